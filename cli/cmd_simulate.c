// postdue simulate: the same decide() over the coming days, on copies of the accounts in memory. Nothing is
// sent and nothing written: the ledger is opened for reading, and each decision changes only the copy, as
// carrying it out would change the ledger. Nobody pays and nobody answers in this future.
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/rehearsal.h"

#define MAX_ROUNDS 10000 // of one account; a guard, a ladder has far fewer touches
#define DAY_S 86400

static int days = 30;
static char *of_account;
static char *diff_file;
static gboolean approve, summary;

typedef struct {
    int64_t at_unix, account_id, lead_invoice, sum_minor;
    char currency[CURRENCY_SIZE];
    guint8 kind; // DecisionKind
    guint n_invoices;
    const char *step; // of the ladder: lives as long as the settings
} Planned;

typedef struct {
    Cli *cli;
    World *world;
    GArray *planned;
    int64_t end_unix;
} Future;

static InvoiceState *find_invoice(AccountState *state, int64_t id)
{
    for (guint i = 0; i < state->invoices->len; i++)
        if (((InvoiceState *)state->invoices->pdata[i])->id == id)
            return state->invoices->pdata[i];
    return NULL;
}

// --- what carrying it out would change
// --------------------------------------------------------------------------

static void touch(AccountState *state, const Decision *decision, int64_t now)
{
    for (guint i = 0; i < decision->touches->len; i++) {
        const InvoiceTouch *at = &g_array_index(decision->touches, InvoiceTouch, i);
        InvoiceState *invoice = find_invoice(state, at->invoice_id);
        if (!invoice)
            continue;
        invoice->step = at->step;
        invoice->occurrence = at->occurrence;
        invoice->step_unix = now;
        invoice->approved = FALSE;
    }
}

static void hold_all(AccountState *state, const Decision *decision, HoldKind kind)
{
    for (guint i = 0; i < decision->invoices->len; i++) {
        Hold hold = {.kind = kind,
                     .invoice_id = g_array_index(decision->invoices, int64_t, i),
                     .reason = "",
                     .by = ""};
        g_array_append_val(state->holds, hold);
    }
}

static void approve_all(AccountState *state, const Decision *decision)
{
    for (guint i = 0; i < decision->invoices->len; i++) {
        InvoiceState *invoice = find_invoice(state, g_array_index(decision->invoices, int64_t, i));
        if (invoice)
            invoice->approved = TRUE;
    }
}

static void break_promises(AccountState *state, const Decision *decision)
{
    for (guint i = 0; i < state->promises->len; i++) {
        Promise *promise = &g_array_index(state->promises, Promise, i);
        for (guint k = 0; k < decision->promises->len; k++)
            if (promise->id == g_array_index(decision->promises, int64_t, k))
                promise->state = PROMISE_BROKEN;
    }
}

static void count_mail(AccountState *state, const Decision *decision, int64_t now)
{
    Contact contact = {now, CONTACT_OURS};
    g_array_append_val(state->contacts, contact);
    for (guint i = 0; i < decision->invoices->len; i++) {
        InvoiceState *invoice = find_invoice(state, g_array_index(decision->invoices, int64_t, i));
        if (invoice)
            invoice->mails++;
    }
}

static void carry_out(AccountState *state, const Decision *decision, int64_t now)
{
    switch (decision->kind) {
    case DECISION_MAIL:
        count_mail(state, decision, now);
        touch(state, decision, now);
        break;
    case DECISION_TASK:
        touch(state, decision, now);
        break;
    case DECISION_APPROVE:
        if (approve)
            approve_all(state, decision);
        else
            hold_all(state, decision, HOLD_APPROVAL);
        break;
    case DECISION_BREAK:
        break_promises(state, decision);
        break;
    case DECISION_ASK:
        hold_all(state, decision, HOLD_UNSURE);
        break;
    default:
        break;
    }
}

// --- one account
// ------------------------------------------------------------------------------------------------

static void note(Future *future, const Rehearsal *r, const Decision *decision, int64_t now)
{
    if (decision->kind == DECISION_APPROVE && approve)
        return; // the mail itself follows at once
    Planned planned = {.at_unix = now,
                       .account_id = r->account->id,
                       .lead_invoice = decision->lead_invoice,
                       .kind = decision->kind,
                       .n_invoices = decision->invoices->len,
                       .step = ""};
    if (decision->kind == DECISION_MAIL || decision->kind == DECISION_TASK ||
        decision->kind == DECISION_APPROVE)
        planned.step = rehearsal_step_name(r, decision->step);
    for (guint i = 0; i < decision->invoices->len; i++) {
        const InvoiceState *invoice =
            find_invoice(&r->snapshot->state, g_array_index(decision->invoices, int64_t, i));
        if (!invoice || (*planned.currency && strcmp(planned.currency, invoice->open.currency) != 0))
            continue;
        g_strlcpy(planned.currency, invoice->open.currency, CURRENCY_SIZE);
        if (!money_add(planned.sum_minor, invoice->open.minor, &planned.sum_minor))
            planned.sum_minor = INT64_MAX;
    }
    g_array_append_val(future->planned, planned);
}

