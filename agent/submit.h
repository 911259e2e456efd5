// Hands one composed mail to the MTA by SMTP (libcurl) and says what is known afterwards. "Unknown" is a
// first-class answer: a connection lost after the message began may or may not have been a delivery, and only
// the journal of our own milter can tell (DESIGN, section 8). Main thread; while it waits, the sources of the
// default main context go on being served, because the gate is asked at the end of this very message.
#ifndef PD_AGENT_SUBMIT_H
#define PD_AGENT_SUBMIT_H

#include <glib.h>

typedef enum {
    SUBMIT_SENT,     // 2xx after the final dot
    SUBMIT_REFUSED,  // 5xx for this sender, recipient or message: trying again is of no use
    SUBMIT_DEFERRED, // nothing was accepted: cannot connect, 4xx, or broken before the message began
    SUBMIT_UNKNOWN,  // broken after the message began: ask the journal
} SubmitOutcome;

typedef struct {
    const char *url;    // "smtp://host:port", "smtps://..."
    const char *sender; // envelope, bare; "" for the null sender
    const char *const *recipients;
    GBytes *message; // CRLF line ends; dots are stuffed here
    int connect_timeout_s, timeout_s;
    const gboolean *stop; // when it becomes TRUE the wait ends (outcome as known); may be NULL
} SubmitRequest;

typedef struct {
    SubmitOutcome outcome;
    int code;   // the last SMTP reply, 0: none
    char *text; // that reply's text or what failed, one line, for the log and `why`; owned
} SubmitResult;

void submit_mail(const SubmitRequest *request, SubmitResult *result);
void submit_result_clear(SubmitResult *result);
const char *submit_outcome_name(SubmitOutcome outcome);

#endif
