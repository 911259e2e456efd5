// The life of one message, from MAIL to the end of the body. Decides as early as it can and stores only
// what may be wanted: nothing for mail that concerns nobody of ours, headers while that is open, the body
// only when it must be searched or kept. Nothing here waits: look-ups on the watch list are microseconds,
// the journal's sync comes later (milter/finish.c).
#include "milter/message.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/log.h"
#include "store/stamp.h"

#define MAX_RECIPIENTS 1000
#define REPORT_BYTES (256 * 1024) // of a bounce's body are searched for Message-IDs

Message *message_new(Runtime *runtime, const MessageStart *start)
{
    Message *message = g_new0(Message, 1);
    message->runtime = runtime;
    message->sender = text_address(start->sender);
    message->auth = g_strdup(start->auth ? start->auth : "");
    message->daemon = g_strdup(start->daemon ? start->daemon : "");
    message->client = g_strdup(start->client ? start->client : "");
    message->queue_id = g_strdup(start->queue_id ? start->queue_id : "");
    if (start->client_address)
        message->client_address = *start->client_address;
    message->recipients = g_ptr_array_new_with_free_func(g_free);
    message->rule = message->why = "";
    return message;
}

void message_free(Message *message)
{
    if (!message)
        return;
    runtime_unref(message->runtime);
    g_free(message->queue_id);
    g_free(message->sender);
    g_free(message->auth);
    g_free(message->daemon);
    g_free(message->client);
    g_ptr_array_free(message->recipients, TRUE);
    fields_clear(&message->fields);
    if (message->bytes)
        g_byte_array_free(message->bytes, TRUE);
    g_free(message->scan);
    g_free(message->token);
    g_free(message);
}

void message_recipient(Message *message, const char *recipient)
{
    if (message->recipients->len < MAX_RECIPIENTS)
        g_ptr_array_add(message->recipients, text_address(recipient));
}

char *const *message_recipients(Message *message)
{
    guint n = message->recipients->len;
    if (n == 0 || g_ptr_array_index(message->recipients, n - 1))
        g_ptr_array_add(message->recipients, NULL);
    return (char *const *)message->recipients->pdata;
}

void message_set_queue_id(Message *message, const char *queue_id)
{
    if (!queue_id || !*queue_id || strcmp(queue_id, message->queue_id) == 0)
        return;
    g_free(message->queue_id);
    message->queue_id = g_strdup(queue_id);
}

void message_log_decision(const Message *message, const char *outcome)
{
    if (!runtime_settings(message->runtime)->log_decisions)
        return;
    const char *first = message->recipients->len > 0 ? g_ptr_array_index(message->recipients, 0) : NULL;
    guint n = message->recipients->len;
    if (n > 0 && !g_ptr_array_index(message->recipients, n - 1))
        n--;
    log_event(G_LOG_LEVEL_INFO, message->queue_id, "decision", "direction",
              direction_name(message->direction), "rule", message->rule, "outcome", outcome, "why",
              message->why, "from", log_who(message->sender), "to", log_who(first), "recipients", log_int(n),
              "client", message->client, "daemon", message->daemon, NULL);
}

static Next pass(Message *message, const char *why)
{
    message->keep = KEEP_NOTHING;
    message->why = why;
    message_log_decision(message, "passed");
    return NEXT_PASS;
}

// All recipients are known.
static void find_direction(Message *message)
{
    const struct sockaddr *client = message->client_address.ss_family == AF_UNSPEC
                                        ? NULL
                                        : (const struct sockaddr *)&message->client_address;
    Envelope envelope = {message->auth, message->daemon, client, message->sender,
                         message_recipients(message)};
    message->directed = TRUE;
    message->direction = direction_of(runtime_settings(message->runtime), &envelope, &message->rule);
}

static void append_text(GByteArray *bytes, const char *text, gsize len)
{
    g_byte_array_append(bytes, (const guint8 *)text, (guint)len);
}

// The MTA folds with LF, or with CRLF; the journal has CRLF throughout.
static void append_folded(GByteArray *bytes, const char *value)
{
    while (*value) {
        gsize n = strcspn(value, "\r\n");
        append_text(bytes, value, n);
        value += n;
        if (*value) {
            append_text(bytes, "\r\n", 2);
            value += value[0] == '\r' && value[1] == '\n' ? 2 : 1;
        }
    }
}

void message_header(Message *message, const char *name, const char *value, gboolean has_space)
{
    if (!message->directed)
        find_direction(message);
    if (message->direction == DIRECTION_NEITHER)
        return;
    gsize cap = (gsize)runtime_settings(message->runtime)->max_headers;
    if (!message->bytes)
        message->bytes = g_byte_array_sized_new(4096);
    if (message->bytes->len + strlen(name) + strlen(value) + 4 > cap)
        message->too_large = TRUE;
    if (message->too_large)
        return;
    fields_take(&message->fields, name, has_space ? value + strspn(value, " \t") : value);
    append_text(message->bytes, name, strlen(name));
    append_text(message->bytes, has_space ? ":" : ": ", has_space ? 1 : 2);
    append_folded(message->bytes, value);
    append_text(message->bytes, "\r\n", 2);
}

