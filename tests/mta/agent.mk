# Sending, through a fake SMTP server and through a private Postfix.
check_PROGRAMS += tests/mta/submit_probe
tests_mta_submit_probe_SOURCES = tests/mta/submit_probe.c
tests_mta_submit_probe_LDADD = $(AGENT_LIBS)
AGENT_MTA_TESTS = tests/mta/test_submit.py
TESTS += $(AGENT_MTA_TESTS)
EXTRA_DIST += $(AGENT_MTA_TESTS) tests/mta/agentlib.py
