// A message and its headers, after reader/caps.c let its bytes pass. Called once per process by
// reader/main.c. The parts are found by reader/mail_walk.c, those in archives by reader/archive.c.
#include "reader/mail.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/base/text.h"
#include "reader/archive.h"
#include "reader/caps.h"
#include "reader/mail_parts.h"

// Addresses of a list with its groups opened; groups do not nest more than caps.c let pass.
static void collect(GPtrArray *out, InternetAddressList *list, guint depth)
{
    int n = list && depth <= CAP_GROUP_DEPTH ? internet_address_list_length(list) : 0;
    for (int i = 0; i < n && out->len < 2 * CAP_ADDRESSES; i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            collect(out, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1);
            continue;
        }
        const char *addr = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        if (addr && *addr)
            g_ptr_array_add(out, text_address(addr));
    }
}

static void read_from(Mail *mail)
{
    InternetAddressList *list = g_mime_message_get_from(mail->message);
    g_autoptr(GPtrArray) addresses = g_ptr_array_new_with_free_func(g_free);
    collect(addresses, list, 0);
    mail->from_address = addresses->len > 0 ? g_strdup(addresses->pdata[0]) : g_strdup("");
    InternetAddress *first =
        list && internet_address_list_length(list) > 0 ? internet_address_list_get_address(list, 0) : NULL;
    const char *name = first ? internet_address_get_name(first) : NULL;
    mail->from_name = name ? text_line(name, 200) : g_strdup("");
}

static void add_reference(GPtrArray *out, const char *id)
{
    if (id && *id && out->len < 200 && !g_ptr_array_find_with_equal_func(out, id, g_str_equal, NULL))
        g_ptr_array_add(out, text_line(id, 998));
}

static void read_references(Mail *mail, const char *header)
{
    const char *raw = g_mime_object_get_header(GMIME_OBJECT(mail->message), header);
    if (!raw)
        return;
    GMimeReferences *refs = g_mime_references_parse(NULL, raw);
    for (int i = 0; i < g_mime_references_length(refs); i++)
        add_reference(mail->references, g_mime_references_get_message_id(refs, i));
    g_mime_references_free(refs);
}

static void read_date(Mail *mail)
{
    mail->date = DAY_NONE;
    GDateTime *date = g_mime_message_get_date(mail->message);
    if (!date)
        return;
    int64_t unix_s = g_date_time_to_unix(date);
    int64_t offset_s = g_date_time_get_utc_offset(date) / G_USEC_PER_SEC;
    Day day = day_from_unix(unix_s + offset_s);
    if (day < DAY_FIRST || day > DAY_LAST)
        return;
    mail->date_unix = unix_s;
    mail->zone_minutes = (int)(offset_s / 60);
    mail->date = day;
}

static void read_headers(Mail *mail)
{
    GMimeMessage *m = mail->message;
    const char *subject = g_mime_message_get_subject(m), *id = g_mime_message_get_message_id(m);
    mail->subject = text_line(subject ? subject : "", 998);
    mail->message_id = text_line(id ? id : "", 998);
    read_from(mail);
    collect(mail->to, g_mime_message_get_to(m), 0);
    mail->n_direct = mail->to->len;
    collect(mail->to, g_mime_message_get_cc(m), 0);
    read_references(mail, "In-Reply-To");
    read_references(mail, "References");
    read_date(mail);
}

// An mbox "From " line, which a stored message may carry, is no header.
static void skip_mbox_line(const char **bytes, gsize *len)
{
    if (*len < 5 || memcmp(*bytes, "From ", 5) != 0)
        return;
    const char *nl = memchr(*bytes, '\n', *len);
    gsize skip = nl ? (gsize)(nl + 1 - *bytes) : *len;
    *bytes += skip;
    *len -= skip;
}

static guint count_headers(GMimeObject *object)
{
    return object ? (guint)g_mime_header_list_get_count(g_mime_object_get_header_list(object)) : 0;
}

// GMime gives the Content-* fields to the body.
static gboolean has_header(GMimeMessage *message)
{
    return count_headers(GMIME_OBJECT(message)) + count_headers(g_mime_message_get_mime_part(message)) > 0;
}

// A saved mail may begin with blank lines.
static void skip_blank_lines(const char **bytes, gsize *len)
{
    gsize n = 0, start = 0;
    while (n < *len && strchr(" \t\r\n", (*bytes)[n]) && (*bytes)[n]) {
        if ((*bytes)[n++] == '\n')
            start = n;
    }
    *bytes += start;
    *len -= start;
}

Mail *mail_read(const char *bytes, gsize len, GError **error)
{
    skip_blank_lines(&bytes, &len);
    skip_mbox_line(&bytes, &len);
    if (!caps_check(bytes, len, error))
        return NULL;
    g_mime_init();
    GMimeMessage *message = len > 0 ? mail_parse(bytes, len) : NULL;
    if (!message || !has_header(message)) {
        g_clear_object(&message);
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "not a mail message");
        return NULL;
    }
    Mail *mail = g_new0(Mail, 1);
    mail->message = message;
    mail->to = g_ptr_array_new_with_free_func(g_free);
    mail->references = g_ptr_array_new_with_free_func(g_free);
    mail->parts = g_ptr_array_new_with_free_func(mail_part_free);
    mail->notes = g_ptr_array_new_with_free_func(g_free);
    read_headers(mail);
    mail_walk(mail);
    archive_expand(mail);
    return mail;
}

void mail_free(Mail *mail)
{
    if (!mail)
        return;
    g_clear_object(&mail->message);
    g_free(mail->subject);
    g_free(mail->message_id);
    g_free(mail->from_address);
    g_free(mail->from_name);
    g_ptr_array_unref(mail->to);
    g_ptr_array_unref(mail->references);
    g_ptr_array_unref(mail->parts);
    g_ptr_array_unref(mail->notes);
    g_free(mail);
}

char *mail_header(const Mail *mail, const char *name)
{
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(mail->message));
    GMimeHeader *header = g_mime_header_list_get_header(list, name);
    const char *value = header ? g_mime_header_get_value(header) : NULL;
    return value ? g_utf8_make_valid(value, -1) : NULL;
}

static const MailPart *first_written(const Mail *mail, const char *sniffed, const char *declared)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        gboolean type = g_str_equal(part->type, declared) ||
                        (g_str_equal(part->sniffed, sniffed) && g_str_equal(part->type, "text/plain"));
        if (part->text && type && !part->embedded && !part->attachment)
            return part;
    }
    return NULL;
}

const MailPart *mail_plain(const Mail *mail)
{
    return first_written(mail, "text/plain", "text/plain");
}

const MailPart *mail_html(const Mail *mail)
{
    return first_written(mail, "text/html", "text/html");
}
