// The headers of a mail as JSON ("mail" in the reader's answer). Called by main.c for both directions; what
// they mean (whose account, which thread) is decided by the agent.
#include "reader/heads.h"

#include "policy/base/text.h"

#define MAX_ENTRIES 100

static void add_text(json_t *object, const char *key, const char *value)
{
    g_autofree char *line = text_line(value != NULL ? value : "", 998);
    json_object_set_new(object, key, json_string(line));
}

static void append_text(json_t *array, const char *value)
{
    g_autofree char *line = text_line(value, 998);
    if (*line != '\0' && json_array_size(array) < MAX_ENTRIES)
        json_array_append_new(array, json_string(line));
}

// The mailboxes of a list; those inside groups are left out, as nobody sends invoices to "undisclosed:;".
static json_t *addresses(InternetAddressList *list)
{
    json_t *array = json_array();
    int n = list != NULL ? internet_address_list_length(list) : 0;
    for (int i = 0; i < n && i < MAX_ENTRIES; i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const char *bare = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        g_autofree char *normal = text_address(bare);
        append_text(array, normal);
    }
    return array;
}

json_t *heads_json(const Mail *mail)
{
    json_t *heads = json_object();
    InternetAddressList *from = g_mime_message_get_from(mail->message);
    add_text(heads, "message_id", mail->message_id);
    add_text(heads, "subject", mail->subject);
    add_text(heads, "from", mail->from_address);
    add_text(heads, "from_name", mail->from_name);
    json_object_set_new(heads, "from_count",
                        json_integer(from != NULL ? internet_address_list_length(from) : 0));
    json_object_set_new(heads, "to", addresses(g_mime_message_get_to(mail->message)));
    json_object_set_new(heads, "cc", addresses(g_mime_message_get_cc(mail->message)));
    json_t *references = json_array();
    for (guint i = 0; i < mail->references->len; i++)
        append_text(references, mail->references->pdata[i]);
    json_object_set_new(heads, "references", references);
    json_object_set_new(heads, "date", json_integer(mail->date_unix));
    return heads;
}
