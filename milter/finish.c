// The end of a message: journal what is kept, or take one of our own reminders through the gate. Ordinary
// mail fails open: whatever goes wrong, it passes, one line says so and is counted. Our own reminders fail
// closed. How many threads may wait here at once is bounded (libmilter makes a thread for each).
#include "milter/finish.h"

#include <string.h>

#include "milter/gate.h"
#include "policy/base/status.h"
#include "store/clock.h"
#include "store/log.h"

#define MAIL_SLOTS 256
#define REMINDER_SLOTS 16

static gint mails_waiting, reminders_waiting;

static gboolean take_slot(gint *waiting, gint slots)
{
    if (g_atomic_int_add(waiting, 1) < slots)
        return TRUE;
    g_atomic_int_add(waiting, -1);
    return FALSE;
}

static void give_slot(gint *waiting)
{
    g_atomic_int_add(waiting, -1);
}

static JournalKind kind_of(const Message *message)
{
    if (message->direction == DIRECTION_CONTROL)
        return JOURNAL_CONTROL;
    if (message->direction == DIRECTION_INBOUND)
        return JOURNAL_INBOUND;
    return message->keep == KEEP_HEADERS ? JOURNAL_CONTACT : JOURNAL_OUTBOUND;
}

static const char *kind_name(JournalKind kind)
{
    static const char *const names[] = {"outbound", "contact", "inbound", "control"};
    return names[kind];
}

static gboolean append_row(Message *message, JournalKind kind, GError **error)
{
    gsize len = kind == JOURNAL_CONTACT ? message->header_len : message->bytes->len;
    g_autofree char *identity = keep_identity(&message->fields, message->sender, message->bytes->data, len);
    JournalRow row = {.kind = kind,
                      .identity = identity,
                      .queue_id = message->queue_id,
                      .seen_unix = clock_now(),
                      .sender = message->sender,
                      .recipients = (char **)message_recipients(message),
                      .auth = message->auth,
                      .client = message->client,
                      .truncated = message->truncated};
    row.message = kind == JOURNAL_CONTACT ? g_bytes_new(message->bytes->data, len)
                                          : g_byte_array_free_to_bytes(g_steal_pointer(&message->bytes));
    gboolean ok = journal_append(runtime_journal(), &row, error);
    g_bytes_unref(row.message);
    return ok;
}

static Finish keep_mail(Message *message)
{
    g_autoptr(GError) error = NULL;
    JournalKind kind = kind_of(message);
    gsize bytes = message->bytes->len;
    gboolean slot = take_slot(&mails_waiting, MAIL_SLOTS);
    gboolean ok = slot && append_row(message, kind, &error);
    if (slot)
        give_slot(&mails_waiting);
    if (ok)
        log_event(G_LOG_LEVEL_INFO, message->queue_id, "kept", "kind", kind_name(kind), "why", message->why,
                  "bytes", log_int((int64_t)bytes), NULL);
    else
        log_event(G_LOG_LEVEL_WARNING, message->queue_id, "unwatched", "kind", kind_name(kind), "why",
                  error ? error->message : "too many messages wait for the journal", NULL);
    message_log_decision(message, ok ? "kept" : "unwatched");
    return FINISH_CONTINUE;
}

static Finish refuse(const Message *message, const char *reason, char **text)
{
    log_event(G_LOG_LEVEL_WARNING, message->queue_id, "reminder-refused", "token", message->token, "epoch",
              log_int(message->epoch), "why", reason, NULL);
    *text = g_strdup_printf("postdue: %s", reason);
    return FINISH_REFUSE;
}

static Finish defer(const Message *message, const char *reason)
{
    log_event(G_LOG_LEVEL_WARNING, message->queue_id, "reminder-deferred", "token", message->token, "epoch",
              log_int(message->epoch), "why", reason, NULL);
    return FINISH_TEMPFAIL;
}

// The agent said yes; it is true only once the journal says so too.
static Finish accept_reminder(Message *message, char **text)
{
    g_autoptr(GError) error = NULL;
    if (journal_accept(runtime_journal(), message->token, message->epoch, message->queue_id, clock_now(),
                       &error)) {
        log_event(G_LOG_LEVEL_INFO, message->queue_id, "reminder-accepted", "token", message->token, "epoch",
                  log_int(message->epoch), NULL);
        return FINISH_CONTINUE;
    }
    if (g_error_matches(error, PD_ERROR, PD_ERR_CONFLICT))
        return refuse(message, "already-accepted", text);
    return defer(message, error->message);
}

static Finish pass_gate(Message *message, char **text)
{
    g_autofree char *reason = NULL;
    const char *path = runtime_settings(message->runtime)->gate_socket;
    switch (gate_ask(path, message->token, message->epoch, message->queue_id, GATE_TIMEOUT_MS, &reason)) {
    case GATE_YES:
        return accept_reminder(message, text);
    case GATE_NO:
        return refuse(message, reason, text);
    default:
        return defer(message, reason);
    }
}

Finish finish_message(Message *message, char **text)
{
    *text = NULL;
    if (message->direction != DIRECTION_REMINDER)
        return keep_mail(message);
    if (!take_slot(&reminders_waiting, REMINDER_SLOTS))
        return defer(message, "too many reminders at once");
    Finish finish = pass_gate(message, text);
    give_slot(&reminders_waiting);
    return finish;
}
