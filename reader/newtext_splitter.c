// Recognises the beginnings of quotes: attributions, drawn markers, header blocks (newtext_header). Called by
// quote_classify() for each line that might be one; every test looks at a bounded number of bounded lines, so
// the whole stays linear. Which words count is data (sections mail.original, mail.marker, mail.attribution,
// mail.attribution.start).
#include "reader/newtext_splitter.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/newtext_header.h"

#define ATTRIBUTION_LINES_MAX 4
#define ATTRIBUTION_BYTES_MAX 500
#define BRIEF_BYTES_MAX 80 // of a line that is no sentence

// What one piece of text holds that attributions are made of.
typedef struct {
    LineSigns seen;
    gboolean verb, ends_in_verb, colon, starts, dashes, brief;
} Signs;

static gboolean is_rule_char(gunichar c)
{
    return c == '-' || c == '_' || c == '=' || c == '*' || c == '~' || c == '#' || c == '+' || c == 0x2014 ||
           c == 0x2013 || c == 0x2015 || c == 0x2500;
}

gboolean splitter_is_rule(const char *text)
{
    int n = 0;
    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (is_rule_char(c))
            n++;
        else if (!g_unichar_isspace(c))
            return FALSE;
    }
    return n >= 3;
}

// Takes ':' or closing dashes off the end.
static char *strip_end(const char *folded, Signs *signs)
{
    char *text = g_strdup(folded);
    gsize n = strlen(text);
    while (n > 0 && (text[n - 1] == '-' || text[n - 1] == ' ' || text[n - 1] == ':')) {
        signs->colon |= text[n - 1] == ':';
        signs->dashes |= text[n - 1] == '-';
        text[--n] = '\0';
    }
    if (g_str_has_suffix(text, "\xEF\xBC\x9A")) { // full-width colon
        text[n - 3] = '\0';
        signs->colon = TRUE;
    }
    return text;
}

static gboolean begins_like_attribution(MailWords *words, const char *folded)
{
    while (*folded == '-' || *folded == ' ' || *folded == '>')
        folded++;
    return g_ascii_isdigit(*folded) || mailwords_begins(words, "mail.attribution.start", folded, NULL);
}

static Signs attribution_signs(MailWords *words, const char *folded)
{
    Signs signs = {0};
    g_autofree char *text = strip_end(folded, &signs);
    line_signs(text, &signs.seen);
    signs.verb = mailwords_has(words, "mail.attribution", text, NULL);
    signs.ends_in_verb = signs.verb && mailwords_ends(words, "mail.attribution", text, NULL);
    signs.starts = begins_like_attribution(words, text) || strchr(text, '<');
    signs.brief = strlen(text) <= BRIEF_BYTES_MAX;
    return signs;
}

// Sure even when the lines that follow bear no quote marks.
static gboolean is_strong(const Signs *s)
{
    if (!s->starts) // "Ann wrote on 14.09.2026 09:00:"
        return s->colon && s->verb && s->seen.date && s->seen.time && s->brief;
    if (s->dashes && s->verb && s->seen.date)
        return TRUE;
    if (!s->colon)
        return FALSE;
    if (s->ends_in_verb)
        return s->seen.address || (s->seen.date && s->seen.time);
    if (s->verb && s->seen.date && s->seen.time)
        return TRUE;
    return s->seen.date && s->seen.address && (s->verb || s->seen.time);
}

// Believed when a quoted line follows.
static gboolean is_weak(const Signs *s)
{
    if (s->colon)
        return s->ends_in_verb || (s->verb && s->seen.date && s->seen.time) ||
               (s->starts && (s->seen.date || s->seen.address) &&
                (s->verb || s->seen.time || s->seen.address));
    return s->starts && s->seen.address && s->seen.date;
}

static gboolean quote_follows(const LineSet *set, guint i)
{
    const MailLine *next = line_at(set, line_next_filled(set, i));
    return next && line_is_quoted(next);
}

// Lines i..end-1 as one folded text; NULL if it cannot be an attribution.
static char *join_lines(LineSet *set, guint i, guint end)
{
    g_autoptr(GString) joined = g_string_new(NULL);
    for (guint k = i; k < end; k++) {
        MailLine *line = line_at(set, k);
        if (!line || line_is_blank(line) || (line->depth > 0 && k > i))
            return NULL;
        g_string_append_printf(joined, "%s%s", k > i ? " " : "", line_folded(line));
        if (joined->len > ATTRIBUTION_BYTES_MAX)
            return NULL;
    }
    return g_string_free(g_steal_pointer(&joined), FALSE);
}

static gboolean is_attribution(LineSet *set, guint i, guint end)
{
    g_autofree char *text = join_lines(set, i, end);
    if (!text)
        return FALSE;
    Signs signs = attribution_signs(set->input->words, text);
    return is_strong(&signs) || (is_weak(&signs) && quote_follows(set, end));
}

// "reply On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:": where in the line the attribution begins.
static gsize attribution_offset(LineSet *set, MailLine *line)
{
    const char *text = line->text;
    if (strlen(text) > ATTRIBUTION_BYTES_MAX)
        return 0;
    for (const char *p = text + 1; *p; p = g_utf8_next_char(p)) {
        if (p[-1] != ' ' || !g_unichar_isupper(g_utf8_get_char(p)))
            continue;
        g_autofree char *rest = mailwords_fold(p);
        WordHit hit;
        if (!mailwords_begins(set->input->words, "mail.attribution.start", rest, &hit) || *hit.end != ' ')
            continue;
        const char *then = hit.end + 1;
        if (g_ascii_isdigit(*then) || mailwords_begins(set->input->words, "mail.weekday", then, NULL))
            return (gsize)(p - text);
    }
    return 0;
}

