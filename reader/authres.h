// Authentication-Results (RFC 8601) of a mail, taken apart. A field is `trusted` when it stands above every
// Received field and, where our own MTAs are named in the context, bears one of their names: what stands
// below a Received was there before the mail reached us, and anybody may have written it. (A milter does not
// see the Received field of its own MTA; a field that the sender put on top is removed by the MTA's own
// verifier, RFC 8601 5, and only the names make sure.) What follows from a result is not decided here.
#ifndef PD_READER_AUTHRES_H
#define PD_READER_AUTHRES_H

#include <glib.h>
#include <jansson.h>

#include "reader/context.h"
#include "reader/mail.h"

#define AUTHRES_MAX 100

typedef struct {
    char *authserv; // lower case, trailing dot removed
    char *method;   // lower case: "dmarc", "dkim", "spf", "arc", "iprev" ...
    char *result;   // lower case: "pass", "fail", "none" ...
    char *domain;   // of header.from, header.d, smtp.mailfrom ... in this order; lower case, "" if none
    gboolean trusted;
} AuthResult;

// AuthResult *, in order of the header. Never NULL; owned by the caller.
GPtrArray *authres_read(const Mail *mail, const InboundContext *context);
// One field's value; for tests. Appends to `results`; FALSE if it is not well formed (nothing is appended).
gboolean authres_parse(const char *value, gboolean trusted, GPtrArray *results);
GPtrArray *authres_array_new(void);
// {"authserv","method","result","domain","trusted"}. New reference.
json_t *authres_json(const AuthResult *result);

#endif
