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
# conf/
# Holiday calendars, written by generate.py.
calendarsdir = $(pkgdatadir)/calendars
dist_calendars_DATA = \
	conf/calendars/AT.ics \
	conf/calendars/CH.ics \
	conf/calendars/DE-BB.ics \
	conf/calendars/DE-BE.ics \
	conf/calendars/DE-BW.ics \
	conf/calendars/DE-BY.ics \
	conf/calendars/DE-HB.ics \
	conf/calendars/DE-HE.ics \
	conf/calendars/DE-HH.ics \
	conf/calendars/DE-MV.ics \
	conf/calendars/DE-NI.ics \
	conf/calendars/DE-NW.ics \
	conf/calendars/DE-RP.ics \
	conf/calendars/DE-SH.ics \
	conf/calendars/DE-SL.ics \
	conf/calendars/DE-SN.ics \
	conf/calendars/DE-ST.ics \
	conf/calendars/DE-TH.ics \
	conf/calendars/DE.ics \
	conf/calendars/ES.ics \
	conf/calendars/FR-ALSACE.ics \
	conf/calendars/FR.ics \
	conf/calendars/GB-EAW.ics \
	conf/calendars/GB-NIR.ics \
	conf/calendars/GB-SCT.ics \
	conf/calendars/IT.ics \
	conf/calendars/NL.ics \
	conf/calendars/PT.ics \
	conf/calendars/TARGET2.ics \
	conf/calendars/US.ics
EXTRA_DIST += conf/calendars/generate.py
# Reference rates, statutory regimes, law profiles.
ratesdir = $(pkgdatadir)/rates
dist_rates_DATA = conf/rates/ecb-mro.tsv conf/rates/de-basis.tsv conf/rates/at-basis.tsv conf/rates/uk-boe.tsv \
	conf/rates/regimes.tsv
lawdir = $(pkgdatadir)
dist_law_DATA = conf/law.tsv
