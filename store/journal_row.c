// Journal rows between C and SQL. Both sides of the journal use it; no transaction begins or ends here.
#include "store/journal_row.h"

#include <string.h>

#define MAX_RECIPIENTS 1000

void journal_row_free(JournalRow *row)
{
    if (!row)
        return;
    g_free(row->identity);
    g_free(row->queue_id);
    g_free(row->sender);
    g_strfreev(row->recipients);
    g_free(row->auth);
    g_free(row->client);
    if (row->message)
        g_bytes_unref(row->message);
    g_free(row);
}

static char *copy_text(const char *text)
{
    return g_strdup(text ? text : "");
}

JournalRow *journal_row_copy(const JournalRow *row)
{
    JournalRow *copy = g_memdup2(row, sizeof *row);
    copy->identity = copy_text(row->identity);
    copy->queue_id = copy_text(row->queue_id);
    copy->sender = copy_text(row->sender);
    copy->recipients = row->recipients ? g_strdupv(row->recipients) : g_new0(char *, 1);
    copy->auth = copy_text(row->auth);
    copy->client = copy_text(row->client);
    copy->message = row->message ? g_bytes_ref(row->message) : g_bytes_new_static("", 0);
    return copy;
}

char *journal_recipients_pack(char *const *recipients)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; recipients && recipients[i] && i < MAX_RECIPIENTS; i++) {
        if (i > 0)
            g_string_append_c(out, '\n');
        g_autofree char *one = g_strdelimit(g_strdup(recipients[i]), "\r\n", ' ');
        g_string_append(out, one);
    }
    return g_string_free(out, FALSE);
}

char **journal_recipients_unpack(const char *packed)
{
    return packed && *packed ? g_strsplit(packed, "\n", MAX_RECIPIENTS) : g_new0(char *, 1);
}

char *journal_recipients_merge(const char *packed, char *const *more)
{
    g_auto(GStrv) have = journal_recipients_unpack(packed);
    g_autoptr(GString) all = g_string_new(packed);
    guint n = g_strv_length(have);
    for (; more && *more && n < MAX_RECIPIENTS; more++) {
        if (g_strv_contains((const char *const *)have, *more))
            continue;
        g_string_append_printf(all, "%s%s", all->len > 0 ? "\n" : "", *more);
        n++;
    }
    return all->len > strlen(packed) ? g_strdup(all->str) : NULL;
}

void journal_row_bind(sqlite3_stmt *st, const JournalRow *row)
{
    gsize len;
    const void *bytes = g_bytes_get_data(row->message, &len);
    char *recipients = journal_recipients_pack(row->recipients);
    sqlite3_bind_text(st, 1, row->identity, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, (int)row->kind);
    sqlite3_bind_text(st, 3, row->queue_id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(st, 4, row->seen_unix);
    sqlite3_bind_text(st, 5, row->sender, -1, SQLITE_STATIC);
    sqlite3_bind_text(st, 6, recipients, -1, g_free);
    sqlite3_bind_text(st, 7, row->auth, -1, SQLITE_STATIC);
    sqlite3_bind_text(st, 8, row->client, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 9, row->truncated != FALSE);
    sqlite3_bind_blob64(st, 10, bytes ? bytes : "", len, SQLITE_STATIC);
}

static char *column_text(sqlite3_stmt *st, int column)
{
    return copy_text((const char *)sqlite3_column_text(st, column));
}

JournalRow *journal_row_read(sqlite3_stmt *st)
{
    JournalRow *row = g_new0(JournalRow, 1);
    row->id = sqlite3_column_int64(st, 0);
    row->identity = column_text(st, 1);
    row->kind = (JournalKind)sqlite3_column_int(st, 2);
    row->queue_id = column_text(st, 3);
    row->seen_unix = sqlite3_column_int64(st, 4);
    row->sender = column_text(st, 5);
    row->recipients = journal_recipients_unpack((const char *)sqlite3_column_text(st, 6));
    row->auth = column_text(st, 7);
    row->client = column_text(st, 8);
    row->truncated = sqlite3_column_int(st, 9) != 0;
    row->message = g_bytes_new(sqlite3_column_blob(st, 10), (gsize)sqlite3_column_bytes(st, 10));
    return row;
}
