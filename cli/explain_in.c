// postdue explain --inbound FILE: whose mail it is and how that is known, which words are its own, what they
// mean, how far its sender is proved, and what it would do. Called by cmd_explain.c. Matching and weighing
// are the agent's own (agent/match.h, agent/weigh.h), on a ledger opened for reading.
#include <string.h>

#include "agent/debtor.h"
#include "agent/weigh.h"
#include "cli/explain.h"
#include "cli/mailfile.h"
#include "store/secret.h"

#define CUT_LINES 12 // of a quote or signature that are shown

typedef struct {
    Cli *cli;
    Agent agent; // settings, ledger and secret only
    Match match;
    const json_t *facts;
    const InboundAnswer *answer;
} View;

// --- whose it is
// ------------------------------------------------------------------------------------------------

static const char *where_found(const View *v, const char *id)
{
    size_t i;
    json_t *mark;
    json_array_foreach(json_object_get(v->facts, "thread_marks"), i, mark)
    {
        if (strcmp(facts_text(mark, "id"), id) == 0)
            return facts_text(mark, "where");
    }
    return "";
}

static void print_threads(const View *v)
{
    static const Column COLUMNS[] = {{"id", "MESSAGE-ID IT NAMES", FALSE}, {"where", "WHERE", FALSE}};
    size_t i;
    json_t *id, *threads = json_object_get(v->facts, "threads");
    if (json_array_size(threads) == 0)
        return;
    out_heading(v->cli->out, "Threads it names");
    out_table(v->cli->out, "threads", COLUMNS, G_N_ELEMENTS(COLUMNS));
    json_array_foreach(threads, i, id)
    {
        const char *text = json_string_value(id);
        const Value row[] = {out_text(text), out_text(text ? where_found(v, text) : "")};
        out_row(v->cli->out, row);
    }
    out_table_end(v->cli->out, NULL);
}

static char *matched_invoices(const View *v)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < v->match.invoices->len; i++) {
        g_autoptr(InvoiceRecord) invoice =
            ledger_invoice(v->agent.ledger, g_array_index(v->match.invoices, int64_t, i), NULL);
        if (invoice)
            g_string_append_printf(text, "%s%s", text->len ? ", " : "", invoice->number);
    }
    return g_string_free(text, FALSE);
}

static void print_match(const View *v)
{
    Out *out = v->cli->out;
    g_autoptr(AccountRecord) account =
        v->match.account_id ? ledger_account(v->agent.ledger, v->match.account_id, NULL) : NULL;
    out_field(out, "account", "Debtor", out_text(account ? account->key : "nobody the ledger knows"));
    if (!account)
        return;
    g_autofree char *invoices = matched_invoices(v);
    out_field(out, "match", "Known by", out_text(v->match.how));
    out_field(out, "invoices", v->match.by_thread ? "Its thread" : "Invoices", out_text(invoices));
}

// --- its words
// --------------------------------------------------------------------------------------------------

static void print_lines(const View *v, const char *heading, const char *text, guint most)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    if (*text == '\0')
        return;
    out_heading(v->cli->out, heading);
    for (guint i = 0; lines[i] && i < most; i++) {
        g_autofree char *line = out_value_text(v->cli->out, out_text(lines[i]));
        if (*lines[i])
            out_say(v->cli->out, "    %s", line);
        else
            out_say(v->cli->out, "%s", "");
    }
    if (g_strv_length(lines) > most)
        out_say(v->cli->out, "    (%u lines more)", g_strv_length(lines) - most);
}

