// One call per event: it writes one line (queue id, verb, key=value) and counts the verb. Verbs are stable
// and documented in postdue(7). Values are made safe (one line, non-printables as \xNN, blanks quoted);
// addresses and texts are shortened to their domain unless log_pii is set: pass them through log_who(). Any
// thread.
#ifndef PD_STORE_LOG_H
#define PD_STORE_LOG_H

#include <glib.h>
#include <stdint.h>

typedef enum { LOG_TO_STDERR, LOG_TO_SYSLOG } LogSink;

// "auto" picks stderr with systemd's priority prefixes when JOURNAL_STREAM is set or a terminal is there.
void log_open(const char *program, const char *sink, gboolean log_pii);
// level: G_LOG_LEVEL_INFO, _WARNING (we go on), _CRITICAL (an operation failed). queue_id may be NULL.
// The rest: key, value (const char *) pairs, ended by NULL. Numbers through log_int (valid until 16 more
// calls on the same thread).
void log_event(GLogLevelFlags level, const char *queue_id, const char *verb, ...) G_GNUC_NULL_TERMINATED;
const char *log_int(int64_t value);
const char *log_who(const char *address);
// How often a verb was logged since the start; and all of them as "verb\tcount" lines, sorted, owned by the
// caller.
uint64_t log_count(const char *verb);
char *log_counters(void);

#endif
