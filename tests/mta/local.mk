# tests/mta/: through a private Postfix on loopback. Each script skips with one line where that cannot be.
TESTS += tests/mta/test_capture.py tests/mta/test_kill_milter.py
EXTRA_DIST += tests/mta/mtalib.py tests/mta/samples.py tests/mta/test_capture.py \
	tests/mta/test_kill_milter.py
