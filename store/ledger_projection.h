// Inside the ledger only: what each verb does to the tables. One table of verbs, each with the SQL that
// applies its event; the same statements run when an event is appended and when fsck replays all of them.
#ifndef PD_STORE_LEDGER_PROJECTION_H
#define PD_STORE_LEDGER_PROJECTION_H

#include "store/ledger.h"

typedef enum { MAKES_NOTHING, MAKES_ACCOUNT, MAKES_INVOICE } Makes;

#define VERB_STATEMENTS 6
typedef struct {
    const char *verb;
    gboolean redecide; // may change what decide() says: the account is looked at again at once
    const char *stops; // why the gate refuses a reminder decided on before this event; NULL: it does not
    Makes makes;       // the event's id is the new row's id
    // Run in order; NULL ends. Parameters: :id :at :actor :account :invoice :data :why of the event.
    const char *sql[VERB_STATEMENTS];
} VerbRule;

const VerbRule *projection_rule(const char *verb); // NULL: no such verb
const VerbRule *projection_rules(gsize *n);

// Applies the event of that id, which stands in `event` of the same database.
gboolean projection_apply(Ledger *ledger, int64_t event_id, GError **error);
// Empties every projected table and applies all events (fsck does so in a database in memory), or only those
// of one account.
gboolean projection_rebuild(Ledger *ledger, GError **error);
gboolean projection_rebuild_account(Ledger *ledger, int64_t account_id, GError **error);

// The projected tables, children before parents, with the column that holds the account ("" for none).
typedef struct {
    const char *name, *account_column, *key;
} ProjectedTable;
const ProjectedTable *projection_tables(gsize *n);

#endif
