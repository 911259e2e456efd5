// Reads the lexicon's files. policy/lexicon does no I/O; this does, before the sandbox closes.
#ifndef PD_READER_LEXLOAD_H
#define PD_READER_LEXLOAD_H

#include "policy/lexicon.h"

// Every "PURPOSE/LANG.lex" under each of `dirs` (NULL-terminated, shipped first, the site's own after), for
// each of `purposes` ("invoice", "reply"), in order of name. The first
// directory must be there; another that is missing is passed over. A file that cannot be read or parsed gives
// NULL with PD_ERR_CONF.
Lexicon *lexload(const char *const *dirs, const char *const *purposes, GError **error);
// Adds every "*.lex" of one folder, as the layout rules are kept; a missing folder adds nothing.
gboolean lexload_add(Lexicon *lex, const char *dir, GError **error);
// The shipped words: beside a program that runs where it was built, else where they are installed. Owned by
// the caller.
char *lexload_default_dir(void);

#endif
