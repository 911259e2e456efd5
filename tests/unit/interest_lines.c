// Reads claims on stdin, prints interest: driven by interest_reference.py; not a test by itself. One claim a
// line: REGIME CONSUMER(0|1) MINOR CURRENCY DUE AT [DAY:MINOR ...]. Data files are arguments: regimes.tsv,
// then SERIES=FILE. Prints "none" or "FIXED TOTAL FROM..TO:BP:MINOR ...".
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy/interest.h"

static char *contents(const char *file)
{
    char *text = NULL;
    if (!g_file_get_contents(file, &text, NULL, NULL))
        exit(EXIT_FAILURE);
    return text;
}

static void print_interest(const Interest *interest)
{
    char from[DAY_TEXT_SIZE], to[DAY_TEXT_SIZE];
    if (!interest->claimed) {
        printf("none\n");
        return;
    }
    printf("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, interest->fixed_minor, interest->interest_minor);
    for (guint i = 0; i < interest->lines->len; i++) {
        const InterestLine *line = &g_array_index(interest->lines, InterestLine, i);
        printf(" %s..%s:%d:%" G_GINT64_FORMAT, day_format(line->from, from), day_format(line->to, to),
               line->rate_bp, line->interest_minor);
    }
    printf("\n");
}

static void one(const GPtrArray *regimes, const RateTable *rates, char **f)
{
    PartPayment payments[64];
    InterestClaim claim = {.consumer = f[1][0] == '1', .due = day_parse(f[4]), .at = day_parse(f[5])};
    claim.principal.minor = g_ascii_strtoll(f[2], NULL, 10);
    g_strlcpy(claim.principal.currency, f[3], CURRENCY_SIZE);
    for (guint i = 6; f[i] && claim.n_payments < G_N_ELEMENTS(payments); i++) {
        char *colon = strchr(f[i], ':');
        *colon = '\0';
        payments[claim.n_payments++] = (PartPayment){day_parse(f[i]), g_ascii_strtoll(colon + 1, NULL, 10)};
    }
    claim.payments = payments;
    g_autoptr(Interest) interest = interest_compute(&claim, regimes_find(regimes, f[0]), rates);
    print_interest(interest);
}

int main(int argc, char **argv)
{
    char line[4096];
    g_autoptr(RateTable) rates = rates_new();
    g_autofree char *text = argc > 1 ? contents(argv[1]) : NULL;
    g_autoptr(GPtrArray) regimes = text ? regimes_parse(argv[1], text, NULL) : NULL;
    for (int i = 2; i < argc; i++) {
        char *equals = strchr(argv[i], '=');
        *equals = '\0';
        g_autofree char *series = contents(equals + 1);
        if (!rates_add(rates, argv[i], equals + 1, series, NULL))
            return EXIT_FAILURE;
    }
    while (regimes && fgets(line, sizeof line, stdin)) {
        g_strchomp(line);
        g_auto(GStrv) fields = g_strsplit(line, " ", -1);
        one(regimes, rates, fields);
    }
    return regimes ? EXIT_SUCCESS : EXIT_FAILURE;
}
