#!/usr/bin/env python3
"""Which ladder a debtor gets, what its steps do, and what stands in the way: by `postdue simulate`, why, holds and risk.
Prints TAP."""

import sys

from clilib import Scene, at, equal, run_all, test

TAIL = """
account "acme.example" { credit_limit = "EUR 25000" kind = company country = DE }
account "french.example" { country = FR kind = company }
account "friend.example" { tags = { friends } kind = company country = DE }
account "special.example" { OVERRIDE kind = company country = DE }
account "both.example" { tags = { friends } kind = company country = FR }
"""
# One step each, named after the ladder, so that the name tells which was taken.
LADDERS = """
ladder large { above = "EUR 10000" step large { trigger = P1D template = first } }
ladder swiss { currencies = { CHF } step swiss { trigger = P1D template = first } }
ladder named { accounts = { "bob@freemail.example" } step named { trigger = P1D template = first } }
ladder french { countries = { FR } step french { trigger = P1D template = first } }
ladder carla { senders = { "carla@ours.example" } step carla { trigger = P1D template = first } }
ladder friends { tags = { friends } step friends { trigger = P1D template = first } }
ladder own { accounts = { "nobody.example" } step own { trigger = P1D template = first } }
ladder standard { gap = 2d step standard { trigger = P1D template = first } }
"""


def invoice(account, number, payable="100.00", due="2026-06-01", **more):
    return dict(op="capture", at=at("2026-05-02T09:12"), account=account, name=account, number=number, issued="2026-05-02",
                due=due, payable=payable, **more)


def conf(s, ladders, tail=TAIL):
    """A configuration with these ladders in place of the scene's."""
    with open(s.conf) as f:
        text = f.read()
    head = text[:text.index("ladder standard")]
    with open(s.conf, "w") as f:
        f.write(head.replace("mode = live", "mode = live\napprove_final = no") + ladders + tail.replace("OVERRIDE", "ladder = own" if "ladder own" in ladders else ""))


def scene(ops, ladders, tail=TAIL, clock="2026-05-28T10:00:00Z"):
    s = Scene(ops)
    conf(s, ladders, tail)
    s.clock(clock)
    return s


def planned(s, account, days=120, *args):
    found = s.json("simulate", "--days", str(days), "--account", account, *args)
    if "planned" not in found:
        raise AssertionError(found)
    return [(p["at"][:10], p["kind"], p["step"]) for p in found["planned"]]


@test
def each_condition_chooses(_):
    ops = [invoice("acme.example", "1", "10000.00"), invoice("small.example", "2", "9999.99"),
           invoice("ch.example", "3", currency="CHF"), invoice("bob@freemail.example", "4"), invoice("french.example", "5"),
           invoice("carlas.example", "6", owner="carla@ours.example"), invoice("friend.example", "7"),
           invoice("special.example", "8"), invoice("both.example", "9"), invoice("two.example", "10", "6000"),
           invoice("two.example", "11", "4000")]
    want = {"acme.example": "large", "small.example": "standard", "ch.example": "swiss", "bob@freemail.example": "named",
            "french.example": "french", "carlas.example": "carla", "friend.example": "friends",
            "special.example": "own",        # its own setting stands above all conditions
            "both.example": "french",        # of two that fit the first of the file
            "two.example": "large"}          # what it owes together
    s = scene(ops, LADDERS)
    for account, ladder in want.items():
        steps = {step for _, _, step in planned(s, account)}
        equal(steps, {ladder}, account)
        equal(s.json("why", account)["ladder"], ladder)
    s.close()


