// Header blocks that mail programs put above what they quote: "From: / Sent: / To: / Subject:", the same in
// the languages of the lexicon (section mail.header) and, where dates and addresses tell, in any, and Notes'
// labels that stand on lines of their own. Called by reader/newtext_splitter.c; each test looks at a bounded
// number of lines.
#include "reader/newtext_header.h"

#include <string.h>

#define HEADER_LINES_MAX 14
#define HEADER_LABEL_MAX 40
#define HEADER_WRAPPED_MAX 3

static gsize digits_at(const char *p)
{
    gsize n = 0;
    while (g_ascii_isdigit(p[n]))
        n++;
    return n;
}

// One number and what follows it: a year, "10:12", "10h12", "3.5.26".
static void scan_number(const char *p, gsize n, LineSigns *signs)
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

void line_signs(const char *text, LineSigns *signs)
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
    LineSigns signs;
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
        line_signs(line->value, &block->signs);
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

gboolean header_is_dated(LineSet *set, guint i)
{
    MailLine *line = line_at(set, i);
    LineSigns signs = {0};
    if (!line || strlen(line->text) > 2 * HEADER_LABEL_MAX)
        return FALSE;
    line_signs(line_folded(line), &signs);
    return signs.date && signs.time;
}

// Notes: the sender, below it the date, then "To" and "Subject" on lines of their own with the values below.
static gboolean standing_block(LineSet *set, guint i, guint *end)
{
    guint date = line_next_filled(set, i + 1), to = line_next_filled(set, date + 1);
    if (!header_is_dated(set, date) || !is_label(set, to, "to"))
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

gboolean header_block_at(LineSet *set, guint i, guint *end)
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
