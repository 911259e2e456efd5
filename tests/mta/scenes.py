"""Mails as staff and debtors send them to a Site. For tests of sending."""
from datetime import datetime

import samples


def eq(got, want):
    assert got == want, "got %r, want %r" % (got, want)


def day(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def wire(message):
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def invoice(site, number="2026-017", due="2026-04-01", amount="1190.00", to="ap@debtor.test", cc=None,
            when="2026-03-02T09:00:00Z", mid="inv17@ours.test", sender="Alice Archer <alice@ours.test>", extra=()):
    """An invoice as UBL, sent through the submission service; the message."""
    headers = ([("Cc", cc)] if cc else []) + list(extra)
    m = samples.mail(sender, to, "Invoice " + number, "Please find our invoice attached.", day(when), mid, headers)
    m = samples.with_ubl(m, samples.ubl(number, "2026-03-02", due, amount))
    recipients = [a.strip() for a in (to + "," + (cc or "")).split(",") if a.strip()]
    eq(site.send(wire(m), "alice@ours.test", recipients)[0], 250)
    return m


def answer(site, to_mail, text, when, mid, sender="ap@debtor.test"):
    """What a mail program makes of "reply", sent from outside."""
    m = samples.reply(to_mail, sender, text, day(when), mid)
    eq(site.send(wire(m), sender, ["alice@ours.test"], port=site.mx)[0], 250)


def steps(site):
    return list(site.actions())
