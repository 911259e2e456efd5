// Words as data: the phrases of each language by which invoices, terms and replies are understood.
// A lexicon is read once per process from files under conf/lexicon/ (the caller reads the files; policy/
// does no I/O). For one thread.
//
// Format, one file per language and purpose ("invoice/de.lex", "reply/de.lex"):
//     # comment                     (a phrase that begins with "#" is written "\#")
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
// `check_patterns`, since compiling is the dear part); nothing of the file is added then. What
// lexicon_section() gave before is no longer valid.
gboolean lexicon_add(Lexicon *lex, const char *file, const char *lang, const char *text,
                     gboolean check_patterns, GError **error);
// The same with a text that becomes the lexicon's own (freed with g_free, also on failure).
gboolean lexicon_take(Lexicon *lex, const char *file, const char *lang, char *text, gboolean check_patterns,
                      GError **error);

// The entries of a section (LexEntry *), in order of reading; of one language, or of all when `lang` is
// NULL. Never NULL; owned by the lexicon. Lines are taken apart when first asked for: not thread-safe.
const GPtrArray *lexicon_section(const Lexicon *lex, const char *lang, const char *section);

// What somebody derived from the lexicon (a phrase index), kept with it and freed by `drop` in
// lexicon_free, so that it is built once per process. `key` is copied. Adding a file drops all of them.
gpointer lexicon_derived(const Lexicon *lex, const char *key);
void lexicon_keep(Lexicon *lex, const char *key, gpointer derived, GDestroyNotify drop);

#endif
