// The libmilter callbacks. They copy what libmilter lends (macros live only until the stage repeats), hand
// it to the message, and translate what it says into libmilter's answers. Measured facts they rest on:
// callbacks of one connection hop between threads; close may be the first and only one; abort may come
// twice, or outside a transaction; after SMFIS_ACCEPT neither eom nor abort follows; {daemon_name} is true
// only up to MAIL. No decision is made here.
#include "milter/callbacks.h"

#include <libmilter/mfapi.h>
#include <string.h>

#include "milter/finish.h"
#include "milter/session.h"
#include "store/log.h"

// On a unix socket only the end of a message is answered: an answer costs two switches between processes,
// more than to receive the body of a small mail that nobody wants (measured by tests/bench/bench_mail.py).
static unsigned long wanted_no_reply;

// The session is made in negotiate; an MTA without negotiation gets it at its first callback.
static Session *session_of(SMFICTX *ctx)
{
    Session *session = smfi_getpriv(ctx);
    if (!session) {
        session = session_new();
        smfi_setpriv(ctx, session);
    }
    return session;
}

static sfsistat go_on(const Session *session, unsigned long step)
{
    return session->no_reply & step ? SMFIS_NOREPLY : SMFIS_CONTINUE;
}

static const char *macro(SMFICTX *ctx, const char *name)
{
    return smfi_getsymval(ctx, (char *)name);
}

static sfsistat on_negotiate(SMFICTX *ctx, unsigned long actions, unsigned long steps, unsigned long unused2,
                             unsigned long unused3, unsigned long *want_actions, unsigned long *want_steps,
                             unsigned long *want2, unsigned long *want3)
{
    (void)actions, (void)unused2, (void)unused3;
    Session *session = session_of(ctx);
    session->no_reply = wanted_no_reply & steps;
    session->can_skip = (steps & SMFIP_SKIP) != 0;
    session->has_space = (steps & SMFIP_HDR_LEADSPC) != 0;
    *want_actions = 0;
    *want_steps =
        (session->no_reply | SMFIP_SKIP | SMFIP_HDR_LEADSPC | SMFIP_NOHELO | SMFIP_NOUNKNOWN | SMFIP_NODATA) &
        steps;
    *want2 = *want3 = 0;
    return SMFIS_CONTINUE;
}

static sfsistat on_connect(SMFICTX *ctx, char *host, _SOCK_ADDR *address)
{
    (void)host;
    Session *session = session_of(ctx);
    session_set_client(session, (const struct sockaddr *)address);
    return go_on(session, SMFIP_NR_CONN);
}

static Message *new_message(SMFICTX *ctx, const Session *session, char **argv)
{
    MessageStart start = {.sender = argv && argv[0] ? argv[0] : "",
                          .auth = macro(ctx, "{auth_authen}"),
                          .daemon = macro(ctx, "{daemon_name}"),
                          .queue_id = macro(ctx, "i"),
                          .client = session->client,
                          .client_address = &session->client_address};
    return message_new(runtime_get(), &start);
}

static sfsistat on_mail(SMFICTX *ctx, char **argv)
{
    Session *session = session_of(ctx);
    session_begin(session, new_message(ctx, session, argv));
    return go_on(session, SMFIP_NR_MAIL);
}

static sfsistat on_rcpt(SMFICTX *ctx, char **argv)
{
    Session *session = session_of(ctx);
    if (session->message && argv && argv[0])
        message_recipient(session->message, argv[0]);
    return go_on(session, SMFIP_NR_RCPT);
}

static sfsistat refuse(SMFICTX *ctx, const char *text)
{
    smfi_setreply(ctx, (char *)"550", (char *)"5.7.1", (char *)text);
    return SMFIS_REJECT;
}

// At a step that is always answered.
static sfsistat obey(SMFICTX *ctx, Session *session, Next next)
{
    switch (next) {
    case NEXT_PASS:
        session_end(session);
        return SMFIS_ACCEPT;
    case NEXT_REFUSE:
        log_event(G_LOG_LEVEL_WARNING, session->message->queue_id, "reminder-refused", "why",
                  session->message->why, NULL);
        session_end(session);
        return refuse(ctx, "postdue: this service is for postdue's own mail");
    default:
        return SMFIS_CONTINUE;
    }
}

