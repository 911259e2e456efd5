// postdue calendar: iCalendar out (RFC 5545), through libical, for Thunderbird, Outlook and Google: due dates
// and promises as all-day events, planned steps as timed ones, tasks as to-dos. Nothing is written but the
// file asked for. Always holds: a thing keeps its UID from one export to the next, so that a calendar that
// reads the file again replaces and does not double; DTSTAMP is business time.
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/future.h"
#include "store/ledger_history.h"

#define DAY_S 86400
#define STEP_MINUTES 15
#define ALARM_HOUR 9 // of the day, for what has no time

static int days = 60;
static char *of_account, *of_owner, *output;

typedef struct {
    Cli *cli;
    icalcomponent *calendar;
    const char *domain; // of UIDs
    int64_t account_id; // 0: all
    GHashTable *seen;   // "lead-step" -> how many so far (GUINT_TO_POINTER)
} Export;

typedef struct {
    icalcomponent_kind kind;
    char *uid; // without the domain
    char *summary, *description;
    Day day; // all-day on it; DAY_NONE: at `at_unix`
    int64_t at_unix;
    int64_t account_id; // whose last event is the item's revision
} Item;

static void item_clear(Item *item)
{
    g_free(item->uid);
    g_free(item->summary);
    g_free(item->description);
}

// --- properties
// -------------------------------------------------------------------------------------------------

static icaltimetype utc_time(int64_t unix_s)
{
    return icaltime_from_timet_with_zone((time_t)unix_s, 0, icaltimezone_get_utc_timezone());
}

static icaltimetype date_of(Day day)
{
    icaltimetype t = icaltime_null_date();
    day_to_ymd(day, &t.year, &t.month, &t.day);
    t.is_date = 1;
    return t;
}

// One line, without what a terminal or a calendar would act on; TEXT's own escapes are libical's.
static icalproperty *text_property(const Export *x, icalproperty *(*make)(const char *), const char *text)
{
    g_autofree char *line = out_value_text(x->cli->out, out_text(text));
    return make(line);
}

static void add_alarm(const Item *item, icalcomponent *component, const char *summary)
{
    struct icaltriggertype trigger = {.time = icaltime_null_time(),
                                      .duration = icaldurationtype_null_duration()};
    icalcomponent *alarm = icalcomponent_new_valarm();
    if (item->day != DAY_NONE)
        trigger.duration.hours = ALARM_HOUR;
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(component, alarm);
}

static void add_times(const Item *item, icalcomponent *component)
{
    gboolean event = item->kind == ICAL_VEVENT_COMPONENT;
    if (item->day != DAY_NONE) {
        icalcomponent_add_property(component, icalproperty_new_dtstart(date_of(item->day)));
        if (event)
            icalcomponent_add_property(component, icalproperty_new_dtend(date_of(item->day + 1)));
        else
            icalcomponent_add_property(component, icalproperty_new_due(date_of(item->day + 1)));
        return;
    }
    icalcomponent_add_property(component, icalproperty_new_dtstart(utc_time(item->at_unix)));
    icalcomponent_add_property(component,
                               icalproperty_new_dtend(utc_time(item->at_unix + STEP_MINUTES * 60)));
}

// RFC 5545 section 3.8.7.4: a revision is told by a higher number. Whatever changes an item of an account is
// an event of that account, so the number of its last event never falls, and stays while nothing happens.
static void add_revision(const Export *x, int64_t account_id, icalcomponent *component)
{
    int64_t id = 0, at_unix = 0;
    if (!ledger_last_event(x->cli->ledger, account_id, &id, &at_unix, NULL))
        return;
    icalcomponent_add_property(component, icalproperty_new_sequence((int)MIN(id, INT32_MAX)));
    icalcomponent_add_property(component, icalproperty_new_lastmodified(utc_time(at_unix)));
}

