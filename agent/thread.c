// Puts the Message-IDs of a conversation in order. Called by remind.c. Some mail programs look at In-Reply-To
// alone and some walk References, so the first names a mail the reader surely has, and the second begins with
// the invoice and stays short: RFC 5537 section 3.4.4 keeps the first and the last when a list must be cut.
#include "agent/thread.h"

#include <string.h>

#define BEFORE_MAX 3     // of what the invoice itself answered
#define REMINDERS_MAX 12 // of ours

static gboolean is_theirs(const MessageRecord *message, char *const *people)
{
    for (; people != NULL && *people != NULL; people++)
        if (g_ascii_strcasecmp(*people, message->sender) == 0)
            return TRUE;
    return FALSE;
}

// Has the debtor this mail, and may it be answered? Machines' mails and bounces are not.
static gboolean belongs(const MessageRecord *message, char *const *people)
{
    if (strcmp(message->kind, "reply") == 0)
        return is_theirs(message, people);
    return strcmp(message->kind, "invoice") == 0 || strcmp(message->kind, "reminder") == 0 ||
           strcmp(message->kind, "person") == 0;
}

static void add(GPtrArray *ids, const char *id)
{
    if (*id != '\0' && !g_ptr_array_find_with_equal_func(ids, id, g_str_equal, NULL))
        g_ptr_array_add(ids, g_strdup(id));
}

static void add_before(GPtrArray *ids, const char *references)
{
    g_auto(GStrv) words = g_strsplit_set(references, " \t<>,", -1);
    guint n = 0, seen = 0;
    for (char **word = words; *word != NULL; word++)
        n += strchr(*word, '@') != NULL;
    for (char **word = words; *word != NULL; word++)
        if (strchr(*word, '@') != NULL && ++seen + BEFORE_MAX > n)
            add(ids, *word);
}

static void add_reminders(GPtrArray *ids, const GPtrArray *messages)
{
    guint n = 0, seen = 0;
    for (guint i = 0; i < messages->len; i++)
        n += strcmp(((MessageRecord *)messages->pdata[i])->kind, "reminder") == 0;
    for (guint i = 0; i < messages->len; i++) {
        const MessageRecord *message = messages->pdata[i];
        if (strcmp(message->kind, "reminder") == 0 && ++seen + REMINDERS_MAX > n)
            add(ids, message->message_id);
    }
}

gboolean thread_of(Ledger *ledger, const InvoiceRecord *lead, char *const *people, Thread *thread,
                   GError **error)
{
    g_autoptr(GPtrArray) messages = ledger_conversation(ledger, lead->account_id, lead->id, error);
    *thread = (Thread){0};
    if (messages == NULL)
        return FALSE;
    g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
    add_before(ids, lead->references);
    add(ids, lead->message_id);
    add_reminders(ids, messages);
    const char *last = lead->message_id;
    for (guint i = 0; i < messages->len; i++)
        if (belongs(messages->pdata[i], people))
            last = ((MessageRecord *)messages->pdata[i])->message_id;
    thread->last = *last != '\0' ? g_strdup(last) : NULL;
    g_ptr_array_add(ids, NULL);
    thread->references = g_strdupv((char **)ids->pdata);
    return TRUE;
}

void thread_clear(Thread *thread)
{
    g_clear_pointer(&thread->last, g_free);
    g_clear_pointer(&thread->references, g_strfreev);
}
