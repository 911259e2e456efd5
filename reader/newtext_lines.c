// The line model of the new-text modules: plain text cut into lines with their depth of quoting, RFC 3676
// soft breaks joined, and the lines we sent ourselves recognised by hash. No language is known here.
#include "reader/newtext_lines.h"

#include <string.h>

#include "policy/base/text.h"

#define LINE_BYTES_MAX 8192 // a longer line is cut into several, so that no later step sees a huge one
#define JOIN_LINES_MAX 8    // a line of ours may come back wrapped into this many
#define JOIN_BYTES_MAX 2000 // and be this long
#define OWN_WORDS_MIN 4     // a run of ours holds at least one line with this many words
#define OWN_CHAIN_MIN 3
#define INITIALS_MAX 3 // "AB> text": the quoting of some old clients

static void line_free(gpointer data)
{
    MailLine *line = data;
    g_free(line->text);
    g_free(line->folded);
    g_free(line->label);
    g_free(line);
}

LineSet *lineset_new(const NewTextInput *input)
{
    LineSet *set = g_new0(LineSet, 1);
    set->lines = g_ptr_array_new_with_free_func(line_free);
    set->input = input;
    return set;
}

void lineset_free(LineSet *set)
{
    if (!set)
        return;
    g_ptr_array_unref(set->lines);
    g_free(set);
}

gboolean lineset_add(LineSet *set, const char *text, gssize len, int depth, guint marks)
{
    if (set->lines->len >= NEWTEXT_LINES_MAX)
        return FALSE;
    MailLine *line = g_new0(MailLine, 1);
    line->text = len < 0 ? g_strdup(text) : g_strndup(text, (gsize)len);
    g_strchomp(line->text);
    line->depth = depth;
    line->marks = marks;
    g_ptr_array_add(set->lines, line);
    return TRUE;
}

MailLine *line_at(const LineSet *set, guint i)
{
    return i < set->lines->len ? set->lines->pdata[i] : NULL;
}

const char *line_folded(MailLine *line)
{
    if (!line->folded)
        line->folded = mailwords_fold(line->text);
    return line->folded;
}

gboolean line_is_blank(const MailLine *line)
{
    const char *p = line->text;
    while (*p) {
        gunichar c = g_utf8_get_char(p);
        // U+1427 is what one tracking service puts into mails; zero-width signs are no text either.
        if (!g_unichar_isspace(c) && c != 0x1427 && c != 0x200B && c != 0xFEFF && c != 0x200C)
            return FALSE;
        p = g_utf8_next_char(p);
    }
    return TRUE;
}

gboolean line_is_quoted(const MailLine *line)
{
    return line->depth > 0 || (line->marks & MARK_OWN);
}

guint line_next_filled(const LineSet *set, guint i)
{
    while (i < set->lines->len && line_is_blank(set->lines->pdata[i]))
        i++;
    return i;
}

// The quote marks of one line: "> > ", ">>". What is between them may be blanks; a mark that is followed by
// its mirror at the end of the line (">>> offer <<<") is decoration.
static int quote_depth(const char *line, gsize len, const char **rest)
{
    int depth = 0;
    const char *p = line, *end = line + len;
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    if (p == end || *p != '>' || p - line > 3) {
        *rest = line;
        return 0;
    }
    while (p < end && (*p == '>' || (*p == ' ' && p + 1 < end && p[1] == '>'))) {
        depth += *p == '>';
        p++;
    }
    while (end > p && g_ascii_isspace(end[-1]))
        end--;
    if (end - line > 3 && strncmp(end - 3, "<<<", 3) == 0) {
        *rest = line;
        return 0;
    }
    if (p < end && *p == ' ')
        p++;
    *rest = p;
    return depth;
}

// "AB> text" and "| text": counted as a quote only when the next line begins in the same way.
static gsize rare_mark_len(const char *line)
{
    gsize n = 0;
    if (line[0] == '|' && (line[1] == ' ' || line[1] == '\0' || line[1] == '\n'))
        return 1;
    while (n <= INITIALS_MAX && g_ascii_isalpha(line[n]))
        n++;
    return n > 0 && n <= INITIALS_MAX && line[n] == '>' ? n + 1 : 0;
}

