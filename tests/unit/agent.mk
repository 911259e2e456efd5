# Units of the agent: texts, letters, what the reader answered.
AGENT_UNITS = tests/unit/test_template
check_PROGRAMS += $(AGENT_UNITS)
TESTS += $(AGENT_UNITS)
tests_unit_test_template_SOURCES = tests/unit/test_template.c tests/unit/cm.h
tests_unit_test_template_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
