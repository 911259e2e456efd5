"""Was each reminder sent once? What the tests that kill something ask in the end."""
import collections

from scenes import invoice


def debtors(n):
    return ["ap@d%d.test" % i for i in range(n)]


def capture(site, n):
    for i, who in enumerate(debtors(n)):
        invoice(site, "K-%d" % i, to=who, mid="k%d@ours.test" % i)
    assert site.once() == 0
    assert site.sql("SELECT count(*) FROM invoice") == [(n,)], site.log()


def delivered(site, n):
    """Message-ID -> how often it lies in the mailboxes."""
    site.wait_queue_empty()
    count = collections.Counter()
    for who in debtors(n):
        for mail in site.reminders(who):
            count[mail["Message-ID"]] += 1
    return count


def messages(site, state):
    return {"<%s>" % m for (m,) in site.sql("SELECT message_id FROM action WHERE state = ?", state)}


def check(site, n, doubtful=0):
    """What the harness holds against the ledger; a list of complaints. At most `doubtful` reminders may be uncertain:
    listed for a person, and not delivered twice."""
    count, sent, uncertain = delivered(site, n), messages(site, "sent"), messages(site, "uncertain")
    wrong = ["%s delivered %d times" % (m, c) for m, c in count.items() if c != 1]
    wrong += ["%s sent but not delivered" % m for m in sent - set(count)]
    wrong += ["%s delivered but not marked as sent" % m for m in set(count) - sent - uncertain]
    left = site.sql("SELECT id, state, detail FROM action WHERE state NOT IN ('sent', 'uncertain')")
    wrong += ["action %d is %s %s" % row for row in left]
    if len(uncertain) > doubtful:
        wrong.append("%d reminders are uncertain" % len(uncertain))
    if len(sent | uncertain) < n:
        wrong.append("%d of %d reminders sent" % (len(sent | uncertain), n))
    status, text = site.fsck()
    if status != 0:
        wrong.append("fsck: " + text)
    return wrong
