// HTML to layout text, as `pdftotext -layout` gives for PDFs, so that one prose reader serves both. Called by
// reader/outbound.c. Recursion is capped by HTML_CAP_DEPTH, lines and widths by the constants below; a
// table wider than a page is laid out cell under cell. The reply reader walks the tree itself, for it needs
// quotation structure instead of layout.
#include "reader/html.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/xml.h"

#define MAX_LINES 5000
#define MAX_WIDTH 300
#define MAX_COLUMNS 40
#define GAP 3
#define MAX_TAG_BLANKS 5000

// Lines being written; the last is open until something ends it.
typedef struct {
    GPtrArray *lines; // char *
    GString *open;
    gboolean blank; // a blank is due before the next word
    gboolean pre;
} Block;

static void render(Block *b, const xmlNode *node, guint depth);

static Block *block_new(void)
{
    Block *b = g_new0(Block, 1);
    b->lines = g_ptr_array_new_with_free_func(g_free);
    b->open = g_string_new(NULL);
    return b;
}

static void block_free(Block *b)
{
    g_ptr_array_unref(b->lines);
    g_string_free(b->open, TRUE);
    g_free(b);
}

static void add_line(Block *b, const char *line)
{
    if (b->lines->len < MAX_LINES)
        g_ptr_array_add(b->lines, g_strdup(line));
}

static void end_line(Block *b)
{
    add_line(b, b->open->str);
    g_string_truncate(b->open, 0);
    b->blank = FALSE;
}

// Ends the open line only if something is on it.
static void fresh_line(Block *b)
{
    if (b->open->len > 0)
        end_line(b);
    b->blank = FALSE;
}

static void empty_line(Block *b)
{
    fresh_line(b);
    if (b->lines->len > 0 && *(const char *)b->lines->pdata[b->lines->len - 1])
        add_line(b, "");
}

static void add_text(Block *b, const char *text)
{
    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (b->pre && c == '\n') {
            end_line(b);
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            b->blank = TRUE;
        } else if (c != 0x200B && c != 0xFEFF && c != 0xAD) {
            if (b->blank && b->open->len > 0)
                g_string_append_c(b->open, ' ');
            b->blank = FALSE;
            g_string_append_unichar(b->open, c == 0xA0 ? ' ' : c);
        }
    }
}

static gboolean named(const xmlNode *node, const char *const *names)
{
    for (gsize i = 0; names[i]; i++)
        if (strcmp((const char *)node->name, names[i]) == 0)
            return TRUE;
    return FALSE;
}

static gboolean attribute_has(const xmlNode *node, const char *name, const char *word)
{
    xmlChar *value = xmlGetNoNsProp((xmlNode *)node, (const xmlChar *)name);
    if (!value)
        return FALSE;
    GString *tight = g_string_new(NULL);
    for (const char *p = (const char *)value; *p; p++)
        if (!g_ascii_isspace(*p))
            g_string_append_c(tight, g_ascii_tolower(*p));
    gboolean has = strstr(tight->str, word) != NULL;
    g_string_free(tight, TRUE);
    xmlFree(value);
    return has;
}

static gboolean is_hidden(const xmlNode *node)
{
    static const char *const never[] = {"script",   "style",    "head",   "title", "meta",
                                        "noscript", "template", "object", "svg",   "textarea",
                                        "select",   "map",      NULL};
    return named(node, never) || attribute_has(node, "style", "display:none") ||
           xmlHasProp((xmlNode *)node, (const xmlChar *)"hidden");
}

static gboolean is_citation(const xmlNode *node)
{
    if (strcmp((const char *)node->name, "blockquote") == 0)
        return attribute_has(node, "type", "cite") || attribute_has(node, "class", "quote");
    return attribute_has(node, "class", "gmail_quote");
}

static void append_prefixed(Block *b, const Block *inner, const char *prefix)
{
    for (guint i = 0; i < inner->lines->len; i++) {
        g_autofree char *line = g_strconcat(prefix, inner->lines->pdata[i], NULL);
        add_line(b, line);
    }
}

