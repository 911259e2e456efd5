// One account as decide() wants it, and the schedule. Called by the agent's scheduler, by `why` and by
// `simulate`. Always holds: a snapshot owns all its strings and needs the ledger no more; the schedule is a
// hint that may be recomputed, never a reason. Settings (ladder, calendar, limits) are not here.
#include "store/ledger_snapshot.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_outbox.h"
#include "store/ledger_projection.h"

#define CONTACT_DAYS 60
#define DAY_S 86400

static const char *keep(Snapshot *s, const char *text)
{
    return g_string_chunk_insert(s->text, text);
}

static gboolean each(Ledger *ledger, Query *query, Snapshot *snapshot, void (*read)(Snapshot *, Query *),
                     GError **error)
{
    int got = query ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, query, error)) > 0)
        read(snapshot, query);
    return got == 0;
}

static void read_invoice(Snapshot *s, Query *q)
{
    InvoiceState *i = g_new0(InvoiceState, 1);
    *i = (InvoiceState){.id = db_col_int(q, 0),
                        .number = keep(s, db_col_text(q, 1)),
                        .owner = keep(s, db_col_text(q, 2)),
                        .issued = db_col_day(q, 3),
                        .due = db_col_day(q, 4),
                        .open.minor = db_col_int(q, 6),
                        .total_minor = db_col_int(q, 7),
                        .step = (int)db_col_int(q, 8),
                        .occurrence = (int)db_col_int(q, 9),
                        .step_unix = db_col_int(q, 10),
                        .discount_until = db_col_day(q, 11),
                        .approved = db_col_int(q, 12) != 0,
                        .closed = db_col_int(q, 13) != 0,
                        .chase = db_col_int(q, 14) != 0,
                        .approved_step = keep(s, db_col_text(q, 15)),
                        .mails = (int)db_col_int(q, 16)};
    g_strlcpy(i->open.currency, db_col_text(q, 5), CURRENCY_SIZE);
    g_ptr_array_add(s->state.invoices, i);
}

#define INVOICES(STEP, OCCURRENCE, AT)                                                                       \
    "SELECT id, number, owner, issued, due, currency, open, payable, " STEP ", " OCCURRENCE ", " AT          \
    ", discount_until, approved, closed, chase, approved_step, (SELECT count(*) FROM action_invoice AS ai "  \
    "JOIN action AS a"                                                                                       \
    " ON a.id = ai.action_id WHERE ai.invoice_id = invoice.id AND a.kind = 'mail'"                           \
    " AND a.state IN ('sent', 'uncertain')) FROM invoice WHERE account_id = ?1"
#define SHADOW_FIRST "(shadow_step, shadow_occurrence) > (step, occurrence)"
#define LIVE_INVOICES INVOICES("step", "occurrence", "step_at")
#define SHADOW_INVOICES                                                                                      \
    INVOICES("iif(" SHADOW_FIRST ", shadow_step, step)",                                                     \
             "iif(" SHADOW_FIRST ", shadow_occurrence, occurrence)", "max(shadow_at, step_at)")

static gboolean read_invoices(Ledger *ledger, Snapshot *s, SnapshotFlags flags, GError **error)
{
    static const char *const SQL[] = {LIVE_INVOICES " AND closed = 0 ORDER BY id",
                                      SHADOW_INVOICES " AND closed = 0 ORDER BY id",
                                      LIVE_INVOICES " ORDER BY id", SHADOW_INVOICES " ORDER BY id"};
    guint at = (flags & SNAPSHOT_SHADOW ? 1 : 0) + (flags & SNAPSHOT_CLOSED_TOO ? 2 : 0);
    g_autoptr(Query) q = db_query(ledger, SQL[at], BINDS(db_int(s->state.id)), error);
    return each(ledger, q, s, read_invoice, error);
}

static void read_hold(Snapshot *s, Query *q)
{
    Hold hold = {.kind = HOLD_PAUSE, // an unknown kind still holds
                 .invoice_id = db_col_int(q, 1),
                 .until_unix = db_col_int(q, 2),
                 .reason = keep(s, db_col_text(q, 3)),
                 .by = keep(s, db_col_text(q, 4))};
    hold_kind_parse(db_col_text(q, 0), &hold.kind);
    g_array_append_val(s->state.holds, hold);
}

static gboolean read_holds(Ledger *ledger, Snapshot *s, int64_t now_unix, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger,
                 "SELECT kind, invoice_id, until, reason, set_by FROM hold"
                 " WHERE account_id = ?1 AND lifted = 0 AND (until = 0 OR until > ?2) ORDER BY id",
                 BINDS(db_int(s->state.id), db_int(now_unix)), error);
    return each(ledger, q, s, read_hold, error);
}

