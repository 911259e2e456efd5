// Which documents of a mail are one, and what remains. Called by reader/outbound.c when all parts are read.
// Sources in order of trust: explicit headers, structured XML, schema.org, PDF text, HTML, plain text.
#include "reader/merge.h"

#include <string.h>

#include "policy/base/money.h"

static int rank(const InvoiceFacts *f)
{
    static const char *const order[] = {"text",      "html", "pdf", "schema.org",
                                        "fatturapa", "cii",  "ubl", "header"};
    for (int i = 0; i < (int)G_N_ELEMENTS(order); i++)
        if (g_str_equal(f->source, order[i]))
            return i;
    return -1;
}

gboolean merge_is_structured(const InvoiceFacts *f)
{
    return rank(f) >= 4;
}

static gboolean is_cover(const InvoiceFacts *f)
{
    return g_str_equal(f->source, "text") || g_str_equal(f->source, "html");
}

static const char *value(const InvoiceFacts *f, FactField field)
{
    return f->field[field].value;
}

// Letters and digits only: "RE-2024 / 7" and "RE-2024/7" are one number.
static char *bare_number(const char *number)
{
    g_autofree char *folded = g_utf8_casefold(number, -1);
    GString *out = g_string_new(NULL);
    for (const char *p = folded; *p; p = g_utf8_next_char(p))
        if (g_unichar_isalnum(g_utf8_get_char(p)))
            g_string_append_unichar(out, g_utf8_get_char(p));
    return g_string_free(out, FALSE);
}

static gboolean same_number(const InvoiceFacts *a, const InvoiceFacts *b)
{
    g_autofree char *x = bare_number(value(a, FACT_NUMBER));
    g_autofree char *y = bare_number(value(b, FACT_NUMBER));
    return g_str_equal(x, y);
}

static const char *owed(const InvoiceFacts *f)
{
    return !value(f, FACT_PAYABLE) && f->total_is_due ? value(f, FACT_TOTAL) : value(f, FACT_PAYABLE);
}

static gboolean same_amount(const InvoiceFacts *a, const InvoiceFacts *b)
{
    int64_t x = 0, y = 0;
    const char *currency = value(a, FACT_CURRENCY) ? value(a, FACT_CURRENCY) : "";
    return owed(a) && owed(b) && money_parse(owed(a), currency, &x) && money_parse(owed(b), currency, &y) &&
           x == y;
}

// What one says and the other does not contradict.
static gboolean agree(const InvoiceFacts *a, const InvoiceFacts *b, FactField field)
{
    return !value(a, field) || !value(b, field) || g_str_equal(value(a, field), value(b, field));
}

static gboolean is_same(const InvoiceFacts *a, const InvoiceFacts *b)
{
    if (value(a, FACT_NUMBER) && value(b, FACT_NUMBER) && same_number(a, b))
        return TRUE;
    if (g_str_equal(a->source, b->source) && value(a, FACT_NUMBER) && value(b, FACT_NUMBER))
        return FALSE; // two of a kind with two numbers are two
    return same_amount(a, b) && agree(a, b, FACT_ISSUED) && agree(a, b, FACT_CURRENCY);
}

// A structured source is complete but for what it cannot hold. A due date that its own terms did not give is
// only taken from another part if it is written out there, not if it was counted from terms again.
static gboolean wants(const InvoiceFacts *best, const InvoiceFacts *other, FactField field)
{
    if (!merge_is_structured(best) || g_str_equal(best->source, "header") || field == FACT_LINK ||
        field == FACT_BUYER_EMAIL)
        return TRUE;
    return field == FACT_DUE && (!best->states_terms || g_strcmp0(other->due_basis, "terms") != 0);
}

static void fill(InvoiceFacts *best, const InvoiceFacts *other)
{
    if (value(best, FACT_DUE) && value(other, FACT_DUE) && !agree(best, other, FACT_DUE))
        facts_note(best, "part %s says due %s; %s counts", other->part, value(other, FACT_DUE), best->source);
    gboolean no_due = !value(best, FACT_DUE);
    for (int i = 0; i < FACT_COUNT; i++) {
        const Fact *fact = &other->field[i];
        if (fact->value && !best->field[i].value && wants(best, other, (FactField)i)) {
            facts_set(best, (FactField)i, fact->value, fact->evidence, fact->confidence * 0.95);
            best->field[i].part = g_strdup(other->part);
        }
    }
    if (no_due && value(best, FACT_DUE))
        best->due_basis = other->due_basis;
    if (best->terms->len == 0) {
        GPtrArray *mine = best->terms;
        best->terms = other->terms;
        ((InvoiceFacts *)other)->terms = mine;
    }
    if (!best->language)
        best->language = g_strdup(other->language);
}

