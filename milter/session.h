// One connection of the MTA, and how many messages are under way in all. Private data of a libmilter
// context; freed in close, also when close is the first callback.
#ifndef PD_MILTER_SESSION_H
#define PD_MILTER_SESSION_H

#include "milter/message.h"

typedef struct {
    unsigned long no_reply; // SMFIP_NR_* that were agreed
    gboolean can_skip, has_space;
    struct sockaddr_storage client_address;
    char client[64]; // as text, "" when not known
    Message *message;
    gboolean late; // the message began while draining
} Session;

Session *session_new(void);
void session_free(Session *session);
// A message begins (the one before, if any, ends) and ends. Both keep the count of messages under way.
void session_begin(Session *session, Message *message);
void session_end(Session *session);
void session_set_client(Session *session, const struct sockaddr *address);

int sessions_open(void);
int messages_under_way(void);
// While draining no new message is looked at: it passes unwatched (or waits, on our own service).
void sessions_drain(void);
gboolean sessions_draining(void);

#endif