@test
def a_change_of_ladder_reaches_what_is_open(_):
    """Shown first; then the steps done stay done, and the next is the new ladder's."""
    old = "ladder standard { gap = 2d\n step one { trigger = P1D template = first }\n step two { trigger = P20D template = first } }\n"
    new = "ladder standard { gap = 2d\n step one { trigger = P1D template = first }\n step two { trigger = P10D template = first }\n" \
          " step three { trigger = P30D template = first } }\n"
    ops = [invoice("acme.example", "1", due="2026-05-18"),
           dict(op="send", at=at("2026-05-19T08:00"), number="1", step=0, name="one", why="due")]
    s = scene(ops, old)
    equal([(d, st) for d, _, st in planned(s, "acme.example")], [("2026-06-08", "two")])
    with open(s.conf) as f:
        text = f.read()
    other = s.file("new.conf", text.replace(old, new))
    changes = s.json("simulate", "--days", "60", "--diff", other)["changes"]
    equal([(c["change"], c["at"][:10], c["step"]) for c in changes],
          [("+", "2026-05-28", "two"), ("-", "2026-06-08", "two"), ("+", "2026-06-17", "three")])
    with open(s.conf, "w") as f:
        f.write(text.replace(old, new))
    equal([(d, st) for d, _, st in planned(s, "acme.example")], [("2026-05-28", "two"), ("2026-06-17", "three")])
    s.close()


ACTIONS = """
ladder standard { gap = 2d
  step mail { trigger = P1D template = first }
  step call { trigger = P8D action = task }
  step firm { trigger = P15D template = second approval = yes }
  step away { trigger = P29D action = handover } }
"""


@test
def mail_task_approval_handover(_):
    s = scene([invoice("acme.example", "1")], ACTIONS)
    equal(planned(s, "acme.example", 120, "--approve"),
          [("2026-06-02", "mail", "mail"), ("2026-06-09", "task", "call"), ("2026-06-16", "mail", "firm"),
           ("2026-06-30", "task", "away")])
    # nobody approves: it waits, and nothing comes after it
    equal(planned(s, "acme.example")[2:], [("2026-06-16", "approve", "firm")])
    s.close()


@test
def grace_and_minimum(_):
    ladder = 'ladder standard { gap = 2d grace = 5d minimum = "EUR 25"\n step one { trigger = P1D template = first } }\n'
    s = scene([invoice("acme.example", "1", "24.99"), invoice("big.example", "2", "25.00"), invoice("jp.example", "3", "5", currency="JPY")],
              ladder)
    equal(planned(s, "acme.example"), [])
    told = s.run("why", "1")[1]
    if "Of invoice 1 24.99 EUR is open, less than the minimum of 25.00." not in " ".join(told.split()):
        raise AssertionError(told)
    equal(planned(s, "big.example"), [("2026-06-08", "mail", "one")])  # five days after the 1st is a Saturday
    equal([step for _, _, step in planned(s, "jp.example")], ["one"])  # a minimum in euros says nothing of yen
    s.close()


@test
def what_stops_it(_):
    ops = [invoice(f"{what}.example", what, due="2026-05-18") for what in ("paid", "stopped", "disputed", "written", "paused", "none")]
    ops.append(dict(op="hold", at=at("2026-05-21T14:30"), number="disputed", kind="dispute", until=0, reason="broken"))
    s = scene(ops, ACTIONS)
    equal(s.run("paid", "paid", "--amount", "100.00", "--on", "2026-05-27")[0], 0)
    equal(s.run("stop", "stopped.example")[0], 0)
    equal(s.run("close", "written")[0], 0)
    equal(s.run("pause", "paused.example", "--until", "2026-06-10")[0], 0)
    for what in ("paid", "stopped", "disputed", "written"):
        equal(planned(s, what + ".example"), [], what)
    equal(planned(s, "paused.example")[0][0], "2026-06-11")
    equal(planned(s, "none.example")[0][0], "2026-05-28")
    holds = {h["account"]: h for h in s.json("holds")["holds"]}
    equal(sorted(holds), ["disputed.example", "paused.example", "stopped.example"])
    equal([(holds[a + ".example"]["kind"], holds[a + ".example"]["until"], holds[a + ".example"]["by"]) for a in ("disputed", "stopped")],
          [("dispute", None, "agent"), ("stop", None, "person:carla")])
    s.close()


