// Which language a text is in, by its commonest words (lexicon section [stop]).
#ifndef PD_POLICY_LANGUAGE_H
#define PD_POLICY_LANGUAGE_H

#include "policy/words.h"

#define LANGUAGES_MAX 3

typedef struct {
    const char *lang[LANGUAGES_MAX + 1]; // the likely ones, best first, NULL-terminated; owned by the lexicon
    guint hits;                          // words that speak for the first
} LanguageGuess;

// Looks at the first few thousand words. No language when fewer than three words speak for one.
LanguageGuess language_guess(Lexicon *lex, const Words *words);
// The guessed languages joined ("da,nb"), NULL if there is none; owned by the caller.
char *language_join(const LanguageGuess *guess);

#endif
