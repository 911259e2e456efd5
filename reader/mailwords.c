// The index behind reader/mailwords.h: each section's phrases folded once, then compared byte by byte with a
// test for word ends. Callers: newtext, machine, bounce. Nothing here knows a language; patterns in these
// sections are passed over, since none of the callers can afford to compile them.
#include "reader/mailwords.h"

#include <string.h>

#include "policy/base/text.h"

#define GAP " ... "
#define GAP_BYTES_MAX 80

typedef struct {
    const char *text; // the lexicon's own where that is folded already, else one of `folded`
    gsize len;
    const char *tail; // what must follow behind a gap, NULL if nothing need
    const char *value;
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

char *mailwords_fold(const char *text)
{
    return text_fold(text);
}

// ASCII without capitals and without blanks to squeeze.
static gboolean is_folded(const char *text)
{
    char before = ' ';
    for (; *text; before = *text++)
        if ((guchar)*text >= 0x7F || (guchar)*text < ' ' || g_ascii_isupper(*text) ||
            (*text == ' ' && before == ' '))
            return FALSE;
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

static void cut_at_gap(MailWords *words, Phrase *p)
{
    char *text = g_strdup(p->text), *gap = strstr(text, GAP);
    g_ptr_array_add(words->folded, text);
    *gap = '\0';
    p->text = text;
    p->tail = gap + strlen(GAP);
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
        Phrase p = {.text = fold_phrase(words, e->text), .value = e->value ? e->value : ""};
        if (strstr(p.text, GAP))
            cut_at_gap(words, &p);
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
    if (at == text || !is_word_char(g_utf8_get_char(at)))
        return TRUE;
    return !is_word_char(g_utf8_get_char(g_utf8_prev_char(at)));
}

static gboolean ends_word(const char *end, const char *phrase_end)
{
    const char *last = g_utf8_prev_char(phrase_end);
    gunichar c = g_utf8_get_char(last);
    // Chinese and Japanese put no blanks between words.
    if (!is_word_char(c) || c >= 0x2E80 || *end == '\0')
        return TRUE;
    return !is_word_char(g_utf8_get_char(end));
}

static gboolean matches_at(const char *text, const char *at, const Phrase *p)
{
    return strncmp(at, p->text, p->len) == 0 && begins_word(text, at) &&
           ends_word(at + p->len, p->text + p->len);
}

// The words behind a gap stand within some bytes of those before it.
static gboolean tail_follows(const char *end, const Phrase *p)
{
    if (!p->tail)
        return TRUE;
    gsize len = strlen(p->tail);
    gsize near = strnlen(end, GAP_BYTES_MAX + len);
    for (const char *at = g_strstr_len(end, (gssize)near, p->tail); at;
         at = g_strstr_len(at + 1, (gssize)(end + near - at - 1), p->tail)) {
        if (begins_word(end, at) && ends_word(at + len, p->tail + len))
            return TRUE;
    }
    return FALSE;
}

static gboolean found(WordHit *hit, const char *at, const Phrase *p)
{
    if (hit)
        *hit = (WordHit){.start = at, .end = at + p->len, .value = p->value};
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

gboolean mailwords_has(MailWords *words, const char *section, const char *folded, WordHit *hit)
{
    const GArray *phrases = section_phrases(words, section);
    for (guint i = 0; i < phrases->len; i++) {
        const Phrase *p = &g_array_index(phrases, Phrase, i);
        if (p->len == 0)
            continue;
        for (const char *at = strstr(folded, p->text); at; at = strstr(at + 1, p->text)) {
            if (matches_at(folded, at, p) && tail_follows(at + p->len, p))
                return found(hit, at, p);
        }
    }
    return FALSE;
}