// Ends the open line and drops empty ones at the end.
static void finish(Block *b)
{
    fresh_line(b);
    while (b->lines->len > 0 && !*(const char *)b->lines->pdata[b->lines->len - 1])
        g_ptr_array_set_size(b->lines, (int)b->lines->len - 1);
}

static Block *render_inner(const xmlNode *node, guint depth, gboolean pre)
{
    Block *inner = block_new();
    inner->pre = pre;
    for (const xmlNode *child = node->children; child; child = child->next)
        render(inner, child, depth + 1);
    finish(inner);
    return inner;
}

// --- tables ---

static void collect_rows(const xmlNode *node, guint depth, GPtrArray *rows)
{
    static const char *const groups[] = {"thead", "tbody", "tfoot", NULL};
    for (const xmlNode *child = node->children; child && depth < 3; child = child->next) {
        if (child->type != XML_ELEMENT_NODE || is_hidden(child))
            continue;
        if (strcmp((const char *)child->name, "tr") == 0)
            g_ptr_array_add(rows, (gpointer)child);
        else if (named(child, groups))
            collect_rows(child, depth + 1, rows);
    }
}

static GPtrArray *render_cells(const xmlNode *row, guint depth)
{
    static const char *const kinds[] = {"td", "th", NULL};
    GPtrArray *cells = g_ptr_array_new_with_free_func((GDestroyNotify)block_free);
    for (const xmlNode *cell = row->children; cell && cells->len < MAX_COLUMNS; cell = cell->next)
        if (cell->type == XML_ELEMENT_NODE && named(cell, kinds) && !is_hidden(cell))
            g_ptr_array_add(cells, render_inner(cell, depth + 1, FALSE));
    return cells;
}

static guint width_of(const Block *cell)
{
    glong widest = 0;
    for (guint i = 0; i < cell->lines->len; i++)
        widest = MAX(widest, g_utf8_strlen(cell->lines->pdata[i], -1));
    return (guint)widest;
}

// The width of each column over the rows that have more than one cell; the total with its gaps.
static guint measure(const GPtrArray *rows, guint width[MAX_COLUMNS])
{
    guint total = 0;
    memset(width, 0, MAX_COLUMNS * sizeof width[0]);
    for (guint r = 0; r < rows->len; r++) {
        const GPtrArray *cells = rows->pdata[r];
        for (guint c = 0; cells->len > 1 && c < cells->len; c++)
            width[c] = MAX(width[c], width_of(cells->pdata[c]));
    }
    for (guint c = 0; c < MAX_COLUMNS; c++)
        total += width[c] ? width[c] + GAP : 0;
    return total;
}

static void append_row(Block *b, const GPtrArray *cells, const guint width[MAX_COLUMNS])
{
    guint height = 0;
    for (guint c = 0; c < cells->len; c++)
        height = MAX(height, ((const Block *)cells->pdata[c])->lines->len);
    for (guint i = 0; i < height; i++) {
        g_autoptr(GString) line = g_string_new(NULL);
        glong want = 0, at = 0;
        for (guint c = 0; c < cells->len; c++) {
            const GPtrArray *lines = ((const Block *)cells->pdata[c])->lines;
            const char *text = i < lines->len ? lines->pdata[i] : "";
            for (; *text && at < want; at++)
                g_string_append_c(line, ' ');
            g_string_append(line, text);
            at += g_utf8_strlen(text, -1);
            want += width[c] ? width[c] + GAP : 0;
        }
        add_line(b, line->str);
    }
}

static void append_stacked(Block *b, const GPtrArray *cells)
{
    for (guint c = 0; c < cells->len; c++)
        append_prefixed(b, cells->pdata[c], "");
}

