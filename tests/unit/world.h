// Small makers of ladders, accounts and calendars for the tests of policy/. Everything is owned by the World.
#ifndef PD_TESTS_WORLD_H
#define PD_TESTS_WORLD_H

#include "policy/decide.h"
#include "policy/effect.h"

typedef struct {
    Ladder *ladder;
    Calendar calendar;
    GArray *holidays; // Day
    Limits limits;
    AccountState account;
} World;

// Mon-Fri 08:00-18:00 in `zone`, gap 5, cap 2 a week, payments known, live, an empty ladder and account.
World *world_new(const char *zone);
void world_free(World *world);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(World, world_free)
// Adds a step; the ladder is prepared by world_prepare or left for decide.
LadderStep *world_step(World *world, const char *name, const char *trigger, const char *rrule);
void world_prepare(World *world); // fails the test if the ladder is wrong
// 100.00 EUR due on `due` ("-": not known), nothing done yet. Ids count from 1.
InvoiceState *world_invoice(World *world, const char *due);
void world_hold(World *world, HoldKind kind, int64_t invoice_id, int64_t until_unix);
Promise *world_promise(World *world, int64_t invoice_id, const char *day);
void world_contact(World *world, int64_t at_unix, ContactKind kind);
InvoiceState *world_find(World *world, int64_t id);
// What the agent would record after carrying a decision out.
void world_record(World *world, const Decision *decision, int64_t now_unix);
// "2026-03-02 09:30" in the world's zone.
int64_t world_at(const World *world, const char *local);
// The same back; points to a static buffer.
const char *world_text(const World *world, int64_t unix_s);
Decision *world_decide(World *world, int64_t now_unix);
// TRUE if some reason has the code.
gboolean world_has_reason(const Decision *decision, const char *code);

#endif
