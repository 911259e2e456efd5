// Renders reminder texts: walks a parsed template (template_parse.c) with a stack of views. What always
// holds: nothing from a view is ever parsed, nesting and output are capped, and the same template over the
// same view gives the same bytes. Files, languages and the choice of a template are in templates.c; mail is
// made in compose.c.
#include <string.h>

#include "agent/template_node.h"
#include "policy/base/status.h"

#define MAX_STEPS 200000

typedef struct {
    const json_t *views[TEMPLATE_MAX_DEPTH * TEMPLATE_MAX_DEPTH + 1];
    guint n_views;
    guint partial_depth;
    guint steps; // nodes rendered so far: partials that include each other end here
    TemplateFind find;
    void *find_data;
    GString *out;
    GString *indent; // put before every line of a standalone partial
    gboolean line_start;
    gboolean too_much;
} Render;

static gboolean is_hidden(gunichar c)
{
    return g_unichar_iscntrl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFEFF;
}

static void emit(Render *r, const char *text, gsize len)
{
    if (r->out->len + len + r->indent->len > TEMPLATE_MAX_OUTPUT) {
        r->too_much = TRUE;
        return;
    }
    if (r->line_start && r->indent->len > 0 && len > 0)
        g_string_append_len(r->out, r->indent->str, (gssize)r->indent->len);
    if (len > 0)
        r->line_start = text[len - 1] == '\n';
    g_string_append_len(r->out, text, (gssize)len);
}

// Literal text line by line, so that a partial's indentation reaches each.
static void emit_text(Render *r, const char *text)
{
    while (*text != '\0' && !r->too_much) {
        const char *nl = strchr(text, '\n');
        gsize len = nl != NULL ? (gsize)(nl - text) + 1 : strlen(text);
        emit(r, text, len);
        text += len;
    }
}

static void emit_value(Render *r, const json_t *value)
{
    g_autofree char *number =
        json_is_integer(value) ? g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value)) : NULL;
    const char *text = number != NULL ? number : json_string_value(value);
    if (text == NULL)
        return;
    g_autoptr(GString) clean = g_string_new(NULL);
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85)
            g_string_append_c(clean, ' ');
        else if (!is_hidden(c))
            g_string_append_unichar(clean, c);
    }
    emit(r, clean->str, clean->len);
}

// A dotted name: its first part is searched from the innermost view out, the rest inside what was found.
static const json_t *lookup(const Render *r, const char *name)
{
    if (strcmp(name, ".") == 0)
        return r->views[r->n_views - 1];
    g_auto(GStrv) parts = g_strsplit(name, ".", -1);
    const json_t *found = NULL;
    for (guint i = r->n_views; i > 0 && found == NULL; i--)
        found = json_object_get(r->views[i - 1], parts[0]);
    for (char **part = parts + 1; found != NULL && parts[0] != NULL && *part != NULL; part++)
        found = json_object_get(found, *part);
    return found;
}

static gboolean is_true(const json_t *value)
{
    if (json_is_string(value))
        return json_string_length(value) > 0;
    if (json_is_array(value))
        return json_array_size(value) > 0;
    return value != NULL && !json_is_null(value) && !json_is_false(value);
}

static void render_range(Render *r, const Template *self, guint from, guint to);

static void with_view(Render *r, const Template *self, const json_t *view, guint from, guint to)
{
    if (r->n_views >= G_N_ELEMENTS(r->views)) {
        r->too_much = TRUE;
        return;
    }
    r->views[r->n_views++] = view;
    render_range(r, self, from, to);
    r->n_views--;
}

static void render_section(Render *r, const Template *self, guint index)
{
    const Node *node = &g_array_index(self->nodes, Node, index);
    const json_t *value = lookup(r, node->text);
    if (!is_true(value))
        return;
    if (!json_is_array(value)) {
        with_view(r, self, value, index + 1, node->end);
        return;
    }
    for (gsize i = 0; i < json_array_size(value) && !r->too_much; i++)
        with_view(r, self, json_array_get(value, i), index + 1, node->end);
}

static void render_partial(Render *r, const Node *node)
{
    const Template *partial = r->find != NULL ? r->find(node->text, r->find_data) : NULL;
    if (partial == NULL)
        return;
    if (r->partial_depth >= TEMPLATE_MAX_DEPTH) {
        r->too_much = TRUE;
        return;
    }
    gsize outer = r->indent->len;
    if (node->indent != NULL)
        g_string_append(r->indent, node->indent);
    r->partial_depth++;
    render_range(r, partial, 0, partial->nodes->len);
    r->partial_depth--;
    g_string_truncate(r->indent, outer);
}

static void render_range(Render *r, const Template *self, guint from, guint to)
{
    for (guint i = from; i < to && !r->too_much; i++) {
        const Node *node = &g_array_index(self->nodes, Node, i);
        if (++r->steps > MAX_STEPS)
            r->too_much = TRUE;
        switch (node->kind) {
        case NODE_TEXT:
            emit_text(r, node->text);
            break;
        case NODE_VALUE:
            emit_value(r, lookup(r, node->text));
            break;
        case NODE_SECTION:
            render_section(r, self, i);
            i = node->end;
            break;
        case NODE_INVERTED:
            if (is_true(lookup(r, node->text)))
                i = node->end;
            break;
        case NODE_PARTIAL:
            render_partial(r, node);
            break;
        case NODE_END:
            break;
        }
    }
}

char *template_render(const Template *self, const json_t *view, TemplateFind find, void *find_data,
                      GError **error)
{
    Render r = {.find = find, .find_data = find_data, .line_start = TRUE};
    r.out = g_string_new(NULL);
    r.indent = g_string_new(NULL);
    r.views[r.n_views++] = view;
    render_range(&r, self, 0, self->nodes->len);
    g_string_free(r.indent, TRUE);
    if (r.too_much) {
        g_string_free(r.out, TRUE);
        g_set_error(error, PD_ERROR, PD_ERR_LIMIT, "%s: the text grows over its limits", self->name);
        return NULL;
    }
    return g_string_free(r.out, FALSE);
}
