// A small Mustache for reminder texts: variables, dotted names, sections over lists, objects and flags,
// inverted sections, comments, partials, set-delimiter, and the standalone-line rule, as mustache(5) and its
// public specification say. Different on purpose: the output is plain text, so nothing is HTML-escaped and
// {{x}}, {{{x}}} and {{&x}} mean the same; every value becomes one line without control or bidi characters;
// an empty string is false; lambdas do not exist. A value is data: it is inserted once and never read as
// template text again. Immutable after parsing; any thread.
#ifndef PD_AGENT_TEMPLATE_H
#define PD_AGENT_TEMPLATE_H

#include <glib.h>
#include <jansson.h>

#define TEMPLATE_MAX_SOURCE (64 * 1024) // bytes of one template
#define TEMPLATE_MAX_DEPTH 16           // sections inside sections, and partials inside partials
#define TEMPLATE_MAX_OUTPUT (256 * 1024)

typedef struct Template Template;
// Finds a partial by name; NULL: there is none, and it renders as nothing (as the specification says).
typedef const Template *(*TemplateFind)(const char *name, void *data);

// Parses UTF-8 `source`; `name` is used in messages only. NULL with PD_ERR_CONF "NAME:LINE: what is wrong".
Template *template_parse(const char *name, const char *source, GError **error);
void template_free(Template *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Template, template_free)

// Expands the template over `view` (objects, arrays, strings, integers, booleans; a real number renders as
// nothing: no float ever reaches a letter). NULL with PD_ERR_LIMIT when it grows over the caps. Owned by the
// caller.
char *template_render(const Template *self, const json_t *view, TemplateFind find, void *find_data,
                      GError **error);

// Every name the template asks for (dotted as written, sections too), each once, in order; partials are not
// followed. For checking against the names a view offers. Strings belong to the template.
GPtrArray *template_names(const Template *self);
// The partials it includes, each once.
GPtrArray *template_partials(const Template *self);

#endif