@test
def partial_payments_and_credit_notes_net(_):
    ops = [invoice("acme.example", "1", "1000.00"), invoice("acme.example", "2", "500.00"),
           invoice("acme.example", "C-1", "200.00", kind="credit-note", corrects="1")]
    s = scene(ops, ACTIONS)
    equal(s.run("paid", "1", "--amount", "300.00", "--on", "2026-05-27")[0], 0)
    equal(s.json("show", "1")["open"]["amount"], "500.00")
    first = s.json("simulate", "--days", "20", "--account", "acme.example")["planned"][0]
    equal((first["n_invoices"], first["sum"]["amount"]), (2, "1000.00"))
    equal(s.run("paid", "1", "--amount", "500.00", "--on", "2026-05-28")[0], 0)
    first = s.json("simulate", "--days", "20", "--account", "acme.example")["planned"][0]
    equal((first["n_invoices"], first["sum"]["amount"]), (1, "500.00"))
    s.close()


@test
def currencies_stay_apart(_):
    s = scene([invoice("acme.example", "1", "1000.00"), invoice("acme.example", "2", "700.00", currency="CHF")], ACTIONS)
    first = s.json("simulate", "--days", "20", "--account", "acme.example")["planned"][0]
    equal((first["n_invoices"], first["sum"]["amount"], first["sum"]["currency"]), (2, "1000.00", "EUR"))
    s.close()


@test
def caps_and_own_mail(_):
    """A person's own mail counts: the gap runs from it."""
    ops = [invoice("acme.example", "1", due="2026-05-18"), dict(op="person", at=at("2026-05-27T15:00"), number="1", message_id="own@ours.example")]
    s = scene(ops, ACTIONS.replace("gap = 2d", "gap = 3d"))
    equal(planned(s, "acme.example")[0], ("2026-06-01", "mail", "mail"))
    told = " ".join(s.run("why", "1")[1].split())
    for part in ("wrote to the debtor; that counts as a contact", "3 working days must pass"):
        if part not in told:
            raise AssertionError(told)
    s.close()
    ops += [dict(op="person", at=at(f"2026-05-2{d}T15:00"), number="1", message_id=f"own{d}@ours.example") for d in (5, 6)]
    s = scene(ops, ACTIONS.replace("gap = 2d", "gap = 0d"))
    with open(s.conf) as f:
        text = f.read()
    with open(s.conf, "w") as f:
        f.write(text.replace("mode = live", "mode = live\nmax_contacts_per_week = 3"))
    equal(planned(s, "acme.example")[0], ("2026-06-01", "mail", "mail"))  # the 25th leaves the week at 15:00 UTC on the 1st
    s.close()


@test
def promises_kept_partly_broken(_):
    ops = [invoice("acme.example", "1", due="2026-05-18"),
           dict(op="send", at=at("2026-05-19T08:00"), number="1", step=0, name="mail", why="due"),
           dict(op="promise", at=at("2026-05-20T14:30"), number="1", day="2026-06-03", quote="We will pay on 3 June.")]
    s = scene(ops, ACTIONS)
    # two working days of grace; at the end of Friday it is broken, and Monday brings the next step
    equal(planned(s, "acme.example", 20), [("2026-06-05", "break", None), ("2026-06-08", "task", "call"), ("2026-06-10", "approve", "firm")])
    s.close()
    # money before the day: all of it keeps the promise; a part leaves it open until the day has passed
    for amount, state, left in (("100.00", "promise.kept", "0.00"), ("40.00", "payment.recorded", "60.00")):
        s = scene(ops, ACTIONS, clock="2026-06-03T10:00:00Z")
        equal(s.run("paid", "1", "--amount", amount, "--on", "2026-06-03")[0], 0)
        equal(s.json("show", "1")["open"]["amount"], left)
        verbs = [e["verb"] for e in s.json("why", "1")["events"]]
        equal((state in verbs, "promise.kept" in verbs), (True, amount == "100.00"))
        equal([k for _, k, _ in planned(s, "acme.example", 5)][:1], [] if amount == "100.00" else ["break"])
        s.close()