static void read_promise(Snapshot *s, Query *q)
{
    const char *state = db_col_text(q, 4);
    Promise promise = {.id = db_col_int(q, 0),
                       .invoice_id = db_col_int(q, 1),
                       .promised = db_col_day(q, 2),
                       .amount_minor = db_col_int(q, 3),
                       .state = strcmp(state, "open") == 0     ? PROMISE_OPEN
                                : strcmp(state, "partly") == 0 ? PROMISE_PARTLY
                                : strcmp(state, "broken") == 0 ? PROMISE_BROKEN
                                                               : PROMISE_KEPT,
                       .made_unix = db_col_int(q, 5),
                       .ended_unix = db_col_int(q, 6),
                       .thanked = db_col_int(q, 7) != 0};
    g_array_append_val(s->state.promises, promise);
}

static gboolean read_promises(Ledger *ledger, Snapshot *s, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger,
                 "SELECT id, invoice_id, promised, amount, state, made, ended, EXISTS (SELECT 1"
                 " FROM action AS a WHERE a.account_id = ?1 AND a.ladder = '" THANKS_LADDER
                 "' AND a.occurrence = promise.id"
                 " AND a.state NOT IN ('planned', 'reserved', 'failed'))"
                 " FROM promise WHERE account_id = ?1 AND state <> 'replaced' ORDER BY id",
                 BINDS(db_int(s->state.id)), error);
    return each(ledger, q, s, read_promise, error);
}

static void read_contact(Snapshot *s, Query *q)
{
    Contact contact = {.at_unix = db_col_int(q, 0),
                       .kind = strcmp(db_col_text(q, 1), "person") == 0 ? CONTACT_PERSON : CONTACT_OURS};
    g_array_append_val(s->state.contacts, contact);
}

static gboolean read_contacts(Ledger *ledger, Snapshot *s, gboolean shadow, int64_t now_unix, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger,
                 "SELECT at, kind FROM contact WHERE account_id = ?1 AND at >= ?2"
                 " AND (?3 OR kind <> 'shadow') ORDER BY at, id",
                 BINDS(db_int(s->state.id), db_int(now_unix - CONTACT_DAYS * DAY_S), db_int(shadow)), error);
    return each(ledger, q, s, read_contact, error);
}

static gboolean read_account(Ledger *ledger, Snapshot *s, GError **error)
{
    g_autoptr(Query) q = db_query(ledger,
                                  "SELECT name, key, country, risk, (SELECT max(id) FROM event AS e"
                                  " WHERE e.account_id = account.id) FROM account WHERE id = ?1",
                                  BINDS(db_int(s->state.id)), error);
    int got = db_step(ledger, q, error);
    if (got == 0)
        g_set_error_literal(error, PD_ERROR, PD_ERR_NOT_FOUND, "no such account");
    if (got <= 0)
        return FALSE;
    const char *name = db_col_text(q, 0);
    s->state.name = keep(s, *name ? name : db_col_text(q, 1));
    s->state.country = keep(s, db_col_text(q, 2));
    s->state.risk = keep(s, db_col_text(q, 3));
    s->last_event = db_col_int(q, 4);
    return TRUE;
}

static Snapshot *snapshot_new(int64_t account_id)
{
    Snapshot *s = g_new0(Snapshot, 1);
    s->text = g_string_chunk_new(1024);
    s->state.id = account_id;
    s->state.name = s->state.country = s->state.risk = "";
    s->state.invoices = g_ptr_array_new_with_free_func(g_free);
    s->state.holds = g_array_new(FALSE, FALSE, sizeof(Hold));
    s->state.promises = g_array_new(FALSE, FALSE, sizeof(Promise));
    s->state.contacts = g_array_new(FALSE, FALSE, sizeof(Contact));
    return s;
}

void snapshot_free(Snapshot *s)
{
    if (!s)
        return;
    g_ptr_array_unref(s->state.invoices);
    g_array_unref(s->state.holds);
    g_array_unref(s->state.promises);
    g_array_unref(s->state.contacts);
    g_string_chunk_free(s->text);
    g_free(s);
}

Snapshot *ledger_snapshot(Ledger *ledger, int64_t account_id, SnapshotFlags flags, int64_t now_unix,
                          GError **error)
{
    g_autoptr(Snapshot) s = snapshot_new(account_id);
    gboolean shadow = (flags & SNAPSHOT_SHADOW) != 0;
    // One read transaction: what is in it was true at one instant.
    gboolean alone = ledger->depth == 0;
    if (alone && !db_run(ledger, "BEGIN", NO_BINDS, error))
        return NULL;
    gboolean ok = read_account(ledger, s, error) && read_invoices(ledger, s, flags, error) &&
                  read_holds(ledger, s, now_unix, error) && read_promises(ledger, s, error) &&
                  read_contacts(ledger, s, shadow, now_unix, error);
    if (alone)
        db_run(ledger, "ROLLBACK", NO_BINDS, NULL);
    return ok ? g_steal_pointer(&s) : NULL;
}

// --- the schedule
// -----------------------------------------------------------------------------------------------

