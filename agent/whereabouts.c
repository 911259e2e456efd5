// The time zone of a debtor as their mail tells it. Called by digest_in.c for every inbound mail, within its
// transaction. What always holds: no zone of the configuration is overruled here (agent/debtor.c asks that
// first), and one stray offset does not move a debtor out of their country.
#include "agent/whereabouts.h"

#include <string.h>

#include "agent/debtor.h"
#include "store/ledger_capture.h"

typedef struct {
    char country[DEBTOR_COUNTRY_SIZE];
    const char *region;
    gboolean known; // the place has clocks that are known
    char *clock;    // of the place, or "+hh:mm"
} Place;

static void place_of(const Weighing *in, Place *place)
{
    const Agent *agent = in->agent;
    const AnswerHeads *heads = &in->answer->heads;
    ZoneSpan span;
    debtor_country(agent->settings, in->account, place->country);
    place->region = debtor_region(agent->settings, in->account);
    place->known = zones_of_place(agent->world->zones, place->country, place->region, &span);
    place->clock = zones_of_offset(agent->world->zones, place->country, place->region,
                                   heads->utc_offset_minutes, heads->date_unix);
}

static gboolean is_clock_of_place(const Place *place)
{
    return place->known && strchr("+-", *place->clock) == NULL;
}

gboolean whereabouts_told(const Weighing *in)
{
    const AnswerHeads *heads = &in->answer->heads;
    if (strcmp(weigh_kind(in->answer), "reply") != 0 || in->trust == TRUST_C || heads->date_unix == 0)
        return FALSE;
    if (heads->utc_offset_minutes != 0)
        return TRUE;
    Place place;
    place_of(in, &place);
    gboolean told = is_clock_of_place(&place);
    g_free(place.clock);
    return told;
}

// TRUE if the account already stands there, by its zone or by the only clock of its country.
static gboolean stands_there(const Weighing *in, const Place *place)
{
    ZoneSpan span;
    if (*in->account->zone != '\0')
        return strcmp(in->account->zone, place->clock) == 0;
    return is_clock_of_place(place) &&
           zones_of_place(in->agent->world->zones, place->country, place->region, &span) &&
           strcmp(span.name, place->clock) == 0 && span.later_open_minutes == 0 &&
           span.earlier_close_minutes == 0;
}

static gboolean believed(const Weighing *in, const Place *place, gboolean *answer, GError **error)
{
    gboolean known;
    int before;
    *answer = is_clock_of_place(place) || !place->known;
    if (*answer)
        return TRUE;
    if (!ledger_reply_offset(in->agent->ledger, in->account->id, &known, &before, error))
        return FALSE;
    *answer = known && before == in->answer->heads.utc_offset_minutes;
    return TRUE;
}

static gboolean move(const Weighing *in, const Place *place, GError **error)
{
    int offset = in->answer->heads.utc_offset_minutes;
    g_autofree char *why = g_strdup_printf("their answers are dated UTC%c%02d:%02d", offset < 0 ? '-' : '+',
                                           ABS(offset) / 60, ABS(offset) % 60);
    Act act = {.at_unix = in->now, .actor = "agent", .why = why};
    json_t *change = json_pack("{s:s}", "zone", place->clock);
    gboolean ok = ledger_account_change(in->agent->ledger, &act, in->account->id, change, error);
    json_decref(change);
    return ok;
}

gboolean whereabouts_note(const Weighing *in, GError **error)
{
    if (!whereabouts_told(in))
        return TRUE;
    Place place;
    gboolean sure = FALSE;
    place_of(in, &place);
    gboolean ok = stands_there(in, &place) || believed(in, &place, &sure, error);
    if (ok && sure)
        ok = move(in, &place, error);
    g_free(place.clock);
    return ok;
}
