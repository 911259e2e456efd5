// Collects the marks by which the agent finds a mail's thread. Called by reader/inbound.c. Only collects: no
// mark is judged here. Identifiers are taken as they stand, between brackets, at most THREADS_MAX of bounded
// length.
#include "reader/threads.h"

#include <string.h>

#include "policy/base/text.h"

#define ID_BYTES_MAX 512
#define TEXT_BYTES_MAX (256 * 1024)

static void mark_free(gpointer data)
{
    ThreadMark *mark = data;
    g_free(mark->id);
    g_free(mark);
}

static void add(GPtrArray *marks, const char *id, gsize len, const char *where)
{
    if (len == 0 || len > ID_BYTES_MAX || marks->len >= THREADS_MAX)
        return;
    g_autofree char *raw = g_strndup(id, len);
    g_autofree char *clean = g_utf8_make_valid(raw, -1);
    for (guint i = 0; i < marks->len; i++) {
        if (strcmp(((ThreadMark *)marks->pdata[i])->id, clean) == 0)
            return;
    }
    ThreadMark *mark = g_new0(ThreadMark, 1);
    mark->id = g_steal_pointer(&clean);
    mark->where = where;
    g_ptr_array_add(marks, mark);
}

// Every "<...>" of a header value; a value without brackets as a whole.
static void add_ids(GPtrArray *marks, const char *value, const char *where)
{
    const char *open = strchr(value, '<');
    if (!open) {
        const char *start = value + strspn(value, " \t");
        add(marks, start, strcspn(start, " \t\r\n;"), where);
        return;
    }
    for (; open; open = strchr(open, '<')) {
        gsize n = strcspn(open + 1, "> \t\r\n");
        if (open[1 + n] == '>')
            add(marks, open + 1, n, where);
        open++;
    }
}

static void add_header(GPtrArray *marks, const Mail *mail, const char *name, const char *where)
{
    g_autofree char *value = mail_header(mail, name);
    if (value)
        add_ids(marks, value, where);
}

// Whether `address` without its token is one of ours; with nothing known of us, every one may be.
static gboolean is_ours(const InboundContext *context, const char *address, const char *plus, const char *at)
{
    if (!context || context->ours->len == 0)
        return TRUE;
    g_autofree char *base = g_strdup_printf("%.*s%s", (int)(plus - address), address, at);
    for (guint i = 0; i < context->ours->len; i++) {
        if (g_ascii_strcasecmp(context->ours->pdata[i], base) == 0)
            return TRUE;
    }
    return FALSE;
}

// "local+TOKEN@domain" (RFC 5233 sub-addressing).
static void add_token(GPtrArray *marks, const char *address, const InboundContext *context)
{
    const char *at = strrchr(address, '@');
    const char *plus = at ? memchr(address, '+', (gsize)(at - address)) : NULL;
    if (plus && is_ours(context, address, plus, at))
        add(marks, plus + 1, (gsize)(at - plus - 1), "plus-address");
}

// "Received: ... for <local+TOKEN@domain>; date", which our own server writes on top (RFC 5321 4.4).
static void add_received_token(GPtrArray *marks, const Mail *mail, const InboundContext *context)
{
    g_autofree char *value = mail_header(mail, "Received");
    const char *start = value ? strstr(value, "for <") : NULL;
    if (!start)
        return;
    start += strlen("for <");
    g_autofree char *raw = g_strndup(start, strcspn(start, ">"));
    g_autofree char *address = text_address(raw);
    add_token(marks, address, context);
}

static void add_tokens(GPtrArray *marks, const Mail *mail, const InboundContext *context)
{
    static const char *const names[] = {"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To",
                                        "X-Forwarded-To"};
    for (guint i = 0; i < mail->to->len && i < THREADS_MAX; i++)
        add_token(marks, mail->to->pdata[i], context);
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *value = mail_header(mail, names[i]);
        g_autofree char *address = value ? text_address(value) : NULL;
        if (address)
            add_token(marks, address, context);
    }
    add_received_token(marks, mail, context);
}

static gboolean field_is(const char *line, const char *name)
{
    return g_ascii_strncasecmp(line, name, strlen(name)) == 0;
}

// One line of text that is a header of a message shown there.
static void add_line(GPtrArray *marks, const char *line, const char *where)
{
    static const char *const names[] = {
        "message-id:", "in-reply-to:", "original-message-id:", "x-postdue-id:"};
    line += strspn(line, " \t>|");
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        if (field_is(line, names[i]))
            add_ids(marks, line + strlen(names[i]), where);
    }
    if (field_is(line, "original-envelope-id:"))
        add_ids(marks, line + strlen("original-envelope-id:"), "envelope-id");
}

// Header lines in text, folded ones joined as far as they carry the value of the line above.
static void add_lines(GPtrArray *marks, const char *text, gsize len, const char *where)
{
    g_autofree char *copy = g_strndup(text, MIN(len, TEXT_BYTES_MAX));
    char *p = copy;
    while (*p && marks->len < THREADS_MAX) {
        char *end = p + strcspn(p, "\n");
        while (*end == '\n' && (end[1] == ' ' || end[1] == '\t')) {
            *end = ' ';
            end += strcspn(end, "\n");
        }
        char *next = *end ? end + 1 : end;
        *end = '\0';
        add_line(marks, p, where);
        p = next;
    }
}

static void add_parts(GPtrArray *marks, const Mail *mail)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        gsize len = 0;
        const char *bytes = g_bytes_get_data(part->bytes, &len);
        gboolean report =
            g_str_has_prefix(part->type, "message/") || strcmp(part->type, "text/rfc822-headers") == 0;
        if (report && bytes)
            add_lines(marks, bytes, len, "embedded");
        else if (part->text && !part->embedded && !part->attachment && strcmp(part->type, "text/plain") == 0)
            add_lines(marks, part->text, strlen(part->text), "text");
    }
}

static void add_embedded(GMimeObject *parent, GMimeObject *part, gpointer data)
{
    (void)parent;
    GPtrArray *marks = data;
    GMimeMessage *message =
        GMIME_IS_MESSAGE_PART(part) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)) : NULL;
    if (!message)
        return;
    static const char *const names[] = {"Message-ID", "In-Reply-To", "References"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        const char *value = g_mime_object_get_header(GMIME_OBJECT(message), names[i]);
        if (value)
            add_ids(marks, value, "embedded");
    }
}

GPtrArray *threads_find(const Mail *mail, const InboundContext *context)
{
    GPtrArray *marks = g_ptr_array_new_with_free_func(mark_free);
    add_header(marks, mail, "In-Reply-To", "in-reply-to");
    add_header(marks, mail, "References", "references");
    add_tokens(marks, mail, context);
    g_mime_message_foreach(mail->message, add_embedded, marks);
    add_parts(marks, mail);
    return marks;
}
