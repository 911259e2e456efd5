// Where a mail program put the beginning of what it quotes: header blocks (From:/Sent:/To:/Subject:), drawn
// markers ("-----Original Message-----") and attributions ("On 3 May 2026 at 10:12, Ann <a@b> wrote:"), in
// the languages of the lexicon and, where their shape alone tells, in any. Not for others than newtext.
#ifndef PD_READER_NEWTEXT_SPLITTER_H
#define PD_READER_NEWTEXT_SPLITTER_H

#include "reader/newtext_lines.h"

typedef enum {
    SPLIT_NONE,
    SPLIT_BELOW,   // all that follows is quote: a header block, a marker of forwarding or original message
    SPLIT_FORWARD, // the same, and what follows is a forwarded mail
    SPLIT_ATTRIBUTION, // only the quoted lines that follow; where none follow, all of it
    SPLIT_LINE,        // this line alone is no new text ("reply above this line")
} SplitKind;

typedef struct {
    SplitKind kind;
    guint end;  // one past the last line of the splitter
    gsize keep; // bytes of its first line that stand before it and are the writer's own
} Split;

// Whether a splitter begins at line `i`, which is neither blank nor quoted. Looks at a bounded number of
// lines ahead.
Split splitter_at(LineSet *set, guint i);
// Lines of nothing but dashes, underscores and the like (at least three).
gboolean splitter_is_rule(const char *text);

#endif
