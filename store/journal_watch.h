// The milter's look-ups on the watch list. Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_WATCH_H
#define PD_STORE_JOURNAL_WATCH_H

#include <glib.h>

typedef struct WatchPool WatchPool;
WatchPool *watch_pool_new(const char *path);
void watch_pool_free(WatchPool *pool);
// TRUE if any key is listed. FALSE also when the list cannot be read. Any thread.
gboolean watch_pool_has(WatchPool *pool, char *const *keys);

#endif
