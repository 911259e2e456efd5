// Makes one mail of ours as the bytes that go over SMTP: text/plain, 7-bit, at most 76 columns, in the
// thread it belongs to. Pure apart from GMime's start-up: no clock, no files, no random numbers; the same
// Letter gives the same bytes (golden files in tests/golden/). Main thread.
#ifndef PD_AGENT_COMPOSE_H
#define PD_AGENT_COMPOSE_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#define COMPOSE_WRAP 72 // columns at which the text is wrapped; the encoding keeps 76

typedef struct {
    const char *from_name, *from_address; // name may be NULL or ""
    const char *reply_to;                 // NULL: none
    const char *const *to, *const *cc;    // bare addresses, NULL-terminated; cc may be NULL
    const json_t *names;           // object: address -> display name; unfit ones are left out. May be NULL
    const char *subject;           // UTF-8, one line
    const char *text;              // UTF-8 with LF line ends
    const char *message_id;        // without brackets
    const char *in_reply_to;       // without brackets; NULL for a mail that starts a thread
    const char *const *references; // without brackets, oldest first; may be NULL
    const char *postdue;           // value of X-Postdue: see store/token.h
    const char *language;          // Content-Language; NULL: none
    int64_t date_unix;
    GTimeZone *zone; // of the Date header; NULL: UTC
} Letter;

// The whole message with CRLF line ends. NULL with PD_ERR_INPUT when a header value is not fit (see
// compose_fit), an address is none, or there is no recipient.
GBytes *compose_letter(const Letter *letter, GError **error);

// The one check every header value of ours passes: UTF-8, no CR, LF, NUL or other control character, at most
// 998 octets. FALSE with PD_ERR_INPUT naming the header.
gboolean compose_fit(const char *header, const char *value, GError **error);

// A plain addr-spec that cannot smuggle anything into an SMTP command or a header: one '@', no blanks,
// control characters, brackets, quotes, commas, or '%' and '!' routing; at most 254 octets.
gboolean compose_address_fit(const char *address);

// Text wrapped at COMPOSE_WRAP columns. Lines that begin with a blank (tables) or with '>' are kept as they
// are; runs of more than two empty lines become one; blanks at line ends go. Ends with one LF.
char *compose_wrap(const char *text);

#endif
