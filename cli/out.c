// The output of all commands. Called by the cmd_*.c files. Always holds: text and JSON come from the same
// values; with --json nothing but one object goes to stdout; text from outside cannot move the terminal's
// cursor or begin a new line.
#include "cli/out.h"

#include <stdio.h>
#include <string.h>

#include "policy/base/text.h"

#define LABEL_WIDTH 14
#define CELL_MAX_CHARS 300
#define SAY_MAX_CHARS 4000

struct Out {
    gboolean json;
    GTimeZone *zone;
    int64_t now_unix;
    json_t *root, *rows;   // rows: of the table being written
    const Column *columns; // of that table
    guint n_columns;
    GPtrArray *cells; // its texts, row by row
};

Out *out_new(gboolean json, GTimeZone *zone, int64_t now_unix)
{
    Out *out = g_new0(Out, 1);
    out->json = json;
    out->zone = zone;
    out->now_unix = now_unix;
    out->root = json_object();
    return out;
}

void out_finish(Out *out)
{
    if (out && out->json) {
        json_dumpf(out->root, stdout, JSON_INDENT(2));
        putchar('\n');
    }
    out_drop(out);
}

void out_drop(Out *out)
{
    if (!out)
        return;
    json_decref(out->root);
    g_clear_pointer(&out->cells, g_ptr_array_unref);
    g_free(out);
}

gboolean out_is_json(const Out *out)
{
    return out->json;
}

// --- values -----------------------------------------------------------------------------------------------

Value out_text(const char *text)
{
    return (Value){.type = VALUE_TEXT, .text = text};
}

Value out_int(int64_t number)
{
    return (Value){.type = VALUE_INT, .number = number};
}

Value out_bool(gboolean yes)
{
    return (Value){.type = VALUE_BOOL, .number = yes};
}

Value out_money(Money money)
{
    return (Value){.type = VALUE_MONEY, .money = money};
}

Value out_day(Day day)
{
    return (Value){.type = VALUE_DAY, .number = day};
}

Value out_instant(int64_t unix_s)
{
    return (Value){.type = VALUE_INSTANT, .number = unix_s};
}

// "1,234.50 EUR": grouped for the eye, never read back.
static char *money_text(Money money)
{
    char plain[MONEY_TEXT_SIZE];
    money_format(money.minor, money.currency, plain);
    const char *point = strchr(plain, '.');
    gsize whole = point ? (gsize)(point - plain) : strlen(plain);
    GString *text = g_string_new(NULL);
    for (gsize i = 0; i < whole; i++) {
        g_string_append_c(text, plain[i]);
        gsize left = whole - 1 - i;
        if (left > 0 && left % 3 == 0 && g_ascii_isdigit(plain[i]))
            g_string_append_c(text, ',');
    }
    g_string_append(text, point ? point : "");
    g_string_append_printf(text, "%s%s", *money.currency ? " " : "", money.currency);
    return g_string_free(text, FALSE);
}

static const char *const MONTHS[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

static char *day_text(Day day)
{
    int year, month, d;
    if (day == DAY_NONE || day < DAY_FIRST || day > DAY_LAST)
        return g_strdup("-");
    day_to_ymd(day, &year, &month, &d);
    return g_strdup_printf("%d %s %d", d, MONTHS[month - 1], year);
}

static char *instant_text(const Out *out, int64_t unix_s)
{
    static const char *const WEEKDAYS[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    g_autoptr(GDateTime) utc = unix_s ? g_date_time_new_from_unix_utc(unix_s) : NULL;
    g_autoptr(GDateTime) local = utc ? g_date_time_to_timezone(utc, out->zone) : NULL;
    if (!local)
        return g_strdup("-");
    return g_strdup_printf("%s %d %s %d %02d:%02d", WEEKDAYS[g_date_time_get_day_of_week(local) - 1],
                           g_date_time_get_day_of_month(local), MONTHS[g_date_time_get_month(local) - 1],
                           g_date_time_get_year(local), g_date_time_get_hour(local),
                           g_date_time_get_minute(local));
}

static gboolean is_word(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '_' || c == '/';
}

// The day that stands at `at` by itself, DAY_NONE if none does.
static Day day_standing(const char *text, const char *at)
{
    char iso[11];
    if (!g_ascii_isdigit(*at) || (at > text && is_word(at[-1])) || strnlen(at, 10) < 10 || is_word(at[10]))
        return DAY_NONE;
    g_strlcpy(iso, at, sizeof iso);
    return day_parse(iso);
}

char *out_days_spelt(const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *at = text; *at;) {
        Day day = day_standing(text, at);
        g_autofree char *words = day == DAY_NONE ? NULL : day_text(day);
        if (words)
            g_string_append(out, words);
        else
            g_string_append_c(out, *at);
        at += words ? 10 : 1;
    }
    return g_string_free(out, FALSE);
}

char *out_value_text(const Out *out, Value value)
{
    switch (value.type) {
    case VALUE_INT:
        return g_strdup_printf("%" G_GINT64_FORMAT, value.number);
    case VALUE_BOOL:
        return g_strdup(value.number ? "yes" : "no");
    case VALUE_MONEY:
        return money_text(value.money);
    case VALUE_DAY:
        return day_text((Day)value.number);
    case VALUE_INSTANT:
        return instant_text(out, value.number);
    default:
        return value.text && *value.text ? text_line(value.text, CELL_MAX_CHARS) : g_strdup("-");
    }
}

static json_t *text_json(const char *text)
{
    if (!text || !*text)
        return json_null();
    g_autofree char *clean = text_utf8(text, strlen(text));
    return json_string(clean);
}

static json_t *instant_json(int64_t unix_s)
{
    g_autoptr(GDateTime) utc = unix_s ? g_date_time_new_from_unix_utc(unix_s) : NULL;
    g_autofree char *text = utc ? g_date_time_format(utc, "%Y-%m-%dT%H:%M:%SZ") : NULL;
    return text_json(text);
}

static json_t *value_json(Value value)
{
    char text[MONEY_TEXT_SIZE];
    switch (value.type) {
    case VALUE_INT:
        return json_integer(value.number);
    case VALUE_BOOL:
        return json_boolean(value.number);
    case VALUE_MONEY:
        return json_pack("{ss ss}", "amount", money_format(value.money.minor, value.money.currency, text),
                         "currency", value.money.currency);
    case VALUE_DAY:
        return value.number == DAY_NONE ? json_null() : json_string(day_format((Day)value.number, text));
    case VALUE_INSTANT:
        return instant_json(value.number);
    default:
        return text_json(value.text);
    }
}

// --- fields and lines
// -----------------------------------------------------------------------------------------

// Columns on the screen, not bytes.
static int width_of(const char *text)
{
    int width = 0;
    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        width += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
    }
    return width;
}

