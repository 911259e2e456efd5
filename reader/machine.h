// Whether a person or a machine wrote a mail: by its headers (RFC 3834, RFC 5230, Exchange), its subject,
// and, where a server rule sets neither, by the sentences of absence notes and acknowledgements. A machine's
// mail never makes a promise or a claim, and a person's mail must never be taken for a machine's: what is
// only probable stays human. Delivery reports are reader/bounce's part and asked first.
#ifndef PD_READER_MACHINE_H
#define PD_READER_MACHINE_H

#include <glib.h>

#include "policy/base/day.h"
#include "reader/mail.h"
#include "reader/mailwords.h"
#include "reader/newtext.h"

typedef enum {
    MACHINE_NONE,
    MACHINE_ABSENCE,   // out of office
    MACHINE_RECEIVED,  // a ticket system acknowledges
    MACHINE_CHALLENGE, // "please confirm that you are human"
    MACHINE_RECEIPT,   // RFC 8098 disposition notification, "Read: ..."
    MACHINE_LIST,      // sent through a mailing list or to many
    MACHINE_OTHER,     // automatic, of no kind known
} MachineKind;

typedef struct {
    MachineKind kind;
    const char *why; // static, for explain: "Auto-Submitted", "subject", ...; "" for MACHINE_NONE
} MachineVerdict;

MachineVerdict machine_judge(const Mail *mail, const NewText *text, MailWords *words);
// "absence", "received", "challenge", "receipt", "list", "other"; "" for MACHINE_NONE.
const char *machine_name(MachineKind kind);
// The mail address that an absence note names instead of the writer's, NULL if none; owned by the caller.
char *machine_deputy(const char *text, const char *from_address, MailWords *words);

#endif
