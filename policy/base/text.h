// Small operations on UTF-8 text that several rooms need alike. Pure and thread-safe; results are owned
// by the caller (g_free).
#ifndef PD_POLICY_BASE_TEXT_H
#define PD_POLICY_BASE_TEXT_H

#include <glib.h>

// Valid UTF-8 from any bytes: broken sequences become U+FFFD, NUL ends nothing but is replaced too.
char *text_utf8(const char *bytes, gsize len);
// White space of every kind (NBSP, thin spaces, line ends) collapsed to single blanks, ends trimmed.
char *text_squeeze(const char *utf8);
// For comparing what people type: text_squeeze, NFKC, case folded.
char *text_fold(const char *utf8);
// One line that is safe in a log, a header or a terminal: control and bidi characters (U+202A-202E,
// U+2066-2069, U+200E/F) removed, line ends become blanks, at most `max_chars` characters ("..." marks a
// cut).
char *text_line(const char *utf8, gsize max_chars);
// Where ASCII `word` (letters in any case) first stands in these bytes; NULL if it does not.
const char *text_find(const char *p, const char *end, const char *word);
// Lower-case hex SHA-256.
char *text_sha256(const char *bytes, gsize len);
// The first `hex_digits` (even, <= 64) of HMAC-SHA256(key, text), lower-case hex.
char *text_hmac(const char *key, gsize key_len, const char *text, guint hex_digits);
// The bare lower-case-domain address of "<Alice@Example.COM>", "alice@example.com" or "": brackets and
// blanks removed, domain lowered, local part kept. Never NULL.
char *text_address(const char *address);
// The domain of an address (after the last '@', lower case), "" if there is none. Points into `address`'s
// copy.
char *text_domain(const char *address);

#endif
