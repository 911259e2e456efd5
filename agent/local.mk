# agent/: postdued. libagent.a is what the commands share with it (ladder and calendar of an account, texts).
noinst_LIBRARIES += agent/libagent.a
agent_libagent_a_SOURCES = \
	agent/claims.c agent/claims.h \
	agent/compose.c agent/compose.h \
	agent/debtor.c agent/debtor.h \
	agent/line_server.c agent/line_server.h \
	agent/locale.c agent/locale.h \
	agent/match.c agent/match.h \
	agent/reading.c agent/reading.h \
	agent/repute.c agent/repute.h \
	agent/submit.c agent/submit.h \
	agent/sweep.c agent/sweep.h \
	agent/template.c agent/template.h \
	agent/template_node.h agent/template_parse.c \
	agent/templates.c agent/templates.h \
	agent/thread.c agent/thread.h \
	agent/view.c agent/view.h \
	agent/weigh.c agent/weigh.h \
	agent/whereabouts.c agent/whereabouts.h

# What the agent's programs and tests are linked with, from the top down.
AGENT_LIBS = agent/libagent.a reader/libclient.a store/libledger.a store/libstore.a conf/libconf.a policy/libpolicy.a \
	$(CURL_LIBS) $(GMIME_LIBS) $(SQLITE_LIBS) $(CONFUSE_LIBS) $(JANSSON_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS) \
	$(SYSTEMD_LIBS) $(GLIB_LIBS) -lm

sbin_PROGRAMS += agent/postdued
agent_postdued_SOURCES = \
	agent/agent.h \
	agent/control.c agent/control.h \
	agent/digest.c agent/digest.h agent/digest_in.c agent/digest_out.c \
	agent/gate.c agent/gate.h \
	agent/main.c \
	agent/mailing.c agent/mailing.h \
	agent/notify.c agent/notify.h \
	agent/occasion.h \
	agent/reconcile.c agent/reconcile.h \
	agent/remind.c agent/remind.h \
	agent/run.c agent/run.h \
	agent/watch.c agent/watch.h
agent_postdued_LDADD = $(AGENT_LIBS)

# The services, with the place of the programs put in; socket directory and user.
systemdsystemunitdir = $(prefix)/lib/systemd/system
nodist_systemdsystemunit_DATA = conf/systemd/postdued.service conf/systemd/postdue-milter.service
EXTRA_DIST += conf/systemd/postdued.service.in conf/systemd/postdue-milter.service.in
CLEANFILES += $(nodist_systemdsystemunit_DATA)
FILL_IN = $(AM_V_GEN)$(MKDIR_P) conf/systemd && sed 's|@sbindir[@]|$(sbindir)|g'
conf/systemd/postdued.service: conf/systemd/postdued.service.in
	$(FILL_IN) $(srcdir)/conf/systemd/postdued.service.in > $@
conf/systemd/postdue-milter.service: conf/systemd/postdue-milter.service.in
	$(FILL_IN) $(srcdir)/conf/systemd/postdue-milter.service.in > $@
tmpfilesdir = $(prefix)/lib/tmpfiles.d
dist_tmpfiles_DATA = conf/systemd/tmpfiles.d/postdue.conf
sysusersdir = $(prefix)/lib/sysusers.d
dist_sysusers_DATA = conf/systemd/sysusers.d/postdue.conf
dist_man_MANS += doc/postdued.8
