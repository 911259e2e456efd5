// Reads RECUR text strictly. Called by schedule_parse. What passes here is a rule libical understands, is no
// finer than a day and can come at all; what does not is refused with the part's name, so that a wrong rule
// fails when the configuration is read and never at night. The expansion is in schedule.c.
#include "policy/rrule.h"

#include <string.h>

#include "policy/base/status.h"

typedef enum {
    PART_FREQ,
    PART_INTERVAL,
    PART_COUNT,
    PART_UNTIL,
    PART_WKST,
    PART_RSCALE,
    PART_SKIP,
    PART_BYMONTH,
    PART_BYMONTHDAY,
    PART_BYYEARDAY,
    PART_BYWEEKNO,
    PART_BYDAY,
    PART_BYSETPOS,
    N_PARTS,
} Part;

static const char *const part_names[N_PARTS] = {
    "FREQ",    "INTERVAL",   "COUNT",     "UNTIL",    "WKST",  "RSCALE",   "SKIP",
    "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY", "BYSETPOS",
};
static const char *const weekday_names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

#define SEEN(parse, part) (((parse)->seen >> (part)&1) != 0)

typedef struct {
    Rrule *rule;
    guint seen;                 // bit per Part
    guint months;               // bit 1 << month
    gboolean ordinal;           // some BYDAY has a number
    const char *value[N_PARTS]; // the text of each part
} Parse;

// The GError of a refusal; always FALSE.
static gboolean refuse(GError **error, const char *part, const char *why)
{
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "%s: %s", part, why);
    return FALSE;
}

static gboolean read_number(const char *text, int low, int high, int *out)
{
    gboolean negative = *text == '-';
    const char *p = text + (*text == '-' || *text == '+');
    size_t n = strspn(p, "0123456789");
    if (n == 0 || n > 4 || p[n] != '\0')
        return FALSE;
    int v = 0;
    for (size_t i = 0; i < n; i++)
        v = v * 10 + (p[i] - '0');
    *out = negative ? -v : v;
    return v != 0 && *out >= low && *out <= high;
}

static int read_weekday(const char *text)
{
    for (int i = 0; i < 7; i++)
        if (strcmp(text, weekday_names[i]) == 0)
            return i + 1;
    return 0;
}

static gboolean read_freq(Parse *parse, const char *value, GError **error)
{
    static const char *const names[] = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(value, names[i]) == 0) {
            parse->rule->freq = (RruleFreq)i;
            return TRUE;
        }
    return refuse(error, "FREQ", "only DAILY, WEEKLY, MONTHLY and YEARLY are accepted");
}

static gboolean read_until(Parse *parse, const char *value, GError **error)
{
    Rrule *rule = parse->rule;
    size_t n = strlen(value);
    g_autofree char *date = g_strndup(value, 8);
    Day d = n >= 8 ? day_parse(date) : DAY_NONE;
    int h, m, s;
    gboolean has_time = n == 15 || (n == 16 && value[15] == 'Z');
    if (d == DAY_NONE || (n != 8 && (!has_time || value[8] != 'T' || strspn(value + 9, "0123456789") != 6)))
        return refuse(error, "UNTIL", "not a date or date-time");
    rule->until = n == 8 ? UNTIL_DATE : n == 15 ? UNTIL_LOCAL : UNTIL_UTC;
    rule->until_day = d;
    if (n == 8)
        return TRUE;
    h = (value[9] - '0') * 10 + value[10] - '0';
    m = (value[11] - '0') * 10 + value[12] - '0';
    s = (value[13] - '0') * 10 + value[14] - '0';
    if (h > 23 || m > 59 || s > 60)
        return refuse(error, "UNTIL", "not a time of day");
    rule->until_s = day_to_unix(d) + h * 3600 + m * 60 + s;
    return TRUE;
}

static gboolean read_skip(Parse *parse, const char *value, GError **error)
{
    static const char *const names[] = {"", "OMIT", "BACKWARD", "FORWARD"};
    for (guint i = 1; i < G_N_ELEMENTS(names); i++)
        if (strcmp(value, names[i]) == 0) {
            parse->rule->skip = (RruleSkip)i;
            return TRUE;
        }
    return refuse(error, "SKIP", "must be OMIT, BACKWARD or FORWARD");
}

static gboolean read_byday_item(Parse *parse, const char *item)
{
    size_t n = strlen(item);
    int ordinal = 0;
    if (n < 2 || read_weekday(item + n - 2) == 0)
        return FALSE;
    if (n == 2)
        return TRUE;
    g_autofree char *number = g_strndup(item, n - 2);
    parse->ordinal = TRUE;
    return read_number(number, -53, 53, &ordinal);
}

