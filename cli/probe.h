// Looking at the live system from outside, for doctor: postconf, sockets, permissions. Changes nothing.
#ifndef PD_CLI_PROBE_H
#define PD_CLI_PROBE_H

#include <glib.h>

// `postconf -c DIR ARGUMENTS...`: its output, trimmed; NULL when it cannot be run or fails.
char *probe_postconf(const char *directory, const char *const *arguments);

// One entry of smtpd_milters: "{ unix:postdue/milter.sock, default_action=accept }".
typedef struct {
    char *address;   // as written
    char *path;      // unix: where Postfix will look for it, chroot and queue directory applied; else NULL
    char *host_port; // inet: "host:port"; else NULL
    char *default_action; // NULL: not given for this one
} MilterEntry;
void milter_entry_free(MilterEntry *entry);
// MilterEntry *, in order. `queue_directory` and `chrooted` are the smtpd's.
GPtrArray *probe_milters(const char *list, const char *queue_directory, gboolean chrooted);
// Is it the socket of our setting ("unix:/path", "inet:port@host")?
gboolean milter_entry_is(const MilterEntry *entry, const char *setting);

// TRUE if something accepts on a unix socket path or "host:port". *why (owned by the caller) says what is
// wrong.
gboolean probe_connect(const char *path, const char *host_port, char **why);
// TRUE if a writer could begin now (within 2 s) on an SQLite file; nothing is written. *why as above.
gboolean probe_writable(const char *path, char **why);
// Sends one line and reads one; owned by the caller, NULL with *why.
char *probe_ask(const char *path, const char *line, char **why);
// Can `user` reach the socket: search permission on every directory, write on the socket? *why names the
// first obstacle.
gboolean probe_user_reaches(const char *user, const char *path, char **why);

#endif
