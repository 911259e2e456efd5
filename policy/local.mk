# policy/: pure decisions. policy/base/ is the ground layer that every room may use.
noinst_LIBRARIES += policy/libpolicy.a
policy_libpolicy_a_SOURCES = \
	policy/base/day.c policy/base/day.h \
	policy/base/money.c policy/base/money.h \
	policy/base/status.c policy/base/status.h \
	policy/base/text.c policy/base/text.h \
	policy/datetext.c policy/datetext.h \
	policy/language.c policy/language.h \
	policy/lexicon.c policy/lexicon.h \
	policy/phrases.c \
	policy/terms.c policy/terms.h \
	policy/terms_atoms.c policy/terms_atoms.h \
	policy/terms_clusters.c policy/terms_clusters.h \
	policy/terms_parse.c \
	policy/terms_words.c policy/terms_words.h \
	policy/words.c policy/words.h
# When, and what: schedule, calendar, ladder, decision, effect.
policy_libpolicy_a_SOURCES += \
	policy/calendar.c policy/calendar.h \
	policy/chaseable.c \
	policy/choose.c \
	policy/decide.c policy/decide.h \
	policy/effect.c policy/effect.h \
	policy/holidays.c policy/holidays.h \
	policy/interest.c policy/interest.h \
	policy/ladder.c policy/ladder.h \
	policy/law.c policy/law.h \
	policy/limits.c \
	policy/rates.c policy/rates.h \
	policy/reasons.c \
	policy/risk.c policy/risk.h \
	policy/rrule.c policy/rrule.h \
	policy/schedule.c policy/schedule.h \
	policy/touch.c policy/touch.h \
	policy/tsv.c policy/tsv.h \
	policy/weigh.h
