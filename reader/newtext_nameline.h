// Lines of signatures, one by one, and the run of the writer's lines they stand in. For the new-text modules
// only.
#ifndef PD_READER_NEWTEXT_NAMELINE_H
#define PD_READER_NEWTEXT_NAMELINE_H

#include "reader/newtext_lines.h"

#define SHORT_LINE_MAX 70 // bytes of a line in a name block

typedef struct {
    LineSet *set;
    guint from, to;     // the run of new lines looked at
    gboolean first_run; // nothing of the writer's stands above it
    GHashTable *names;  // folded words of the writer's name
    guint tail;         // where the last blocks begin that may all be signature
} Run;

gboolean run_blank(const Run *run, guint i);
// The next line from `i` on that is not blank, and the next that is; run->to if none.
guint run_next(const Run *run, guint i);
guint run_block_end(const Run *run, guint i);
// "Kind regards from Leeds,"
gboolean nameline_closing(const Run *run, guint i);
// The shape of a name, a company or a job title.
gboolean nameline_is(const Run *run, guint i);
gboolean nameline_of_writer(const Run *run, guint i);
// "--"
gboolean nameline_delimiter(const MailLine *line);
// A telephone number, an address of mail or the web.
gboolean nameline_contact(const Run *run, guint i);
// Folded words of the writer's name, from the From header. Owned by the caller.
GHashTable *nameline_writer(const NewTextInput *input);

#endif
