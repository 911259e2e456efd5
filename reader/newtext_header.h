// Header blocks above quotes, and what lines hold that headers and attributions are made of. For the new-text
// modules only.
#ifndef PD_READER_NEWTEXT_HEADER_H
#define PD_READER_NEWTEXT_HEADER_H

#include "reader/newtext_lines.h"

typedef struct {
    gboolean date, time, address;
} LineSigns;

// Sets what a text holds: a year or a date, a time of day, an address. Others stay as they are.
void line_signs(const char *text, LineSigns *signs);
// Whether line `i` is short and holds a date and a time.
gboolean header_is_dated(LineSet *set, guint i);
// Whether a header block begins at line `i`; *end is then one past its last line.
gboolean header_block_at(LineSet *set, guint i, guint *end);

#endif
