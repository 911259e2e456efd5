// Dates as people and programs print them: "04.07.2018", "7/13/25", "13 July 2025", "July 13, 2025",
// "2 de marzo de 2024", "2024-03-05", "2024. 03. 05.", "2024年3月5日". Month names are data (lexicon section
// [month]). A numeric date whose order cannot be told keeps both readings; who knows the document's order
// resolves it. Pure.
#ifndef PD_POLICY_DATETEXT_H
#define PD_POLICY_DATETEXT_H

#include "policy/base/day.h"
#include "policy/words.h"

#define DATE_TAG_MONTH (G_GUINT64_CONSTANT(1) << 63)   // the tag under which [month] must be indexed
#define DATE_TAG_BETWEEN (G_GUINT64_CONSTANT(1) << 62) // and [date.between]: "de", "of", "th"

typedef struct {
    Day day_first, month_first; // both readings; the same day if the text leaves no choice, DAY_NONE if
                                // one of them is no date
    guint n_words;
    gboolean numeric; // the order of d and m was not written out
    char separator;   // of a numeric date
} DateText;

// A date that begins at word `i`. `months` may be an index with more tags. FALSE if there is none.
gboolean date_at(const Words *words, guint i, const PhraseIndex *months, DateText *out);
// A day without its year ("June 30", "30 June", "30.6.") at word `i`: the first such day from `base` on, at
// most half a year later; FALSE if there is none.
gboolean date_yearless_at(const Words *words, guint i, const PhraseIndex *months, Day base, DateText *out);
// The last day of the month that is named at word `i`, with its year ("July 2024") or the first such from
// `base` on, at most half a year later.
gboolean date_month_end_at(const Words *words, guint i, const PhraseIndex *months, Day base, DateText *out);
// TRUE if the two readings are two different days.
gboolean date_is_ambiguous(const DateText *date);
// The day, given what is known of the order; DAY_NONE if it is ambiguous and nothing is known.
Day date_resolve(const DateText *date, gboolean order_known, gboolean day_first);

#endif