static void pad(int n)
{
    for (; n > 0; n--)
        putchar(' ');
}

void out_field(Out *out, const char *key, const char *label, Value value)
{
    json_object_set_new(out->root, key, value_json(value));
    if (out->json || !label)
        return;
    g_autofree char *text = out_value_text(out, value);
    printf("%s", label);
    pad(MAX(LABEL_WIDTH - width_of(label), 1));
    printf("%s\n", text);
}

void out_json(Out *out, const char *key, json_t *value)
{
    json_object_set_new(out->root, key, value);
}

void out_say(Out *out, const char *format, ...)
{
    if (out->json)
        return;
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    // A first line end is ours; what comes after may hold words from outside.
    gsize skip = *text == '\n', indent = strspn(text + skip, " ");
    g_autofree char *line = text_line(text + skip, SAY_MAX_CHARS);
    if (skip)
        putchar('\n');
    pad(*line ? (int)indent : 0);
    printf("%s\n", line);
}

void out_heading(Out *out, const char *text)
{
    if (!out->json)
        printf("\n%s\n", text);
}

// --- tables -----------------------------------------------------------------------------------------------

void out_table(Out *out, const char *key, const Column *columns, guint n)
{
    out->columns = columns;
    out->n_columns = n;
    out->rows = json_array();
    json_object_set_new(out->root, key, out->rows);
    out->cells = g_ptr_array_new_with_free_func(g_free);
}

void out_row(Out *out, const Value *values)
{
    json_t *row = out->json ? json_object() : NULL;
    for (guint i = 0; i < out->n_columns; i++) {
        if (row)
            json_object_set_new(row, out->columns[i].key, value_json(values[i]));
        else if (out->columns[i].title)
            g_ptr_array_add(out->cells, out_value_text(out, values[i]));
    }
    if (row)
        json_array_append_new(out->rows, row);
}

// The last column is not filled up; blanks at a line's end are never printed.
static void add_cell(GString *line, const char *text, int width, gboolean right)
{
    int gap = width - width_of(text);
    g_string_append_printf(line, "%*s%s%*s", right ? gap : 0, "", text, (right ? 0 : gap) + 2, "");
}

static void print_line(GString *line)
{
    printf("%s\n", g_strchomp(line->str));
    g_string_set_size(line, 0);
}

static guint shown_columns(const Out *out, const Column **shown)
{
    guint n = 0;
    for (guint i = 0; i < out->n_columns; i++)
        if (out->columns[i].title)
            shown[n++] = &out->columns[i];
    return n;
}

static void print_table(const Out *out)
{
    g_autofree const Column **shown = g_new(const Column *, out->n_columns);
    guint n = shown_columns(out, shown);
    g_autofree int *widths = g_new0(int, n);
    for (guint i = 0; i < n; i++)
        widths[i] = width_of(shown[i]->title);
    for (guint i = 0; i < out->cells->len; i++)
        widths[i % n] = MAX(widths[i % n], width_of(out->cells->pdata[i]));
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < n; i++)
        add_cell(line, shown[i]->title, widths[i], shown[i]->right);
    print_line(line);
    for (guint i = 0; i < out->cells->len; i++) {
        add_cell(line, out->cells->pdata[i], widths[i % n], shown[i % n]->right);
        if (i % n + 1 == n)
            print_line(line);
    }
}

void out_table_end(Out *out, const char *when_empty)
{
    if (!out->json && out->cells->len > 0)
        print_table(out);
    else if (!out->json && when_empty)
        printf("%s\n", when_empty);
    g_clear_pointer(&out->cells, g_ptr_array_unref);
    out->rows = NULL;
}
