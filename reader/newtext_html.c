// Walks the tree of an HTML mail and writes it down as lines. Quotes, signatures and the places where "all
// below is quoted" are recognised by element, class, id and style as Gmail, Outlook (all kinds), Apple Mail,
// Thunderbird, Yahoo, GMX/web.de, Zimbra, Notes, Samsung, Proton and others write them; what is left is for
// the rules on text. Without recursion; text is only ever added to one buffer, so time is linear.
#include "reader/newtext_html.h"

#include <string.h>

#include "reader/libxml.h"

#define DEPTH_MAX 200 // elements around one; deeper ones are passed over

typedef enum { ROLE_PLAIN, ROLE_SKIP, ROLE_QUOTE, ROLE_SPLIT, ROLE_SIGNATURE, ROLE_BORDER } ElementRole;

typedef struct {
    LineSet *set;
    GString *line;
    int depth;          // quotes around the place
    int signatures;     // signature elements around it
    int pre;            // <pre> around it
    guint pending;      // marks for the next line
    gboolean blank_due; // a paragraph ended: one empty line before the next text
} Writer;

// Names of classes and ids that mean something, by prefix match on each word after "x_" (Outlook renames).
typedef struct {
    const char *name;
    ElementRole role;
} NamedRole;

static const NamedRole by_name[] = {
    {"yahoo_quoted", ROLE_QUOTE},
    {"divRplyFwdMsg", ROLE_SPLIT},
    {"appendonsend", ROLE_SPLIT},
    {"OLK_SRC_BODY_SECTION", ROLE_SPLIT},
    {"mail-editor-reference-message-container", ROLE_SPLIT},
    {"ms-outlook-mobile-reference-message", ROLE_SPLIT},
    {"OutlookMessageHeader", ROLE_SPLIT},
    {"oriMsgHtmlSeperator", ROLE_SPLIT},
    {"stopSpelling", ROLE_SPLIT},
    {"zwchr", ROLE_SPLIT},
    {"reply-intro", ROLE_QUOTE},
    {"moz-cite-prefix", ROLE_QUOTE},
    {"gmail_attr", ROLE_QUOTE},
    {"protonmail_quote", ROLE_QUOTE},
    {"tutanota_quote", ROLE_QUOTE},
    {"zmail_extra", ROLE_QUOTE},
    {"ntes-mailmaster-quote", ROLE_QUOTE},
    {"aol_quote", ROLE_QUOTE},
    {"moz-forward-container", ROLE_QUOTE},
    {"bloop_original_html", ROLE_QUOTE},
    {"gmail_signature", ROLE_SIGNATURE},
    {"moz-signature", ROLE_SIGNATURE},
    {"ms-outlook-mobile-signature", ROLE_SIGNATURE},
    {"protonmail_signature_block", ROLE_SIGNATURE},
    {"composer_signature", ROLE_SIGNATURE},
    {"AppleMailSignature", ROLE_SIGNATURE},
    {"lineBreakAtBeginningOfSignature", ROLE_SIGNATURE},
    {"bloop_sign", ROLE_SIGNATURE},
    {"Signature", ROLE_SIGNATURE},
    {"signature", ROLE_SIGNATURE},
};

static const char *attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        if (g_ascii_strcasecmp((const char *)a->name, name) == 0)
            return a->children && a->children->content ? (const char *)a->children->content : "";
    }
    return NULL;
}

static gboolean is_element(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && g_ascii_strcasecmp((const char *)node->name, name) == 0;
}

static gboolean one_of(const xmlNode *node, const char *const *names)
{
    for (; *names; names++) {
        if (is_element(node, *names))
            return TRUE;
    }
    return FALSE;
}

// Outlook puts "x_" before the names of what it quotes, Yahoo "ydp" and eight hexadecimal digits.
static gsize renamed_length(const char *word, gsize n)
{
    if (n > 2 && strncmp(word, "x_", 2) == 0)
        return 2;
    if (n <= 11 || strncmp(word, "ydp", 3) != 0)
        return 0;
    gsize digits = 3;
    while (digits < 11 && g_ascii_isxdigit(word[digits]))
        digits++;
    return digits;
}

static ElementRole named_role(const char *names)
{
    if (!names)
        return ROLE_PLAIN;
    for (const char *p = names; *p;) {
        while (*p == ' ')
            p++;
        gsize n = strcspn(p, " ");
        const char *word = p + renamed_length(p, n);
        gsize len = n - (gsize)(word - p);
        for (gsize i = 0; i < G_N_ELEMENTS(by_name); i++) {
            gsize want = strlen(by_name[i].name);
            if (len >= want && len <= want + 12 && strncmp(word, by_name[i].name, want) == 0)
                return by_name[i].role;
        }
        p += n;
    }
    return ROLE_PLAIN;
}