static void add_item(const Export *x, const Item *item)
{
    icalcomponent *c = icalcomponent_new(item->kind);
    g_autofree char *uid = g_strdup_printf("%s@%s", item->uid, x->domain);
    g_autofree char *summary = out_value_text(x->cli->out, out_text(item->summary));
    icalcomponent_add_property(c, icalproperty_new_uid(uid));
    icalcomponent_add_property(c, icalproperty_new_dtstamp(utc_time(x->cli->now_unix)));
    add_revision(x, item->account_id, c);
    add_times(item, c);
    icalcomponent_add_property(c, icalproperty_new_summary(summary));
    if (item->description && *item->description)
        icalcomponent_add_property(c, text_property(x, icalproperty_new_description, item->description));
    icalcomponent_add_property(c, icalproperty_new_categories("postdue"));
    if (item->kind == ICAL_VEVENT_COMPONENT) // nobody is busy because an invoice is due
        icalcomponent_add_property(c, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    else
        icalcomponent_add_property(c, icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
    add_alarm(item, c, summary);
    icalcomponent_add_component(x->calendar, c);
}

// --- what goes in
// -----------------------------------------------------------------------------------------------

static gboolean is_wanted(const char *owner)
{
    return !of_owner || g_ascii_strcasecmp(owner, of_owner) == 0;
}

static char *account_name(const Export *x, int64_t account_id)
{
    g_autoptr(AccountRecord) account = ledger_account(x->cli->ledger, account_id, NULL);
    if (!account)
        return g_strdup("?");
    return g_strdup(*account->name ? account->name : account->key);
}

static gboolean add_dues(const Export *x, GError **error)
{
    LedgerFilter filter = {.account_id = x->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) open = ledger_invoices(x->cli->ledger, &filter, error);
    for (guint i = 0; open && i < open->len; i++) {
        const InvoiceRecord *invoice = open->pdata[i];
        if (invoice->due == DAY_NONE || !invoice->chase || !is_wanted(invoice->owner))
            continue;
        g_autofree char *who = account_name(x, invoice->account_id);
        g_autofree char *sum = out_value_text(x->cli->out, out_money(invoice->open));
        Item item = {.kind = ICAL_VEVENT_COMPONENT,
                     .account_id = invoice->account_id,
                     .uid = g_strdup_printf("due-%" G_GINT64_FORMAT, invoice->id),
                     .summary = g_strdup_printf("Due: invoice %s, %s, %s", invoice->number, who, sum),
                     .day = invoice->due};
        add_item(x, &item);
        item_clear(&item);
    }
    return open != NULL;
}

static gboolean add_promises(const Export *x, GError **error)
{
    LedgerFilter filter = {.account_id = x->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) promises = ledger_promises(x->cli->ledger, &filter, error);
    for (guint i = 0; promises && i < promises->len; i++) {
        const PromiseRecord *p = promises->pdata[i];
        g_autoptr(InvoiceRecord) invoice =
            p->invoice_id ? ledger_invoice(x->cli->ledger, p->invoice_id, NULL) : NULL;
        if (!is_wanted(invoice ? invoice->owner : ""))
            continue;
        g_autofree char *who = account_name(x, p->account_id);
        Item item = {.kind = ICAL_VEVENT_COMPONENT,
                     .account_id = p->account_id,
                     .uid = g_strdup_printf("promise-%" G_GINT64_FORMAT, p->id),
                     .summary = g_strdup_printf("Promised: %s pays %s", who,
                                                invoice ? invoice->number : "all that is open"),
                     .description = g_strdup(p->quote),
                     .day = p->promised};
        add_item(x, &item);
        item_clear(&item);
    }
    return promises != NULL;
}

static gboolean add_tasks(const Export *x, GError **error)
{
    LedgerFilter filter = {.account_id = x->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(x->cli->ledger, &filter, error);
    for (guint i = 0; tasks && i < tasks->len; i++) {
        const TaskRecord *t = tasks->pdata[i];
        if (!is_wanted(t->owner))
            continue;
        g_autofree char *who = account_name(x, t->account_id);
        Item item = {
            .kind = ICAL_VTODO_COMPONENT,
            .account_id = t->account_id,
            .uid = g_strdup_printf("task-%" G_GINT64_FORMAT, t->id),
            .summary = g_strdup_printf("%s: %s (postdue resolve %" G_GINT64_FORMAT ")", who, t->kind, t->id),
            .description = g_strdup(t->text),
            .day = calendar_day(x->cli->zone, t->opened_unix, NULL)};
        add_item(x, &item);
        item_clear(&item);
    }
    return tasks != NULL;
}

// "step-17-first-2": the invoice that leads, the step, and which time it is; the same when it moves.
static char *step_uid(const Export *x, const Planned *p)
{
    g_autofree char *key =
        g_strdup_printf("step-%" G_GINT64_FORMAT "-%s", p->lead_invoice, p->step ? p->step : "");
    guint times = GPOINTER_TO_UINT(g_hash_table_lookup(x->seen, key)) + 1;
    g_hash_table_replace(x->seen, g_strdup(key), GUINT_TO_POINTER(times));
    return g_strdup_printf("%s-%u", key, times);
}

static void add_step(const Export *x, const Planned *p)
{
    static const char *const WHAT[] = {
        [DECISION_MAIL] = "Reminder", [DECISION_TASK] = "To do", [DECISION_APPROVE] = "To approve"};
    g_autoptr(InvoiceRecord) lead =
        p->lead_invoice ? ledger_invoice(x->cli->ledger, p->lead_invoice, NULL) : NULL;
    if (!lead || p->kind >= G_N_ELEMENTS(WHAT) || !WHAT[p->kind] || !is_wanted(lead->owner))
        return;
    g_autofree char *who = account_name(x, p->account_id);
    Money open = {.minor = p->sum_minor};
    g_strlcpy(open.currency, p->currency, CURRENCY_SIZE);
    g_autofree char *sum = out_value_text(x->cli->out, out_money(open));
    Item item = {
        .kind = ICAL_VEVENT_COMPONENT,
        .account_id = p->account_id,
        .uid = step_uid(x, p),
        .summary = g_strdup_printf("%s: %s, %s, invoice %s", WHAT[p->kind], p->step, who, lead->number),
        .description = g_strdup_printf("%u invoices, %s, if nobody pays and nobody answers until then.",
                                       p->n_invoices, sum),
        .day = DAY_NONE,
        .at_unix = p->at_unix};
    add_item(x, &item);
    item_clear(&item);
}

static gboolean add_steps(const Export *x, GError **error)
{
    g_autoptr(GArray) planned = g_array_new(FALSE, FALSE, sizeof(Planned));
    World *world = cli_world(x->cli);
    if (!world)
        return FALSE;
    Future future = {x->cli, world, planned, x->cli->now_unix + (int64_t)days * DAY_S, FALSE, 0};
    if (!future_play(&future, x->account_id, error))
        return FALSE;
    for (guint i = 0; i < planned->len; i++)
        add_step(x, &g_array_index(planned, Planned, i));
    return TRUE;
}

// --- the file
// ---------------------------------------------------------------------------------------------------

static icalcomponent *new_calendar(void)
{
    icalcomponent *calendar = icalcomponent_new_vcalendar();
    icalproperty *name = icalproperty_new_x("postdue");
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//postdue//postdue//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_property(calendar, name);
    return calendar;
}

static gboolean print_calendar(Cli *cli, icalcomponent *calendar)
{
    GError *error = NULL;
    g_autoptr(GError) why = NULL;
    char *text = icalcomponent_as_ical_string_r(calendar);
    if (!output || strcmp(output, "-") == 0)
        fputs(text, stdout);
    else if (!g_file_set_contents_full(output, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &why))
        g_set_error_literal(&error, PD_ERROR, PD_ERR_IO, why->message);
    icalmemory_free_buffer(text);
    return !error || cli_fail(cli, error);
}

static gboolean export_all(Cli *cli)
{
    Subject subject = {0, 0};
    GError *error = NULL;
    if (days < 0 || days > 3660)
        return cli_usage_error(cli, "--days is 0 to 3660");
    if (of_account && !cli_subject(cli, of_account, SUBJECT_ACCOUNT, &subject))
        return FALSE;
    if (!ledger_begin(cli->ledger, &error)) // one unchanging view
        return cli_fail(cli, error);
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Export x = {cli, new_calendar(),
                cli->settings->our_domains[0] ? cli->settings->our_domains[0] : "postdue.invalid",
                subject.account_id, seen};
    gboolean ok =
        add_dues(&x, &error) && add_promises(&x, &error) && add_tasks(&x, &error) && add_steps(&x, &error);
    ok = ok ? print_calendar(cli, x.calendar) : cli_fail(cli, error);
    icalcomponent_free(x.calendar);
    return ok;
}

int cmd_calendar(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"account", 0, 0, G_OPTION_ARG_STRING, &of_account, "Only this debtor", "ACCOUNT"},
        {"owner", 0, 0, G_OPTION_ARG_STRING, &of_owner, "Only what this person of ours sent", "ADDRESS"},
        {"days", 'd', 0, G_OPTION_ARG_INT, &days, "Planned steps of so many days (default 60)", "N"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Write to a file, mode 0600", "FILE"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "",
        "due dates, steps, promises and tasks as iCalendar",
        "For Thunderbird, Outlook, Google and others. Entries keep their UIDs, so that"
        " a calendar that is written anew replaces the old one.",
        0,
        0,
        ENTRIES,
        TRUE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        export_all(&cli);
    return cli_end(&cli);
}
