# tests/bench/: figures of speed, printed by `make bench`.
BENCHES += $(top_srcdir)/tests/bench/bench_reader.py
EXTRA_DIST += tests/bench/bench_reader.py
