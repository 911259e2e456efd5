# reader/: message bytes -> facts. The library is for the program and for unit tests.
pkglibexec_PROGRAMS += postdue-reader
noinst_LIBRARIES += reader/libreader.a
READER_LIBS = reader/libreader.a policy/libpolicy.a $(GMIME_LIBS) $(JANSSON_LIBS) $(GLIB_LIBS) $(ZLIB_LIBS) -lm
postdue_reader_SOURCES = reader/main.c reader/options.c reader/options.h reader/serve.c reader/serve.h
if STATIC_GMIME
postdue_reader_SOURCES += reader/gmime_alone.c
postdue_reader_LDADD = reader/libreader.a policy/libpolicy.a $(GMIME_ALONE_LIBS) $(JANSSON_LIBS) -lm
else
postdue_reader_LDADD = $(READER_LIBS)
EXTRA_DIST += reader/gmime_alone.c
endif

# The sandbox's filters, compiled while building.
noinst_PROGRAMS += reader/mkfilter
reader_mkfilter_SOURCES = reader/mkfilter.c
reader_mkfilter_LDADD = $(SECCOMP_LIBS)
reader/filters.h: reader/mkfilter$(EXEEXT)
	$(AM_V_GEN)reader/mkfilter > $@.tmp && mv $@.tmp $@
reader/sandbox.$(OBJEXT): reader/filters.h
CLEANFILES += reader/filters.h

# core: the message taken apart, facts, structured sources, the walk over an outbound mail
reader_libreader_a_SOURCES = \
	reader/alone.c reader/alone.h \
	reader/archive.c reader/archive.h \
	reader/caps.c reader/caps.h \
	reader/charsets.c reader/charsets.h \
	reader/cii.c reader/cii.h \
	reader/cms.c reader/cms.h \
	reader/cover.c reader/cover.h reader/cover_mail.c \
	reader/debtor.c reader/debtor.h \
	reader/facts.c reader/facts.h \
	reader/fatturapa.c reader/fatturapa.h \
	reader/helper.c reader/helper.h \
	reader/libxml.c reader/libxml.h \
	reader/html.c reader/html.h \
	reader/lexload.c reader/lexload.h \
	reader/mail.c reader/mail.h reader/mail_parts.h reader/mail_walk.c \
	reader/merge.c reader/merge.h \
	reader/outbound.c reader/outbound.h \
	reader/pdf.c reader/pdf.h \
	reader/pdffile.c reader/pdffile.h \
	reader/sandbox.c reader/sandbox.h \
	reader/schemaorg.c reader/schemaorg.h \
	reader/session.c reader/session.h \
	reader/sniff.c reader/sniff.h \
	reader/structured.c reader/structured.h \
	reader/ubl.c reader/ubl.h \
	reader/verdict.c reader/verdict.h \
	reader/xheader.c reader/xheader.h \
	reader/tnef.c reader/tnef.h \
	reader/transfer.c reader/transfer.h \
	reader/unpack.c reader/unpack.h \
	reader/xml.c reader/xml.h

# replies: new text, machines, bounces, threads, authentication
reader_libreader_a_SOURCES += \
	reader/absence.c reader/absence.h \
	reader/authres.c reader/authres.h \
	reader/bounce.c reader/bounce.h \
	reader/bounce_body.c reader/bounce_dsn.c reader/bounce_original.c reader/bounce_parts.h \
	reader/bounce_reason.c \
	reader/bounce_sns.c \
	reader/bounce_text.c \
	reader/context.c reader/context.h \
	reader/inbound.c reader/inbound.h \
	reader/machine.c reader/machine.h \
	reader/mailwords.c reader/mailwords.h \
	reader/meaning.c reader/meaning.h \
	reader/newtext.c reader/newtext.h \
	reader/newtext_header.c reader/newtext_header.h \
	reader/newtext_html.c reader/newtext_html.h \
	reader/newtext_lines.c reader/newtext_lines.h \
	reader/newtext_nameline.c reader/newtext_nameline.h \
	reader/newtext_quote.c reader/newtext_signature.c \
	reader/newtext_splitter.c reader/newtext_splitter.h \
	reader/threads.c reader/threads.h

# The programs' side: ask postdue-reader, and take its answer apart.
noinst_LIBRARIES += reader/libclient.a
reader_libclient_a_SOURCES = reader/answer.c reader/answer.h reader/child.c reader/child.h \
	reader/client.c reader/client.h reader/warm.c reader/warm.h
# The headers of any mail, for the agent.
reader_libreader_a_SOURCES += reader/heads.c reader/heads.h
# prose: an invoice read from text
reader_libreader_a_SOURCES += \
	reader/amount.c reader/amount.h \
	reader/bankref.c reader/bankref.h \
	reader/candidate.c reader/candidate.h \
	reader/kind.c reader/kind.h \
	reader/label.c reader/label.h \
	reader/layout_learn.c reader/layout_parts.h \
	reader/layout_rule.c reader/layout_rule.h \
	reader/number.c \
	reader/page.c reader/page.h \
	reader/prose.c reader/prose.h reader/prose_parts.h \
	reader/prose_amounts.c \
	reader/prose_bank.c \
	reader/prose_dates.c \
	reader/prose_number.c \
	reader/prose_currency.c \
	reader/prose_instalments.c \
	reader/prose_party.c \
	reader/prose_payment.c \
	reader/prose_unnamed.c \
	reader/prose_terms.c
# replies: dates, sums, references and intents in a person's words
reader_libreader_a_SOURCES += \
	reader/clause.c reader/clause.h \
	reader/dateexpr.c reader/dateexpr.h \
	reader/datemath.c reader/datemath.h \
	reader/datepattern.c reader/datescan.c reader/datescan.h \
	reader/evidence.c reader/evidence.h reader/evidence_parts.h \
	reader/evidence_payment.c reader/weigh.c \
	reader/inflect.c reader/inflect.h \
	reader/intent.c reader/intent.h reader/intent_parts.h \
	reader/intent_detail.c reader/intent_json.c reader/intent_refs.c \
	reader/leaning.c reader/leaning.h \
	reader/dateday.c reader/dateweek.c reader/datespan.c reader/datepart.c reader/dateact.h \
	reader/datedigits.c reader/datedigits.h reader/datehit.c reader/datehit.h \
	reader/datenumber.c reader/datenumber.h \
	reader/datepattern.c reader/datepattern.h reader/datescan.c reader/datescan.h \
	reader/evidence.c reader/evidence.h reader/weigh.c \
	reader/intent.c reader/intent.h \
	reader/leaning.c reader/leaning.h reader/leaning_stems.c reader/leaning_stems.h \
	reader/moneytext.c reader/moneytext.h \
	reader/promisedate.c reader/promisedate.h \
	reader/refer.c reader/refer.h \
	reader/token.c reader/token.h \
	reader/phrase.c reader/phrase.h reader/phraseindex.c reader/phraseindex.h \
	reader/replywords.c reader/replywords.h
