// Fixed phrases that mail programs write around a person's words, looked up in folded lines: attribution
// verbs, header words, footers, subject prefixes of machines. The phrases are data, the sections "mail.*",
// "machine.*" and "bounce.*" of a Lexicon (conf/lexicon/mail/LANG.lex). All languages are searched at once,
// because a program writes in the language of its user and not of the text. Patterns are not used here:
// every look-up is a plain comparison, so its time is linear in the line.
// Not thread-safe (sections are indexed on first use); belongs to one reader process.
#ifndef PD_READER_MAILWORDS_H
#define PD_READER_MAILWORDS_H

#include <glib.h>

#include "policy/lexicon.h"

typedef struct MailWords MailWords;

// Borrows `lex`, which must outlive the result; NULL is a lexicon without words.
MailWords *mailwords_new(Lexicon *lex);
void mailwords_free(MailWords *words);
// The one index of `lex` that this process keeps, so that a serving process indexes once and not per message.
// Owned by the module; a later call with another lexicon frees it.
MailWords *mailwords_of(Lexicon *lex);
// text_fold(), with a short way for ASCII. Owned by the caller.
char *mailwords_fold(const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MailWords, mailwords_free)

// What was found: where in the folded text, the value behind " => " ("" if none), the phrase's language.
typedef struct {
    const char *start, *end;
    const char *value;
    const char *lang; // of the file the phrase is in
} WordHit;

// `folded` is a text_fold() of one line or paragraph. Whole words only. `hit` may be NULL.
gboolean mailwords_is(MailWords *words, const char *section, const char *folded, WordHit *hit);
gboolean mailwords_begins(MailWords *words, const char *section, const char *folded, WordHit *hit);
gboolean mailwords_ends(MailWords *words, const char *section, const char *folded, WordHit *hit);
// The first phrase of the section, in the order of the files, that stands anywhere in the text. In a phrase
// " ... " is a gap of a line or less within a sentence and " .. " one of a word or two; "{name}" before or
// behind a gap is any phrase of the section "word.name".
gboolean mailwords_has(MailWords *words, const char *section, const char *folded, WordHit *hit);

#endif
