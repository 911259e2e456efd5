// A document's number as it is printed: "RE-20171118/506", "018304 / 28865", "INV 2024-17". Callers:
// reader/candidate, reader/prose_number. What always holds: a number has a digit, at most 40 characters, and
// is no date and no amount.
#include <string.h>

#include "reader/candidate.h"

// Whether the word at i may stand inside a document number.
static gboolean is_number_word(const Word *w)
{
    static const char *const marks[] = {"/", "-", ".", "_", "#", "+", "\\", "–"};
    if (w->kind != WORD_MARK)
        return TRUE;
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strcmp(w->fold, marks[i]) == 0)
            return TRUE;
    return FALSE;
}

static gboolean has_digit(const Words *words, guint first, guint end)
{
    for (guint i = first; i < end; i++)
        if (words->word[i].kind == WORD_DIGITS)
            return TRUE;
    return FALSE;
}

// Words that run together without a blank.
static guint glued_end(const Words *words, guint i, guint end)
{
    guint e = i + 1;
    while (e < end && words->word[e].gap == 0 && is_number_word(&words->word[e]))
        e++;
    while (e > i + 1 && words->word[e - 1].kind == WORD_MARK) // "2024-17." without its full stop
        e--;
    return e;
}

static gboolean is_upper_word(const Words *words, guint i)
{
    const Word *w = &words->word[i];
    for (const char *p = words->text + w->start; p < words->text + w->end; p = g_utf8_next_char(p))
        if (!g_unichar_isupper(g_utf8_get_char(p)))
            return FALSE;
    return w->kind == WORD_LETTERS;
}

// Blanks inside a number: around a slash ("018304 / 28865"), behind a short prefix ("RE 2024-17"), and
// between groups of digits ("2024 001 17").
static guint spaced_end(const Finder *f, guint i, guint e, guint end)
{
    const Words *w = f->page->words;
    for (guint steps = 0; steps < 6 && e < end && w->word[e].gap == 1; steps++) {
        DateText date;
        gboolean dated = date_at(w, e, f->months, &date);
        if (f->label_word[e] || (dated && !(f->dated_numbers && date.separator == '/')))
            break;
        gboolean slash = (words_is_mark(w, e, "/") || words_is_mark(w, e, "-")) && e + 1 < end &&
                         w->word[e + 1].kind == WORD_DIGITS && w->word[e + 1].gap <= 1 &&
                         !date_at(w, e + 1, f->months, &date); // "90035581 / 04/18/2024"
        gboolean year =
            words_number(w, e) >= 1900 && words_number(w, e) <= 2099 && glued_end(w, e, end) == e + 1;
        gboolean prefix = !year && !has_digit(w, i, e) && is_upper_word(w, i) &&
                          w->word[e].kind != WORD_MARK && e - i <= 3 && has_digit(w, e, glued_end(w, e, end));
        gboolean group = w->word[e].kind == WORD_DIGITS && w->word[e - 1].kind == WORD_DIGITS &&
                         glued_end(w, e, end) == e + 1;
        if (!slash && !prefix && !group)
            break;
        e = slash ? glued_end(w, e + 1, end) : glued_end(w, e, end);
    }
    return e;
}

// "Nr. 210111 mit LV vom 30.05.2026": what stands before the word of the date is the number, whole.
static guint closed_end(const Finder *f, guint i, guint end)
{
    const Words *w = f->page->words;
    DateText date;
    for (guint e = i + 1; e + 1 < end && e < i + 14; e++) {
        if (w->word[e].gap == 1 && w->word[e].kind == WORD_LETTERS && date_at(w, e + 1, f->months, &date) &&
            w->word[e + 1].gap == 1 && !f->label_word[e - 1])
            return e;
        if (f->label_word[e] || (w->word[e].kind == WORD_MARK && strchr(",;:|", w->word[e].fold[0])))
            return 0;
    }
    return 0;
}

// "2024.18", "2024.0117": a year and a running number; an amount would have its thousands grouped.
static gboolean is_yearly_number(const Words *w, guint i, guint e)
{
    int year = words_number(w, i);
    return strlen(w->word[i].fold) == 4 && year >= 1990 && year <= 2079 && e == i + 3 &&
           words_is_mark(w, i + 1, ".");
}

static gboolean looks_like_other(const Finder *f, guint i, guint e)
{
    const Words *w = f->page->words;
    DateText date;
    AmountText amount;
    if (date_at(w, i, f->months, &date) && i + date.n_words >= e)
        // eight digits may be a number; and Poland numbers its invoices "7/05/2024"
        return !(e == i + 1) && !(f->dated_numbers && date.separator == '/');
    if (!is_yearly_number(w, i, e) && amount_at(w, i, f->style, &amount) && i + amount.n_words >= e &&
        amount.decimals == 2 && e > i + 1)
        return strchr("./-", w->word[i + 1].fold[0]) == NULL || w->word[i + 1].fold[0] == '.';
    return words_is_mark(w, e, "%") || (words_is_mark(w, e, "@") && w->word[e].gap == 0);
}

char *number_at(const Finder *f, guint i, guint end, guint *value_end, gboolean *closed)
{
    const Words *w = f->page->words;
    while (i < end && w->word[i].kind == WORD_MARK && candidate_is_mark(&w->word[i]))
        i++;
    if (i >= end || w->word[i].kind == WORD_MARK) // "FV" of "FV/12/2024" taken for a label
        return NULL;
    guint glued = glued_end(w, i, end), e = spaced_end(f, i, glued, end);
    guint whole = closed_end(f, i, end);
    *closed = whole > 0 && has_digit(w, i, glued);
    if (*closed)
        e = whole;
    if (!has_digit(w, i, e) || e - i > 24 || looks_like_other(f, i, e))
        return NULL;
    g_autofree char *text = words_text(w, i, e);
    gsize len = strlen(text);
    if (len > 40 || (len < 2 && !g_ascii_isdigit(*text)))
        return NULL;
    *value_end = e;
    return g_steal_pointer(&text);
}