static void play(Future *future, Rehearsal *r)
{
    int64_t now = future->cli->now_unix;
    r->rules.limits.terse = TRUE;
    for (guint round = 0; round < MAX_ROUNDS && now <= future->end_unix; round++) {
        g_autoptr(Decision) decision =
            decide(&r->snapshot->state, r->ladder, &r->rules.calendar, &r->rules.limits, now);
        if (decision->kind == DECISION_NOTHING) {
            if (decision->next_unix <= now)
                return;
            now = decision->next_unix;
            continue;
        }
        note(future, r, decision, now);
        carry_out(&r->snapshot->state, decision, now);
    }
}

static gboolean play_account(Future *future, int64_t account_id, GError **error)
{
    Rehearsal r;
    gboolean ok = rehearsal_begin(&r, future->cli, future->world, account_id, error);
    if (ok && r.ladder)
        play(future, &r);
    rehearsal_end(&r);
    return ok;
}

static gboolean play_all(Future *future, GError **error)
{
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) accounts = ledger_accounts(future->cli->ledger, &filter, error);
    for (guint i = 0; accounts && i < accounts->len; i++)
        if (!play_account(future, ((AccountRecord *)accounts->pdata[i])->id, error))
            return FALSE;
    return accounts != NULL;
}

// --- telling it
// -------------------------------------------------------------------------------------------------

static gint by_time(gconstpointer a, gconstpointer b)
{
    const Planned *left = a, *right = b;
    if (left->at_unix != right->at_unix)
        return left->at_unix < right->at_unix ? -1 : 1;
    return left->account_id < right->account_id ? -1 : left->account_id > right->account_id;
}

// `change` is "-" or "+" in a comparison, NULL in a plain list.
static void print_planned(Cli *cli, const Planned *p, const char *change)
{
    static const char *const WHAT[] = {[DECISION_NOTHING] = "-",
                                       [DECISION_MAIL] = "mail",
                                       [DECISION_TASK] = "ask a person",
                                       [DECISION_APPROVE] = "wait for approval",
                                       [DECISION_BREAK] = "promise broken",
                                       [DECISION_ASK] = "ask the owner"};
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, p->account_id, NULL);
    g_autoptr(InvoiceRecord) lead =
        p->lead_invoice ? ledger_invoice(cli->ledger, p->lead_invoice, NULL) : NULL;
    Money sum = {.minor = p->sum_minor};
    g_strlcpy(sum.currency, p->currency, CURRENCY_SIZE);
    g_autofree char *more =
        p->n_invoices > 1 ? g_strdup_printf("%s and %u more", lead ? lead->number : "?", p->n_invoices - 1)
                          : g_strdup(lead ? lead->number : NULL);
    const Value row[] = {out_text(change),
                         out_instant(p->at_unix),
                         out_text(WHAT[p->kind]),
                         out_text(p->step),
                         out_text(account ? account->key : NULL),
                         out_text(more),
                         p->sum_minor ? out_money(sum) : out_text(NULL),
                         out_text(decision_kind_name(p->kind)),
                         out_int(p->n_invoices)};
    out_row(cli->out, change ? row : row + 1);
}

// --- two configurations against each other
// ------------------------------------------------------------------------

// The same thing at the same time to the same debtor.
static int compare_planned(const Planned *a, const Planned *b)
{
    int order = by_time(a, b);
    if (!order)
        order = (int)a->kind - (int)b->kind;
    if (!order)
        order = strcmp(a->step, b->step);
    return order ? order : (a->lead_invoice > b->lead_invoice) - (a->lead_invoice < b->lead_invoice);
}

static gint by_all(gconstpointer a, gconstpointer b)
{
    return compare_planned(a, b);
}

static void print_diff(Cli *cli, GArray *now, GArray *then)
{
    static const Column COLUMNS[] = {
        {"change", "", FALSE},   {"at", "WHEN", FALSE},        {"what", "WHAT", FALSE},
        {"step", "STEP", FALSE}, {"account", "DEBTOR", FALSE}, {"invoices", "INVOICE", FALSE},
        {"sum", "OPEN", TRUE},   {"kind", NULL, FALSE},        {"n_invoices", NULL, TRUE}};
    guint i = 0, k = 0, gone = 0, new = 0;
    g_array_sort(now, by_all);
    g_array_sort(then, by_all);
    out_table(cli->out, "changes", COLUMNS, G_N_ELEMENTS(COLUMNS));
    while (i < now->len || k < then->len) {
        const Planned *old = i < now->len ? &g_array_index(now, Planned, i) : NULL;
        const Planned *fresh = k < then->len ? &g_array_index(then, Planned, k) : NULL;
        int order = !fresh ? -1 : !old ? 1 : compare_planned(old, fresh);
        if (order)
            print_planned(cli, order < 0 ? old : fresh, order < 0 ? "-" : "+");
        gone += order < 0;
        new += order > 0;
        i += order <= 0;
        k += order >= 0;
    }
    out_table_end(cli->out, "Nothing would change.");
    out_field(cli->out, "gone", NULL, out_int(gone));
    out_field(cli->out, "new", NULL, out_int(new));
    if (gone || new)
        out_say(cli->out, "\n- as it is, + with %s. Nothing was sent.", diff_file);
}

