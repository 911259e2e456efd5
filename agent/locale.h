// How a language writes dates, amounts and counts. Values from locale.ini; immutable; any thread.
#ifndef PD_AGENT_LOCALE_H
#define PD_AGENT_LOCALE_H

#include <glib.h>

#include "agent/template.h"
#include "policy/base/day.h"
#include "policy/base/money.h"

typedef struct Locale Locale;

// `path` NULL: the neutral one (ISO dates, English words). NULL with PD_ERR_CONF.
Locale *locale_load(const char *path, GError **error);
void locale_free(Locale *self);

// Is this the one language of letters to that country (ISO 3166-1)? `countries` of locale.ini.
gboolean locale_is_of_country(const Locale *self, const char *country);

// All results are owned by the caller, UTF-8, one line.
char *locale_word(const Locale *self, const char *key); // of locale.ini; the key itself when it is missing
char *locale_day(const Locale *self, Day day);          // "4 November 2026", "04.11.2026"; "" for DAY_NONE
char *locale_days(const Locale *self, int days);        // "1 day", "12 Tage"
char *locale_money(const Locale *self, int64_t minor, const char *currency); // "EUR 1,234.50"

#endif
