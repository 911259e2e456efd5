// What comes next, when, and what would stop it. Called by `postdue why`. The same decide() that the agent
// asks is asked now, for what stands against the invoice, and played ahead (future.c), for the step that
// comes. Nothing is written.
#include "cli/prospect.h"

#include <string.h>

#include "cli/future.h"
#include "cli/rehearsal.h"
#include "policy/base/text.h"

#define WRAP_CHARS 76
#define AHEAD_S ((int64_t)400 * 86400)

// Continuation lines stand under the text.
void prospect_say(Cli *cli, const char *lead, const char *text)
{
    g_autofree char *line = text_line(text, 2000);
    g_auto(GStrv) words = g_strsplit(line, " ", -1);
    g_autofree char *blanks = g_strnfill(strlen(lead), ' ');
    g_autoptr(GString) out = g_string_new(lead);
    for (guint i = 0; words[i]; i++) {
        gboolean fits = g_utf8_strlen(out->str, -1) + g_utf8_strlen(words[i], -1) < WRAP_CHARS;
        if (!fits && out->len > strlen(lead)) {
            out_say(cli->out, "%s", out->str);
            g_string_assign(out, blanks);
        }
        if (out->len > strlen(lead))
            g_string_append_c(out, ' ');
        g_string_append(out, words[i]);
    }
    out_say(cli->out, "%s", out->str);
}

void prospect_spell(Cli *cli, const char *lead, const char *text)
{
    g_autofree char *spelt = out_days_spelt(text);
    prospect_say(cli, lead, spelt);
}

// --- the next step

// A decision that is carried out at once.
static char *now_sentence(const Rehearsal *r, const Decision *decision)
{
    const char *step = rehearsal_step_name(r, decision->step);
    switch (decision->kind) {
    case DECISION_MAIL:
        return g_strdup_printf(
            "%s \"%s\" now.",
            r->rules.limits.mode == MODE_SHADOW ? "Shadow mode: would send" : "Send reminder", step);
    case DECISION_TASK:
        return g_strdup_printf("Ask a person for step \"%s\" now.", step);
    case DECISION_APPROVE:
        return g_strdup_printf("Step \"%s\" is due and waits for approval (postdue approve).", step);
    case DECISION_BREAK:
        return g_strdup(
            "A promise has passed without the money: it is recorded as broken and the ladder goes on.");
    case DECISION_THANK:
        return g_strdup("Thank for the promise that was kept, now.");
    default:
        return g_strdup("The owner is asked for what is missing.");
    }
}

static char *planned_sentence(Cli *cli, const Planned *planned)
{
    g_autofree char *when = out_value_text(cli->out, out_instant(planned->at_unix));
    switch (planned->kind) {
    case DECISION_MAIL:
        return g_strdup_printf("Reminder \"%s\" on %s", planned->step, when);
    case DECISION_TASK:
        return g_strdup_printf("On %s a person is asked for step \"%s\"", when, planned->step);
    case DECISION_APPROVE:
        return g_strdup_printf("Step \"%s\" on %s; it then waits for approval", planned->step, when);
    case DECISION_BREAK:
        return g_strdup_printf("On %s the promise counts as broken", when);
    case DECISION_THANK:
        return g_strdup_printf("Thanks for the kept promise on %s", when);
    default:
        return g_strdup_printf("On %s the owner is asked for what is missing", when);
    }
}

// The first step that is planned, and the promise that breaks before it.
static gboolean tell_planned(Cli *cli, const Subject *subject, World *world)
{
    GError *error = NULL;
    g_autoptr(GArray) planned = g_array_new(FALSE, FALSE, sizeof(Planned));
    Future future = {cli, world, planned, cli->now_unix + AHEAD_S, FALSE, subject->invoice_id};
    if (!future_play(&future, subject->account_id, &error))
        return cli_fail(cli, error);
    guint told = 0;
    gboolean step = FALSE;
    for (guint i = 0; i < planned->len && !step; i++) {
        const Planned *p = &g_array_index(planned, Planned, i);
        step = p->kind != DECISION_BREAK;
        g_autofree char *sentence = planned_sentence(cli, p);
        g_autofree char *whole = g_strdup_printf(
            "%s%s.", sentence, told++ == 0 ? ", if nobody pays and nobody answers until then" : "");
        prospect_say(cli, "    ", whole);
        if (step)
            out_field(cli->out, "next_step", NULL, out_text(p->step)),
                out_field(cli->out, "next_step_at", NULL, out_instant(p->at_unix));
    }
    if (told == 0)
        out_say(cli->out, "    Nothing, until a person does something or something comes in.");
    return TRUE;
}

// --- what stands against it

static gboolean concerns(const Subject *subject, const Reason *reason)
{
    return subject->invoice_id == 0 || reason->invoice_id == 0 || reason->invoice_id == subject->invoice_id;
}

// A hold on the account is a reason for each of its invoices, and is told once.
static gboolean said_before(const Subject *subject, const GPtrArray *reasons, guint at)
{
    for (guint i = 0; i < at; i++)
        if (concerns(subject, reasons->pdata[i]) &&
            strcmp(((Reason *)reasons->pdata[i])->text, ((Reason *)reasons->pdata[at])->text) == 0)
            return TRUE;
    return FALSE;
}

