# store/: what is kept, and the two services every program needs: the log and the clock.
noinst_LIBRARIES += store/libstore.a
store_libstore_a_SOURCES = \
	store/clock.c store/clock.h \
	store/journal.h \
	store/journal_batch.c store/journal_batch.h \
	store/journal_db.c store/journal_db.h \
	store/journal_read.c \
	store/journal_row.c store/journal_row.h \
	store/journal_watch.c store/journal_watch.h \
	store/journal_write.c \
	store/log.c store/log.h \
	store/secret.c store/secret.h \
	store/stamp.c store/stamp.h
