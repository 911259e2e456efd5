// The three-way rule of outbound mail (authenticated, submission service, or inside client with a sender of
// ours) and its counterparts. Called once per transaction when all recipients are known. Pure: everything
// it looks at is in its arguments, so that every decision can be explained and tested.
#include "milter/direction.h"

#include <string.h>

#include "conf/network.h"

static gboolean listed(char *const *list, const char *name)
{
    return list && *name && g_strv_contains((const char *const *)list, name);
}

static void count_recipients(const Settings *settings, char *const *recipients, guint *ours, guint *outside)
{
    *ours = *outside = 0;
    for (; recipients && *recipients; recipients++)
        ++*(settings_is_ours(settings, *recipients) ? ours : outside);
}

// Why the sender counts as one of us; NULL if it does not.
static const char *inside_reason(const Settings *settings, const Envelope *envelope)
{
    if (*envelope->auth)
        return "authenticated";
    if (listed(settings->outbound_daemons, envelope->daemon))
        return "outbound-daemon";
    if (network_contains(settings->internal_networks, envelope->client) &&
        settings_is_ours(settings, envelope->sender))
        return "internal-network";
    return NULL;
}

static gboolean only_control(const Settings *settings, char *const *recipients)
{
    const char *control = settings->control_address;
    return control && *control && recipients[0] && !recipients[1] &&
           g_ascii_strcasecmp(recipients[0], control) == 0;
}

Direction direction_of(const Settings *settings, const Envelope *envelope, const char **reason)
{
    guint ours, outside;
    *reason = "own-service";
    if (settings->own_daemon && *settings->own_daemon && strcmp(envelope->daemon, settings->own_daemon) == 0)
        return DIRECTION_REMINDER;
    *reason = "control-address";
    if (only_control(settings, envelope->recipients))
        return DIRECTION_CONTROL;
    count_recipients(settings, envelope->recipients, &ours, &outside);
    const char *inside = inside_reason(settings, envelope);
    if (inside && outside > 0) {
        *reason = inside;
        return DIRECTION_OUTBOUND;
    }
    *reason = inside ? "inside-to-inside" : "recipient-ours";
    if (ours > 0)
        return DIRECTION_INBOUND;
    *reason = "sender-and-recipients-not-ours";
    return DIRECTION_NEITHER;
}

const char *direction_name(Direction direction)
{
    static const char *const names[] = {"neither", "outbound", "inbound", "control", "reminder", "own"};
    return names[direction];
}
