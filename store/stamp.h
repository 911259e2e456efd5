// The stamp of our own reminders: the header by which the milter knows them, made by the agent, checked by
// the milter, and by nobody else. "X-Postdue: v=1; t=TOKEN; e=EPOCH; h=HMAC", where HMAC is the first 32 hex
// digits of HMAC-SHA256(secret, "v1|TOKEN|EPOCH"). Pure; any thread.
#ifndef PD_STORE_STAMP_H
#define PD_STORE_STAMP_H

#include <glib.h>

#define STAMP_HEADER "X-Postdue"
#define STAMP_TOKEN_MAX 128

// The header's value. `token`: 1 to 128 characters of A-Z a-z 0-9 . _ -; epoch >= 0. Owned by the caller.
char *stamp_make(GBytes *secret, const char *token, int epoch);
// TRUE if `value` is a stamp made with `secret`; *token (owned by the caller) and *epoch are set then.
gboolean stamp_check(GBytes *secret, const char *value, char **token, int *epoch);

#endif
