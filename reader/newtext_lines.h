// The lines of a mail's text as the new-text modules share them (not for others): content, depth of quoting,
// what the markup said about them, and in the end what each one is.
#ifndef PD_READER_NEWTEXT_LINES_H
#define PD_READER_NEWTEXT_LINES_H

#include <glib.h>

#include "reader/newtext.h"

typedef enum { LINE_NEW, LINE_QUOTE, LINE_SIGNATURE, LINE_FURNITURE } LineRole; // furniture: none of them

enum {
    MARK_SPLIT = 1,      // markup: from this line on all is quote
    MARK_SIGNATURE = 2,  // markup: inside a signature block
    MARK_RULE = 4,       // a drawn rule stands above this line
    MARK_OWN = 8,        // a line of ours, by hash
    MARK_BLOCK = 16,     // markup: begins a block with a border above, as Outlook's header block has
    MARK_STRUCTURE = 32, // quoted by markup, not by a sign at the beginning of the line
};

typedef struct {
    char *text;         // without quote marks and trailing blanks
    char *folded;       // text_fold of it, made on demand; see line_folded()
    char *label;        // the splitter's: folded words before a colon, "" if none, NULL before it asked
    const char *value;  // behind that colon
    const char *header; // what the label means ("from"), "" if not known, NULL before it was asked
    int depth;          // quote marks before it
    guint marks;
    LineRole role;
} MailLine;

typedef struct {
    GPtrArray *lines; // MailLine *
    const NewTextInput *input;
} LineSet;

LineSet *lineset_new(const NewTextInput *input);
void lineset_free(LineSet *set);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LineSet, lineset_free)

// Appends a copy of `text[0..len)`; FALSE when the set is full.
gboolean lineset_add(LineSet *set, const char *text, gssize len, int depth, guint marks);
// Reads text/plain into lines: quote marks counted, soft line breaks of RFC 3676 joined.
void lineset_read_plain(LineSet *set, const char *text, gboolean flowed, gboolean delsp);
// Marks the lines of ours (MARK_OWN).
void lineset_mark_own(LineSet *set);

MailLine *line_at(const LineSet *set, guint i); // NULL past the end
const char *line_folded(MailLine *line);
gboolean line_is_blank(const MailLine *line);
// Marked as quoted: by a sign, by markup, or as our own.
gboolean line_is_quoted(const MailLine *line);
// The next line from `i` on that is not blank, or the number of lines.
guint line_next_filled(const LineSet *set, guint i);

// Decides LINE_QUOTE or LINE_NEW for every line.
void quote_classify(LineSet *set);
// Within runs of LINE_NEW, decides LINE_SIGNATURE.
void signature_classify(LineSet *set);
// Whether this line, alone, is a mobile footer or the like.
gboolean signature_is_footer(LineSet *set, guint i);

#endif
