// The scanner that decides whether outbound mail is worth keeping. Called from the body callback with
// chunks of any size. What it must never do is miss an invoice that a person would see at a glance; what it
// may do is keep too much. Types and names of parts decide first, then words in the text of each part,
// quoted-printable and base64 undone on the way. Charsets other than UTF-8 and the Latin ones are kept
// unread: converting hostile bytes is the reader's work.
#include "milter/scan.h"

#include <string.h>

// --- small helpers ------------------------------------------------------------------------------------

static int hex_value(char c)
{
    return g_ascii_isxdigit(c) ? g_ascii_xdigit_value(c) : -1;
}

// Undoes quoted-printable in place; `blank` is what '_' stands for ('_' itself in bodies).
static gsize unquote(char *s, gsize len, char blank)
{
    gsize out = 0;
    for (gsize i = 0; i < len; i++) {
        int hi = i + 2 < len ? hex_value(s[i + 1]) : -1, lo = i + 2 < len ? hex_value(s[i + 2]) : -1;
        if (s[i] == '=' && hi >= 0 && lo >= 0) {
            s[out++] = (char)(hi * 16 + lo);
            i += 2;
        } else {
            s[out++] = s[i] == '_' ? blank : s[i];
        }
    }
    return out;
}

// Decodes one "=?charset?Q?text?=" at `s` into `out`; returns what follows it, NULL if it is none.
static const char *decode_one(const char *s, GString *out)
{
    const char *charset_end = strchr(s + 2, '?');
    if (!charset_end || charset_end[1] == '\0' || charset_end[2] != '?')
        return NULL;
    const char *text = charset_end + 3, *end = strstr(text, "?=");
    if (!end)
        return NULL;
    g_autofree char *copy = g_strndup(text, (gsize)(end - text));
    gsize len = strlen(copy);
    switch (g_ascii_toupper(charset_end[1])) {
    case 'Q':
        len = unquote(copy, len, ' ');
        break;
    case 'B':
        if (len > 0)
            g_base64_decode_inplace(copy, &len);
        break;
    default:
        return NULL;
    }
    g_string_append_len(out, copy, (gssize)len);
    return end + 2;
}

static const char *skip_blanks(const char *s)
{
    return s + strspn(s, " \t\r\n");
}

char *scan_decode_words(const char *value)
{
    GString *out = g_string_new(NULL);
    for (const char *s = value; *s;) {
        const char *after = g_str_has_prefix(s, "=?") ? decode_one(s, out) : NULL;
        if (!after)
            g_string_append_c(out, *s++);
        else // blanks between two encoded words are no text (RFC 2047 6.2)
            s = g_str_has_prefix(skip_blanks(after), "=?") ? skip_blanks(after) : after;
    }
    return g_string_free(out, FALSE);
}

static gboolean has_any(const char *text, const char *const *needles)
{
    for (; *needles; needles++)
        if (strstr(text, *needles))
            return TRUE;
    return FALSE;
}

// --- what a part's head says --------------------------------------------------------------------------

static const char *const telling_types[] = {"application/pdf",
                                            "application/x-pdf",
                                            "application/xml",
                                            "text/xml",
                                            "+xml",
                                            "application/zip",
                                            "application/x-zip",
                                            "pkcs7-mime",
                                            "ms-tnef",
                                            "application/vnd.etsi",
                                            NULL};
static const char *const silent_types[] = {"xhtml", "svg+xml", "smil+xml", NULL};
static const char *const telling_names[] = {".pdf", ".xml",  ".p7m",        ".zip", ".ubl",
                                            ".edi", ".tnef", "winmail.dat", NULL};
static const char *const opaque_types[] = {"application/octet-stream",   "application/download",
                                           "application/force-download", "application/x-download",
                                           "application/unknown",        NULL};
static const char *const dull_names[] = {".jpg", ".jpeg", ".png", ".gif", ".ics", ".vcf",
                                         ".asc", ".p7s",  ".sig", ".mp3", ".mp4", NULL};
static const char *const plain_charsets[] = {
    "utf-8",        "utf8",         "us-ascii", "ascii",  "iso-8859-1",     "iso-8859-15", "iso-8859-9",
    "windows-1252", "windows-1254", "cp1252",   "latin1", "ansi_x3.4-1968", NULL};

