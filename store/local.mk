# store/: what is kept, and the two services every program needs: the log and the clock.
noinst_LIBRARIES += store/libstore.a
store_libstore_a_SOURCES = \
	store/clock.c store/clock.h \
	store/journal.h \
	store/journal_batch.c store/journal_batch.h \
	store/journal_checkpoint.c store/journal_checkpoint.h \
	store/journal_db.c store/journal_db.h \
	store/journal_disowned.c store/journal_disowned.h \
	store/journal_read.c \
	store/journal_queue.h \
	store/journal_row.c store/journal_row.h \
	store/journal_wait.c \
	store/journal_watch.c store/journal_watch.h \
	store/journal_write.c \
	store/log.c store/log.h \
	store/secret.c store/secret.h \
	store/stamp.c store/stamp.h
# store/: what is kept. The ledger is one library; its schema is numbered SQL, compiled in.
noinst_LIBRARIES += store/libledger.a
store_libledger_a_SOURCES = \
	store/ledger.c store/ledger.h \
	store/ledger_capture.c store/ledger_capture.h \
	store/ledger_db.c store/ledger_db.h \
	store/ledger_document.c \
	store/ledger_forget.c \
	store/ledger_fsck.c store/ledger_fsck.h \
	store/ledger_fsck_rules.c store/ledger_fsck_rules.h \
	store/ledger_history.c store/ledger_history.h \
	store/ledger_letter.c store/ledger_letter.h \
	store/ledger_list.c \
	store/ledger_marks.c store/ledger_marks.h \
	store/ledger_migrate.c \
	store/ledger_money.c store/ledger_money.h \
	store/ledger_outbox.c store/ledger_outbox.h \
	store/ledger_projection.c store/ledger_projection.h \
	store/ledger_promise.c store/ledger_promise.h \
	store/ledger_record.c store/ledger_record.h \
	store/ledger_reply.c \
	store/ledger_snapshot.c store/ledger_snapshot.h \
	store/ledger_talk.c store/ledger_talk.h \
	store/ledger_verbs.c \
	store/token.c store/token.h
nodist_store_libledger_a_SOURCES = store/schema_sql.h

SCHEMAS = store/schema_0001.sql store/schema_0002.sql store/schema_0003.sql
EXTRA_DIST += $(SCHEMAS)
BUILT_SOURCES += store/schema_sql.h
store/ledger_migrate.$(OBJEXT): store/schema_sql.h
CLEANFILES += store/schema_sql.h
store/schema_sql.h: $(SCHEMAS) store/local.mk
	$(AM_V_GEN)$(MKDIR_P) store && { for f in $(SCHEMAS); do \
	  echo "static const char $$(basename $$f .sql)[] ="; \
	  sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/' $(top_srcdir)/$$f 2>/dev/null || exit 1; \
	  echo ';'; done; } > $@.tmp && mv $@.tmp $@
