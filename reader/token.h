// A text cut into words, numbers and marks, once, for everything that reads prose (dates, amounts, intents).
// A word is a run of letters, kept folded: lower case, no diacritics, "ß" as "ss". Apostrophes, and hyphens
// between letters, only separate ("can't" is two words, "terça-feira" too). A digit ends a word ("15th" is
// a number and a word). An address or link is one mark that no rule sees into. Linear.
#ifndef PD_READER_TOKEN_H
#define PD_READER_TOKEN_H

#include <glib.h>

typedef enum { TOKEN_WORD, TOKEN_NUMBER, TOKEN_MARK, TOKEN_OPAQUE } TokenKind;

typedef struct {
    gsize start, end; // bytes in the text
    const char *text; // WORD: folded letters; NUMBER: its digits; else ""
    guint number;     // NUMBER: its value if at most 9 digits, else G_MAXUINT
    gunichar mark;    // MARK
    guint8 kind;      // TokenKind
    guint8 digits;    // NUMBER: how many, at most 255
    guint8 newlines;  // line ends before it, at most 2
    guint8 spaced;    // white space (or a line end) before it
    guint8 capital;   // WORD: begins with a capital letter
} Token;

typedef struct {
    const char *text; // borrowed
    GArray *tokens;   // Token
    GStringChunk *chunk;
} Tokens;

// At most `max` bytes of `text` (UTF-8) are read, and at most TOKENS_MAX tokens.
#define TOKENS_MAX 8000
Tokens *tokens_new(const char *text, gsize max);
void tokens_free(Tokens *tokens);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tokens, tokens_free)
// Makes every token inside [start, end) opaque (an invoice number is no date).
void tokens_hide(Tokens *tokens, gsize start, gsize end);
// Appends the folded form of a letter; "ü" gives "u", or "ue" when `german`.
void token_fold(GString *out, gunichar c, gboolean german);

#endif
