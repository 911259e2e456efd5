// Rates and regimes as read from the data files. Callers: whoever reads conf/rates/ and hands the text down;
// the interest calculation. A rate belongs to its half-year only, so a file that nobody kept up gives no rate
// rather than an old one.
#include "policy/rates.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/tsv.h"

typedef struct {
    int bp;
    char *source;
} Rate;

struct RateTable {
    GHashTable *by_key; // "series day" -> Rate
};

static void rate_free(Rate *rate)
{
    g_free(rate->source);
    g_free(rate);
}

RateTable *rates_new(void)
{
    RateTable *rates = g_new0(RateTable, 1);
    rates->by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)rate_free);
    return rates;
}

void rates_free(RateTable *rates)
{
    if (!rates)
        return;
    g_hash_table_unref(rates->by_key);
    g_free(rates);
}

Day rates_half_year(Day d)
{
    int year, month;
    day_to_ymd(d, &year, &month, NULL);
    return day_from_ymd(year, month >= 7 ? 7 : 1, 1);
}

static char *key_of(const char *series, Day half_year)
{
    return g_strdup_printf("%s %d", series, half_year);
}

static gboolean add_row(RateTable *rates, const char *series, const char *file, const TsvRow *row,
                        GError **error)
{
    Day from = day_parse(row->fields[0]);
    int bp = 0;
    if (from == DAY_NONE || rates_half_year(from) != from)
        return tsv_refuse(error, file, row, "the first field must be 1 January or 1 July (YYYY-MM-DD)");
    if (!tsv_percent(row->fields[1], &bp))
        return tsv_refuse(error, file, row, "the rate is no percentage with at most two places");
    char *key = key_of(series, from);
    if (g_hash_table_contains(rates->by_key, key)) {
        g_free(key);
        return tsv_refuse(error, file, row, "the half-year is given twice");
    }
    Rate *rate = g_new0(Rate, 1);
    rate->bp = bp;
    rate->source = g_strdup(row->fields[2]);
    g_hash_table_insert(rates->by_key, key, rate);
    return TRUE;
}

gboolean rates_add(RateTable *rates, const char *series, const char *file, const char *text, GError **error)
{
    g_autoptr(GPtrArray) rows = tsv_parse(file, text, 3, error);
    for (guint i = 0; rows && i < rows->len; i++)
        if (!add_row(rates, series, file, g_ptr_array_index(rows, i), error))
            return FALSE;
    return rows != NULL;
}

gboolean rates_lookup(const RateTable *rates, const char *series, Day d, int *bp, const char **source)
{
    if (strcmp(series, RATES_NO_SERIES) == 0) {
        *bp = 0;
        if (source)
            *source = NULL;
        return TRUE;
    }
    g_autofree char *key = key_of(series, rates_half_year(d));
    const Rate *rate = g_hash_table_lookup(rates->by_key, key);
    if (!rate)
        return FALSE;
    *bp = rate->bp;
    if (source)
        *source = rate->source;
    return TRUE;
}

void regime_free(Regime *regime)
{
    if (!regime)
        return;
    g_free(regime->name);
    g_free(regime->series);
    g_free(regime->source);
    g_array_unref(regime->sums);
    g_free(regime);
}

static gboolean read_clock(const char *text, InterestClock *clock)
{
    static const char *const names[] = {"floating", "start", "payment"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(text, names[i]) == 0) {
            *clock = (InterestClock)i;
            return TRUE;
        }
    return FALSE;
}

static gboolean read_margin(const char *text, int *bp)
{
    *bp = -1;
    return strcmp(text, "-") == 0 || (tsv_percent(text, bp) && *bp >= 0);
}

// "1000: 70" or, the first, "40".
static gboolean read_sum(const char *text, const char *currency, FixedSum *sum)
{
    g_auto(GStrv) halves = g_strsplit(text, ":", 2);
    const char *amount = halves[1] ? g_strstrip(halves[1]) : text;
    sum->from_minor = 0;
    if (halves[1] && !money_parse(g_strstrip(halves[0]), currency, &sum->from_minor))
        return FALSE;
    return money_parse(amount, currency, &sum->sum_minor) && sum->sum_minor >= 0;
}

static gboolean read_sums(Regime *regime, const char *text)
{
    if (strcmp(text, "-") == 0)
        return TRUE;
    if (strlen(text) < 5 || text[3] != ' ')
        return FALSE;
    memcpy(regime->currency, text, 3);
    if (!money_is_currency(regime->currency))
        return FALSE;
    g_auto(GStrv) parts = g_strsplit(text + 4, ",", 16);
    for (guint i = 0; parts[i]; i++) {
        FixedSum sum;
        if (!read_sum(g_strstrip(parts[i]), regime->currency, &sum))
            return FALSE;
        if (i > 0 && sum.from_minor <= g_array_index(regime->sums, FixedSum, i - 1).from_minor)
            return FALSE;
        g_array_append_val(regime->sums, sum);
    }
    return TRUE;
}

static const char *read_regime(Regime *regime, char **fields)
{
    regime->name = g_strdup(fields[0]);
    regime->series = g_strdup(fields[2]);
    regime->source = g_strdup(fields[7]);
    regime->sums = g_array_new(FALSE, FALSE, sizeof(FixedSum));
    if (!read_clock(fields[1], &regime->clock))
        return "the clock must be floating, start or payment";
    if (!read_margin(fields[3], &regime->business_bp) || !read_margin(fields[4], &regime->consumer_bp))
        return "a margin must be a percentage or -";
    regime->day_basis = strcmp(fields[5], "366") == 0 ? 366 : 365;
    if (regime->day_basis == 365 && strcmp(fields[5], "365") != 0)
        return "the day basis must be 365 or 366";
    return read_sums(regime, fields[6]) ? NULL : "the fixed sums are not understood";
}

GPtrArray *regimes_parse(const char *file, const char *text, GError **error)
{
    g_autoptr(GPtrArray) rows = tsv_parse(file, text, 8, error);
    if (!rows)
        return NULL;
    g_autoptr(GPtrArray) regimes = g_ptr_array_new_with_free_func((GDestroyNotify)regime_free);
    for (guint i = 0; i < rows->len; i++) {
        const TsvRow *row = g_ptr_array_index(rows, i);
        Regime *regime = g_new0(Regime, 1);
        const char *wrong = read_regime(regime, row->fields);
        if (!wrong && regimes_find(regimes, regime->name))
            wrong = "the regime is given twice";
        g_ptr_array_add(regimes, regime);
        if (wrong) {
            tsv_refuse(error, file, row, wrong);
            return NULL;
        }
    }
    return g_steal_pointer(&regimes);
}

const Regime *regimes_find(const GPtrArray *regimes, const char *name)
{
    for (guint i = 0; name && i < regimes->len; i++) {
        const Regime *regime = g_ptr_array_index(regimes, i);
        if (strcmp(regime->name, name) == 0)
            return regime;
    }
    return NULL;
}
