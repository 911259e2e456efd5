// Chooses the rules that bind a reminder. Callers: the agent and simulate, once per account before they
// decide; the `why` and `interest` commands. Rules are rows of data; this file knows how they combine, not
// what they say.
#include "policy/law.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/tsv.h"

typedef struct {
    char *id, *creditor, *debtor, *source;
    guint kinds, roles; // bits
    int open_minute, close_minute;
    int max_per_week, max_per_invoice;
    char *interest; // "-", "none" or a regime
    char *optout, *notice, *duty;
} Rule;

struct LawTable {
    GPtrArray *rules;
};

static const char *const kind_names[] = {"unknown", "company", "sole-trader", "consumer", "public-body"};
static const char *const role_names[] = {"first-party", "third-party"};
static const char eu_members[] =
    " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

const char *debtor_kind_name(DebtorKind kind)
{
    return (guint)kind < G_N_ELEMENTS(kind_names) ? kind_names[kind] : "unknown";
}

static int index_of(const char *name, const char *const *names, guint n)
{
    for (guint i = 0; i < n; i++)
        if (g_strcmp0(name, names[i]) == 0)
            return (int)i;
    return -1;
}

gboolean debtor_kind_parse(const char *name, DebtorKind *kind)
{
    int i = index_of(name, kind_names, G_N_ELEMENTS(kind_names));
    if (i >= 0)
        *kind = (DebtorKind)i;
    return i >= 0;
}

static void rule_free(Rule *rule)
{
    g_free(rule->id);
    g_free(rule->creditor);
    g_free(rule->debtor);
    g_free(rule->source);
    g_free(rule->interest);
    g_free(rule->optout);
    g_free(rule->notice);
    g_free(rule->duty);
    g_free(rule);
}

static gboolean read_set(const char *text, const char *const *names, guint n, guint *bits)
{
    *bits = 0;
    if (strcmp(text, "*") == 0) {
        *bits = ~0u;
        return TRUE;
    }
    g_auto(GStrv) parts = g_strsplit(text, ",", -1);
    for (guint i = 0; parts[i]; i++) {
        int bit = index_of(g_strstrip(parts[i]), names, n);
        if (bit < 0)
            return FALSE;
        *bits |= 1u << bit;
    }
    return *bits != 0;
}

static gboolean read_clock_time(const char *text, int *minute)
{
    for (int i = 0; i < 5; i++)
        if (i == 2 ? text[i] != ':' : !g_ascii_isdigit(text[i]))
            return FALSE;
    *minute = ((text[0] - '0') * 10 + text[1] - '0') * 60 + (text[3] - '0') * 10 + text[4] - '0';
    return text[3] < '6' && *minute <= 1440;
}

static gboolean read_window(const char *text, Rule *rule)
{
    rule->open_minute = 0;
    rule->close_minute = 1440;
    if (strcmp(text, "-") == 0)
        return TRUE;
    return strlen(text) == 11 && text[5] == '-' && read_clock_time(text, &rule->open_minute) &&
           read_clock_time(text + 6, &rule->close_minute) && rule->open_minute < rule->close_minute;
}

static gboolean read_cap(const char *text, int *cap)
{
    gint64 v = 0;
    *cap = 0;
    if (strcmp(text, "-") == 0)
        return TRUE;
    if (!g_ascii_string_to_signed(text, 10, 1, 1000, &v, NULL))
        return FALSE;
    *cap = (int)v;
    return TRUE;
}

static gboolean read_text(const char *text, Rule *rule)
{
    if (g_str_has_prefix(text, "optout: "))
        rule->optout = g_strdup(text + 8);
    else if (g_str_has_prefix(text, "notice: "))
        rule->notice = g_strdup(text + 8);
    else if (g_str_has_prefix(text, "duty: "))
        rule->duty = g_strdup(text + 6);
    else
        return strcmp(text, "-") == 0;
    return TRUE;
}

static const char *read_rule(Rule *rule, char **f)
{
    rule->id = g_strdup(f[0]);
    rule->creditor = g_strdup(f[1]);
    rule->debtor = g_strdup(f[2]);
    rule->interest = g_strdup(f[8]);
    rule->source = g_strdup(f[10]);
    if (!read_set(f[3], kind_names, G_N_ELEMENTS(kind_names), &rule->kinds))
        return "the kinds of debtor are not known";
    if (!read_set(f[4], role_names, G_N_ELEMENTS(role_names), &rule->roles))
        return "the roles are not known";
    if (!read_window(f[5], rule))
        return "the window must be like 08:00-21:00";
    if (!read_cap(f[6], &rule->max_per_week) || !read_cap(f[7], &rule->max_per_invoice))
        return "a cap must be a number from 1 to 1000 or -";
    return read_text(f[9], rule) ? NULL : "the text must begin with \"optout: \", \"notice: \" or \"duty: \"";
}