// A document that could not be chased for want of an amount can be, once another source has given it.
static void reconsider(InvoiceFacts *best)
{
    if (best->kind == KIND_INVOICE && g_strcmp0(best->why_not, "no amount") == 0 &&
        value(best, FACT_PAYABLE)) {
        best->why_not = NULL;
        best->chase = TRUE;
    }
}

static void stop_chasing(InvoiceFacts *best, const InvoiceFacts *other)
{
    static const char *const strong[] = {"direct debit", "already paid", "card payment"};
    for (gsize i = 0; best->chase && !merge_is_structured(best) && i < G_N_ELEMENTS(strong); i++)
        if (g_strcmp0(other->why_not, strong[i]) == 0) {
            best->chase = FALSE;
            best->why_not = other->why_not;
        }
}

static int best_first(gconstpointer a, gconstpointer b)
{
    const InvoiceFacts *x = *(InvoiceFacts *const *)a, *y = *(InvoiceFacts *const *)b;
    return rank(y) - rank(x);
}

static gboolean asks_for_money(const InvoiceFacts *f)
{
    return f->kind == KIND_INVOICE || f->kind == KIND_CREDIT_NOTE || f->kind == KIND_REMINDER;
}

// What comes first in the answer.
static int weight(const InvoiceFacts *f)
{
    if (f->kind == KIND_INVOICE)
        return f->chase ? 0 : 1;
    return asks_for_money(f) ? 2 : f->kind == KIND_UNREADABLE ? 3 : f->kind == KIND_OTHER ? 5 : 4;
}

static int by_weight(gconstpointer a, gconstpointer b)
{
    return weight(*(InvoiceFacts *const *)a) - weight(*(InvoiceFacts *const *)b);
}

static void merge_same(GPtrArray *documents)
{
    for (guint i = 0; i < documents->len; i++) {
        InvoiceFacts *best = documents->pdata[i];
        for (guint k = documents->len; k-- > i + 1;) {
            InvoiceFacts *other = documents->pdata[k];
            if (!asks_for_money(best) || !asks_for_money(other) || !is_same(best, other))
                continue;
            fill(best, other);
            stop_chasing(best, other);
            reconsider(best);
            g_ptr_array_remove_index(documents, k);
        }
    }
}

// Drops what a mail with a real document does not need: its cover text, and enclosures that are nothing.
static void drop_idle(GPtrArray *documents)
{
    const InvoiceFacts *main = documents->pdata[0];
    gboolean document = !is_cover(main) && main->kind != KIND_OTHER;
    for (guint i = documents->len; i-- > 1;) {
        const InvoiceFacts *f = documents->pdata[i];
        gboolean idle = f->kind == KIND_OTHER || (document && is_cover(f)) ||
                        (f->kind == KIND_UNREADABLE && asks_for_money(main));
        if (idle && f->kind == KIND_UNREADABLE)
            facts_note(documents->pdata[0], "part %s is unreadable: %s", f->part, f->unreadable);
        if (idle)
            g_ptr_array_remove_index(documents, i);
    }
}

// A cover text that names no invoice of its own but gives the terms of the only one enclosed.
static void use_cover(GPtrArray *documents)
{
    InvoiceFacts *main = documents->pdata[0];
    for (guint i = 1; i < documents->len; i++) {
        const InvoiceFacts *f = documents->pdata[i];
        if (is_cover(main) || !is_cover(f) || documents->len != 2 || value(f, FACT_NUMBER) ||
            value(f, FACT_PAYABLE) || main->kind != KIND_INVOICE)
            continue;
        fill(main, f);
        stop_chasing(main, f);
    }
}

void merge_order(GPtrArray *documents)
{
    g_ptr_array_sort(documents, by_weight);
}

void merge_documents(GPtrArray *documents)
{
    if (documents->len == 0)
        return;
    g_ptr_array_sort(documents, best_first);
    merge_same(documents);
    merge_order(documents);
    use_cover(documents);
    drop_idle(documents);
}
