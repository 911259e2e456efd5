// Checks of option values, named in the option table. What a value means is not decided here, only whether
// it can mean anything.
#include "conf/checks.h"

#include <string.h>

#include "conf/network.h"
#include "policy/base/money.h"
#include "policy/base/status.h"

static gboolean refuse(GError **error, const char *value, const char *want)
{
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "\"%s\" is not %s", value, want);
    return FALSE;
}

static gboolean one_of(const char *value, const char *const *allowed)
{
    return g_strv_contains(allowed, value);
}

gboolean check_domain(const char *value, GError **error)
{
    size_t n = strlen(value);
    gboolean ok = n > 0 && n <= 253 && value[0] != '.' && value[n - 1] != '.' && strchr(value, '.');
    for (const char *p = value; ok && *p; p++)
        ok = g_ascii_isalnum(*p) || *p == '-' || *p == '.' || (*p & 0x80);
    return ok ? TRUE : refuse(error, value, "a domain");
}

gboolean check_network(const char *value, GError **error)
{
    return network_valid(value) ? TRUE
                                : refuse(error, value, "a network such as 192.0.2.0/24 or 2001:db8::/32");
}

gboolean check_address(const char *value, GError **error)
{
    const char *at = strrchr(value, '@');
    if (!at || at == value || strpbrk(value, " \t<>,;\r\n") || !check_domain(at + 1, NULL))
        return refuse(error, value, "a mail address");
    return TRUE;
}

gboolean check_address_or_none(const char *value, GError **error)
{
    return *value == '\0' || check_address(value, error);
}

gboolean check_absolute(const char *value, GError **error)
{
    return g_path_is_absolute(value) ? TRUE : refuse(error, value, "an absolute path");
}

gboolean check_socket(const char *value, GError **error)
{
    if (g_str_has_prefix(value, "unix:/") && strlen(value) - 5 < 108) // sun_path, unix(7)
        return TRUE;
    if (g_str_has_prefix(value, "inet:")) {
        guint64 port;
        g_auto(GStrv) parts = g_strsplit(value + 5, "@", 2);
        if (g_ascii_string_to_unsigned(parts[0], 10, 1, 65535, &port, NULL) && parts[1] && *parts[1])
            return TRUE;
    }
    return refuse(error, value, "unix:/path (under 103 characters) or inet:port@address");
}

gboolean check_submit_url(const char *value, GError **error)
{
    g_autoptr(GUri) uri = g_uri_parse(value, G_URI_FLAGS_NONE, NULL);
    static const char *const schemes[] = {"smtp", "smtps", NULL};
    if (!uri || !one_of(g_uri_get_scheme(uri), schemes) || !g_uri_get_host(uri) || !*g_uri_get_host(uri))
        return refuse(error, value, "an SMTP address such as smtp://127.0.0.1:10587");
    return TRUE;
}

gboolean check_log(const char *value, GError **error)
{
    static const char *const allowed[] = {"auto", "syslog", "stderr", NULL};
    return one_of(value, allowed) ? TRUE : refuse(error, value, "syslog, stderr or auto");
}

gboolean check_zone(const char *value, GError **error)
{
    g_autoptr(GTimeZone) zone = *value ? g_time_zone_new_identifier(value) : NULL;
    return zone ? TRUE : refuse(error, value, "a time zone known here, such as Europe/Berlin");
}

gboolean check_zone_or_none(const char *value, GError **error)
{
    return *value == '\0' || check_zone(value, error);
}

gboolean check_country(const char *value, GError **error)
{
    if (*value == '\0' || (strlen(value) == 2 && g_ascii_isupper(value[0]) && g_ascii_isupper(value[1])))
        return TRUE;
    return refuse(error, value, "a country code of two capitals (ISO 3166)");
}

gboolean check_region(const char *value, GError **error)
{
    size_t n = strlen(value);
    gboolean ok = n == 0 || (n >= 4 && n <= 12 && g_ascii_isupper(value[0]) && g_ascii_isupper(value[1]) &&
                             value[2] == '-');
    for (size_t i = 3; ok && i < n; i++)
        ok = g_ascii_isupper(value[i]) || g_ascii_isdigit(value[i]);
    return ok ? TRUE : refuse(error, value, "a region such as DE-BY (ISO 3166-2)");
}

gboolean check_hold_at_risk(const char *value, GError **error)
{
    static const char *const allowed[] = {"never", "watch", "high", NULL};
    return one_of(value, allowed) ? TRUE : refuse(error, value, "never, watch or high");
}

gboolean check_role(const char *value, GError **error)
{
    static const char *const allowed[] = {"first-party", "collector", NULL};
    return one_of(value, allowed) ? TRUE : refuse(error, value, "first-party or collector");
}

gboolean check_currency(const char *value, GError **error)
{
    return money_is_currency(value) ? TRUE : refuse(error, value, "a currency code (ISO 4217)");
}

gboolean check_language(const char *value, GError **error)
{
    size_t n = strlen(value);
    gboolean ok = n == 0 || n == 2;
    for (size_t i = 0; i < n; i++)
        ok = ok && g_ascii_islower(value[i]);
    return ok ? TRUE : refuse(error, value, "a language code such as en (ISO 639-1)");
}

gboolean check_risk(const char *value, GError **error)
{
    static const char *const allowed[] = {"", "watch", "high", NULL};
    return one_of(value, allowed) ? TRUE : refuse(error, value, "watch or high");
}

gboolean check_debtor_kind(const char *value, GError **error)
{
    static const char *const allowed[] = {"company",     "sole-trader", "consumer",
                                          "public-body", "unknown",     NULL};
    return one_of(value, allowed)
               ? TRUE
               : refuse(error, value, "company, sole-trader, consumer, public-body or unknown");
}