// "3 Jun 2026"; of a period "1 Jun 2026 to 7 Jun 2026: the last day counts".
static char *date_words(const View *v, const json_t *intent)
{
    const json_t *range = json_object_get(intent, "range");
    Day first = day_parse(json_string_value(json_array_get(range, 0)));
    Day last = day_parse(json_string_value(json_array_get(range, 1)));
    Day day = day_parse(facts_text(intent, "date"));
    g_autofree char *from = out_value_text(v->cli->out, out_day(first));
    char *on = out_value_text(v->cli->out, out_day(day));
    if (first == DAY_NONE || last == DAY_NONE || first == last)
        return on;
    g_autofree char *counts = on;
    g_autofree char *to = out_value_text(v->cli->out, out_day(last));
    return g_strdup_printf("%s (%s to %s)", counts, from, to);
}

static char *numbers_of(const json_t *intent)
{
    GString *text = g_string_new(NULL);
    size_t i;
    json_t *number;
    json_array_foreach(json_object_get(intent, "invoices"), i, number)
    {
        const char *one = json_string_value(number);
        g_string_append_printf(text, "%s%s", text->len ? ", " : "", one ? one : "?");
    }
    return g_string_free(text->len ? text : g_string_append(text, "all"), FALSE);
}

static void print_intents(const View *v)
{
    static const Column COLUMNS[] = {{"intent", "MEANS", FALSE},    {"when", "DATE", FALSE},
                                     {"amount", "AMOUNT", FALSE},   {"invoices", "INVOICES", FALSE},
                                     {"certain", "CERTAIN", FALSE}, {"text", "BECAUSE OF", FALSE}};
    size_t i;
    json_t *intent;
    out_heading(v->cli->out, "What it means");
    out_table(v->cli->out, "intents", COLUMNS, G_N_ELEMENTS(COLUMNS));
    json_array_foreach(json_object_get(v->facts, "intents"), i, intent)
    {
        g_autofree char *invoices = numbers_of(intent);
        g_autofree char *when = date_words(v, intent);
        gboolean unsure = json_is_true(json_object_get(intent, "unsure"));
        int sure = (int)(json_number_value(json_object_get(intent, "confidence")) * 100 + 0.5);
        g_autofree char *certain = g_strdup_printf("%d %%%s", sure, unsure ? ": ask a person" : "");
        const Value row[] = {out_text(facts_text(intent, "intent")),
                             out_text(when),
                             out_text(facts_text(intent, "amount")),
                             out_text(invoices),
                             out_text(certain),
                             out_text(facts_text(intent, "text"))};
        out_row(v->cli->out, row);
    }
    out_table_end(v->cli->out, "Nothing that changes anything.");
}

// --- proof and effect
// -------------------------------------------------------------------------------------------

static const char *passed(gboolean yes)
{
    return yes ? "yes" : "no";
}

static void print_results(const View *v, const char *key)
{
    size_t i;
    json_t *result;
    json_array_foreach(json_object_get(v->facts, key), i, result)
    {
        const char *server = facts_text(result, "authserv"), *domain = facts_text(result, "domain");
        gboolean ours = g_strv_contains((const char *const *)v->agent.settings->authserv_ids, server);
        g_autofree char *text = g_strdup_printf(
            "%s says %s=%s for %s%s", server, facts_text(result, "method"), facts_text(result, "result"),
            *domain ? domain : "-",
            ours && json_is_true(json_object_get(result, "trusted")) ? "" : " (not believed: authserv_ids)");
        g_autofree char *line = out_value_text(v->cli->out, out_text(text));
        out_say(v->cli->out, "  %s", line);
    }
}

static Trust print_proof(const View *v)
{
    Proof proof;
    Out *out = v->cli->out;
    weigh_proof(v->agent.settings, v->answer, &v->match, &proof);
    Trust trust = trust_level(&proof);
    out_heading(out, "Who sent it");
    print_results(v, "authentication");
    print_results(v, "authentication_ignored");
    out_say(out, "  Answers a reminder of ours (our token): %s", passed(proof.token_valid));
    out_say(out, "  Its domain is proved (DMARC): %s", passed(proof.dmarc_pass));
    out_say(out, "  Passed on by a listed forwarder (ARC): %s", passed(proof.arc_listed));
    out_say(out, "  A known contact of the debtor: %s", passed(proof.known_contact));
    out_say(out, "  Trust: %s (A proved, B half proved, C not proved)", trust_name(trust));
    out_field(out, "trust", NULL, out_text(trust_name(trust)));
    return trust;
}

