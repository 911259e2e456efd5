// The pre-scan of a message's raw bytes. Called by reader/mail.c before GMime, for the message and for every
// embedded message that only decoding brings to light. It follows no MIME structure: whatever looks like a
// header field is held to the caps wherever it stands, and whatever looks like a delimiter is counted, so a
// parser that reads the structure differently cannot be led past it. The exact depth and part counts are
// applied by the walk in reader/mail.c; here they are only bounded.
#include "reader/caps.h"

#include <string.h>

#include "policy/base/status.h"

#define MAX_BOUNDARY 128

typedef struct {
    const char *p, *end;
    gboolean in_header;  // inside a header block: between a start and the next empty line
    gboolean is_message; // this block declared message/*: what follows its empty line is a header again
    gsize block_bytes;   // of the current header block
    guint block_lines;   // of the current header block
    guint delimiters;    // lines that begin with a declared boundary
    guint n_boundaries;  // multiparts declared
    guint n_messages;    // embedded messages declared
    struct {
        char text[MAX_BOUNDARY];
        gsize len;
    } boundary[CAP_DECLARATIONS];
} Scan;

typedef struct {
    const char *text;
    gsize len;
} Slice;

static gboolean refuse(GError **error, const char *what)
{
    g_set_error_literal(error, PD_ERROR, PD_ERR_LIMIT, what);
    return FALSE;
}

// The next line without its line end; FALSE at the end of the bytes.
static gboolean next_line(Scan *s, Slice *line)
{
    if (s->p >= s->end)
        return FALSE;
    const char *nl = memchr(s->p, '\n', (gsize)(s->end - s->p));
    const char *stop = nl ? nl : s->end;
    *line = (Slice){s->p, (gsize)(stop - s->p)};
    if (line->len > 0 && line->text[line->len - 1] == '\r')
        line->len--;
    s->p = nl ? nl + 1 : s->end;
    return TRUE;
}

static gboolean is_fold(const Scan *s)
{
    return s->p < s->end && (*s->p == ' ' || *s->p == '\t');
}

// The length of a field name that ends in ':' at the start of the line, 0 if it is none.
static gsize field_name(Slice line)
{
    gsize n = 0;
    while (n < line.len && n < 80 && line.text[n] > ' ' && line.text[n] < 127 && line.text[n] != ':')
        n++;
    gsize name = n;
    while (n < line.len && (line.text[n] == ' ' || line.text[n] == '\t'))
        n++;
    return name > 0 && n < line.len && line.text[n] == ':' ? name : 0;
}

static gboolean name_is(Slice line, gsize n, const char *name)
{
    return strlen(name) == n && g_ascii_strncasecmp(line.text, name, n) == 0;
}

static gboolean is_address_field(Slice line, gsize n)
{
    static const char *const names[] = {"from",
                                        "to",
                                        "cc",
                                        "bcc",
                                        "sender",
                                        "reply-to",
                                        "resent-to",
                                        "resent-from",
                                        "resent-cc",
                                        "resent-bcc",
                                        "resent-sender",
                                        "resent-reply-to",
                                        "mail-followup-to",
                                        "mail-reply-to",
                                        "disposition-notification-to"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (name_is(line, n, names[i]))
            return TRUE;
    return FALSE;
}

// Counts groups and addresses of a folded field as a reader of RFC 5322 would, and again without minding
// quotes at ten times the cap, for a parser that minds them differently.
static gboolean check_addresses(Slice field, GError **error)
{
    guint depth = 0, deepest = 0, commas = 0, raw_colons = 0, raw_commas = 0;
    gboolean quoted = FALSE;
    for (gsize i = 0; i < field.len; i++) {
        char c = field.text[i];
        raw_colons += c == ':';
        raw_commas += c == ',';
        if (quoted && c == '\\')
            i++;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ':')
            depth++, deepest = MAX(deepest, depth);
        else if (!quoted && c == ';' && depth > 0)
            depth--;
        else if (!quoted && c == ',')
            commas++;
    }
    if (deepest > CAP_GROUP_DEPTH + 1 || raw_colons > 10 * CAP_GROUP_DEPTH)
        return refuse(error, "an address header nests groups too deeply");
    if (commas >= CAP_ADDRESSES || raw_commas >= 10 * CAP_ADDRESSES)
        return refuse(error, "an address header names too many addresses");
    return TRUE;
}

