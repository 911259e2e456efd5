// Which touch (step and occurrence) of the ladder an invoice is owed on a day. The rules, exactly:
//  - Steps come in order. The next step n is the one after the last done; it is owed from its day on: the
//  anchor
//    (due day) plus trigger, for a rule its first day, not before the grace for steps after due, then rolled
//    to a working day. It stays owed until it is done: an outage loses no step.
//  - Courtesy steps (trigger <= 0) speak of a due day to come. One not done when the due day (or its own
//  rolled
//    day, if later) has passed, or when a step after due has its day, lapses: the next step is taken instead.
//    The step named "discount" counts from the discount's last day and lapses after it, or without a
//    discount.
//  - Step k repeats by its rrule until the day of step k+1. Of missed repeats only the latest is owed; COUNT
//  counts
//    days of the rule, not mails, so missed ones are not made up. A repeat of a courtesy step is never after
//    due.
//  - A step done late takes the occurrence whose day came last, so its own missed repeats do not follow.
#ifndef PD_POLICY_TOUCH_H
#define PD_POLICY_TOUCH_H

#include "policy/decide.h"

typedef struct {
    int step, occurrence; // step -1: nothing is owed today
    Day day;       // the day it came, rolled; when nothing is owed the next day something may be, or DAY_NONE
    int next_step; // when nothing is owed: the step that `day` is of
} Touch;

// `ladder` is prepared, invoice->due a valid day. Pure.
Touch touch_owed(const Ladder *ladder, const Calendar *calendar, const InvoiceState *invoice, Day today);
// TRUE for steps that come before or on the due day.
gboolean touch_is_courtesy(const Ladder *ladder, int step);
// Final: the last mail of the ladder and all after it.
gboolean touch_is_final(const Ladder *ladder, int step);

#endif
