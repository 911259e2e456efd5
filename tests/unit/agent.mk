# Units of the agent: texts, letters, what the reader answered.
AGENT_UNITS = tests/unit/test_template tests/unit/test_compose tests/unit/test_answer
check_PROGRAMS += $(AGENT_UNITS)
TESTS += $(AGENT_UNITS)
tests_unit_test_template_SOURCES = tests/unit/test_template.c tests/unit/cm.h
tests_unit_test_template_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_compose_SOURCES = tests/unit/test_compose.c tests/unit/cm.h
tests_unit_test_compose_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)
tests_unit_test_answer_SOURCES = tests/unit/test_answer.c tests/unit/cm.h
tests_unit_test_answer_LDADD = $(AGENT_LIBS) $(CMOCKA_LIBS)

EXTRA_DIST += \
	tests/golden/courtesy-de-discount.eml \
	tests/golden/courtesy-en-discount.eml \
	tests/golden/final-de-several.eml \
	tests/golden/final-en.eml \
	tests/golden/final-fr.eml \
	tests/golden/first-de.eml \
	tests/golden/first-en-promise.eml \
	tests/golden/first-fr-several.eml \
	tests/golden/friendly-de.eml \
	tests/golden/friendly-en.eml \
	tests/golden/friendly-fr.eml \
	tests/golden/second-de-promise.eml \
	tests/golden/second-en-several.eml
