// The table of date patterns, and which of them fits best at a place: the longest, and of two the first. The
// elements are explained in datescan.c, the actions in dateact.h. Called by dateexpr; by datescan for a date
// inside another ("3 days before Christmas").
#include "reader/datepattern.h"

#include <string.h>

#include "reader/dateact.h"

typedef gboolean (*DateAction)(const DateScan *scan, const Captures *cap, DateHit *hit);

typedef struct {
    const char *form; // letters of elements, '?' optional, '*' up to three; see datescan.c
    DateAction action;
    const char *how; // dateexpr looks for "weekday", "month", "end", "holiday" in it
} DatePattern;

static const DatePattern patterns[] = {
    // a day and a month
    {"W?P?,?.?,?f*d.?f*M.?,?f*y", dateday_day_month, "day month year"},
    {"W?P?,?.?,?f*d.?f*M.?,?f*Q", dateday_day_month, "day month, this or next year"},
    {"W?P?,?.?,?f*d.?f*M.?", dateday_day_month, "day month"},
    {"W?,?.?f*M.?,?f*d.?,?f*y", dateday_day_month, "month day year"},
    {"W?,?.?f*M.?,?f*d,?f*Q", dateday_day_month, "month day, this or next year"},
    {"W?,?.?f*M.?,?f*d", dateday_day_month, "month day"},
    {"W?,?f*d~M.?~?f*y", dateday_day_month, "day month year"},
    {"W?,?f*d~M.?", dateday_day_month, "day month"},
    {"M.?~d~y", dateday_day_month, "month day year"},
    {"M~d", dateday_day_month, "month day"},
    {"M~y~d", dateday_day_month, "month year day"},
    {"y~M.?~d", dateday_day_month, "year month day"},
    {"y~?M.?~?d", dateday_day_month, "year month day"},
    {"y~d~M.?", dateday_day_month, "year day month"},
    {"d~y~M", dateday_day_month, "day year month"},
    {"W?P?,?.?f*#", dateday_digits, "date in digits"},
    {"#,?f*W", dateday_digits, "date in digits"},
    {"W?,?f*d.?N", dateday_number_of_number, "day of a numbered month"},
    {"W?,?f*d.?Ny", dateday_number_of_number, "day of a numbered month"},
    {"k0fN", dateday_number_of_number, "day of a numbered month"},
    {"k?0N", dateday_number_of_number, "day of a numbered month"},
    {"k?0NY", dateday_number_of_number, "day of a numbered month"},
    {"W?f*d.?Jf*W?f*d.?f*M,?f*y", dateday_days_month, "days of a month"},
    {"W?f*d.?Jf*W?f*d.?f*M", dateday_days_month, "days of a month"},
    {"Mf*dJf*d,?f*y", dateday_days_month, "days of a month"},
    {"Mf*dJf*d", dateday_days_month, "days of a month"},
    {"d.?Jf*#", dateday_days_digits, "days of a month"},
    // a month
    {"M.?,?f*y", datespan_month, "month year"},
    {"M.?,?f*Q", datespan_month, "month, this or next year"},
    {"M", datespan_month, "month"},
    {"XM", datespan_next_month, "month to come"},
    {"MX", datespan_next_month, "month to come"},
    {"TM", datespan_month, "month to come"},
    {"CM", datespan_month, "month to come"},
    {"MC", datespan_month, "month to come"},
    {"n/y", datespan_month_number, "month year in digits"},
    {"n-y", datespan_month_number, "month year in digits"},
    {"n.y", datespan_month_number, "month year in digits"},
    // weekdays
    {"W.?", dateweek_weekday, "weekday"},
    {"WP", dateweek_weekday, "weekday"},
    {"@W", dateweek_weekday, "weekday"},
    {"TW", dateweek_this, "this weekday"},
    {"WT", dateweek_this, "this weekday"},
    {"XW", dateweek_next, "next weekday"},
    {"WX", dateweek_next, "next weekday"},
    {"CW", dateweek_weekday, "coming weekday"},
    {"WC", dateweek_weekday, "coming weekday"},
    {"AW", dateweek_after_next, "weekday after next"},
    {"WA", dateweek_after_next, "weekday after next"},
    {"LW", dateweek_last, "last weekday"},
    {"WL", dateweek_last, "last weekday"},
    {"W,?f*Q", dateweek_of_week, "weekday of a week"},
    {"Q,?f*W", dateweek_of_week, "weekday of a week"},
    {"WU", dateweek_in_weeks, "weekday in weeks"},
    {"WInU", dateweek_in_weeks, "weekday in weeks"},
    {"I?nUfW", dateweek_in_weeks, "weekday in weeks"},
    {"nUCW", dateweek_in_weeks, "weekday in weeks"},
    {"WIn", dateweek_eight, "weekday in a week"},
    {"nWZ", dateweek_counted, "so many weekdays from now"},
    {"InW", dateweek_counted, "so many weekdays from now"},
    {"W.,?o", dateweek_number, "weekday and day of the month"},
    {"W,?k0.?", dateweek_number, "weekday and day of the month"},
    {"W,?f*d.?", dateweek_number, "weekday and day of the month"},
    {"Wa$", dateweek_after, "weekday after a day"},
    {"Wb$", dateweek_before, "weekday before a day"},
    {"oWaf*$", dateweek_after, "n-th weekday after a day"},
    {"oWbf*$", dateweek_before, "n-th weekday before a day"},
    {"nWaf*$", dateweek_after, "n-th weekday after a day"},
    {"nWbf*$", dateweek_before, "n-th weekday before a day"},
    {"WbL", dateweek_last, "weekday before last"},
    // a day of the month
    {"d.?f*Q", dateday_number_of_month, "day of a month"},
    {"0.?f*Q", dateday_number_of_month, "day of a month"},
    {"d.?f*S", dateday_number_of_fixed, "day of a month"},
    {"0.?f*S", dateday_number_of_fixed, "day of a month"},
    {"k0.?", dateday_number, "day of the month"},
    {"k0.?,?f*P", dateday_number, "day of the month"},
    {"k?X0.?", dateday_number, "day of the month"},
    {"k?C0.?", dateday_number, "day of the month"},
    {"k0.?k0.?", dateday_two_days, "two days of the month"},
    {"k0.?Jf*k?0.?", dateday_two_days, "two days of the month"},
    {"k0.?Jf*k?0.?f*@f*U", dateday_either_day, "one of two days of the month"},
    {"k?f*0.?f*U", dateday_number_of_unit, "day of the month"},
    {"k?f*0.?f*@f*U", dateday_number_of_unit, "day of the month"},
    {"of*U", dateday_number_of_unit, "day of the month"},
    // relative days
    {"D", dateday_relative_day, "relative day"},
    {"D,?f*P", dateday_relative_day, "relative day"},
    {"PD", dateday_relative_day, "relative day"},
    {"D,?f*W", dateday_relative_day, "relative day"},
    {"DU", dateday_day_in, "relative day and more"},
    {"DInU", dateday_day_in, "relative day and more"},
    {"DIn", dateday_day_in, "relative day and more"},
    // spans from now
    {"Q", datespan_relative, "relative week or month"},
    {"InU", datespan_in, "in so many days"},
    {"InfU", datespan_in, "in so many days"},
    {"InJnU", datespan_in, "in so many days"},
    {"nJnUZ", datespan_in, "in so many days"},
    {"nUZ", datespan_in, "in so many days"},
    {"InUZ", datespan_in, "in so many days"},
    {"+nU", datespan_in, "in so many days"},
    {"mnU", datespan_in, "so many days more"},
    {"nmU", datespan_in, "so many days more"},
    {"nUm", datespan_in, "so many days more"},
    {"InUJ?nU", datespan_in_sum, "in weeks and days"},
    {"nUJ?nUZ", datespan_in_sum, "in weeks and days"},
    {"I?f*XnUJ?nU", datespan_in_sum, "in weeks and days"},
    {"I?nUZ$", dateday_after, "days after a day"},
    {"nUaf*$", dateday_after, "days after a day"},
    {"nUbf*$", dateday_before, "days before a day"},
    {"Uaf*$", dateday_after, "the day after a day"},
    {"Ubf*$", dateday_before, "the day before a day"},
    {"Vf*nU", datespan_within, "within so many days"},
    {"Vf*nJnU", datespan_within, "within so many days"},
    {"Vf*XnU", datespan_within, "within so many days"},
    {"Vf*CnU", datespan_within, "within so many days"},
    {"Vf*nXU", datespan_within, "within so many days"},
    {"I?f*XnU", datespan_within, "in the next so many days"},
    {"I?f*CnU", datespan_within, "in the next so many days"},
    {"I?f*nXU", datespan_within, "in the next so many days"},
    {"I?f*nCU", datespan_within, "in the next so many days"},
    {"Vf*M.?,?f*y?", datespan_month, "within a month"},
    {"Vf*Q", datespan_relative, "within a week or month"},
    {"VfU", datespan_within_unit, "within the week or month"},
    {"nUG", datespan_ago, "so many days ago"},
    {"gnU", datespan_ago, "so many days ago"},
    // parts of spans
    {"Ef*M.?,?f*y", datepart_end, "end of a month"},
    {"Ef*M.?,?f*Q", datepart_end, "end of a month"},
    {"Ef*M", datepart_end, "end of a month"},
    {"Ef*Q", datepart_end, "end of a week or month"},
    {"Ef*U", datepart_end, "end of the week or month"},
    {"Ef*Uf*y", datepart_end, "end of the year"},
    {"Ef*y", datepart_end, "end of the year"},
    {"Qf*E", datepart_end, "end of a week or month"},
    {"ME", datepart_end, "end of a month"},
    {"Ef*qf*y?", datepart_end, "end of a quarter"},
    {"Ef*qf*Q", datepart_end, "end of a quarter"},
    {"Bf*M.?,?f*y", datepart_begin, "beginning of a month"},
    {"Bf*M.?,?f*Q", datepart_begin, "beginning of a month"},
    {"Bf*M", datepart_begin, "beginning of a month"},
    {"Bf*Q", datepart_begin, "beginning of a week or month"},
    {"Bf*U", datepart_begin, "beginning of the week or month"},
    {"Bf*y", datepart_begin, "beginning of the year"},
    {"Bf*qf*y?", datepart_begin, "beginning of a quarter"},
    {"Kf*M.?,?f*y", datepart_middle, "middle of a month"},
    {"Kf*M.?,?f*Q", datepart_middle, "middle of a month"},
    {"Kf*M", datepart_middle, "middle of a month"},
    {"Kf*Q", datepart_middle, "middle of a week or month"},
    {"Kf*U", datepart_middle, "middle of the week or month"},
    {"Kf*y", datepart_middle, "middle of the year"},
    {"of*Uf*M.?,?f*y", datepart_nth, "n-th of a month"},
    {"of*Uf*M", datepart_nth, "n-th of a month"},
    {"of*Uf*Q", datepart_nth, "n-th of a month"},
    {"oUffU", datepart_nth, "n-th of the month"},
    {"oUfU", datepart_nth, "n-th of the month"},
    {"Lf*Uf*M.?,?f*y", datepart_nth, "last of a month"},
    {"Lf*Uf*M", datepart_nth, "last of a month"},
    {"Lf*Uf*Q", datepart_nth, "last of a month"},
    {"LUffU", datepart_nth, "last of the month"},
    {"LUfU", datepart_nth, "last of the month"},
    {"oLf*Uf*M.?,?f*y?", datepart_nth, "n-th last of a month"},
    {"oLUf*Q", datepart_nth, "n-th last of a month"},
    {"oLUf*U", datepart_nth, "n-th last of the month"},
    {"oLWf*M.?,?f*y?", datepart_nth, "n-th last weekday of a month"},
    {"oWf*M.?,?f*y", datepart_nth, "n-th weekday of a month"},
    {"oWf*M", datepart_nth, "n-th weekday of a month"},
    {"oWf*Q", datepart_nth, "n-th weekday of a month"},
    {"oWf*U", datepart_nth, "n-th weekday of the month"},
    {"LWf*M.?,?f*y", datepart_nth, "last weekday of a month"},
    {"LWf*M", datepart_nth, "last weekday of a month"},
    {"LWf*Q", datepart_nth, "last weekday of a month"},
    {"oWf*@f*U", datepart_nth, "n-th weekday of the month"},
    {"LWf*@f*U", datepart_nth, "last weekday of the month"},
    {"LUf*@f*U", datepart_nth, "last of the month"},
    {"oUf*@f*U", datepart_nth, "n-th of the month"},
    {"LWffU", datepart_nth, "last weekday of the month"},
    {"LWfU", datepart_nth, "last weekday of the month"},
    {"oc", datepart_compound, "week or half of a month"},
    {"Lc", datepart_compound, "last week of a month"},
    {"oU", datepart_nth_working, "n-th working day"},
    {"ohf*M.?,?f*y?", datepart_half, "half of a month"},
    {"Lff?U", datepart_last_day, "last of the month"},
    {"Lff?Q", datepart_last_day, "last of the month"},
    {"Lff?M", datepart_last_day, "last of the month"},
    {"ohf*y", datepart_half, "half of a year"},
    {"ohf*Q", datepart_half, "half of a week or month"},
    {"ohf*U", datepart_half, "half of the month"},
    // quarters, halves of a year, weeks
    {"qf*y?", datespan_quarter, "quarter"},
    {"q~y", datespan_quarter, "quarter"},
    {"qf*Q", datespan_quarter, "quarter"},
    {"oUf*y?", datespan_half_year, "half-year"},
    {"oUf*Q", datespan_half_year, "half-year"},
    {"w.?n.?/y", dateweek_iso, "calendar week"},
    {"w.?n.?", dateweek_iso, "calendar week"},
    {"w.?nf*y", dateweek_iso, "calendar week"},
    {"ow", dateweek_iso, "calendar week"},
    {"Wf*w.?n", dateweek_day_of_iso, "weekday of a calendar week"},
    {"Uff*$", dateweek_of_day, "week of a day"},
    {"Uaf*$", dateweek_beside, "week after a day"},
    {"Ubf*$", dateweek_beside, "week before a day"},
    // names
    {"H,?f*y", dateday_holiday, "holiday"},
    {"oH", dateday_nth_holiday, "holiday"},
    {"XH", dateday_holiday, "holiday"},
    {"HX", dateday_holiday, "holiday"},
    {"TH", dateday_holiday, "holiday"},
    {"CH", dateday_holiday, "holiday"},
    {"LHf*y?", dateday_last_holiday, "last holiday"},
    {"HL", dateday_last_holiday, "last holiday"},
    {"HInU", dateday_holiday_in, "holiday in so many years"},
    {"HnUZ", dateday_holiday_in, "holiday in so many years"},
    {"H,?f*Q", dateday_holiday, "holiday"},
    {"H", dateday_holiday, "holiday"},
    {"ef*H,?f*y?", dateday_eve, "holiday's eve"},
    {"ef*$", dateday_beside, "day beside a day"},
    {"S", datespan_fixed, "fixed span"},
};

