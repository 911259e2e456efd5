# tests/fault/: a shim that makes a program die, or a system call fail, at a chosen call. Not for programs
# with a sanitizer inside, which must come first among the preloaded libraries.
EXTRA_DIST += tests/fault/shim.c tests/fault/plog.c tests/fault/powerlib.py tests/fault/test_power.py
if !SANITIZE
nodist_noinst_DATA += tests/fault/shim.so tests/fault/plog.so
CLEANFILES += tests/fault/shim.so tests/fault/plog.so
endif
tests/fault/plog.so: tests/fault/plog.c
	$(AM_V_CC)$(MKDIR_P) tests/fault && $(CC) $(PD_CFLAGS) -O1 -shared -fPIC -o $@ $(srcdir)/tests/fault/plog.c -ldl -lpthread
tests/fault/shim.so: tests/fault/shim.c
	$(AM_V_CC)$(MKDIR_P) tests/fault && $(CC) $(PD_CFLAGS) -O1 -shared -fPIC -o $@ $(srcdir)/tests/fault/shim.c -ldl

# The milter with its weaknesses switched in (PD_TEST_HOOKS): the negative control of the crash tests.
check_PROGRAMS += tests/fault/weak-milter
tests_fault_weak_milter_SOURCES = $(milter_postdue_milter_SOURCES) store/journal_db.c store/journal_wait.c store/journal_write.c
tests_fault_weak_milter_CPPFLAGS = $(milter_postdue_milter_CPPFLAGS) -DPD_TEST_HOOKS
tests_fault_weak_milter_LDADD = $(milter_postdue_milter_LDADD)

# The journal under a power loss, and the driver that writes it.
TESTS += tests/fault/test_power.py
check_PROGRAMS += tests/fault/journal_driver
tests_fault_journal_driver_SOURCES = tests/fault/journal_driver.c store/journal_checkpoint.c store/journal_db.c \
	store/journal_wait.c store/journal_write.c
tests_fault_journal_driver_CPPFLAGS = $(AM_CPPFLAGS) -DPD_TEST_HOOKS
tests_fault_journal_driver_LDADD = store/libstore.a policy/libpolicy.a $(SQLITE_LIBS) $(GLIB_LIBS)

# The ledger under a power loss.
EXTRA_DIST += tests/fault/test_power_ledger.py
TESTS += tests/fault/test_power_ledger.py
check_PROGRAMS += tests/fault/ledger_driver
tests_fault_ledger_driver_SOURCES = tests/fault/ledger_driver.c store/ledger.c tests/unit/ledger_scene.c \
	tests/unit/ledger_scene.h
tests_fault_ledger_driver_CPPFLAGS = $(AM_CPPFLAGS) -DPD_TEST_HOOKS
tests_fault_ledger_driver_LDADD = $(LEDGER_LIBS)