// The value of a field in a lower-cased head, up to its end; "" if absent. Owned by the caller.
static char *head_field(const char *head, const char *name)
{
    const char *at = head;
    gsize n = strlen(name);
    while (at && strncmp(at, name, n) != 0) {
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
    if (!at)
        return g_strdup("");
    at += n;
    const char *end = at;
    while (*end && !(*end == '\n' && end[1] != ' ' && end[1] != '\t'))
        end++;
    return g_strstrip(g_strndup(at, (gsize)(end - at)));
}

static gboolean charset_is_plain(const char *type)
{
    const char *at = strstr(type, "charset=");
    if (!at)
        return TRUE;
    at += strlen("charset=");
    at += *at == '"';
    for (gsize i = 0; plain_charsets[i]; i++) {
        gsize n = strlen(plain_charsets[i]);
        if (strncmp(at, plain_charsets[i], n) == 0 && !g_ascii_isalnum(at[n]) && at[n] != '-')
            return TRUE;
    }
    return FALSE;
}

static const char *telling_head(const char *type, const char *names)
{
    if (has_any(type, telling_types) && !has_any(type, silent_types))
        return "attachment-type";
    if (has_any(names, telling_names))
        return "attachment-name";
    if (has_any(type, opaque_types) && !has_any(names, dull_names))
        return "attachment-opaque";
    return NULL;
}

static void decide(Scan *scan, ScanVerdict verdict, const char *reason)
{
    if (scan->verdict == SCAN_OPEN) {
        scan->verdict = verdict;
        scan->reason = reason;
    }
}

static void begin_text(Scan *scan, const char *type, const char *encoding)
{
    scan->where = SCAN_IN_TEXT;
    scan->encoding = strstr(encoding, "quoted")   ? SCAN_QUOTED
                     : strstr(encoding, "base64") ? SCAN_BASE64
                                                  : SCAN_PLAIN;
    scan->text_part = 0;
    scan->words = 0;
    scan->base64_state = 0;
    scan->base64_save = 0;
    if (!charset_is_plain(type))
        decide(scan, SCAN_YES, "charset");
}

// The blank line after a part's head: what is this part?
static void end_head(Scan *scan)
{
    scan->head[scan->head_len] = '\0';
    g_autofree char *decoded = scan_decode_words(scan->head);
    g_autofree char *lower = g_ascii_strdown(decoded, -1);
    g_autofree char *type = head_field(lower, "content-type:");
    g_autofree char *disposition = head_field(lower, "content-disposition:");
    g_autofree char *encoding = head_field(lower, "content-transfer-encoding:");
    g_autofree char *names = g_strconcat(type, "\n", disposition, NULL);
    const char *reason = telling_head(type, names);
    scan->head_len = 0;
    if (reason)
        decide(scan, SCAN_YES, reason);
    else if (words_in(disposition, strlen(disposition)) ||
             (strstr(type, "name") && words_in(type, strlen(type))))
        decide(scan, SCAN_YES, "attachment-word");
    if (g_str_has_prefix(type, "multipart/"))
        scan->multipart = TRUE;
    if (g_str_has_prefix(type, "message/"))
        scan->where = SCAN_IN_HEAD; // a forwarded mail: its own head follows
    else if (*type == '\0' || g_str_has_prefix(type, "text/") || !strchr(type, '/'))
        begin_text(scan, type, encoding);
    else
        scan->where = SCAN_IN_DATA;
}

// --- lines --------------------------------------------------------------------------------------------

static void search_text(Scan *scan, const char *text, gsize len)
{
    if (scan->text_part > SCAN_TEXT_PER_PART || scan->text_total > SCAN_TEXT_TOTAL) {
        if (!scan->multipart)
            decide(scan, SCAN_NO, "no-word");
        return;
    }
    scan->text_part += len;
    scan->text_total += len;
    if (words_feed(&scan->words, text, len))
        decide(scan, SCAN_YES, "text-word");
}

static void text_line(Scan *scan, char *line, gsize len)
{
    guchar decoded[SCAN_LINE];
    switch (scan->encoding) {
    case SCAN_BASE64:
        len = g_base64_decode_step(line, len, decoded, &scan->base64_state, &scan->base64_save);
        search_text(scan, (char *)decoded, len);
        return;
    case SCAN_QUOTED: {
        gboolean soft = len > 0 && line[len - 1] == '=';
        len = unquote(line, len - (soft ? 1 : 0), '_');
        search_text(scan, line, len);
        if (soft)
            return;
        break;
    }
    default:
        search_text(scan, line, len);
    }
    search_text(scan, " ", 1);
}

static gboolean looks_like_field(const char *line, gsize len)
{
    gsize n = 0;
    while (n < len && (g_ascii_isalnum(line[n]) || line[n] == '-'))
        n++;
    return n > 0 && n < len && line[n] == ':';
}

static void head_line(Scan *scan, const char *line, gsize len)
{
    gsize room = SCAN_HEAD - scan->head_len;
    gsize take = MIN(len + 1, room);
    if (take < 2)
        return;
    memcpy(scan->head + scan->head_len, line, take - 1);
    scan->head[scan->head_len + take - 1] = '\n';
    scan->head_len += take;
}

static void body_line(Scan *scan, char *line, gsize len)
{
    if (len >= 3 && line[0] == '-' && line[1] == '-' && line[2] != ' ') {
        scan->where = SCAN_AFTER_BOUNDARY;
        scan->head_len = 0;
    } else if (scan->where == SCAN_IN_TEXT) {
        text_line(scan, line, len);
    }
}

// A line without its line end.
static void one_line(Scan *scan, char *line, gsize len)
{
    if (scan->where == SCAN_AFTER_BOUNDARY) {
        gboolean head = len == 0 || looks_like_field(line, len);
        if (!head)
            begin_text(scan, "", ""); // dashes in a text
        else
            scan->where = SCAN_IN_HEAD;
    }
    if (scan->where != SCAN_IN_HEAD)
        body_line(scan, line, len);
    else if (len == 0)
        end_head(scan);
    else
        head_line(scan, line, len);
}

static void take_line(Scan *scan)
{
    gsize len = scan->line_len;
    scan->line_len = 0;
    if (len > 0 && scan->line[len - 1] == '\r')
        len--;
    scan->line[len] = '\0';
    one_line(scan, scan->line, len);
}

// Lines of any length: what is longer than the buffer is looked at in pieces.
static void take_bytes(Scan *scan, const char *bytes, gsize len)
{
    while (len > 0) {
        gsize n = MIN(len, SCAN_LINE - scan->line_len);
        memcpy(scan->line + scan->line_len, bytes, n);
        scan->line_len += n;
        bytes += n;
        len -= n;
        if (scan->line_len == SCAN_LINE)
            take_line(scan);
    }
}

void scan_start(Scan *scan, const char *head)
{
    memset(scan, 0, G_STRUCT_OFFSET(Scan, line));
    scan->head_len = MIN(strlen(head), SCAN_HEAD);
    memcpy(scan->head, head, scan->head_len);
    end_head(scan);
}

// In the data of a part only a line that begins with a dash can matter: jump from line end to line end.
static gsize skip_data(Scan *scan, const char *bytes, gsize len)
{
    gsize at = 0;
    if (scan->where != SCAN_IN_DATA || scan->line_len > 0)
        return 0;
    while (at < len && bytes[at] != '-') {
        const char *end = memchr(bytes + at, '\n', len - at);
        if (!end)
            return at;
        at = (gsize)(end - bytes) + 1;
    }
    return at;
}

ScanVerdict scan_feed(Scan *scan, const char *bytes, gsize len)
{
    while (len > 0 && scan->verdict == SCAN_OPEN) {
        gsize skipped = skip_data(scan, bytes, len);
        bytes += skipped;
        len -= skipped;
        const char *end = memchr(bytes, '\n', len);
        gsize n = end ? (gsize)(end - bytes) : len;
        take_bytes(scan, bytes, n);
        if (end)
            take_line(scan);
        bytes += end ? n + 1 : n;
        len -= end ? n + 1 : n;
    }
    return scan->verdict;
}

ScanVerdict scan_end(Scan *scan)
{
    if (scan->line_len > 0)
        take_line(scan);
    decide(scan, SCAN_NO, "no-sign");
    return scan->verdict;
}
