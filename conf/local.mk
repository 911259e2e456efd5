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

# What is read at run time. The build tree gets a link, so that its programs find the words beside them.
SHIPPED = lexicon templates calendars rates mta
EXTRA_DIST += conf/lexicon conf/templates conf/calendars conf/rates conf/mta
all-local: share/lexicon
share/lexicon:
	@$(MKDIR_P) share && $(LN_S) $(abs_top_srcdir)/conf/lexicon $@
CLEANFILES += share/lexicon
install-data-local:
	@cd $(srcdir)/conf && for f in `find $(SHIPPED) -type f ! -name .keep`; do \
	  $(MKDIR_P) "$(DESTDIR)$(pkgdatadir)/`dirname $$f`" && \
	  $(INSTALL_DATA) $$f "$(DESTDIR)$(pkgdatadir)/$$f" || exit 1; done
uninstall-local:
	@for d in $(SHIPPED); do rm -rf "$(DESTDIR)$(pkgdatadir)/$$d"; done
