// The leaves of a message: each decoded, looked at and kept as a MailPart. Called by reader/mail.c. What
// always holds: a part's bytes are whole and decoded, never over the caps; what was passed over stands in
// mail->notes; messages within (also those hidden in base64 or in a signature) are walked too, under the same
// caps. Here is mended what mail programs get wrong about encodings and types; archives are
// reader/archive.c's.
#include "reader/mail_parts.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/caps.h"
#include "reader/cms.h"
#include "reader/sniff.h"
#include "reader/transfer.h"

typedef struct {
    Mail *mail;
    guint depth;        // multiparts and messages around what is being walked
    gboolean embedded;  // inside a message/rfc822
    const char *sender; // of that message
    guint seen;         // leaves met, kept or not
} Walk;

static void walk_object(Walk *w, GMimeObject *object, const char *id);

static void note(Mail *mail, const char *id, const char *what)
{
    if (mail->notes->len < CAP_MIME_PARTS)
        g_ptr_array_add(mail->notes, g_strdup_printf("part %s: %s", id, what));
}

void mail_part_free(gpointer data)
{
    MailPart *part = data;
    g_free(part->id);
    g_free(part->type);
    g_free(part->sniffed);
    g_free(part->filename);
    g_free(part->charset);
    g_free(part->sender);
    g_clear_pointer(&part->bytes, g_bytes_unref);
    g_free(part->text);
    g_free(part);
}

static char *child_id(const char *id, guint n)
{
    return *id ? g_strdup_printf("%s.%u", id, n) : g_strdup_printf("%u", n);
}

static GMimeParserOptions *parser_options(void)
{
    static const char *const fallbacks[] = {"utf-8", "windows-1252", NULL};
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, (const char **)fallbacks);
    return options;
}

GMimeMessage *mail_parse(const char *bytes, gsize len)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, len); // a copy: parts keep it
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions *options = parser_options();
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

// Base64 that GMime would take as one run although it is several, or has a footer behind its end.
static GBytes *decode_odd_base64(GMimeDataWrapper *content)
{
    if (g_mime_data_wrapper_get_encoding(content) != GMIME_CONTENT_ENCODING_BASE64)
        return NULL;
    GMimeStream *raw = g_mime_data_wrapper_get_stream(content), *copy = g_mime_stream_mem_new();
    g_mime_stream_reset(raw);
    g_mime_stream_write_to_stream(raw, copy);
    g_mime_stream_reset(raw);
    const GByteArray *text = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(copy));
    GBytes *mended = text->len > 0 ? transfer_mended_base64((const char *)text->data, text->len) : NULL;
    g_object_unref(copy);
    return mended;
}

static GBytes *decode(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return g_bytes_new(NULL, 0);
    GBytes *odd = decode_odd_base64(content);
    if (odd)
        return odd;
    GMimeStream *out = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, out);
    GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out));
    GBytes *bytes = g_bytes_new(array->data, array->len);
    g_object_unref(out);
    return bytes;
}

static gboolean parameter_is(GMimeContentType *type, const char *name, const char *want)
{
    const char *value = g_mime_content_type_get_parameter(type, name);
    return value && g_ascii_strcasecmp(value, want) == 0;
}

static gboolean is_textual(const MailPart *part)
{
    if (g_str_equal(part->sniffed, "text/plain") || g_str_equal(part->sniffed, "text/html"))
        return TRUE;
    gboolean declared = g_str_has_prefix(part->type, "text/") || g_str_has_prefix(part->type, "message/");
    return declared &&
           (g_str_equal(part->sniffed, "application/json") || g_str_equal(part->sniffed, "message/rfc822") ||
            (g_str_has_prefix(part->type, "text/") && part->charset));
}

static void describe(MailPart *part, GMimePart *mime)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(mime));
    g_autofree char *name = g_mime_content_type_get_mime_type(type);
    const char *charset = g_mime_content_type_get_parameter(type, "charset");
    part->type = g_ascii_strdown(name, -1);
    part->filename = g_strdup(g_mime_part_get_filename(mime));
    part->charset = charset ? g_ascii_strdown(charset, -1) : NULL;
    part->flowed = parameter_is(type, "format", "flowed");
    part->delsp = parameter_is(type, "delsp", "yes");
    const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(mime));
    gboolean is_inline = disposition && g_ascii_strcasecmp(disposition, "inline") == 0;
    part->attachment =
        (disposition && g_ascii_strcasecmp(disposition, "attachment") == 0) || (part->filename && !is_inline);
}

