// One pass over a passing body: may this be an invoice? No MIME parser: part headers are recognised by their
// look, nothing is allocated by what the mail says, and every answer is only "worth keeping" or not.
#ifndef PD_MILTER_SCAN_H
#define PD_MILTER_SCAN_H

#include <glib.h>

#include "milter/words.h"

#define SCAN_TEXT_PER_PART (64 * 1024)
#define SCAN_TEXT_TOTAL (128 * 1024)
#define SCAN_LINE 1000
#define SCAN_HEAD 4000

typedef enum {
    SCAN_OPEN, // nothing found yet, more may come
    SCAN_YES,  // may be an invoice
    SCAN_NO,   // is none, whatever follows
} ScanVerdict;

typedef struct {
    ScanVerdict verdict;
    const char *reason; // static
    gboolean multipart; // parts may follow, so a text without a word decides nothing
    enum { SCAN_IN_HEAD, SCAN_AFTER_BOUNDARY, SCAN_IN_TEXT, SCAN_IN_DATA } where;
    enum { SCAN_PLAIN, SCAN_QUOTED, SCAN_BASE64 } encoding;
    gsize text_part, text_total; // decoded bytes searched so far
    WordState words;
    int base64_state;
    guint base64_save;
    gsize line_len, head_len;
    char line[SCAN_LINE + 1], head[SCAN_HEAD + 1];
} Scan;

// Begins with the message's own Content-* fields, each "Name: value\n".
void scan_start(Scan *scan, const char *head);
ScanVerdict scan_feed(Scan *scan, const char *bytes, gsize len);
// No more body.
ScanVerdict scan_end(Scan *scan);

// The text of a header value with RFC 2047 encoded words decoded to their bytes (whatever charset), for
// searching words in; owned by the caller.
char *scan_decode_words(const char *value);

#endif
