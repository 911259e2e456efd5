// The verbs of the ledger in words. Called by cmd_why.c. One small function per verb that needs its figures;
// the others are plain sentences. What is said is only what the event holds; nothing is looked up that may
// have changed since, but for the name of a step (of the action) and the number of an invoice.
#include "cli/story.h"

#include <string.h>

#include "store/ledger_outbox.h"

typedef char *(*Teller)(Cli *cli, const EventRecord *event);

static const char *text_at(const EventRecord *event, const char *name)
{
    const char *text = json_string_value(json_object_get(event->data, name));
    return text ? text : "";
}

static int64_t number_at(const EventRecord *event, const char *name)
{
    return json_integer_value(json_object_get(event->data, name));
}

static char *day_at(Cli *cli, const EventRecord *event, const char *name)
{
    json_t *value = json_object_get(event->data, name);
    return out_value_text(cli->out,
                          out_day(json_is_integer(value) ? (Day)json_integer_value(value) : DAY_NONE));
}

// Amounts in events are minor units of the invoice's currency.
static char *money_at(Cli *cli, const EventRecord *event, const char *name)
{
    Money money = {.minor = number_at(event, name)};
    g_autoptr(InvoiceRecord) invoice =
        event->invoice_id ? ledger_invoice(cli->ledger, event->invoice_id, NULL) : NULL;
    const char *currency = text_at(event, "currency");
    g_strlcpy(money.currency, *currency ? currency : invoice ? invoice->payable.currency : "", CURRENCY_SIZE);
    return out_value_text(cli->out, out_money(money));
}

static char *until_at(Cli *cli, const EventRecord *event)
{
    int64_t until = number_at(event, "until");
    if (!until)
        return g_strdup("until a person lifts it");
    g_autofree char *day = out_value_text(cli->out, out_day(calendar_day(cli->zone, until, NULL)));
    return g_strdup_printf("until %s", day);
}

// --- tellers
// --------------------------------------------------------------------------------------------------

static char *tell_captured(Cli *cli, const EventRecord *e)
{
    g_autofree char *amount = money_at(cli, e, "payable"), *due = day_at(cli, e, "due");
    const char *what = strcmp(text_at(e, "kind"), "credit-note") == 0 ? "Credit note" : "Invoice";
    if (!json_is_integer(json_object_get(e->data, "due")))
        return g_strdup_printf("%s %s was sent by %s: %s, no due date", what, text_at(e, "number"),
                               text_at(e, "owner"), amount);
    return g_strdup_printf("%s %s was sent by %s: %s, due %s", what, text_at(e, "number"),
                           text_at(e, "owner"), amount, due);
}

static char *tell_corrected(Cli *cli, const EventRecord *e)
{
    GString *text = g_string_new("Corrected:");
    g_autofree char *amount = money_at(cli, e, "payable"), *due = day_at(cli, e, "due");
    gsize start = text->len;
    if (json_object_get(e->data, "payable"))
        g_string_append_printf(text, " amount %s", amount);
    if (json_object_get(e->data, "due"))
        g_string_append_printf(text, "%s due %s", text->len > start ? "," : "", due);
    if (json_object_get(e->data, "chase"))
        g_string_append_printf(text, "%s %s", text->len > start ? "," : "",
                               json_is_true(json_object_get(e->data, "chase")) ? "to be chased"
                                                                               : "not to be chased");
    if (text->len == start)
        g_string_append(text, " looked at and found right");
    return g_string_free(text, FALSE);
}

static char *tell_payment(Cli *cli, const EventRecord *e)
{
    g_autofree char *amount = money_at(cli, e, "amount"), *day = day_at(cli, e, "paid_on");
    const char *reference = text_at(e, "reference");
    return g_strdup_printf("%s came in on %s%s%s%s", amount, day, *reference ? " (" : "", reference,
                           *reference ? ")" : "");
}

static char *tell_reversed(Cli *cli, const EventRecord *e)
{
    g_autofree char *amount = money_at(cli, e, "amount");
    return g_strdup_printf("%s went back (the payment bounced)", amount);
}

static char *tell_credit(Cli *cli, const EventRecord *e)
{
    g_autofree char *amount = money_at(cli, e, "amount");
    return g_strdup_printf("Credit note %s took %s off", text_at(e, "number"), amount);
}

static char *tell_closed(Cli *cli, const EventRecord *e)
{
    (void)cli;
    return g_strdup_printf("Closed: %s", text_at(e, "reason"));
}

static char *tell_promise(Cli *cli, const EventRecord *e)
{
    g_autofree char *day = day_at(cli, e, "promised"), *amount = money_at(cli, e, "amount");
    if (number_at(e, "amount"))
        return g_strdup_printf("Promised: %s by %s", amount, day);
    return g_strdup_printf("Promised: payment by %s", day);
}

static char *tell_hold(Cli *cli, const EventRecord *e)
{
    g_autofree char *until = until_at(cli, e);
    const char *reason = text_at(e, "reason");
    gboolean told = !*reason || strcmp(reason, e->why) == 0; // the reason is said beneath, then
    return g_strdup_printf("Held (%s) %s%s%s", text_at(e, "kind"), until, told ? "" : ": ",
                           told ? "" : reason);
}

static char *tell_task(Cli *cli, const EventRecord *e)
{
    (void)cli;
    return g_strdup_printf("A person is asked (%s): %s", text_at(e, "kind"), text_at(e, "text"));
}

static char *tell_resolved(Cli *cli, const EventRecord *e)
{
    (void)cli;
    return g_strdup_printf("The question was answered: %s", text_at(e, "answer"));
}

