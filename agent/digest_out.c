// Outbound mail: invoices and credit notes are captured; anything else to a known debtor is a person's own
// contact. Called by digest.c. What always holds: the debtor is who the mail was
// sent to, never who the document names; what is doubtful is captured with its doubts, so that a person is
// asked, and nothing is guessed.
#include "agent/digest.h"

#include <string.h>

#include "agent/debtor.h"
#include "agent/reading.h"
#include "agent/watch.h"
#include "policy/base/text.h"
#include "store/clock.h"
#include "store/ledger_capture.h"
#include "store/ledger_talk.h"
#include "store/log.h"

typedef struct {
    Agent *agent;
    const JournalRow *row;
    OutboundAnswer *answer;
    char **to, **cc; // external, as the mail's header says
    char **all;      // external, as the envelope says
    char *key, *owner, *seller, *document, *references;
} Outbound;

static void outbound_clear(Outbound *out)
{
    g_strfreev(out->to);
    g_strfreev(out->cc);
    g_strfreev(out->all);
    g_free(out->key);
    g_free(out->owner);
    g_free(out->seller);
    g_free(out->document);
    g_free(out->references);
    g_clear_pointer(&out->answer, outbound_answer_free);
}

// Who gets the reminders: the people in To and Cc; where the header names nobody outside, the envelope does.
static void find_people(Outbound *out)
{
    const Settings *settings = out->agent->settings;
    const AnswerHeads *heads = &out->answer->heads;
    out->to = debtor_external(settings, heads->to);
    out->cc = debtor_external(settings, heads->cc);
    out->all = debtor_external(settings, out->row->recipients);
    if (out->to[0] == NULL) {
        g_strfreev(out->to);
        out->to = out->cc[0] != NULL ? g_steal_pointer(&out->cc) : g_strdupv(out->all);
        g_strfreev(out->cc);
        out->cc = g_new0(char *, 1);
    }
    gboolean ours = heads->from_count == 1 && settings_is_ours(settings, heads->from);
    out->owner = g_strdup(ours ? heads->from : out->row->sender);
    out->seller = text_domain(out->owner);
    out->key = debtor_key(settings, out->to[0] != NULL ? out->to[0] : "");
}

static char *bracketed(char *const *ids)
{
    GString *text = g_string_new(NULL);
    guint n = ids != NULL ? g_strv_length((char **)ids) : 0;
    for (guint i = n; i > 0; i--) // the nearest stands first in the answer, last in the header
        g_string_append_printf(text, "%s<%s>", text->len ? " " : "", ids[i - 1]);
    return g_string_free(text, FALSE);
}

static gboolean capture(Outbound *out, const AnswerDocument *document, GError **error)
{
    const AnswerHeads *heads = &out->answer->heads;
    g_autofree char *doubts = reading_doubts(document);
    g_autofree char *why = g_strdup_printf("read from %s in a mail that left", document->source);
    Act act = {.at_unix = clock_now(), .actor = "agent", .why = why, .evidence = document->evidence};
    Capture c = {
        .account_key = out->key,
        .account_name = document->buyer_name,
        .language = document->language,
        .country = *document->buyer_region != '\0' ? document->buyer_region : document->buyer_country,
        .message_id = heads->message_id,
        .references = out->references,
        .subject = heads->subject,
        .owner = out->owner,
        .owner_name = strcmp(out->owner, heads->from) == 0 ? heads->from_name : NULL,
        .names = heads->names,
        .cover_language = heads->language,
        .seller = out->seller,
        .to = (const char *const *)out->to,
        .cc = (const char *const *)out->cc,
        .document = out->document,
        .kind = document->kind,
        .number = document->number,
        .buyer = document->buyer_name,
        .issued = document->issued,
        .due = document->due,
        .discount_until = document->discount_until,
        .due_basis = document->due_basis,
        .discount_percent = document->discount_percent,
        .payable = document->payable,
        .corrects = document->corrects,
        .payment = document->payment,
        .chase = document->chase,
        .why_not = document->why_not,
        .unsure = document->chase && *doubts != '\0',
        .doubts = doubts,
    };
    int64_t invoice = 0;
    CaptureResult result = ledger_capture(out->agent->ledger, &act, &c, &invoice, error);
    if (result == CAPTURE_FAILED)
        return FALSE;
    static const char *const verbs[] = {"captured", "resent", "corrected", "credited"};
    char due[DAY_TEXT_SIZE];
    log_event(G_LOG_LEVEL_INFO, out->row->queue_id, verbs[result], "invoice", log_int(invoice), "kind",
              document->kind, "source", document->source, "due", day_format(document->due, due), "chase",
              document->chase ? "yes" : document->why_not, "doubts", *doubts ? doubts : "-", NULL);
    return TRUE;
}

