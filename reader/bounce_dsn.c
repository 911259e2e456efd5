// Reads message/delivery-status (RFC 3464): header fields in groups that empty lines divide, the first group
// about the message, each later one about a recipient. Called by reader/bounce.c. Lenient where real reports
// are sloppy: the fields of the message may stand in the recipient's group, types ("rfc822;") may be missing.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

BounceFinding *bounce_finding_new(const char *recipient, const char *action, const char *status,
                                  const char *text)
{
    BounceFinding *finding = g_new0(BounceFinding, 1);
    finding->recipient = g_strdup(recipient ? recipient : "");
    finding->action = g_strdup(action ? action : "");
    finding->status = g_strdup(status ? status : "");
    finding->text = g_strdup(text ? text : "");
    finding->prose = g_strdup("");
    return finding;
}

void bounce_finding_free(gpointer data)
{
    BounceFinding *finding = data;
    g_free(finding->recipient);
    g_free(finding->action);
    g_free(finding->status);
    g_free(finding->text);
    g_free(finding->prose);
    g_free(finding);
}

typedef struct {
    char *final, *original, *action, *status, *diagnostic, *alias;
} Group;

static void group_clear(Group *g)
{
    g_free(g->final);
    g_free(g->original);
    g_free(g->action);
    g_free(g->status);
    g_free(g->diagnostic);
    g_free(g->alias);
    *g = (Group){0};
}

// "rfc822; <A@Example.COM>" as an address; "" if it is none.
static char *typed_address(const char *value)
{
    const char *semicolon = value ? strchr(value, ';') : NULL;
    const char *rest = semicolon ? semicolon + 1 : value ? value : "";
    g_autofree char *address = text_address(rest);
    const char *at = strchr(address, '@');
    gsize n = strcspn(address, " \t");
    if (!at || (gsize)(at - address) > n)
        return g_strdup("");
    return g_strndup(address, n);
}

static char *choose_recipient(const Group *g)
{
    char *final = typed_address(g->final);
    if (*final && !g_str_has_prefix(final, "@"))
        return final;
    g_free(final);
    char *original = typed_address(g->original);
    if (*original)
        return original;
    g_free(original);
    return typed_address(g->alias);
}

static char *typed_text(const char *value)
{
    const char *semicolon = value ? strchr(value, ';') : NULL;
    gboolean typed = semicolon && semicolon - value < 20;
    return text_squeeze(typed ? semicolon + 1 : value ? value : "");
}

static void group_end(Group *g, GPtrArray *findings)
{
    if ((g->final || g->original || g->action) && findings->len < BOUNCE_RECIPIENTS_MAX) {
        BounceFinding *finding = g_new0(BounceFinding, 1);
        finding->recipient = choose_recipient(g);
        g_autofree char *action = text_squeeze(g->action ? g->action : "");
        finding->action = g_ascii_strdown(action, (gssize)strcspn(action, " ("));
        finding->status = g->status ? bounce_find_status(g->status) : NULL;
        if (!finding->status)
            finding->status = g_strdup("");
        finding->text = typed_text(g->diagnostic);
        finding->prose = g_strdup("");
        g_ptr_array_add(findings, finding);
    }
    group_clear(g);
}

static void take(char **slot, const char *value)
{
    if (!*slot)
        *slot = g_strdup(value);
}

static void field(Group *g, const char *name, const char *value)
{
    if (g_ascii_strcasecmp(name, "Final-Recipient") == 0)
        take(&g->final, value);
    else if (g_ascii_strcasecmp(name, "Original-Recipient") == 0)
        take(&g->original, value);
    else if (g_ascii_strcasecmp(name, "X-Actual-Recipient") == 0)
        take(&g->alias, value);
    else if (g_ascii_strcasecmp(name, "Action") == 0)
        take(&g->action, value);
    else if (g_ascii_strcasecmp(name, "Status") == 0)
        take(&g->status, value);
    else if (g_ascii_strcasecmp(name, "Diagnostic-Code") == 0)
        take(&g->diagnostic, value);
}

// Some reports put no empty line between recipients: a second Final-Recipient begins the next.
static void line_end(Group *g, GString *line, GPtrArray *findings)
{
    char *colon = strchr(line->str, ':');
    if (colon) {
        *colon = '\0';
        g_strstrip(line->str);
        if (g->final && g->action && g_ascii_strcasecmp(line->str, "Final-Recipient") == 0)
            group_end(g, findings);
        field(g, line->str, colon + 1);
    }
    g_string_truncate(line, 0);
}

void bounce_dsn_read(const char *body, gsize len, GPtrArray *findings)
{
    g_autofree char *text = text_utf8(body, MIN(len, BOUNCE_TEXT_MAX));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) line = g_string_new(NULL);
    Group group = {0};
    for (guint i = 0; lines[i]; i++) {
        g_strchomp(lines[i]);
        gboolean folded = (*lines[i] == ' ' || *lines[i] == '\t') && lines[i][strspn(lines[i], " \t")];
        if (!folded)
            line_end(&group, line, findings);
        if (!*lines[i])
            group_end(&group, findings);
        g_string_append(line, lines[i]);
    }
    line_end(&group, line, findings);
    group_end(&group, findings);
}
