// Small tables as text: one row a line, fields parted by one TAB, '#' begins a comment line, blank lines are
// ignored. The shipped data files (rates, law) have this form. Pure.
#ifndef PD_POLICY_TSV_H
#define PD_POLICY_TSV_H

#include <glib.h>

typedef struct {
    char **fields; // n_fields of them, blanks at the ends removed
    int line;      // for messages
} TsvRow;

void tsv_row_free(TsvRow *row);
// The rows (TsvRow *), each with exactly n_fields fields; NULL with PD_ERR_CONF ("FILE:LINE: ...") otherwise,
// or if the text has more than 10,000 lines.
GPtrArray *tsv_parse(const char *file, const char *text, guint n_fields, GError **error);
// Sets PD_ERR_CONF "FILE:LINE: why"; always FALSE.
gboolean tsv_refuse(GError **error, const char *file, const TsvRow *row, const char *why);
// "2.50" -> 250 basis points; FALSE unless it is a plain decimal of at most two places between -10 and 100.
gboolean tsv_percent(const char *text, int *bp);

#endif
