// Composes reminders and notices. Called by remind.c and notify.c with everything already decided. What
// always holds: every header value has passed compose_fit, the body is 7-bit clean (us-ascii, or UTF-8 as
// quoted-printable) because a 998-octet or 8-bit line is altered on the way and breaks signatures, and the
// Auto-Submitted (RFC 3834) and X-Auto-Response-Suppress headers keep machines from answering. Which text,
// to whom and when is not decided here.
#include "agent/compose.h"

#include <gmime/gmime.h>
#include <string.h>

#include "policy/base/status.h"

#define HEADER_MAX 998 // RFC 5322 2.1.1
#define REFERENCES_MAX 20
#define NAME_MAX_BYTES 400
#define ADDRESS_MAX 254 // RFC 5321 4.5.3.1.3, without the brackets

gboolean compose_fit(const char *header, const char *value, GError **error)
{
    const char *why = NULL;
    if (strlen(value) > HEADER_MAX)
        why = "longer than 998 octets";
    else if (!g_utf8_validate(value, -1, NULL))
        why = "not UTF-8";
    for (const char *p = value; why == NULL && *p != '\0'; p++)
        if ((guchar)*p < 0x20 || *p == 0x7f)
            why = "has a line end or control character";
    if (why == NULL)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "header %s: %s", header, why);
    return FALSE;
}

gboolean compose_address_fit(const char *address)
{
    const char *at = address != NULL ? strchr(address, '@') : NULL;
    if (at == NULL || at == address || at[1] == '\0' || strlen(address) > ADDRESS_MAX)
        return FALSE;
    if (strchr(at + 1, '@') != NULL || address[0] == '-')
        return FALSE;
    for (const char *p = address; *p != '\0'; p++)
        if ((guchar)*p <= 0x20 || (guchar)*p >= 0x7f || strchr("<>()[]\\,;:\"%!", *p) != NULL)
            return FALSE;
    return TRUE;
}

static gboolean is_word_safe(const char *id)
{
    return id != NULL && *id != '\0' && strpbrk(id, " \t<>") == NULL;
}

static gboolean addresses_fit(const char *const *list, guint *count, GError **error)
{
    for (; list != NULL && *list != NULL; list++, (*count)++)
        if (!compose_address_fit(*list)) {
            g_set_error(error, PD_ERROR, PD_ERR_INPUT, "not an address that can be written to");
            return FALSE;
        }
    return TRUE;
}

static gboolean check_letter(const Letter *letter, GError **error)
{
    guint recipients = 0, copies = 0;
    if (!addresses_fit(letter->to, &recipients, error) || !addresses_fit(letter->cc, &copies, error))
        return FALSE;
    if (recipients == 0 || !compose_address_fit(letter->from_address) ||
        (letter->reply_to != NULL && !compose_address_fit(letter->reply_to))) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "a mail needs a sender and a recipient");
        return FALSE;
    }
    if (!is_word_safe(letter->message_id) ||
        (letter->in_reply_to != NULL && !is_word_safe(letter->in_reply_to))) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "a Message-ID is empty or has blanks or brackets");
        return FALSE;
    }
    return compose_fit("From", letter->from_name ? letter->from_name : "", error) &&
           compose_fit("Subject", letter->subject, error) &&
           compose_fit("Message-ID", letter->message_id, error) &&
           (letter->in_reply_to == NULL || compose_fit("In-Reply-To", letter->in_reply_to, error)) &&
           compose_fit("X-Postdue", letter->postdue, error) &&
           (letter->language == NULL || compose_fit("Content-Language", letter->language, error));
}

// The thread: what the invoice referred to, then the invoice itself; of a very long thread its first and
// last, as RFC 5537 3.4.4 advises.
static char *references_value(const Letter *letter)
{
    g_autoptr(GPtrArray) ids = g_ptr_array_new();
    for (const char *const *id = letter->references; id != NULL && *id != NULL; id++)
        if (is_word_safe(*id) && compose_fit("References", *id, NULL) &&
            g_strcmp0(*id, letter->in_reply_to) != 0)
            g_ptr_array_add(ids, (char *)*id);
    if (letter->in_reply_to != NULL)
        g_ptr_array_add(ids, (char *)letter->in_reply_to);
    if (ids->len == 0)
        return NULL;
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < ids->len; i++) {
        if (i > 0 && ids->len > REFERENCES_MAX && i <= ids->len - REFERENCES_MAX)
            continue;
        g_string_append_printf(out, "%s<%s>", out->len ? "\n " : "", (char *)ids->pdata[i]);
    }
    return g_string_free(out, FALSE);
}

static void wrap_line(GString *out, const char *line, gsize len)
{
    gboolean keep = len > 0 && (line[0] == ' ' || line[0] == '>');
    while (!keep && g_utf8_strlen(line, (gssize)len) > COMPOSE_WRAP) {
        const char *limit = g_utf8_offset_to_pointer(line, COMPOSE_WRAP);
        const char *cut = limit;
        while (cut > line && *cut != ' ')
            cut--;
        if (cut == line)
            cut = memchr(limit, ' ', (gsize)(line + len - limit));
        if (cut == NULL)
            break; // one long word: the encoding breaks it, not we
        g_string_append_len(out, line, cut - line);
        g_string_append_c(out, '\n');
        len -= (gsize)(cut + 1 - line);
        line = cut + 1;
    }
    g_string_append_len(out, line, (gssize)len);
    g_string_append_c(out, '\n');
}

