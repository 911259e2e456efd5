// Cuts a text about payment into atoms. Caller: policy/terms_parse. What always holds: atoms do not
// overlap and are in text order; at most ATOMS_MAX of them are read.
#include "policy/terms_atoms.h"

#include "policy/base/money.h"

#include <string.h>

#define ATOMS_MAX 2000
#define DAYS_MAX 400 // a longer span is a contract's length, not a payment term

typedef struct {
    const Words *words;
    const PhraseIndex *index;
    const TermContext *context;
    GArray *out;
    guint segment, sentence;
} Reader;

static gboolean next_starts_sentence(const Words *words, guint i)
{
    if (i >= words->n)
        return TRUE;
    if (words->word[i].kind == WORD_MARK && strchr("+/-=,", words->word[i].fold[0]))
        return FALSE; // "lb. md. + 30 dage"
    gunichar c = g_utf8_get_char(words->text + words->word[i].start);
    return words->word[i].gap > 0 && !g_unichar_islower(c);
}

// A full stop ends a sentence unless it belongs to a number, an ordinal or a short abbreviation ("gg.").
static gboolean stop_ends_sentence(const Words *words, guint i)
{
    if (!next_starts_sentence(words, i + 1) || i == 0)
        return i + 1 >= words->n;
    const Word *before = &words->word[i - 1];
    return before->kind != WORD_LETTERS || before->end - before->start >= 2;
}

static gboolean is_one_of(const char *s, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(s, *list) == 0)
            return TRUE;
    return FALSE;
}

// Moves on to the next segment or sentence if the mark at word i ends one.
static void pass_mark(Reader *r, guint i)
{
    static const char *const hard[] = {";", "|", "!", "?", "•", "·", "。", NULL};
    static const char *const soft[] = {",", "/", "、", "(", "–", "—", "-", NULL};
    const Word *w = &r->words->word[i];
    const Atom *last = r->out->len ? &g_array_index(r->out, Atom, r->out->len - 1) : NULL;
    gboolean unit = last && last->type == ATOM_SPAN && last->end == i && strcmp(w->fold, ".") == 0;
    if (unit && r->words->word[i - 1].kind == WORD_LETTERS &&
        r->words->word[i - 1].end - r->words->word[i - 1].start <= 3)
        return; // "60 GG. FINE MESE"
    if (is_one_of(w->fold, hard) || (strcmp(w->fold, ".") == 0 && stop_ends_sentence(r->words, i))) {
        r->sentence++;
        r->segment++;
    } else if (is_one_of(w->fold, soft) && (*w->fold != '-' || w->gap > 0)) {
        r->segment++;
    }
}

static void push(Reader *r, Atom a)
{
    a.segment = r->segment;
    a.sentence = r->sentence;
    g_array_append_val(r->out, a);
}

// The unit that follows a number at word i: at most two marks or brackets and one filler between.
static gboolean unit_at(const Reader *r, guint i, PhraseHit *hit)
{
    static const char *const between[] = {"-", "(", ")", "]", "*", "+", NULL};
    const Words *w = r->words;
    const guint64 units = TW_DAY | TW_BUSINESS | TW_WEEK | TW_MONTH;
    for (guint k = 0; k < 3 && i < w->n && w->word[i].gap <= 2; k++, i++) {
        if (phrases_at(r->index, w, i, 2, hit) && (hit->tags & units)) {
            hit->n_words += k;
            return TRUE;
        }
        if (!is_one_of(w->word[i].fold, between))
            return FALSE;
    }
    return FALSE;
}

// "thirty (30) days": the digits in brackets repeat the word.
static guint pass_repeated(const Words *words, guint i)
{
    gboolean repeated =
        words_is_mark(words, i, "(") && words_number(words, i + 1) >= 0 && words_is_mark(words, i + 2, ")");
    return repeated ? i + 3 : i;
}

static int unit_days(guint64 tags, int n)
{
    return tags & TW_WEEK ? 7 * n : n;
}

