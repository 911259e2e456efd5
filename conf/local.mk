# conf/: the option table, its parser, and what is shipped for reading at run time.
noinst_LIBRARIES += conf/libconf.a
conf_libconf_a_SOURCES = \
	conf/braces.c conf/braces.h \
	conf/checks.c conf/checks.h \
	conf/network.c conf/network.h \
	conf/options.c conf/options.h \
	conf/settings.c conf/settings.h \
	conf/settings_load.c \
	conf/shipped.c conf/shipped.h \
	conf/values.c \
	conf/world.c conf/world.h \
	conf/zones.c conf/zones.h

noinst_PROGRAMS += conf/optdoc
conf_optdoc_SOURCES = conf/optdoc.c
conf_optdoc_LDADD = conf/libconf.a policy/libpolicy.a $(CONFUSE_LIBS) $(GLIB_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS)

# What is read at run time: every file of these folders is shipped and installed, but for what makes them. The
# build tree gets links, so that its programs find the data beside them.
SHIPPED = lexicon templates calendars rates mta
EXTRA_DIST += conf/lexicon conf/templates conf/calendars conf/rates conf/mta
all-local: share/.made
share/.made: conf/local.mk
	@$(MKDIR_P) share && for d in $(SHIPPED); do \
	  rm -f share/$$d && $(LN_S) $(abs_top_srcdir)/conf/$$d share/$$d || exit 1; done && touch $@
clean-local:
	@for d in $(SHIPPED); do rm -f share/$$d; done; rm -f share/.made
install-data-local:
	@cd $(srcdir)/conf && for f in `find $(SHIPPED) -type f ! -name .keep ! -name '*.py'`; do \
	  $(MKDIR_P) "$(DESTDIR)$(pkgdatadir)/`dirname $$f`" && \
	  $(INSTALL_DATA) $$f "$(DESTDIR)$(pkgdatadir)/$$f" || exit 1; done
uninstall-local:
	@for d in $(SHIPPED); do rm -rf "$(DESTDIR)$(pkgdatadir)/$$d"; done
