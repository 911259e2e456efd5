// Builds the view of a reminder. Called by remind.c, and by templates.c for the list of names. Amounts in
// different currencies are never added up; each has its own total.
#include "agent/view.h"

#include <string.h>

#include "policy/base/text.h"

#define COLUMNS 5
#define NUMBER_MAX 24

static const char *const offered[] = {
    ".",
    // the leading invoice
    "number", "issued", "due", "open", "amount", "part_paid", "overdue", "not_due", "days_overdue", "subject",
    "buyer", "iban", "bic", "reference", "link", "payment", "discount", "discount_until", "discount_percent",
    // everything that is open
    "several", "count", "head", "items", "row", "totals", "total", "currency",
    // the occasion
    "today", "deadline", "promise_broken", "sender_name", "sender_address", "interest", "interest_amount",
    "interest_sum", "interest_total",
    // notices to staff
    "tasks", "text", "owner"};

gboolean view_offers(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(offered); i++)
        if (strcmp(offered[i], name) == 0)
            return TRUE;
    return FALSE;
}

typedef struct {
    char *cells[COLUMNS];
} Row;

static void row_clear(void *data)
{
    Row *row = data;
    for (guint i = 0; i < COLUMNS; i++)
        g_free(row->cells[i]);
}

static void set_own(json_t *view, const char *key, char *value)
{
    json_object_set_new(view, key, json_string(value));
    g_free(value);
}

static int overdue_days(const InvoiceRecord *invoice, Day today)
{
    return invoice->due != DAY_NONE && today > invoice->due ? today - invoice->due : 0;
}

static Row invoice_row(const ViewInput *input, const InvoiceRecord *invoice)
{
    int overdue = overdue_days(invoice, input->today);
    Row row = {.cells = {
                   text_line(*invoice->number ? invoice->number : "-", NUMBER_MAX),
                   locale_day(input->locale, invoice->issued),
                   locale_day(input->locale, invoice->due),
                   overdue > 0 ? locale_days(input->locale, overdue) : g_strdup("-"),
                   locale_money(input->locale, invoice->open.minor, invoice->open.currency),
               }};
    return row;
}

static Row head_row(const ViewInput *input)
{
    static const char *const words[COLUMNS] = {"invoice", "issued", "due", "overdue", "open"};
    Row row;
    for (guint i = 0; i < COLUMNS; i++)
        row.cells[i] = locale_word(input->locale, words[i]);
    return row;
}

// One total for each currency, in order of first appearance (Money).
static GArray *totals(const ViewInput *input)
{
    GArray *sums = g_array_new(FALSE, FALSE, sizeof(Money));
    for (guint i = 0; i < input->invoices->len; i++) {
        const InvoiceRecord *invoice = input->invoices->pdata[i];
        Money *sum = NULL;
        for (guint k = 0; k < sums->len && sum == NULL; k++)
            if (strcmp(g_array_index(sums, Money, k).currency, invoice->open.currency) == 0)
                sum = &g_array_index(sums, Money, k);
        if (sum == NULL)
            g_array_append_val(sums, invoice->open);
        else if (!money_add(sum->minor, invoice->open.minor, &sum->minor))
            sum->minor = INT64_MAX;
    }
    return sums;
}

// The table's lines: the head, the invoices, the totals; in the order of `rows`.
static char *format_row(const Row *row, const glong *widths)
{
    GString *out = g_string_new("  ");
    for (guint i = 0; i < COLUMNS; i++) {
        glong pad = widths[i] - g_utf8_strlen(row->cells[i], -1);
        gboolean right = i == COLUMNS - 1;
        if (right)
            g_string_append_printf(out, "%*s", (int)pad, "");
        g_string_append(out, row->cells[i]);
        if (!right)
            g_string_append_printf(out, "%*s", (int)pad + 2, "");
    }
    return g_string_free(out, FALSE);
}

static GArray *table(const ViewInput *input, const GArray *sums)
{
    GArray *rows = g_array_new(FALSE, TRUE, sizeof(Row));
    g_array_set_clear_func(rows, row_clear);
    Row row = head_row(input);
    g_array_append_val(rows, row);
    for (guint i = 0; i < input->invoices->len; i++) {
        row = invoice_row(input, input->invoices->pdata[i]);
        g_array_append_val(rows, row);
    }
    for (guint i = 0; i < sums->len; i++) {
        const Money *sum = &g_array_index(sums, Money, i);
        row = (Row){.cells = {locale_word(input->locale, "total"), g_strdup(""), g_strdup(""), g_strdup(""),
                              locale_money(input->locale, sum->minor, sum->currency)}};
        g_array_append_val(rows, row);
    }
    return rows;
}

static void measure(const GArray *rows, glong *widths)
{
    for (guint r = 0; r < rows->len; r++)
        for (guint i = 0; i < COLUMNS; i++)
            widths[i] = MAX(widths[i], g_utf8_strlen(g_array_index(rows, Row, r).cells[i], -1));
}

