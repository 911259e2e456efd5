// Recognises the beginnings of quotes. Called by quote_classify() for each line that might be one; every test
// looks at a bounded number of bounded lines, so the whole stays linear. Which words count is data (sections
// mail.header, mail.original, mail.marker, mail.attribution, mail.attribution.start).
#include "reader/newtext_splitter.h"

#include <string.h>

#include "policy/base/text.h"

#define ATTRIBUTION_LINES_MAX 4
#define ATTRIBUTION_BYTES_MAX 500
#define HEADER_LINES_MAX 14
#define HEADER_LABEL_MAX 40
#define HEADER_WRAPPED_MAX 3

// What one piece of text holds that attributions are made of.
typedef struct {
    gboolean date, time, address, verb, ends_in_verb, colon, starts, dashes, brief;
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

static gsize digits_at(const char *p)
{
    gsize n = 0;
    while (g_ascii_isdigit(p[n]))
        n++;
    return n;
}

// One number and what follows it: a year, "10:12", "10h12", "3.5.26".
static void scan_number(const char *p, gsize n, Signs *signs)
{
    if (n == 4 && (g_str_has_prefix(p, "19") || g_str_has_prefix(p, "20")))
        signs->date = TRUE;
    if (n <= 2 && (p[n] == ':' || p[n] == 'h' || p[n] == '.') && digits_at(p + n + 1) == 2)
        signs->time |= p[n] != '.' || (n == 2 && p[n + 3] != '.' && *p <= '2' && p[n + 1] <= '5');
    if (n > 4 || !strchr("./-", p[n]) || !p[n])
        return;
    gsize second = digits_at(p + n + 1);
    const char *q = p + n + 1 + second;
    if (second >= 1 && second <= 2 && *q == p[n] && digits_at(q + 1) >= 2)
        signs->date = TRUE;
}

static void scan_signs(const char *text, Signs *signs)
{
    for (const char *p = text; *p; p++) {
        if (*p == '@')
            signs->address = TRUE;
        if (!g_ascii_isdigit(*p))
            continue;
        gsize n = digits_at(p);
        scan_number(p, n, signs);
        p += n - 1;
    }
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
    scan_signs(text, &signs);
    signs.verb = mailwords_has(words, "mail.attribution", text, NULL);
    signs.ends_in_verb = signs.verb && mailwords_ends(words, "mail.attribution", text, NULL);
    signs.starts = begins_like_attribution(words, text) || strchr(text, '<');
    signs.brief = strlen(text) <= 2 * HEADER_LABEL_MAX;
    return signs;
}

// Sure even when the lines that follow bear no quote marks.
static gboolean is_strong(const Signs *s)
{
    if (!s->starts) // "Ann wrote on 14.09.2026 09:00:"
        return s->colon && s->verb && s->date && s->time && s->brief;
    if (s->dashes && s->verb && s->date)
        return TRUE;
    if (!s->colon)
        return FALSE;
    if (s->ends_in_verb)
        return s->address || (s->date && s->time);
    if (s->verb && s->date && s->time)
        return TRUE;
    return s->date && s->address && (s->verb || s->time);
}

// Believed when a quoted line follows.
static gboolean is_weak(const Signs *s)
{
    if (s->colon)
        return s->ends_in_verb || (s->verb && s->date && s->time) ||
               (s->starts && (s->date || s->address) && (s->verb || s->time || s->address));
    return s->starts && s->address && s->date;
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
    if (!signs.ends_in_verb || !signs.colon || !(signs.date || signs.address))
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

static char *find_label(const char *text, const char **value)
{
    while (*text == '*' || *text == '|' || *text == ' ' || *text == '\t')
        text++;
    const char *colon = strchr(text, ':');
    const char *wide = strstr(text, "\xEF\xBC\x9A");
    const char *end = wide && (!colon || wide < colon) ? wide : colon;
    if (!end || end == text || end - text > HEADER_LABEL_MAX)
        return NULL;
    *value = end + (end == wide ? 3 : 1);
    g_autofree char *raw = g_strndup(text, (gsize)(end - text));
    g_strdelimit(raw, "*_", ' ');
    return mailwords_fold(raw);
}

// "*From:*", "| Von :": the label before the colon, folded; NULL if the line has none. Kept with the line,
// for each line is asked from several above it.
static const char *header_label(MailLine *line)
{
    if (!line->label) {
        char *label = find_label(line->text, &line->value);
        line->label = label ? label : g_strdup("");
    }
    return *line->label ? line->label : NULL;
}

static const char *header_meaning(LineSet *set, MailLine *line)
{
    if (!line->header) {
        const char *label = header_label(line);
        WordHit hit;
        line->header = label && mailwords_is(set->input->words, "mail.header", label, &hit) ? hit.value : "";
    }
    return line->header;
}

typedef struct {
    gboolean from, date, to, subject;
    guint labels; // lines with any label at all
    Signs signs;
    guint end;
} HeaderBlock;

static gboolean header_known(LineSet *set, MailLine *line, HeaderBlock *block)
{
    const char *meaning = header_meaning(set, line);
    block->from |= strcmp(meaning, "from") == 0;
    block->date |= strcmp(meaning, "date") == 0;
    block->to |= strcmp(meaning, "to") == 0;
    block->subject |= strcmp(meaning, "subject") == 0;
    return *meaning != '\0';
}

static gboolean known_block(LineSet *set, guint i, HeaderBlock *block)
{
    guint wrapped = 0;
    for (guint k = i; k < i + HEADER_LINES_MAX; k++) {
        MailLine *line = line_at(set, k);
        if (!line || (line_is_quoted(line) && k > i))
            break;
        if (header_known(set, line, block)) {
            block->end = k + 1;
            wrapped = 0;
        } else if (k == i || ++wrapped > HEADER_WRAPPED_MAX) {
            break;
        }
    }
    if (block->from)
        return block->date || (block->subject && block->to);
    return block->date && block->subject && block->to;
}

// A header block in a language we have no words for: three or more labels in a row, one value with an
// address, one with a date and a time.
static gboolean unknown_block(LineSet *set, guint i, HeaderBlock *block)
{
    for (guint k = i; k < i + HEADER_LINES_MAX; k++) {
        MailLine *line = line_at(set, k);
        const char *label = line && !line_is_quoted(line) ? header_label(line) : NULL;
        if (!label || strlen(label) > 24 || strpbrk(label, "0123456789@/<("))
            break;
        block->labels++;
        block->end = k + 1;
        scan_signs(line->value, &block->signs);
    }
    return block->labels >= 3 && block->signs.address && block->signs.date && block->signs.time;
}

static gboolean is_label(LineSet *set, guint i, const char *kind)
{
    MailLine *line = line_at(set, i);
    WordHit hit;
    return line && !line_is_quoted(line) && strlen(line->text) <= HEADER_LABEL_MAX &&
           mailwords_is(set->input->words, "mail.header", line_folded(line), &hit) &&
           strcmp(hit.value, kind) == 0;
}

static gboolean has_date_and_time(LineSet *set, guint i)
{
    MailLine *line = line_at(set, i);
    Signs signs = {0};
    if (!line || strlen(line->text) > 2 * HEADER_LABEL_MAX)
        return FALSE;
    scan_signs(line_folded(line), &signs);
    return signs.date && signs.time;
}

// Notes: the sender, below it the date, then "To" and "Subject" on lines of their own with the values below.
static gboolean standing_block(LineSet *set, guint i, guint *end)
{
    guint date = line_next_filled(set, i + 1), to = line_next_filled(set, date + 1);
    if (!has_date_and_time(set, date) || !is_label(set, to, "to"))
        return FALSE;
    for (guint k = line_next_filled(set, to + 1); k < to + HEADER_LINES_MAX;
         k = line_next_filled(set, k + 1)) {
        if (!line_at(set, k))
            return FALSE;
        if (is_label(set, k, "subject")) {
            *end = k + 1;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean header_block_at(LineSet *set, guint i, guint *end)
{
    HeaderBlock known = {0}, unknown = {0};
    gboolean ruled = line_at(set, i)->marks & (MARK_RULE | MARK_BLOCK);
    if (known_block(set, i, &known) || (ruled && known.from))
        *end = known.end;
    else if (unknown_block(set, i, &unknown) || (ruled && unknown.labels >= 3))
        *end = unknown.end;
    else
        return standing_block(set, i, end);
    return TRUE;
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
    gboolean named = line && strlen(line->text) <= 2 * HEADER_LABEL_MAX && !strpbrk(line->text, ".!?:;");
    return named && has_date_and_time(set, date) ? date + 1 : i + 1;
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
