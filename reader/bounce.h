// Delivery reports: which recipient, whether for good, and why. RFC 3464 reports, RFC 5965 complaints, and
// the free-form bounces of qmail, Exim, sendmail, Exchange, Notes and many providers. Reasons are one word of
// the vocabulary that bounce tools share: userunknown, hostunknown, hasmoved, notaccept, mailboxfull,
// suspend, filtered, rejected, blocked, badreputation, requireptr, authfailure, spamdetected, virusdetected,
// policyviolation, contenterror, securityerror, notcompliantrfc, norelaying, mesgtoobig, exceedlimit, onhold,
// expired, networkerror, systemerror, systemfull, mailererror, syntaxerror, toomanyconn, failedstarttls,
// feedback (a complaint), delivered (no failure), undefined.
#ifndef PD_READER_BOUNCE_H
#define PD_READER_BOUNCE_H

#include <glib.h>
#include <jansson.h>

#include "reader/mail.h"
#include "reader/mailwords.h"

#define BOUNCE_RECIPIENTS_MAX 200
#define BOUNCE_TEXT_MAX 65536 // bytes of the report's text that are read

typedef enum { BOUNCE_NONE, BOUNCE_DELAYED, BOUNCE_SOFT, BOUNCE_HARD, BOUNCE_DELIVERED } BounceClass;

typedef struct {
    char *recipient;   // text_address form, "" if not known
    char *status;      // RFC 3463; 5.0.0 or 4.0.0 where the report says no more than failed or delayed
    char *diagnostic;  // what the server said, one line, "" if not known
    char *reason;      // of the vocabulary above
    BounceClass class; // hard: the address is dead; soft: this mail or for now; delayed: still being tried
} Bounce;

typedef struct {
    GPtrArray *bounces; // Bounce *; at least one when is_report
    gboolean is_report; // a delivery report of any kind
    gboolean failed;    // some recipient was not reached (or not yet), or complained
} BounceReport;

// Never NULL.
BounceReport *bounce_read(const Mail *mail, MailWords *words);
void bounce_report_free(BounceReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BounceReport, bounce_report_free)
// {"recipient","status","class","reason","diagnostic"}; unknown members are left out. New reference.
json_t *bounce_json(const Bounce *bounce);

#endif
