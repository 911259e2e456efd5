// Language guess by stop words. Callers: policy/terms_parse, reader/prose. A second language is kept when it
// comes close, so that Danish taken for Norwegian costs nothing.
#include "policy/language.h"

#include <string.h>

#define GUESS_WORDS 3000
#define GUESS_LANGS 60

typedef struct {
    PhraseIndex *index;
    const char *lang[GUESS_LANGS];
    guint n;
} Stops;

static void stops_free(gpointer p)
{
    Stops *s = p;
    phrases_free(s->index);
    g_free(s);
}

static Stops *stops_build(Lexicon *lex)
{
    Stops *s = g_new0(Stops, 1);
    s->index = phrases_new();
    const GPtrArray *all = lexicon_section(lex, NULL, "stop");
    for (guint i = 0; i < all->len && s->n < GUESS_LANGS; i++) {
        const LexEntry *e = all->pdata[i];
        guint k = 0;
        while (k < s->n && strcmp(s->lang[k], e->lang) != 0)
            k++;
        if (k < s->n)
            continue;
        static const char *const telling[] = {"stop",          "label.number", "label.issued", "label.due",
                                              "label.payable", "label.total",  "label.date"};
        for (guint t = 0; t < G_N_ELEMENTS(telling); t++)
            phrases_add(s->index, lex, e->lang, telling[t], G_GUINT64_CONSTANT(1) << s->n);
        s->lang[s->n++] = e->lang;
    }
    lexicon_keep(lex, "stop", s, stops_free);
    return s;
}

LanguageGuess language_guess(Lexicon *lex, const Words *words)
{
    Stops *s = lexicon_derived(lex, "stop");
    s = s ? s : stops_build(lex);
    guint score[GUESS_LANGS] = {0};
    PhraseHit hit;
    for (guint i = 0; i < words->n && i < GUESS_WORDS; i++) {
        gboolean in_address = i > 0 && words->word[i].gap == 0 && words->word[i - 1].kind == WORD_MARK &&
                              strchr(".@/-_", words->word[i - 1].fold[0]);
        if (in_address || words->word[i].kind != WORD_LETTERS || !phrases_at(s->index, words, i, 1, &hit))
            continue;
        gboolean only = (hit.tags & (hit.tags - 1)) == 0;
        for (guint k = 0; k < s->n; k++)
            if (hit.tags & (G_GUINT64_CONSTANT(1) << k))
                score[k] += only ? 2 : 1;
    }
    LanguageGuess guess = {0};
    guint best = 0;
    for (guint taken = 0; taken < LANGUAGES_MAX; taken++) {
        guint top = 0;
        for (guint k = 1; k < s->n; k++)
            if (score[k] > score[top])
                top = k;
        if (s->n == 0 || score[top] < 3 || score[top] * 5 < best * 3)
            break;
        best = taken == 0 ? score[top] : best;
        guess.lang[taken] = s->lang[top];
        score[top] = 0;
    }
    guess.hits = best;
    return guess;
}

char *language_join(const LanguageGuess *guess)
{
    return guess->lang[0] ? g_strjoinv(",", (char **)guess->lang) : NULL;
}
