// Conversions loaded before the sandbox closes: libc keeps each charset in a shared object of its own, and
// the parser can open no file.
#ifndef PD_READER_CHARSETS_H
#define PD_READER_CHARSETS_H

#include <glib.h>

// Loads the charsets that these raw bytes name ("charset=NAME", "encoding=NAME", "=?NAME?"), at most 12, and
// windows-1252 and UTF-16 where they may be guessed without being named. Looks at nothing else. What is
// loaded before a fork every child has.
void charsets_open(const char *bytes, gsize len);

#endif
