// Mends and finds encoded content. Called by reader/mail.c with a part as it was transferred. Linear in the
// input; what is not surely encoded is left alone.
#include "reader/transfer.h"

#include <gmime/gmime.h>
#include <string.h>

#include "reader/sniff.h"

static gboolean is_base64(char c)
{
    return g_ascii_isalnum(c) || c == '+' || c == '/';
}

// The end of the piece that begins at `p`: past its padding, or the end. *clean: nothing foreign is in it.
static const char *piece_end(const char *p, const char *end, gboolean *clean)
{
    gsize n = 0;
    *clean = TRUE;
    for (; p < end && *p != '='; p++) {
        n += is_base64(*p);
        *clean = *clean && (is_base64(*p) || g_ascii_isspace(*p));
    }
    while (p < end && (*p == '=' || g_ascii_isspace(*p)))
        n += *p++ == '=';
    *clean = *clean && n % 4 == 0 && n > 0;
    return p;
}

static void append_piece(GByteArray *out, const char *p, gsize len)
{
    int state = 0;
    guint save = 0;
    g_autofree guchar *buf = g_malloc(len / 4 * 3 + 4);
    gsize n = g_base64_decode_step(p, len, buf, &state, &save);
    g_byte_array_append(out, buf, (guint)n);
}

GBytes *transfer_mended_base64(const char *text, gsize len)
{
    const char *end = text + len, *pad = memchr(text, '=', len);
    const char *rest = pad;
    while (rest && rest < end && (*rest == '=' || g_ascii_isspace(*rest)))
        rest++;
    if (!rest || rest == end)
        return NULL;
    g_autoptr(GByteArray) out = g_byte_array_new();
    append_piece(out, text, (gsize)(rest - text));
    gboolean clean = TRUE;
    for (const char *p = rest; p < end && clean;) {
        const char *stop = piece_end(p, end, &clean);
        if (clean)
            append_piece(out, p, (gsize)(stop - p));
        p = stop;
    }
    return g_byte_array_free_to_bytes(g_steal_pointer(&out));
}

// The text between the lines of a PEM, or all of it.
static void inside_armor(const char **text, gsize *len)
{
    const char *begin = g_strstr_len(*text, (gssize)MIN(*len, 200), "-----BEGIN ");
    const char *line = begin ? memchr(begin, '\n', *len - (gsize)(begin - *text)) : NULL;
    if (!line)
        return;
    const char *stop = g_strstr_len(line, (gssize)(*len - (gsize)(line - *text)), "-----END");
    *len = stop ? (gsize)(stop - line) : *len - (gsize)(line - *text);
    *text = line;
}

GBytes *transfer_undeclared_base64(const char *text, gsize len)
{
    static const char *const known[] = {"application/pdf", "application/xml", "application/zip",
                                        "application/pkcs7-mime"};
    gsize n = 0;
    inside_armor(&text, &len);
    for (gsize i = 0; i < len; i++) {
        if (!is_base64(text[i]) && text[i] != '=' && !g_ascii_isspace(text[i]))
            return NULL;
        n += !g_ascii_isspace(text[i]);
    }
    if (n < 64)
        return NULL;
    g_autoptr(GByteArray) out = g_byte_array_new();
    append_piece(out, text, len);
    const char *type = sniff_type((const char *)out->data, out->len);
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
        if (g_str_equal(type, known[i]))
            return g_byte_array_free_to_bytes(g_steal_pointer(&out));
    return NULL;
}

// --- uuencode ---

static void file_clear(gpointer data)
{
    TransferFile *file = data;
    g_free(file->name);
    g_bytes_unref(file->content);
}

// "begin 644 name": the mode is three or four octal digits.
static gboolean is_begin(const char *line, gsize len, const char **name, gsize *name_len)
{
    if (len < 11 || memcmp(line, "begin ", 6) != 0)
        return FALSE;
    gsize digits = strspn(line + 6, "01234567");
    if (digits < 3 || digits > 4 || 6 + digits + 1 >= len || line[6 + digits] != ' ')
        return FALSE;
    *name = line + 6 + digits + 1;
    *name_len = len - (6 + digits + 1);
    return TRUE;
}

// One line: its first character says how many bytes. FALSE if it is none.
static gboolean append_line(GByteArray *out, const char *line, gsize len)
{
    gsize want = len > 0 ? ((gsize)(guchar)line[0] - 32) & 63 : 0, need = (want + 2) / 3 * 4;
    for (gsize i = 0; i < len; i++)
        if (line[i] < 32 || line[i] > 96)
            return FALSE;
    if (want == 0 || len - 1 + 3 < need) // trailing blanks are lost on the way
        return FALSE;
    for (gsize i = 0; i < need; i += 4) {
        guint v = 0;
        for (gsize k = 1; k <= 4; k++)
            v = v << 6 | (i + k < len ? ((guint)(guchar)line[i + k] - 32) & 63 : 0);
        const guint8 three[3] = {(guint8)(v >> 16), (guint8)(v >> 8), (guint8)v};
        g_byte_array_append(out, three, (guint)MIN(3, want - i / 4 * 3));
    }
    return TRUE;
}

static gsize line_length(const char *line)
{
    return strcspn(line, "\n");
}

// The lines of one file, from behind its "begin"; NULL if no "end" follows.
static GBytes *read_file(const char **text)
{
    g_autoptr(GByteArray) out = g_byte_array_new();
    const char *p = *text;
    gboolean more = TRUE;
    while (more && *p) {
        gsize len = line_length(p);
        more = append_line(out, p, len);
        if (!more && len == 3 && memcmp(p, "end", 3) == 0) {
            *text = p + 3;
            return g_byte_array_free_to_bytes(g_steal_pointer(&out));
        }
        more = more || (len <= 1 && (len == 0 || *p == '`' || *p == ' ')); // the empty line before "end"
        p += len + (p[len] == '\n');
    }
    *text = p;
    return NULL;
}

GArray *transfer_uuencoded(const char *text, guint max)
{
    GArray *files = NULL;
    const char *p = g_str_has_prefix(text, "begin ") ? text : strstr(text, "\nbegin ");
    while (p && (!files || files->len < max)) {
        const char *line = *p == '\n' ? p + 1 : p, *name = NULL;
        gsize len = line_length(line), name_len = 0;
        p = line + len + (line[len] == '\n');
        GBytes *content = is_begin(line, len, &name, &name_len) ? read_file(&p) : NULL;
        if (content) {
            const TransferFile file = {g_utf8_make_valid(name, (gssize)name_len), content};
            files = files ? files : g_array_new(FALSE, FALSE, sizeof file);
            g_array_set_clear_func(files, file_clear);
            g_array_append_val(files, file);
        }
        p = p > text && p[-1] == '\n' ? p - 1 : p;
        p = strstr(p, "\nbegin ");
    }
    return files;
}
