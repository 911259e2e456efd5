# milter/: postdue-milter. What can be tested without an MTA is a library.
noinst_LIBRARIES += milter/libmilterparts.a
milter_libmilterparts_a_SOURCES = \
	milter/direction.c milter/direction.h \
	milter/finish.c milter/finish.h \
	milter/gate.c milter/gate.h \
	milter/keep.c milter/keep.h \
	milter/message.c milter/message.h \
	milter/runtime.c milter/runtime.h \
	milter/scan.c milter/scan.h \
	milter/session.c milter/session.h \
	milter/words.c milter/words.h

sbin_PROGRAMS += milter/postdue-milter
milter_postdue_milter_SOURCES = \
	milter/callbacks.c milter/callbacks.h \
	milter/main.c \
	milter/serve.c milter/serve.h
milter_postdue_milter_CPPFLAGS = $(AM_CPPFLAGS) $(MILTER_CFLAGS)
milter_postdue_milter_LDADD = milter/libmilterparts.a store/libstore.a conf/libconf.a policy/libpolicy.a \
	$(MILTER_LIBS) $(SQLITE_LIBS) $(CONFUSE_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS) $(SYSTEMD_LIBS) $(GLIB_LIBS) -lpthread
