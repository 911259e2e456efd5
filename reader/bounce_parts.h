// What the bounce modules share; not for others.
#ifndef PD_READER_BOUNCE_PARTS_H
#define PD_READER_BOUNCE_PARTS_H

#include "reader/bounce.h"

// One recipient of a report as it was found, before a reason is decided.
typedef struct {
    char *recipient; // "" if not known
    char *action;    // RFC 3464 2.3.3, lower case, "" if not known
    char *status;    // "" if not known
    char *text;      // diagnostic, one line, "" if none
    char *prose;     // what the report's own text says of this recipient, one line, "" if nothing
} BounceFinding;

BounceFinding *bounce_finding_new(const char *recipient, const char *action, const char *status,
                                  const char *text);
void bounce_finding_free(gpointer finding);

// Appends a finding per recipient group of a message/delivery-status body.
void bounce_dsn_read(const char *body, gsize len, GPtrArray *findings);
// The report's own text, up to where it shows the message that came back.
char *bounce_text_report(const Mail *mail, MailWords *words);
// The text with the message that came back, for a report inside a report.
char *bounce_text_whole(const Mail *mail);
// The one recipient of the message that came back; NULL if not known. `returned` is the text from where it
// begins. Owned by the caller.
char *bounce_original_recipient(const Mail *mail, const char *returned);
// Appends a finding per recipient that the text names.
void bounce_text_read(const Mail *mail, const char *report, MailWords *words, GPtrArray *findings);
typedef enum { SNS_NONE, SNS_BOUNCE, SNS_COMPLAINT } SnsKind;
// A notification of Amazon SES (JSON with "notificationType"); a finding per recipient, action "delivered"
// for a delivery.
SnsKind bounce_sns_read(const char *text, GPtrArray *findings);
// The first RFC 3463 code in a text ("5.1.1"), NULL if none; owned by the caller. Numbers of IP addresses are
// passed over.
char *bounce_find_status(const char *text);
// The same of a failure only ("4.2.2", "5.1.1").
char *bounce_find_failure(const char *text);
// The first SMTP reply code (4xx, 5xx) in a text, 0 if none.
int bounce_find_reply(const char *text);
// "> :" and drawn lines that stand behind an address are no diagnostic.
gboolean bounce_says_something(const char *text);
// The whole text of a report, and what it gives as the reason when nothing is said of a recipient: asked
// once, however many recipients there are.
typedef struct {
    const char *text;
    const char *reason; // NULL if none
    gboolean asked;
    gboolean several; // it is about more than one recipient
} BounceWhole;
// The reason for one finding.
const char *bounce_reason(const BounceFinding *finding, BounceWhole *whole, MailWords *words);

#endif
