// Cover texts. Called by reader/outbound.c for each structured invoice of a mail. A document that is read
// exactly still does not say what its sender adds in the mail ("already paid by card", "do not pay, we will
// collect it"). Words are data: sections [cover.*]. Only the first lines are
// read, sentence by sentence; who cites an older mail, or signs, is not asked.
#include "reader/cover.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/label.h"

#define MAX_BYTES 6000
#define MAX_SENTENCES 80
#define NOT_WITHIN 3 // words between a negation and what it negates

typedef enum {
    SAYS_PAID = 1 << 0,
    SAYS_DEBIT = 1 << 1,
    SAYS_CARD = 1 << 2,
    SAYS_WITHDRAWN = 1 << 3,
    SAYS_NOT = 1 << 4,
    SAYS_OTHER = 1 << 5,     // another invoice is meant
    SAYS_IF = 1 << 6,        // a condition or an offer
    SAYS_FIRST = 1 << 7,     // one at the head of a sentence: "Wurde die Rechnung bezahlt, ..."
    SAYS_CANCELLED = 1 << 8, // of an invoice: withdrawn; of an order: nothing
    SAYS_INVOICE = 1 << 9,
} CoverWord;

#define SAYS_WHY (SAYS_PAID | SAYS_DEBIT | SAYS_CARD | SAYS_WITHDRAWN | SAYS_CANCELLED)

static const LabelSection sections[] = {
    {"cover.paid", SAYS_PAID},     {"cover.debit", SAYS_DEBIT},
    {"cover.card", SAYS_CARD},     {"cover.withdrawn", SAYS_WITHDRAWN},
    {"cover.not", SAYS_NOT},       {"cover.other", SAYS_OTHER},
    {"cover.first", SAYS_FIRST},   {"cover.cancelled", SAYS_CANCELLED},
    {"label.title", SAYS_INVOICE}, {"terms.if", SAYS_IF},
    {"terms.if-paid", SAYS_IF},    {"terms.offer", SAYS_IF},
};

typedef struct {
    const PhraseIndex *index;
    const char *number;
    const GPtrArray *others;
} Cover;

// The lines of the text that its writer wrote for this mail: nothing cited, nothing below a signature mark.
static char *own_words(const char *text)
{
    GString *out = g_string_new(NULL);
    g_autofree char *head = g_utf8_make_valid(text, (gssize)strnlen(text, MAX_BYTES));
    g_auto(GStrv) lines = g_strsplit(head, "\n", -1);
    for (gsize i = 0; lines[i] && !g_str_equal(lines[i], "-- "); i++) {
        const char *line = g_strstrip(lines[i]);
        if (*line != '>')
            g_string_append_printf(out, "%s\n", line);
    }
    return g_string_free(out, FALSE);
}

// Ends a sentence: a full stop or its like before a blank, or an empty line. "R-1.2" and "z.B." go on.
static gboolean ends_sentence(const char *p)
{
    if (p[0] == '\n' && p[1] == '\n')
        return TRUE;
    return strchr(".!?;", *p) && (p[1] == ' ' || p[1] == '\n' || p[1] == '\0');
}

static GPtrArray *sentences_of(const char *text)
{
    GPtrArray *out = g_ptr_array_new_with_free_func(g_free);
    const char *start = text;
    for (const char *p = text; *p && out->len < MAX_SENTENCES; p++)
        if (ends_sentence(p) || p[1] == '\0') {
            g_autofree char *piece = g_strndup(start, (gsize)(p + 1 - start));
            g_ptr_array_add(out, text_squeeze(piece));
            start = p + 1;
        }
    return out;
}

static guint64 words_say(const Cover *c, const char *sentence)
{
    g_autoptr(Words) words = words_new(sentence);
    guint64 seen = 0;
    guint last_not = G_MAXUINT;
    PhraseHit hit;
    for (guint i = 0; i < words->n; i++) {
        if (!phrases_at(c->index, words, i, 1, &hit))
            continue;
        if (i == 0 && (hit.tags & SAYS_FIRST))
            seen |= SAYS_IF;
        if (hit.tags & SAYS_NOT)
            last_not = i;
        gboolean negated = last_not != G_MAXUINT && last_not != i && i - last_not <= NOT_WITHIN;
        seen |= negated ? hit.tags & ~(guint64)SAYS_WHY : hit.tags;
        i += hit.n_words - 1;
    }
    if ((seen & SAYS_CANCELLED) && (seen & SAYS_INVOICE))
        seen |= SAYS_WITHDRAWN;
    return seen;
}

static char *bare(const char *text)
{
    GString *out = g_string_new(NULL);
    g_autofree char *folded = g_utf8_casefold(text, -1);
    for (const char *p = folded; *p; p = g_utf8_next_char(p))
        if (g_unichar_isalnum(g_utf8_get_char(p)))
            g_string_append_unichar(out, g_utf8_get_char(p));
    return g_string_free(out, FALSE);
}

static gboolean names_number(const char *bare_sentence, const char *number)
{
    g_autofree char *wanted = bare(number ? number : "");
    return strlen(wanted) >= 2 && strstr(bare_sentence, wanted);
}

// "R-0": letters and digits, which is no date and no amount.
static gboolean is_reference(const char *token)
{
    gboolean letters = FALSE, digits = FALSE;
    for (const char *p = token; *p; p++) {
        letters = letters || g_ascii_isalpha(*p);
        digits = digits || g_ascii_isdigit(*p);
    }
    return letters && digits && strlen(token) >= 3 && strlen(token) <= 40;
}

// The sentence is about some other invoice: it names one, and not this.
static gboolean is_elsewhere(const Cover *c, const char *sentence)
{
    g_autofree char *all = bare(sentence);
    if (names_number(all, c->number))
        return FALSE;
    for (guint i = 0; i < c->others->len; i++)
        if (names_number(all, c->others->pdata[i]))
            return TRUE;
    g_auto(GStrv) tokens = g_strsplit_set(sentence, " ,;:()\"", 60);
    for (gsize i = 0; tokens[i]; i++)
        if (is_reference(tokens[i]))
            return TRUE;
    return FALSE;
}

static const char *why_of(guint64 seen)
{
    if (seen & SAYS_CARD)
        return seen & SAYS_PAID ? "already paid" : "card payment";
    return seen & SAYS_DEBIT       ? "direct debit"
           : seen & SAYS_WITHDRAWN ? "withdrawn"
           : seen & SAYS_PAID      ? "already paid"
                                   : NULL;
}

const char *cover_read(const char *text, const char *number, const GPtrArray *others, Lexicon *lex,
                       char **quote)
{
    g_autofree char *own = own_words(text);
    g_autoptr(Words) words = words_new(own);
    LanguageGuess guess = language_guess(lex, words);
    const Cover c = {label_index_of(lex, &guess, "cover", sections, G_N_ELEMENTS(sections)), number, others};
    g_autoptr(GPtrArray) sentences = sentences_of(own);
    *quote = NULL;
    for (guint i = 0; i < sentences->len; i++) {
        const char *sentence = sentences->pdata[i];
        guint64 seen = words_say(&c, sentence);
        if (seen & (SAYS_IF | SAYS_OTHER))
            continue;
        const char *why = why_of(seen);
        if (why && !is_elsewhere(&c, sentence)) {
            *quote = text_line(sentence, 200);
            return why;
        }
    }
    return NULL;
}