static char *what_it_does(const View *v, const Effect *effect)
{
    GString *text = g_string_new("noted");
    if (effect->set_promise) {
        g_autofree char *day = out_value_text(v->cli->out, out_day(effect->promise_date));
        g_string_append_printf(text, ", promise kept open until %s", day);
    }
    if (effect->set_hold) {
        g_autofree char *until = out_value_text(v->cli->out, out_instant(effect->hold_until_unix));
        g_string_append_printf(text, ", held (%s) until %s", hold_kind_name(effect->hold),
                               effect->hold_until_unix ? until : "a person lifts it");
    }
    if (effect->task)
        g_string_append(text, ", a person is asked");
    return g_string_free(text, FALSE);
}

static void print_effects(const View *v, const GArray *effects)
{
    static const Column COLUMNS[] = {{"invoice", "INVOICE", FALSE},
                                     {"means", "MEANS", FALSE},
                                     {"does", "WHAT HAPPENS", FALSE},
                                     {"rule", "BY THE RULE", FALSE}};
    out_heading(v->cli->out, "What it would do");
    out_table(v->cli->out, "effects", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < effects->len; i++) {
        const ReplyEffect *e = &g_array_index(effects, ReplyEffect, i);
        g_autoptr(InvoiceRecord) invoice =
            e->invoice_id ? ledger_invoice(v->agent.ledger, e->invoice_id, NULL) : NULL;
        g_autofree char *does = what_it_does(v, &e->effect);
        const Value row[] = {out_text(invoice ? invoice->number : "all"), out_text(intent_name(e->intent)),
                             out_text(does), out_text(e->effect.why)};
        out_row(v->cli->out, row);
    }
    out_table_end(v->cli->out, "Nothing.");
}

static gboolean weigh(View *v, Trust trust)
{
    GError *error = NULL;
    g_autoptr(AccountRecord) account = ledger_account(v->agent.ledger, v->match.account_id, &error);
    g_autoptr(GArray) effects = g_array_new(FALSE, TRUE, sizeof(ReplyEffect));
    World *world = cli_world(v->cli);
    DebtorRules rules;
    if (!world)
        return FALSE;
    if (!account)
        return cli_fail(v->cli, error);
    debtor_rules(world, account, &rules);
    Weighing w = {.agent = &v->agent,
                  .answer = v->answer,
                  .match = &v->match,
                  .account = account,
                  .calendar = &rules.calendar,
                  .trust = trust,
                  .now = v->cli->now_unix,
                  .effects = effects};
    gboolean ok = weigh_effects(&w, &error);
    debtor_rules_clear(&rules);
    if (!ok)
        return cli_fail(v->cli, error);
    print_effects(v, effects);
    return TRUE;
}

// --- the whole
// --------------------------------------------------------------------------------------------------

static void print_head(const View *v)
{
    Out *out = v->cli->out;
    json_t *bounce = json_object_get(v->facts, "bounce");
    out_field(out, "kind", "Kind", out_text(facts_text(v->facts, "kind")));
    out_field(out, "language", "Language", out_text(facts_text(v->facts, "language")));
    if (*facts_text(v->facts, "why"))
        out_field(out, "why", "Because", out_text(facts_text(v->facts, "why")));
    if (*facts_text(v->facts, "return_date"))
        out_field(out, "return_date", "Back on", out_day(v->answer->return_date));
    if (*facts_text(v->facts, "deputy"))
        out_field(out, "deputy", "Deputy", out_text(facts_text(v->facts, "deputy")));
    if (!bounce)
        return;
    g_autofree char *text =
        g_strdup_printf("%s: %s %s (%s)", facts_text(bounce, "recipient"), facts_text(bounce, "class"),
                        facts_text(bounce, "status"), facts_text(bounce, "reason"));
    out_field(out, "bounce_text", "Bounce", out_text(text));
}

