// Which ladder applies to an account: the first in file order whose every condition holds. Called by the
// agent and simulate with the facts of an account; conditions are the configuration's words.
#include <string.h>

#include "policy/ladder.h"

static gboolean equal(const char *a, const char *b)
{
    return a && b && g_ascii_strcasecmp(a, b) == 0;
}

// "@example.org" stands for every address of the domain.
static gboolean entry_matches(const char *entry, const char *value)
{
    if (!value)
        return FALSE;
    if (entry[0] != '@')
        return equal(entry, value);
    const char *at = strrchr(value, '@');
    return at && equal(entry, at);
}

static gboolean none(char **entries)
{
    return !entries || !entries[0];
}

static gboolean any_matches(char **entries, const char *value)
{
    for (guint i = 0; entries[i]; i++)
        if (entry_matches(entries[i], value))
            return TRUE;
    return FALSE;
}

static gboolean any_of(char **entries, const char *const *values)
{
    for (guint i = 0; values && values[i]; i++)
        if (any_matches(entries, values[i]))
            return TRUE;
    return FALSE;
}

static int risk_rank(const char *risk)
{
    return equal(risk, "high") ? 2 : equal(risk, "watch") ? 1 : 0;
}

static gboolean amount_reaches(const Money *above, const Money *open)
{
    if (above->minor <= 0)
        return TRUE;
    return open->minor >= above->minor && (!above->currency[0] || equal(above->currency, open->currency));
}

static gboolean applies(const Ladder *ladder, const LadderSubject *subject)
{
    return (none(ladder->accounts) || any_matches(ladder->accounts, subject->account) ||
            any_of(ladder->accounts, subject->emails)) &&
           (none(ladder->countries) || any_matches(ladder->countries, subject->country)) &&
           (none(ladder->currencies) || any_matches(ladder->currencies, subject->open.currency)) &&
           (none(ladder->senders) || any_of(ladder->senders, subject->senders)) &&
           (none(ladder->tags) || any_of(ladder->tags, subject->tags)) &&
           amount_reaches(&ladder->above, &subject->open) &&
           risk_rank(subject->risk) >= risk_rank(ladder->risk);
}

const Ladder *ladder_choose(const GPtrArray *ladders, const LadderSubject *subject)
{
    const Ladder *standard = NULL;
    for (guint i = 0; i < ladders->len; i++) {
        const Ladder *ladder = g_ptr_array_index(ladders, i);
        if (applies(ladder, subject))
            return ladder;
        if (equal(ladder->name, "standard"))
            standard = ladder;
    }
    return standard;
}