static gboolean is_rare_quote(const char *line, gsize len, const char *text_end)
{
    gsize n = rare_mark_len(line);
    const char *next = line + len + 1;
    if (n == 0 || n > len || next >= text_end)
        return FALSE;
    if (line[0] == '|' && len > 1 && line[len - 1] == '|')
        return FALSE;
    return strncmp(line, next, n) == 0;
}

// An mbox writer puts '>' before a line that begins with "From "; alone it is no quote.
static gboolean is_mbox_from(const char *line, gsize len, gboolean previous_quoted)
{
    return !previous_quoted && len > 6 && strncmp(line, ">From ", 6) == 0;
}

static void add_cut(LineSet *set, const char *text, gsize len, int depth)
{
    do {
        gsize take = MIN(len, LINE_BYTES_MAX);
        while (take < len && take > 0 && ((guchar)text[take] & 0xC0) == 0x80)
            take--;
        if (take == 0)
            take = len;
        if (!lineset_add(set, text, (gssize)take, depth, 0))
            return;
        text += take;
        len -= take;
    } while (len > 0);
}

typedef struct {
    LineSet *set;
    GString *open; // the paragraph that soft breaks are joining, of depth `depth`
    int depth;
    gboolean joining, delsp;
} Flow;

static void flow_close(Flow *f)
{
    if (f->joining)
        add_cut(f->set, f->open->str, f->open->len, f->depth);
    g_string_truncate(f->open, 0);
    f->joining = FALSE;
}

// RFC 3676 4: unstuff, count marks, join lines that end in a blank; "-- " is never joined.
static void flow_line(Flow *f, const char *line, gsize len)
{
    int depth = 0;
    gsize at = 0;
    while (at < len && line[at] == '>') {
        depth++;
        at++;
    }
    if (at < len && line[at] == ' ')
        at++;
    gboolean delimiter = len - at == 3 && strncmp(line + at, "-- ", 3) == 0;
    if (f->joining && (depth != f->depth || delimiter || f->open->len > LINE_BYTES_MAX))
        flow_close(f);
    f->depth = depth;
    f->joining = TRUE;
    gboolean soft = !delimiter && len > at && line[len - 1] == ' ';
    g_string_append_len(f->open, line + at, (gssize)(len - at - (soft && f->delsp ? 1 : 0)));
    if (!soft)
        flow_close(f);
}

static void plain_line(LineSet *set, const char *line, gsize len, const char *text_end, int *previous)
{
    const char *rest = line;
    int depth = 0;
    if (is_rare_quote(line, len, text_end) || (*previous < 0 && rare_mark_len(line) > 0)) {
        depth = -1;
        rest = line + MIN(rare_mark_len(line), len);
    } else if (!is_mbox_from(line, len, *previous != 0)) {
        depth = quote_depth(line, len, &rest);
    } else {
        rest = line + 1;
    }
    *previous = depth;
    add_cut(set, rest, (gsize)(line + len - rest), depth < 0 ? 1 : depth);
}

void lineset_read_plain(LineSet *set, const char *text, gboolean flowed, gboolean delsp)
{
    Flow f = {.set = set, .open = g_string_new(NULL), .delsp = delsp};
    const char *end = text + strnlen(text, NEWTEXT_BYTES_MAX);
    int previous = 0;
    for (const char *p = text; p < end && set->lines->len < NEWTEXT_LINES_MAX;) {
        const char *nl = memchr(p, '\n', (gsize)(end - p));
        gsize len = (gsize)((nl ? nl : end) - p);
        if (len > 0 && p[len - 1] == '\r')
            len--;
        if (flowed)
            flow_line(&f, p, len);
        else
            plain_line(set, p, len, end, &previous);
        p = nl ? nl + 1 : end;
    }
    flow_close(&f);
    g_string_free(f.open, TRUE);
}

