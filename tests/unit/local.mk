# tests/unit/: cmocka programs, one per module, table-driven.
if HAVE_CMOCKA
UNIT_LIBS = policy/libpolicy.a $(CMOCKA_LIBS) $(GLIB_LIBS) $(JANSSON_LIBS) $(ICAL_LIBS) $(PCRE2_LIBS) -lm
check_PROGRAMS += tests/unit/test_base
TESTS += tests/unit/test_base
tests_unit_test_base_SOURCES = tests/unit/test_base.c tests/unit/cm.h
tests_unit_test_base_LDADD = $(UNIT_LIBS)

check_PROGRAMS += tests/unit/test_words
TESTS += tests/unit/test_words
tests_unit_test_words_SOURCES = tests/unit/test_words.c tests/unit/cm.h
tests_unit_test_words_LDADD = $(UNIT_LIBS)

check_PROGRAMS += tests/unit/test_journal tests/unit/test_mailpath
TESTS += tests/unit/test_journal tests/unit/test_mailpath
tests_unit_test_journal_SOURCES = tests/unit/test_journal.c tests/unit/cm.h
tests_unit_test_journal_LDADD = store/libstore.a $(UNIT_LIBS) $(SQLITE_LIBS)
tests_unit_test_mailpath_SOURCES = tests/unit/test_mailpath.c tests/unit/cm.h
tests_unit_test_mailpath_LDADD = conf/libconf.a store/libstore.a $(UNIT_LIBS)

check_PROGRAMS += tests/unit/test_direction
TESTS += tests/unit/test_direction
tests_unit_test_direction_SOURCES = tests/unit/test_direction.c tests/unit/cm.h
tests_unit_test_direction_LDADD = milter/libmilterparts.a conf/libconf.a store/libstore.a $(CONFUSE_LIBS) $(UNIT_LIBS) \
	$(SQLITE_LIBS)

check_PROGRAMS += tests/unit/test_conf
TESTS += tests/unit/test_conf
tests_unit_test_conf_SOURCES = tests/unit/test_conf.c tests/unit/cm.h
tests_unit_test_conf_LDADD = conf/libconf.a $(CONFUSE_LIBS) $(UNIT_LIBS)
# The scheduler: calendar, schedule, ladder, decision, effect.
check_LIBRARIES += tests/unit/libworld.a
tests_unit_libworld_a_SOURCES = tests/unit/world.c tests/unit/world.h
WORLD_LIBS = tests/unit/libworld.a $(UNIT_LIBS)
check_PROGRAMS += tests/unit/test_calendar
TESTS += tests/unit/test_calendar
tests_unit_test_calendar_SOURCES = tests/unit/test_calendar.c tests/unit/cm.h
tests_unit_test_calendar_LDADD = $(UNIT_LIBS)
check_PROGRAMS += tests/unit/test_schedule
TESTS += tests/unit/test_schedule
tests_unit_test_schedule_SOURCES = tests/unit/test_schedule.c tests/unit/cm.h
tests_unit_test_schedule_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_ladder
TESTS += tests/unit/test_ladder
tests_unit_test_ladder_SOURCES = tests/unit/test_ladder.c tests/unit/cm.h
tests_unit_test_ladder_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_effect
TESTS += tests/unit/test_effect
tests_unit_test_effect_SOURCES = tests/unit/test_effect.c tests/unit/cm.h
tests_unit_test_effect_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_interest
TESTS += tests/unit/test_interest
tests_unit_test_interest_SOURCES = tests/unit/test_interest.c tests/unit/cm.h
tests_unit_test_interest_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_law
TESTS += tests/unit/test_law
tests_unit_test_law_SOURCES = tests/unit/test_law.c tests/unit/cm.h
tests_unit_test_law_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_risk
TESTS += tests/unit/test_risk
tests_unit_test_risk_SOURCES = tests/unit/test_risk.c tests/unit/cm.h
tests_unit_test_risk_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/test_decide tests/unit/test_decide_property
TESTS += tests/unit/test_decide tests/unit/test_decide_property
tests_unit_test_decide_SOURCES = tests/unit/test_decide.c tests/unit/cm.h
tests_unit_test_decide_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/bench/decide_bench
BENCHES += tests/bench/decide_bench
tests_bench_decide_bench_SOURCES = tests/bench/decide_bench.c
tests_bench_decide_bench_LDADD = $(WORLD_LIBS)
check_PROGRAMS += tests/unit/interest_lines
TESTS += tests/unit/interest_reference.py
dist_check_SCRIPTS += tests/unit/interest_reference.py
tests_unit_interest_lines_SOURCES = tests/unit/interest_lines.c
tests_unit_interest_lines_LDADD = $(UNIT_LIBS)
check_PROGRAMS += tests/unit/rrule_expand
TESTS += tests/unit/rrule_dateutil.py
dist_check_SCRIPTS += tests/unit/rrule_dateutil.py
tests_unit_rrule_expand_SOURCES = tests/unit/rrule_expand.c
tests_unit_rrule_expand_LDADD = $(UNIT_LIBS)
tests_unit_test_decide_property_SOURCES = tests/unit/test_decide_property.c tests/unit/cm.h
tests_unit_test_decide_property_LDADD = $(WORLD_LIBS)

