# tests/score/: figures over the corpus, printed by `make score`; each skips when there is no corpus.
SCORES += $(top_srcdir)/tests/score/score_replies.py
EXTRA_DIST += tests/score/score_replies.py
# prose and payment terms
noinst_PROGRAMS += tests/score/terms_driver
tests_score_terms_driver_SOURCES = tests/score/terms_driver.c
tests_score_terms_driver_LDADD = $(READER_LIBS)
EXTRA_DIST += tests/score/score_terms.py
SCORES += $(srcdir)/tests/score/score_terms.py
noinst_PROGRAMS += tests/score/prose_driver
tests_score_prose_driver_SOURCES = tests/score/prose_driver.c
tests_score_prose_driver_LDADD = $(READER_LIBS)
EXTRA_DIST += tests/score/score_prose.py
SCORES += $(srcdir)/tests/score/score_prose.py
SCORES += $(top_srcdir)/tests/score/score_structured.py
EXTRA_DIST += tests/score/score_structured.py tests/score/scorelib.py
EXTRA_DIST += tests/score/score_mails.py
SCORES += $(top_srcdir)/tests/score/score_mails.py
# dates and intents of replies
noinst_PROGRAMS += tests/score/date_driver tests/score/intent_driver
tests_score_date_driver_SOURCES = tests/score/date_driver.c
tests_score_date_driver_LDADD = $(READER_LIBS)
tests_score_intent_driver_SOURCES = tests/score/intent_driver.c
tests_score_intent_driver_LDADD = $(READER_LIBS)
EXTRA_DIST += tests/score/score_dates.py tests/score/score_intents.py tests/score/score_inbound.py \
	tests/score/score_lines.py tests/score/train_leaning.py tests/score/train
SCORES += $(top_srcdir)/tests/score/score_dates.py $(top_srcdir)/tests/score/score_intents.py $(top_srcdir)/tests/score/score_inbound.py
# documents of our own making, in and out of wrappings
EXTRA_DIST += tests/score/blind/blind.py tests/score/blind/batch1.txt tests/score/blind/batch2.txt tests/score/blind/batch3.txt \
	tests/score/blind/batch4.txt tests/score/blind/batch5.txt tests/score/blind/batch6.txt tests/score/blind/batch7.txt tests/score/blind/batch8.txt tests/score/blind/ham3.txt \
	tests/score/blind/terms_a.tsv
EXTRA_DIST += tests/score/blind/ham1.txt tests/score/blind/ham2.txt
SCORES += $(top_srcdir)/tests/score/blind/blind.py
# independent replies, dates and delivery reports
EXTRA_DIST += tests/score/blind/score_blind.py tests/score/blind/make_replies.py tests/score/blind/machines_a.py \
	tests/score/blind/replies_a.txt tests/score/blind/replies_b.txt tests/score/blind/replies_c.txt \
	tests/score/blind/replies_d.txt tests/score/blind/replies_e.txt tests/score/blind/replies_f.txt tests/score/blind/dates_a.txt tests/score/blind/dates_b.txt tests/score/blind/dates_c.txt tests/score/blind/dates_d.txt tests/score/blind/dates_e.txt tests/score/blind/bounces_a.txt
SCORES += $(top_srcdir)/tests/score/blind/score_blind.py $(top_srcdir)/tests/score/blind/machines_a.py
# whole sentences with dates
EXTRA_DIST += tests/score/blind/score_when.py tests/score/blind/when_a.txt tests/score/blind/when_b.txt tests/score/blind/when_c.txt tests/score/blind/when_d.txt
SCORES += $(top_srcdir)/tests/score/blind/score_when.py
# Bounces, machines and new text, each first answered before a rule was changed for it.
EXTRA_DIST += tests/score/blind/bounces_reasons.py tests/score/blind/recipients.py tests/score/blind/machines.py \
	tests/score/blind/newtext.py tests/score/blind/bounces_b.txt tests/score/blind/bounces_c.txt \
	tests/score/blind/reasons_b.txt tests/score/blind/reasons_c.txt tests/score/blind/reasons_d.txt \
	tests/score/blind/reasons_e.txt tests/score/blind/reasons_f.txt tests/score/blind/recipients_a.txt tests/score/blind/machines_b.txt \
	tests/score/blind/machines_c.txt tests/score/blind/machines_d.txt tests/score/blind/machines_e.txt \
	tests/score/blind/machines_f.txt tests/score/blind/newtext_b.txt tests/score/blind/newtext_c.txt \
	tests/score/blind/newtext_d.txt tests/score/blind/newtext_e.txt
SCORES += $(top_srcdir)/tests/score/blind/bounces_reasons.py $(top_srcdir)/tests/score/blind/recipients.py
SCORES += $(top_srcdir)/tests/score/blind/machines.py $(top_srcdir)/tests/score/blind/newtext.py
