// The shipped and the administrator's reminder texts: a folder a language ("de", "fr", "en"), in it NAME.txt
// for each step, _NAME.txt for shared pieces ({{>NAME}}), and locale.ini with the words and forms of tables,
// dates and amounts. Read once, immutable afterwards; any thread.
#ifndef PD_AGENT_TEMPLATES_H
#define PD_AGENT_TEMPLATES_H

#include <glib.h>
#include <jansson.h>

#include "agent/locale.h"
#include "conf/settings.h"

typedef struct Templates Templates;

// Reads all of `dir`. NULL with PD_ERR_CONF "FILE:LINE: what is wrong" or PD_ERR_NOT_FOUND.
Templates *templates_load(const char *dir, GError **error);
void templates_free(Templates *templates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Templates, templates_free)

// For `postdued -n`: every mail step of every ladder has its text in the settings' language, every text and
// subject asks only for names that a view offers (agent/view.h) and for pieces that are there.
gboolean templates_check(const Templates *templates, const Settings *settings, GError **error);

// The language whose text `name` is to be taken from: `wanted` ("de-AT" -> "de"), else `fallback`, else "en";
// NULL when none has it. Static as long as `templates`.
const char *templates_language(const Templates *templates, const char *name, const char *wanted,
                               const char *fallback);
// Expands the text. NULL with PD_ERR_NOT_FOUND or PD_ERR_LIMIT. Owned by the caller.
char *templates_text(const Templates *templates, const char *language, const char *name, const json_t *view,
                     GError **error);

// How that language writes dates and amounts; the neutral one for an unknown language, never NULL.
// The language of letters to a country, by the locale.ini of the languages there are; NULL: not known, or it
// has several. Owned by the texts.
const char *templates_of_country(const Templates *self, const char *country);
const Locale *templates_locale(const Templates *templates, const char *language);

#endif