LEDGER_SCENE = tests/unit/ledger_scene.c tests/unit/ledger_scene.h tests/unit/cm.h
LEDGER_LIBS = store/libledger.a store/libstore.a $(UNIT_LIBS) $(SQLITE_LIBS)
LEDGER_TESTS = tests/unit/test_ledger tests/unit/test_outbox tests/unit/test_fsck tests/unit/test_token
check_PROGRAMS += $(LEDGER_TESTS)
TESTS += $(LEDGER_TESTS)
tests_unit_test_ledger_SOURCES = tests/unit/test_ledger.c $(LEDGER_SCENE)
tests_unit_test_ledger_LDADD = $(LEDGER_LIBS)
tests_unit_test_outbox_SOURCES = tests/unit/test_outbox.c $(LEDGER_SCENE)
tests_unit_test_outbox_LDADD = $(LEDGER_LIBS)
tests_unit_test_fsck_SOURCES = tests/unit/test_fsck.c $(LEDGER_SCENE)
tests_unit_test_fsck_LDADD = $(LEDGER_LIBS)
tests_unit_test_token_SOURCES = tests/unit/test_token.c tests/unit/cm.h
tests_unit_test_token_LDADD = $(LEDGER_LIBS)

READER_TESTS = tests/unit/test_mail tests/unit/test_structured tests/unit/test_html tests/unit/test_sandbox \
	tests/unit/test_alone tests/unit/test_wrapping
check_PROGRAMS += $(READER_TESTS)
TESTS += $(READER_TESTS)
tests_unit_test_mail_SOURCES = tests/unit/test_mail.c tests/unit/cm.h
tests_unit_test_mail_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_wrapping_SOURCES = tests/unit/test_wrapping.c tests/unit/cm.h
tests_unit_test_wrapping_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_structured_SOURCES = tests/unit/test_structured.c tests/unit/cm.h
tests_unit_test_structured_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_html_SOURCES = tests/unit/test_html.c tests/unit/cm.h
tests_unit_test_html_LDADD = $(READER_LIBS) $(UNIT_LIBS)

# Payment terms and prose.
PROSE_TESTS = tests/unit/test_terms tests/unit/test_prose_parts tests/unit/test_prose tests/unit/test_layout_rule
check_PROGRAMS += $(PROSE_TESTS)
TESTS += $(PROSE_TESTS)
tests_unit_test_terms_SOURCES = tests/unit/test_terms.c tests/unit/cm.h
tests_unit_test_terms_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_prose_parts_SOURCES = tests/unit/test_prose_parts.c tests/unit/cm.h
tests_unit_test_prose_parts_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_prose_SOURCES = tests/unit/test_prose.c tests/unit/cm.h
tests_unit_test_prose_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_sandbox_SOURCES = tests/unit/test_sandbox.c tests/unit/cm.h
tests_unit_test_sandbox_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_alone_SOURCES = tests/unit/test_alone.c tests/unit/cm.h
tests_unit_test_alone_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_layout_rule_SOURCES = tests/unit/test_layout_rule.c tests/unit/cm.h
tests_unit_test_layout_rule_LDADD = $(READER_LIBS) $(UNIT_LIBS)
include tests/unit/agent.mk
# Inbound mail.
check_LIBRARIES += tests/unit/libreplyscene.a
tests_unit_libreplyscene_a_SOURCES = tests/unit/reply_scene.c tests/unit/reply_scene.h
REPLY_LIBS = tests/unit/libreplyscene.a $(READER_LIBS) $(UNIT_LIBS)
REPLY_TESTS = tests/unit/test_newtext tests/unit/test_machine
tests_unit_test_machine_SOURCES = tests/unit/test_machine.c tests/unit/cm.h
tests_unit_test_machine_LDADD = $(REPLY_LIBS)
check_PROGRAMS += $(REPLY_TESTS)
TESTS += $(REPLY_TESTS)
tests_unit_test_newtext_SOURCES = tests/unit/test_newtext.c tests/unit/cm.h
tests_unit_test_newtext_LDADD = $(REPLY_LIBS)
# dates and intents of replies
INTENT_TESTS = tests/unit/test_dateexpr tests/unit/test_intent
check_PROGRAMS += $(INTENT_TESTS)
TESTS += $(INTENT_TESTS)
tests_unit_test_dateexpr_SOURCES = tests/unit/test_dateexpr.c tests/unit/cm.h
tests_unit_test_dateexpr_LDADD = $(READER_LIBS) $(UNIT_LIBS)
tests_unit_test_intent_SOURCES = tests/unit/test_intent.c tests/unit/cm.h
tests_unit_test_intent_LDADD = $(READER_LIBS) $(UNIT_LIBS)
EXTRA_DIST += tests/unit/replies
endif