@test
def what_was_sent(_):
    ops = [invoice("acme.example", "1", due="2026-05-18"), invoice("late.example", "2", due="2026-03-18"),
           dict(op="send", at=at("2026-05-19T08:00"), number="1", step=0, name="mail", why="due"),
           dict(op="send", at=at("2026-03-20T08:00"), number="2", step=0, name="mail", why="due"),
           dict(op="shadow", at=at("2026-05-26T08:00"), number="2", step=1, name="firm", why="due")]
    s = scene(ops, ACTIONS)
    mails = s.json("sent")
    equal([(m["at"], m["state"], m["step"], m["account"], m["invoices"]) for m in mails["mails"]],
          [("2026-05-19T08:00:00Z", "sent", "mail", "acme.example", "1"),
           ("2026-05-26T08:00:00Z", "shadowed", "firm", "late.example", "2")])
    equal((mails["sent"], mails["would_have_been_sent"]), (1, 1))
    equal(len(s.json("sent", "--days", "90")["mails"]), 3)
    equal(len(s.json("sent", "--account", "acme.example")["mails"]), 1)
    equal(s.run("sent", "--days", "0")[0], 2)
    s.close()


# --- risk -----------------------------------------------------------------------------------------------

RISKY = """
ladder strict { risk = watch gap = 2d step call { trigger = P5D action = task } }
ladder standard { gap = 2d step mild { trigger = P30D template = first } }
"""


def risk_of(s, account):
    return {a["account"]: a for a in s.json("risk", "--all")["accounts"]}[account]


@test
def the_credit_limit_flags_at_80_and_100(_):
    for open_now, klass, percent in (("19999.99", "normal", 79), ("20000.00", "watch", 80), ("24999.99", "watch", 99), ("25000.00", "high", 100)):
        s = scene([invoice("acme.example", "1", open_now)], RISKY)
        risk = risk_of(s, "acme.example")
        equal((risk["class"], risk["limit_percent"]), (klass, percent))
        equal([step for _, _, step in planned(s, "acme.example", 12)], [] if klass == "normal" else ["call"])
        s.close()
    # the limit is in euros: what is owed in another currency, even when it is more, does not use it up
    s = scene([invoice("acme.example", "1", "20000.00"), invoice("acme.example", "2", "90000.00", currency="USD")], RISKY)
    equal((risk_of(s, "acme.example")["class"], risk_of(s, "acme.example")["limit_percent"]), ("watch", 80))
    s.close()


@test
def risk_is_of_today_not_of_the_last_look(_):
    """Nothing has happened to the account since; the days alone raise it, and with it the ladder."""
    s = scene([invoice("idle.example", "1", due="2026-05-18")], RISKY)
    equal(risk_of(s, "idle.example")["class"], "normal")
    # 15 days beyond terms on 2 June: from then on the strict ladder, whose step has long come
    equal(planned(s, "idle.example"), [("2026-06-02", "task", "call")])
    s.clock("2026-06-02T10:00:00Z")
    equal(risk_of(s, "idle.example")["class"], "watch")
    equal((s.json("why", "1")["ladder"], s.json("why", "1")["risk"]), ("strict", "watch"))
    s.clock("2026-07-02T10:00:00Z")
    risk = risk_of(s, "idle.example")
    equal((risk["class"], risk["days_beyond_terms"], risk["reasons"]), ("high", 45, "days beyond terms: 45 (high)"))
    s.close()


sys.exit(run_all(lambda: type("None_", (), {"close": lambda self: None})()))
