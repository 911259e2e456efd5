// Dates that people write in prose, resolved as the writer means them: "next Friday", "Ende des Monats",
// "sous quinzaine", "05/03", "KW 14", "our next run is the 15th". The conventions (a period means its end; a
// weekday is the next one after the mail; "in 14 days" is +14) are those of doc/design.md, replies.
// Pure but for the index of `words` that it fills; single-threaded; linear in the text, which is read up to
// DATEEXPR_TEXT_MAX bytes.
#ifndef PD_READER_DATEEXPR_H
#define PD_READER_DATEEXPR_H

#include <glib.h>

#include "policy/base/day.h"
#include "reader/token.h"
#include "reader/replywords.h"

#define DATEEXPR_TEXT_MAX 65536
#define DATEEXPR_HITS_MAX 256

typedef struct {
    Day reference;                 // the day of the writer's own Date header
    const char *lang;              // "de"; NULL: found out from the text
    gboolean month_first;          // 05/03 is 3 May (region en-US)
    gboolean next_weekday_earlier; // "next Friday" said on a Monday: this week's; default the later
    gboolean prefer_past;          // the sentence tells of the past: "on Friday" is the last one
    const Day *holidays;           // that are no working days, ascending; NULL: Monday to Friday only
    gsize n_holidays;
} DateContext;

typedef enum {
    GRAIN_DAY,    // one day
    GRAIN_PERIOD, // any span: "in the next 14 days", "13-15 July", "end of July"
    GRAIN_WEEK,
    GRAIN_MONTH,
    GRAIN_LONGER, // quarter, half-year, year
} DateGrain;

typedef enum {
    DATE_ON,
    DATE_BY,    // "by", "bis", "avant": at the latest
    DATE_AFTER, // "after the 15th", "ab", "not before": the day named is the first, there is no last
    DATE_OF,    // "of", "vom", "du": belongs to what is named before it, or to nothing
    DATE_SINCE, // "since", "seit": of the past
} DateSense;

typedef struct {
    gsize start, end; // bytes in the text, end exclusive
    Day first, last;  // the days the words allow; DATE_AFTER: last is a week later
    Day date;         // the last day meant: what a promise is measured by
    DateGrain grain;
    DateSense sense;
    gboolean vague;    // "in the next days", "shortly": a span only guessed
    gboolean has_year; // or something else that leaves no choice ("yesterday")
    const char *how;   // static: the rule that read it, for explain
} DateHit;

// Every date of `text` (UTF-8), in order, none overlapping. A GArray of DateHit, owned by the caller.
// An unknown language, or a reference that is not known, gives none.
GArray *dateexpr_find_all(const char *text, const DateContext *context, ReplyWords *words);
// The same for a text that is cut already; `context->lang` must be set.
GArray *dateexpr_find_tokens(const Tokens *tokens, const DateContext *context, ReplyWords *words);

#endif
