// Reads the context of an inbound mail from JSON. Called by reader/main.c before the sandbox closes. The
// first wrong value ends the reading with its place; nothing is guessed or repaired.
#include "reader/context.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/base/text.h"
#include "reader/newtext.h"

static gboolean wrong(GError **error, const char *where, const char *what)
{
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "context: %s: %s", where, what);
    return FALSE;
}

static void invoice_free(gpointer data)
{
    ContextInvoice *invoice = data;
    g_free(invoice->number);
    g_free(invoice);
}

static InboundContext *context_new(void)
{
    InboundContext *c = g_new0(InboundContext, 1);
    c->ours = g_ptr_array_new_with_free_func(g_free);
    c->invoices = g_ptr_array_new_with_free_func(invoice_free);
    c->authserv_ids = g_ptr_array_new_with_free_func(g_free);
    c->reminder_date = DAY_NONE;
    c->holidays = g_array_new(FALSE, FALSE, sizeof(Day));
    c->own = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return c;
}

void context_free(InboundContext *c)
{
    if (!c)
        return;
    g_ptr_array_unref(c->ours);
    g_ptr_array_unref(c->invoices);
    g_ptr_array_unref(c->authserv_ids);
    g_free(c->region);
    g_free(c->language);
    g_array_unref(c->holidays);
    g_hash_table_unref(c->own);
    g_free(c);
}

// Absent and null both mean "not known".
static const json_t *member(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_null(value) ? NULL : value;
}

static gboolean read_text(const json_t *object, const char *key, const char *where, char **out,
                          GError **error)
{
    const json_t *value = member(object, key);
    if (!value)
        return TRUE;
    if (!json_is_string(value))
        return wrong(error, where, "not a string");
    g_free(*out);
    *out = g_strdup(json_string_value(value));
    return TRUE;
}

static gboolean read_day_value(const json_t *value, const char *where, Day *out, GError **error)
{
    Day day = day_parse(json_string_value(value));
    if (day == DAY_NONE)
        return wrong(error, where, "not a date (YYYY-MM-DD)");
    *out = day;
    return TRUE;
}

static gboolean read_day(const json_t *object, const char *key, const char *where, Day *out, GError **error)
{
    const json_t *value = member(object, key);
    return !value || read_day_value(value, where, out, error);
}

static gboolean check_array(const json_t *value, const char *where, gsize max, GError **error)
{
    if (!json_is_array(value))
        return wrong(error, where, "not an array");
    return json_array_size(value) <= max || wrong(error, where, "too many entries");
}

typedef char *(*Normalise)(const char *);

static char *lower(const char *text)
{
    return g_ascii_strdown(text, -1);
}

static gboolean read_strings(const json_t *object, const char *key, Normalise normalise, GPtrArray *out,
                             GError **error)
{
    const json_t *array = member(object, key), *value;
    gsize i;
    if (!array)
        return TRUE;
    if (!check_array(array, key, CONTEXT_LINES_MAX, error))
        return FALSE;
    json_array_foreach(array, i, value)
    {
        if (!json_is_string(value))
            return wrong(error, key, "an entry is not a string");
        g_ptr_array_add(out, normalise(json_string_value(value)));
    }
    return TRUE;
}

// Amounts are strings with '.'; a number is taken as it was written, to four places.
static gboolean read_amount(const json_t *value, ContextInvoice *invoice, const char *where, GError **error)
{
    char buf[G_ASCII_DTOSTR_BUF_SIZE];
    const char *text = json_string_value(value);
    if (json_is_number(value))
        text = g_ascii_formatd(buf, sizeof buf, "%.4f", json_number_value(value));
    if (!text || !money_parse(text, invoice->currency, &invoice->amount_minor))
        return wrong(error, where, "not an amount");
    return TRUE;
}

static gboolean read_currency(const json_t *value, ContextInvoice *invoice, const char *where, GError **error)
{
    const char *text = json_string_value(value);
    if (!text || !money_is_currency(text))
        return wrong(error, where, "not an ISO 4217 currency");
    g_strlcpy(invoice->currency, text, sizeof invoice->currency);
    return TRUE;
}

