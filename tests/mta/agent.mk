# Sending, through a fake SMTP server and through a private Postfix.
check_PROGRAMS += tests/mta/submit_probe
tests_mta_submit_probe_SOURCES = tests/mta/submit_probe.c
tests_mta_submit_probe_LDADD = $(AGENT_LIBS)
AGENT_MTA_TESTS = tests/mta/test_submit.py tests/mta/test_remind.py tests/mta/test_kill_agent.py tests/mta/test_gate.py tests/mta/test_bounce.py \
	tests/mta/test_law.py tests/mta/test_where.py tests/mta/test_ladder.py \
	tests/mta/test_kill_postfix.py tests/mta/test_law.py \
	tests/mta/test_doctor.py
TESTS += $(AGENT_MTA_TESTS)
EXTRA_DIST += $(AGENT_MTA_TESTS) tests/mta/agentlib.py tests/mta/oncelib.py tests/mta/scenes.py
check_PROGRAMS += tests/mta/ledger_tool
tests_mta_ledger_tool_SOURCES = tests/mta/ledger_tool.c
tests_mta_ledger_tool_LDADD = $(AGENT_LIBS)
