// Conversions loaded before the sandbox closes: libc keeps each charset in a shared object of its own, and
// the parser can open no file.
#ifndef PD_READER_CHARSETS_H
#define PD_READER_CHARSETS_H

#include <glib.h>

// Loads every charset that mail is written in, once; for a process that will fork many parsers (13 ms).
void charsets_open_all(void);
// Loads the charsets that these raw bytes name ("charset=NAME", "encoding=NAME", "=?NAME?"), at most 12, and
// windows-1252 and UTF-16, which are guessed without being named. Looks at nothing else. Does nothing after
// charsets_open_all but for names that are not among all.
void charsets_open(const char *bytes, gsize len);

#endif
