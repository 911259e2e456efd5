// Drives the journal as milter and agent do at once, and says in a file what it was promised: for the
// power-loss test. `journal_driver DIR ROWS`: four threads append rows and marks to DIR/journal.db while a
// reader digests. Lines of DIR/acks: "+ IDENTITY" kept, "m TOKEN" marked, "- IDENTITY" about to be deleted.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "policy/base/text.h"
#include "store/journal.h"
#include "store/log.h"

#define WRITERS 4
#define MAX_BODY 40000

static Journal *journal;
static int acks, rows_each;
static gint writers_left = WRITERS;

static void say(char what, const char *whom)
{
    g_autofree char *line = g_strdup_printf("%c %s\n", what, whom);
    if (write(acks, line, strlen(line)) < 0)
        abort();
}

static void append(int writer, int n)
{
    g_autofree char *id = g_strdup_printf("<%d.%d@ours.test>", writer, n);
    g_autofree char *identity = text_sha256(id, strlen(id));
    gsize size = (gsize)(100 + (writer * 7919 + n * 104729) % MAX_BODY);
    g_autofree char *body = g_strnfill(size, (char)('a' + n % 26));
    char *recipients[] = {(char *)"bob@there.test", NULL};
    JournalRow row = {.kind = JOURNAL_OUTBOUND,
                      .identity = identity,
                      .queue_id = (char *)"4Q",
                      .seen_unix = 1700000000,
                      .sender = (char *)"alice@ours.test",
                      .recipients = recipients,
                      .message = g_bytes_new(body, size)};
    if (journal_append(journal, &row, NULL))
        say('+', identity);
    g_bytes_unref(row.message);
}

static gpointer write_rows(gpointer data)
{
    int writer = GPOINTER_TO_INT(data);
    for (int n = 0; n < rows_each; n++) {
        g_autofree char *token = g_strdup_printf("s.%d.%d", writer, n);
        append(writer, n);
        if (n % 5 == 0 && journal_accept(journal, token, 1, "4Q", 1700000000, NULL))
            say('m', token);
    }
    g_atomic_int_add(&writers_left, -1);
    return NULL;
}

// Two of three rows are digested, so that pages are freed and used again.
static void digest(JournalReader *reader, int64_t *after)
{
    g_autoptr(GPtrArray) rows = journal_read(reader, *after, 10, NULL);
    for (guint i = 0; rows && i < rows->len; i++) {
        const JournalRow *row = g_ptr_array_index(rows, i);
        *after = row->id;
        if (row->id % 3 == 0)
            continue;
        say('-', row->identity);
        if (!journal_delete(reader, row->id, NULL))
            abort();
    }
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    g_autofree char *path = g_build_filename(argv[1], "journal.db", NULL);
    g_autofree char *acks_path = g_build_filename(argv[1], "acks", NULL);
    rows_each = atoi(argv[2]) / WRITERS;
    acks = open(acks_path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    log_open("journal_driver", "stderr", FALSE);
    JournalOptions options = {20000, 0};
    journal = journal_start(path, &options);
    JournalReader *reader = journal_open(path, NULL);
    GThread *threads[WRITERS];
    for (int i = 0; i < WRITERS; i++)
        threads[i] = g_thread_new("writer", write_rows, GINT_TO_POINTER(i));
    for (int64_t after = 0; reader && g_atomic_int_get(&writers_left) > 0;)
        digest(reader, &after);
    for (int i = 0; i < WRITERS; i++)
        g_thread_join(threads[i]);
    journal_close(reader);
    journal_stop(journal);
    return reader ? 0 : 1;
}
