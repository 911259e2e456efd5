// Reads the JSON by which Amazon SES reports bounces, complaints and deliveries. Called by reader/bounce.c
// for a text that begins with a brace; anything that is not such a notification is left alone.
#include <jansson.h>
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static void add(GPtrArray *findings, const char *address, const char *action, const json_t *details)
{
    if (findings->len >= BOUNCE_RECIPIENTS_MAX)
        return;
    g_autofree char *bare = text_address(address);
    const char *said = text_of(details, "diagnosticCode");
    const char *semicolon = strchr(said, ';');
    g_autofree char *text = text_squeeze(semicolon ? semicolon + 1 : said);
    g_ptr_array_add(findings, bounce_finding_new(bare, action, text_of(details, "status"), text));
}

static void add_details(GPtrArray *findings, const json_t *list, const char *action)
{
    const json_t *entry;
    gsize i;
    json_array_foreach(list, i, entry)
    {
        if (json_is_string(entry))
            add(findings, json_string_value(entry), action, NULL);
        else
            add(findings, text_of(entry, "emailAddress"), action, entry);
    }
}

// Old sendmail breaks a long line with "!", a line end and a blank.
static char *join_broken_lines(const char *text)
{
    g_autoptr(GString) joined = g_string_new(text);
    g_string_replace(joined, "!\n ", "", 0);
    return g_string_free(g_steal_pointer(&joined), FALSE);
}

SnsKind bounce_sns_read(const char *text, GPtrArray *findings)
{
    text += strspn(text, " \t\r\n");
    if (*text != '{' || !strstr(text, "\"notificationType\""))
        return SNS_NONE;
    g_autofree char *joined = join_broken_lines(text);
    json_t *root = json_loads(joined, JSON_DISABLE_EOF_CHECK, NULL);
    g_autofree char *kind = g_strdup(text_of(root, "notificationType"));
    if (strcmp(kind, "Bounce") == 0)
        add_details(findings, json_object_get(json_object_get(root, "bounce"), "bouncedRecipients"),
                    "failed");
    else if (strcmp(kind, "Complaint") == 0)
        add_details(findings, json_object_get(json_object_get(root, "complaint"), "complainedRecipients"),
                    "");
    else if (strcmp(kind, "Delivery") == 0)
        add_details(findings, json_object_get(json_object_get(root, "delivery"), "recipients"), "delivered");
    json_decref(root);
    if (findings->len == 0)
        return SNS_NONE;
    return strcmp(kind, "Complaint") == 0 ? SNS_COMPLAINT : SNS_BOUNCE;
}
