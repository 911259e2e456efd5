// See datemath.h. Called by datepattern only; knows no words and no tokens.
#include "reader/datemath.h"

#include <stdlib.h>
#include <string.h>

static DaySpan month_span(Day day, int offset, int months)
{
    int y, m;
    day_to_ymd(day, &y, &m, NULL);
    int index = y * 12 + (m - 1) / months * months + offset * months;
    DaySpan s = {day_from_ymd(index / 12, index % 12 + 1, 1), DAY_NONE};
    Day next = s.first != DAY_NONE ? day_add_months(s.first, months) : DAY_NONE;
    if (next != DAY_NONE)
        s.last = next - 1;
    return s;
}

DaySpan datemath_unit(Day day, char unit, int offset)
{
    DaySpan s = {day, day};
    if (day == DAY_NONE)
        return s;
    Day monday = day - (Day)day_weekday(day) + 1;
    switch (unit) {
    case 'w':
        s.first = monday + 7 * offset;
        s.last = s.first + 6;
        return s;
    case 'e':
        s.first = monday + 5 + 7 * offset;
        s.last = s.first + 1;
        return s;
    case 'm':
        return month_span(day, offset, 1);
    case 'q':
        return month_span(day, offset, 3);
    case 's':
        return month_span(day, offset, 6);
    case 'y':
        return month_span(day, offset, 12);
    case 't':
        s.first = s.last = day + 10 * offset;
        return s;
    case 'f':
        s.first = s.last = day + 14 * offset;
        return s;
    default:
        s.first = s.last = day + offset;
        return s;
    }
}

gboolean datemath_is_working(const DateContext *context, Day day)
{
    if (day_weekday(day) >= SAT)
        return FALSE;
    for (gsize i = 0; i < context->n_holidays; i++)
        if (context->holidays[i] == day)
            return FALSE;
    return TRUE;
}

static Day add_working(const DateContext *context, Day day, int n)
{
    int step = n < 0 ? -1 : 1;
    for (int left = MIN(abs(n), 400), guard = 0; left > 0 && guard < 2000; guard++) {
        day += step;
        left -= datemath_is_working(context, day);
    }
    return day;
}

Day datemath_add(const DateContext *context, Day day, char unit, int n)
{
    if (day == DAY_NONE)
        return day;
    switch (unit) {
    case 'b':
        return add_working(context, day, n);
    case 'w':
        return day + 7 * n;
    case 'f':
        return day + 14 * n;
    case 'e':
        return datemath_unit(day, 'e', n - 1).last;
    case 'm':
        return day_add_months(day, n);
    case 'q':
        return day_add_months(day, 3 * n);
    case 's':
        return day_add_months(day, 6 * n);
    case 'y':
        return day_add_months(day, 12 * n);
    case 't':
        return day + 10 * n;
    case 'h':
        return day + n / 24;
    default:
        return day + n;
    }
}

Day datemath_weekday_after(Day day, int weekday)
{
    if (day == DAY_NONE)
        return day;
    int ahead = (weekday - (int)day_weekday(day) + 7) % 7;
    return day + (ahead ? ahead : 7);
}

Day datemath_weekday_before(Day day, int weekday)
{
    if (day == DAY_NONE)
        return day;
    int back = ((int)day_weekday(day) - weekday + 7) % 7;
    return day - (back ? back : 7);
}

Day datemath_month_day(const DateContext *context, int month, int day)
{
    int year, step = context->prefer_past ? -1 : 1;
    day_to_ymd(context->reference, &year, NULL, NULL);
    for (int i = 0; i <= 8; i++) {
        Day d = day_from_ymd(year + i * step, month, day);
        if (d != DAY_NONE && (context->prefer_past ? d <= context->reference : d >= context->reference))
            return d;
    }
    return DAY_NONE;
}

Day datemath_day_of_month(const DateContext *context, int day, int weekday)
{
    int step = context->prefer_past ? -1 : 1;
    for (int i = 0; i <= (weekday ? 24 : 3); i++) {
        Day first = datemath_unit(context->reference, 'm', i * step).first;
        int y, m;
        day_to_ymd(first, &y, &m, NULL);
        Day d = day_from_ymd(y, m, day);
        if (d != DAY_NONE && (!weekday || (int)day_weekday(d) == weekday) &&
            (context->prefer_past ? d <= context->reference : d >= context->reference))
            return d;
    }
    return DAY_NONE;
}

int datemath_year_of_month(const DateContext *context, int month)
{
    int year, now;
    day_to_ymd(context->reference, &year, &now, NULL);
    if (context->prefer_past)
        return month <= now ? year : year - 1;
    return month >= now ? year : year + 1;
}

// The n-th such weekday of a month; n < 0: counted from its end.
static Day nth_weekday(int year, int month, int weekday, int n)
{
    DaySpan m = datemath_unit(day_from_ymd(year, month, 1), 'm', 0);
    if (m.first == DAY_NONE || m.last == DAY_NONE)
        return DAY_NONE;
    int ahead = (weekday - (int)day_weekday(m.first) + 7) % 7,
        back = ((int)day_weekday(m.last) - weekday + 7) % 7;
    return n > 0 ? m.first + ahead + 7 * (n - 1) : m.last - back + 7 * (n + 1);
}

// "05/7/2" the second Sunday of May, "05/1/-1" its last Monday, "11/4/4+1" the day after a Thursday.
static Day weekday_holiday(const char *code, int year)
{
    char *p = NULL;
    int month = (int)strtol(code, &p, 10), weekday, n;
    if (*p != '/')
        return DAY_NONE;
    weekday = (int)strtol(p + 1, &p, 10);
    if (*p != '/' || month < 1 || month > 12 || weekday < 1 || weekday > 7)
        return DAY_NONE;
    n = (int)strtol(p + 1, &p, 10);
    Day day = n ? nth_weekday(year, month, weekday, n) : DAY_NONE;
    return day == DAY_NONE ? day : day + (Day)strtol(p, NULL, 10);
}

Day datemath_holiday(const char *code, int year)
{
    if (g_str_has_prefix(code, "easter")) {
        Day easter = day_easter(year);
        return easter == DAY_NONE ? easter : easter + (Day)atoi(code + strlen("easter"));
    }
    if (g_str_has_prefix(code, "advent")) { // the fourth Sunday before Christmas
        Day fourth = datemath_weekday_before(day_from_ymd(year, 12, 25), SUN);
        return fourth == DAY_NONE ? fourth : fourth - 21 + (Day)atoi(code + strlen("advent"));
    }
    if (strlen(code) == 5 && code[2] == '-')
        return day_from_ymd(year, atoi(code), atoi(code + 3));
    return weekday_holiday(code, year);
}