// Style text without blanks, lower case, cut: enough to look for single declarations.
static gboolean style_has(const xmlNode *node, const char *declaration)
{
    const char *style = attribute(node, "style");
    if (!style)
        return FALSE;
    char flat[512];
    gsize n = 0;
    for (const char *p = style; *p && n + 1 < sizeof flat; p++) {
        if (!g_ascii_isspace(*p))
            flat[n++] = g_ascii_tolower(*p);
    }
    flat[n] = '\0';
    return strstr(flat, declaration) != NULL;
}

static ElementRole marker_role(const xmlNode *node)
{
    const char *marker = attribute(node, "data-marker");
    if (marker && (strcmp(marker, "__DIVIDER__") == 0 || strcmp(marker, "__HEADERS__") == 0 ||
                   strcmp(marker, "__QUOTED_TEXT__") == 0))
        return ROLE_SPLIT;
    if (marker && strncmp(marker, "__SIG_", 6) == 0)
        return ROLE_SIGNATURE;
    if (attribute(node, "data-signatureblock") || attribute(node, "data-smartmail"))
        return ROLE_SIGNATURE;
    const char *name = attribute(node, "name");
    if (name && is_element(node, "div") &&
        (strcmp(name, "quote") == 0 || strcmp(name, "quoted-content") == 0))
        return ROLE_QUOTE;
    if (name && is_element(node, "a") && strcmp(name, "_MailOriginal") == 0)
        return ROLE_SPLIT;
    return ROLE_PLAIN;
}

static gboolean contains_quote_block(const xmlNode *node)
{
    int steps = 0;
    for (const xmlNode *n = node->children; n && steps < 4000; steps++) {
        if (is_element(n, "blockquote"))
            return TRUE;
        if (n->children && n->type == XML_ELEMENT_NODE) {
            n = n->children;
            continue;
        }
        while (n && n != node && !n->next)
            n = n->parent;
        if (!n || n == node)
            break;
        n = n->next;
    }
    return FALSE;
}

// Gmail writes inline answers inside its quote container, between blockquotes.
static ElementRole gmail_role(const xmlNode *node)
{
    const char *class = attribute(node, "class");
    if (!class || !strstr(class, "gmail_quote") || !is_element(node, "div"))
        return ROLE_PLAIN;
    return contains_quote_block(node) ? ROLE_PLAIN : ROLE_SPLIT;
}

static ElementRole element_role(const xmlNode *node)
{
    static const char *const skipped[] = {"head",     "style",  "script", "title",
                                          "template", "object", "xml",    NULL};
    if (one_of(node, skipped) || style_has(node, "display:none") || style_has(node, "mso-hide:all"))
        return ROLE_SKIP;
    if (is_element(node, "blockquote"))
        return ROLE_QUOTE;
    ElementRole role = named_role(attribute(node, "class"));
    if (role == ROLE_PLAIN)
        role = named_role(attribute(node, "id"));
    if (role == ROLE_PLAIN)
        role = marker_role(node);
    if (role == ROLE_PLAIN)
        role = gmail_role(node);
    if (role == ROLE_PLAIN && is_element(node, "div") && style_has(node, "border-top:solid"))
        role = ROLE_BORDER;
    return role;
}

static void line_end(Writer *w)
{
    gsize n = strspn(w->line->str, " \t");
    gboolean empty = n == w->line->len;
    guint marks = (w->signatures > 0 ? MARK_SIGNATURE : 0) | (w->depth > 0 ? MARK_STRUCTURE : 0);
    if (!empty) {
        lineset_add(w->set, w->pre ? w->line->str : w->line->str + n, -1, w->depth, marks | w->pending);
        w->pending = 0;
    }
    g_string_truncate(w->line, 0);
}

static void blank_line(Writer *w)
{
    line_end(w);
    lineset_add(w->set, "", 0, w->depth, w->depth > 0 ? MARK_STRUCTURE : 0);
}

static void open_text(Writer *w)
{
    if (w->blank_due && w->line->len == 0) {
        w->blank_due = FALSE;
        lineset_add(w->set, "", 0, w->depth, 0);
    }
}

// White space collapsed as HTML does, NBSP taken for a blank.
static void write_text(Writer *w, const char *text)
{
    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        gboolean space = g_ascii_isspace(*p) || c == 0xA0;
        if (w->pre && *p == '\n') {
            open_text(w);
            if (w->line->len == 0)
                blank_line(w);
            line_end(w);
        } else if (space) {
            if (w->line->len > 0 && w->line->str[w->line->len - 1] != ' ')
                g_string_append_c(w->line, ' ');
        } else {
            open_text(w);
            g_string_append_unichar(w->line, c);
        }
    }
}