char *compose_wrap(const char *text)
{
    GString *out = g_string_new(NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    guint empty = 0;
    for (char **line = lines; *line != NULL; line++) {
        g_strchomp(*line);
        empty = **line == '\0' ? empty + 1 : 0;
        if (empty > 1 || (empty == 1 && out->len == 0))
            continue;
        wrap_line(out, *line, strlen(*line));
    }
    while (out->len > 1 && out->str[out->len - 1] == '\n' && out->str[out->len - 2] == '\n')
        g_string_truncate(out, out->len - 1);
    return g_string_free(out, FALSE);
}

static gboolean is_plain(const char *text)
{
    gsize column = 0;
    for (const char *p = text; *p != '\0'; p++) {
        column = *p == '\n' ? 0 : column + 1;
        if ((guchar)*p >= 0x7f || column > 76)
            return FALSE;
    }
    return TRUE;
}

static GMimeObject *text_part(const Letter *letter)
{
    g_autofree char *text = compose_wrap(letter->text);
    gboolean plain = is_plain(text);
    GMimeTextPart *part = g_mime_text_part_new_with_subtype("plain");
    g_mime_text_part_set_charset(part, plain ? "us-ascii" : "utf-8");
    // Not g_mime_text_part_set_text, which picks whichever 8-bit charset fits.
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(text, strlen(text));
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_mime_part_set_content(GMIME_PART(part), content);
    g_object_unref(content);
    g_object_unref(stream);
    g_mime_part_set_content_encoding(GMIME_PART(part), plain ? GMIME_CONTENT_ENCODING_7BIT
                                                             : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    if (letter->language != NULL)
        g_mime_object_set_header(GMIME_OBJECT(part), "Content-Language", letter->language, NULL);
    return GMIME_OBJECT(part);
}

static void add_mailbox(InternetAddressList *list, const char *name, const char *address)
{
    gboolean named = name != NULL && *name != '\0';
    InternetAddress *mailbox = internet_address_mailbox_new(named ? name : NULL, address);
    internet_address_set_charset(mailbox, "utf-8"); // else GMime picks whichever 8-bit charset fits
    internet_address_list_add(list, mailbox);
    g_object_unref(mailbox);
}

// A name is courtesy: one that is not fit for a header is left out, the mail goes.
static const char *name_of(const Letter *letter, const char *address)
{
    const char *name = json_string_value(json_object_get(letter->names, address));
    return name != NULL && strlen(name) <= NAME_MAX_BYTES && compose_fit("name", name, NULL) ? name : NULL;
}

static void add_addresses(InternetAddressList *to, const Letter *letter, const char *const *list)
{
    for (; list != NULL && *list != NULL; list++)
        add_mailbox(to, name_of(letter, *list), *list);
}

static void set_date(GMimeMessage *message, const Letter *letter)
{
    g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(letter->date_unix);
    g_autoptr(GDateTime) local =
        letter->zone != NULL && utc != NULL ? g_date_time_to_timezone(utc, letter->zone) : NULL;
    if (utc != NULL)
        g_mime_message_set_date(message, local != NULL ? local : utc);
}

static void set_headers(GMimeMessage *message, const Letter *letter)
{
    GMimeObject *object = GMIME_OBJECT(message);
    set_date(message, letter);
    add_mailbox(g_mime_message_get_from(message), letter->from_name, letter->from_address);
    if (letter->reply_to != NULL)
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, NULL, letter->reply_to);
    add_addresses(g_mime_message_get_to(message), letter, letter->to);
    add_addresses(g_mime_message_get_cc(message), letter, letter->cc);
    g_mime_message_set_subject(message, letter->subject, "utf-8");
    g_mime_message_set_message_id(message, letter->message_id);
    g_autofree char *references = references_value(letter);
    if (letter->in_reply_to != NULL) {
        g_autofree char *value = g_strdup_printf("<%s>", letter->in_reply_to);
        g_mime_object_set_header(object, "In-Reply-To", value, NULL);
    }
    if (references != NULL)
        g_mime_object_set_header(object, "References", references, NULL);
    g_mime_object_set_header(object, "Auto-Submitted", "auto-generated", NULL);
    g_mime_object_set_header(object, "X-Auto-Response-Suppress", "All", NULL);
    g_mime_object_set_header(object, "X-Postdue", letter->postdue, NULL);
}

GBytes *compose_letter(const Letter *letter, GError **error)
{
    if (!check_letter(letter, error))
        return NULL;
    g_mime_init();
    GMimeMessage *message = g_mime_message_new(TRUE);
    set_headers(message, letter);
    GMimeObject *part = text_part(letter);
    g_mime_message_set_mime_part(message, part);
    g_object_unref(part);
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    GBytes *out = g_bytes_new(bytes->data, bytes->len);
    g_object_unref(stream);
    g_mime_format_options_free(options);
    g_object_unref(message);
    return out;
}