static void print_answers(const View *v)
{
    size_t i;
    json_t *piece, *answers = json_object_get(v->facts, "answers");
    if (json_array_size(answers) == 0)
        return;
    out_heading(v->cli->out, "Answers between our words");
    json_array_foreach(answers, i, piece)
    {
        g_autofree char *quote = out_value_text(v->cli->out, out_text(facts_text(piece, "quote")));
        g_autofree char *text = out_value_text(v->cli->out, out_text(facts_text(piece, "text")));
        out_say(v->cli->out, "    > %s\n    %s", quote, text);
    }
}

static void print_words(const View *v)
{
    print_lines(v, "In its own words", facts_text(v->facts, "new_text"), G_MAXUINT);
    print_answers(v);
    print_lines(v, "Cut away as quoted", facts_text(v->facts, "quoted"), CUT_LINES);
    print_lines(v, "Cut away as signature", facts_text(v->facts, "signature"), CUT_LINES);
}

static gboolean print_all(View *v)
{
    print_head(v);
    print_match(v);
    print_threads(v);
    print_words(v);
    print_intents(v);
    Trust trust = print_proof(v);
    if (v->match.account_id)
        return weigh(v, trust);
    out_say(v->cli->out, "\nIt concerns no debtor of ours: it would leave no trace.");
    return TRUE;
}

static gboolean open_view(View *v, Cli *cli)
{
    *v = (View){.cli = cli, .match = {.invoices = g_array_new(FALSE, FALSE, sizeof(int64_t))}};
    cli->ledger = ledger_open(cli->settings->ledger, LEDGER_READ, NULL); // without one nobody matches
    v->agent = (Agent){.settings = cli->settings, .ledger = cli->ledger};
    v->agent.secret = secret_load(cli->settings->secret_file, NULL);
    if (!v->agent.secret) // no token can be right then
        v->agent.secret = g_bytes_new_static("", 0);
    return TRUE;
}

// Whose mail it is, read once without what the ledger knows.
static gboolean find_match(View *v, GBytes *message)
{
    GError *error = NULL;
    MailQuestion question = {.direction = "inbound", .message = message};
    json_t *first = v->agent.ledger ? mailfile_ask(v->cli, &question) : NULL;
    if (!first)
        return v->agent.ledger == NULL;
    g_autoptr(InboundAnswer) answer = answer_inbound(first);
    JournalRow row = {.sender = answer->heads.from, .recipients = answer->heads.to};
    json_decref(first);
    match_clear(&v->match);
    return match_mail(&v->agent, &row, answer, &v->match, &error) || cli_fail(v->cli, error);
}

static json_t *ask(View *v, GBytes *message, json_t *given)
{
    gboolean known = !given && v->match.account_id;
    v->agent.world = known ? cli_world(v->cli) : NULL; // the context tells the debtor's holidays
    if (known && !v->agent.world)
        return NULL;
    json_t *own = known ? match_context(&v->agent, &v->match) : NULL;
    MailQuestion question = {.direction = "inbound", .message = message, .context = given ? given : own};
    json_t *facts = mailfile_ask(v->cli, &question);
    json_decref(own);
    return facts;
}

json_t *explain_inbound(Cli *cli, GBytes *message, json_t *context)
{
    View v;
    json_t *facts = NULL;
    open_view(&v, cli);
    if (find_match(&v, message))
        facts = ask(&v, message, context);
    if (facts) {
        g_autoptr(InboundAnswer) answer = answer_inbound(facts);
        v.facts = facts;
        v.answer = answer;
        if (!print_all(&v))
            g_clear_pointer(&facts, json_decref);
    }
    match_clear(&v.match);
    g_bytes_unref(v.agent.secret);
    return facts;
}