static gboolean is_block(const xmlNode *node)
{
    static const char *const blocks[] = {
        "p",  "div",     "tr",      "li",     "ul",     "ol",   "table",  "blockquote", "pre",
        "h1", "h2",      "h3",      "h4",     "h5",     "h6",   "hr",     "dl",         "dt",
        "dd", "section", "article", "header", "footer", "body", "center", "form",       NULL};
    return one_of(node, blocks);
}

// A paragraph that has space around it: not Outlook's, whose empty lines are paragraphs of their own.
static gboolean is_spaced(const xmlNode *node)
{
    static const char *const spaced[] = {"p", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", NULL};
    const char *class = attribute(node, "class");
    if (!one_of(node, spaced) || (class && strstr(class, "Mso")) || style_has(node, "margin:0"))
        return FALSE;
    return !style_has(node, "margin-top:0");
}

static gboolean is_empty_block(const xmlNode *node)
{
    if (!is_element(node, "p") && !is_element(node, "div"))
        return FALSE;
    for (const xmlNode *n = node->children; n; n = n->next) {
        if (is_block(n) || is_element(n, "br") || is_element(n, "img"))
            return FALSE;
    }
    xmlChar *content = xmlNodeGetContent(node);
    gboolean empty = TRUE;
    for (const char *p = content ? (const char *)content : ""; *p && empty; p = g_utf8_next_char(p))
        empty = g_unichar_isspace(g_utf8_get_char(p));
    xmlFree(content);
    return empty;
}

static void enter_role(Writer *w, ElementRole role)
{
    w->depth += role == ROLE_QUOTE;
    w->signatures += role == ROLE_SIGNATURE;
    if (role == ROLE_SPLIT)
        w->pending |= MARK_SPLIT;
    if (role == ROLE_BORDER)
        w->pending |= MARK_BLOCK;
}

static void leave_role(Writer *w, ElementRole role)
{
    w->depth -= role == ROLE_QUOTE;
    w->signatures -= role == ROLE_SIGNATURE;
}

static void enter(Writer *w, const xmlNode *node, ElementRole role)
{
    gboolean block = is_block(node) || role == ROLE_QUOTE || role == ROLE_SPLIT;
    if (block)
        line_end(w);
    if (is_spaced(node) && w->set->lines->len > 0)
        w->blank_due = TRUE;
    if (is_element(node, "br")) {
        if (w->line->len == 0)
            blank_line(w);
        line_end(w);
    } else if (is_element(node, "hr")) {
        w->pending |= MARK_RULE;
    } else if (is_element(node, "td") || is_element(node, "th")) {
        write_text(w, " ");
    }
    if (is_empty_block(node))
        w->blank_due = TRUE;
    if (is_element(node, "pre"))
        w->pre++;
    enter_role(w, role);
}

static void leave(Writer *w, const xmlNode *node, ElementRole role)
{
    if (is_block(node) || role == ROLE_QUOTE || role == ROLE_SPLIT)
        line_end(w);
    if (is_element(node, "pre"))
        w->pre--;
    if (is_spaced(node))
        w->blank_due = TRUE;
    leave_role(w, role);
}

// Depth first with a stack of roles, so that leaving an element undoes what entering it did.
static void walk(Writer *w, const xmlNode *root)
{
    ElementRole roles[DEPTH_MAX];
    int level = 0;
    for (const xmlNode *node = root; node;) {
        gboolean down = FALSE;
        if (node->type == XML_TEXT_NODE && node->content) {
            write_text(w, (const char *)node->content);
        } else if (node->type == XML_ELEMENT_NODE && level < DEPTH_MAX) {
            ElementRole role = element_role(node);
            if (role != ROLE_SKIP) {
                enter(w, node, role);
                roles[level] = role;
                down = TRUE;
            }
        }
        if (down && node->children) {
            level++;
            node = node->children;
            continue;
        }
        if (down)
            leave(w, node, roles[level]);
        while (!node->next && level > 0) {
            node = node->parent;
            level--;
            leave(w, node, roles[level]);
        }
        node = node->next;
    }
    line_end(w);
}

void newtext_html_read(LineSet *set, const char *html, gsize len, const char *charset)
{
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    xmlDoc *doc = libxml_open() ? htmlReadMemory(html, (int)len, NULL, charset, options) : NULL;
    if (!doc)
        return;
    Writer w = {.set = set, .line = g_string_new(NULL)};
    const xmlNode *root = xmlDocGetRootElement(doc);
    if (root)
        walk(&w, root);
    g_string_free(w.line, TRUE);
    xmlFreeDoc(doc);
}
