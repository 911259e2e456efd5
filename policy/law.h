// Law profiles: what a reminder may and must do, by creditor's country, debtor's country, kind of debtor and
// role. Defaults of the software, not legal advice; the rules are data (conf/rates/law.tsv), an administrator
// may edit them.
#ifndef PD_POLICY_LAW_H
#define PD_POLICY_LAW_H

#include <glib.h>

#include "policy/calendar.h"
#include "policy/decide.h"

typedef enum {
    DEBTOR_UNKNOWN,
    DEBTOR_COMPANY,
    DEBTOR_SOLE_TRADER,
    DEBTOR_CONSUMER,
    DEBTOR_PUBLIC_BODY
} DebtorKind;
typedef enum { ROLE_FIRST_PARTY, ROLE_THIRD_PARTY } CreditorRole;

const char *
debtor_kind_name(DebtorKind kind); // "unknown", "company", "sole-trader", "consumer", "public-body"
gboolean debtor_kind_parse(const char *name, DebtorKind *kind);

typedef struct LawTable LawTable; // the rules, in file order; immutable

// Rows of conf/rates/law.tsv: id, creditor, debtor ("DE", "US-CA" or "EU" or "*"), kinds, roles (comma lists
// or
// "*"), window
// ("08:00-21:00" or "-"), mails a week, mails per invoice (numbers or "-"), interest ("-", "none" or a
// regime), text ("-", "optout: ...", "notice: ..." or "duty: ..."; of the first two the name of a text or
// the words themselves, which have a blank), source. NULL with PD_ERR_CONF.
LawTable *law_parse(const char *file, const char *text, GError **error);
void law_free(LawTable *law);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LawTable, law_free)

typedef struct {
    const char *creditor_country, *debtor_country; // ISO 3166-1 or -2 ("US-CA"); "" if not known
    DebtorKind kind;
    CreditorRole role;
} LawCase;

typedef struct {
    int open_minute, close_minute;     // 0, 1440: no window of the law's
    int max_per_week, max_per_invoice; // 0: none
    const char *regime;                // of interest, NULL: none may be claimed
    gboolean consumer;                 // interest by the consumer margin, no fixed sums
    const char *optout;                // text (or its name) every mail must bear, NULL: none
    GPtrArray *notices;                // const char *: further such texts
    GPtrArray *duties;                 // const char *: what else the sender must do; shown, not mailed
    GPtrArray *rules;                  // const char *: ids of the rules that apply, for `why`
} LawProfile;                          // strings owned by the table

// Every rule that matches counts: windows are cut to their common part, the lowest caps hold, the last
// interest that is given holds, but "none" in any rule forbids it. Of a debtor of unknown kind the rules for
// consumers apply (no rule for companies does) and no interest is claimed. Never NULL.
LawProfile *law_profile(const LawTable *law, const LawCase *law_case);
void law_profile_free(LawProfile *profile);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LawProfile, law_profile_free)

// Narrows the configured calendar and limits to the profile; never widens. The window may become empty when
// the two have no common part: then calendar_check says so.
void law_apply(const LawProfile *profile, Calendar *calendar, Limits *limits);

#endif
