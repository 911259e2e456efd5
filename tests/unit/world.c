#include "tests/unit/world.h"

#include <stdio.h>
#include <string.h>

World *world_new(const char *zone)
{
    World *world = g_new0(World, 1);
    world->ladder = g_new0(Ladder, 1);
    world->ladder->name = g_strdup("standard");
    world->ladder->steps = g_ptr_array_new();
    world->ladder->gap_days = 5;
    world->holidays = g_array_new(FALSE, FALSE, sizeof(Day));
    world->calendar = (Calendar){.zone = g_time_zone_new_identifier(zone),
                                 .working_days = 0x1f,
                                 .open_minute = 8 * 60,
                                 .close_minute = 18 * 60};
    g_assert_nonnull(world->calendar.zone);
    world->limits = (Limits){.mode = MODE_LIVE, .max_contacts_per_week = 2, .payments_known = TRUE};
    world->account.id = 1;
    world->account.invoices = g_ptr_array_new_with_free_func(g_free);
    world->account.holds = g_array_new(FALSE, FALSE, sizeof(Hold));
    world->account.promises = g_array_new(FALSE, FALSE, sizeof(Promise));
    world->account.contacts = g_array_new(FALSE, FALSE, sizeof(Contact));
    return world;
}

void world_free(World *world)
{
    ladder_free(world->ladder);
    g_array_unref(world->holidays);
    g_time_zone_unref(world->calendar.zone);
    g_ptr_array_unref(world->account.invoices);
    g_array_unref(world->account.holds);
    g_array_unref(world->account.promises);
    g_array_unref(world->account.contacts);
    g_free(world);
}

LadderStep *world_step(World *world, const char *name, const char *trigger, const char *rrule)
{
    LadderStep *step = g_new0(LadderStep, 1);
    step->name = g_strdup(name);
    step->trigger = g_strdup(trigger);
    step->rrule = g_strdup(rrule);
    g_ptr_array_add(world->ladder->steps, step);
    return step;
}

void world_prepare(World *world)
{
    GError *error = NULL;
    ladder_prepare(world->ladder, &error);
    g_assert_no_error(error);
}

InvoiceState *world_invoice(World *world, const char *due)
{
    InvoiceState *invoice = g_new0(InvoiceState, 1);
    invoice->id = world->account.invoices->len + 1;
    invoice->number = "R-1";
    invoice->owner = "anna@example.org";
    invoice->due = day_parse(due);
    invoice->open = (Money){10000, "EUR"};
    invoice->step = -1;
    invoice->discount_until = DAY_NONE;
    invoice->chase = TRUE;
    g_ptr_array_add(world->account.invoices, invoice);
    return invoice;
}

void world_hold(World *world, HoldKind kind, int64_t invoice_id, int64_t until_unix)
{
    Hold hold = {kind, invoice_id, until_unix, "because", "person:test"};
    g_array_append_val(world->account.holds, hold);
}

Promise *world_promise(World *world, int64_t invoice_id, const char *day)
{
    Promise promise = {
        .id = world->account.promises->len + 1, .invoice_id = invoice_id, .promised = day_parse(day)};
    g_array_append_val(world->account.promises, promise);
    return &g_array_index(world->account.promises, Promise, world->account.promises->len - 1);
}

void world_contact(World *world, int64_t at_unix, ContactKind kind)
{
    Contact contact = {at_unix, kind};
    g_array_append_val(world->account.contacts, contact);
}

InvoiceState *world_find(World *world, int64_t id)
{
    for (guint i = 0; i < world->account.invoices->len; i++) {
        InvoiceState *invoice = g_ptr_array_index(world->account.invoices, i);
        if (invoice->id == id)
            return invoice;
    }
    return NULL;
}

static void record_touches(World *world, const Decision *decision, int64_t now_unix)
{
    for (guint i = 0; i < decision->touches->len; i++) {
        const InvoiceTouch *touch = &g_array_index(decision->touches, InvoiceTouch, i);
        InvoiceState *invoice = world_find(world, touch->invoice_id);
        invoice->step = touch->step;
        invoice->occurrence = touch->occurrence;
        invoice->step_unix = now_unix;
        invoice->approved = FALSE;
        invoice->mails += decision->kind == DECISION_MAIL ? 1 : 0;
    }
}

static void record_broken(World *world, const Decision *decision)
{
    for (guint i = 0; i < decision->promises->len; i++)
        for (guint k = 0; k < world->account.promises->len; k++) {
            Promise *promise = &g_array_index(world->account.promises, Promise, k);
            if (promise->id == g_array_index(decision->promises, int64_t, i))
                promise->state = PROMISE_BROKEN;
        }
}

static void record_thanked(World *world, int64_t promise_id)
{
    for (guint i = 0; i < world->account.promises->len; i++) {
        Promise *promise = &g_array_index(world->account.promises, Promise, i);
        promise->thanked = promise->thanked || promise->id == promise_id;
    }
}

void world_record(World *world, const Decision *decision, int64_t now_unix)
{
    switch (decision->kind) {
    case DECISION_MAIL:
        record_touches(world, decision, now_unix);
        world_contact(world, now_unix, CONTACT_OURS);
        break;
    case DECISION_TASK:
        record_touches(world, decision, now_unix);
        break;
    case DECISION_APPROVE:
        for (guint i = 0; i < decision->touches->len; i++)
            world_hold(world, HOLD_APPROVAL, g_array_index(decision->touches, InvoiceTouch, i).invoice_id, 0);
        break;
    case DECISION_BREAK:
        record_broken(world, decision);
        break;
    case DECISION_THANK:
        world_contact(world, now_unix, CONTACT_OURS);
        record_thanked(world, g_array_index(decision->promises, int64_t, 0));
        break;
    case DECISION_ASK:
        for (guint i = 0; i < decision->invoices->len; i++)
            world_hold(world, HOLD_UNSURE, g_array_index(decision->invoices, int64_t, i), 0);
        break;
    default:
        break;
    }
}

int64_t world_at(const World *world, const char *local)
{
    g_autofree char *date = g_strndup(local, 10);
    int hour = 0, minute = 0;
    sscanf(local + 10, " %d:%d", &hour, &minute);
    return calendar_instant(world->calendar.zone, day_parse(date), hour * 60 + minute);
}

const char *world_text(const World *world, int64_t unix_s)
{
    static char buf[32];
    char day[DAY_TEXT_SIZE];
    int minute = 0;
    if (unix_s == 0)
        return "-";
    day_format(calendar_day(world->calendar.zone, unix_s, &minute), day);
    snprintf(buf, sizeof buf, "%s %02d:%02d", day, minute / 60, minute % 60);
    return buf;
}

Decision *world_decide(World *world, int64_t now_unix)
{
    world->calendar.holidays = (const Day *)(const void *)world->holidays->data;
    world->calendar.n_holidays = world->holidays->len;
    return decide(&world->account, world->ladder, &world->calendar, &world->limits, now_unix);
}

gboolean world_has_reason(const Decision *decision, const char *code)
{
    for (guint i = 0; i < decision->reasons->len; i++)
        if (strcmp(((Reason *)g_ptr_array_index(decision->reasons, i))->code, code) == 0)
            return TRUE;
    return FALSE;
}