// Shutting down: ordinary mail passes, our own comes again later.
static sfsistat turn_away(Session *session)
{
    gboolean ours = session->message->direction == DIRECTION_REMINDER;
    log_event(G_LOG_LEVEL_WARNING, session->message->queue_id, ours ? "reminder-deferred" : "unwatched",
              "why", "shutting down", NULL);
    session_end(session);
    return ours ? SMFIS_TEMPFAIL : SMFIS_ACCEPT;
}

static sfsistat on_header(SMFICTX *ctx, char *name, char *value)
{
    Session *session = session_of(ctx);
    if (session->message && name && value)
        message_header(session->message, name, value, session->has_space);
    return go_on(session, SMFIP_NR_HDR);
}

// Where no answer was agreed a mail that passes is forgotten now, and the rest waits for its end.
static sfsistat on_headers_end(SMFICTX *ctx)
{
    Session *session = session_of(ctx);
    gboolean silent = (session->no_reply & SMFIP_NR_EOH) != 0;
    if (!session->message)
        return go_on(session, SMFIP_NR_EOH);
    message_set_queue_id(session->message, macro(ctx, "i"));
    if (session->late)
        return silent ? SMFIS_NOREPLY : turn_away(session);
    Next next = message_headers_end(session->message);
    if (!silent)
        return obey(ctx, session, next);
    if (next == NEXT_PASS)
        session_end(session);
    return SMFIS_NOREPLY;
}

static sfsistat on_body(SMFICTX *ctx, unsigned char *bytes, size_t len)
{
    Session *session = session_of(ctx);
    if (!session->message)
        return go_on(session, SMFIP_NR_BODY);
    Next next = message_body(session->message, (const char *)bytes, len);
    if (session->no_reply & SMFIP_NR_BODY) {
        if (next == NEXT_PASS)
            session_end(session); // the rest goes by unseen
        return SMFIS_NOREPLY;
    }
    if (next == NEXT_SKIP_BODY && session->can_skip)
        return SMFIS_SKIP;
    return obey(ctx, session, next);
}

static sfsistat finish(SMFICTX *ctx, Session *session)
{
    g_autofree char *text = NULL;
    Finish end = finish_message(session->message, &text);
    session_end(session);
    if (end == FINISH_REFUSE)
        return refuse(ctx, text);
    return end == FINISH_TEMPFAIL ? SMFIS_TEMPFAIL : SMFIS_CONTINUE;
}

static sfsistat on_message_end(SMFICTX *ctx)
{
    Session *session = session_of(ctx);
    if (!session->message)
        return SMFIS_ACCEPT; // let go before
    message_set_queue_id(session->message, macro(ctx, "i"));
    if (session->late)
        return turn_away(session);
    Next next = message_end(session->message);
    if (next == NEXT_GO_ON)
        return finish(ctx, session);
    return obey(ctx, session, next);
}

static sfsistat on_abort(SMFICTX *ctx)
{
    Session *session = smfi_getpriv(ctx);
    if (session)
        session_end(session);
    return SMFIS_CONTINUE;
}

static sfsistat on_close(SMFICTX *ctx)
{
    session_free(smfi_getpriv(ctx));
    smfi_setpriv(ctx, NULL);
    return SMFIS_CONTINUE;
}

gboolean callbacks_register(gboolean answer_every_step)
{
    struct smfiDesc description = {.xxfi_name = (char *)"postdue",
                                   .xxfi_version = SMFI_VERSION,
                                   .xxfi_connect = on_connect,
                                   .xxfi_envfrom = on_mail,
                                   .xxfi_envrcpt = on_rcpt,
                                   .xxfi_header = on_header,
                                   .xxfi_eoh = on_headers_end,
                                   .xxfi_body = on_body,
                                   .xxfi_eom = on_message_end,
                                   .xxfi_abort = on_abort,
                                   .xxfi_close = on_close,
                                   .xxfi_negotiate = on_negotiate};
    wanted_no_reply = answer_every_step ? 0
                                        : SMFIP_NR_CONN | SMFIP_NR_MAIL | SMFIP_NR_RCPT | SMFIP_NR_HDR |
                                              SMFIP_NR_EOH | SMFIP_NR_BODY;
    return smfi_register(description) == MI_SUCCESS;
}