static char *sender_of(GMimeMessage *message)
{
    InternetAddressList *from = g_mime_message_get_from(message);
    InternetAddress *first =
        from && internet_address_list_length(from) > 0 ? internet_address_list_get_address(from, 0) : NULL;
    const char *address = INTERNET_ADDRESS_IS_MAILBOX(first)
                              ? internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first))
                              : NULL;
    return address ? text_address(address) : NULL;
}

// A message or MIME entity that only decoding brought to light, in the place of a part. FALSE if it is none.
static gboolean walk_inner(Walk *w, const MailPart *part, GBytes *content, gboolean embedded)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(content, &len);
    g_autoptr(GError) error = NULL;
    if (!caps_check(bytes, len, &error))
        return note(w->mail, part->id, error->message), TRUE;
    GMimeMessage *message = mail_parse(bytes, len);
    if (!message)
        return FALSE;
    g_autofree char *sender = embedded ? sender_of(message) : g_strdup(w->sender);
    Walk inner = {w->mail, w->depth + 1, embedded, sender, w->seen};
    GMimeObject *body = g_mime_message_get_mime_part(message);
    g_autofree char *id = body && !GMIME_IS_MULTIPART(body) ? child_id(part->id, 1) : g_strdup(part->id);
    if (body)
        walk_object(&inner, body, id);
    w->seen = inner.seen;
    g_object_unref(message);
    return TRUE;
}

static gboolean has_extension(const MailPart *part, const char *extension)
{
    gsize n = part->filename ? strlen(part->filename) : 0, m = strlen(extension);
    return n > m && g_ascii_strcasecmp(part->filename + n - m, extension) == 0;
}

// A message that a transfer encoding or a wrong type hid from the parser. TRUE if it was walked as one.
static gboolean walk_hidden_message(Walk *w, const MailPart *part)
{
    gboolean declared = g_str_equal(part->type, "message/rfc822") || has_extension(part, ".eml");
    gboolean vague = part->attachment && !g_str_has_prefix(part->type, "text/");
    return g_str_equal(part->sniffed, "message/rfc822") && (declared || vague) &&
           walk_inner(w, part, part->bytes, TRUE);
}

static void set_bytes(MailPart *part, GBytes *bytes)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(bytes, &len);
    g_clear_pointer(&part->bytes, g_bytes_unref);
    g_free(part->sniffed);
    part->bytes = bytes;
    part->sniffed = g_strdup(sniff_type(data ? data : "", len));
}

// Base64 that no header declares: scripts forget it, and signed files come so by custom.
static void uncover(MailPart *part)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(part->bytes, &len);
    gboolean file =
        part->attachment || !g_str_has_prefix(part->type, "text/") || g_str_equal(part->type, "text/xml");
    GBytes *content = file && len > 0 && g_str_equal(part->sniffed, "text/plain")
                          ? transfer_undeclared_base64(bytes, len)
                          : NULL;
    if (content)
        set_bytes(part, content);
}

static gboolean is_entity(GBytes *content)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(content, &len);
    return len > 13 && (g_ascii_strncasecmp(data, "content-", 8) == 0 ||
                        g_ascii_strncasecmp(data, "mime-version:", 13) == 0);
}

// What is signed takes the signed file's place; it may be signed again. TRUE if it was a mail and is walked.
static gboolean unwrap_signed(Walk *w, MailPart *part)
{
    for (int round = 0; round < 3 && g_str_equal(part->sniffed, "application/pkcs7-mime"); round++) {
        gsize len = 0;
        const char *bytes = g_bytes_get_data(part->bytes, &len);
        g_autoptr(GBytes) content = NULL;
        CmsKind kind = cms_open(bytes, len, &content);
        if (kind == CMS_ENCRYPTED)
            part->unreadable = "it is encrypted";
        if (!content)
            return FALSE;
        if (is_entity(content) && walk_inner(w, part, content, w->embedded))
            return TRUE;
        set_bytes(part, g_steal_pointer(&content));
    }
    return FALSE;
}

