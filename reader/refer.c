// See refer.h. A full number is looked for first; then its last part with at least three digits ("2241" for
// "9000002241"), if only one invoice ends so. Called by clause.c and intent.c.
#include "reader/refer.h"

#include <stdlib.h>
#include <string.h>

#define TELL_APART 64

static guint count(const Reading *r)
{
    return (guint)MIN(r->input->n_invoices, TELL_APART);
}

InvoiceSet refer_all(const Reading *r)
{
    guint n = count(r);
    return n >= 64 ? ~(InvoiceSet)0 : ((InvoiceSet)1 << n) - 1;
}

static gboolean is_part(char c)
{
    return g_ascii_isalnum(c) || (c & 0x80);
}

// Where `number` stands as a whole in the text from `at` on, case-insensitive; -1 if nowhere.
static gssize find_whole(const char *text, gsize len, const char *number, gsize n, gsize at)
{
    for (gsize i = at; n > 0 && i + n <= len; i++) {
        if (g_ascii_strncasecmp(text + i, number, n) != 0)
            continue;
        gboolean left = i == 0 || !is_part(text[i - 1]) || !is_part(number[0]);
        gboolean right = i + n == len || !is_part(text[i + n]) || !is_part(number[n - 1]);
        if (left && right)
            return (gssize)i;
    }
    return -1;
}

static void note(const Reading *r, GPtrArray *named, guint invoice, gsize start, gsize end)
{
    guint token = reading_token_at(r, start);
    g_array_append_val((GArray *)named->pdata[invoice], token);
    // Whole tokens, also when a link or bracket holds more.
    for (guint i = token; i < r->tokens->tokens->len && reading_token(r, i)->start < end; i++)
        reading_token(r, i)->kind = TOKEN_OPAQUE;
}

static void find_full(const Reading *r, GPtrArray *named, guint invoice)
{
    const char *number = r->input->invoices[invoice].number;
    gsize len = strlen(r->text), n = number ? strlen(number) : 0;
    gssize at = -1;
    for (guint times = 0; n >= 3 && times < 64; times++) {
        at = find_whole(r->text, len, number, n, (gsize)(at + 1));
        if (at < 0)
            return;
        note(r, named, invoice, (gsize)at, (gsize)at + n);
    }
}

// The digits at the end of a number, leading zeros left out.
static const char *tail_digits(const char *number)
{
    const char *end = number + strlen(number), *p = end;
    while (p > number && g_ascii_isdigit(p[-1]))
        p--;
    while (*p == '0' && end - p > 1)
        p++;
    return p;
}

static gboolean tail_matches(const char *number, const Token *t)
{
    const char *tail = tail_digits(number);
    gsize n = strlen(tail), d = t->digits;
    if (t->kind != TOKEN_NUMBER || d < 3 || d > 15)
        return FALSE;
    const char *digits = t->text;
    while (*digits == '0' && d > 1) {
        digits++;
        d--;
    }
    return d >= 2 && d <= n && strcmp(tail + n - d, digits) == 0 && (d == n || d >= 3);
}

// "...2241": one invoice only ends so. Not where the number is money or a date.
static void find_tails(const Reading *r, GPtrArray *named)
{
    for (guint i = 0; i < r->tokens->tokens->len; i++) {
        const Token *t = reading_token(r, i), *next = reading_token(r, i + 1);
        const Token *prev = i ? reading_token(r, i - 1) : NULL;
        int only = -1, found = 0;
        gboolean money = next && next->kind == TOKEN_MARK && !next->spaced &&
                         (next->mark == ',' || next->mark == '.') && reading_token(r, i + 2) &&
                         !reading_token(r, i + 2)->spaced && reading_token(r, i + 2)->kind == TOKEN_NUMBER;
        money |= prev && prev->kind == TOKEN_MARK &&
                 (prev->mark == '$' || prev->mark == 0x20AC || prev->mark == 0xA3);
        money |= next && next->kind == TOKEN_MARK && next->mark == 0x20AC;
        for (guint k = 0; k < count(r) && t->kind == TOKEN_NUMBER && !money; k++)
            if (r->input->invoices[k].number && tail_matches(r->input->invoices[k].number, t)) {
                only = (int)k;
                found++;
            }
        gboolean year = t->digits == 4 && t->number >= 2015 && t->number <= 2040;
        if (found == 1 && !year)
            note(r, named, (guint)only, t->start, t->end);
    }
}

static void free_array(gpointer p)
{
    g_array_unref(p);
}

GPtrArray *refer_numbers(const Reading *r)
{
    GPtrArray *named = g_ptr_array_new_with_free_func(free_array);
    for (guint i = 0; i < count(r); i++)
        g_ptr_array_add(named, g_array_new(FALSE, FALSE, sizeof(guint)));
    for (guint i = 0; i < count(r); i++)
        find_full(r, named, i);
    if (r->input->n_invoices > 1)
        find_tails(r, named);
    return named;
}

