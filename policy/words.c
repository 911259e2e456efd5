// Splitting text into folded words. Callers: policy/terms, policy/datetext, reader/prose. What always
// holds: words are in text order, offsets are on character bounds, folded forms are never longer than
// twice the original. Phrases are in policy/phrases.c.
#include "policy/words.h"

#include <string.h>

#define WORDS_MAX_BYTES (16u << 20)

static gboolean is_cjk(gunichar c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
}

static WordKind kind_of(gunichar c)
{
    if (c < 0x80)
        return g_ascii_isalpha((gchar)c) ? WORD_LETTERS : g_ascii_isdigit((gchar)c) ? WORD_DIGITS : WORD_MARK;
    if (c == 0xAA || c == 0xBA) // ordinal signs: "n.º" is "n" and marks
        return WORD_MARK;
    if (g_unichar_isalpha(c) || g_unichar_ismark(c) || c == 0x2116)
        return WORD_LETTERS;
    return c >= 0xFF10 && c <= 0xFF19 ? WORD_DIGITS : WORD_MARK;
}

// Letters whose plain form Unicode does not decompose to.
static const struct {
    gunichar c;
    const char *plain;
} plain_letters[] = {
    {0xDF, "ss"}, {0xE6, "ae"}, {0xF8, "o"},   {0xF0, "d"},    {0xFE, "th"},   {0x111, "d"},
    {0x131, "i"}, {0x142, "l"}, {0x153, "oe"}, {0xFB01, "fi"}, {0xFB02, "fl"}, {0x2116, "no"},
};

static char *fold_rare(char *out, gunichar c)
{
    if (g_unichar_ismark(c))
        return out;
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    c = g_unichar_tolower(c);
    for (size_t i = 0; i < G_N_ELEMENTS(plain_letters); i++)
        if (plain_letters[i].c == c)
            return g_stpcpy(out, plain_letters[i].plain);
    gunichar base[4];
    if (g_unichar_fully_decompose(c, FALSE, base, 4) > 1 && base[0] < c)
        c = g_unichar_tolower(base[0]);
    return out + g_unichar_to_utf8(c, out);
}

static char *fold_char(char *out, gunichar c)
{
    if (c < 0x80) {
        *out = g_ascii_tolower((gchar)c);
        return out + 1;
    }
    return fold_rare(out, c);
}

typedef struct {
    const char *p, *end;
    guint line, column;
    guint gap;
    gboolean fresh; // nothing stood on this line yet
} Cursor;

static gboolean is_blank(gunichar c)
{
    if (c < 0x80)
        return g_ascii_isspace((gchar)c);
    return g_unichar_isspace(c) || c == 0x200B || c == 0xFEFF || c == 0xAD || c == 0x2060;
}

static void pass_blanks(Cursor *at)
{
    at->gap = 0;
    while (at->p < at->end) {
        gunichar c = g_utf8_get_char(at->p);
        if (!is_blank(c))
            return;
        guint width = c == '\t' ? 4 : c == 0xAD || c == 0x200B || c == 0x2060 ? 0 : 1;
        at->p = g_utf8_next_char(at->p);
        at->gap += width;
        at->column += width;
        if (c == '\n' || c == '\f' || c == 0x2028) {
            at->line += c == '\n' || c == 0x2028;
            at->column = 0;
            at->gap = 0;
            at->fresh = TRUE;
        }
    }
}

static char *take_word(Cursor *at, Word *w, const char *text, char *out)
{
    gunichar c = g_utf8_get_char(at->p);
    *w = (Word){.start = (guint)(at->p - text), .line = at->line, .column = at->column, .kind = kind_of(c)};
    w->gap = at->fresh ? WORDS_NEW_LINE : at->gap;
    w->fold = out;
    gboolean single = w->kind == WORD_MARK || is_cjk(c);
    do {
        out = fold_char(out, c);
        at->p = g_utf8_next_char(at->p);
        at->column++;
        c = at->p < at->end ? g_utf8_get_char(at->p) : 0;
    } while (!single && at->p < at->end && !is_cjk(c) && kind_of(c) == w->kind);
    *out++ = '\0';
    w->end = (guint)(at->p - text);
    at->fresh = FALSE;
    return out;
}

Words *words_new(const char *utf8)
{
    size_t len = MIN(strlen(utf8), WORDS_MAX_BYTES);
    while (len > 0 && ((guchar)utf8[len] & 0xC0) == 0x80)
        len--;
    Words *words = g_new0(Words, 1);
    words->text = utf8;
    words->folds = g_malloc(2 * len + 16);
    GArray *list = g_array_sized_new(FALSE, FALSE, sizeof(Word), (guint)(len / 5 + 8));
    Cursor at = {.p = utf8, .end = utf8 + len, .fresh = TRUE};
    char *out = words->folds;
    for (pass_blanks(&at); at.p < at.end; pass_blanks(&at)) {
        Word w;
        out = take_word(&at, &w, utf8, out);
        g_array_append_val(list, w);
    }
    words->n = list->len;
    words->word = (Word *)(void *)g_array_free(list, FALSE);
    return words;
}

guint words_split(const char *utf8, Word *word, guint max, char *folds)
{
    Cursor at = {.p = utf8, .end = utf8 + strlen(utf8), .fresh = TRUE};
    guint n = 0;
    for (pass_blanks(&at); at.p < at.end && n < max; pass_blanks(&at))
        folds = take_word(&at, &word[n++], utf8, folds);
    return n;
}

void words_free(Words *words)
{
    if (!words)
        return;
    g_free(words->word);
    g_free(words->folds);
    g_free(words);
}

char *words_text(const Words *words, guint first, guint end)
{
    GString *out = g_string_new(NULL);
    for (guint i = first; i < end && i < words->n; i++) {
        const Word *w = &words->word[i];
        if (i > first && w->gap > 0)
            g_string_append_c(out, ' ');
        g_string_append_len(out, words->text + w->start, (gssize)(w->end - w->start));
    }
    return g_string_free(out, FALSE);
}

gboolean words_is_mark(const Words *words, guint i, const char *mark)
{
    return i < words->n && words->word[i].kind == WORD_MARK && strcmp(words->word[i].fold, mark) == 0;
}

int words_number(const Words *words, guint i)
{
    if (i >= words->n || words->word[i].kind != WORD_DIGITS)
        return -1;
    const char *s = words->word[i].fold;
    size_t len = strlen(s);
    int v = 0;
    for (size_t k = 0; k < len; k++)
        v = len <= 9 && g_ascii_isdigit(s[k]) ? v * 10 + (s[k] - '0') : -1;
    return len <= 9 ? v : -1;
}
