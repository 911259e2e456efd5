// Where the data that postdue ships is: words, texts, calendars, rates.
#ifndef PD_CONF_SHIPPED_H
#define PD_CONF_SHIPPED_H

// The folder `what` ("calendars") that belongs to the running program: the source's own when it is run from
// its build tree, else the installed one. Owned by the caller; the folder need not exist.
char *shipped_dir(const char *what);
// `path` itself, but a folder under the installed data directory becomes shipped_dir's. Owned by the caller.
char *shipped_path(const char *path);

#endif
