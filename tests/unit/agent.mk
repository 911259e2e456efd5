# Units of the agent: texts, letters, what the reader answered.
AGENT_UNITS = tests/unit/test_template tests/unit/test_compose tests/unit/test_answer tests/unit/test_warm tests/unit/test_rules \
	tests/unit/test_zones
check_PROGRAMS += $(AGENT_UNITS)
TESTS += $(AGENT_UNITS)
tests_unit_test_template_SOURCES = tests/unit/test_template.c tests/unit/cm.h
tests_unit_test_template_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_compose_SOURCES = tests/unit/test_compose.c tests/unit/cm.h
tests_unit_test_compose_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_answer_SOURCES = tests/unit/test_answer.c tests/unit/cm.h
tests_unit_test_answer_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_warm_SOURCES = tests/unit/test_warm.c tests/unit/cm.h
tests_unit_test_warm_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_rules_SOURCES = tests/unit/test_rules.c tests/unit/cm.h
tests_unit_test_rules_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)

EXTRA_DIST += tests/golden
tests_unit_test_zones_SOURCES = tests/unit/test_zones.c tests/unit/cm.h
tests_unit_test_zones_LDADD = conf/libconf.a $(CONFUSE_LIBS) $(UNIT_LIBS)
