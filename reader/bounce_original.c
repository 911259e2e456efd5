// Whom the message that came back was for, when the report itself names nobody: its To header, in an attached
// message, in attached headers or behind the report's text, else a return path that bears the recipient
// ("bounces+user=host@us"). Called by reader/bounce.c last. A message to several is told of nobody.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

#define HEADER_BYTES_MAX 2000

// The only address of a To header's value, NULL if there is none or several.
static char *only_address(const char *value)
{
    InternetAddressList *list = value ? internet_address_list_parse(NULL, value) : NULL;
    InternetAddress *one =
        list && internet_address_list_length(list) == 1 ? internet_address_list_get_address(list, 0) : NULL;
    const char *raw = one && INTERNET_ADDRESS_IS_MAILBOX(one)
                          ? internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))
                          : NULL;
    g_autofree char *address = text_address(raw ? raw : "");
    g_clear_object(&list);
    return strchr(address, '@') ? g_steal_pointer(&address) : NULL;
}

static void look_inside(GMimeObject *parent, GMimeObject *part, gpointer data)
{
    char **found = data;
    (void)parent;
    if (*found || !GMIME_IS_MESSAGE_PART(part))
        return;
    GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
    *found = only_address(message ? g_mime_object_get_header(GMIME_OBJECT(message), "To") : NULL);
}

// The value of the first "To:" line of a text, with the lines that continue it.
static char *address_of_line(const char *text)
{
    const char *at = g_ascii_strncasecmp(text, "to:", 3) == 0 ? text : strstr(text, "\nTo:");
    if (!at)
        return NULL;
    at += strcspn(at, ":") + 1;
    gsize n = strcspn(at, "\n");
    while (n < HEADER_BYTES_MAX && at[n] && (at[n + 1] == ' ' || at[n + 1] == '\t'))
        n += 1 + strcspn(at + n + 1, "\n");
    g_autofree char *value = g_strndup(at, n);
    return only_address(g_strdelimit(value, "\r\n", ' '));
}

static char *of_header_part(const Mail *mail)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (strcmp(part->type, "text/rfc822-headers") != 0)
            continue;
        gsize len = 0;
        const char *bytes = g_bytes_get_data(part->bytes, &len);
        g_autofree char *text = text_utf8(bytes ? bytes : "", MIN(len, BOUNCE_TEXT_MAX));
        return address_of_line(text);
    }
    return NULL;
}

static char *of_return_path(const Mail *mail)
{
    for (guint i = 0; i < mail->to->len; i++) {
        const char *address = mail->to->pdata[i];
        const char *at = strchr(address, '@'), *equals = strchr(address, '=');
        if (!at || !equals || equals > at || !memchr(equals, '.', (gsize)(at - equals)))
            continue;
        const char *start = equals;
        while (start > address && start[-1] != '+' && start[-1] != '-')
            start--;
        g_autofree char *raw =
            g_strdup_printf("%.*s@%.*s", (int)(equals - start), start, (int)(at - equals - 1), equals + 1);
        return start > address && start < equals ? text_address(raw) : NULL;
    }
    return NULL;
}

char *bounce_original_recipient(const Mail *mail, const char *returned)
{
    char *found = NULL;
    g_mime_message_foreach(mail->message, look_inside, &found);
    if (!found)
        found = of_header_part(mail);
    if (!found)
        found = address_of_line(returned);
    return found ? found : of_return_path(mail);
}
