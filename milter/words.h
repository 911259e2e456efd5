// The words that make a mail worth a look: does a stream of text hold one? Built once, then read-only and
// shared by all threads; one table step per byte.
#ifndef PD_MILTER_WORDS_H
#define PD_MILTER_WORDS_H

#include <glib.h>

typedef guint16 WordState; // where in the table a text stands; 0 at its beginning

// Before the first thread.
void words_init(void);
// Feeds bytes (UTF-8, or Latin-1: both spellings are known). TRUE as soon as a word was completed.
gboolean words_feed(WordState *state, const char *bytes, gsize len);
// A whole text at once.
gboolean words_in(const char *text, gsize len);

#endif
