// Text as a list of words, and phrases found in it: the ground of all understanding of terms and labels.
// A word is a run of letters, a run of digits, one mark or one CJK character. Words are compared in folded
// form: lower case, accents removed (also "ss", "ae", "o", "l" for sharp s, ae, o-slash, l-stroke), because
// programs print "ECHEANCE" as often as "Échéance". Phrases come from the lexicon; matching is one hash
// look-up per word, whatever the number of phrases, which is why labels and terms are phrases and not
// regular expressions. Pure; an index is immutable once built and may be shared between threads.
#ifndef PD_POLICY_WORDS_H
#define PD_POLICY_WORDS_H

#include <glib.h>

#include "policy/lexicon.h"

typedef enum { WORD_LETTERS, WORD_DIGITS, WORD_MARK } WordKind;

typedef struct {
    guint start, end; // bytes in the text
    guint line;       // from 0
    guint column;     // characters from the start of its line
    guint gap;        // blank columns before it; WORDS_NEW_LINE for the first of a line
    WordKind kind;
    const char *fold; // owned by the Words
} Word;

#define WORDS_NEW_LINE G_MAXUINT

typedef struct {
    const char *text; // borrowed: must outlive the Words
    Word *word;
    guint n;
    char *folds;
} Words;

// Splits valid UTF-8 (at most 16 MiB are looked at). White space of every kind separates.
Words *words_new(const char *utf8);
void words_free(Words *words);
// The same for a short text without memory of its own: at most `max` words, their folds in `folds`, which
// holds 2 * strlen(utf8) + 16 bytes. Returns their number.
guint words_split(const char *utf8, Word *word, guint max, char *folds);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Words, words_free)
// The text from word `first` to before word `end`, squeezed to one line; owned by the caller.
char *words_text(const Words *words, guint first, guint end);
// TRUE if word `i` exists and is exactly that mark ("%", "/", ...).
gboolean words_is_mark(const Words *words, guint i, const char *mark);
// The number of word `i` if it is at most nine digits, else -1.
int words_number(const Words *words, guint i);

typedef struct PhraseIndex PhraseIndex;

#define PHRASE_HITS 6
typedef struct {
    guint64 tags;  // of all entries that match with this length
    guint n_words; // words of the text taken, marks between them included
    guint n_entries;
    struct {
        guint64 tag;
        const LexEntry *entry;
    } at[PHRASE_HITS];
} PhraseHit;

PhraseIndex *phrases_new(void);
void phrases_free(PhraseIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PhraseIndex, phrases_free)
// From now on words of phrases may be abbreviated in texts, with a full stop: "Verv.datum" for "verval datum"
// (the first word by at least three letters). Only for what is added behind this call.
void phrases_abbreviate(PhraseIndex *index);
// Adds the phrases of a lexicon section (of at most 64 words) under `tag` (one bit). A word of a phrase that
// ends with '*' stands for every word that begins so, a first word that begins with '*' for every word that
// ends so (at least three letters). Entries that are patterns are passed over: these sections hold phrases
// only. The lexicon must outlive the index.
void phrases_add(PhraseIndex *index, const Lexicon *lex, const char *lang, const char *section, guint64 tag);
// The longest phrase that begins at word `i`, its words at most `max_gap` blank columns apart; FALSE if none.
gboolean phrases_at(const PhraseIndex *index, const Words *words, guint i, guint max_gap, PhraseHit *hit);
// The value (" => ...") of the hit's entry with that tag; NULL if it has none.
const char *phrase_value(const PhraseHit *hit, guint64 tag);

#endif
