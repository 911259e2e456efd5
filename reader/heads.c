// The headers of a mail as JSON ("mail" in the reader's answer). Called by main.c for both directions; what
// they mean (whose account, which thread) is decided by the agent.
#include "reader/heads.h"

#include <string.h>

#include "policy/base/text.h"
#include "policy/language.h"
#include "reader/page.h"

#define MAX_ENTRIES 100
#define MAX_NAME 100          // characters of a display name
#define MAX_COVER (16u << 10) // bytes of a mail's own text that show its language

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

// Display names by address. A name that has an address in it says nothing a reader could trust, and goes.
static void add_names(json_t *names, InternetAddressList *list)
{
    int n = list != NULL ? internet_address_list_length(list) : 0;
    for (int i = 0; i < n && json_object_size(names) < MAX_ENTRIES; i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        const char *name = internet_address_get_name(address);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address) || name == NULL)
            continue;
        g_autofree char *line = text_line(name, MAX_NAME);
        g_autofree char *bare =
            text_address(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        if (*bare != '\0' && *line != '\0' && strchr(line, '@') == NULL)
            json_object_set_new(names, bare, json_string(line));
    }
}

void heads_add_language(json_t *heads, const Mail *mail, Lexicon *lex)
{
    const MailPart *part = mail_plain(mail);
    if (part == NULL || part->text == NULL)
        return;
    g_autofree char *text = g_utf8_make_valid(part->text, (gssize)MIN(strlen(part->text), MAX_COVER));
    g_autoptr(Page) page = page_new(text);
    LanguageGuess guess = language_guess(lex, page->words);
    if (guess.lang[0] != NULL)
        json_object_set_new(heads, "language", json_string(guess.lang[0]));
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
    json_t *names = json_object();
    add_names(names, g_mime_message_get_to(mail->message));
    add_names(names, g_mime_message_get_cc(mail->message));
    json_object_set_new(heads, "names", names);
    json_t *references = json_array();
    for (guint i = 0; i < mail->references->len; i++)
        append_text(references, mail->references->pdata[i]);
    json_object_set_new(heads, "references", references);
    json_object_set_new(heads, "date", json_integer(mail->date_unix));
    json_object_set_new(heads, "utc_offset", json_integer(mail->zone_minutes));
    return heads;
}
