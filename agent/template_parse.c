// Parses the Mustache of reminder texts into a flat list of nodes, where a section knows the index of its
// end. Called when the templates are loaded. What always holds: the source is bounded, sections are closed
// and nested at most TEMPLATE_MAX_DEPTH deep; what is wrong is told with its line. Rendering is template.c.
#include <string.h>

#include "agent/template_node.h"
#include "policy/base/status.h"

typedef struct {
    const char *name, *source, *at;
    char *open, *close; // the delimiters in force
    GArray *nodes;
    GArray *sections; // guint: the open ones
    GError **error;
} Parser;

// A tag as it stands in the source.
typedef struct {
    char sigil;              // # ^ / ! > = & { or 0 for a plain variable
    const char *start, *end; // of the whole tag
    char *content;           // between the delimiters, without sigil, trimmed
} Tag;

static void node_clear(void *data)
{
    Node *node = data;
    g_free(node->text);
    g_free(node->indent);
}

static gboolean fail(Parser *p, const char *where, const char *what, const char *detail)
{
    guint line = 1;
    for (const char *c = p->source; c < where; c++)
        line += *c == '\n';
    g_set_error(p->error, PD_ERROR, PD_ERR_CONF, "%s:%u: %s%s%s", p->name, line, what, detail ? " " : "",
                detail ? detail : "");
    return FALSE;
}

static Node *add_node(Parser *p, NodeKind kind, char *text)
{
    Node node = {.kind = kind, .text = text};
    g_array_append_val(p->nodes, node);
    return &g_array_index(p->nodes, Node, p->nodes->len - 1);
}

static void add_text(Parser *p, const char *from, const char *to)
{
    if (to > from)
        add_node(p, NODE_TEXT, g_strndup(from, (gsize)(to - from)));
}

// Reads the tag that starts at `start`. FALSE: it is not closed, or empty.
static gboolean read_tag(Parser *p, const char *start, Tag *tag)
{
    const char *inner = start + strlen(p->open);
    while (*inner == ' ' || *inner == '\t')
        inner++;
    tag->start = start;
    tag->sigil = *inner != '\0' && strchr("#^/!>=&{", *inner) ? *inner : '\0';
    if (tag->sigil)
        inner++;
    g_autofree char *closing = tag->sigil == '{'   ? g_strconcat("}", p->close, NULL)
                               : tag->sigil == '=' ? g_strconcat("=", p->close, NULL)
                                                   : g_strdup(p->close);
    const char *close = strstr(inner, closing);
    if (close == NULL)
        return fail(p, start, "a tag is not closed:", p->open);
    tag->end = close + strlen(closing);
    tag->content = g_strstrip(g_strndup(inner, (gsize)(close - inner)));
    return TRUE;
}

// A section, comment, delimiter or partial tag alone on its line takes the line with it. Then *from is the
// start of that line and *to the start of the next.
static gboolean standalone(const Parser *p, const Tag *tag, const char **from, const char **to)
{
    if (tag->sigil == '\0' || tag->sigil == '&' || tag->sigil == '{')
        return FALSE;
    const char *before = tag->start, *after = tag->end;
    while (before > p->source && (before[-1] == ' ' || before[-1] == '\t'))
        before--;
    if (before > p->source && before[-1] != '\n')
        return FALSE;
    while (*after == ' ' || *after == '\t')
        after++;
    if (after[0] == '\r' && after[1] == '\n')
        after++;
    if (*after != '\0' && *after != '\n')
        return FALSE;
    *from = before;
    *to = *after == '\n' ? after + 1 : after;
    return TRUE;
}

static gboolean set_delimiters(Parser *p, const Tag *tag)
{
    g_auto(GStrv) parts = g_strsplit_set(tag->content, " \t\r\n", -1);
    const char *first = NULL, *last = NULL;
    for (char **s = parts; *s != NULL; s++)
        if (**s != '\0') {
            if (first != NULL && last != NULL)
                return fail(p, tag->start, "delimiters are two words:", tag->content);
            *(first == NULL ? &first : &last) = *s;
        }
    if (first == NULL || last == NULL || strchr(tag->content, '=') != NULL)
        return fail(p, tag->start, "delimiters are two words without '=':", tag->content);
    g_free(p->open);
    g_free(p->close);
    p->open = g_strdup(first);
    p->close = g_strdup(last);
    return TRUE;
}

