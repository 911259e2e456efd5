// One reminder: planned, reserved, composed, submitted, and what became of it recorded (DESIGN, section 8).
#ifndef PD_AGENT_REMIND_H
#define PD_AGENT_REMIND_H

#include "agent/occasion.h"
#include "store/ledger_outbox.h"

// Fills the plan of the decision; borrows from the occasion. Without a recipient for kinds other than "mail".
void remind_plan(const Occasion *occasion, const char *kind, ActionPlan *plan);
// Sends the mail that was decided. FALSE: the ledger failed. *later: when to look again; 0: at once.
gboolean remind_send(const Occasion *occasion, int64_t *later, GError **error);
// The same without the sending: what would have been sent, to whom, is recorded (action.shadowed).
gboolean remind_shadow(const Occasion *occasion, GError **error);

#endif
