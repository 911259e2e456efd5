// One place in a text where a date expression may begin: what each token can be for a date pattern, and the
// table of patterns. Internal to dateexpr.
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
    guint start; // the first token of the pattern
} Captures;

// What a pattern means: fills first, last, date, grain of `hit`; FALSE: no such date.
typedef gboolean (*DateAction)(const DateScan *scan, const Captures *cap, DateHit *hit);

typedef struct {
    const char *form; // letters of elements, '?' optional, '*' up to three; see datescan.c
    DateAction action;
    const char *how;
} DatePattern;

extern const DatePattern date_patterns[];

// Tokens that element `letter` takes from token `at` on (0: it is not there), and its value.
guint datescan_element(const DateScan *scan, char letter, guint at, int *value);
// Matches a whole pattern; the end token, or 0.
guint datescan_match(const DateScan *scan, const char *form, guint at, Captures *cap);
// The value of the k-th capture of a letter, or `otherwise`.
int capture_value(const Captures *cap, char letter, guint k, int otherwise);

// A date in digits ("05/03/2026", "9/25", "31.05.", "2026-03-05") from token `at` on: tokens taken, 0 if
// none; the readings of day and month go to *a (first reading) and *b (the other order, month 0 if none).
typedef struct {
    int year, month, day; // year 0: not written
} DateDigits;
guint datescan_digits(const DateScan *scan, guint at, DateDigits *a, DateDigits *b);

static inline const Token *datescan_token(const DateScan *scan, guint at)
{
    return at < scan->tokens->tokens->len ? &g_array_index(scan->tokens->tokens, Token, at) : NULL;
}
// The entry of `section` in the phrase that begins at `at`, NULL if it has none.
const PhraseEntry *datescan_entry(const DateScan *scan, guint at, Section section);

#endif
