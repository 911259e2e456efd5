# tests/agent/: postdued's own, without an MTA.
AGENT_TESTS = tests/agent/test_units.sh tests/agent/test_check.py tests/agent/test_trouble.py tests/agent/test_backlog.py
TESTS += $(AGENT_TESTS)
EXTRA_DIST += $(AGENT_TESTS) tests/agent/agentscene.py
