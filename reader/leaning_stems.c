// See leaning_stems.h. Words are those of reader/token.h, folded; every loop is bounded by the tokens of a
// mail.
#include "reader/leaning_stems.h"

#include <string.h>

#include "reader/evidence.h"

#define STEM_BYTES 7      // a word's first letters
#define PAIR_STEM_BYTES 5 // of each word of a pair
#define GRAM_LETTERS 4

// The stem of a token: its first letters, the whole of a letter that begins before the end.
static void stem_of(const Token *t, gsize bytes, GString *out)
{
    const char *p = t->kind == TOKEN_WORD ? t->text : t->kind == TOKEN_NUMBER ? "0" : "";
    if (t->kind == TOKEN_MARK && (t->mark == '?' || t->mark == '!'))
        p = t->mark == '?' ? "?" : "!";
    if (t->kind == TOKEN_OPAQUE)
        p = "#";
    const char *end = p;
    while (*end && (gsize)(end - p) < bytes)
        end = g_utf8_next_char(end);
    g_string_append_len(out, p, end - p);
}

// Every stem and every pair of neighbouring ones once: "stem", "stem stem".
typedef struct {
    GHashTable *seen;
    GString *name;
    StemUse use;
    gpointer data;
} StemWalk;

static void use_once(StemWalk *walk)
{
    if (g_hash_table_add(walk->seen, g_strdup(walk->name->str)))
        walk->use(walk->name->str, walk->data);
}

// Runs of GRAM_LETTERS letters, with the word's ends as letters: what inflections, compounds and slips of the
// pen leave of a word.
static void walk_grams(const Token *t, StemWalk *walk)
{
    if (t->kind != TOKEN_WORD)
        return;
    g_autofree char *framed = g_strconcat("^", t->text, "$", NULL);
    for (const char *p = framed; *p; p = g_utf8_next_char(p)) {
        const char *end = p;
        int letters = 0;
        for (; *end && letters < GRAM_LETTERS; letters++)
            end = g_utf8_next_char(end);
        if (letters < GRAM_LETTERS)
            return;
        g_string_assign(walk->name, "%");
        g_string_append_len(walk->name, p, end - p);
        use_once(walk);
    }
}

static void walk_token(const Reading *r, guint i, const char *marks, StemWalk *walk)
{
    g_string_truncate(walk->name, 0);
    stem_of(reading_token(r, i), STEM_BYTES, walk->name);
    if (walk->name->len == 0)
        return;
    use_once(walk);
    for (const char *m = marks; *m; m++) {
        g_string_truncate(walk->name, 0);
        g_string_append_c(walk->name, *m);
        stem_of(reading_token(r, i), STEM_BYTES, walk->name);
        use_once(walk);
    }
    walk_grams(reading_token(r, i), walk);
    if (i + 1 >= r->tokens->tokens->len)
        return;
    g_string_truncate(walk->name, 0);
    stem_of(reading_token(r, i), PAIR_STEM_BYTES, walk->name);
    g_string_append_c(walk->name, ' ');
    stem_of(reading_token(r, i + 1), PAIR_STEM_BYTES, walk->name);
    if (walk->name->str[walk->name->len - 1] != ' ')
        use_once(walk);
}

// Every stem and run of letters, the stem again with a mark of what stands in its clause ("~" a negation, "*"
// a question, "^" a day to come), and every pair of neighbouring ones, each once.
void leaning_each_stem(const Reading *r, StemUse use, gpointer data)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GString) name = g_string_sized_new(32);
    StemWalk walk = {.seen = seen, .name = name, .use = use, .data = data};
    for (guint k = 0; k < r->clauses->len; k++) {
        const Clause *c = reading_clause(r, k);
        char marks[4] = "", *m = marks;
        if (HAS(c, NEG) || HAS(c, NOTYET))
            *m++ = '~';
        if (c->question)
            *m++ = '*';
        if (evidence_has_future(r, c))
            *m++ = '^';
        for (guint i = c->first; i < c->end; i++)
            walk_token(r, i, marks, &walk);
    }
}

void leaning_add_numbers(const char *p, float weight[INTENT_KINDS])
{
    for (int k = 0; k < INTENT_KINDS; k++) {
        while (*p == ' ' || *p == '\t')
            p++;
        gboolean minus = *p == '-';
        int n = 0;
        for (p += minus; g_ascii_isdigit(*p) && n < 100000; p++)
            n = n * 10 + (*p - '0');
        weight[k] += (float)(minus ? -n : n) / 100;
    }
}

// How a line's feature compares with a name; the feature ends at the tab.
static int compare_line(const char *line, const char *name)
{
    gsize i = 0;
    while (name[i] && line[i] == name[i])
        i++;
    int a = line[i] == '\t' || line[i] == '\n' ? 0 : (guchar)line[i];
    return a - (guchar)name[i];
}

// The weights of a feature in a sorted text, by bisection: a process reads one mail and needs few of the
// lines.
static const char *find_stem(const char *text, gsize size, const char *name)
{
    gsize lo = 0, hi = size;
    while (lo < hi) {
        gsize mid = lo + (hi - lo) / 2, from = mid;
        while (from > lo && text[from - 1] != '\n')
            from--;
        int order = compare_line(text + from, name);
        if (order == 0)
            return strchr(text + from, '\t');
        const char *end = memchr(text + mid, '\n', size - mid);
        if (order < 0)
            lo = end ? (gsize)(end - text) + 1 : size;
        else
            hi = from;
    }
    return NULL;
}

typedef struct {
    const char *text;
    gsize size;
    float score[INTENT_KINDS];
} Stems;

static void add_stem(const char *stem, gpointer data)
{
    Stems *s = data;
    const char *numbers = find_stem(s->text, s->size, stem);
    if (numbers)
        leaning_add_numbers(numbers, s->score);
}

void leaning_score_stems(const Reading *r, const char *text, float score[INTENT_KINDS])
{
    Stems s = {.text = text, .size = strlen(text)};
    leaning_each_stem(r, add_stem, &s);
    for (int k = 0; k < INTENT_KINDS; k++)
        score[k] += s.score[k];
}
