// For fsck. A reminder that our milter saw accepted may be accepted again under the next epoch, rightly: the
// MTA refused it after all (another milter, a full disk), or a person said that an uncertain one did not
// arrive. Both are in the ledger. Without either it went out twice.
#include "store/ledger_marks.h"

#include "store/ledger_outbox.h"

// TRUE without a finding, too; FALSE with an error.
static gboolean check_mark(Ledger *ledger, const JournalMark *mark, GPtrArray *findings, GError **error)
{
    g_autoptr(GError) unknown = NULL;
    g_autoptr(ActionRecord) action = ledger_action_by_token(ledger, mark->token, &unknown);
    if (!action)
        return TRUE;
    LedgerAnswer refused = ledger_was_refused(ledger, action, mark->epoch, error);
    if (refused == LEDGER_NO)
        g_ptr_array_add(findings,
                        g_strdup_printf("reminder accepted more than once: %s, first under epoch %d",
                                        mark->token, mark->epoch));
    return refused != LEDGER_ERROR;
}

GPtrArray *ledger_check_marks(Ledger *ledger, JournalReader *journal, GError **error)
{
    g_autoptr(GPtrArray) marks = journal_outdone_marks(journal, error);
    g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; marks && i < marks->len; i++)
        if (!check_mark(ledger, marks->pdata[i], findings, error))
            return NULL;
    return marks ? g_steal_pointer(&findings) : NULL;
}
