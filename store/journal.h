// The journal: what the milter saw and the agent has not digested yet, on this host's disk. SQLite, WAL,
// synchronous=FULL. One file holds the rows, the watch list (kept by the agent, asked by the milter) and
// the "accepted" marks of our own reminders. The ledger is never touched from here.
//
// Two users: the milter appends (any thread; one committer thread batches and syncs) and asks the watch
// list; the agent reads, deletes, and maintains the watch list. Both may have the file open at once.
#ifndef PD_STORE_JOURNAL_H
#define PD_STORE_JOURNAL_H

#include <glib.h>
#include <stdint.h>

typedef enum {
    JOURNAL_OUTBOUND, // may be an invoice: whole message
    JOURNAL_CONTACT,  // a person's mail to a watched debtor: envelope and headers only
    JOURNAL_INBOUND,  // concerns a watched thread or debtor: whole message
    JOURNAL_CONTROL,  // to the control address: whole message
} JournalKind;

typedef struct {
    int64_t id; // set by reading
    JournalKind kind;
    char *identity; // hex SHA-256 of Message-ID + sender + Date: the same mail seen twice is one row
    char *queue_id;
    int64_t seen_unix;
    char *sender;       // bare address, "" for the null sender
    char **recipients;  // bare addresses, NULL-terminated
    char *auth;         // {auth_authen}, "" if none
    char *client;       // client address as text
    GBytes *message;    // headers and body as the MTA gave them, CRLF; headers only for JOURNAL_CONTACT
    gboolean truncated; // over max_message: the rest was let through unseen
} JournalRow;

void journal_row_free(JournalRow *row);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JournalRow, journal_row_free)

// --- the milter's side -------------------------------------------------------------------------------
typedef struct Journal Journal;

typedef struct {
    int wait_ms;       // how long journal_append and journal_accept wait for their batch's sync
    int64_t max_bytes; // file size over which rows are refused (PD_ERR_LIMIT)
} JournalOptions;

// Opens (creates, migrates) the file and starts the committer. A file that cannot be opened now is retried by
// the committer: the milter must start, and pass mail, with a broken disk. Never NULL.
Journal *journal_start(const char *path, const JournalOptions *options);
// Commits what is queued, joins the committer, closes.
void journal_stop(Journal *journal);
// Queues `row` (copied) and waits until it is synced. FALSE with PD_ERR_IO, PD_ERR_BUSY (locked, or wait_ms
// over), PD_ERR_LIMIT or PD_ERR_UNKNOWN: the mail passes unwatched. Any thread.
gboolean journal_append(Journal *journal, const JournalRow *row, GError **error);
// Marks our own reminder as accepted by the MTA; synced before it returns TRUE. Any thread.
gboolean journal_accept(Journal *journal, const char *token, int epoch, const char *queue_id, int64_t at_unix,
                        GError **error);
// Is any of the keys on the watch list? No fsync; microseconds; FALSE when the list cannot be read. Keys are
// made by journal_watch_key. Any thread.
gboolean journal_watched(Journal *journal, char *const *keys);
gboolean journal_healthy(Journal *journal); // the last commit worked

// --- the agent's side ---------------------------------------------------------------------------------
typedef struct JournalReader JournalReader;

JournalReader *journal_open(const char *path, GError **error);
void journal_close(JournalReader *reader);
// The oldest rows with id > after, at most `limit` (JournalRow *). NULL with an error.
GPtrArray *journal_read(JournalReader *reader, int64_t after, guint limit, GError **error);
// Who wrote the inbound mails that wait to be digested (bare addresses), at most `limit`. NULL with an error.
char **journal_unread_senders(JournalReader *reader, guint limit, GError **error);
gboolean journal_delete(JournalReader *reader, int64_t id, GError **error);
// The accepted mark of a token: *epoch and *at_unix, *queue_id owned by the caller. FALSE without error: not
// accepted.
gboolean journal_accepted(JournalReader *reader, const char *token, int *epoch, int64_t *at_unix,
                          char **queue_id, GError **error);
gboolean journal_watch_add(JournalReader *reader, char *const *keys, GError **error);
gboolean journal_watch_remove(JournalReader *reader, char *const *keys, GError **error);
typedef struct {
    char *token;
    int epoch;
} JournalMark;
// The accepted marks (JournalMark *) of tokens that were accepted again under a later epoch. Whether that was
// right only the ledger knows: store/ledger_marks.h.
GPtrArray *journal_outdone_marks(JournalReader *reader, GError **error);
// What fsck wants: integrity_check and domain checks; each finding a line. Empty: sound.
GPtrArray *journal_check(JournalReader *reader, GError **error);

// The watch list holds hashes: "m:" + Message-ID, "a:" + address, "d:" + domain, "t:" + plus-token.
typedef enum { WATCH_MESSAGE_ID = 'm', WATCH_ADDRESS = 'a', WATCH_DOMAIN = 'd', WATCH_TOKEN = 't' } WatchKind;
char *journal_watch_key(WatchKind kind, const char *value);

#endif