static InvoiceSet by_number(const Reading *r, guint first, guint end)
{
    InvoiceSet set = 0;
    for (guint i = 0; i < r->named->len; i++) {
        const GArray *at = r->named->pdata[i];
        for (guint k = 0; k < at->len; k++) {
            guint token = g_array_index(at, guint, k);
            if (token >= first && token < end)
                set |= (InvoiceSet)1 << i;
        }
    }
    return set;
}

// An amount that is exactly one invoice's names it.
static InvoiceSet by_amount(const Reading *r, guint first, guint end)
{
    InvoiceSet set = 0;
    for (guint i = 0; i < r->amounts->len; i++) {
        const MoneyHit *a = &g_array_index(r->amounts, MoneyHit, i);
        int only = -1, found = 0;
        if (a->first < first || a->first >= end)
            continue;
        for (guint k = 0; k < count(r); k++)
            if (r->input->invoices[k].amount_minor == a->minor && a->minor > 0) {
                only = (int)k;
                found++;
            }
        if (found == 1)
            set |= (InvoiceSet)1 << only;
    }
    return set;
}

// "the invoice of 3 March": a date that is exactly one invoice's issue or due date.
static InvoiceSet by_date(const Reading *r, guint first, guint end)
{
    InvoiceSet set = 0;
    for (guint i = 0; r->input->n_invoices > 1 && i < r->past->len; i++) {
        const DateHit *h = &g_array_index(r->past, DateHit, i);
        guint token = reading_token_at(r, h->start);
        int only = -1, found = 0;
        if (token < first || token >= end || h->grain != GRAIN_DAY || !strstr(h->how, "month"))
            continue;
        for (guint k = 0; k < count(r); k++)
            if (r->input->invoices[k].issued == h->date || r->input->invoices[k].due == h->date) {
                only = (int)k;
                found++;
            }
        if (found == 1)
            set |= (InvoiceSet)1 << only;
    }
    return set;
}

static InvoiceSet ranked(const Reading *r, int rank, guint howmany)
{
    guint n = count(r);
    InvoiceSet set = 0;
    for (guint i = 0; i < howmany && i < n; i++) {
        int at = rank > 0 ? rank - 1 + (int)i : (int)n + rank - (int)i;
        if (at >= 0 && at < (int)n)
            set |= (InvoiceSet)1 << at;
    }
    return set;
}

typedef enum { BY_AMOUNT_DESC, BY_AMOUNT_ASC, BY_DAY_ASC, BY_DAY_DESC } Order;

static gint64 order_key(const IntentInvoice *inv, Order order)
{
    gint64 day = inv->due != DAY_NONE ? inv->due : inv->issued;
    switch (order) {
    case BY_AMOUNT_DESC:
        return -inv->amount_minor;
    case BY_AMOUNT_ASC:
        return inv->amount_minor;
    case BY_DAY_ASC:
        return day;
    default:
        return -day;
    }
}

static InvoiceSet extreme(const Reading *r, Order order)
{
    guint best = 0;
    for (guint i = 1; i < count(r); i++)
        if (order_key(&r->input->invoices[i], order) < order_key(&r->input->invoices[best], order))
            best = i;
    return count(r) ? (InvoiceSet)1 << best : 0;
}

static InvoiceSet by_word(const Reading *r, const PhraseMatch *m, gboolean *rest, gboolean *except)
{
    guint n = count(r);
    for (guint i = 0; i < m->n_entries; i++) {
        const PhraseEntry *e = m->entry[i];
        switch ((int)e->section) {
        case R_BOTH:
            return n == 2 ? refer_all(r) : 0;
        case R_ALL:
            return refer_all(r);
        case R_OTHER:
            *rest = TRUE;
            return 0;
        case R_RANK:
            return n > 1 ? ranked(r, e->number % 10, e->number >= 20 ? (guint)e->number / 10 : 1) : 0;
        case R_COUNT:
            return (guint)e->number == n ? refer_all(r) : 0;
        case R_EXCEPT:
            *except = TRUE;
            return 0;
        case R_LARGER:
            return extreme(r, BY_AMOUNT_DESC);
        case R_SMALLER:
            return extreme(r, BY_AMOUNT_ASC);
        case R_OLDER:
            return extreme(r, BY_DAY_ASC);
        case R_NEWER:
            return extreme(r, BY_DAY_DESC);
        default:
            break;
        }
    }
    return 0;
}

InvoiceSet refer_in(const Reading *r, guint first, guint end, gboolean *rest)
{
    gboolean except = FALSE;
    InvoiceSet set = by_number(r, first, end), words = 0;
    *rest = FALSE;
    if (!set)
        set = by_amount(r, first, end);
    if (r->input->n_invoices > 1) {
        for (guint i = 0; i < r->refers->len; i++) {
            const PhraseMatch *m = &g_array_index(r->refers, PhraseMatch, i);
            if (m->first >= first && m->first < end)
                words |= by_word(r, m, rest, &except);
        }
        if (!set && !words)
            set = by_date(r, first, end);
    }
    if (except) // "all except 4711"
        return set ? refer_all(r) & ~set : refer_all(r);
    return set ? set : words;
}