// "FA-2017-0010 d'un montant": the digits end a code.
static gboolean is_end_of_code(const Words *w, guint i)
{
    gboolean zero = w->word[i].fold[0] == '0' && w->word[i].fold[1] != '\0';
    gboolean glued = i > 1 && w->word[i].gap == 0 && w->word[i - 1].gap == 0 &&
                     w->word[i - 1].kind == WORD_MARK && strchr("-._#", w->word[i - 1].fold[0]);
    return zero || glued;
}

// A number (word or digits of `n_words` words) at i with its unit; FALSE if it is not a span of time.
static gboolean span_at(Reader *r, guint i, guint n_words, int n, guint *end)
{
    PhraseHit hit;
    guint unit = pass_repeated(r->words, i + n_words);
    if (n < 0 || n > DAYS_MAX || is_end_of_code(r->words, i) || !unit_at(r, unit, &hit))
        return FALSE;
    guint64 tags = hit.tags & TW_BUSINESS ? TW_BUSINESS
                   : hit.tags & TW_MONTH  ? TW_MONTH
                                          : hit.tags & (TW_DAY | TW_WEEK);
    *end = unit + hit.n_words;
    push(r, (Atom){.type = ATOM_SPAN, .first = i, .end = *end, .tags = tags, .n = unit_days(tags, n)});
    return TRUE;
}

// "2", "2.5", "2,000" as basis points; the words taken go to *n_words.
static int basis_points_at(const Words *words, guint i, guint *n_words)
{
    int whole = words_number(words, i);
    *n_words = 1;
    if (whole < 0 || whole > 100)
        return -1;
    gboolean decimal = (words_is_mark(words, i + 1, ".") || words_is_mark(words, i + 1, ",")) &&
                       words->word[i + 1].gap == 0 && words_number(words, i + 2) >= 0 &&
                       words->word[i + 2].gap == 0;
    if (!decimal)
        return whole * 100;
    *n_words = 3;
    const char *f = words->word[i + 2].fold;
    return whole * 100 + (f[0] - '0') * 10 + (f[1] ? f[1] - '0' : 0);
}

static gboolean percent_at(Reader *r, guint i, guint *end)
{
    guint n;
    PhraseHit hit;
    int bp = basis_points_at(r->words, i, &n);
    if (bp < 0)
        return FALSE;
    gboolean sign = words_is_mark(r->words, i + n, "%");
    if (!sign && !(phrases_at(r->index, r->words, i + n, 1, &hit) && (hit.tags & TW_PERCENT)))
        return FALSE;
    *end = i + n + (sign ? 1 : hit.n_words);
    push(r, (Atom){.type = ATOM_PERCENT, .first = i, .end = *end, .n = bp});
    return TRUE;
}

// "2/10 net 30", "1%/10 net 30": percent and days of the discount, the days without a unit.
static gboolean short_discount_at(Reader *r, guint i, guint *end)
{
    const Words *w = r->words;
    PhraseHit hit;
    guint n, at;
    int bp = basis_points_at(w, i, &n);
    at = i + n + (words_is_mark(w, i + n, "%") ? 1 : 0);
    int days = words_is_mark(w, at, "/") ? words_number(w, at + 1) : -1;
    guint after = at + 2;
    while (words_is_mark(w, after, ","))
        after++;
    if (bp <= 0 || bp > 2000 || days < 1 || days > 90 || !terms_words_at(r->index, w, after, 2, &hit) ||
        !(hit.tags & TW_NET))
        return FALSE;
    push(r, (Atom){.type = ATOM_PERCENT, .first = i, .end = at, .n = bp});
    push(r, (Atom){.type = ATOM_SPAN, .first = at + 1, .end = at + 2, .tags = TW_DAY, .n = days});
    *end = at + 2;
    return TRUE;
}

