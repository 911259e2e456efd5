# tests/milter/: postdue-milter over its wire protocol, without an MTA; and what it finds worth keeping.
TESTS += tests/milter/test_wire.py tests/milter/test_trouble.py tests/milter/test_keep.py tests/milter/test_kill.py
EXTRA_DIST += tests/milter/test_wire.py tests/milter/test_trouble.py tests/milter/test_keep.py tests/milter/test_kill.py \
	tests/milter/miltercli.py
check_PROGRAMS += tests/milter/keep_driver
tests_milter_keep_driver_SOURCES = tests/milter/keep_driver.c
tests_milter_keep_driver_LDADD = milter/libmilterparts.a store/libstore.a policy/libpolicy.a $(SQLITE_LIBS) $(GLIB_LIBS)
