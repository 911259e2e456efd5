# tests/fuzz/: damaged input. Long, so not part of `make check`.
noinst_PROGRAMS += tests/fuzz/damage_driver
tests_fuzz_damage_driver_SOURCES = tests/fuzz/damage_driver.c
tests_fuzz_damage_driver_LDADD = $(READER_LIBS)
EXTRA_DIST += tests/fuzz/mutate.py
