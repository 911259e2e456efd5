// Ties an inbound mail to the ledger. Called by digest_in.c. What always holds: a token proves something only
// with its HMAC; a mail that could be about several invoices is about the account, not about one of them.
#include "agent/match.h"

#include <string.h>

#include "agent/debtor.h"
#include "store/clock.h"
#include "store/ledger_letter.h"
#include "store/token.h"

#define CONTEXT_MAX 100
#define HOLIDAYS_BACK_DAYS 31 // an answer is seldom older
#define HOLIDAYS_AHEAD_DAYS 200

static void add_invoice(Match *match, int64_t id)
{
    for (guint i = 0; i < match->invoices->len; i++)
        if (g_array_index(match->invoices, int64_t, i) == id)
            return;
    if (id != 0 && match->invoices->len < CONTEXT_MAX)
        g_array_append_val(match->invoices, id);
}

static void set_how(Match *match, const char *how)
{
    g_free(match->how);
    match->how = g_strdup(how);
}

static gboolean not_found(GError **why, GError **error)
{
    if (*why == NULL || g_error_matches(*why, PD_ERROR, PD_ERR_NOT_FOUND)) {
        g_clear_error(why);
        return TRUE;
    }
    g_propagate_error(error, g_steal_pointer(why));
    return FALSE;
}

// A text that may hold a token of ours: a Message-ID, or an address with a plus.
static gboolean try_token(Agent *agent, const char *text, Match *match, GError **error)
{
    g_autofree char *token = token_find(text);
    g_autoptr(GError) why = NULL;
    if (token == NULL || match->token_valid)
        return TRUE;
    g_autoptr(ActionRecord) action = ledger_action_by_token(agent->ledger, token, &why);
    if (action == NULL)
        return not_found(&why, error);
    if (!token_verify(agent->secret, token, action->id, action->step, action->recipient))
        return TRUE;
    match->token_valid = TRUE;
    match->by_thread = TRUE;
    match->account_id = action->account_id;
    for (guint i = 0; i < action->invoices->len; i++)
        add_invoice(match, g_array_index(action->invoices, int64_t, i));
    set_how(match, "our reminder's Message-ID");
    return TRUE;
}

static gboolean try_message(Agent *agent, const char *id, Match *match, GError **error)
{
    g_autoptr(GError) why = NULL;
    g_autoptr(GPtrArray) messages = ledger_messages(agent->ledger, id, &why);
    if (messages == NULL)
        return not_found(&why, error);
    for (guint i = 0; i < messages->len; i++) {
        const MessageRecord *message = messages->pdata[i];
        if (match->account_id != 0 && match->account_id != message->account_id)
            continue;
        match->account_id = message->account_id;
        if (message->invoice_id == 0)
            continue;
        match->by_thread = TRUE;
        add_invoice(match, message->invoice_id);
    }
    if (match->account_id != 0 && match->how == NULL)
        set_how(match, match->by_thread ? "the invoice's Message-ID" : "a Message-ID of the conversation");
    return TRUE;
}

typedef gboolean (*TryOne)(Agent *agent, const char *text, Match *match, GError **error);

static gboolean try_all(Agent *agent, char *const *list, TryOne one, Match *match, GError **error)
{
    for (; list != NULL && *list != NULL; list++)
        if (!one(agent, *list, match, error))
            return FALSE;
    return TRUE;
}

static gboolean try_sender(Agent *agent, const char *from, Match *match, GError **error)
{
    g_autoptr(GError) why = NULL;
    g_autoptr(AccountRecord) account = *from != '\0' ? ledger_account_of(agent->ledger, from, &why) : NULL;
    if (account == NULL)
        return not_found(&why, error);
    match->known_sender = match->account_id == 0 || match->account_id == account->id;
    if (match->account_id != 0)
        return TRUE;
    match->account_id = account->id;
    set_how(match, "the sender's address");
    return TRUE;
}

static gboolean add_open_invoices(Agent *agent, Match *match, GError **error)
{
    LedgerFilter filter = {.account_id = match->account_id, .open_only = TRUE, .limit = CONTEXT_MAX};
    g_autoptr(GPtrArray) open = ledger_invoices(agent->ledger, &filter, error);
    for (guint i = 0; open != NULL && i < open->len; i++)
        add_invoice(match, ((InvoiceRecord *)open->pdata[i])->id);
    return open != NULL;
}

gboolean match_mail(Agent *agent, const JournalRow *row, const InboundAnswer *answer, Match *match,
                    GError **error)
{
    *match = (Match){.invoices = g_array_new(FALSE, FALSE, sizeof(int64_t))};
    const char *from = *answer->heads.from != '\0' ? answer->heads.from : row->sender;
    gboolean ok = try_all(agent, answer->heads.references, try_token, match, error) &&
                  try_all(agent, answer->threads, try_token, match, error) &&
                  try_all(agent, row->recipients, try_token, match, error);
    if (ok && !match->token_valid)
        ok = try_all(agent, answer->heads.references, try_message, match, error) &&
             try_all(agent, answer->threads, try_message, match, error);
    ok = ok && try_sender(agent, from, match, error);
    if (ok && match->account_id != 0 && match->invoices->len == 0)
        ok = add_open_invoices(agent, match, error);
    return ok;
}

