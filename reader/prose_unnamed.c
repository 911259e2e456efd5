// A whole that no label names. Part of reader/prose, asked only when none does. Arithmetic names it: the last
// of a column of amounts that is the sum of those above it ("contract 9,600 - deposit 2,400 - first draw
// 3,600 = 3,600"); or it is the only amount of a mail. Nothing here knows a language.
#include <string.h>

#include "reader/prose_parts.h"

#define ROWS_MAX 200u
#define ADDENDS_MAX 14u
#define GAP_LINES 2u

typedef struct {
    guint line, first, end;
    int64_t minor;
} Row;

static gboolean is_money(const Prose *p, const AmountText *a)
{
    return prose_same_currency(p, a->currency) &&
           (a->decimals == 2 || a->currency[0] || (a->decimals == 0 && money_exponent(p->currency) == 0));
}

// The last amount of a line; FALSE if it has none.
static gboolean row_of_line(const Prose *p, guint line, Row *row)
{
    const Words *w = p->page->words;
    guint end = page_line_end(p->page, line);
    gboolean found = FALSE;
    AmountText a;
    DateText d;
    for (guint i = page_line_first(p->page, line); i < end;) {
        if (date_at(w, i, p->terms_index, &d)) {
            i += d.n_words;
        } else if (amount_at(w, i, &p->style, &a)) {
            int64_t minor;
            if (is_money(p, &a) && money_parse(a.value, p->currency, &minor)) {
                *row = (Row){line, i, i + a.n_words, minor};
                found = TRUE;
            }
            i += MAX(a.n_words, 1);
        } else {
            i++;
        }
    }
    return found;
}

static GArray *rows_of(const Prose *p)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
    Row row;
    for (guint line = 0; line < p->page->n_lines && rows->len < ROWS_MAX; line++)
        if (row_of_line(p, line, &row))
            g_array_append_val(rows, row);
    return rows;
}

// Row k is the sum of at least two rows right above it.
static gboolean is_sum(const GArray *rows, guint k)
{
    const Row *r = &g_array_index(rows, Row, 0);
    int64_t sum = 0;
    for (guint n = 1; n <= k && n <= ADDENDS_MAX; n++) {
        if (r[k - n + 1].line - r[k - n].line > GAP_LINES || !money_add(sum, r[k - n].minor, &sum))
            return FALSE;
        if (n >= 2 && sum == r[k].minor)
            return TRUE;
    }
    return FALSE;
}

static gboolean all_equal(const GArray *rows)
{
    for (guint i = 1; i < rows->len; i++)
        if (g_array_index(rows, Row, i).minor != g_array_index(rows, Row, 0).minor)
            return FALSE;
    return rows->len > 0;
}

gboolean prose_unnamed_whole(const Prose *p, guint *first, guint *end, int64_t *minor)
{
    g_autoptr(GArray) rows = rows_of(p);
    const Row *found = NULL;
    for (guint k = rows->len; k > 2 && !found; k--)
        if (g_array_index(rows, Row, k - 1).minor > 0 && is_sum(rows, k - 1))
            found = &g_array_index(rows, Row, k - 1);
    if (!found && strcmp(p->in->source, "pdf") != 0 && all_equal(rows))
        found = &g_array_index(rows, Row, rows->len - 1);
    if (!found || found->minor <= 0)
        return FALSE;
    *first = found->first;
    *end = found->end;
    *minor = found->minor;
    return TRUE;
}
