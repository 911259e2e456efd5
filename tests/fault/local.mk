# tests/fault/: a shim that makes a program die, or a system call fail, at a chosen call. Not for programs
# with a sanitizer inside, which must come first among the preloaded libraries.
EXTRA_DIST += tests/fault/shim.c
if !SANITIZE
nodist_noinst_DATA += tests/fault/shim.so
CLEANFILES += tests/fault/shim.so
endif
tests/fault/shim.so: tests/fault/shim.c
	$(AM_V_CC)$(MKDIR_P) tests/fault && $(CC) $(PD_CFLAGS) -O1 -shared -fPIC -o $@ $(srcdir)/tests/fault/shim.c -ldl
