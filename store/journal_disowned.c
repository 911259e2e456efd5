// A small text file, a line for each mark. Called by the committer (journal_write.c). Why a file: a milter
// that is killed while the journal's disk is broken would forget which marks it must take back, and the next
// one would find them in the log: "sent" of a reminder that was not. It need outlive only the process: after
// the host went down an unheard acceptance is uncertain in any case, so nothing is synced, which a broken
// disk could not do.
#include "store/journal_disowned.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

#include "store/log.h"

#define MAX_MARKS 10000

static char *file_of(const char *journal_path)
{
    return g_strconcat(journal_path, "-disowned", NULL);
}

void journal_disowned_note(const char *journal_path, const JournalEntry *mark)
{
    g_autofree char *path = file_of(journal_path);
    FILE *file = fopen(path, "ae");
    gboolean ok = file && fprintf(file, "%s %d %s\n", mark->token, mark->epoch, mark->queue_id) > 0;
    if (file && fclose(file) != 0)
        ok = FALSE;
    if (!ok)
        log_event(G_LOG_LEVEL_WARNING, mark->queue_id, "mark-not-noted", "why", g_strerror(errno), NULL);
}

static JournalEntry *read_mark(const char *line)
{
    char token[129], queue_id[65];
    int epoch;
    if (sscanf(line, "%128s %9d %64s", token, &epoch, queue_id) != 3)
        return NULL;
    JournalEntry *mark = journal_entry_new();
    mark->token = g_strdup(token);
    mark->epoch = epoch;
    mark->queue_id = g_strdup(queue_id);
    return mark;
}

GPtrArray *journal_disowned_read(const char *journal_path)
{
    GPtrArray *marks = g_ptr_array_new_with_free_func((GDestroyNotify)journal_entry_unref);
    g_autofree char *path = file_of(journal_path);
    FILE *file = fopen(path, "re");
    char line[256];
    while (file && marks->len < MAX_MARKS && fgets(line, sizeof line, file)) {
        JournalEntry *mark = read_mark(line);
        if (mark)
            g_ptr_array_add(marks, mark);
    }
    if (file)
        fclose(file);
    return marks;
}

void journal_disowned_forget(const char *journal_path)
{
    g_autofree char *path = file_of(journal_path);
    g_unlink(path);
}
