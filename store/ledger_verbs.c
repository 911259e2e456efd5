// The verbs of the ledger: for each event what it does to the tables, in SQL. The event's data is JSON and is
// taken apart by SQLite itself, so that an event and its effect can be read side by side. Called through
// projection_apply only. Always holds: a statement reads nothing but the event and the projection (no clock,
// no schedule, no documents), so a replay gives the same rows.
#include <string.h>

#include "store/ledger_projection.h"

#define ACTION_ID "(:data->>'action')"

// The invoices in an action have done their step; never backwards (a mark may come twice, or late).
#define STEP_DONE                                                                                            \
    "UPDATE invoice SET step = ai.step, occurrence = ai.occurrence, step_at = :at, approved = 0"             \
    " FROM action_invoice AS ai WHERE ai.action_id = " ACTION_ID " AND ai.invoice_id = invoice.id"           \
    " AND (ai.step, ai.occurrence) > (invoice.step, invoice.occurrence)"

#define ACTION_INSERT(STATE)                                                                                 \
    "INSERT INTO action (id, account_id, lead_invoice, kind, ladder, step, step_name, occurrence, cycle,"    \
    " shadow, state, recipient, seen_event, planned) VALUES (:id, :account, :data->>'lead', :data->>'kind'," \
    " :data->>'ladder', :data->>'step', :data->>'step_name', :data->>'occurrence', :data->>'cycle',"         \
    " :data->>'shadow', '" STATE "', :data->>'recipient', :data->>'seen', :at)"
#define ACTION_INVOICES(ID)                                                                                  \
    "INSERT INTO action_invoice (action_id, invoice_id, position, step, occurrence, before_step,"            \
    " before_occurrence, before_at) SELECT " ID ", j.value->>'id', j.key, j.value->>'step',"                 \
    " j.value->>'occurrence', i.step, i.occurrence, i.step_at"                                               \
    " FROM json_each(:data, '$.invoices') AS j JOIN invoice AS i ON i.id = j.value->>'id'"

#define CONTACT(KIND) "INSERT INTO contact (id, account_id, kind, at) VALUES (:id, :account, '" KIND "', :at)"
#define MESSAGE(KIND)                                                                                        \
    "INSERT OR IGNORE INTO message (message_id, invoice_id, account_id, kind, sender, at, action_id)"        \
    " VALUES (:data->>'message_id', :invoice, :account, " KIND ", coalesce(:data->>'sender', ''), :at, 0)"
// What the mail with the invoice says of people and languages; older events say nothing of it.
#define NAMING " owner_name, names, language, cover_language"
#define NAMED                                                                                                \
    " coalesce(:data->>'owner_name', ''), coalesce(:data->'names', '{}'),"                                   \
    " coalesce(:data->>'language', ''), coalesce(:data->>'cover_language', '')"
#define ADDRESSES                                                                                            \
    "INSERT OR IGNORE INTO account_address (account_id, address, state, since)"                              \
    " SELECT :account, value, 'ok', :at FROM json_each(:data, '$.to')"                                       \
    " UNION SELECT :account, value, 'ok', :at FROM json_each(:data, '$.cc')"

#define PROMISE_END(STATE) "UPDATE promise SET state = '" STATE "', ended = :at WHERE id = :data->>'promise'"
#define SET(COLUMN) #COLUMN " = coalesce(:data->>'" #COLUMN "', " #COLUMN ")"
// A day may be set to "not known" too: null in the data is a value, absence is not.
#define SET_DAY(COLUMN)                                                                                      \
#COLUMN " = CASE WHEN json_type(:data, '$." #COLUMN "') IS NULL THEN " #COLUMN " ELSE :data->>'" #COLUMN \
            "' END"

