// Sessions and the two counts that shutdown and watchdog go by. A message is "under way" from MAIL to its
// last callback.
#include "milter/session.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

static gint open_sessions, under_way, draining;

Session *session_new(void)
{
    g_atomic_int_inc(&open_sessions);
    return g_new0(Session, 1);
}

void session_free(Session *session)
{
    if (!session)
        return;
    session_end(session);
    g_atomic_int_add(&open_sessions, -1);
    g_free(session);
}

void session_begin(Session *session, Message *message)
{
    session_end(session);
    session->message = message;
    session->late = sessions_draining();
    g_atomic_int_inc(&under_way);
}

void session_end(Session *session)
{
    if (!session->message)
        return;
    g_clear_pointer(&session->message, message_free);
    g_atomic_int_add(&under_way, -1);
}

void session_set_client(Session *session, const struct sockaddr *address)
{
    memset(&session->client_address, 0, sizeof session->client_address);
    session->client[0] = '\0';
    if (!address)
        return;
    if (address->sa_family == AF_INET) {
        memcpy(&session->client_address, address, sizeof(struct sockaddr_in));
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr, session->client,
                  sizeof session->client);
    } else if (address->sa_family == AF_INET6) {
        memcpy(&session->client_address, address, sizeof(struct sockaddr_in6));
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, session->client,
                  sizeof session->client);
    } else if (address->sa_family == AF_UNIX) {
        session->client_address.ss_family = AF_UNIX;
        g_strlcpy(session->client, "local", sizeof session->client);
    }
}

int sessions_open(void)
{
    return g_atomic_int_get(&open_sessions);
}

int messages_under_way(void)
{
    return g_atomic_int_get(&under_way);
}

void sessions_drain(void)
{
    g_atomic_int_set(&draining, 1);
}

gboolean sessions_draining(void)
{
    return g_atomic_int_get(&draining);
}
