# tests/cli/: the administrator's program as a black box; fill makes the ledgers.
check_PROGRAMS += tests/cli/fill
tests_cli_fill_SOURCES = tests/cli/fill.c
tests_cli_fill_LDADD = store/libledger.a policy/libpolicy.a $(SQLITE_LIBS) $(JANSSON_LIBS) $(GLIB_LIBS) \
	$(ICAL_LIBS) $(PCRE2_LIBS)
CLI_TESTS = tests/cli/test_cli.py tests/cli/test_calendar.py tests/cli/test_import.py \
	tests/cli/test_reading.py tests/cli/test_ladders.py
TESTS += $(CLI_TESTS)
EXTRA_DIST += $(CLI_TESTS) tests/cli/clilib.py tests/cli/golden
