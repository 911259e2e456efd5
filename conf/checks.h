// Checks of single option values. Each returns TRUE or FALSE with PD_ERR_CONF; the caller adds file and line.
// Pure but for check_zone, which asks the system's zone data.
#ifndef PD_CONF_CHECKS_H
#define PD_CONF_CHECKS_H

#include <glib.h>

gboolean check_domain(const char *value, GError **error);
gboolean check_network(const char *value, GError **error);
gboolean check_address(const char *value, GError **error);
gboolean check_address_or_none(const char *value, GError **error);
gboolean check_absolute(const char *value, GError **error);
gboolean check_socket(const char *value, GError **error);     // unix:/path or inet:port@address
gboolean check_submit_url(const char *value, GError **error); // smtp://loopback:port
gboolean check_log(const char *value, GError **error);
gboolean check_zone(const char *value, GError **error);
gboolean check_zone_or_none(const char *value, GError **error);
gboolean check_country(const char *value, GError **error);      // two capitals, or empty
gboolean check_region(const char *value, GError **error);       // ISO 3166-2 or empty
gboolean check_hold_at_risk(const char *value, GError **error); // never, watch, high
gboolean check_role(const char *value, GError **error);
gboolean check_currency(const char *value, GError **error);
gboolean check_language(const char *value, GError **error);
gboolean check_risk(const char *value, GError **error);
gboolean check_debtor_kind(const char *value, GError **error);

#endif