static char *tell_reply(Cli *cli, const EventRecord *e)
{
    GString *text = g_string_new(NULL);
    size_t i;
    json_t *intent;
    (void)cli;
    g_string_printf(text, "%s wrote (trust %s)",
                    *text_at(e, "sender") ? text_at(e, "sender") : "The mail system", text_at(e, "trust"));
    json_array_foreach(json_object_get(e->data, "intents"), i, intent) g_string_append_printf(
        text, "%s %s", i ? "," : ":", json_string_value(json_object_get(intent, "intent")));
    return g_string_free(text, FALSE);
}

static char *tell_person(Cli *cli, const EventRecord *e)
{
    (void)cli;
    return g_strdup_printf("%s wrote to the debtor; that counts as a contact", text_at(e, "sender"));
}

static char *tell_address(Cli *cli, const EventRecord *e)
{
    (void)cli;
    return g_strdup_printf("The address %s is now %s", text_at(e, "address"), text_at(e, "state"));
}

static char *tell_account(Cli *cli, const EventRecord *e)
{
    GString *text = g_string_new("Noted about the debtor:");
    const char *name;
    json_t *value;
    (void)cli;
    json_object_foreach(e->data, name, value)
        g_string_append_printf(text, " %s %s", name, json_is_string(value) ? json_string_value(value) : "?");
    return g_string_free(text, FALSE);
}

// "action" in the data names it; a shadowed one is its own event.
static char *tell_action(Cli *cli, const EventRecord *e)
{
    int64_t id = number_at(e, "action") ? number_at(e, "action") : e->id;
    g_autoptr(ActionRecord) action = ledger_action(cli->ledger, id, NULL);
    const char *step = action ? action->step_name : "?";
    const char *what = strrchr(e->verb, '.') + 1;
    const char *detail = text_at(e, "detail");
    if (strcmp(what, "sent") == 0 && action && strcmp(action->ladder, THANKS_LADDER) == 0)
        return g_strdup_printf("Thanks for the kept promise went to %s", action->recipient);
    if (strcmp(what, "sent") == 0 && action && strcmp(action->kind, "mail") != 0)
        return g_strdup_printf("Step \"%s\" was handed to a person", step);
    if (strcmp(what, "sent") == 0)
        return g_strdup_printf("Reminder \"%s\" was sent to %s", step, action ? action->recipient : "?");
    if (strcmp(what, "shadowed") == 0)
        return g_strdup_printf("Reminder \"%s\" would have been sent to %s (shadow mode)", step,
                               action ? action->recipient : "?");
    return g_strdup_printf("Reminder \"%s\" %s%s%s", step,
                           strcmp(what, "waived") == 0   ? "was not sent"
                           : strcmp(what, "failed") == 0 ? "could not be sent"
                                                         : "may or may not have gone out",
                           *detail ? ": " : "", detail);
}

static char *tell_decision(Cli *cli, const EventRecord *e)
{
    GString *text = g_string_new(NULL);
    size_t i;
    json_t *reason;
    (void)cli;
    if (strcmp(text_at(e, "kind"), "nothing") != 0) {
        g_string_free(text, TRUE);
        return NULL; // what follows tells what was done
    }
    json_array_foreach(json_object_get(e->data, "reasons"), i, reason) if (i < 3) g_string_append_printf(
        text, "%s%s", i ? " " : "Nothing is sent: ", json_string_value(json_object_get(reason, "text")));
    g_autofree char *raw = g_string_free(text, FALSE);
    return *raw ? out_days_spelt(raw) : NULL;
}

static const struct {
    const char *verb;
    Teller tell;
    const char *plain;
} STORIES[] = {
    {"account.changed", tell_account, NULL},
    {"account.forgotten", NULL, "Names, addresses and texts were taken out"},
    {"account.opened", NULL, "The debtor was seen for the first time"},
    {"action.failed", tell_action, NULL},
    {"action.sent", tell_action, NULL},
    {"action.shadowed", tell_action, NULL},
    {"action.uncertain", tell_action, NULL},
    {"action.waived", tell_action, NULL},
    {"address.changed", tell_address, NULL},
    {"contact.person", tell_person, NULL},
    {"credit.applied", tell_credit, NULL},
    {"decision.changed", tell_decision, NULL},
    {"hold.lifted", NULL, "The hold was lifted"},
    {"hold.set", tell_hold, NULL},
    {"invoice.approved", NULL, "The next step was approved"},
    {"invoice.captured", tell_captured, NULL},
    {"invoice.closed", tell_closed, NULL},
    {"invoice.corrected", tell_corrected, NULL},
    {"invoice.reopened", NULL, "Opened again"},
    {"invoice.resent", NULL, "The invoice was sent again"},
    {"payment.recorded", tell_payment, NULL},
    {"payment.reversed", tell_reversed, NULL},
    {"promise.broken", NULL, "The promise was broken"},
    {"promise.kept", NULL, "The promise was kept"},
    {"promise.made", tell_promise, NULL},
    {"promise.partly", NULL, "The promise was kept in part"},
    {"reply.read", tell_reply, NULL},
    {"task.opened", tell_task, NULL},
    {"task.resolved", tell_resolved, NULL},
};

char *story_of(Cli *cli, const EventRecord *event)
{
    for (gsize i = 0; i < G_N_ELEMENTS(STORIES); i++)
        if (strcmp(STORIES[i].verb, event->verb) == 0)
            return STORIES[i].tell ? STORIES[i].tell(cli, event) : g_strdup(STORIES[i].plain);
    return NULL;
}