// Not an invoice; but a person's mail to a debtor we watch is a contact.
static Next contact_or_pass(Message *message)
{
    g_auto(GStrv) keys = keep_contact_keys(message_recipients(message));
    if (!journal_watched(runtime_journal(), keys))
        return pass(message, message->why);
    message->keep = KEEP_HEADERS;
    g_clear_pointer(&message->scan, g_free);
    return NEXT_SKIP_BODY;
}

static Next scan_said(Message *message, ScanVerdict verdict)
{
    if (verdict == SCAN_OPEN)
        return NEXT_GO_ON;
    message->why = message->scan->reason;
    if (verdict == SCAN_NO)
        return contact_or_pass(message);
    message->keep = KEEP_WHOLE;
    g_clear_pointer(&message->scan, g_free);
    return NEXT_GO_ON;
}

static Next outbound_headers(Message *message)
{
    message->keep = keep_outbound(&message->fields, &message->why);
    if (message->keep == KEEP_NOTHING)
        return contact_or_pass(message);
    if (message->keep == KEEP_WHOLE)
        return NEXT_GO_ON;
    g_autofree char *head = keep_content_head(&message->fields);
    message->scan = g_new(Scan, 1);
    scan_start(message->scan, head);
    return scan_said(message, message->scan->verdict);
}

static Next inbound_headers(Message *message)
{
    g_auto(GStrv) keys = keep_inbound_keys(&message->fields, message->sender, message_recipients(message));
    message->keep = KEEP_WHOLE;
    message->why = "watched";
    if (journal_watched(runtime_journal(), keys))
        return NEXT_GO_ON;
    if (!keep_is_report(&message->fields, message->sender))
        return pass(message, "not-watched");
    message->keep = KEEP_LOOK;
    message->why = "report";
    return NEXT_GO_ON;
}

static gboolean stamped(Message *message)
{
    if (!message->fields.stamp)
        return FALSE;
    g_autoptr(GBytes) secret = runtime_secret(message->runtime);
    return stamp_check(secret, message->fields.stamp, &message->token, &message->epoch);
}

static Next reminder_headers(Message *message, gboolean ours)
{
    message->keep = KEEP_HEADERS;
    message->why = ours ? "stamp" : "no-valid-stamp";
    message_log_decision(message, ours ? "ask-gate" : "refused");
    return ours ? NEXT_SKIP_BODY : NEXT_REFUSE;
}

Next message_headers_end(Message *message)
{
    if (!message->directed)
        find_direction(message);
    if (message->direction == DIRECTION_NEITHER)
        return pass(message, "concerns-nobody");
    if (!message->bytes)
        message->bytes = g_byte_array_new();
    append_text(message->bytes, "\r\n", 2);
    message->header_len = message->bytes->len;
    gboolean ours = stamped(message);
    if (message->direction == DIRECTION_REMINDER)
        return reminder_headers(message, ours);
    if (ours) {
        message->direction = DIRECTION_OWN;
        return pass(message, "own-reminder");
    }
    if (message->too_large) {
        log_event(G_LOG_LEVEL_WARNING, message->queue_id, "too-large", "part", "headers", NULL);
        return pass(message, "headers-too-large");
    }
    if (message->direction == DIRECTION_OUTBOUND)
        return outbound_headers(message);
    if (message->direction == DIRECTION_INBOUND)
        return inbound_headers(message);
    message->keep = KEEP_WHOLE;
    message->why = "control";
    return NEXT_GO_ON;
}

// A report names one of our messages, or it goes.
static Next report_end(Message *message)
{
    const char *body = (const char *)message->bytes->data + message->header_len;
    g_auto(GStrv) keys = keep_report_keys(body, message->bytes->len - message->header_len);
    if (!journal_watched(runtime_journal(), keys))
        return pass(message, "report-on-others");
    message->keep = KEEP_WHOLE;
    message->why = "report-on-watched";
    return NEXT_GO_ON;
}

static Next body_over_cap(Message *message)
{
    log_event(G_LOG_LEVEL_WARNING, message->queue_id, "too-large", "part", "body", NULL);
    message->truncated = TRUE;
    return message->keep == KEEP_WHOLE ? NEXT_SKIP_BODY : pass(message, "body-too-large");
}

Next message_body(Message *message, const char *bytes, gsize len)
{
    if (message->header_len == 0 || message->keep == KEEP_HEADERS || message->truncated)
        return NEXT_SKIP_BODY;
    gsize have = message->bytes->len, cap = (gsize)runtime_settings(message->runtime)->max_message;
    gsize room = cap > have ? cap - have : 0;
    append_text(message->bytes, bytes, MIN(len, room));
    if (len > room)
        return body_over_cap(message);
    if (message->scan)
        return scan_said(message, scan_feed(message->scan, bytes, len));
    if (message->keep == KEEP_LOOK && message->bytes->len - message->header_len > REPORT_BYTES)
        return report_end(message);
    return NEXT_GO_ON;
}

Next message_end(Message *message)
{
    Next next = NEXT_GO_ON;
    if (message->header_len == 0)
        next = message_headers_end(message); // a message without EOH: an empty one
    if (message->direction == DIRECTION_REMINDER && !message->token)
        return NEXT_REFUSE;
    if (next == NEXT_GO_ON && message->scan)
        next = scan_said(message, scan_end(message->scan));
    else if (next == NEXT_GO_ON && message->keep == KEEP_LOOK)
        next = report_end(message);
    return next == NEXT_SKIP_BODY ? NEXT_GO_ON : next;
}