static const char *find_word(Slice field, const char *word)
{
    gsize n = strlen(word);
    for (gsize i = 0; i + n <= field.len; i++)
        if (g_ascii_strncasecmp(field.text + i, word, n) == 0)
            return field.text + i;
    return NULL;
}

static void keep_boundary(Scan *s, Slice field, const char *after)
{
    const char *end = field.text + field.len;
    while (after < end && (*after == ' ' || *after == '\t' || *after == '='))
        after++;
    gboolean quoted = after < end && *after == '"';
    if (quoted)
        after++;
    gsize n = 0;
    while (after + n < end && n < MAX_BOUNDARY - 1 && after[n] != '"' && after[n] != '\r' &&
           after[n] != '\n' && (quoted || (after[n] != ';' && after[n] != ' ' && after[n] != '\t')))
        n++;
    memcpy(s->boundary[s->n_boundaries].text, after, n);
    s->boundary[s->n_boundaries++].len = n;
}

static gboolean check_content_type(Scan *s, Slice field, GError **error)
{
    const char *boundary = find_word(field, "boundary");
    if (boundary) {
        if (s->n_boundaries >= CAP_DECLARATIONS)
            return refuse(error, "too many multiparts");
        keep_boundary(s, field, boundary + strlen("boundary"));
    }
    if (!find_word(field, "message/"))
        return TRUE;
    s->is_message = TRUE;
    return ++s->n_messages <= CAP_DECLARATIONS || refuse(error, "too many embedded messages");
}

static gboolean is_delimiter(const Scan *s, Slice line)
{
    if (line.len < 2 || line.text[0] != '-' || line.text[1] != '-')
        return FALSE;
    for (guint i = 0; i < s->n_boundaries; i++) {
        gsize n = s->boundary[i].len;
        if (line.len >= n + 2 && memcmp(line.text + 2, s->boundary[i].text, n) == 0)
            return TRUE;
    }
    return FALSE;
}

static void start_block(Scan *s)
{
    s->in_header = TRUE;
    s->is_message = FALSE;
    s->block_bytes = 0;
    s->block_lines = 0;
}

// Joins the folded lines of a field; they lie side by side in the bytes.
static Slice whole_field(Scan *s, Slice first, guint *lines)
{
    Slice field = first, more;
    *lines = 1;
    while (is_fold(s) && next_line(s, &more)) {
        field.len = (gsize)(more.text + more.len - first.text);
        (*lines)++;
    }
    return field;
}

static gboolean check_block(Scan *s, Slice field, guint lines, GError **error)
{
    s->block_bytes += field.len;
    s->block_lines += lines;
    if (field.len > CAP_LINE_BYTES)
        return refuse(error, "a header line is too long");
    if (s->block_bytes > CAP_HEADER_BYTES)
        return refuse(error, "a header is too long");
    return s->block_lines <= CAP_HEADER_LINES || refuse(error, "a header has too many lines");
}

static gboolean check_field(Scan *s, Slice line, GError **error)
{
    gsize name = field_name(line);
    if (!name && !s->in_header)
        return TRUE;
    guint lines = 1;
    const char *resume = s->p;
    Slice field = whole_field(s, line, &lines);
    if (s->in_header && !check_block(s, field, lines, error))
        return FALSE;
    if (name && is_address_field(line, name) && !check_addresses(field, error))
        return FALSE;
    if (name_is(line, name, "content-type") && !check_content_type(s, field, error))
        return FALSE;
    if (!s->in_header)
        s->p = resume; // in a body the "folded" lines are lines of their own
    return TRUE;
}

static gboolean check_line(Scan *s, Slice line, GError **error)
{
    if (is_delimiter(s, line)) {
        start_block(s);
        return ++s->delimiters <= 2 * CAP_MIME_PARTS || refuse(error, "too many parts");
    }
    if (line.len == 0 && s->in_header) {
        gboolean again = s->is_message;
        start_block(s);
        s->in_header = again;
        return TRUE;
    }
    return check_field(s, line, error);
}

gboolean caps_check(const char *bytes, gsize len, GError **error)
{
    if (len > CAP_MESSAGE_BYTES)
        return refuse(error, "the message is too large");
    g_autofree Scan *s = g_new0(Scan, 1);
    s->p = bytes;
    s->end = bytes + len;
    start_block(s);
    Slice line;
    while (next_line(s, &line))
        if (!check_line(s, line, error))
            return FALSE;
    return TRUE;
}
