// What the parts of reader/prose share while they read one text. Internal.
#ifndef PD_READER_PROSE_PARTS_H
#define PD_READER_PROSE_PARTS_H

#include "policy/terms_words.h"
#include "reader/candidate.h"
#include "reader/prose.h"

typedef struct {
    const ProseInput *in;
    Lexicon *lex;
    Page *page;
    LanguageGuess guess;
    char *lang; // the likely languages joined, NULL if none is known
    const PhraseIndex *terms_index;
    GArray *labels; // Label
    AmountStyle style;
    Finder finder;
    InvoiceFacts *facts;
    char currency[CURRENCY_SIZE]; // of the document; "" if not known
    gboolean order_known, day_first;
    gboolean date_seen; // an issue or due date stands there, though perhaps in an order that cannot be told
    Day issued, due;
    TermContext terms;
    guint number_end;                     // the word behind the number, 0 if none was found
    guint number_label, number_label_end; // the words of its label; equal if there is none
    gboolean previous_is_stated;          // a balance brought forward that is not zero
    gboolean due_is_stated;               // an amount due above zero has its own label
    gboolean needs_own_words; // number or amount stand in a sentence: a mail must say that it is ours
    gboolean payable_unnamed; // by arithmetic alone
    double number_score, payable_score; // how plainly they stand there, 0..1
} Prose;

static inline const Label *prose_label(const Prose *p, guint k)
{
    return &g_array_index(p->labels, Label, k);
}

// The evidence of a candidate: label and value as written; owned by the caller.
char *prose_evidence(const Prose *p, const Label *label, guint first, guint end);
// Sets a field with the words [first, end) and its label (may be NULL) as evidence.
void prose_set(Prose *p, FactField field, const char *value, const Label *label, guint first, guint end,
               double confidence);

// Begins and ends the reading of a text: page, language, labels. p->facts belongs to the caller after it.
void prose_open(Prose *p, const ProseInput *in, Lexicon *lex);
void prose_close(Prose *p);

void prose_read_currency(Prose *p);
// TRUE if an amount with that code or sign ("" if it has none) may be of the document's currency.
gboolean prose_same_currency(const Prose *p, const char *sign);
void prose_read_number(Prose *p);
void prose_read_dates(Prose *p);
void prose_read_terms(Prose *p);
// The lines that speak of payment, for terms_parse; owned by the caller.
char *prose_payment_text(const Prose *p);
// A label with one of the tags begins a cell of the line.
gboolean prose_line_has_label(const Prose *p, guint line, guint64 tags);
guint prose_letters_between(const Words *w, guint first, guint end);
void prose_read_amounts(Prose *p);
// The words and the amount of a whole that no label names; FALSE if arithmetic names none either.
gboolean prose_unnamed_whole(const Prose *p, guint *first, guint *end, int64_t *minor);
void prose_read_instalments(Prose *p);
// TRUE if an IBAN with right check digits begins at word i.
gboolean prose_iban_at(const Prose *p, guint i);
void prose_read_bank(Prose *p);
void prose_read_parties(Prose *p);

#endif