static json_t *row_list(const GArray *rows, guint from, guint to, const glong *widths)
{
    json_t *list = json_array();
    for (guint r = from; r < to; r++) {
        json_t *item = json_object();
        set_own(item, "row", format_row(&g_array_index(rows, Row, r), widths));
        json_array_append_new(list, item);
    }
    return list;
}

static void add_table(json_t *view, const ViewInput *input)
{
    g_autoptr(GArray) sums = totals(input);
    g_autoptr(GArray) rows = table(input, sums);
    glong widths[COLUMNS] = {0};
    guint n = input->invoices->len;
    measure(rows, widths);
    set_own(view, "head", format_row(&g_array_index(rows, Row, 0), widths));
    json_object_set_new(view, "items", row_list(rows, 1, 1 + n, widths));
    json_object_set_new(view, "totals", row_list(rows, 1 + n, rows->len, widths));
    const Money *sum = &g_array_index(sums, Money, 0);
    if (sums->len == 1)
        set_own(view, "total", locale_money(input->locale, sum->minor, sum->currency));
    json_object_set_new(view, "several", json_boolean(n > 1));
    json_object_set_new(view, "count", json_integer(n));
}

// How to pay, as the captured invoice itself said it.
static void add_payment(json_t *view, const InvoiceRecord *lead)
{
    static const char *const keys[] = {"iban", "bic", "reference", "link"};
    json_t *payment = json_loads(lead->payment, 0, NULL);
    gboolean any = FALSE;
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        const char *value = json_string_value(json_object_get(payment, keys[i]));
        if (value == NULL || *value == '\0')
            continue;
        set_own(view, keys[i], text_line(value, 200));
        any = TRUE;
    }
    json_object_set_new(view, "payment", json_boolean(any));
    json_decref(payment);
}

static void add_lead(json_t *view, const ViewInput *input, const InvoiceRecord *lead)
{
    int overdue = overdue_days(lead, input->today);
    set_own(view, "number", text_line(lead->number, 64));
    set_own(view, "subject", text_line(lead->subject, 200));
    set_own(view, "buyer", text_line(lead->buyer, 100));
    set_own(view, "issued", locale_day(input->locale, lead->issued));
    set_own(view, "due", locale_day(input->locale, lead->due));
    set_own(view, "open", locale_money(input->locale, lead->open.minor, lead->open.currency));
    set_own(view, "amount", locale_money(input->locale, lead->payable.minor, lead->payable.currency));
    json_object_set_new(view, "part_paid", json_boolean(lead->open.minor < lead->payable.minor));
    json_object_set_new(view, "overdue", json_boolean(overdue > 0));
    json_object_set_new(view, "not_due", json_boolean(lead->due != DAY_NONE && input->today <= lead->due));
    set_own(view, "days_overdue", locale_days(input->locale, overdue));
    gboolean discount = input->discount && lead->discount_until != DAY_NONE;
    json_object_set_new(view, "discount", json_boolean(discount));
    if (discount) {
        set_own(view, "discount_until", locale_day(input->locale, lead->discount_until));
        set_own(view, "discount_percent", text_line(lead->discount_percent, 8));
    }
}

// {{#interest}}: what has accrued to today, the fixed sum, and everything to be paid with them.
static void add_interest(json_t *view, const ViewInput *input)
{
    const ClaimSum *claim = input->claim;
    gboolean stated = claim != NULL && claim->claimed;
    json_object_set_new(view, "interest", json_boolean(stated));
    if (!stated)
        return;
    const char *currency = claim->interest.currency;
    set_own(view, "interest_amount", locale_money(input->locale, claim->interest.minor, currency));
    if (claim->fixed.minor > 0)
        set_own(view, "interest_sum", locale_money(input->locale, claim->fixed.minor, currency));
    g_autoptr(GArray) sums = totals(input);
    int64_t total = 0;
    if (money_add(claim->interest.minor, claim->fixed.minor, &total) &&
        money_add(total, g_array_index(sums, Money, 0).minor, &total)) // the first is the lead's currency
        set_own(view, "interest_total", locale_money(input->locale, total, currency));
}

json_t *view_letter(const ViewInput *input)
{
    json_t *view = json_object();
    const InvoiceRecord *lead = input->invoices->pdata[0];
    add_lead(view, input, lead);
    add_payment(view, lead);
    add_table(view, input);
    add_interest(view, input);
    set_own(view, "today", locale_day(input->locale, input->today));
    set_own(view, "deadline", locale_day(input->locale, input->today + input->deadline_days));
    if (input->promise_broken != DAY_NONE)
        set_own(view, "promise_broken", locale_day(input->locale, input->promise_broken));
    set_own(view, "sender_name",
            text_line(input->sender_name != NULL && *input->sender_name ? input->sender_name
                                                                        : input->sender_address,
                      100));
    set_own(view, "sender_address", text_line(input->sender_address, 254));
    return view;
}
