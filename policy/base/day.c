// Civil dates as day numbers. Callers: everybody who counts days. The conversion is the well-known
// era arithmetic (400-year cycles of 146097 days), exact for every year we accept; there is no time
// zone here: instants become days in policy/zone with the zone of whoever the day belongs to.
#include "policy/base/day.h"

#include <stdio.h>
#include <string.h>

int days_in_month(int year, int month)
{
    static const int len[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    gboolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return len[month - 1] + (month == 2 && leap ? 1 : 0);
}

Day day_from_ymd(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || day < 1 || day > days_in_month(year, month))
        return DAY_NONE;
    int y = month <= 2 ? year - 1 : year; // the year begins in March, so the leap day is its last
    int era = y / 400;
    int yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

void day_to_ymd(Day d, int *year, int *month, int *day)
{
    int z = d + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int m = mp < 10 ? mp + 3 : mp - 9;
    if (year)
        *year = yoe + era * 400 + (m <= 2 ? 1 : 0);
    if (month)
        *month = m;
    if (day)
        *day = doy - (153 * mp + 2) / 5 + 1;
}

static gboolean all_digits(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!g_ascii_isdigit(s[i]))
            return FALSE;
    return TRUE;
}

static int number_of(const char *s, size_t n)
{
    int v = 0;
    for (size_t i = 0; i < n; i++)
        v = v * 10 + (s[i] - '0');
    return v;
}

// xs:date may end in "Z" or "+hh:mm"; xs:dateTime in "Thh:mm:ss...". The day is what is written.
static gboolean date_tail(const char *s)
{
    if (*s == '\0' || strcmp(s, "Z") == 0 || (*s == 'T' && g_ascii_isdigit(s[1])))
        return TRUE;
    return (*s == '+' || *s == '-') && strlen(s) == 6 && all_digits(s + 1, 2) && s[3] == ':' &&
           all_digits(s + 4, 2);
}

Day day_parse(const char *text)
{
    if (!text)
        return DAY_NONE;
    size_t len = strlen(text);
    if (len == 8 && all_digits(text, 8))
        return day_from_ymd(number_of(text, 4), number_of(text + 4, 2), number_of(text + 6, 2));
    if (len < 10 || !all_digits(text, 4) || text[4] != '-' || !all_digits(text + 5, 2) || text[7] != '-' ||
        !all_digits(text + 8, 2) || !date_tail(text + 10))
        return DAY_NONE;
    return day_from_ymd(number_of(text, 4), number_of(text + 5, 2), number_of(text + 8, 2));
}

gboolean day_is_known(Day d)
{
    return d >= DAY_FIRST && d <= DAY_LAST;
}

char *day_format(Day d, char out[DAY_TEXT_SIZE])
{
    if (!day_is_known(d)) {
        strcpy(out, "-");
        return out;
    }
    int y, m, dd;
    day_to_ymd(d, &y, &m, &dd);
    snprintf(out, DAY_TEXT_SIZE, "%04u-%02u-%02u", (unsigned)y % 10000u, (unsigned)m % 100u,
             (unsigned)dd % 100u);
    return out;
}

Weekday day_weekday(Day d)
{
    int w = (d + 3) % 7; // 1970-01-01 was a Thursday
    return (Weekday)((w < 0 ? w + 7 : w) + 1);
}

Day day_add_months(Day d, int months)
{
    int y, m, dd;
    day_to_ymd(d, &y, &m, &dd);
    int n = y * 12 + (m - 1) + months;
    y = n / 12;
    m = n % 12 + 1;
    int last = days_in_month(y, m);
    return day_from_ymd(y, m, dd > last ? last : dd);
}

Day day_end_of_month(Day d)
{
    int y, m;
    day_to_ymd(d, &y, &m, NULL);
    return day_from_ymd(y, m, days_in_month(y, m));
}

static Day iso_week_one(int year)
{
    Day jan4 = day_from_ymd(year, 1, 4); // always in week 1
    return jan4 == DAY_NONE ? DAY_NONE : jan4 - ((int)day_weekday(jan4) - 1);
}

Day day_from_iso_week(int year, int week)
{
    Day first = iso_week_one(year);
    if (first == DAY_NONE || week < 1 || week > 53)
        return DAY_NONE;
    Day d = first + 7 * (week - 1);
    int y;
    return day_iso_week(d, &y) == week && y == year ? d : DAY_NONE;
}

int day_iso_week(Day d, int *year)
{
    Day thursday = d + (THU - (int)day_weekday(d)); // the week belongs to the year of its Thursday
    int y;
    day_to_ymd(thursday, &y, NULL, NULL);
    if (year)
        *year = y;
    return (thursday - day_from_ymd(y, 1, 1)) / 7 + 1;
}

Day day_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return day_from_ymd(year, n / 31, n % 31 + 1);
}

Day day_from_unix(int64_t unix_s)
{
    int64_t d = unix_s / 86400 - (unix_s % 86400 < 0 ? 1 : 0);
    return (Day)CLAMP(d, INT32_MIN + 1, INT32_MAX);
}

int64_t day_to_unix(Day d)
{
    return (int64_t)d * 86400;
}
