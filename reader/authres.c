// Parses Authentication-Results fields. Called by reader/inbound.c. The grammar is RFC 8601 2.2 read strictly
// where it matters: a field that does not parse to its end counts for nothing, for a forger's trick is more
// likely than a verifier's slip. Comments (nested up to a cap) are white space.
#include "reader/authres.h"

#include <string.h>

#include "policy/base/text.h"

#define VALUE_BYTES_MAX 16384
#define COMMENT_DEPTH_MAX 16

static void result_free(gpointer data)
{
    AuthResult *result = data;
    g_free(result->authserv);
    g_free(result->method);
    g_free(result->result);
    g_free(result->domain);
    g_free(result);
}

GPtrArray *authres_array_new(void)
{
    return g_ptr_array_new_with_free_func(result_free);
}

// Skips blanks and comments; FALSE at an unclosed comment.
static gboolean skip_space(const char **p)
{
    int depth = 0;
    for (;; (*p)++) {
        char c = **p;
        if (c == '(' && ++depth <= COMMENT_DEPTH_MAX)
            continue;
        if (depth == 0 && !g_ascii_isspace(c))
            return c != '(';
        if (c == '\0')
            return FALSE;
        if (c == '\\' && depth > 0 && (*p)[1])
            (*p)++;
        else if (c == ')' && depth > 0)
            depth--;
    }
}

static gboolean is_token_char(char c)
{
    return (guchar)c > 0x20 && c != 0x7F && !strchr("()<>,;:\\\"[]?=", c);
}

// A token or a quoted string; NULL if there is neither.
static char *read_value(const char **p, const char *also)
{
    GString *out = g_string_new(NULL);
    if (**p == '"') {
        for ((*p)++; **p && **p != '"'; (*p)++) {
            if (**p == '\\' && (*p)[1])
                (*p)++;
            g_string_append_c(out, **p);
        }
        if (**p != '"')
            return g_string_free(out, TRUE);
        (*p)++;
        return g_string_free(out, FALSE);
    }
    while (is_token_char(**p) || (**p && strchr(also, **p)))
        g_string_append_c(out, *(*p)++);
    return g_string_free(out, out->len == 0);
}

static char *lower(char *text)
{
    if (!text)
        return NULL;
    char *low = g_ascii_strdown(text, -1);
    g_free(text);
    return low;
}

// How much a property says of the sender's domain: the From domain first.
static int property_rank(const char *name)
{
    static const char *const names[] = {"header.from",   "header.d",    "header.i",
                                        "smtp.mailfrom", "policy.from", "smtp.helo"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(name, names[i]) == 0)
            return (int)i;
    }
    return -1;
}

static char *domain_of(const char *value)
{
    const char *at = strrchr(value, '@');
    char *domain = g_ascii_strdown(at ? at + 1 : value, -1);
    gsize n = strlen(domain);
    if (n > 0 && domain[n - 1] == '.')
        domain[n - 1] = '\0';
    return domain;
}

// "reason=..." or "ptype.property = value"; keeps the best domain.
static gboolean read_property(const char **p, AuthResult *result, int *rank)
{
    g_autofree char *name = lower(read_value(p, ""));
    if (!name || !skip_space(p) || **p != '=')
        return FALSE;
    (*p)++;
    if (!skip_space(p))
        return FALSE;
    g_autofree char *value = read_value(p, "<>@[]:?=,\\");
    if (!value)
        return FALSE;
    int r = property_rank(name);
    if (r >= 0 && (*rank < 0 || r < *rank)) {
        *rank = r;
        g_free(result->domain);
        result->domain = domain_of(value);
    }
    return TRUE;
}

// "method[/version]=result properties". FALSE when malformed.
static gboolean read_result(const char **p, AuthResult *result)
{
    int rank = -1;
    result->method = lower(read_value(p, ""));
    if (!result->method || !skip_space(p) || **p != '=')
        return FALSE;
    result->method[strcspn(result->method, "/")] = '\0';
    (*p)++;
    if (!skip_space(p))
        return FALSE;
    result->result = lower(read_value(p, ""));
    if (!result->result || !skip_space(p))
        return FALSE;
    while (**p && **p != ';') {
        if (!read_property(p, result, &rank) || !skip_space(p))
            return FALSE;
    }
    return TRUE;
}

static char *read_authserv(const char **p)
{
    char *id = skip_space(p) ? lower(read_value(p, "")) : NULL;
    gsize n = id ? strlen(id) : 0;
    if (n > 0 && id[n - 1] == '.')
        id[n - 1] = '\0';
    return id;
}

// The optional version number behind the name, RFC 8601 2.2.
static gboolean skip_version(const char **p)
{
    if (!skip_space(p))
        return FALSE;
    while (g_ascii_isdigit(**p))
        (*p)++;
    return skip_space(p);
}

static gboolean parse_into(const char *value, gboolean trusted, GPtrArray *results)
{
    const char *p = value;
    g_autofree char *authserv = read_authserv(&p);
    if (!authserv || !*authserv || !skip_version(&p))
        return FALSE;
    while (*p == ';') {
        p++;
        if (!skip_space(&p))
            return FALSE;
        if (*p == '\0' || g_ascii_strncasecmp(p, "none", 4) == 0)
            break;
        AuthResult *result = g_new0(AuthResult, 1);
        g_ptr_array_add(results, result);
        result->authserv = g_strdup(authserv);
        result->domain = g_strdup("");
        result->trusted = trusted;
        if (results->len > AUTHRES_MAX || !read_result(&p, result))
            return FALSE;
    }
    if (g_ascii_strncasecmp(p, "none", 4) == 0)
        p += 4;
    return skip_space(&p) && *p == '\0';
}

gboolean authres_parse(const char *value, gboolean trusted, GPtrArray *results)
{
    guint before = results->len;
    if (strlen(value) <= VALUE_BYTES_MAX && parse_into(value, trusted, results))
        return TRUE;
    g_ptr_array_set_size(results, (gint)before);
    return FALSE;
}

static gboolean is_our_name(const InboundContext *context, const char *value)
{
    if (!context || context->authserv_ids->len == 0)
        return TRUE;
    const char *p = value;
    g_autofree char *id = read_authserv(&p);
    for (guint i = 0; id && i < context->authserv_ids->len; i++) {
        if (strcmp(context->authserv_ids->pdata[i], id) == 0)
            return TRUE;
    }
    return FALSE;
}

GPtrArray *authres_read(const Mail *mail, const InboundContext *context)
{
    GPtrArray *results = authres_array_new();
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(mail->message));
    gboolean above = TRUE;
    for (int i = 0; i < g_mime_header_list_get_count(list) && results->len < AUTHRES_MAX; i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const char *name = g_mime_header_get_name(header);
        if (g_ascii_strcasecmp(name, "Received") == 0)
            above = FALSE;
        if (g_ascii_strcasecmp(name, "Authentication-Results") != 0)
            continue;
        const char *raw = g_mime_header_get_value(header);
        g_autofree char *value = g_utf8_make_valid(raw ? raw : "", -1);
        authres_parse(value, above && is_our_name(context, value), results);
    }
    return results;
}

json_t *authres_json(const AuthResult *result)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:b}", "authserv", result->authserv, "method", result->method,
                     "result", result->result, "domain", result->domain, "trusted", result->trusted);
}
