// The three clocks of late-payment interest. Callers: the `interest` command, the composer of a step that
// states interest. Which regime a debt has, and whether interest may be asked at all, is law.c's; rates are
// data.
#include "policy/interest.h"

#define BASIS_POINTS 10000

typedef struct {
    const InterestClaim *claim;
    const Regime *regime;
    const RateTable *rates;
    Interest *interest;
} Count;

static gboolean none(Interest *interest, char *why)
{
    interest->claimed = FALSE;
    g_free(interest->why);
    interest->why = why;
    interest->interest_minor = interest->fixed_minor = 0;
    g_array_set_size(interest->lines, 0);
    return FALSE;
}

static gboolean reference(Count *count, Day d, InterestLine *line)
{
    char text[DAY_TEXT_SIZE];
    if (rates_lookup(count->rates, count->regime->series, d, &line->reference_bp, &line->source))
        return TRUE;
    return none(count->interest,
                g_strdup_printf(
                    "No interest is claimed: the rate %s of the half-year from %s is not in the data files.",
                    count->regime->series, day_format(rates_half_year(d), text)));
}

static int year_days(const Regime *regime, Day d)
{
    int year;
    day_to_ymd(d, &year, NULL, NULL);
    return regime->day_basis == 366 && days_in_month(year, 2) == 29 ? 366 : 365;
}

static gboolean add_line(Count *count, InterestLine line)
{
    int margin = count->claim->consumer ? count->regime->consumer_bp : count->regime->business_bp;
    line.days = line.to - line.from + 1;
    line.rate_bp = MAX(line.reference_bp + margin, 0);
    line.year_days = year_days(count->regime, line.from);
    if (!money_scale(line.principal_minor, (int64_t)line.rate_bp * line.days,
                     (int64_t)BASIS_POINTS * line.year_days, &line.interest_minor) ||
        !money_add(count->interest->interest_minor, line.interest_minor, &count->interest->interest_minor))
        return none(count->interest, g_strdup("No interest is claimed: the amount is too large to count."));
    g_array_append_val(count->interest->lines, line);
    return TRUE;
}

static Day year_end(Day d)
{
    int year;
    day_to_ymd(d, &year, NULL, NULL);
    return day_from_ymd(year, 12, 31);
}

static Day half_year_end(Day d)
{
    return rates_half_year(rates_half_year(d) + 190) - 1;
}

// One principal from `from` through `to`, in as many lines as rates and years need; `rate_day` DAY_NONE: the
// rate of each half-year.
static gboolean add_period(Count *count, int64_t principal, Day from, Day to, Day rate_day)
{
    while (from <= to) {
        Day end = to;
        if (rate_day == DAY_NONE)
            end = MIN(end, half_year_end(from));
        if (count->regime->day_basis == 366)
            end = MIN(end, year_end(from));
        InterestLine line = {.from = from, .to = end, .principal_minor = principal};
        if (!reference(count, rate_day == DAY_NONE ? from : rate_day, &line) || !add_line(count, line))
            return FALSE;
        from = end + 1;
    }
    return TRUE;
}

// Floating and start: what is open falls with each payment.
static gboolean count_open(Count *count, Day rate_day)
{
    const InterestClaim *claim = count->claim;
    int64_t open = claim->principal.minor;
    Day from = claim->due + 1;
    for (gsize i = 0; i <= claim->n_payments && open > 0; i++) {
        gboolean last = i == claim->n_payments;
        Day to = last ? claim->at : MIN(claim->payments[i].day, claim->at);
        if (to >= from && !add_period(count, open, from, to, rate_day))
            return FALSE;
        from = MAX(from, to + 1);
        open -= last ? 0 : claim->payments[i].minor;
    }
    return TRUE;
}

// Payment: each part bears the rate of the day it was paid, the rest that of the day asked for.
static gboolean count_parts(Count *count)
{
    const InterestClaim *claim = count->claim;
    int64_t open = claim->principal.minor;
    Day from = claim->due + 1;
    for (gsize i = 0; i <= claim->n_payments && open > 0; i++) {
        gboolean later = i == claim->n_payments || claim->payments[i].day > claim->at;
        int64_t part = later ? open : MIN(open, claim->payments[i].minor);
        Day paid = later ? claim->at : claim->payments[i].day;
        if (paid >= from && !add_period(count, part, from, paid, paid))
            return FALSE;
        open -= part;
    }
    return TRUE;
}

static int64_t fixed_sum(const InterestClaim *claim, const Regime *regime)
{
    int64_t sum = 0;
    if (claim->consumer || g_strcmp0(regime->currency, claim->principal.currency) != 0)
        return 0;
    for (guint i = 0; i < regime->sums->len; i++) {
        const FixedSum *step = &g_array_index(regime->sums, FixedSum, i);
        if (claim->principal.minor >= step->from_minor)
            sum = step->sum_minor;
    }
    return sum;
}

static const char *refusal(const InterestClaim *claim, const Regime *regime)
{
    if (!regime)
        return "No interest is claimed: no statutory regime is known for this debt.";
    if ((claim->consumer ? regime->consumer_bp : regime->business_bp) < 0)
        return "No interest is claimed: the regime gives none from this kind of debtor.";
    if (!day_is_known(claim->due) || !day_is_known(claim->at + 366)) // half-years are looked for beyond it
        return "No interest is claimed: the due day is not known.";
    if (claim->at <= claim->due || claim->principal.minor <= 0)
        return "No interest is claimed: nothing is overdue.";
    return NULL;
}

Interest *interest_compute(const InterestClaim *claim, const Regime *regime, const RateTable *rates)
{
    Interest *interest = g_new0(Interest, 1);
    interest->lines = g_array_new(FALSE, FALSE, sizeof(InterestLine));
    Count count = {claim, regime, rates, interest};
    const char *refused = refusal(claim, regime);
    if (refused) {
        none(interest, g_strdup(refused));
        return interest;
    }
    gboolean counted = regime->clock == CLOCK_PAYMENT
                           ? count_parts(&count)
                           : count_open(&count, regime->clock == CLOCK_START ? claim->due + 1 : DAY_NONE);
    if (!counted)
        return interest;
    interest->claimed = TRUE;
    interest->fixed_minor = fixed_sum(claim, regime);
    return interest;
}

void interest_free(Interest *interest)
{
    if (!interest)
        return;
    g_array_unref(interest->lines);
    g_free(interest->why);
    g_free(interest);
}
