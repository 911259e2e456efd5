# tests/score/: figures over the corpus, printed by `make score`; each skips when there is no corpus.
SCORES += $(top_srcdir)/tests/score/score_replies.py
EXTRA_DIST += tests/score/score_replies.py