// "May", "March", "so", "mar": a lone word that is often none is a date only where a date is expected.
static gboolean lone_word_counts(const DateScan *scan, const char *form, guint at, guint end)
{
    const Token *t = datescan_token(scan, at), *dot = datescan_token(scan, at + 1);
    gboolean alone = scan->tokens->tokens->len <= 3;
    if (form[0] == 'M' && form[1] == '\0') {
        const PhraseEntry *e = datescan_entry(scan, at, S_MONTH);
        if (strchr(e->value, 'a') || (strchr(e->value, 'c') && !t->capital))
            return FALSE;
        return scan->before[at] != 0 || alone;
    }
    if (form[0] == 'W' && (form[1] == '.' || form[1] == 'T' || form[1] == '\0') && end <= at + 2) {
        const PhraseEntry *e = datescan_entry(scan, at, S_WEEKDAY);
        if (datescan_entry(scan, at, S_ORDINAL) && datescan_entry(scan, end, S_NODATE))
            return FALSE; // Portuguese "a segunda via da fatura"
        gboolean stop = dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !dot->spaced;
        gboolean last = stop && !datescan_token(scan, at + 2);
        return !strchr(e->value, 'a') || alone || (scan->before[at] != 0 && !strchr(e->value, 'x')) ||
               (stop && t->capital && (!last || strlen(t->text) > 2));
    }
    return TRUE;
}