static const VerbRule RULES[] = {
    // --- accounts ---
    {.verb = "account.opened",
     .makes = MAKES_ACCOUNT,
     .sql = {"INSERT INTO account (id, key, name, opened) VALUES (:id, :data->>'key', "
             ":data->>'name', :at)"}},
    {.verb = "account.changed",
     .redecide = TRUE,
     .sql = {"UPDATE account SET " SET(name) ", " SET(language) ", " SET(zone) ", " SET(country) ", " SET(
         kind) ", " SET(ladder) ", " SET(risk) " WHERE id = :account"}},
    {.verb = "account.forgotten",
     .redecide = TRUE,
     .stops = "changed",
     .sql = {"UPDATE account SET forgotten = :at, key = 'forgotten-' || :account WHERE id = "
             ":account",
             "INSERT OR IGNORE INTO forgotten (account_id) VALUES (:account)"}},
    {.verb = "address.changed",
     .redecide = TRUE,
     .stops = "changed",
     .sql = {"INSERT INTO account_address (account_id, address, state, since)"
             " VALUES (:account, :data->>'address', :data->>'state', :at)"
             " ON CONFLICT (account_id, address) DO UPDATE SET state = excluded.state, since = "
             "excluded.since"}},
    // --- invoices ---
    {.verb = "invoice.captured",
     .redecide = TRUE,
     .makes = MAKES_INVOICE,
     .sql = {"INSERT INTO invoice (id, account_id, kind, number, number_key, seller, owner, "
             "buyer, message_id,"
             " refs, subject, rcpt_to, rcpt_cc, issued, due, due_basis, discount_until, "
             "discount_percent,"
             " currency, payable, open, payment, document, chase, why_not, unsure, captured," NAMING ")"
             " VALUES (:id, :account, :data->>'kind', :data->>'number', :data->>'number_key',"
             " :data->>'seller', :data->>'owner', :data->>'buyer', :data->>'message_id', "
             ":data->>'refs',"
             " :data->>'subject', :data->'to', :data->'cc', :data->>'issued', :data->>'due',"
             " :data->>'due_basis', :data->>'discount_until', :data->>'discount_percent',"
             " :data->>'currency', :data->>'payable', :data->>'payable', :data->'payment',"
             " :data->>'document', :data->>'chase', :data->>'why_not', :data->>'unsure', :at," NAMED ")",
             MESSAGE("'invoice'"), ADDRESSES}},
    {.verb = "invoice.resent",
     .redecide = TRUE,
     .stops = "contact",
     .sql = {"UPDATE invoice SET message_id = :data->>'message_id', refs = :data->>'refs',"
             " subject = :data->>'subject', rcpt_to = :data->'to', rcpt_cc = :data->'cc',"
             " owner = :data->>'owner', (" NAMING ") = (" NAMED ") WHERE id = :invoice",
             MESSAGE("'invoice'"), ADDRESSES, CONTACT("person")}},
    {.verb = "invoice.corrected",
     .redecide = TRUE,
     .stops = "changed",
     .sql =
         {"UPDATE invoice SET open = open + coalesce(:data->>'payable', payable) - "
          "payable, " SET(payable) ", " SET(currency) ", " SET_DAY(issued) ", " SET_DAY(due) ", " SET(due_basis) ", " SET_DAY(discount_until) ", " SET(
              discount_percent) ", " SET(chase) ", " SET(why_not) ", " SET(unsure) ", " SET(owner) ", " SET(buyer) ", " SET(document) " WHERE id = :invoice"}},
    {.verb = "invoice.approved",
     .redecide = TRUE,
     .sql = {"UPDATE invoice SET approved = 1, approved_step = coalesce(:data->>'step', '')"
             " WHERE id = :invoice"}},
    {.verb = "invoice.closed",
     .redecide = TRUE,
     .stops = "paid",
     .sql = {"UPDATE invoice SET closed = :at, closed_why = :data->>'reason' WHERE id = :invoice"}},
    {.verb = "invoice.reopened",
     .redecide = TRUE,
     .stops = "changed",
     .sql = {"UPDATE invoice SET closed = 0, closed_why = '', cycle = cycle + 1, step = -1, "
             "occurrence = 0,"
             " step_at = 0, shadow_step = -1, shadow_occurrence = 0, shadow_at = 0, approved = 0"
             " WHERE id = :invoice"}},
    {.verb = "credit.applied",
     .redecide = TRUE,
     .stops = "changed",
     .sql = {"INSERT INTO credit (id, invoice_id, account_id, amount, number, at)"
             " VALUES (:id, :invoice, :account, :data->>'amount', :data->>'number', :at)",
             "UPDATE invoice SET open = open - (:data->>'amount') WHERE id = :invoice",
             // The credit note's own row: what it gives away is no longer open on it.
             "INSERT INTO credit (id, invoice_id, account_id, amount, number, at)"
             " SELECT :id, :data->>'note', :account, -(:data->>'amount'), :data->>'number', :at"
             " WHERE :data->>'note' > 0",
             "UPDATE invoice SET open = open + (:data->>'amount') WHERE id = :data->>'note'"}},
    // --- the outbox ---
    {.verb = "action.planned", .sql = {ACTION_INSERT("planned"), ACTION_INVOICES(":id")}},
    {.verb = "action.replanned",
     .sql = {"DELETE FROM action_invoice WHERE action_id = " ACTION_ID, ACTION_INVOICES(ACTION_ID),
             "UPDATE action SET state = 'planned', seen_event = :data->>'seen', detail = '',"
             " recipient = :data->>'recipient', planned = :at WHERE id = " ACTION_ID}},
    {.verb = "action.reserved",
     .sql = {"UPDATE action SET state = 'reserved', epoch = :data->>'epoch', token = "
             ":data->>'token',"
             " message_id = :data->>'message_id', reserved = :at, detail = ''"
             " WHERE id = " ACTION_ID}},
    {.verb = "action.accepted",
     .sql = {"UPDATE action SET state = 'accepted', accepted = :at, queue_id = :data->>'queue_id'"
             " WHERE id = " ACTION_ID}},
    {.verb = "action.sent",
     .redecide = TRUE,
     .sql = {"INSERT INTO contact (id, account_id, kind, at) SELECT :id, :account, 'ours', :at "
             "FROM action"
             " WHERE id = " ACTION_ID " AND kind = 'mail' AND state <> 'uncertain'",
             "INSERT OR IGNORE INTO message (message_id, invoice_id, account_id, kind, sender, "
             "at, action_id)"
             " SELECT a.message_id, ai.invoice_id, a.account_id, 'reminder', '', :at, a.id FROM "
             "action AS a"
             " JOIN action_invoice AS ai ON ai.action_id = a.id WHERE a.id = " ACTION_ID
             " AND a.message_id <> ''",
             "UPDATE action SET state = 'sent', sent = :at, detail = '', queue_id ="
             " CASE WHEN :data->>'queue_id' <> '' THEN :data->>'queue_id' ELSE queue_id END"
             " WHERE id = " ACTION_ID,
             STEP_DONE}},
    {.verb = "action.uncertain",
     .redecide = TRUE,
     .sql = {"UPDATE action SET state = 'uncertain', detail = :data->>'detail' WHERE id "
             "= " ACTION_ID,
             STEP_DONE, CONTACT("ours")}},
    {.verb = "action.failed",
     .sql =
         {// A person says that an uncertain one did not arrive: its step is undone.
          "UPDATE invoice SET step = ai.before_step, occurrence = ai.before_occurrence,"
          " step_at = ai.before_at FROM action_invoice AS ai JOIN action AS a ON a.id = "
          "ai.action_id"
          " WHERE a.id = " ACTION_ID " AND a.state = 'uncertain' AND ai.invoice_id = invoice.id"
          " AND invoice.step = ai.step AND invoice.occurrence = ai.occurrence",
          "UPDATE action SET state = 'failed', detail = :data->>'detail' WHERE id = " ACTION_ID}},
    {.verb = "action.waived",
     .redecide = TRUE,
     .sql = {"UPDATE action SET state = 'waived', detail = :data->>'detail' WHERE id = " ACTION_ID}},
    {.verb = "action.shadowed",
     .redecide = TRUE,
     .sql = {ACTION_INSERT("shadowed"), ACTION_INVOICES(":id"), CONTACT("shadow"),
             "UPDATE invoice SET shadow_step = ai.step, shadow_occurrence = ai.occurrence, "
             "shadow_at = :at"
             " FROM action_invoice AS ai WHERE ai.action_id = :id AND ai.invoice_id = invoice.id"}},
    // --- money and promises ---
    {.verb = "payment.recorded",
     .redecide = TRUE,
     .stops = "paid",
     .sql = {"INSERT INTO payment (id, account_id, invoice_id, amount, currency, paid_on, "
             "reference, source,"
             " line_key, at) VALUES (:id, :account, :invoice, :data->>'amount', :data->>'currency',"
             " :data->>'paid_on', :data->>'reference', :data->>'source', :data->>'line_key', :at)",
             "UPDATE invoice SET open = open - (:data->>'amount') WHERE id = :invoice",
             "UPDATE promise SET paid = paid + (:data->>'amount') WHERE account_id = :account"
             " AND state = 'open' AND :invoice > 0 AND invoice_id IN (0, :invoice)"}},
    // The row stays with nothing in it: its line of the bank's file stays known to a second import.
    {.verb = "payment.reversed",
     .redecide = TRUE,
     .stops = "changed",
     .sql = {"UPDATE invoice SET open = open + (:data->>'amount') WHERE id = :invoice",
             "UPDATE promise SET paid = max(0, paid - (:data->>'amount')) WHERE account_id = :account"
             " AND state = 'open' AND :invoice > 0 AND invoice_id IN (0, :invoice)",
             "UPDATE payment SET amount = 0, source = 'reversed' WHERE id = :data->>'payment'"}},
    {.verb = "promise.made",
     .redecide = TRUE,
     .stops = "promise",
     .sql = {"INSERT INTO promise (id, account_id, invoice_id, promised, amount, state, made, "
             "quote, message_id)"
             " VALUES (:id, :account, :invoice, :data->>'promised', :data->>'amount', 'open', :at,"
             " :data->>'quote', :data->>'message_id')"}},
    {.verb = "promise.kept", .redecide = TRUE, .sql = {PROMISE_END("kept")}},
    {.verb = "promise.partly", .redecide = TRUE, .sql = {PROMISE_END("partly")}},
    {.verb = "promise.broken", .redecide = TRUE, .sql = {PROMISE_END("broken")}},
    {.verb = "promise.replaced", .redecide = TRUE, .sql = {PROMISE_END("replaced")}},
    // --- what people and machines say ---
    {.verb = "hold.set",
     .redecide = TRUE,
     .stops = "hold",
     .sql = {"INSERT INTO hold (id, account_id, invoice_id, kind, until, reason, set_by, set_at, step)"
             " VALUES (:id, :account, :invoice, :data->>'kind', :data->>'until', "
             ":data->>'reason', :actor,"
             " :at, coalesce(:data->>'step', ''))"}},
    {.verb = "hold.lifted",
     .redecide = TRUE,
     .sql = {"UPDATE hold SET lifted = :at, lifted_by = :actor WHERE id = :data->>'hold'"}},
    {.verb = "task.opened",
     .sql = {"INSERT INTO task (id, account_id, invoice_id, kind, text, owner, message_id, opened)"
             " VALUES (:id, :account, :invoice, :data->>'kind', :data->>'text', :data->>'owner',"
             " :data->>'message_id', :at)"}},
    {.verb = "task.resolved",
     .redecide = TRUE,
     .sql = {"UPDATE task SET resolved = :at, answer = :data->>'answer' WHERE id = :data->>'task'"}},
    {.verb = "action.written"},
    {.verb = "message.seen", .sql = {MESSAGE(":data->>'kind'")}},
    {.verb = "contact.person",
     .redecide = TRUE,
     .stops = "contact",
     .sql = {MESSAGE("'person'"), CONTACT("person")}},
    {.verb = "reply.read",
     .redecide = TRUE,
     .sql = {MESSAGE(":data->>'kind'"),
             "INSERT INTO reply_intent (id, position, account_id, invoice_id, intent, trust, "
             "held_from,"
             " held_until, promised, at) SELECT :id, key, :account, value->>'invoice', "
             "value->>'intent',"
             " :data->>'trust', value->>'held_from', value->>'held_until', value->>'promised', :at"
             " FROM json_each(:data, '$.intents')"}},
    {.verb = "decision.changed",
     .sql = {"INSERT INTO decision (account_id, kind, codes, at)"
             " VALUES (:account, :data->>'kind', :data->>'codes', :at) ON CONFLICT (account_id)"
             " DO UPDATE SET kind = excluded.kind, codes = excluded.codes, at = excluded.at"}},
};

const VerbRule *projection_rules(gsize *n)
{
    *n = G_N_ELEMENTS(RULES);
    return RULES;
}

const VerbRule *projection_rule(const char *verb)
{
    for (gsize i = 0; i < G_N_ELEMENTS(RULES); i++)
        if (strcmp(RULES[i].verb, verb) == 0)
            return &RULES[i];
    return NULL;
}
