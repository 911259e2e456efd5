# tests/reader/: the reader as a program, from outside.
TESTS += tests/reader/test_reader.py tests/reader/test_variants.py
EXTRA_DIST += tests/reader/test_variants.py tests/reader/papers.py tests/reader/wrappings.py
EXTRA_DIST += tests/reader/test_reader.py tests/reader/pdfmake.py tests/reader/sources.py
TESTS += tests/reader/test_reader.py tests/reader/test_when.py
EXTRA_DIST += tests/reader/test_reader.py tests/reader/test_when.py tests/reader/pdfmake.py tests/reader/sources.py