GArray *ledger_due(Ledger *ledger, int64_t now_unix, guint limit, GError **error)
{
    g_autoptr(GArray) due = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(Query) q = db_query(ledger,
                                  "SELECT account_id FROM schedule WHERE next_at <= ?1"
                                  " ORDER BY next_at, account_id LIMIT ?2",
                                  BINDS(db_int(now_unix), db_int(limit)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0) {
        int64_t id = db_col_int(q, 0);
        g_array_append_val(due, id);
    }
    return got < 0 ? NULL : g_steal_pointer(&due);
}

gboolean ledger_next_due(Ledger *ledger, int64_t *next_unix, GError **error)
{
    return db_value(ledger, "SELECT next_at FROM schedule ORDER BY next_at LIMIT 1", NO_BINDS, 0, next_unix,
                    error);
}

gboolean ledger_set_next(Ledger *ledger, int64_t account_id, int64_t next_unix, GError **error)
{
    if (next_unix == 0)
        return db_run(ledger, "DELETE FROM schedule WHERE account_id = ?1", BINDS(db_int(account_id)), error);
    return db_run(ledger,
                  "INSERT INTO schedule (account_id, next_at) VALUES (?1, ?2)"
                  " ON CONFLICT (account_id) DO UPDATE SET next_at = excluded.next_at",
                  BINDS(db_int(account_id), db_int(next_unix)), error);
}

static gboolean changed_since(Ledger *ledger, int64_t account_id, int64_t seen_event, gboolean *changed,
                              GError **error)
{
    g_autoptr(Query) q = db_query(ledger, "SELECT verb FROM event WHERE account_id = ?1 AND id > ?2",
                                  BINDS(db_int(account_id), db_int(seen_event)), error);
    int got = q ? 1 : -1;
    *changed = FALSE;
    while (got > 0 && !*changed && (got = db_step(ledger, q, error)) > 0) {
        const VerbRule *rule = projection_rule(db_col_text(q, 0));
        *changed = !rule || rule->redecide;
    }
    return got >= 0;
}

static gboolean schedule(Ledger *ledger, int64_t account_id, int64_t next_unix, int64_t seen_event,
                         GError **error)
{
    gboolean changed;
    return changed_since(ledger, account_id, seen_event, &changed, error) &&
           (changed || ledger_set_next(ledger, account_id, next_unix, error));
}

gboolean ledger_schedule(Ledger *ledger, int64_t account_id, int64_t next_unix, int64_t seen_event,
                         GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    return db_end(ledger, schedule(ledger, account_id, next_unix, seen_event, error), error);
}

gboolean ledger_redecide_all(Ledger *ledger, int64_t now_unix, GError **error)
{
    return db_run(ledger,
                  "INSERT INTO schedule (account_id, next_at)"
                  " SELECT DISTINCT account_id, ?1 FROM invoice WHERE closed = 0 AND true"
                  " ON CONFLICT (account_id) DO UPDATE SET next_at = min(next_at, excluded.next_at)",
                  BINDS(db_int(now_unix)), error);
}

// --- what was decided
// ---------------------------------------------------------------------------------------------

static char *codes_of(const Decision *decision)
{
    GString *codes = g_string_new(NULL);
    for (guint i = 0; decision->reasons && i < decision->reasons->len; i++) {
        const Reason *r = decision->reasons->pdata[i];
        g_string_append_printf(codes, "%s%" G_GINT64_FORMAT ":%s", i ? " " : "", r->invoice_id, r->code);
    }
    return g_string_free(codes, FALSE);
}

static json_t *decision_json(const Decision *decision, const char *codes)
{
    json_t *reasons = json_array();
    for (guint i = 0; decision->reasons && i < decision->reasons->len; i++) {
        const Reason *r = decision->reasons->pdata[i];
        json_array_append_new(reasons, json_pack("{sI ss sI so}", "invoice", (json_int_t)r->invoice_id,
                                                 "code", r->code, "until", (json_int_t)r->until_unix, "text",
                                                 db_json_text(r->text)));
    }
    return json_pack("{ss ss sI si so}", "kind", decision_kind_name(decision->kind), "codes", codes, "next",
                     (json_int_t)decision->next_unix, "step", decision->step, "reasons", reasons);
}

gboolean ledger_decided(Ledger *ledger, const Act *act, int64_t account_id, const Decision *decision,
                        gboolean *changed, GError **error)
{
    g_autofree char *codes = codes_of(decision);
    int64_t same = 0;
    if (!db_value(ledger, "SELECT 1 FROM decision WHERE account_id = ?1 AND kind = ?2 AND codes = ?3",
                  BINDS(db_int(account_id), db_text(decision_kind_name(decision->kind)), db_text(codes)), 0,
                  &same, error))
        return FALSE;
    if (changed)
        *changed = !same;
    return same ||
           db_append(ledger, act, "decision.changed", account_id, 0, decision_json(decision, codes), error);
}
