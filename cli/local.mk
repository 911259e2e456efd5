# cli/: postdue, the administrator's program; one file per sub-command or family of them.
bin_PROGRAMS += postdue
postdue_SOURCES = \
	cli/bankfile.c cli/bankfile.h cli/bankfile_camt.c cli/bankfile_csv.c cli/bankfile_mt940.c \
	cli/bankmatch.c cli/bankmatch.h \
	cli/cli.c cli/cli.h \
	cli/cmd_calendar.c \
	cli/cmd_doctor.c \
	cli/cmd_explain.c \
	cli/cmd_fsck.c \
	cli/cmd_hold.c \
	cli/cmd_import.c \
	cli/cmd_interest.c \
	cli/cmd_list.c \
	cli/cmd_money.c \
	cli/cmd_resolve.c \
	cli/cmd_risk.c \
	cli/cmd_sent.c \
	cli/cmd_show.c \
	cli/cmd_simulate.c \
	cli/cmd_waiting.c \
	cli/cmd_teach.c \
	cli/cmd_why.c \
	cli/commands.h \
	cli/explain.h cli/explain_in.c cli/explain_out.c \
	cli/future.c cli/future.h \
	cli/mailfile.c cli/mailfile.h \
	cli/main.c \
	cli/out.c cli/out.h \
	cli/prospect.c cli/prospect.h \
	cli/probe.c cli/probe.h \
	cli/rehearsal.c cli/rehearsal.h \
	cli/standing.c cli/standing.h \
	cli/story.c cli/story.h \
	cli/subject.c
postdue_LDADD = agent/libagent.a reader/libclient.a conf/libconf.a store/libledger.a store/libstore.a policy/libpolicy.a $(CONFUSE_LIBS) \
	$(SQLITE_LIBS) $(XML_LIBS) $(JANSSON_LIBS) $(GLIB_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS)
