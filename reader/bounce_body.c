// The text of a delivery report: its parts put together, and where its own words end and the message that
// came back begins. Called by reader/bounce.c before anything is decided. Capped, linear.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"
#include "reader/newtext.h"

#define LINE_BYTES_MAX 300 // of a line in which words are sought

// Ends of the report's own text: what follows is the message that came back.
static gsize own_length(const char *text, MailWords *words)
{
    gsize at = 0;
    gboolean some = FALSE;
    if (*text == '{') // a notification in JSON
        return strlen(text);
    while (text[at]) {
        gsize n = strcspn(text + at, "\n");
        g_autofree char *line = g_strndup(text + at, MIN(n, LINE_BYTES_MAX));
        g_autofree char *folded = mailwords_fold(line);
        if (some && mailwords_has(words, "bounce.original", folded, NULL))
            return at;
        some |= *folded != '\0';
        at += n + (text[at + n] == '\n');
    }
    return at;
}

static void append_part(GString *out, const MailPart *part)
{
    if (strcmp(part->type, "text/html") == 0) {
        g_autofree char *plain = newtext_html_text(part->text, strlen(part->text));
        g_string_append(out, plain);
    } else {
        g_string_append(out, part->text);
    }
    g_string_append_c(out, '\n');
}

static gboolean is_report_part(const MailPart *part)
{
    return part->text && !part->embedded && strcmp(part->type, "text/rfc822-headers") != 0 &&
           strcmp(part->type, "message/rfc822") != 0;
}

// A report whose parts cannot be told apart (a broken boundary) is read as it came, below its headers.
static void append_raw(GString *out, const Mail *mail)
{
    g_autofree char *raw = g_mime_object_to_string(GMIME_OBJECT(mail->message), NULL);
    const char *body = raw ? strstr(raw, "\n\n") : NULL;
    g_string_append(out, body ? body + 2 : "");
}

char *bounce_text_whole(const Mail *mail)
{
    g_autoptr(GString) all = g_string_new(NULL);
    gboolean plain = FALSE;
    for (guint i = 0; i < mail->parts->len && all->len < BOUNCE_TEXT_MAX; i++) {
        const MailPart *part = mail->parts->pdata[i];
        gboolean html = strcmp(part->type, "text/html") == 0;
        if (is_report_part(part) && !(html && plain))
            append_part(all, part);
        plain |= is_report_part(part) && !html && strspn(part->text, " \r\n\t") < strlen(part->text);
    }
    if (!plain && strspn(all->str, " \r\n\t") == all->len)
        append_raw(all, mail);
    if (all->len > BOUNCE_TEXT_MAX)
        g_string_truncate(all, BOUNCE_TEXT_MAX);
    return g_utf8_make_valid(all->str, (gssize)all->len);
}

char *bounce_text_report(const Mail *mail, MailWords *words)
{
    char *text = bounce_text_whole(mail);
    text[own_length(text, words)] = '\0';
    return text;
}
