// The index behind reader/mailwords.h: each section's phrases folded once, then compared byte by byte with a
// test for word ends. Callers: newtext, machine, bounce. Nothing here knows a language; patterns in these
// sections are passed over, since none of the callers can afford to compile them.
#include "reader/mailwords.h"

#include <string.h>

#include "policy/base/text.h"

#define GAP_BYTES_MAX 80
#define NEAR_BYTES_MAX 20
#define PIECE_BYTES 1024
#define HEADS_MAX 8 // places of a head behind which its tail is sought

typedef struct {
    const char *text; // "{name}" stands for any phrase of the section "word.name"
    gsize len;
    const char *tail; // what must follow behind a gap, a text or "{name}"; NULL if nothing need
    gsize gap;        // its bytes at most
    const char *value, *lang;
} Phrase;

struct MailWords {
    Lexicon *lex;
    GHashTable *sections; // name -> GArray of Phrase
    GPtrArray *folded;    // char *
};

MailWords *mailwords_new(Lexicon *lex)
{
    MailWords *words = g_new0(MailWords, 1);
    words->lex = lex;
    words->sections = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    words->folded = g_ptr_array_new_with_free_func(g_free);
    return words;
}

void mailwords_free(MailWords *words)
{
    if (!words)
        return;
    g_hash_table_unref(words->sections);
    g_ptr_array_unref(words->folded);
    g_free(words);
}

MailWords *mailwords_of(Lexicon *lex)
{
    static MailWords *kept;
    if (kept && kept->lex == lex)
        return kept;
    mailwords_free(kept);
    return kept = mailwords_new(lex);
}

// Where a piece of text may end: behind a blank, or at a character when there is none for long.
static gsize piece_bytes(const char *text)
{
    gsize n = strnlen(text, PIECE_BYTES);
    while (text[n] && !g_ascii_isspace(text[n]) && n < 4 * PIECE_BYTES)
        n++;
    while (((guchar)text[n] & 0xC0) == 0x80)
        n++;
    return n;
}

// Normalising takes time that grows with the square of the length, so long texts are folded piece by piece.
static char *fold_pieces(const char *text)
{
    GString *out = g_string_new(NULL);
    while (*text) {
        gsize n = piece_bytes(text);
        g_autofree char *piece = g_strndup(text, n), *folded = text_fold(piece);
        gboolean apart = out->len > 0 && *folded && g_ascii_isspace(*piece);
        g_string_append_printf(out, "%s%s", apart ? " " : "", folded);
        text += n;
    }
    return g_string_free(out, FALSE);
}

char *mailwords_fold(const char *text)
{
    return strnlen(text, 4 * PIECE_BYTES) < 4 * PIECE_BYTES ? text_fold(text) : fold_pieces(text);
}

// Letters that text_fold leaves alone: ASCII without capitals and small Latin-1 letters with marks (never ß),
// and no blanks to squeeze.
static gboolean is_folded(const char *text)
{
    char before = ' ';
    for (const guchar *p = (const guchar *)text; *p; p++) {
        gboolean small_latin1 = *p == 0xC3 && p[1] >= 0xA0 && p[1] <= 0xBF && p[1] != 0xB7;
        p += small_latin1;
        if (!small_latin1 &&
            (*p >= 0x7F || *p < ' ' || g_ascii_isupper((char)*p) || (*p == ' ' && before == ' ')))
            return FALSE;
        before = (char)*p;
    }
    return before != ' ';
}

static const char *fold_phrase(MailWords *words, const char *text)
{
    if (is_folded(text))
        return text;
    char *folded = text_fold(text);
    g_ptr_array_add(words->folded, folded);
    return folded;
}

// The texts before and behind a gap go to `folded`, which outlives the phrases.
static void cut_at_gap(MailWords *words, Phrase *p, const char *sign, gsize bytes)
{
    if (p->tail || !strstr(p->text, sign))
        return;
    char *text = g_strdup(p->text), *gap = strstr(text, sign);
    g_ptr_array_add(words->folded, text);
    *gap = '\0';
    p->text = text;
    p->tail = gap + strlen(sign);
    p->gap = bytes;
}

static GArray *section_phrases(MailWords *words, const char *section)
{
    GArray *phrases = g_hash_table_lookup(words->sections, section);
    if (phrases)
        return phrases;
    phrases = g_array_new(FALSE, FALSE, sizeof(Phrase));
    g_hash_table_insert(words->sections, g_strdup(section), phrases);
    const GPtrArray *entries = words->lex ? lexicon_section(words->lex, NULL, section) : NULL;
    for (guint i = 0; entries && i < entries->len; i++) {
        const LexEntry *e = entries->pdata[i];
        if (e->is_regex)
            continue;
        Phrase p = {.text = fold_phrase(words, e->text), .value = e->value ? e->value : "", .lang = e->lang};
        cut_at_gap(words, &p, " ... ", GAP_BYTES_MAX);
        cut_at_gap(words, &p, " .. ", NEAR_BYTES_MAX);
        p.len = strlen(p.text);
        g_array_append_val(phrases, p);
    }
    return phrases;
}

static gboolean is_word_char(gunichar c)
{
    return g_unichar_isalnum(c);
}

// Whether a phrase may begin at `at`: no letter or digit before it, or its own first sign is none.
static gboolean begins_word(const char *text, const char *at)
{
    // Chinese and Japanese put no blanks between words.
    gunichar c = g_utf8_get_char(at);
    if (at == text || !is_word_char(c) || c >= 0x2E80)
        return TRUE;
    return !is_word_char(g_utf8_get_char(g_utf8_prev_char(at)));
}

