// How to pay: IBAN, BIC, payment reference, payment link. Part of reader/prose. An IBAN with wrong check
// digits is still what the page says, but with little confidence; a receiver must see that it is wrong.
#include <string.h>

#include "reader/bankref.h"
#include "reader/prose_parts.h"

// Letters and digits from word i on, blanks left out, until `max` characters; the words taken go to *end.
static char *squeeze_code(const Words *words, guint i, gsize max, guint *end)
{
    GString *out = g_string_new(NULL);
    const Word *w = words->word;
    for (*end = i; *end < words->n && out->len < max; (*end)++) {
        gboolean near = *end == i || w[*end].gap <= 1;
        if (!near || w[*end].kind == WORD_MARK)
            break;
        g_string_append_len(out, words->text + w[*end].start, (gssize)(w[*end].end - w[*end].start));
    }
    g_string_ascii_up(out);
    return g_string_free(out, FALSE);
}

static gboolean starts_iban(const Words *words, guint i)
{
    const Word *w = &words->word[i];
    return w->kind == WORD_LETTERS && w->end - w->start == 2 && i + 1 < words->n &&
           words->word[i + 1].gap <= 1 && words->word[i + 1].kind == WORD_DIGITS &&
           strlen(words->word[i + 1].fold) >= 2 && g_ascii_isupper(words->text[w->start]);
}

gboolean prose_iban_at(const Prose *p, guint i)
{
    const Words *words = p->page->words;
    guint end, length = starts_iban(words, i) ? bankref_iban_length(words->text + words->word[i].start) : 0;
    g_autofree char *code = length ? squeeze_code(words, i, length, &end) : NULL;
    return code && strlen(code) == length && bankref_iban_ok(code);
}

static gboolean after_label(const Prose *p, guint i, guint64 tag, const Label **label)
{
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        if ((l->tags & tag) && l->end <= i && i - l->end <= 3) {
            *label = l;
            return TRUE;
        }
    }
    return FALSE;
}

static void read_iban(Prose *p)
{
    const Words *words = p->page->words;
    for (guint i = 0; i < words->n; i++) {
        if (!starts_iban(words, i))
            continue;
        guint end,
            length = bankref_iban_length(words->word[i].fold[0] ? words->text + words->word[i].start : "");
        g_autofree char *code = length ? squeeze_code(words, i, length, &end) : NULL;
        const Label *label = NULL;
        if (!code || strlen(code) != length)
            continue;
        if (bankref_iban_ok(code)) {
            prose_set(p, FACT_IBAN, code, NULL, i, end, 0.97);
        } else if (after_label(p, i, LABEL_IBAN, &label)) {
            prose_set(p, FACT_IBAN, code, label, i, end, 0.5);
            facts_note(p->facts, "iban: %s has wrong check digits", code);
        }
    }
}

static void read_bic(Prose *p)
{
    const Words *words = p->page->words;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        guint i = l->end, end;
        while (i < words->n && words->word[i].kind == WORD_MARK && i < l->end + 3)
            i++;
        if (!(l->tags & LABEL_BIC) || i >= words->n)
            continue;
        g_autofree char *code = squeeze_code(words, i, 11, &end);
        if (strlen(code) > 8 && !bankref_bic_ok(code))
            code[8] = '\0';
        if (bankref_bic_ok(code))
            prose_set(p, FACT_BIC, code, l, i, end, 0.9);
    }
}

// A creditor reference by its check digits, else what a label of the payment reference says.
static void read_reference(Prose *p)
{
    const Words *words = p->page->words;
    guint end;
    for (guint i = 0; i + 1 < words->n; i++) {
        if (strcmp(words->word[i].fold, "rf") != 0 || words->word[i + 1].kind != WORD_DIGITS)
            continue;
        g_autofree char *code = squeeze_code(words, i, 25, &end);
        if (bankref_rf_ok(code))
            prose_set(p, FACT_REFERENCE, code, NULL, i, end, 0.97);
    }
    Candidate c;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & LABEL_REFERENCE) || !candidate_number(&p->finder, k, &c))
            continue;
        prose_set(p, FACT_REFERENCE, c.number, l, c.first, c.end, 0.85);
        g_free(c.number);
    }
}

static void read_link(Prose *p)
{
    const GPtrArray *hints = lexicon_section(p->lex, "any", "link.pay");
    const char *text = p->page->words->text;
    for (const char *at = strstr(text, "https://"); at; at = strstr(at + 8, "https://")) {
        gsize len = strcspn(at, " \t\r\n<>\"')]}");
        g_autofree char *url = g_strndup(at, MIN(len, 500));
        g_autofree char *low = g_ascii_strdown(url, -1);
        for (guint i = 0; i < hints->len; i++)
            if (strstr(low + 8, ((const LexEntry *)hints->pdata[i])->text) && !strstr(low, "unsubscribe")) {
                facts_set(p->facts, FACT_LINK, url, url, 0.8);
                return;
            }
    }
}

void prose_read_bank(Prose *p)
{
    read_iban(p);
    read_bic(p);
    read_reference(p);
    read_link(p);
}