// libical 3.0.16 writes beyond its table of days for week 53, so that week and weeks from the end are
// refused.
static gboolean read_list_item(Parse *parse, Part part, const char *item)
{
    static const int limit[N_PARTS] = {
        [PART_BYMONTH] = 12,  [PART_BYMONTHDAY] = 31, [PART_BYYEARDAY] = 366,
        [PART_BYWEEKNO] = 52, [PART_BYSETPOS] = 366,
    };
    int v = 0;
    if (part == PART_BYDAY)
        return read_byday_item(parse, item);
    gboolean from_end = part != PART_BYMONTH && part != PART_BYWEEKNO;
    if (!read_number(item, from_end ? -limit[part] : 1, limit[part], &v))
        return FALSE;
    if (part == PART_BYMONTH)
        parse->months |= 1u << v;
    if (part == PART_BYMONTHDAY)
        *(v > 0 ? &parse->rule->monthdays : &parse->rule->monthdays_back) |= (guint64)1 << ABS(v);
    if (part == PART_BYSETPOS) {
        if (parse->rule->n_setpos == RRULE_MAX_SETPOS)
            return FALSE;
        parse->rule->setpos[parse->rule->n_setpos++] = v;
    }
    return TRUE;
}

static gboolean read_list(Parse *parse, Part part, const char *value, GError **error)
{
    g_auto(GStrv) items = g_strsplit(value, ",", 400);
    for (guint i = 0; items[i]; i++)
        if (!read_list_item(parse, part, items[i]))
            return refuse(error, part_names[part], "a value is not allowed");
    return items[0] ? TRUE : refuse(error, part_names[part], "is empty");
}

static gboolean read_part(Parse *parse, Part part, const char *value, GError **error)
{
    int v = 0;
    switch (part) {
    case PART_FREQ:
        return read_freq(parse, value, error);
    case PART_UNTIL:
        return read_until(parse, value, error);
    case PART_SKIP:
        return read_skip(parse, value, error);
    case PART_RSCALE:
        return strcmp(value, "GREGORIAN") == 0 || refuse(error, "RSCALE", "only GREGORIAN is accepted");
    case PART_INTERVAL:
        return read_number(value, 1, 1000, &parse->rule->interval) ||
               refuse(error, "INTERVAL", "must be 1 to 1000");
    case PART_COUNT:
        if (!read_number(value, 1, 1000, &v))
            return refuse(error, "COUNT", "must be 1 to 1000");
        parse->rule->count = (guint)v;
        return TRUE;
    case PART_WKST:
        parse->rule->wkst = read_weekday(value);
        return parse->rule->wkst != 0 || refuse(error, "WKST", "is no weekday");
    default:
        return read_list(parse, part, value, error);
    }
}

static int part_of(const char *name)
{
    for (int i = 0; i < N_PARTS; i++)
        if (strcmp(name, part_names[i]) == 0)
            return i;
    return -1;
}

static gboolean read_item(Parse *parse, char *item, GError **error)
{
    char *equals = strchr(item, '=');
    if (!equals)
        return refuse(error, item[0] ? item : "RRULE", "has no value");
    *equals = '\0';
    if (strcmp(item, "BYHOUR") == 0 || strcmp(item, "BYMINUTE") == 0 || strcmp(item, "BYSECOND") == 0)
        return refuse(error, item, "a reminder has a day, not a time: finer than a day is not accepted");
    int part = part_of(item);
    if (part < 0)
        return refuse(error, item, "is not known");
    if (SEEN(parse, part))
        return refuse(error, item, "comes twice");
    parse->seen |= 1u << part;
    parse->value[part] = equals + 1;
    return read_part(parse, (Part)part, equals + 1, error);
}

// Whether the days of a period are named; else there is one, and it follows from the start.
static gboolean names_days(const Parse *parse)
{
    return SEEN(parse, PART_BYDAY) || SEEN(parse, PART_BYMONTHDAY) || SEEN(parse, PART_BYYEARDAY);
}

