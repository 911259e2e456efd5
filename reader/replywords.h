// The words of replies: phrases of every language, as data, with the kind of thing each one is.
// Files are conf/lexicon/reply/LANG.lex, in the line format of policy/lexicon.h without patterns:
//     [weekday]
//     montag => 1
// A phrase is compared word by word, lower case, without diacritics ("Überweisung" is "uberweisung"; the
// German "ue" spellings are tried too). A text is cut into words once; every module here reads that.
// Only the language that a text is in is ever indexed: a process per mail must not pay for all of them.
#ifndef PD_READER_REPLYWORDS_H
#define PD_READER_REPLYWORDS_H

#include <glib.h>

typedef struct ReplyWords ReplyWords;

ReplyWords *replywords_new(void);
void replywords_free(ReplyWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReplyWords, replywords_free)

// Adds one file's text (copied). A later file of the same language adds to the earlier; "- phrase" takes a
// phrase of the same section away. FALSE with PD_ERR_CONF ("FILE:LINE: ...") for a line before the first
// [section]; nothing is added then.
gboolean replywords_add(ReplyWords *words, const char *file, const char *lang, const char *text,
                        GError **error);

// Every LANG.lex and LANG.MORE.lex of a directory in the order of their names, and its weights
// (reader/leaning.h), which take the place of earlier ones. A directory that is not there adds nothing.
gboolean replywords_add_dir(ReplyWords *words, const char *dir, GError **error);

// Every LANG.lex and LANG.MORE.lex of a directory, in the order of their names; PD_ERR_NOT_FOUND if there is
// none. To be called before the sandbox closes the file system.
ReplyWords *replywords_load(const char *dir, GError **error);

// The language of `text` ("de"), by its function words; `hint` (NULL: none) wins a tie. NULL if the text
// has too few words to tell and there is no hint. The result belongs to `words`.
const char *replywords_language(ReplyWords *words, const char *text, const char *hint);

#endif
