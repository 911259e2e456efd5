// A ledger in memory with something in it, for the tests of the ledger.
#ifndef PD_TESTS_LEDGER_SCENE_H
#define PD_TESTS_LEDGER_SCENE_H

#include "store/ledger.h"
#include "store/ledger_capture.h"
#include "store/ledger_fsck.h"
#include "store/ledger_history.h"
#include "store/ledger_money.h"
#include "store/ledger_outbox.h"
#include "store/ledger_record.h"
#include "store/ledger_snapshot.h"
#include "store/ledger_talk.h"

#define NOW ((int64_t)1780000000) // 2026-05-28
#define DAY_S 86400
static const Act ACT = {NOW, "agent", "a test", ""};
static inline Act act_at(int64_t at_unix)
{
    return (Act){at_unix, "agent", "a test", ""};
}

Ledger *scene_open(void); // aborts on any error
// Captures an invoice of 119.00 EUR, due ten days before NOW, from billing@ours.example to <account>.
int64_t scene_invoice(Ledger *ledger, const char *account, const char *number);
Capture scene_capture(const char *account, const char *number);
// Plans and reserves `step` for the invoice.
int64_t scene_reserve(Ledger *ledger, int64_t invoice_id, int step, Reservation *reservation);
// Fails the test with the findings when the ledger is not sound.
void scene_sound(Ledger *ledger);
GBytes *scene_key(void);

#endif
