// The rules of keeping that need no body, and the look-up keys. The session asks them at the end of the
// headers and of the message. Pure; the watch list itself is the journal's.
#include "milter/keep.h"

#include <string.h>

#include "milter/scan.h"
#include "policy/base/text.h"
#include "store/journal.h"
#include "store/stamp.h"

#define MAX_IDS 200
#define MAX_FIELD 16384

static char **field_of(Fields *fields, const char *name)
{
    const struct {
        const char *name;
        char **value;
    } known[] = {
        {"Message-ID", &fields->message_id},
        {"Date", &fields->date},
        {"Subject", &fields->subject},
        {"From", &fields->from},
        {"In-Reply-To", &fields->in_reply_to},
        {"References", &fields->references},
        {"Auto-Submitted", &fields->auto_submitted},
        {STAMP_HEADER, &fields->stamp},
        {"Content-Type", &fields->content_type},
        {"Content-Disposition", &fields->content_disposition},
        {"Content-Transfer-Encoding", &fields->content_encoding},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
        if (g_ascii_strcasecmp(name, known[i].name) == 0)
            return known[i].value;
    return NULL;
}

void fields_take(Fields *fields, const char *name, const char *value)
{
    char **field = field_of(fields, name);
    if (field && !*field)
        *field = g_strndup(value, strnlen(value, MAX_FIELD)); // g_strndup takes all it is allowed
}

void fields_clear(Fields *fields)
{
    char **const all[] = {&fields->message_id,      &fields->date,
                          &fields->subject,         &fields->from,
                          &fields->in_reply_to,     &fields->references,
                          &fields->auto_submitted,  &fields->stamp,
                          &fields->content_type,    &fields->content_disposition,
                          &fields->content_encoding};
    for (gsize i = 0; i < G_N_ELEMENTS(all); i++)
        g_clear_pointer(all[i], g_free);
}

static gboolean has_prefix_nocase(const char *text, const char *prefix)
{
    if (!text)
        return FALSE;
    text += strspn(text, " \t\r\n");
    return g_ascii_strncasecmp(text, prefix, strlen(prefix)) == 0;
}

Keep keep_outbound(const Fields *fields, const char **reason)
{
    *reason = "auto-reply";
    if (has_prefix_nocase(fields->auto_submitted, "auto-replied"))
        return KEEP_NOTHING;
    *reason = "report";
    if (has_prefix_nocase(fields->content_type, "multipart/report"))
        return KEEP_NOTHING;
    *reason = "subject-word";
    g_autofree char *subject = scan_decode_words(fields->subject ? fields->subject : "");
    if (words_in(subject, strlen(subject)))
        return KEEP_WHOLE;
    *reason = "body-decides";
    return KEEP_LOOK;
}

static void append_field(GString *head, const char *name, const char *value)
{
    if (value)
        g_string_append_printf(head, "%s: %s\n", name, value);
}

char *keep_content_head(const Fields *fields)
{
    GString *head = g_string_new(NULL);
    append_field(head, "content-type", fields->content_type);
    append_field(head, "content-disposition", fields->content_disposition);
    append_field(head, "content-transfer-encoding", fields->content_encoding);
    return g_string_free(head, FALSE);
}

gboolean keep_is_report(const Fields *fields, const char *sender)
{
    return *sender == '\0' || has_prefix_nocase(fields->content_type, "multipart/report") ||
           has_prefix_nocase(sender, "mailer-daemon") || has_prefix_nocase(sender, "postmaster@") ||
           (fields->auto_submitted && !has_prefix_nocase(fields->auto_submitted, "no"));
}

static void add_key(GPtrArray *keys, WatchKind kind, const char *value)
{
    if (*value && keys->len < 2 * MAX_IDS)
        g_ptr_array_add(keys, journal_watch_key(kind, value));
}

static void add_address(GPtrArray *keys, const char *address)
{
    g_autofree char *domain = text_domain(address);
    add_key(keys, WATCH_ADDRESS, address);
    add_key(keys, WATCH_DOMAIN, domain);
}

// Every "<...>" of a text; a Message-ID without brackets (some clients' In-Reply-To) as a whole.
static void add_ids(GPtrArray *keys, const char *text)
{
    if (!text)
        return;
    const char *open = strchr(text, '<');
    if (!open)
        add_key(keys, WATCH_MESSAGE_ID, text);
    for (guint n = 0; open && n < MAX_IDS; n++) {
        const char *close = strchr(open, '>');
        if (!close)
            return;
        g_autofree char *id = g_strndup(open, (gsize)(close - open) + 1);
        add_key(keys, WATCH_MESSAGE_ID, id);
        open = strchr(close, '<');
    }
}

// The address of a From field, near enough for a look-up: what stands in the last brackets, or the field.
static char *from_address(const char *from)
{
    const char *open = from ? strrchr(from, '<') : NULL;
    const char *close = open ? strchr(open, '>') : NULL;
    g_autofree char *bare =
        close ? g_strndup(open + 1, (gsize)(close - open - 1)) : g_strdup(from ? from : "");
    return text_address(bare);
}

static void add_token(GPtrArray *keys, const char *address)
{
    const char *plus = strchr(address, '+'), *at = strrchr(address, '@');
    if (!plus || !at || plus > at)
        return;
    g_autofree char *token = g_strndup(plus + 1, (gsize)(at - plus - 1));
    add_key(keys, WATCH_TOKEN, token);
}

static char **keys_done(GPtrArray *keys)
{
    g_ptr_array_add(keys, NULL);
    return (char **)g_ptr_array_free(keys, FALSE);
}

char **keep_inbound_keys(const Fields *fields, const char *sender, char *const *recipients)
{
    GPtrArray *keys = g_ptr_array_new();
    g_autofree char *from = from_address(fields->from);
    add_ids(keys, fields->in_reply_to);
    add_ids(keys, fields->references);
    for (; recipients && *recipients; recipients++)
        add_token(keys, *recipients);
    add_address(keys, sender);
    if (g_ascii_strcasecmp(from, sender) != 0)
        add_address(keys, from);
    return keys_done(keys);
}

char **keep_contact_keys(char *const *recipients)
{
    GPtrArray *keys = g_ptr_array_new();
    for (; recipients && *recipients; recipients++)
        add_address(keys, *recipients);
    return keys_done(keys);
}

static gboolean names_an_id(const char *line, gsize len)
{
    static const char *const fields[] = {
        "message-id:",          "in-reply-to:", "references:", "x-original-message-id:",
        "original-message-id:", "content-id:"};
    for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
        if (len >= strlen(fields[i]) && g_ascii_strncasecmp(line, fields[i], strlen(fields[i])) == 0)
            return TRUE;
    return FALSE;
}

char **keep_report_keys(const char *body, gsize len)
{
    GPtrArray *keys = g_ptr_array_new();
    gboolean inside = FALSE; // in such a field, or a continuation of it
    for (gsize at = 0; at < len && keys->len < MAX_IDS;) {
        const char *end = memchr(body + at, '\n', len - at);
        gsize n = end ? (gsize)(end - (body + at)) : len - at;
        inside = n > 0 && ((inside && (body[at] == ' ' || body[at] == '\t')) || names_an_id(body + at, n));
        if (inside && memchr(body + at, '<', n)) {
            g_autofree char *line = g_strndup(body + at, MIN(n, 4000));
            add_ids(keys, line);
        }
        at += n + 1;
    }
    return keys_done(keys);
}

char *keep_identity(const Fields *fields, const char *sender, const void *bytes, gsize len)
{
    if (!fields->message_id && !fields->date)
        return text_sha256(bytes, len);
    g_autofree char *id = g_strstrip(g_strdup(fields->message_id ? fields->message_id : ""));
    g_autofree char *date = g_strstrip(g_strdup(fields->date ? fields->date : ""));
    g_autofree char *all = g_strjoin("\n", id, sender, date, NULL);
    return text_sha256(all, strlen(all));
}
