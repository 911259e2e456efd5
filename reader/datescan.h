// One place in a text where a date expression may begin: what each token can be for a date pattern, and
// whether a pattern fits. Internal to dateexpr.
#ifndef PD_READER_DATESCAN_H
#define PD_READER_DATESCAN_H

#include <glib.h>

#include "reader/dateexpr.h"
#include "reader/phrase.h"

#define CAPTURES_MAX 10

typedef struct {
    const DateContext *context;
    const Tokens *tokens;
    const PhraseMatch **at; // per token: the phrase of the dates group that begins there, or NULL
    const guint8 *before; // per token: Section + 1 of the BY/BEFORE/AFTER/SINCE/IN/OF phrase ending before it
} DateScan;

typedef struct {
    char letter[CAPTURES_MAX];
    int value[CAPTURES_MAX];
    guint token[CAPTURES_MAX];
    guint n;
    guint start;    // the first token of the pattern
    DateHit nested; // the date inside, of patterns with '$'
} Captures;

// Tokens that element `letter` takes from token `at` on (0: it is not there), and its value.
guint datescan_element(const DateScan *scan, char letter, guint at, int *value);
// Matches a whole pattern; the end token, or 0.
guint datescan_match(const DateScan *scan, const char *form, guint at, Captures *cap);
// The value of the k-th capture of a letter, or `otherwise`.
int capture_value(const Captures *cap, char letter, guint k, int otherwise);

static inline const Token *datescan_token(const DateScan *scan, guint at)
{
    return at < scan->tokens->tokens->len ? &g_array_index(scan->tokens->tokens, Token, at) : NULL;
}
// The entry of `section` in the phrase that begins at `at`, NULL if it has none.
const PhraseEntry *datescan_entry(const DateScan *scan, guint at, Section section);
// The tokens of that phrase, 0 if there is none, and its value; one token if it is that mark, else 0.
guint datescan_phrase(const DateScan *scan, Section section, guint at, int *value);
guint datescan_mark(const DateScan *scan, gunichar mark, guint at);

#endif