static void print_all(Cli *cli, const GArray *planned)
{
    static const Column COLUMNS[] = {{"at", "WHEN", FALSE},          {"what", "WHAT", FALSE},
                                     {"step", "STEP", FALSE},        {"account", "DEBTOR", FALSE},
                                     {"invoices", "INVOICE", FALSE}, {"sum", "OPEN", TRUE},
                                     {"kind", NULL, FALSE},          {"n_invoices", NULL, TRUE}};
    out_table(cli->out, "planned", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < planned->len; i++)
        print_planned(cli, &g_array_index(planned, Planned, i), NULL);
    out_table_end(cli->out, "Nothing would happen.");
}

static void print_summary(Cli *cli, const GArray *planned)
{
    static const Column COLUMNS[] = {
        {"day", "DAY", TRUE}, {"mails", "MAILS", TRUE}, {"other", "OTHER", TRUE}};
    out_table(cli->out, "days", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < planned->len;) {
        Day day = calendar_day(cli->zone, g_array_index(planned, Planned, i).at_unix, NULL);
        int mails = 0, other = 0;
        for (; i < planned->len; i++) {
            const Planned *p = &g_array_index(planned, Planned, i);
            if (calendar_day(cli->zone, p->at_unix, NULL) != day)
                break;
            *(p->kind == DECISION_MAIL ? &mails : &other) += 1;
        }
        const Value row[] = {out_day(day), out_int(mails), out_int(other)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "Nothing would happen.");
}

static gboolean play_with(Cli *cli, World *world, int64_t account_id, GArray *planned)
{
    GError *error = NULL;
    Future future = {cli, world, planned, cli->now_unix + (int64_t)days * DAY_S};
    gboolean ok = account_id ? play_account(&future, account_id, &error) : play_all(&future, &error);
    g_array_sort(planned, by_time);
    return ok || cli_fail(cli, error);
}

static void tell(Cli *cli, const GArray *planned)
{
    guint mails = 0;
    if (summary)
        print_summary(cli, planned);
    else
        print_all(cli, planned);
    for (guint i = 0; i < planned->len; i++)
        mails += g_array_index(planned, Planned, i).kind == DECISION_MAIL;
    out_field(cli->out, "mails", NULL, out_int(mails));
    out_field(cli->out, "days_ahead", NULL, out_int(days));
    out_say(cli->out, "\n%u mail%s in %d days, if nobody pays and nobody answers. Nothing was sent.", mails,
            mails == 1 ? "" : "s", days);
}

static gboolean compare(Cli *cli, int64_t account_id, GArray *planned)
{
    GError *error = NULL;
    g_autoptr(Settings) other = settings_load(diff_file, &error);
    if (!other)
        return cli_fail(cli, error);
    g_autoptr(GArray) then = g_array_new(FALSE, FALSE, sizeof(Planned));
    g_autoptr(World) elsewhere = world_load(other, &error);
    if (!elsewhere)
        return cli_fail(cli, error);
    if (!play_with(cli, elsewhere, account_id, then))
        return FALSE;
    print_diff(cli, planned, then); // before `other` goes: steps are named by it
    return TRUE;
}

static gboolean simulate(Cli *cli)
{
    Subject subject = {0, 0};
    GError *error = NULL;
    if (days < 1 || days > 3660)
        return cli_usage_error(cli, "--days is 1 to 3660");
    if (of_account && !cli_subject(cli, of_account, SUBJECT_ACCOUNT, &subject))
        return FALSE;
    if (!ledger_begin(cli->ledger, &error)) // one unchanging view of all accounts
        return cli_fail(cli, error);
    g_autoptr(GArray) planned = g_array_new(FALSE, FALSE, sizeof(Planned));
    World *world = cli_world(cli);
    if (!world || !play_with(cli, world, subject.account_id, planned))
        return FALSE;
    if (diff_file)
        return compare(cli, subject.account_id, planned);
    tell(cli, planned);
    return TRUE;
}

int cmd_simulate(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"days", 'd', 0, G_OPTION_ARG_INT, &days, "How far ahead (default 30)", "N"},
        {"account", 0, 0, G_OPTION_ARG_STRING, &of_account, "Only this debtor", "ACCOUNT"},
        {"approve", 0, 0, G_OPTION_ARG_NONE, &approve, "As if everything were approved", NULL},
        {"diff", 0, 0, G_OPTION_ARG_FILENAME, &diff_file, "Only what another configuration would change",
         "FILE"},
        {"summary", 's', 0, G_OPTION_ARG_NONE, &summary, "One line a day", NULL},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"", "what would be sent in the coming days", NULL, 0, 0, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        simulate(&cli);
    return cli_end(&cli);
}
