// The token that a reminder bears in its Message-ID, envelope sender and action header, and that a reply
// brings back: "s.<b32(action id)>.<b32(HMAC-SHA256(key, action id|step|rcpt)[0..9])>", lower case, RFC 4648
// alphabet without padding, so that it survives in local parts and Message-IDs. Pure.
#ifndef PD_STORE_TOKEN_H
#define PD_STORE_TOKEN_H

#include <glib.h>
#include <stdint.h>

// Owned by the caller. `recipient` is the bare address; key at least 16 bytes.
char *token_make(GBytes *key, int64_t action_id, int step, const char *recipient);
// Splits without proving anything: FALSE if `token` is not of this form.
gboolean token_action(const char *token, int64_t *action_id);
// Constant-time comparison with the token that these values make.
gboolean token_verify(GBytes *key, const char *token, int64_t action_id, int step, const char *recipient);
// The token in a Message-ID or address ("<token@x>", "postdue+token@x"): owned by the caller, NULL if there
// is none.
char *token_find(const char *text);

#endif