static gboolean read_invoice(const json_t *value, gsize i, InboundContext *c, GError **error)
{
    ContextInvoice *invoice = g_new0(ContextInvoice, 1);
    g_ptr_array_add(c->invoices, invoice);
    invoice->issued = invoice->due = DAY_NONE;
    invoice->amount_minor = -1;
    g_autofree char *at = g_strdup_printf("invoices[%zu]", i);
    if (!json_is_object(value))
        return wrong(error, at, "not an object");
    g_autofree char *number = g_strconcat(at, ".number", NULL), *issued = g_strconcat(at, ".issued", NULL);
    g_autofree char *due = g_strconcat(at, ".due", NULL), *amount = g_strconcat(at, ".amount", NULL);
    g_autofree char *currency = g_strconcat(at, ".currency", NULL);
    if (!read_text(value, "number", number, &invoice->number, error) ||
        !read_day(value, "issued", issued, &invoice->issued, error) ||
        !read_day(value, "due", due, &invoice->due, error))
        return FALSE;
    if (!invoice->number)
        return wrong(error, number, "missing");
    const json_t *code = member(value, "currency"), *sum = member(value, "amount");
    if (code && !read_currency(code, invoice, currency, error))
        return FALSE;
    return !sum || read_amount(sum, invoice, amount, error);
}

static gboolean read_invoices(const json_t *object, InboundContext *c, GError **error)
{
    const json_t *array = member(object, "invoices"), *value;
    gsize i;
    if (!array)
        return TRUE;
    if (!check_array(array, "invoices", CONTEXT_INVOICES_MAX, error))
        return FALSE;
    json_array_foreach(array, i, value)
    {
        if (!read_invoice(value, i, c, error))
            return FALSE;
    }
    return TRUE;
}

static int by_day(gconstpointer a, gconstpointer b)
{
    Day x = *(const Day *)a, y = *(const Day *)b;
    return (x > y) - (x < y);
}

static gboolean read_holidays(const json_t *object, InboundContext *c, GError **error)
{
    const json_t *array = member(object, "holidays"), *value;
    gsize i;
    if (!array)
        return TRUE;
    if (!check_array(array, "holidays", CONTEXT_INVOICES_MAX, error))
        return FALSE;
    json_array_foreach(array, i, value)
    {
        Day day = DAY_NONE;
        if (!read_day_value(value, "holidays", &day, error))
            return FALSE;
        g_array_append_val(c->holidays, day);
    }
    g_array_sort(c->holidays, by_day);
    return TRUE;
}

static gboolean read_own(const json_t *object, InboundContext *c, GError **error)
{
    const json_t *array = member(object, "own_text"), *value;
    gsize i;
    if (!array)
        return TRUE;
    if (!check_array(array, "own_text", CONTEXT_LINES_MAX, error))
        return FALSE;
    json_array_foreach(array, i, value)
    {
        const char *hash = json_string_value(value);
        if (!hash || strlen(hash) != NEWTEXT_HASH_DIGITS ||
            strspn(hash, "0123456789abcdefABCDEF") != NEWTEXT_HASH_DIGITS)
            return wrong(error, "own_text", "an entry is not 16 hex digits");
        g_hash_table_insert(c->own, g_ascii_strdown(hash, -1), GINT_TO_POINTER((int)i + 1));
    }
    return TRUE;
}

static gboolean read_next_weekday(const json_t *object, InboundContext *c, GError **error)
{
    const json_t *value = member(object, "next_weekday");
    const char *text = json_string_value(value);
    if (value && g_strcmp0(text, "later") != 0 && g_strcmp0(text, "earlier") != 0)
        return wrong(error, "next_weekday", "neither \"later\" nor \"earlier\"");
    c->next_weekday_earlier = g_strcmp0(text, "earlier") == 0;
    return TRUE;
}

InboundContext *context_parse(const json_t *object, GError **error)
{
    g_autoptr(InboundContext) c = context_new();
    if (!object)
        return g_steal_pointer(&c);
    if (!json_is_object(object)) {
        wrong(error, "the file", "not a JSON object");
        return NULL;
    }
    if (!read_strings(object, "ours", text_address, c->ours, error) || !read_invoices(object, c, error) ||
        !read_strings(object, "authserv_ids", lower, c->authserv_ids, error) ||
        !read_day(object, "reminder_date", "reminder_date", &c->reminder_date, error) ||
        !read_text(object, "region", "region", &c->region, error) ||
        !read_text(object, "language", "language", &c->language, error) || !read_holidays(object, c, error) ||
        !read_next_weekday(object, c, error) || !read_own(object, c, error))
        return NULL;
    return g_steal_pointer(&c);
}