static void render_table(Block *b, const xmlNode *table, guint depth)
{
    g_autoptr(GPtrArray) trs = g_ptr_array_new();
    g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
    guint width[MAX_COLUMNS];
    collect_rows(table, 0, trs);
    for (guint i = 0; i < trs->len && i < MAX_LINES; i++)
        g_ptr_array_add(rows, render_cells(trs->pdata[i], depth));
    gboolean wide = measure(rows, width) > MAX_WIDTH;
    fresh_line(b);
    for (guint i = 0; i < rows->len; i++) {
        const GPtrArray *cells = rows->pdata[i];
        if (wide || cells->len <= 1)
            append_stacked(b, cells);
        else
            append_row(b, cells, width);
    }
}

// --- elements ---

static void render_element(Block *b, const xmlNode *node, guint depth)
{
    static const char *const paragraphs[] = {"p",  "h1", "h2", "h3", "h4", "h5",
                                             "h6", "ul", "ol", "dl", "hr", NULL};
    static const char *const blocks[] = {"div",     "li",         "dt",     "dd",     "section", "article",
                                         "form",    "header",     "footer", "center", "address", "tr",
                                         "caption", "blockquote", "main",   "aside",  "nav",     "figure",
                                         "legend",  "fieldset",   NULL};
    gboolean paragraph = named(node, paragraphs), block = named(node, blocks);
    if (paragraph)
        empty_line(b);
    else if (block)
        fresh_line(b);
    else if (strcmp((const char *)node->name, "td") == 0 || strcmp((const char *)node->name, "th") == 0)
        add_text(b, "   "); // a cell that lost its table
    for (const xmlNode *child = node->children; child; child = child->next)
        render(b, child, depth + 1);
    if (paragraph)
        empty_line(b);
    else if (block)
        fresh_line(b);
}

static void render(Block *b, const xmlNode *node, guint depth)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
        g_autofree char *valid = node->content ? g_utf8_make_valid((const char *)node->content, -1) : NULL;
        add_text(b, valid ? valid : "");
        return;
    }
    if (node->type != XML_ELEMENT_NODE || depth > HTML_CAP_DEPTH || is_hidden(node))
        return;
    if (strcmp((const char *)node->name, "br") == 0) {
        end_line(b);
    } else if (strcmp((const char *)node->name, "table") == 0) {
        render_table(b, node, depth);
    } else if (is_citation(node) || strcmp((const char *)node->name, "pre") == 0) {
        gboolean pre = strcmp((const char *)node->name, "pre") == 0;
        Block *inner = render_inner(node, depth, pre);
        fresh_line(b);
        append_prefixed(b, inner, pre ? "" : "> ");
        block_free(inner);
    } else {
        render_element(b, node, depth);
    }
}

xmlDoc *html_parse(const char *utf8)
{
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    gsize len = strlen(utf8);
    if (len == 0 || len > HTML_CAP_BYTES || !libxml_open() || xml_is_overloaded(utf8, len, MAX_TAG_BLANKS))
        return NULL;
    return htmlReadMemory(utf8, (int)len, NULL, "UTF-8", options | HTML_PARSE_IGNORE_ENC);
}

char *html_layout(const xmlDoc *doc)
{
    const xmlNode *root = xmlDocGetRootElement(doc);
    GString *out = g_string_new(NULL);
    Block *all = block_new();
    if (root)
        render(all, root, 0);
    finish(all);
    for (guint i = 0; i < all->lines->len; i++) {
        g_string_append(out, g_strchomp(all->lines->pdata[i]));
        g_string_append_c(out, '\n');
    }
    block_free(all);
    return g_string_free(out, FALSE);
}

static void collect_json(const xmlNode *node, guint depth, GPtrArray *out)
{
    for (; node && depth <= HTML_CAP_DEPTH && out->len < 20; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (strcmp((const char *)node->name, "script") == 0 &&
            attribute_has(node, "type", "application/ld+json")) {
            xmlChar *content = xmlNodeGetContent(node);
            g_ptr_array_add(out, g_strdup((const char *)content));
            xmlFree(content);
        } else {
            collect_json(node->children, depth + 1, out);
        }
    }
}

GPtrArray *html_json_ld(const xmlDoc *doc)
{
    GPtrArray *out = g_ptr_array_new_with_free_func(g_free);
    collect_json(xmlDocGetRootElement(doc), 0, out);
    return out;
}
