// Speed of the decision, in figures for a reader: one account of ten invoices when nothing is due, a pass
// over many accounts, and the rehearsal of 90 days over 100,000 accounts. Prints CPU seconds; asserts nothing
// but that work was done. Usage: decide_bench [accounts] (default 100000).
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "tests/unit/world.h"

static double cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static guint64 state = 88172645463325252u;

static int draw(int below)
{
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return (int)((state >> 11) % (guint64)below);
}

static World *world_of_business(void)
{
    World *world = world_new("Europe/Berlin");
    world_step(world, "courtesy", "-P3D", NULL);
    world_step(world, "friendly", "P3D", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3");
    world_step(world, "firm", "P21D", NULL);
    world_step(world, "final", "P35D", NULL);
    world_prepare(world);
    for (int year = 2026; year < 2028; year++)
        for (int month = 1; month <= 12; month++) {
            Day d = day_from_ymd(year, month, 1 + month);
            g_array_append_val(world->holidays, d);
        }
    return world;
}

static void fill(World *world, Day today)
{
    g_ptr_array_set_size(world->account.invoices, 0);
    g_array_set_size(world->account.contacts, 0);
    for (int i = 0; i < 10; i++)
        world_invoice(world, "-")->due = today + draw(90) - 20;
}

static void one_account(World *world, gboolean terse)
{
    int64_t now = world_at(world, "2026-03-02 03:00");
    int n = 20000;
    world->limits.terse = terse;
    fill(world, day_parse("2026-04-02"));
    double start = cpu();
    for (int i = 0; i < n; i++) {
        g_autoptr(Decision) decision = world_decide(world, now);
        if (decision->kind != DECISION_NOTHING)
            exit(EXIT_FAILURE);
    }
    printf("nothing due, 10 invoices, %s: %.1f us\n", terse ? "terse" : "with reasons",
           (cpu() - start) / n * 1e6);
}

static void rehearse(World *world, int accounts)
{
    int64_t begin = world_at(world, "2026-03-02 08:00"), end = begin + 90 * 86400;
    long decisions = 0, mails = 0;
    double start = cpu();
    world->limits.terse = TRUE;
    for (int i = 0; i < accounts; i++) {
        fill(world, day_parse("2026-03-02"));
        for (int64_t now = begin; now != 0 && now < end;) {
            g_autoptr(Decision) decision = world_decide(world, now);
            decisions++;
            mails += decision->kind == DECISION_MAIL ? 1 : 0;
            world_record(world, decision, now);
            now = decision->next_unix;
        }
    }
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("90 days, %d accounts of 10 invoices: %.1f s CPU, %ld decisions, %ld mails, %ld MiB\n", accounts,
           cpu() - start, decisions, mails, use.ru_maxrss / 1024);
}

int main(int argc, char **argv)
{
    int accounts = argc > 1 ? atoi(argv[1]) : 100000;
    g_autoptr(World) world = world_of_business();
    one_account(world, FALSE);
    one_account(world, TRUE);
    rehearse(world, accounts);
    return EXIT_SUCCESS;
}
