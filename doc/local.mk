# doc/: manual pages. postdue.conf(5) gets its options from the table the parser uses.
EXTRA_DIST += doc/postdue.conf.5.head doc/postdue.conf.5.tail doc/design.md doc/lexicon.md
nodist_man_MANS = doc/postdue.conf.5
CLEANFILES += doc/postdue.conf.5 conf/postdue.conf.sample
doc/postdue.conf.5: doc/postdue.conf.5.head doc/postdue.conf.5.tail conf/optdoc$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) doc && { cat $(srcdir)/doc/postdue.conf.5.head && conf/optdoc man && \
	cat $(srcdir)/doc/postdue.conf.5.tail; } > $@.tmp && mv $@.tmp $@
conf/postdue.conf.sample: conf/optdoc$(EXEEXT)
	$(AM_V_GEN)conf/optdoc sample > $@.tmp && mv $@.tmp $@
nodist_doc_DATA = conf/postdue.conf.sample
dist_man_MANS += doc/postdue.1 doc/postdue.7
dist_man_MANS += doc/postdue-milter.8