LawTable *law_parse(const char *file, const char *text, GError **error)
{
    g_autoptr(GPtrArray) rows = tsv_parse(file, text, 11, error);
    if (!rows)
        return NULL;
    g_autoptr(LawTable) law = g_new0(LawTable, 1);
    law->rules = g_ptr_array_new_with_free_func((GDestroyNotify)rule_free);
    for (guint i = 0; i < rows->len; i++) {
        const TsvRow *row = g_ptr_array_index(rows, i);
        Rule *rule = g_new0(Rule, 1);
        g_ptr_array_add(law->rules, rule);
        const char *wrong = read_rule(rule, row->fields);
        if (wrong) {
            tsv_refuse(error, file, row, wrong);
            return NULL;
        }
    }
    return g_steal_pointer(&law);
}

void law_free(LawTable *law)
{
    if (!law)
        return;
    g_ptr_array_unref(law->rules);
    g_free(law);
}

static gboolean in_eu(const char *country)
{
    if (strlen(country) < 2 || strchr(country, ' '))
        return FALSE;
    char wanted[5] = {' ', country[0], country[1], ' ', '\0'};
    return strstr(eu_members, wanted) != NULL;
}

// "*" any (also not known), "EU" a member, "US" the country and its regions, "US-CA" the region.
static gboolean place_matches(const char *wanted, const char *country)
{
    if (strcmp(wanted, "*") == 0)
        return TRUE;
    if (!country || !country[0])
        return FALSE;
    if (strcmp(wanted, "EU") == 0)
        return in_eu(country);
    size_t n = strlen(wanted);
    return strncmp(wanted, country, n) == 0 && (country[n] == '\0' || country[n] == '-');
}

static gboolean rule_applies(const Rule *rule, const LawCase *c)
{
    DebtorKind kind = c->kind == DEBTOR_UNKNOWN ? DEBTOR_CONSUMER : c->kind;
    return place_matches(rule->creditor, c->creditor_country) &&
           place_matches(rule->debtor, c->debtor_country) && (rule->kinds >> kind & 1) != 0 &&
           (rule->roles >> c->role & 1) != 0;
}

static void lower_cap(int *cap, int other)
{
    if (other > 0 && (*cap == 0 || other < *cap))
        *cap = other;
}

static void add_rule(LawProfile *profile, const Rule *rule, gboolean *forbidden)
{
    g_ptr_array_add(profile->rules, rule->id);
    profile->open_minute = MAX(profile->open_minute, rule->open_minute);
    profile->close_minute = MIN(profile->close_minute, rule->close_minute);
    lower_cap(&profile->max_per_week, rule->max_per_week);
    lower_cap(&profile->max_per_invoice, rule->max_per_invoice);
    if (rule->optout)
        profile->optout = rule->optout;
    if (rule->notice)
        g_ptr_array_add(profile->notices, rule->notice);
    if (rule->duty)
        g_ptr_array_add(profile->duties, rule->duty);
    if (strcmp(rule->interest, "none") == 0)
        *forbidden = TRUE;
    else if (strcmp(rule->interest, "-") != 0)
        profile->regime = rule->interest;
}

LawProfile *law_profile(const LawTable *law, const LawCase *c)
{
    LawProfile *profile = g_new0(LawProfile, 1);
    gboolean forbidden = c->kind == DEBTOR_UNKNOWN;
    profile->close_minute = 1440;
    profile->consumer = c->kind == DEBTOR_CONSUMER || c->kind == DEBTOR_UNKNOWN;
    profile->notices = g_ptr_array_new();
    profile->duties = g_ptr_array_new();
    profile->rules = g_ptr_array_new();
    for (guint i = 0; i < law->rules->len; i++) {
        const Rule *rule = g_ptr_array_index(law->rules, i);
        if (rule_applies(rule, c))
            add_rule(profile, rule, &forbidden);
    }
    if (forbidden)
        profile->regime = NULL;
    return profile;
}

void law_profile_free(LawProfile *profile)
{
    if (!profile)
        return;
    g_ptr_array_unref(profile->notices);
    g_ptr_array_unref(profile->duties);
    g_ptr_array_unref(profile->rules);
    g_free(profile);
}

void law_apply(const LawProfile *profile, Calendar *calendar, Limits *limits)
{
    calendar->open_minute = MAX(calendar->open_minute, profile->open_minute);
    calendar->close_minute = MIN(calendar->close_minute, profile->close_minute);
    lower_cap(&limits->max_contacts_per_week, profile->max_per_week);
    lower_cap(&limits->max_mails_per_invoice, profile->max_per_invoice);
}
