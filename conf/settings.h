// The configuration as values: one immutable snapshot per load. Read from one file by libconfuse through
// the option table (conf/options.c), which is also where the sample file and the man page come from. A
// snapshot is reference-counted (thread-safe); a program swaps in a new one on reload and keeps the old on
// any error.
#ifndef PD_CONF_SETTINGS_H
#define PD_CONF_SETTINGS_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/decide.h"
#include "policy/ladder.h"

typedef struct {
    // who is ours
    char **our_domains;       // lower case
    char **internal_networks; // CIDR as written; see conf/network.h
    char **outbound_daemons;  // {daemon_name} values that mean submission
    char *own_daemon;         // {daemon_name} of the loopback service that only postdue uses
    char *control_address;    // "" when off
    char **authserv_ids;      // whose Authentication-Results we believe
    char **arc_sealers;
    // places
    char *state_dir, *journal, *ledger, *secret_file;
    char *milter_socket;  // "unix:/path" or "inet:port@host"
    char *gate_socket;    // path of the agent's gate, a unix stream socket
    char *control_socket; // path of the agent's control socket (wake, status)
    char *reader;         // the postdue-reader program
    char **lexicon_dirs, **calendar_files;
    char *calendar_dir, *template_dir, *rates_dir, *rules_dir;
    char *submit_url; // "smtp://127.0.0.1:10587"
    char *clock;      // "system", or a file holding business time (tests, rehearsals)
    // mail path
    int64_t max_message, max_headers; // bytes
    int64_t max_journal;              // bytes; over it new mail passes unwatched
    int journal_wait_ms;              // how long an end-of-message waits for the journal
    gboolean log_decisions, log_pii;
    char *log; // "syslog", "stderr", "auto"
    // business
    Mode mode;
    char *office_zone, *office_country, *language;
    char *role;         // "first-party", "collector"
    char *hold_at_risk; // "never", "watch", "high"
    guint8 working_days;
    int open_minute, close_minute;
    Limits limits;
    gboolean ocr;
    gboolean eom_first, next_weekday_earlier;
    char **freemail;     // domains where every address is its own account
    GPtrArray *ladders;  // Ladder *, in file order
    GPtrArray *accounts; // AccountSettings *, per-account overrides
    gint ref_count;
} Settings;

typedef struct {
    char *key; // domain or address
    char *name, *ladder, *zone, *country, *region, *kind, *language;
    char **tags;
    Money credit_limit;
    char **never_to; // addresses that never get a reminder
} AccountSettings;

// Reads and checks everything: types, units, ladders, RRULEs, zones, templates, files. NULL with PD_ERR_CONF,
// message "FILE:LINE: what is wrong", for the first error.
Settings *settings_load(const char *path, GError **error);
Settings *settings_ref(Settings *settings);
void settings_unref(Settings *settings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Settings, settings_unref)

const Ladder *settings_ladder(const Settings *settings, const char *name);
const AccountSettings *settings_account(const Settings *settings, const char *key);
gboolean settings_is_ours(const Settings *settings, const char *address); // by domain
#define SETTINGS_DEFAULT_FILE SYSCONFDIR "/postdue/postdue.conf"

#endif