static gboolean open_section(Parser *p, Tag *tag)
{
    if (p->sections->len >= TEMPLATE_MAX_DEPTH)
        return fail(p, tag->start, "sections are nested too deeply:", tag->content);
    guint index = p->nodes->len;
    g_array_append_val(p->sections, index);
    add_node(p, tag->sigil == '#' ? NODE_SECTION : NODE_INVERTED, g_steal_pointer(&tag->content));
    return TRUE;
}

static gboolean close_section(Parser *p, Tag *tag)
{
    if (p->sections->len == 0)
        return fail(p, tag->start, "no section is open to be closed by", tag->content);
    guint index = g_array_index(p->sections, guint, p->sections->len - 1);
    Node *opening = &g_array_index(p->nodes, Node, index);
    if (strcmp(opening->text, tag->content) != 0)
        return fail(p, tag->start, "the section to be closed here is", opening->text);
    opening->end = p->nodes->len;
    g_array_set_size(p->sections, p->sections->len - 1);
    add_node(p, NODE_END, NULL);
    return TRUE;
}

static gboolean take_tag(Parser *p, Tag *tag, const char *indent_from)
{
    if (tag->sigil != '!' && tag->content[0] == '\0')
        return fail(p, tag->start, "a tag has no name", NULL);
    switch (tag->sigil) {
    case '!':
        return TRUE;
    case '=':
        return set_delimiters(p, tag);
    case '#':
    case '^':
        return open_section(p, tag);
    case '/':
        return close_section(p, tag);
    case '>': {
        Node *node = add_node(p, NODE_PARTIAL, g_steal_pointer(&tag->content));
        if (indent_from != NULL)
            node->indent = g_strndup(indent_from, (gsize)(tag->start - indent_from));
        return TRUE;
    }
    default:
        add_node(p, NODE_VALUE, g_steal_pointer(&tag->content));
        return TRUE;
    }
}

static gboolean parse_one(Parser *p)
{
    const char *start = strstr(p->at, p->open);
    if (start == NULL) {
        add_text(p, p->at, p->at + strlen(p->at));
        p->at += strlen(p->at);
        return TRUE;
    }
    Tag tag = {0};
    if (!read_tag(p, start, &tag))
        return FALSE;
    const char *from = start, *to = tag.end;
    gboolean alone = standalone(p, &tag, &from, &to);
    add_text(p, p->at, MAX(from, p->at));
    gboolean ok = take_tag(p, &tag, alone ? from : NULL);
    p->at = to;
    g_free(tag.content);
    return ok;
}

Template *template_parse(const char *name, const char *source, GError **error)
{
    Parser p = {.name = name, .source = source, .at = source, .error = error};
    if (strlen(source) > TEMPLATE_MAX_SOURCE || !g_utf8_validate(source, -1, NULL)) {
        fail(&p, source, "longer than 64 KiB, or not UTF-8", NULL);
        return NULL;
    }
    p.open = g_strdup("{{");
    p.close = g_strdup("}}");
    p.nodes = g_array_new(FALSE, TRUE, sizeof(Node));
    g_array_set_clear_func(p.nodes, node_clear);
    p.sections = g_array_new(FALSE, FALSE, sizeof(guint));
    gboolean ok = TRUE;
    while (ok && *p.at != '\0')
        ok = parse_one(&p);
    if (ok && p.sections->len > 0) {
        guint index = g_array_index(p.sections, guint, p.sections->len - 1);
        ok = fail(&p, p.at, "a section is not closed:", g_array_index(p.nodes, Node, index).text);
    }
    g_free(p.open);
    g_free(p.close);
    g_array_free(p.sections, TRUE);
    Template *self = g_new0(Template, 1);
    self->name = g_strdup(name);
    self->nodes = p.nodes;
    if (!ok)
        g_clear_pointer(&self, template_free);
    return self;
}

void template_free(Template *self)
{
    if (self == NULL)
        return;
    g_free(self->name);
    g_array_free(self->nodes, TRUE);
    g_free(self);
}

static GPtrArray *collect(const Template *self, gboolean partials)
{
    GPtrArray *out = g_ptr_array_new();
    for (guint i = 0; i < self->nodes->len; i++) {
        const Node *node = &g_array_index(self->nodes, Node, i);
        if (node->kind == NODE_TEXT || node->kind == NODE_END || (node->kind == NODE_PARTIAL) != partials)
            continue;
        if (!g_ptr_array_find_with_equal_func(out, node->text, g_str_equal, NULL))
            g_ptr_array_add(out, node->text);
    }
    return out;
}

GPtrArray *template_names(const Template *self)
{
    return collect(self, FALSE);
}

GPtrArray *template_partials(const Template *self)
{
    return collect(self, TRUE);
}