// What the first elements of patterns find at one place, asked for each letter once.
typedef struct {
    guint8 known[128]; // 0 not asked, 1 there, 2 not there
} FirstElements;

static gboolean is_there(const DateScan *scan, guint at, char letter, FirstElements *first)
{
    int value = 0;
    guint8 *known = &first->known[letter & 127];
    if (!*known)
        *known = datescan_element(scan, letter, at, &value) ? 1 : 2;
    return *known == 1;
}

// FALSE if none of the elements that the pattern may begin with is there.
static gboolean may_match(const DateScan *scan, const char *form, guint at, FirstElements *first)
{
    for (; *form; form += 2) {
        gboolean optional = form[1] == '?' || form[1] == '*';
        if (is_there(scan, at, *form, first))
            return TRUE;
        if (!optional)
            return FALSE;
    }
    return FALSE;
}

guint datepattern_content_end(const DateScan *scan, guint end)
{
    return end && datescan_mark(scan, '.', end - 1) ? end - 1 : end;
}

guint datepattern_best(const DateScan *scan, guint at, gboolean nested, DateHit *hit)
{
    guint best = 0;
    FirstElements first = {{0}};
    for (gsize i = 0; i < G_N_ELEMENTS(patterns); i++) {
        const DatePattern *p = &patterns[i];
        Captures cap;
        DateHit one = {.first = DAY_NONE};
        if (!may_match(scan, p->form, at, &first) || (nested && strchr(p->form, '$')))
            continue;
        guint end = datescan_match(scan, p->form, at, &cap);
        if (datepattern_content_end(scan, end) <= datepattern_content_end(scan, best) ||
            !lone_word_counts(scan, p->form, at, end) || !p->action(scan, &cap, &one))
            continue;
        best = end;
        *hit = one;
        hit->how = p->how;
    }
    return best;
}