// What RFC 5545 section 3.3.10 says about parts together, and RFC 7529 section 4.1 about SKIP.
static const char *conflict(const Parse *parse)
{
    RruleFreq freq = parse->rule->freq;
    guint by = parse->seen & ~((1u << PART_BYMONTH) - 1) & ~(1u << PART_BYSETPOS);
    if (!SEEN(parse, PART_FREQ))
        return "FREQ is missing";
    if (SEEN(parse, PART_COUNT) && SEEN(parse, PART_UNTIL))
        return "COUNT and UNTIL exclude each other";
    if (SEEN(parse, PART_SKIP) && !SEEN(parse, PART_RSCALE))
        return "SKIP needs RSCALE";
    if (SEEN(parse, PART_BYMONTHDAY) && freq == RRULE_WEEKLY)
        return "BYMONTHDAY does not go with WEEKLY";
    if (SEEN(parse, PART_BYYEARDAY) && freq != RRULE_YEARLY)
        return "BYYEARDAY goes with YEARLY only";
    if (SEEN(parse, PART_BYWEEKNO) && freq != RRULE_YEARLY)
        return "BYWEEKNO goes with YEARLY only";
    if (SEEN(parse, PART_BYYEARDAY) && (by & ~(1u << PART_BYYEARDAY)) != 0)
        return "BYYEARDAY goes with BYSETPOS only: other BY parts beside it are not accepted";
    if (SEEN(parse, PART_BYWEEKNO) && (by & ~(1u << PART_BYWEEKNO | 1u << PART_BYDAY)) != 0)
        return "BYWEEKNO goes with BYDAY only: other BY parts beside it are not accepted";
    if (SEEN(parse, PART_BYWEEKNO) && !SEEN(parse, PART_BYDAY))
        return "BYWEEKNO needs BYDAY";
    if (SEEN(parse, PART_BYWEEKNO) && SEEN(parse, PART_BYSETPOS))
        return "BYSETPOS does not go with BYWEEKNO, whose weeks reach into other years";
    if (parse->ordinal && SEEN(parse, PART_BYMONTHDAY))
        return "BYDAY with a number beside BYMONTHDAY is not accepted";
    if (parse->ordinal && (freq < RRULE_MONTHLY || SEEN(parse, PART_BYWEEKNO)))
        return "BYDAY with a number goes with MONTHLY and YEARLY (without BYWEEKNO) only";
    if (SEEN(parse, PART_BYSETPOS) && (freq == RRULE_DAILY || !names_days(parse)))
        return "BYSETPOS needs BYDAY, BYMONTHDAY or BYYEARDAY, and a week, month or year to pick from";
    return NULL;
}

// 30 February and the like never come: libical would search to the end of its years for them.
static gboolean can_come(const Parse *parse)
{
    static const int longest[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    guint64 days = parse->rule->monthdays | parse->rule->monthdays_back;
    if (parse->months == 0 || days == 0 || parse->rule->skip >= RRULE_SKIP_BACKWARD)
        return TRUE;
    for (int m = 1; m <= 12; m++)
        for (int d = 1; d <= longest[m]; d++)
            if ((parse->months >> m & 1) != 0 && (days >> d & 1) != 0)
                return TRUE;
    return FALSE;
}

// Whole periods are taken where libical does badly: BYSETPOS (not done within weeks, days named twice counted
// twice) and INTERVAL with weeks that do not begin on Monday. SKIP is left to it: it moves days between
// months.
static gboolean takes_periods(const Parse *parse)
{
    if (!names_days(parse) || SEEN(parse, PART_SKIP) || parse->rule->freq == RRULE_DAILY)
        return FALSE;
    return SEEN(parse, PART_BYSETPOS) || parse->rule->freq == RRULE_WEEKLY;
}

// The rule as libical 3.0.16 reads it right. What it does not: periods as above and, with DAILY, days from
// the end of a month (schedule.c does both); YEARLY with days of the month means every month, not the
// start's.
static char *text_for_libical(const Parse *parse)
{
    Rrule *rule = parse->rule;
    guint hidden = 1u << PART_COUNT | 1u << PART_UNTIL;
    if (rule->periods)
        hidden |= 1u << PART_BYSETPOS;
    if (rule->periods && rule->freq == RRULE_WEEKLY)
        hidden |= 1u << PART_INTERVAL | 1u << PART_WKST;
    if (rule->freq == RRULE_DAILY && rule->monthdays_back != 0)
        hidden |= 1u << PART_BYMONTHDAY;
    GString *text = g_string_new(NULL);
    for (int i = 0; i < N_PARTS; i++)
        if (SEEN(parse, i) && (hidden >> i & 1) == 0)
            g_string_append_printf(text, "%s%s=%s", text->len ? ";" : "", part_names[i], parse->value[i]);
    if (rule->freq == RRULE_YEARLY && SEEN(parse, PART_BYMONTHDAY) && !SEEN(parse, PART_BYMONTH) &&
        !SEEN(parse, PART_BYWEEKNO))
        g_string_append(text, ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12");
    return g_string_free(text, FALSE);
}

gboolean rrule_parse(const char *text, Rrule *rule, GError **error)
{
    Parse parse = {.rule = rule};
    rule->interval = 1;
    rule->wkst = MON;
    if (!text || strlen(text) > 2000)
        return refuse(error, "RRULE", "is missing or too long");
    g_autofree char *upper = g_ascii_strup(text, -1);
    g_auto(GStrv) items = g_strsplit(upper, ";", 32);
    for (guint i = 0; items[i]; i++)
        if (!read_item(&parse, items[i], error))
            return FALSE;
    const char *wrong = conflict(&parse);
    if (wrong)
        return refuse(error, "RRULE", wrong);
    if (!can_come(&parse))
        return refuse(error, "BYMONTHDAY", "no such day exists in the given months");
    rule->periods = takes_periods(&parse);
    rule->text = text_for_libical(&parse);
    if (rule->freq != RRULE_DAILY || rule->monthdays_back == 0)
        rule->monthdays = rule->monthdays_back = 0;
    return TRUE;
}

void rrule_clear(Rrule *rule)
{
    g_clear_pointer(&rule->text, g_free);
}
