# conf/: the option table, its parser, and what is shipped for reading at run time.
noinst_LIBRARIES += conf/libconf.a
conf_libconf_a_SOURCES = \
	conf/braces.c conf/braces.h \
	conf/checks.c conf/checks.h \
	conf/network.c conf/network.h \
	conf/options.c conf/options.h \
	conf/settings.c conf/settings.h \
	conf/values.c

noinst_PROGRAMS += conf/optdoc
conf_optdoc_SOURCES = conf/optdoc.c
conf_optdoc_LDADD = conf/libconf.a policy/libpolicy.a $(CONFUSE_LIBS) $(GLIB_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS)
