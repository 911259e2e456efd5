// Takes a mail's text apart into new text, signature and quote, and gives inline answers with what they
// answer. Called by reader/inbound.c. The steps: lines (newtext_lines, newtext_html), ours by hash, quotes
// (newtext_quote), signature (newtext_signature); here they are put together and the results written out.
// What the words mean is not asked here.
#include "reader/newtext.h"

#include <string.h>

#include "reader/newtext_html.h"
#include "reader/newtext_lines.h"

#define SAME_BYTES_MIN 20   // of text by which two quotes are held for the same
#define QUOTE_ABOVE_MAX 600 // bytes of the quote that an answer is given with

static void piece_free(gpointer data)
{
    NewTextPiece *piece = data;
    g_free(piece->quote);
    g_free(piece->text);
    g_free(piece);
}

void newtext_free(NewText *text)
{
    if (!text)
        return;
    g_free(text->new_text);
    g_free(text->signature);
    g_free(text->quoted);
    g_ptr_array_unref(text->pieces);
    g_free(text);
}

// Blank lines at both ends removed, runs of them made one.
static char *tidy(const char *text)
{
    GString *out = g_string_new(NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    gboolean gap = FALSE;
    for (guint i = 0; lines[i]; i++) {
        g_strchomp(lines[i]);
        if (!*lines[i]) {
            gap = out->len > 0;
            continue;
        }
        if (out->len > 0)
            g_string_append(out, gap ? "\n\n" : "\n");
        g_string_append(out, lines[i]);
        gap = FALSE;
    }
    return g_string_free(out, FALSE);
}

static char *collect(const LineSet *set, guint from, guint to, LineRole role)
{
    g_autoptr(GString) out = g_string_new(NULL);
    gboolean gap = FALSE;
    for (guint i = from; i < to; i++) {
        const MailLine *line = line_at(set, i);
        if (line->role != role || line_is_blank(line)) {
            gap = TRUE;
            continue;
        }
        g_string_append_printf(out, "%s%s\n", gap ? "\n" : "", line->text);
        gap = FALSE;
    }
    return tidy(out->str);
}

// The last lines of the quote above an answer, from the last empty line of it or its attribution on.
static char *quote_above(const LineSet *set, guint end)
{
    guint from = end;
    gsize bytes = 0;
    gboolean marked = FALSE;
    while (from > 0 && line_at(set, from - 1)->role == LINE_QUOTE && bytes < QUOTE_ABOVE_MAX) {
        const MailLine *line = line_at(set, from - 1);
        if (bytes > 0 && (line_is_blank(line) || (marked && !line_is_quoted(line))))
            break;
        marked |= line_is_quoted(line);
        bytes += strlen(line->text);
        from--;
    }
    return collect(set, from, end, LINE_QUOTE);
}

static void add_piece(NewText *result, const LineSet *set, guint from, guint to)
{
    g_autofree char *text = collect(set, from, to, LINE_NEW);
    if (!*text)
        return;
    NewTextPiece *piece = g_new0(NewTextPiece, 1);
    guint above = from;
    while (above > 0 && line_at(set, above - 1)->role != LINE_QUOTE)
        above--;
    piece->quote = quote_above(set, above);
    piece->text = g_steal_pointer(&text);
    g_ptr_array_add(result->pieces, piece);
}

// One piece per run of new text; only when some new text stands below a quote.
static void add_pieces(NewText *result, const LineSet *set)
{
    guint start = 0;
    for (guint i = 0; i <= set->lines->len; i++) {
        const MailLine *line = line_at(set, i);
        if (line && line->role != LINE_QUOTE)
            continue;
        if (i > start)
            add_piece(result, set, start, i);
        start = i + 1;
    }
    gboolean below = FALSE;
    for (guint i = 0; i < result->pieces->len; i++)
        below |= *((NewTextPiece *)result->pieces->pdata[i])->quote != '\0';
    if (!below)
        g_ptr_array_set_size(result->pieces, 0);
}

static NewText *take_apart(LineSet *set)
{
    lineset_mark_own(set);
    quote_classify(set);
    signature_classify(set);
    NewText *result = g_new0(NewText, 1);
    result->pieces = g_ptr_array_new_with_free_func(piece_free);
    result->new_text = collect(set, 0, set->lines->len, LINE_NEW);
    result->signature = collect(set, 0, set->lines->len, LINE_SIGNATURE);
    result->quoted = collect(set, 0, set->lines->len, LINE_QUOTE);
    add_pieces(result, set);
    return result;
}

NewText *newtext_plain(const char *text, gboolean flowed, gboolean delsp, const NewTextInput *input)
{
    g_autoptr(LineSet) set = lineset_new(input);
    lineset_read_plain(set, text, flowed, delsp);
    return take_apart(set);
}

NewText *newtext_html(const char *html, gsize len, const char *charset, const NewTextInput *input)
{
    g_autoptr(LineSet) set = lineset_new(input);
    newtext_html_read(set, html, MIN(len, NEWTEXT_BYTES_MAX), charset);
    return take_apart(set);
}

char *newtext_html_text(const char *html, gsize len)
{
    NewTextInput nobody = {0};
    g_autoptr(LineSet) set = lineset_new(&nobody);
    newtext_html_read(set, html, MIN(len, NEWTEXT_BYTES_MAX), "UTF-8");
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < set->lines->len; i++)
        g_string_append_printf(out, "%s\n", line_at(set, i)->text);
    return g_string_free(out, FALSE);
}

static NewText *read_html(const MailPart *part, const NewTextInput *input)
{
    if (part->text)
        return newtext_html(part->text, strlen(part->text), "UTF-8", input);
    gsize len = 0;
    const char *bytes = g_bytes_get_data(part->bytes, &len);
    return newtext_html(bytes ? bytes : "", len, part->charset, input);
}

static char *without_blanks(const char *text)
{
    char *out = g_malloc(strlen(text) + 1), *to = out;
    for (const char *p = text; *p; p++) {
        if (!g_ascii_isspace(*p))
            *to++ = *p;
    }
    *to = '\0';
    return out;
}

// TRUE if the plain text goes on, where the HTML text ends, with what the markup says is quoted.
static gboolean runs_into_quote(const NewText *plain, const NewText *html)
{
    g_autofree char *long_text = without_blanks(plain->new_text), *text = without_blanks(html->new_text);
    gsize n = strlen(text);
    if (n == 0 || strncmp(long_text, text, n) != 0 || strlen(long_text + n) < SAME_BYTES_MIN)
        return FALSE;
    g_autofree char *quoted = without_blanks(html->quoted);
    g_autofree char *more = g_strndup(long_text + n, SAME_BYTES_MIN);
    return strstr(quoted, more) != NULL;
}

// The plain text counts, unless it is missing or a stand-in, or only the markup shows what is quoted.
static gboolean html_is_better(const NewText *plain, const NewText *html)
{
    if (!*html->new_text)
        return FALSE;
    if (!*plain->new_text || (!*plain->quoted && *html->quoted))
        return TRUE;
    return runs_into_quote(plain, html);
}

NewText *newtext_read(const Mail *mail, const NewTextInput *input)
{
    const MailPart *plain = mail_plain(mail), *html = mail_html(mail);
    g_autoptr(NewText) from_plain = newtext_plain(plain && plain->text ? plain->text : "",
                                                  plain && plain->flowed, plain && plain->delsp, input);
    if (!html)
        return g_steal_pointer(&from_plain);
    g_autoptr(NewText) from_html = read_html(html, input);
    gboolean better = html_is_better(from_plain, from_html);
    return better ? g_steal_pointer(&from_html) : g_steal_pointer(&from_plain);
}
