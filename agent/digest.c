// Drains the journal into the ledger. Called by the main loop. For each row: begin, reader, ledger, watch
// list, mark the mail's identity as digested, commit, delete the row. A process that dies anywhere in between
// begins the row again and finds it either undone or digested. A row that cannot be digested (the reader
// fails on it, or it has killed us before) is kept as a document with a task for a person, and never stops
// those behind it. What a row means is in digest_out.c and digest_in.c.
#include "agent/digest.h"

#include <string.h>

#include "agent/debtor.h"
#include "agent/reading.h"
#include "policy/base/text.h"
#include "store/clock.h"
#include "store/ledger_capture.h"
#include "store/ledger_talk.h"
#include "store/log.h"

#define MAX_ATTEMPTS 10 // processes that may die of one row
#define READER_WALL_S 20

json_t *digest_ask_reader(Agent *agent, const JournalRow *row, const char *direction, json_t *context,
                          GError **error)
{
    const Settings *settings = agent->settings;
    g_autoptr(GPtrArray) args = reading_arguments(settings);
    g_ptr_array_add(args, NULL);
    ReaderRequest request = {
        .program = settings->reader,
        .direction = direction,
        .args = (const char *const *)args->pdata,
        .context = context,
        .message = row->message,
        .wall_s = READER_WALL_S,
    };
    return reader_warm_ask(agent->reader, &request, error);
}

gboolean digest_unreadable(Agent *agent, const JournalRow *row, const char *why, GError **error)
{
    Act act = {.at_unix = clock_now(), .actor = "agent", .why = why};
    if (!digest_begin(agent, error))
        return FALSE;
    g_auto(GStrv) external = debtor_external(agent->settings, row->recipients);
    const char *debtor = row->kind == JOURNAL_INBOUND ? row->sender : external[0];
    g_autofree char *key = debtor_key(agent->settings, debtor != NULL ? debtor : "");
    if (*key == '\0')
        key = g_strdup("unknown");
    g_autofree char *hash =
        ledger_document_add(agent->ledger, row->message, DIGEST_KEEP_BYTES, act.at_unix, error);
    int64_t account = hash != NULL ? ledger_account_open(agent->ledger, &act, key, NULL, error) : 0;
    if (account == 0)
        return FALSE;
    g_autofree char *text =
        g_strdup_printf("A mail %s %s could not be read (%s); please look at it (document %.12s).",
                        row->kind == JOURNAL_INBOUND ? "from" : "to", key, why, hash);
    gboolean ours = settings_is_ours(agent->settings, row->sender);
    TaskDraft task = {
        .account_id = account, .kind = "unreadable", .text = text, .owner = ours ? row->sender : NULL};
    log_event(G_LOG_LEVEL_WARNING, row->queue_id, "unreadable", "why", why, NULL);
    return ledger_task(agent->ledger, &act, &task, error) != 0;
}

static gboolean dispatch(Agent *agent, const JournalRow *row, GError **error)
{
    switch (row->kind) {
    case JOURNAL_OUTBOUND:
        return digest_outbound(agent, row, error);
    case JOURNAL_CONTACT:
        return digest_contact(agent, row, error);
    case JOURNAL_INBOUND:
        return digest_inbound(agent, row, error);
    case JOURNAL_CONTROL:
        log_event(G_LOG_LEVEL_WARNING, row->queue_id, "control-ignored", NULL);
        return TRUE;
    }
    return TRUE;
}

// TRUE: the fault is the row's, so that trying it again would only fail again.
static gboolean is_rows_fault(const GError *error)
{
    return g_error_matches(error, PD_ERROR, PD_ERR_INPUT) || g_error_matches(error, PD_ERROR, PD_ERR_LIMIT) ||
           g_error_matches(error, PD_ERROR, PD_ERR_NOT_FOUND) ||
           g_error_matches(error, PD_ERROR, PD_ERR_CONFLICT);
}

gboolean digest_begin(Agent *agent, GError **error)
{
    if (!agent->in_row)
        agent->in_row = ledger_begin(agent->ledger, error);
    return agent->in_row;
}

typedef gboolean (*RowWork)(Agent *agent, const JournalRow *row, const char *why, GError **error);

static gboolean understand(Agent *agent, const JournalRow *row, const char *why, GError **error)
{
    (void)why;
    return dispatch(agent, row, error);
}

static gboolean in_transaction(Agent *agent, const JournalRow *row, RowWork work, const char *why,
                               GError **error)
{
    gboolean ok = work(agent, row, why, error) && digest_begin(agent, error) &&
                  ledger_digested(agent->ledger, row->identity, clock_now(), error);
    if (ok)
        ok = ledger_commit(agent->ledger, error);
    else if (agent->in_row && !ledger_poisoned(agent->ledger))
        ledger_rollback(agent->ledger);
    agent->in_row = FALSE;
    return ok;
}

// How many processes have begun this row, this one included: one small file says which row was begun last
// and how often. It need not survive a power cut, only us.
static int attempts(Agent *agent, const JournalRow *row)
{
    g_autofree char *path = g_build_filename(agent->settings->state_dir, "digesting", NULL);
    g_autofree char *text = NULL;
    gsize len = strlen(row->identity);
    int n = 1;
    if (agent->attempted != NULL && strcmp(agent->attempted, row->identity) == 0)
        return n; // again in this process: the environment failed, not the row
    if (g_file_get_contents(path, &text, NULL, NULL) && strncmp(text, row->identity, len) == 0)
        n = (int)CLAMP(g_ascii_strtoll(text + len, NULL, 10), 0, 1000) + 1;
    g_autofree char *mark = g_strdup_printf("%s %d\n", row->identity, n);
    g_file_set_contents_full(path, mark, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL);
    g_free(agent->attempted);
    agent->attempted = g_strdup(row->identity);
    return n;
}

static gboolean digest_new(Agent *agent, const JournalRow *row, GError **error)
{
    if (attempts(agent, row) > MAX_ATTEMPTS)
        return in_transaction(agent, row, digest_unreadable, "it ended the agent several times", error);
    g_autoptr(GError) why = NULL;
    if (in_transaction(agent, row, understand, NULL, &why))
        return TRUE;
    if (is_rows_fault(why))
        return in_transaction(agent, row, digest_unreadable, why->message, error);
    g_propagate_error(error, g_steal_pointer(&why));
    return FALSE;
}

static gboolean digest_row(Agent *agent, const JournalRow *row, GError **error)
{
    LedgerAnswer known = ledger_is_digested(agent->ledger, row->identity, error);
    if (known == LEDGER_ERROR || (known == LEDGER_NO && !digest_new(agent, row, error)))
        return FALSE;
    return journal_delete(agent->journal, row->id, error);
}

int digest_rows(Agent *agent, guint limit)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) rows = journal_read(agent->journal, 0, limit, &error);
    if (rows == NULL) {
        agent_failed(agent, "journal-unreadable", g_steal_pointer(&error));
        return -1;
    }
    int done = 0;
    if (rows->len == 0)
        reader_warm_rest(agent->reader);
    for (guint i = 0; i < rows->len && !agent->stop && !agent->broken; i++, done++)
        if (!digest_row(agent, rows->pdata[i], &error)) {
            agent_failed(agent, "digest-failed", g_steal_pointer(&error));
            return -1;
        }
    return done;
}