// "Netto 3 000,00" and "Netto 100 EUR" are amounts.
static gboolean goes_on_as_amount(const Words *w, guint i)
{
    if (i >= w->n || w->word[i].gap > 1)
        return FALSE;
    guint length = w->word[i].end - w->word[i].start;
    if (w->word[i].kind == WORD_DIGITS)
        return length == 3;
    char code[4] = "";
    if (length == 3)
        memcpy(code, w->text + w->word[i].start, 3);
    return money_is_currency(code) ||
           is_one_of(w->word[i].fold, (const char *const[]){"kr", "zl", "kc", "euro", NULL});
}

// "net 30", "n/30", "14 Tage 3%, 30" are left with a bare number; only "net" makes it days.
static gboolean bare_span_at(Reader *r, guint i, guint *end)
{
    const Words *w = r->words;
    const Atom *before = r->out->len ? &g_array_index(r->out, Atom, r->out->len - 1) : NULL;
    int n = words_number(w, i);
    gboolean after_net = before && before->type == ATOM_TAG && (before->tags & TW_NET) &&
                         before->sentence == r->sentence && i - before->end <= 1;
    if (!after_net || n < 0 || n > 180)
        return FALSE;
    // "n. 45/2024" is a number of a document
    gboolean is_amount = i + 1 < w->n && w->word[i + 1].gap == 0 &&
                         (w->word[i + 1].kind == WORD_MARK && strchr(".,'/-", w->word[i + 1].fold[0])) &&
                         words_number(w, i + 2) >= 0 && w->word[i + 2].gap == 0;
    if (is_amount || goes_on_as_amount(w, i + 1) || (i + 1 < w->n && strstr("€$£%", w->word[i + 1].fold)))
        return FALSE;
    *end = i + 1;
    push(r, (Atom){.type = ATOM_SPAN, .first = i, .end = *end, .tags = TW_DAY, .n = n});
    return TRUE;
}

// "EOM+30", "EOM 30", "15 EOM": days without a unit next to the end of the month.
static gboolean end_of_month_span_at(Reader *r, guint i, guint *end)
{
    const Words *w = r->words;
    const Atom *before = r->out->len ? &g_array_index(r->out, Atom, r->out->len - 1) : NULL;
    PhraseHit hit;
    int n = words_number(w, i);
    guint at = i > 0 && words_is_mark(w, i - 1, "+") ? i - 1 : i;
    gboolean behind = before && before->type == ATOM_TAG && (before->tags & TW_EOM) && before->end == at;
    gboolean ahead = phrases_at(r->index, w, i + 1, 1, &hit) && (hit.tags & TW_EOM);
    if (n < 0 || n > 180 || (!behind && !ahead))
        return FALSE;
    if (behind && at < i && r->out->len > 1 && before[-1].type == ATOM_SPAN &&
        before[-1].sentence == r->sentence)
        return FALSE; // "60 gg fine mese + 10": the 10th of the month that follows
    *end = i + 1;
    push(r, (Atom){.type = ATOM_SPAN, .first = i, .end = *end, .tags = TW_DAY, .n = n});
    return TRUE;
}

// "due by June 30": a day without its year, only where the text announces a date to pay by.
static gboolean date_announced_at(const Reader *r, guint i, DateText *date)
{
    const Atom *before = r->out->len ? &g_array_index(r->out, Atom, r->out->len - 1) : NULL;
    Day base = r->context->issued != DAY_NONE ? r->context->issued : r->context->mail_date;
    return before && before->type == ATOM_TAG && (before->tags & (TW_BY | TW_PAY)) && i - before->end <= 2 &&
           before->sentence == r->sentence && date_yearless_at(r->words, i, r->index, base, date);
}

static gboolean date_atom_at(Reader *r, guint i, guint *end)
{
    DateText date;
    if (!date_at(r->words, i, r->index, &date) && !date_announced_at(r, i, &date))
        return FALSE;
    *end = i + date.n_words;
    Day day = date_resolve(&date, r->context->order_known, r->context->day_first);
    push(r, (Atom){.type = ATOM_DATE, .first = i, .end = *end, .date = day});
    return TRUE;
}