static gboolean ends_word(const char *end, const char *phrase_end)
{
    const char *last = g_utf8_prev_char(phrase_end);
    gunichar c = g_utf8_get_char(last);
    if (!is_word_char(c) || c >= 0x2E80 || *end == '\0')
        return TRUE;
    return !is_word_char(g_utf8_get_char(end));
}

static gboolean matches_at(const char *text, const char *at, const Phrase *p)
{
    return strncmp(at, p->text, p->len) == 0 && begins_word(text, at) &&
           ends_word(at + p->len, p->text + p->len);
}

// How far behind `end` a tail may begin: no further than its sentence.
static gsize gap_bytes(const char *end, gsize max)
{
    gsize n = 0;
    while (n < max && end[n] && end[n] != ';' && strncmp(end + n, ". ", 2) != 0 &&
           strncmp(end + n, "said:", 5) != 0)
        n++;
    return n;
}

static const char *find_within(const char *from, const char *end, const char *needle, gsize len)
{
    while (from + len <= end) {
        from = memchr(from, *needle, (gsize)(end - from) - len + 1);
        if (!from || memcmp(from, needle, len) == 0)
            return from;
        from++;
    }
    return NULL;
}

static gboolean tail_begins(const char *start, gsize gap, const char *tail)
{
    gsize len = strlen(tail);
    const char *end = start + strnlen(start, gap + len);
    for (const char *at = find_within(start, end, tail, len); at; at = find_within(at + 1, end, tail, len)) {
        if (begins_word(start, at) && ends_word(at + len, tail + len))
            return TRUE;
    }
    return FALSE;
}

static GArray *class_phrases(MailWords *words, const char *text)
{
    g_autofree char *name = g_strdup_printf("word.%.*s", (int)strcspn(text + 1, "}"), text + 1);
    return section_phrases(words, name);
}

static gboolean tail_follows(MailWords *words, const char *end, const Phrase *p)
{
    if (!p->tail)
        return TRUE;
    gsize gap = gap_bytes(end, p->gap);
    if (*p->tail != '{')
        return tail_begins(end, gap, p->tail);
    const GArray *class = class_phrases(words, p->tail);
    for (guint i = 0; i < class->len; i++) {
        if (tail_begins(end, gap, g_array_index(class, Phrase, i).text))
            return TRUE;
    }
    return FALSE;
}

// The first place of `head` in the text that what `p` wants behind it follows.
static const char *find_phrase(MailWords *words, const char *folded, const Phrase *head, const Phrase *p)
{
    guint tries = p->tail ? HEADS_MAX : G_MAXUINT;
    for (const char *at = strstr(folded, head->text); at && tries > 0;
         at = strstr(at + 1, head->text), tries--) {
        if (matches_at(folded, at, head) && tail_follows(words, at + head->len, p))
            return at;
    }
    return NULL;
}

static gboolean found(WordHit *hit, const char *at, const Phrase *p)
{
    if (hit)
        *hit = (WordHit){.start = at, .end = at + p->len, .value = p->value, .lang = p->lang};
    return TRUE;
}

gboolean mailwords_is(MailWords *words, const char *section, const char *folded, WordHit *hit)
{
    const GArray *phrases = section_phrases(words, section);
    for (guint i = 0; i < phrases->len; i++) {
        const Phrase *p = &g_array_index(phrases, Phrase, i);
        if (strcmp(folded, p->text) == 0)
            return found(hit, folded, p);
    }
    return FALSE;
}

gboolean mailwords_begins(MailWords *words, const char *section, const char *folded, WordHit *hit)
{
    const GArray *phrases = section_phrases(words, section);
    const Phrase *best = NULL;
    for (guint i = 0; i < phrases->len; i++) {
        const Phrase *p = &g_array_index(phrases, Phrase, i);
        if (*p->text == *folded && (!best || p->len > best->len) && matches_at(folded, folded, p))
            best = p;
    }
    return best && found(hit, folded, best);
}

gboolean mailwords_ends(MailWords *words, const char *section, const char *folded, WordHit *hit)
{
    const GArray *phrases = section_phrases(words, section);
    gsize len = strlen(folded);
    const Phrase *best = NULL;
    for (guint i = 0; i < phrases->len; i++) {
        const Phrase *p = &g_array_index(phrases, Phrase, i);
        if (p->len <= len && (!best || p->len > best->len) && matches_at(folded, folded + len - p->len, p))
            best = p;
    }
    return best && found(hit, folded + len - best->len, best);
}

static gboolean find_class(MailWords *words, const char *folded, const Phrase *p, WordHit *hit)
{
    const GArray *class = class_phrases(words, p->text);
    for (guint i = 0; i < class->len; i++) {
        const Phrase *head = &g_array_index(class, Phrase, i);
        const char *at = head->len > 0 ? find_phrase(words, folded, head, p) : NULL;
        if (at)
            return found(hit, at, p);
    }
    return FALSE;
}

gboolean mailwords_has(MailWords *words, const char *section, const char *folded, WordHit *hit)
{
    const GArray *phrases = section_phrases(words, section);
    for (guint i = 0; i < phrases->len; i++) {
        const Phrase *p = &g_array_index(phrases, Phrase, i);
        if (p->len == 0)
            continue;
        if (*p->text == '{') {
            if (find_class(words, folded, p, hit))
                return TRUE;
            continue;
        }
        const char *at = find_phrase(words, folded, p, p);
        if (at)
            return found(hit, at, p);
    }
    return FALSE;
}