static void tell_reasons(Cli *cli, const Subject *subject, const Decision *decision)
{
    static const Column COLUMNS[] = {
        {"code", NULL, FALSE}, {"invoice", NULL, FALSE}, {"until", NULL, FALSE}, {"text", "", FALSE}};
    gboolean json = out_is_json(cli->out);
    if (json)
        out_table(cli->out, "reasons", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < decision->reasons->len; i++) {
        const Reason *reason = decision->reasons->pdata[i];
        if (!concerns(subject, reason) || (!json && said_before(subject, decision->reasons, i)))
            continue;
        const Value row[] = {out_text(reason->code), out_int(reason->invoice_id),
                             out_instant(reason->until_unix), out_text(reason->text)};
        if (json)
            out_row(cli->out, row);
        else
            prospect_spell(cli, "    - ", reason->text);
    }
    if (json)
        out_table_end(cli->out, NULL);
}

static gboolean is_told(const Subject *subject, const Decision *decision, const char *const *codes)
{
    for (guint i = 0; i < decision->reasons->len; i++) {
        const Reason *reason = decision->reasons->pdata[i];
        if (concerns(subject, reason) && g_strv_contains(codes, reason->code))
            return TRUE;
    }
    return FALSE;
}

static gboolean whole_account_held(const Cli *cli, const Rehearsal *r)
{
    const GArray *holds = r->snapshot->state.holds;
    for (guint i = 0; i < holds->len; i++) {
        const Hold *hold = &g_array_index(holds, Hold, i);
        if (hold->invoice_id == 0 && (hold->until_unix == 0 || hold->until_unix > cli->now_unix))
            return TRUE;
    }
    return FALSE;
}

// What a person can do about it.
static void tell_ways(Cli *cli, const Subject *subject, const Rehearsal *r, const Decision *decision)
{
    static const char *const asked[] = {"unsure", "no-due-date", NULL}, *const waits[] = {"approval", NULL};
    static const char *const held[] = {"pause",         "stop", "dispute", "claim",
                                       "undeliverable", "risk", "away",    NULL};
    static const char *const over[] = {"paid",          "not-chased", "ladder-done",
                                       "below-minimum", "mail-cap",   NULL};
    const char *what = cli->arguments[0];
    g_autofree char *text = NULL;
    if (is_told(subject, decision, asked))
        text = g_strdup("To go on: answer what is asked (postdue inbox).");
    else if (is_told(subject, decision, held))
        text = g_strdup_printf("To go on: postdue resume %s.",
                               whole_account_held(cli, r) ? r->account->key : what);
    else if (is_told(subject, decision, waits))
        text = g_strdup_printf("To let it go: postdue approve %s.", what);
    else if (subject->invoice_id == 0 || !is_told(subject, decision, over))
        text = g_strdup_printf("What would stop it: the money, a promise, a dispute or a stop from them, or"
                               " postdue pause %s.",
                               what);
    if (text)
        prospect_say(cli, "    ", text);
}

// Which rules of law.tsv bind the reminders, and what they oblige the sender to besides.
static void tell_law(Cli *cli, const LawProfile *law)
{
    g_ptr_array_add(law->rules, NULL);
    g_autofree char *rules = g_strjoinv(", ", (char **)law->rules->pdata);
    g_ptr_array_remove_index(law->rules, law->rules->len - 1);
    out_field(cli->out, "law", NULL, out_text(rules));
    if (out_is_json(cli->out) || !*rules)
        return;
    g_autofree char *text = g_strdup_printf("Rules of law.tsv that are kept: %s.", rules);
    prospect_say(cli, "    ", text);
    for (guint i = 0; i < law->duties->len; i++)
        prospect_say(cli, "    ! ", law->duties->pdata[i]);
}

// --- the whole

static gboolean tell_decision(Cli *cli, const Subject *subject, World *world, const Rehearsal *r)
{
    g_autoptr(Decision) decision =
        decide(&r->snapshot->state, r->ladder, &r->rules.calendar, &r->rules.limits, cli->now_unix);
    out_field(cli->out, "decision", NULL, out_text(decision_kind_name(decision->kind)));
    out_field(cli->out, "next", NULL, out_instant(decision->next_unix));
    out_field(cli->out, "ladder", NULL, out_text(r->ladder->name));
    out_field(cli->out, "risk", NULL, out_text(r->account->risk));
    if (decision->kind == DECISION_NOTHING) {
        if (!tell_planned(cli, subject, world))
            return FALSE;
    } else {
        g_autofree char *sentence = now_sentence(r, decision);
        prospect_say(cli, "    ", sentence);
    }
    tell_reasons(cli, subject, decision);
    if (!out_is_json(cli->out))
        tell_ways(cli, subject, r, decision);
    tell_law(cli, r->rules.law);
    g_autofree char *hours = debtor_zone_sentence(&r->rules);
    out_field(cli->out, "hours", NULL, out_text(hours));
    if (!out_is_json(cli->out))
        prospect_say(cli, "    ", hours);
    return TRUE;
}

gboolean prospect_tell(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    Rehearsal r;
    World *world = cli_world(cli);
    if (!world)
        return FALSE;
    gboolean ok = rehearsal_begin(&r, cli, world, subject->account_id, &error);
    if (!ok)
        cli_fail(cli, error);
    else if (!r.ladder)
        out_say(cli->out, "    No ladder of the configuration applies to this debtor.");
    else
        ok = tell_decision(cli, subject, world, &r);
    rehearsal_end(&r);
    return ok;
}

gboolean prospect_none(Cli *cli)
{
    out_say(cli->out, "    Nothing: the invoice is closed.");
    return TRUE;
}
