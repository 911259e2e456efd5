// What must hold between the rows of a sound ledger, one query per rule: it selects a sentence for each row
// that breaks it. Called by ledger_fsck.c. Parameters ?1 now, ?2 age in seconds.
#include "store/ledger_fsck_rules.h"

#include "policy/base/text.h"

#define NAME "'invoice ' || i.number || ' (' || i.id || '): '"

static const FsckQuery RULES[] = {
    // --- sums ---
    {"sums", FALSE,
     "SELECT " NAME " || 'open is ' || i.open || ', payable less payments and credits is ' || want FROM"
     " (SELECT *, payable - coalesce((SELECT sum(amount) FROM payment AS p WHERE p.invoice_id = invoice.id), "
     "0)"
     " - coalesce((SELECT sum(amount) FROM credit AS c WHERE c.invoice_id = invoice.id), 0) AS want"
     " FROM invoice) AS i WHERE i.open <> want"},
    {"sums", FALSE,
     "SELECT 'payment ' || p.id || ' is in ' || p.currency || ', its invoice in ' || i.currency FROM payment "
     "AS p"
     " JOIN invoice AS i ON i.id = p.invoice_id WHERE p.currency <> i.currency"},
    {"sums", FALSE,
     "SELECT 'payment ' || id || ' names invoice ' || invoice_id || ', which is not there' FROM payment"
     " WHERE invoice_id > 0 AND invoice_id NOT IN (SELECT id FROM invoice)"},
    {"sums", FALSE,
     "SELECT 'payment ' || id || ' is not more than nothing' FROM payment"
     " WHERE amount < 0 OR (amount = 0) <> (source = 'reversed')"},
    {"sums", FALSE,
     "SELECT 'payment ' || (data->>'payment') || ' was taken back ' || count(*) || ' times' FROM event"
     " WHERE verb = 'payment.reversed' GROUP BY data->>'payment' HAVING count(*) > 1"},
    {"sums", FALSE,
     "SELECT " NAME " || 'is paid for more than it was' FROM invoice AS i"
     " WHERE i.kind = 'invoice' AND i.open < 0 AND i.payable >= 0 AND i.closed = 0"},
    {"sums", FALSE,
     "SELECT " NAME " || 'is closed as paid with ' || i.open || ' open' FROM invoice AS i"
     " WHERE i.closed > 0 AND i.closed_why = 'paid' AND i.open > 0"},
    // --- the outbox ---
    {"outbox", FALSE,
     "SELECT 'actions ' || min(id) || ' and ' || max(id) || ' both did step ' || step || '.' || occurrence ||"
     " ' of invoice ' || lead_invoice FROM action WHERE state IN ('sent', 'accepted', 'uncertain') AND "
     "shadow = 0"
     " GROUP BY lead_invoice, step, occurrence, cycle, ladder HAVING count(*) > 1"},
    {"outbox", FALSE,
     "SELECT 'action ' || action_id || ' was sent ' || n || ' times' FROM (SELECT data->>'action' AS "
     "action_id,"
     " count(*) AS n FROM event WHERE verb = 'action.sent' GROUP BY 1) WHERE n > 1"},
    {"outbox", FALSE,
     "SELECT 'action ' || id || ' is ' || state || ' without token or epoch' FROM action"
     " WHERE kind = 'mail' AND shadow = 0 AND state IN ('reserved', 'accepted', 'sent', 'uncertain')"
     " AND (token IS NULL OR epoch < 1 OR message_id = '')"},
    {"outbox", FALSE,
     "SELECT 'action ' || a.id || ' carries no invoice' FROM action AS a WHERE NOT EXISTS"
     " (SELECT 1 FROM action_invoice AS ai WHERE ai.action_id = a.id AND ai.position = 0"
     " AND ai.invoice_id = a.lead_invoice)"},
    {"outbox", FALSE,
     "SELECT 'action ' || a.id || ' was sent, but invoice ' || i.id || ' stands at step ' || i.step"
     " FROM action AS a JOIN action_invoice AS ai ON ai.action_id = a.id JOIN invoice AS i ON i.id = "
     "ai.invoice_id"
     " WHERE a.state IN ('sent', 'uncertain') AND a.cycle = i.cycle"
     " AND (i.step, i.occurrence) < (ai.step, ai.occurrence) AND ai.invoice_id = a.lead_invoice"},
    {"outbox", FALSE,
     "SELECT 'action ' || a.id || ' is account ' || a.account_id || '''s, its invoice ' || i.id ||"
     " ' account ' || i.account_id || '''s' FROM action AS a JOIN action_invoice AS ai ON ai.action_id = a.id"
     " JOIN invoice AS i ON i.id = ai.invoice_id WHERE i.account_id <> a.account_id"},
    {"outbox", TRUE,
     "SELECT 'action ' || id || ' is reserved since ' || datetime(reserved, 'unixepoch') ||"
     " ' and waits for reconciliation' FROM action WHERE state = 'reserved' AND reserved < ?1 - ?2"},
    {"outbox", TRUE,
     "SELECT 'action ' || id || ' is accepted since ' || datetime(accepted, 'unixepoch') || ' and not sent'"
     " FROM action WHERE state = 'accepted' AND accepted < ?1 - ?2"},
    {"outbox", TRUE,
     "SELECT 'action ' || id || ' is uncertain: ' || detail FROM action WHERE state = 'uncertain'"},
    // --- schedule ---
    {"schedule", FALSE,
     "SELECT 'account ' || a.key || ' has something open to chase but is never looked at' FROM account AS a"
     " WHERE NOT EXISTS (SELECT 1 FROM schedule AS s WHERE s.account_id = a.id)"
     " AND EXISTS (SELECT 1 FROM invoice AS i WHERE i.account_id = a.id AND i.closed = 0 AND i.chase = 1"
     " AND i.due IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hold AS h WHERE h.account_id = a.id"
     " AND h.lifted = 0 AND h.until = 0 AND h.invoice_id IN (0, i.id)))"
     " AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.account_id = a.id AND d.kind = 'nothing')"},
    {"schedule", FALSE,
     "SELECT 'schedule names account ' || account_id || ', which is not there' FROM schedule"
     " WHERE account_id NOT IN (SELECT id FROM account)"},
    // --- promises and holds ---
    {"promises", FALSE,
     "SELECT 'promise ' || id || ' names invoice ' || invoice_id || ', which is not there' FROM promise"
     " WHERE invoice_id > 0 AND invoice_id NOT IN (SELECT id FROM invoice)"},
    {"promises", FALSE,
     "SELECT 'promises ' || min(id) || ' and ' || max(id) || ' are open about the same' FROM promise"
     " WHERE state = 'open' GROUP BY account_id, invoice_id HAVING count(*) > 1"},
    {"holds", FALSE,
     "SELECT 'hold ' || id || ' names invoice ' || invoice_id || ', which is not there' FROM hold"
     " WHERE invoice_id > 0 AND invoice_id NOT IN (SELECT id FROM invoice)"},
    // --- events ---
    {"events", FALSE,
     "SELECT 'event ' || id || ' has no account' FROM event WHERE account_id NOT IN (SELECT id FROM "
     "account)"},
    {"events", FALSE, "SELECT 'event ' || id || ' is not JSON' FROM event WHERE NOT json_valid(data)"},
};

static gboolean check_documents(Ledger *ledger, GPtrArray *findings, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, "SELECT sha256, data FROM document", NO_BINDS, error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0) {
        const char *bytes = sqlite3_column_blob(q, 1);
        gsize len = (gsize)sqlite3_column_bytes(q, 1);
        g_autofree char *hash = text_sha256(bytes ? bytes : "", len);
        if (g_strcmp0(hash, db_col_text(q, 0)) != 0)
            fsck_add(findings, "documents", FALSE,
                     g_strdup_printf("document %s has other bytes (%s)", db_col_text(q, 0), hash));
    }
    return got == 0;
}

gboolean fsck_rules(Ledger *ledger, GPtrArray *findings, int64_t now_unix, int64_t stale_s, GError **error)
{
    for (gsize i = 0; i < G_N_ELEMENTS(RULES); i++) {
        gboolean timed = RULES[i].notice && g_strrstr(RULES[i].sql, "?1") != NULL;
        Binds binds = timed ? BINDS(db_int(now_unix), db_int(stale_s)) : NO_BINDS;
        if (!fsck_rows(ledger, findings, &RULES[i], binds, error))
            return FALSE;
    }
    return check_documents(ledger, findings, error);
}