static gsize keep_before(const char *text, gsize offset)
{
    while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '-'))
        offset--;
    return offset;
}

static Split shared_line(LineSet *set, guint i)
{
    Split none = {SPLIT_NONE, 0, 0};
    MailLine *line = line_at(set, i);
    if (!quote_follows(set, i + 1))
        return none;
    Signs signs = attribution_signs(set->input->words, line_folded(line));
    if (!signs.ends_in_verb || !signs.colon || !(signs.seen.date || signs.seen.address))
        return none;
    gsize offset = attribution_offset(set, line);
    if (offset == 0)
        return none;
    return (Split){SPLIT_ATTRIBUTION, i + 1, keep_before(line->text, offset)};
}

// "On Mon, 14 Sep 2026 at 9:00, Ann<ann@x.example> wrote:   Dear Jo,": some programs put the quote's first
// line behind the attribution, after blanks.
static gboolean is_attribution_with_quote(LineSet *set, MailLine *line)
{
    const char *end = strstr(line->text, ":  ");
    if (!end || (gsize)(end - line->text) > ATTRIBUTION_BYTES_MAX)
        return FALSE;
    g_autofree char *front = g_strndup(line->text, (gsize)(end + 1 - line->text));
    g_autofree char *folded = mailwords_fold(front);
    Signs signs = attribution_signs(set->input->words, folded);
    return is_strong(&signs) && signs.ends_in_verb;
}

static Split attribution_at(LineSet *set, guint i)
{
    Split none = {SPLIT_NONE, 0, 0};
    MailLine *line = line_at(set, i);
    const char *folded = line_folded(line);
    if (is_attribution_with_quote(set, line))
        return (Split){SPLIT_BELOW, i + 1, 0};
    if (strlen(folded) > ATTRIBUTION_BYTES_MAX)
        return none;
    if (!begins_like_attribution(set->input->words, folded)) {
        Split shared = shared_line(set, i);
        MailLine *next = line_at(set, i + 1); // a name, and its address wrapped to the next line
        gboolean wrapped = next && next->depth == 0 && line_folded(next)[0] == '<';
        if (shared.kind != SPLIT_NONE || (!wrapped && !strpbrk(folded, "<@:")))
            return shared;
    }
    for (guint end = i + 1; end <= i + ATTRIBUTION_LINES_MAX; end++) {
        if (!is_attribution(set, i, end))
            continue;
        // A later beginning that does alone is the true one: the lines before it are the writer's.
        for (guint k = i + 1; k < end; k++) {
            if (begins_like_attribution(set->input->words, line_folded(line_at(set, k))) &&
                is_attribution(set, k, end))
                return none;
        }
        return (Split){SPLIT_ATTRIBUTION, end, 0};
    }
    return none;
}

// The words of "-----Original Message-----" without what is drawn around them; *drawn counts the signs
// before.
static char *marker_words(const char *folded, guint *drawn)
{
    const char *p = folded;
    for (; *p && (is_rule_char(g_utf8_get_char(p)) || *p == ' ' || *p == '<'); p = g_utf8_next_char(p))
        *drawn += *p != ' ';
    char *words = g_strdup(p);
    gsize n = strlen(words);
    while (n > 0 && strchr("-_=*~# :>", words[n - 1]))
        words[--n] = '\0';
    return words;
}

static gboolean is_forward_marker(LineSet *set, MailLine *line)
{
    guint drawn = 0;
    g_autofree char *words = marker_words(line_folded(line), &drawn);
    return mailwords_begins(set->input->words, "mail.forwarded", words, NULL);
}

static gboolean is_marker(LineSet *set, MailLine *line)
{
    const char *folded = line_folded(line);
    guint drawn = 0;
    if (strlen(folded) > 120)
        return FALSE;
    g_autofree char *words = marker_words(folded, &drawn);
    if (drawn >= 2 && (mailwords_is(set->input->words, "mail.original", words, NULL) ||
                       mailwords_begins(set->input->words, "mail.original", words, NULL)))
        return TRUE;
    return g_str_has_suffix(folded, ":") && mailwords_is(set->input->words, "mail.forwarded", words, NULL);
}

// "##- Please type your reply above this line -##", and who wrote when below it.
static guint furniture_end(LineSet *set, guint i)
{
    guint name = line_next_filled(set, i + 1), date = line_next_filled(set, name + 1);
    const MailLine *line = line_at(set, name);
    gboolean named = line && strlen(line->text) <= BRIEF_BYTES_MAX && !strpbrk(line->text, ".!?:;");
    return named && header_is_dated(set, date) ? date + 1 : i + 1;
}

Split splitter_at(LineSet *set, guint i)
{
    MailLine *line = line_at(set, i);
    guint end = i;
    if (header_block_at(set, i, &end) || (line->marks & MARK_SPLIT))
        return (Split){SPLIT_BELOW, MAX(end, i + 1), 0};
    if (is_marker(set, line))
        return (Split){is_forward_marker(set, line) ? SPLIT_FORWARD : SPLIT_BELOW, i + 1, 0};
    guint next = line_next_filled(set, i + 1);
    if (splitter_is_rule(line->text) && next <= i + 3 && next < set->lines->len &&
        (header_block_at(set, next, &end) || is_marker(set, line_at(set, next))))
        return (Split){SPLIT_BELOW, next + 1, 0};
    if (strlen(line->text) < 200 && mailwords_has(set->input->words, "mail.marker", line_folded(line), NULL))
        return (Split){SPLIT_LINE, furniture_end(set, i), 0};
    return attribution_at(set, i);
}
