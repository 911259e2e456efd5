// The writer's own words of a mail, taken apart from what is quoted and from the signature.
// Rules (the labels the project measures itself by): greetings and closings ("Kind regards") are new text;
// the name block, disclaimers and "Sent from my ..." are signature; everything else is quote. Lines of our
// own, known by hash, are taken out before any heuristic. Time is linear in the text; texts are read up to
// NEWTEXT_BYTES_MAX bytes and NEWTEXT_LINES_MAX lines. Single-threaded.
#ifndef PD_READER_NEWTEXT_H
#define PD_READER_NEWTEXT_H

#include <glib.h>

#include "reader/mail.h"
#include "reader/mailwords.h"

#define NEWTEXT_BYTES_MAX (1024 * 1024)
#define NEWTEXT_LINES_MAX 20000
#define NEWTEXT_HASH_DIGITS 16

typedef struct {
    MailWords *words;
    const char *from_name;    // of the writer; "" or NULL: not known
    const char *from_address; // "" or NULL: not known
    GHashTable *own;          // char[16] hex -> GINT_TO_POINTER(place in the text + 1); NULL: not known
} NewTextInput;

// An answer written between quoted lines.
typedef struct {
    char *quote; // what stands just above it, "" if nothing
    char *text;
} NewTextPiece;

typedef struct {
    char *new_text;    // UTF-8, LF, blank lines at the ends removed; "" if there is none
    char *signature;   // "" if there is none
    char *quoted;      // without quote marks, "" if there is none
    GPtrArray *pieces; // NewTextPiece *, in order, when new text stands between or below quotes; else empty
} NewText;

void newtext_free(NewText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NewText, newtext_free)

// From text/plain (UTF-8); `flowed` and `delsp` as in RFC 3676. Never NULL.
NewText *newtext_plain(const char *text, gboolean flowed, gboolean delsp, const NewTextInput *input);
// From HTML (bytes in `charset`, NULL: as the document says or UTF-8). Never NULL; what cannot be parsed is
// empty.
NewText *newtext_html(const char *html, gsize len, const char *charset, const NewTextInput *input);
// The text of an HTML document as lines, nothing cut away. Owned by the caller.
char *newtext_html_text(const char *html, gsize len);
// From a mail's own text parts: the plain one, unless only the HTML one shows what is quoted.
NewText *newtext_read(const Mail *mail, const NewTextInput *input);
// The hash by which a line of ours is known: the first NEWTEXT_HASH_DIGITS hex digits of SHA-256 of the line,
// white space collapsed and trimmed. NULL for an empty line. Owned by the caller.
char *newtext_line_hash(const char *line);

#endif