char *newtext_line_hash(const char *line)
{
    g_autofree char *squeezed = text_squeeze(line);
    if (!*squeezed)
        return NULL;
    char *hash = text_sha256(squeezed, strlen(squeezed));
    hash[NEWTEXT_HASH_DIGITS] = '\0';
    return hash;
}

// The place in our text (from 1) of a line of ours; 0 if it is none.
static int own_place(const LineSet *set, const char *text)
{
    g_autofree char *hash = newtext_line_hash(text);
    return hash ? GPOINTER_TO_INT(g_hash_table_lookup(set->input->own, hash)) : 0;
}

// A line of ours that came back wrapped: how many lines from `i` make it up (0: none).
static guint own_wrapped(const LineSet *set, guint i, int *place)
{
    g_autoptr(GString) joined = g_string_new(line_at(set, i)->text);
    for (guint n = 1; n < JOIN_LINES_MAX; n++) {
        const MailLine *next = line_at(set, i + n);
        if (!next || line_is_blank(next) || joined->len > JOIN_BYTES_MAX)
            return 0;
        g_string_append_printf(joined, " %s", next->text);
        *place = own_place(set, joined->str);
        if (*place > 0)
            return n + 1;
    }
    return 0;
}

static int count_words(const char *text)
{
    int n = 0;
    for (gboolean in = FALSE; *text; text++) {
        gboolean word = !g_ascii_isspace(*text);
        n += word && !in;
        in = word;
    }
    return n;
}

typedef struct {
    guint *place; // per line: 0, or the place in our text
    guint n;
} OwnPlaces;

// Some lines of ours, one below the other as we wrote them ("Kind regards", a name, a company).
static gboolean is_chain(const OwnPlaces *own, guint from, guint to)
{
    guint last = 0, length = 0;
    for (guint i = from; i < to; i++) {
        if (!own->place[i])
            continue;
        length = own->place[i] == last + 1 ? length + 1 : 1;
        last = own->place[i];
        if (length >= OWN_CHAIN_MIN)
            return TRUE;
    }
    return FALSE;
}

// A debtor's "Kind regards" has the same hash as ours. So a run of lines counts as ours only when one of them
// is long enough to be nobody else's or several follow each other as ours do, and short lines that do not
// stand in our order are cut off its head.
static void mark_run(LineSet *set, const OwnPlaces *own, guint from, guint to)
{
    gboolean sure = is_chain(own, from, to);
    for (guint i = from; i < to && !sure; i++)
        sure = own->place[i] && count_words(line_at(set, i)->text) >= OWN_WORDS_MIN;
    if (!sure)
        return;
    for (guint i = from, first = TRUE; i < to; i++) {
        if (!own->place[i])
            continue;
        guint next = i + 1;
        while (next < to && !own->place[next])
            next++;
        if (first && next < to && own->place[next] < own->place[i] &&
            count_words(line_at(set, i)->text) < OWN_WORDS_MIN)
            continue;
        first = FALSE;
        line_at(set, i)->marks |= MARK_OWN;
    }
}

static void find_places(LineSet *set, OwnPlaces *own)
{
    for (guint i = 0; i < own->n; i++) {
        MailLine *line = line_at(set, i);
        if (own->place[i] || line_is_blank(line))
            continue;
        int place = own_place(set, line->text);
        guint count = place > 0 ? 1 : own_wrapped(set, i, &place);
        for (guint k = 0; k < count; k++)
            own->place[i + k] = (guint)place;
    }
}

void lineset_mark_own(LineSet *set)
{
    if (!set->input->own || g_hash_table_size(set->input->own) == 0)
        return;
    OwnPlaces own = {.n = set->lines->len};
    own.place = g_new0(guint, own.n + 1);
    find_places(set, &own);
    for (guint i = 0; i < own.n;) {
        if (!own.place[i]) {
            i++;
            continue;
        }
        guint end = i + 1;
        while (end < own.n && (own.place[end] || line_is_blank(line_at(set, end))))
            end++;
        mark_run(set, &own, i, end);
        i = end;
    }
    g_free(own.place);
}
