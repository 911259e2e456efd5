// Words as data: the phrases of each language by which invoices, terms and replies are understood.
// A lexicon is read once per process from files under conf/lexicon/ (the caller reads the files; policy/
// does no I/O), then is immutable and may be shared between threads.
//
// Format, one file per language and purpose ("invoice/de.lex", "reply/de.lex"):
//     # comment
//     [section]                     names are dotted, e.g. [label.due], [intent.paid]
//     zahlbar bis                   a phrase: case-insensitive, any white space between words
//     /zahlbar innerhalb \d+ tagen/ a PCRE2 pattern, case-insensitive, UTF-8
//     montag => 1                   either may carry a value after " => "
// A site's own files are read after the shipped ones and add to them; a line "- text" takes an entry of
// the same section away.
#ifndef PD_POLICY_LEXICON_H
#define PD_POLICY_LEXICON_H

#include <glib.h>

typedef struct Lexicon Lexicon;

typedef struct {
    const char *text;  // as written, slashes of a pattern removed
    const char *value; // what stands after " => ", NULL if nothing does
    const char *lang;  // "de"; from the file name
    gboolean is_regex;
    guint line; // of its file
} LexEntry;

Lexicon *lexicon_new(void);
void lexicon_free(Lexicon *lex);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

// Adds one file's text. `file` is for messages, `lang` for the entries. FALSE with PD_ERR_CONF
// ("FILE:LINE: ...") for a line outside a section or a pattern that does not compile (only checked when
// `check_patterns`, since compiling is the dear part); nothing of the file is added then.
gboolean lexicon_add(Lexicon *lex, const char *file, const char *lang, const char *text,
                     gboolean check_patterns, GError **error);

// The entries of a section (LexEntry *), in order of reading; of one language, or of all when `lang` is
// NULL. Never NULL; owned by the lexicon.
const GPtrArray *lexicon_section(const Lexicon *lex, const char *lang, const char *section);

// One alternation of all entries of a section, longest phrase first, compiled on first use and kept:
// "compiled once". Whole words only for phrases. NULL if the section is empty. Owned by the lexicon.
// Not thread-safe on first use; the reader is single-threaded.
GRegex *lexicon_regex(Lexicon *lex, const char *lang, const char *section);

// What somebody derived from the lexicon (a phrase index), kept with it and freed by `drop` in
// lexicon_free, so that it is built once per process. `key` is copied. Adding a file drops all of them.
gpointer lexicon_derived(const Lexicon *lex, const char *key);
void lexicon_keep(Lexicon *lex, const char *key, gpointer derived, GDestroyNotify drop);

// The entry that a piece of matched text comes from (for its value); NULL if none matches whole.
const LexEntry *lexicon_lookup(Lexicon *lex, const char *lang, const char *section, const char *text);

#endif