// Files written into the text itself, as mail programs did before MIME.
static void add_uuencoded(Walk *w, const MailPart *text)
{
    g_autoptr(GArray) files = transfer_uuencoded(text->text, CAP_ARCHIVE_ENTRIES);
    for (guint i = 0; files && i < files->len; i++) {
        const TransferFile *f = &g_array_index(files, TransferFile, i);
        MailPart *part = g_new0(MailPart, 1);
        part->filename = text_line(f->name, 200);
        part->id = g_strdup_printf("%s.uu/%s", text->id, part->filename);
        part->type = g_strdup("application/octet-stream");
        part->attachment = TRUE;
        part->embedded = text->embedded;
        part->sender = g_strdup(text->sender);
        set_bytes(part, g_bytes_ref(f->content));
        g_ptr_array_add(w->mail->parts, part);
    }
}

static void keep_leaf(Walk *w, MailPart *part)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(part->bytes, &len);
    g_ptr_array_add(w->mail->parts, part);
    if (!is_textual(part))
        return;
    part->text = sniff_text(bytes, len, part->charset);
    if (g_str_equal(part->sniffed, "text/plain"))
        add_uuencoded(w, part);
}

static void take_leaf(Walk *w, MailPart *part, GBytes *bytes)
{
    if (g_bytes_get_size(bytes) > CAP_PART_IN_BYTES) {
        note(w->mail, part->id, "larger than the cap, passed over");
        g_bytes_unref(bytes);
        mail_part_free(part);
        return;
    }
    set_bytes(part, bytes);
    uncover(part);
    if (unwrap_signed(w, part) || walk_hidden_message(w, part))
        mail_part_free(part);
    else
        keep_leaf(w, part);
}

static MailPart *new_leaf(Walk *w, const char *id)
{
    if (++w->seen > CAP_MIME_PARTS)
        return NULL;
    MailPart *part = g_new0(MailPart, 1);
    part->id = g_strdup(id);
    part->embedded = w->embedded;
    part->sender = g_strdup(w->sender);
    return part;
}

static void walk_leaf(Walk *w, GMimePart *mime, const char *id)
{
    MailPart *part = new_leaf(w, id);
    if (!part)
        return;
    describe(part, mime);
    take_leaf(w, part, decode(mime));
}

// A multipart whose boundary never comes is one part, of a type unknown.
static void walk_prologue(Walk *w, GMimeMultipart *multipart, const char *id)
{
    const char *text = g_mime_multipart_get_prologue(multipart);
    g_autofree char *child = child_id(id, 1);
    MailPart *part = text && *text ? new_leaf(w, child) : NULL;
    if (!part)
        return;
    part->type = g_strdup("text/plain");
    take_leaf(w, part, g_bytes_new(text, strlen(text)));
}

static void walk_multipart(Walk *w, GMimeMultipart *multipart, const char *id)
{
    int n = MIN(g_mime_multipart_get_count(multipart), CAP_MIME_PARTS);
    if (n <= 0)
        walk_prologue(w, multipart, id);
    for (int i = 0; i < n; i++) {
        g_autofree char *child = child_id(id, (guint)i + 1);
        walk_object(w, g_mime_multipart_get_part(multipart, i), child);
    }
}

static void walk_message(Walk *w, GMimeMessagePart *part, const char *id)
{
    GMimeMessage *message = g_mime_message_part_get_message(part);
    GMimeObject *body = message ? g_mime_message_get_mime_part(message) : NULL;
    if (!body)
        return;
    const Walk outer = *w;
    g_autofree char *sender = sender_of(message);
    w->embedded = TRUE;
    w->sender = sender;
    g_autofree char *child = GMIME_IS_MULTIPART(body) ? g_strdup(id) : child_id(id, 1);
    walk_object(w, body, child);
    w->embedded = outer.embedded;
    w->sender = outer.sender;
}

static void walk_object(Walk *w, GMimeObject *object, const char *id)
{
    if (w->depth > CAP_MIME_DEPTH)
        return note(w->mail, id, "nested too deeply, passed over");
    w->depth++;
    if (GMIME_IS_MULTIPART(object))
        walk_multipart(w, GMIME_MULTIPART(object), id);
    else if (GMIME_IS_MESSAGE_PART(object))
        walk_message(w, GMIME_MESSAGE_PART(object), id);
    else if (GMIME_IS_PART(object))
        walk_leaf(w, GMIME_PART(object), id);
    w->depth--;
}

void mail_walk(Mail *mail)
{
    GMimeObject *body = g_mime_message_get_mime_part(mail->message);
    Walk w = {.mail = mail};
    if (!body)
        return;
    walk_object(&w, body, GMIME_IS_MULTIPART(body) ? "" : "1");
    if (w.seen > CAP_MIME_PARTS)
        g_ptr_array_add(mail->notes, g_strdup("too many parts, the last were passed over"));
}
