// The meanings of date patterns, as the table in datepattern.c names them. Each turns the captured values of
// one pattern into days, by the conventions in doc/design.md: a weekday is the next one after the mail, a
// period means its end, a date without a year is the next such date. Internal to dateexpr; pure.
#ifndef PD_READER_DATEACT_H
#define PD_READER_DATEACT_H

#include "reader/datescan.h"

#define DATE_ACTS(X)                                                                                         \
    X(dateday_day_month)        /* "12 March 2026", "March 12", "5 January next year" */                     \
    X(dateday_digits)           /* "05/03/2026"; a weekday beside it may say which number is the month */    \
    X(dateday_days_month)       /* "13 to 15 July", "July 13-15" */                                          \
    X(dateday_days_digits)      /* "3.-5.10." */                                                             \
    X(dateday_two_days)         /* "between the 10th and the 15th" */                                        \
    X(dateday_either_day)       /* "the 10th and the 25th of each month": the next of the two */             \
    X(dateday_number)           /* "the 15th" */                                                             \
    X(dateday_number_of_month)  /* "the 20th of next month", "le 20 de ce mois" */                           \
    X(dateday_number_of_fixed)  /* "the 20th inst.", "am 20. n.M." */                                        \
    X(dateday_number_of_unit)   /* "the 5th of the month" */                                                 \
    X(dateday_number_of_number) /* "siebter vierter", "el 21 del 3", "le 24 12 2014" */                      \
    X(dateday_relative_day)     /* "tomorrow" */                                                             \
    X(dateday_day_in)           /* "tomorrow week", "heute in 14 Tagen" */                                   \
    X(dateday_holiday)          /* "Christmas", "Easter 2027" */                                             \
    X(dateday_last_holiday)     /* "last Christmas" */                                                       \
    X(dateday_nth_holiday)      /* "3. Advent", "2. Weihnachtstag" */                                        \
    X(dateday_holiday_in)       /* "Christmas in two years" */                                               \
    X(dateday_eve)              /* "veille de Noël" */                                                      \
    X(dateday_beside)           /* "lendemain du 15 août" */                                                \
    X(dateday_after)            /* "5 days after 3 March", "two weeks from tomorrow" */                      \
    X(dateday_before)           /* "3 days before Christmas" */                                              \
    X(dateweek_weekday)         /* "Friday" */                                                               \
    X(dateweek_this)            /* "this Friday" */                                                          \
    X(dateweek_next)            /* "next Friday" */                                                          \
    X(dateweek_after_next)      /* "übernächsten Freitag" */                                               \
    X(dateweek_last)            /* "last Friday" */                                                          \
    X(dateweek_of_week)         /* "Wednesday next week" */                                                  \
    X(dateweek_in_weeks)        /* "Friday in two weeks", "Monday week", "a week on Monday" */               \
    X(dateweek_eight)           /* "lundi en huit" */                                                        \
    X(dateweek_counted)         /* "three Fridays from now" */                                               \
    X(dateweek_number)          /* "Friday the 13th" */                                                      \
    X(dateweek_after)           /* "the Monday after Easter" */                                              \
    X(dateweek_before)          /* "the Friday before Christmas" */                                          \
    X(dateweek_iso)             /* "week 42" */                                                              \
    X(dateweek_day_of_iso)      /* "Friday of week 42" */                                                    \
    X(dateweek_of_day)          /* "the week of 6 October" */                                                \
    X(dateweek_beside)          /* "the week after Easter" */                                                \
    X(datespan_month)           /* "March", "October 2026" */                                                \
    X(datespan_next_month)      /* "next March" */                                                           \
    X(datespan_month_number)    /* "10/2026" */                                                              \
    X(datespan_relative)        /* "next week", "nächsten Monat" */                                         \
    X(datespan_in)              /* "in 14 days", "in two to three weeks": the later end */                   \
    X(datespan_in_sum)          /* "in 2 weeks and 3 days" */                                                \
    X(datespan_within)          /* "within ten days", "in the next 14 days" */                               \
    X(datespan_within_unit)     /* "within the week" */                                                      \
    X(datespan_ago)             /* "3 days ago" */                                                           \
    X(datespan_quarter)         /* "Q3", "the fourth quarter of 2026" */                                     \
    X(datespan_half_year)       /* "zweites Halbjahr" */                                                     \
    X(datespan_fixed)           /* a fixed expression of the lexicon */                                      \
    X(datepart_end)             /* "end of March", "Ende nächster Woche" */                                 \
    X(datepart_begin)           /* "early next month" */                                                     \
    X(datepart_middle)          /* "mid-October" */                                                          \
    X(datepart_half)            /* "first half of May" */                                                    \
    X(datepart_nth)             /* "first Friday of July", "letzter Werktag des Monats" */                   \
    X(datepart_last_day)        /* "am Letzten des Monats" */                                                \
    X(datepart_compound)        /* "zweite Oktoberwoche" */                                                  \
    X(datepart_nth_working)     /* "quinto dia útil": of a month, the next one */

#define X(name) gboolean name(const DateScan *scan, const Captures *cap, DateHit *hit);
DATE_ACTS(X)
#undef X

#endif
