// Classifying a text. Caller: reader/prose. A phrase counts by where it stands: alone in a cell near the
// top it is a title, in the subject nearly so, in running text it hardly counts, except in a mail's own
// words, where "which was due" or "our quote" is what the mail is about.
#include "reader/kind.h"

#include <string.h>

typedef enum {
    WORD_INVOICE = 1 << 0,
    WORD_CREDIT = 1 << 1,
    WORD_REMINDER = 1 << 2,
    WORD_STATEMENT = 1 << 3,
    WORD_PROFORMA = 1 << 4,
    WORD_QUOTE = 1 << 5,
    WORD_ORDER = 1 << 6,
    WORD_DELIVERY = 1 << 7,
    WORD_RECEIPT = 1 << 8,
    WORD_OTHER = 1 << 9,
    WORD_CORRECTIVE = 1 << 10,
    WORD_SELF_BILLED = 1 << 11,
    WORD_FORWARD = 1 << 12,
    WORD_NOT_OURS = 1 << 13,
    WORD_RESEND = 1 << 14,
    WORD_OWN = 1 << 15,
    WORD_REPLY = 1 << 17,
    WORD_NONE = 1 << 16, // says nothing, and hides a shorter phrase that would
} KindWord;

static const LabelSection sections[] = {
    {"label.title", WORD_INVOICE},
    {"kind.credit-note", WORD_CREDIT},
    {"kind.reminder", WORD_REMINDER},
    {"kind.statement", WORD_STATEMENT},
    {"kind.proforma", WORD_PROFORMA},
    {"kind.quote", WORD_QUOTE},
    {"kind.order", WORD_ORDER},
    {"kind.delivery-note", WORD_DELIVERY},
    {"kind.receipt", WORD_RECEIPT},
    {"kind.other", WORD_OTHER},
    {"kind.corrective", WORD_CORRECTIVE},
    {"kind.self-billed", WORD_SELF_BILLED},
    {"mail.forward", WORD_FORWARD},
    {"mail.not-ours", WORD_NOT_OURS},
    {"mail.resend", WORD_RESEND},
    {"mail.own", WORD_OWN},
    {"kind.none", WORD_NONE},
};

#define KIND_WORDS 10 // the first ten are kinds of documents

static const DocumentKind kind_of_word[KIND_WORDS] = {
    KIND_INVOICE, KIND_CREDIT_NOTE, KIND_REMINDER, KIND_STATEMENT, KIND_PROFORMA,
    KIND_QUOTE,   KIND_ORDER,       KIND_OTHER,    KIND_RECEIPT,   KIND_OTHER,
};

#define TITLE_LINES 30
#define NUMBERED 4.5 // the weight of a kind by which the document is numbered

typedef struct {
    double score[KIND_WORDS];
    const char *phrase[KIND_WORDS];
    guint64 seen;
} Tally;

static void add(Tally *t, const PhraseHit *hit, double weight)
{
    t->seen |= hit->tags;
    for (guint k = 0; k < KIND_WORDS; k++)
        if (hit->tags & (G_GUINT64_CONSTANT(1) << k)) {
            t->score[k] += weight;
            if (!t->phrase[k])
                t->phrase[k] = hit->at[0].entry->text;
        }
}

static gboolean only_marks_or_digits(const Words *w, guint first, guint end)
{
    for (guint i = first; i < end; i++) {
        guint length = w->word[i].end - w->word[i].start;
        gboolean prefix = length <= 5 && i + 1 < end && w->word[i + 1].gap == 0; // "LS-2026-7"
        if (w->word[i].kind == WORD_LETTERS && length > 2 && !prefix)
            return FALSE;
    }
    return TRUE;
}

// A title: the phrase fills its cell, but for a number, and does not introduce a value beside it.
static double title_weight(const Page *page, guint i, guint end)
{
    const Cell *cell = &page->cell[page->cell_of[i]];
    const PageLine *line = &page->line[cell->line];
    if (cell->line > TITLE_LINES || !only_marks_or_digits(page->words, cell->first, i))
        return 0;
    gboolean colon = FALSE;
    for (guint k = end; k < cell->end && !colon; k++)
        colon = words_is_mark(page->words, k, ":");
    gboolean alone = only_marks_or_digits(page->words, end, cell->end);
    gboolean last_of_line = page->cell_of[i] + 1 == line->end;
    gboolean spaced_colon =
        !last_of_line && words_is_mark(page->words, page->cell[page->cell_of[i] + 1].first, ":");
    if (colon || spaced_colon)
        return cell->line < 12 ? 0.6 : 0; // "PURCHASE ORDER: 4711" where nothing says invoice
    if (alone && (last_of_line || line->end - line->first == 1))
        return end == cell->end ? 3 : 2.5;
    if (alone) // one of several is the head of a column
        return line->end - line->first > 2 ? 0.2 : 1;
    return words_number(page->words, end) >= 0 || cell->line < 12 ? 1.2 : 0.3;
}

