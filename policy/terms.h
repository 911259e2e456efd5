// Payment terms: what "30 Tage netto", "2/10 net 30" or "fin de mois le 10" mean, and which due date
// follows. Pure; the language lives in the lexicon (conf/lexicon/invoice/). Sources: the corpus of real
// term strings, BT-20 and BR-DE-18 (#SKONTO# lines) of XRechnung, Dir. 2011/7/EU for "receipt".
#ifndef PD_POLICY_TERMS_H
#define PD_POLICY_TERMS_H

#include <glib.h>

#include "policy/base/day.h"
#include "policy/lexicon.h"

typedef enum {
    TERM_NONE,
    TERM_DAYS,          // days from the issue date
    TERM_BUSINESS_DAYS, // working days from the issue date
    TERM_MONTHS,        // calendar months
    TERM_EOM_PLUS,      // end of month, then n days ("EOM+n", "fin de mois + n")
    TERM_PLUS_EOM,      // n days, then to the end of that month ("30 jours fin de mois")
    TERM_DAY_OF_MONTH,  // `day` of the month `months` after the issue date's (1 = next month)
    TERM_ON_RECEIPT,    // due on receipt / immediately: the later of issue date and mail date
    TERM_FROM_RECEIPT,  // n days from receipt of the invoice
    TERM_FROM_DELIVERY, // counted from a delivery whose date is not known: no due date
    TERM_DATE,          // a date is written out
    TERM_DISCOUNT,      // percent_bp if paid within days / until date; never the due date
    TERM_INSTALMENT,    // a share (percent_bp or amount) due by its own rule
    TERM_DIRECT_DEBIT,  // the seller collects: not to be chased
    TERM_CARD,          // paid by card: not to be chased
    TERM_PAID,          // already paid: not to be chased
    TERM_PREPAID,       // to be paid in advance, before delivery
    TERM_CONDITIONAL,   // a time that counts only if something is done first: never the due date
} TermKind;

typedef struct {
    TermKind kind;
    int days;         // n of the rule; 0 when it has none
    int months;       // TERM_MONTHS, TERM_DAY_OF_MONTH
    int day;          // TERM_DAY_OF_MONTH: 1-31
    int percent_bp;   // discount or share in basis points (2 % = 200)
    char *amount;     // an instalment's canonical amount, NULL if given by share; owned
    Day date;         // TERM_DATE and dated discounts/instalments; DAY_NONE otherwise
    gboolean offered; // named in an offer to collect it by direct debit
    char *text;       // the evidence, as written; owned
} Term;

typedef struct {
    Day issued;    // DAY_NONE if not known
    Day mail_date; // the day of the mail's Date header in the sender's zone; DAY_NONE if not known
    gboolean
        eom_first; // setting: "n jours fin de mois" means end of month, then n (default FALSE: n, then end)
    gboolean day_first;   // d/m order for ambiguous dates in the text; meaningful if order_known
    gboolean order_known; // FALSE: an ambiguous date is no date
    const Day *holidays;  // sorted, for business days; may be NULL
    gsize n_holidays;
} TermContext;

void term_free(Term *term);
// Every rule found in `text`, in order of appearance (Term *); empty if none is understood. `lang` is the
// document's language ("da"), several likely ones ("da,nb"), or NULL for all.
GPtrArray *terms_parse(Lexicon *lex, const char *lang, const char *text, const TermContext *context);
// The net due date of a list of terms: discounts are ignored, of instalments it is the last; DAY_NONE when
// the terms give none (from delivery, contradictory, not understood). *why gets a static English reason.
Day terms_due(const GPtrArray *terms, const TermContext *context, const char **why);
// TRUE if all that gives a due date is an offer to collect ("with your mandate we would debit it when due, on
// 6.12."): the text names a day, but who has given no mandate is not told when to pay.
gboolean terms_only_offered(const GPtrArray *terms);
// "days", "eom-plus" ...: the stable name of a kind in facts and events.
const char *term_kind_name(TermKind kind);

#endif
