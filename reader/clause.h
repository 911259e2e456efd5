// A reply taken apart for understanding: sentences, their clauses, and per clause the concepts of the lexicon
// that it names, its dates and sums. Built once per mail by intent; read by the rules. Internal to intents.
#ifndef PD_READER_CLAUSE_H
#define PD_READER_CLAUSE_H

#include <glib.h>

#include "reader/moneytext.h"
#include "reader/dateexpr.h"
#include "reader/intent.h"
#include "reader/phrase.h"

typedef struct {
    guint first, end;     // tokens
    guint sentence;       // which one
    guint8 has[CONCEPTS]; // how often each concept is named
    guint words;          // words in it
    gboolean question;    // the sentence ends in '?' and this is where it is asked
    gboolean opens;       // the first clause of its sentence
    gboolean address;     // holds a mail address
} Clause;

typedef struct {
    guint first, end; // tokens
    guint clause, n_clauses;
    gboolean question;
} Sentence;

typedef struct Reading {
    const IntentInput *input;
    ReplyWords *words;
    const char *lang;
    char *text; // what was read
    Tokens *tokens;
    GArray *future, *past; // DateHit: as of the days to come, and as of the days gone
    GArray *amounts;       // MoneyHit
    GArray *concepts;      // PhraseMatch
    GArray *refers;        // PhraseMatch of the refer group
    GArray *fields;        // PhraseMatch of the fields
    GArray *clauses;       // Clause
    GArray *sentences;     // Sentence
    GPtrArray *named;      // per invoice of the input: GArray of guint, tokens where its number stands
} Reading;

Reading *reading_new(const IntentInput *input, const char *text, ReplyWords *words);
void reading_free(Reading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reading, reading_free)

#define HAS(clause, concept) ((clause)->has[C_##concept - S_DATES_END])

static inline Token *reading_token(const Reading *r, guint i)
{
    return i < r->tokens->tokens->len ? &g_array_index(r->tokens->tokens, Token, i) : NULL;
}
static inline Clause *reading_clause(const Reading *r, guint i)
{
    return &g_array_index(r->clauses, Clause, i);
}
static inline Sentence *reading_sentence(const Reading *r, guint i)
{
    return &g_array_index(r->sentences, Sentence, i);
}
// Whether the clause names a payment, a run of payments or a sum with its currency.
gboolean reading_names_money(const Reading *reading, const Clause *clause);
// The first match of a sorted list that begins at or after a token.
guint reading_first_match(const GArray *matches, guint token);
// The token that holds byte `at`, or the count of tokens.
guint reading_token_at(const Reading *r, gsize at);

#endif
