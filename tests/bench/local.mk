# tests/bench/: figures of speed, printed by `make bench`.
BENCHES += $(top_srcdir)/tests/bench/bench_reader.py
EXTRA_DIST += tests/bench/bench_reader.py
BENCHES += $(srcdir)/tests/bench/bench_mail.py
noinst_PROGRAMS += tests/bench/null_milter
tests_bench_null_milter_SOURCES = tests/bench/null_milter.c
tests_bench_null_milter_CPPFLAGS = $(AM_CPPFLAGS) $(MILTER_CFLAGS)
tests_bench_null_milter_LDADD = $(MILTER_LIBS) -lpthread
EXTRA_DIST += tests/bench/bench_mail.py
BENCHES += tests/bench/bench_decide
noinst_PROGRAMS += tests/bench/bench_decide
tests_bench_bench_decide_SOURCES = tests/bench/bench_decide.c
tests_bench_bench_decide_LDADD = $(AGENT_LIBS)
BENCHES += $(top_srcdir)/tests/bench/bench_simulate.py
EXTRA_DIST += tests/bench/bench_simulate.py
