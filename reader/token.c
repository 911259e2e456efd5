// Cutting a text into tokens. Called by dateexpr, amount and intent, and by words for the lexicon's own
// phrases, so that both sides are cut alike. Nothing here knows a language.
#include "reader/token.h"

#include <string.h>

static const char *special_fold(gunichar c)
{
    switch (c) {
    case 0x00DF:
        return "ss";
    case 0x00E6:
        return "ae";
    case 0x0153:
        return "oe";
    case 0x00F8:
        return "o";
    case 0x0142:
        return "l";
    case 0x0131:
        return "i";
    case 0x0111:
        return "d";
    default:
        return NULL;
    }
}

static const char *german_fold(gunichar c)
{
    switch (c) {
    case 0x00E4:
        return "ae";
    case 0x00F6:
    case 0x00F8:
        return "oe";
    case 0x00FC:
        return "ue";
    case 0x00E5:
        return "aa";
    default:
        return NULL;
    }
}

void token_fold(GString *out, gunichar c, gboolean german)
{
    if (c < 0x80) {
        g_string_append_c(out, g_ascii_tolower((char)c));
        return;
    }
    c = g_unichar_tolower(c);
    const char *fold = german ? german_fold(c) : NULL;
    if (!fold)
        fold = special_fold(c);
    if (fold) {
        g_string_append(out, fold);
        return;
    }
    gunichar base[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
    gsize n = g_unichar_fully_decompose(c, TRUE, base, G_N_ELEMENTS(base));
    for (gsize i = 0; i < n; i++)
        if (!g_unichar_ismark(base[i]))
            g_string_append_unichar(out, g_unichar_tolower(base[i]));
}

static gboolean is_letter(gunichar c)
{
    return c < 0x80 ? g_ascii_isalpha((char)c) : g_unichar_isalpha(c) || g_unichar_ismark(c);
}

static gboolean is_space(gunichar c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || (c >= 0x80 && g_unichar_isspace(c));
}

// Separates words but is no mark of its own: apostrophes always, hyphens between letters, invisible marks.
static gboolean is_joint(gunichar c)
{
    return c == '\'' || c == 0x2019 || c == 0x00B4 || c == '`' || c == 0x00AD || c == 0x200B || c == 0x200C ||
           c == 0x200D || c == 0xFEFF || c == 0x2018;
}

static gboolean is_hyphen(gunichar c)
{
    return c == '-' || c == 0x2010 || c == 0x2011;
}

typedef struct {
    Tokens *out;
    const char *p, *end;
    GString *fold;
    guint8 newlines, spaced;
} Cutter;

static Token *add(Cutter *cut, TokenKind kind, const char *from, const char *to)
{
    Token t = {.start = (gsize)(from - cut->out->text),
               .end = (gsize)(to - cut->out->text),
               .text = "",
               .kind = (guint8)kind,
               .newlines = cut->newlines,
               .spaced = cut->spaced};
    cut->newlines = cut->spaced = 0;
    g_array_append_val(cut->out->tokens, t);
    return &g_array_index(cut->out->tokens, Token, cut->out->tokens->len - 1);
}

static void cut_word(Cutter *cut)
{
    const char *from = cut->p;
    gunichar first = g_utf8_get_char(from);
    g_string_truncate(cut->fold, 0);
    while (cut->p < cut->end && is_letter(g_utf8_get_char(cut->p))) {
        if (cut->fold->len < 64)
            token_fold(cut->fold, g_utf8_get_char(cut->p), FALSE);
        cut->p = g_utf8_next_char(cut->p);
    }
    Token *t = add(cut, TOKEN_WORD, from, cut->p);
    t->text = g_string_chunk_insert_len(cut->out->chunk, cut->fold->str, (gssize)cut->fold->len);
    t->capital = g_unichar_isupper(first);
}

static void cut_number(Cutter *cut)
{
    const char *from = cut->p;
    while (cut->p < cut->end && g_ascii_isdigit(*cut->p))
        cut->p++;
    gsize n = (gsize)(cut->p - from);
    Token *t = add(cut, TOKEN_NUMBER, from, cut->p);
    t->digits = (guint8)MIN(n, 255);
    t->number = n <= 9 ? (guint)g_ascii_strtoull(from, NULL, 10) : G_MAXUINT;
    t->text = g_string_chunk_insert_len(cut->out->chunk, from, (gssize)MIN(n, 32));
}

// A run of non-blanks with '@' or "://" or "www." in it: where it ends, or NULL.
static const char *opaque_end(const char *p, const char *end)
{
    const char *q = p;
    gboolean address = FALSE;
    while (q < end && !g_ascii_isspace(*q) && !strchr("<>()[]\",;", *q) && q - p < 400) {
        address |= *q == '@' || (*q == ':' && end - q > 2 && q[1] == '/' && q[2] == '/');
        q++;
    }
    address |= end - p > 4 && g_ascii_strncasecmp(p, "www.", 4) == 0;
    while (q > p && strchr(".!?:", q[-1]))
        q--;
    return address ? q : NULL;
}

static void cut_space(Cutter *cut, gunichar c)
{
    cut->spaced = 1;
    if (c == '\n' && cut->newlines < 2)
        cut->newlines++;
    cut->p = g_utf8_next_char(cut->p);
}

static gboolean joins_letters(const Cutter *cut)
{
    const char *next = g_utf8_next_char(cut->p);
    const char *before = g_utf8_find_prev_char(cut->out->text, cut->p);
    return before && next < cut->end && is_letter(g_utf8_get_char(before)) &&
           is_letter(g_utf8_get_char(next));
}

static void cut_one(Cutter *cut, const char **checked)
{
    gunichar c = g_utf8_get_char(cut->p);
    if (is_space(c)) {
        cut_space(cut, c);
        return;
    }
    if (cut->p >= *checked) { // each run of non-blanks is looked at once
        const char *stop = opaque_end(cut->p, cut->end);
        if (stop && stop > cut->p) {
            add(cut, TOKEN_OPAQUE, cut->p, stop);
            cut->p = stop;
            return;
        }
        *checked = cut->p;
        while (*checked < cut->end && !g_ascii_isspace(**checked) && !strchr("<>()[]\",;", **checked))
            (*checked)++;
        (*checked)++;
    }
    if (is_letter(c))
        cut_word(cut);
    else if (c < 0x80 && g_ascii_isdigit((char)c))
        cut_number(cut);
    else {
        const char *from = cut->p;
        gboolean joint = is_joint(c) || (is_hyphen(c) && joins_letters(cut));
        cut->p = g_utf8_next_char(cut->p);
        if (!joint)
            add(cut, TOKEN_MARK, from, cut->p)->mark = is_hyphen(c) || c == 0x2013 || c == 0x2014 ? '-' : c;
    }
}

Tokens *tokens_new(const char *text, gsize max)
{
    Tokens *tokens = g_new0(Tokens, 1);
    tokens->text = text;
    tokens->tokens = g_array_sized_new(FALSE, TRUE, sizeof(Token), 256);
    tokens->chunk = g_string_chunk_new(4096);
    g_autoptr(GString) fold = g_string_sized_new(64);
    gsize len = strnlen(text, max);
    while (len > 0 && ((guchar)text[len] & 0xC0) == 0x80)
        len--; // never inside a character
    Cutter cut = {.out = tokens, .p = text, .end = text + len, .fold = fold, .newlines = 2, .spaced = 1};
    const char *checked = text;
    while (cut.p < cut.end && tokens->tokens->len < TOKENS_MAX)
        cut_one(&cut, &checked);
    return tokens;
}

void tokens_free(Tokens *tokens)
{
    if (!tokens)
        return;
    g_array_unref(tokens->tokens);
    g_string_chunk_free(tokens->chunk);
    g_free(tokens);
}

void tokens_hide(Tokens *tokens, gsize start, gsize end)
{
    for (guint i = 0; i < tokens->tokens->len; i++) {
        Token *t = &g_array_index(tokens->tokens, Token, i);
        if (t->start >= start && t->end <= end)
            t->kind = TOKEN_OPAQUE;
    }
}
