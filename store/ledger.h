// The ledger: what is owed, what was said, what was sent. SQLite, WAL, synchronous=FULL.
// Event-sourced: `event` is append-only and is the truth; every other table is its projection, written in
// the same transaction (store/schema_0001.sql says what is in them). Three tables are no projection: what
// may be recomputed (schedule), original bytes (document) and digested mail identities (identity).
//
// One handle is one connection and belongs to one thread at a time; processes and threads that need the
// ledger open their own. The rest of the interface, by use:
//   ledger_record.h    read accounts, invoices, messages, actions
//   ledger_capture.h   an invoice was seen, re-sent, corrected, credited
//   ledger_snapshot.h  what decide() wants, and when to look again
//   ledger_outbox.h    plan, reserve, gate, accepted, sent
//   ledger_money.h     payments, promises, closing
//   ledger_talk.h      holds, tasks, replies, persons' own mails, bounces, approvals
//   ledger_history.h   events, as `why` tells them
//   ledger_fsck.h      is it sound?
#ifndef PD_STORE_LEDGER_H
#define PD_STORE_LEDGER_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "policy/base/status.h"

typedef struct Ledger Ledger;

typedef enum {
    LEDGER_READ = 0,
    LEDGER_WRITE = 1 << 0,
    LEDGER_CREATE = 1 << 1, // with WRITE: make the file (mode 0600) and migrate it
} LedgerFlags;

// Who does something, when (business time), why and on what evidence. Strings are borrowed; NULL is "".
typedef struct {
    int64_t at_unix;
    const char *actor;    // "agent", "reply:<message-id>", "bounce", "person:<user>"
    const char *why;      // one English sentence, shown by `why`
    const char *evidence; // where it was read: a sentence of a mail, a line of a bank file
} Act;

// Opens the ledger at `path` (":memory:" for tests and rehearsals). With WRITE an older schema is migrated; a
// newer one, or an older one without WRITE, is PD_ERR_CONF. PD_ERR_NOT_FOUND when there is no file and CREATE
// is not given; PD_ERR_IO for what the disk refuses; PD_ERR_BUSY when locked for longer than 5 s.
Ledger *ledger_open(const char *path, LedgerFlags flags, GError **error);
void ledger_close(Ledger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ledger, ledger_close)

// Transactions. Every function that writes does so in the open transaction, or in one of its own when none is
// open. On a handle for reading a transaction is one unchanging view. Nested begins are savepoints: an inner
// rollback undoes only the inner part. ledger_commit: PD_ERR_UNKNOWN (I/O error or full disk at COMMIT) means
// neither done nor undone: the handle then refuses everything with PD_ERR_UNKNOWN; close, end or reopen, and
// read before deciding again. After any other failure of commit everything is rolled back. After a failure of
// a writing function its own part is undone and the caller's transaction stays open.
gboolean ledger_begin(Ledger *ledger, GError **error);
gboolean ledger_commit(Ledger *ledger, GError **error);
void ledger_rollback(Ledger *ledger);
gboolean ledger_poisoned(const Ledger *ledger); // a COMMIT ended unknown

// The lowest level, for the functions of the other headers and for tests: appends one event and applies it.
// The id of whatever an event creates (account, invoice, action, promise, hold, task, payment) is the id of
// the event. `data` is borrowed, NULL is {}. Returns the id, 0 with an error.
typedef struct {
    const char *verb; // stable, documented in postdue(7)
    int64_t account_id, invoice_id;
    json_t *data;
} EventDraft;
int64_t ledger_append(Ledger *ledger, const Act *act, const EventDraft *draft, GError **error);

// Identities of mails (JournalRow.identity) already digested. ledger_digested marks one, in the transaction
// of what the mail changed: digesting a row twice changes nothing. Marks older than ledger_forget_digested's
// limit go.
typedef enum { LEDGER_ERROR = -1, LEDGER_NO = 0, LEDGER_YES = 1 } LedgerAnswer;
LedgerAnswer ledger_is_digested(Ledger *ledger, const char *identity, GError **error);
gboolean ledger_digested(Ledger *ledger, const char *identity, int64_t at_unix, GError **error);
gboolean ledger_forget_digested(Ledger *ledger, int64_t before_unix, GError **error);

// Original bytes, kept once by their SHA-256 (returned in lower-case hex, owned by the caller). Over
// `cap_bytes` nothing is kept and the hash alone is returned.
char *ledger_document_add(Ledger *ledger, GBytes *bytes, gsize cap_bytes, int64_t at_unix, GError **error);
GBytes *ledger_document(Ledger *ledger, const char *sha256, GError **error); // NULL: not kept

#endif