static void tally_page(const KindInput *in, const PhraseIndex *index, Tally *t)
{
    PhraseHit hit;
    const Page *page = in->page;
    for (guint i = 0; i < page->words->n; i++) {
        if (page->words->word[i].kind == WORD_MARK || !phrases_at(index, page->words, i, 1, &hit))
            continue;
        guint line = page->cell[page->cell_of[i]].line;
        double weight = title_weight(page, i, i + hit.n_words);
        if (in->is_body)
            weight = MAX(weight * 0.7, line < 15 ? 1.2 : 0.4);
        // a reminder names number, amount and due date as the invoice does
        gboolean says_so = in->is_body || weight >= 1;
        if (!in->is_body && weight >= 1 && line < 20 && (hit.tags & WORD_CREDIT))
            weight = MAX(weight, 4.2); // it is numbered and dated as an invoice is
        if (says_so && (hit.tags & WORD_REMINDER))
            weight = MAX(weight, line < 20 ? (in->is_body ? 3.1 : 4.2) : 1.2);
        if (i < in->label_end && i + hit.n_words > in->label_first && (hit.tags & ~(guint64)WORD_INVOICE))
            weight = MAX(weight, NUMBERED); // "credit note no. 7" is the document's own number
        add(t, &hit, weight > 0 ? weight : 0.05);
        i += hit.n_words - 1;
    }
}

static void tally_subject(const KindInput *in, const PhraseIndex *index, const PhraseIndex *prefixes,
                          Tally *t, gboolean *answer)
{
    g_autoptr(Words) words = words_new(in->subject);
    PhraseHit hit;
    gboolean colon = words->n > 1 && words_is_mark(words, 1, ":");
    if (colon && phrases_at(prefixes, words, 0, 1, &hit)) {
        *answer = (hit.tags & WORD_REPLY) != 0;
        t->seen |= hit.tags & WORD_FORWARD;
    }
    for (guint i = 0; i < words->n; i++)
        if (phrases_at(index, words, i, 1, &hit)) {
            gboolean reminds = in->is_body && (hit.tags & WORD_REMINDER); // it repeats all of the invoice
            add(t, &hit, reminds ? 6 : in->is_body ? 2 : 0.5);
            i += hit.n_words - 1;
        }
}

static guint strongest_other(const Tally *t)
{
    guint best = 1;
    for (guint k = 2; k < KIND_WORDS; k++)
        if (t->score[k] > t->score[best])
            best = k;
    return best;
}

// Lines that begin with ">" are somebody else's words.
static gboolean has_quote(const Page *page)
{
    guint quoted = 0;
    for (guint line = 0; line < page->n_lines; line++)
        quoted += words_is_mark(page->words, page_line_first(page, line), ">");
    return quoted >= 2;
}

KindGuess kind_guess(const KindInput *in, Lexicon *lex, const LanguageGuess *languages)
{
    const PhraseIndex *index = label_index_of(lex, languages, "kind", sections, G_N_ELEMENTS(sections));
    Tally t = {0};
    KindGuess g = {.kind = KIND_OTHER};
    tally_page(in, index, &t);
    static const LabelSection prefixes[] = {{"subject.reply", WORD_REPLY}, {"subject.forward", WORD_FORWARD}};
    const PhraseIndex *before = label_index_of(lex, languages, "subject", prefixes, G_N_ELEMENTS(prefixes));
    tally_subject(in, index, before, &t, &g.answer);
    t.score[0] += (in->has_number ? 2 : 0) + (in->has_due ? 0.5 : 0);
    if (in->has_number && t.score[1] >= 4)
        t.score[1] += 2.5; // the number is the credit note's
    guint other = strongest_other(&t);
    g.invoice = t.score[0];
    g.other = t.score[other];
    g.self_billed = (t.seen & WORD_SELF_BILLED) != 0;
    g.corrective = (t.seen & WORD_CORRECTIVE) != 0;
    g.forwarded = (t.seen & WORD_FORWARD) != 0;
    g.not_ours = in->is_body && (t.seen & WORD_NOT_OURS);
    g.resent = in->is_body && (t.seen & WORD_RESEND);
    g.own = (t.seen & WORD_OWN) != 0;
    g.answer = g.answer || (in->is_body && has_quote(in->page));
    // a word of another kind as plain as the invoice's own takes precedence: better not to chase
    gboolean is_other = g.other >= 0.6 && g.other >= g.invoice;
    if (is_other || g.invoice >= 1) {
        g.kind = is_other ? kind_of_word[other] : KIND_INVOICE;
        g.evidence = is_other ? t.phrase[other] : t.phrase[0];
    }
    return g;
}
