# tests/milter/: postdue-milter over its wire protocol, without an MTA.
TESTS += tests/milter/test_wire.py tests/milter/test_trouble.py
EXTRA_DIST += tests/milter/test_wire.py tests/milter/test_trouble.py tests/milter/miltercli.py