static guint read_digits(Reader *r, guint i)
{
    guint end = i + 1;
    int n = words_number(r->words, i);
    if (date_atom_at(r, i, &end) || short_discount_at(r, i, &end) || percent_at(r, i, &end) ||
        span_at(r, i, 1, n, &end) || bare_span_at(r, i, &end) || end_of_month_span_at(r, i, &end))
        return end;
    push(r, (Atom){.type = ATOM_NUMBER, .first = i, .end = end, .n = n});
    return end;
}

// "end of July 2024", "Ende Juli": the month's name at word i, its last day.
static gboolean month_end_at(Reader *r, guint i, guint *end)
{
    DateText date;
    Day base = r->context->issued != DAY_NONE ? r->context->issued : r->context->mail_date;
    if (!date_month_end_at(r->words, i, r->index, base, &date))
        return FALSE;
    *end = i + date.n_words;
    push(r, (Atom){.type = ATOM_DATE, .first = i, .end = *end, .date = date.day_first});
    return TRUE;
}

static guint read_letters(Reader *r, guint i)
{
    PhraseHit hit;
    guint end;
    if (date_atom_at(r, i, &end))
        return end;
    if (!terms_words_at(r->index, r->words, i, 2, &hit))
        return i + 1;
    if ((hit.tags & TW_END_OF) && month_end_at(r, i + hit.n_words, &end)) {
        g_array_index(r->out, Atom, r->out->len - 1).first = i;
        return end;
    }
    if (hit.tags == TW_END_OF) // "the end of the month": "end of the month" begins at the next word
        return i + 1;
    const char *number = hit.tags & TW_NUMBER ? phrase_value(&hit, TW_NUMBER) : NULL;
    if (number && span_at(r, i, hit.n_words, (int)g_ascii_strtoll(number, NULL, 10), &end))
        return end;
    const char *days = hit.tags & TW_SPAN ? phrase_value(&hit, TW_SPAN) : NULL;
    if (days) {
        push(r, (Atom){.type = ATOM_SPAN,
                       .first = i,
                       .end = i + hit.n_words,
                       .tags = TW_DAY,
                       .n = (int)g_ascii_strtoll(days, NULL, 10)});
        return i + hit.n_words;
    }
    gboolean capital = g_unichar_isupper(g_utf8_get_char(r->words->text + r->words->word[i].start));
    if ((hit.tags & TW_ELSE) || ((hit.tags & TW_IF_PAID) && capital)) {
        r->segment++;
        r->sentence++;
    }
    if ((hit.tags & TW_IF_PAID) && !capital)
        r->segment++;
    const char *value = hit.tags & TW_EOM  ? phrase_value(&hit, TW_EOM)
                        : hit.tags & TW_BY ? phrase_value(&hit, TW_BY)
                                           : NULL;
    end = i + hit.n_words;
    if ((hit.tags & TW_NET) && words_is_mark(r->words, end, "/") && words_number(r->words, end + 1) >= 0)
        end++; // "n/30"
    push(r, (Atom){.type = ATOM_TAG, .first = i, .end = end, .tags = hit.tags, .value = value});
    return end;
}

GArray *atoms_read(const Words *words, const PhraseIndex *index, const TermContext *context)
{
    Reader r = {.words = words, .index = index, .context = context};
    r.out = g_array_new(FALSE, FALSE, sizeof(Atom));
    for (guint i = 0; i < words->n && r.out->len < ATOMS_MAX;) {
        const Word *w = &words->word[i];
        if (w->kind == WORD_DIGITS) {
            i = read_digits(&r, i);
        } else if (w->kind == WORD_LETTERS) {
            i = read_letters(&r, i);
        } else {
            pass_mark(&r, i);
            i++;
        }
    }
    return r.out;
}