void match_clear(Match *match)
{
    g_clear_pointer(&match->invoices, g_array_unref);
    g_clear_pointer(&match->how, g_free);
}

GArray *match_numbers(Agent *agent, int64_t account_id, char *const *numbers)
{
    GArray *out = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (; numbers != NULL && *numbers != NULL; numbers++) {
        LedgerFilter filter = {.account_id = account_id, .number = *numbers, .limit = 1};
        g_autoptr(GPtrArray) found = ledger_invoices(agent->ledger, &filter, NULL);
        if (found != NULL && found->len > 0)
            g_array_append_val(out, ((InvoiceRecord *)found->pdata[0])->id);
    }
    return out;
}

static json_t *context_invoice(const InvoiceRecord *invoice)
{
    char day[DAY_TEXT_SIZE], amount[MONEY_TEXT_SIZE];
    json_t *object = json_object();
    json_object_set_new(object, "number", json_string(invoice->number));
    if (invoice->issued != DAY_NONE)
        json_object_set_new(object, "issued", json_string(day_format(invoice->issued, day)));
    if (invoice->due != DAY_NONE)
        json_object_set_new(object, "due", json_string(day_format(invoice->due, day)));
    json_object_set_new(object, "amount",
                        json_string(money_format(invoice->open.minor, invoice->open.currency, amount)));
    json_object_set_new(object, "currency", json_string(invoice->open.currency));
    return object;
}

// The debtor's own holidays around now, for the working days that the answer may count ("in five working
// days"). Of the region or the country as shipped; not the office's, which are no holidays there.
static json_t *holidays_of(Agent *agent, const char *region, const char *country)
{
    json_t *array = json_array();
    if (agent->world == NULL) // a command that reads no calendars
        return array;
    GHashTable *calendars = agent->world->calendars;
    const GArray *days = *region != '\0' ? g_hash_table_lookup(calendars, region) : NULL;
    Day today = day_from_unix(clock_now());
    if (days == NULL)
        days = g_hash_table_lookup(calendars, country);
    for (guint i = 0; days != NULL && i < days->len; i++) {
        char text[DAY_TEXT_SIZE];
        Day day = g_array_index(days, Day, i);
        if (day > today - HOLIDAYS_BACK_DAYS && day < today + HOLIDAYS_AHEAD_DAYS)
            json_array_append_new(array, json_string(day_format(day, text)));
    }
    return array;
}

static void add_account(json_t *context, Agent *agent, const Match *match)
{
    g_autoptr(AccountRecord) account = ledger_account(agent->ledger, match->account_id, NULL);
    if (account == NULL)
        return;
    const char *language = debtor_language(agent->settings, account, NULL, NULL);
    if (*language != '\0')
        json_object_set_new(context, "language", json_string(language));
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(agent->settings, account, country);
    json_object_set_new(context, "holidays",
                        holidays_of(agent, debtor_region(agent->settings, account), country));
    const char *region = *country != '\0' ? country : agent->settings->office_country;
    if (region != NULL && *region != '\0')
        json_object_set_new(context, "region", json_string(region));
}

static json_t *strings(char *const *list)
{
    json_t *array = json_array();
    for (; list != NULL && *list != NULL; list++)
        json_array_append_new(array, json_string(*list));
    return array;
}

// The day of the last reminder of the account: what "next week" in an answer without a date of its own means.
static void add_reminder_date(json_t *context, Agent *agent, const Match *match)
{
    LedgerFilter filter = {.account_id = match->account_id, .state = ACTION_SENT, .match_state = TRUE};
    g_autoptr(GPtrArray) sent = ledger_actions(agent->ledger, &filter, NULL);
    int64_t last = 0;
    for (guint i = 0; sent != NULL && i < sent->len; i++)
        last = MAX(last, ((ActionRecord *)sent->pdata[i])->sent_unix);
    char day[DAY_TEXT_SIZE];
    if (last > 0)
        json_object_set_new(context, "reminder_date", json_string(day_format(day_from_unix(last), day)));
}

static void add_own_text(json_t *context, Agent *agent, const Match *match)
{
    g_autoptr(GPtrArray) lines = ledger_letter_lines(agent->ledger, match->account_id, NULL);
    json_t *own = json_array();
    for (guint i = 0; lines != NULL && i < lines->len; i++)
        json_array_append_new(own, json_string(lines->pdata[i]));
    json_object_set_new(context, "own_text", own);
}

json_t *match_context(Agent *agent, const Match *match)
{
    json_t *context = json_object(), *invoices = json_array();
    const Settings *settings = agent->settings;
    for (guint i = 0; i < match->invoices->len; i++) {
        g_autoptr(InvoiceRecord) invoice =
            ledger_invoice(agent->ledger, g_array_index(match->invoices, int64_t, i), NULL);
        if (invoice != NULL && *invoice->number != '\0')
            json_array_append_new(invoices, context_invoice(invoice));
    }
    json_object_set_new(context, "ours", strings(settings->our_domains));
    json_object_set_new(context, "authserv_ids", strings(settings->authserv_ids));
    json_object_set_new(context, "next_weekday",
                        json_string(settings->next_weekday_earlier ? "earlier" : "later"));
    json_object_set_new(context, "invoices", invoices);
    add_reminder_date(context, agent, match);
    add_own_text(context, agent, match);
    add_account(context, agent, match);
    return context;
}