static gboolean capture_all(Outbound *out, GError **error)
{
    const AnswerHeads *heads = &out->answer->heads;
    out->references = bracketed(heads->references);
    out->document =
        ledger_document_add(out->agent->ledger, out->row->message, DIGEST_KEEP_BYTES, clock_now(), error);
    if (out->document == NULL)
        return FALSE;
    for (guint i = 0; i < out->answer->documents->len; i++) {
        const AnswerDocument *document = out->answer->documents->pdata[i];
        if (reading_captures(document) && !capture(out, document, error))
            return FALSE;
    }
    const char *ids[] = {heads->message_id, NULL};
    return watch_thread(out->agent, ids, (const char *const *)out->to, error) &&
           watch_thread(out->agent, NULL, (const char *const *)out->cc, error) &&
           watch_thread(out->agent, NULL, (const char *const *)out->all, error);
}

// Which invoice's thread the mail is in: 0 when it is in none, or in the account's.
static int64_t invoice_of_thread(Agent *agent, const AnswerHeads *heads, int64_t account_id)
{
    for (char **id = heads->references; *id != NULL; id++) {
        g_autoptr(GPtrArray) messages = ledger_messages(agent->ledger, *id, NULL);
        for (guint i = 0; messages != NULL && i < messages->len; i++) {
            const MessageRecord *message = messages->pdata[i];
            if (message->account_id == account_id && message->invoice_id != 0)
                return message->invoice_id;
        }
    }
    return 0;
}

// A person's own mail to a known debtor.
static gboolean note_contacts(Outbound *out, GError **error)
{
    const AnswerHeads *heads = &out->answer->heads;
    Act act = {.at_unix = clock_now(), .actor = "agent", .why = "a person wrote to the debtor"};
    g_autoptr(GHashTable) told = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (char **address = out->all; *address != NULL; address++) {
        g_autoptr(GError) why = NULL;
        g_autoptr(AccountRecord) account = ledger_account_of(out->agent->ledger, *address, &why);
        if (account == NULL && !g_error_matches(why, PD_ERROR, PD_ERR_NOT_FOUND)) {
            g_propagate_error(error, g_steal_pointer(&why));
            return FALSE;
        }
        if (account == NULL || !g_hash_table_add(told, g_memdup2(&account->id, sizeof account->id)))
            continue;
        int64_t invoice = invoice_of_thread(out->agent, heads, account->id);
        if (!ledger_person_wrote(out->agent->ledger, &act, account->id, invoice, heads->message_id,
                                 out->owner, error))
            return FALSE;
        log_event(G_LOG_LEVEL_INFO, out->row->queue_id, "contact", "account", log_int(account->id), NULL);
    }
    const char *ids[] = {heads->message_id, NULL};
    return g_hash_table_size(told) == 0 || watch_thread(out->agent, ids, NULL, error);
}

static gboolean open_outbound(Outbound *out, Agent *agent, const JournalRow *row, GError **error)
{
    json_t *json = digest_ask_reader(agent, row, "outbound", NULL, error);
    if (json == NULL)
        return FALSE;
    *out = (Outbound){.agent = agent, .row = row, .answer = answer_outbound(json)};
    json_decref(json);
    find_people(out);
    return TRUE;
}

static gboolean digest_documents(Outbound *out, GError **error)
{
    const AnswerDocument *first = out->answer->documents->pdata[0];
    gboolean any = FALSE;
    for (guint i = 0; i < out->answer->documents->len; i++)
        any = any || reading_captures(out->answer->documents->pdata[i]);
    if (any && *out->key != '\0')
        return capture_all(out, error);
    if (strcmp(first->kind, "unreadable") == 0)
        return digest_unreadable(out->agent, out->row, *first->why ? first->why : "unreadable", error);
    return note_contacts(out, error);
}

gboolean digest_outbound(Agent *agent, const JournalRow *row, GError **error)
{
    Outbound out;
    if (!open_outbound(&out, agent, row, error))
        return FALSE;
    gboolean ok = digest_begin(agent, error) && digest_documents(&out, error);
    outbound_clear(&out);
    return ok;
}

gboolean digest_contact(Agent *agent, const JournalRow *row, GError **error)
{
    Outbound out;
    if (!open_outbound(&out, agent, row, error))
        return FALSE;
    gboolean ok = digest_begin(agent, error) && note_contacts(&out, error);
    outbound_clear(&out);
    return ok;
}
