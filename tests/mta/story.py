#!/usr/bin/env python3
"""The story that ./quickstart tells: invoices leave by ordinary mail, reminders follow in their thread, a promise comes
back and breaks, a payment ends it. Everything is seen through a private Postfix on loopback with the programs just built;
what is printed is what came out of the MTA. Exits 0 only if every scene was seen."""
import argparse
import datetime
import email
import email.policy
import json
import os
import subprocess
import sys
import textwrap

import agentlib
import samples
from agentlib import wait_for

UTC = datetime.timezone.utc
SETTINGS = """
our_domains = { "larch.example" }
"""
LADDER = """
ladder standard {
    gap = 5d
    step friendly { trigger = P3D }
    step first    { trigger = P10D }
    step final    { trigger = P24D }
}
account "debtor.example" {
    name = "Debtor GmbH"
    country = DE
    kind = company
}
"""


class Site(agentlib.Site):
    """The site of the tests, with the agent running and a command line."""

    def start(self):
        super().start()
        self.agent()
        if not self.ready():
            raise RuntimeError("postdued did not start: " + self.agent_log())
        return self

    def move(self, when):
        self.now = when
        self.at(when.strftime("%Y-%m-%dT%H:%M:%SZ"))

    def settle(self, seconds=30):
        """Waits until all there is to do at this time is done: journal digested, nothing due, queue empty."""
        if not wait_for(self._settled, seconds):
            raise AssertionError("not settled: " + self.control("status"))

    def _settled(self):
        self.control("wake")
        status = json.loads(self.control("status") or "{}")
        moved = status and status["now"] >= int(self.now.timestamp())
        idle = moved and (status["next"] == 0 or status["next"] > status["now"])
        return idle and not self.journal_rows() and self.queue_is_empty()

    def post(self, mail):
        """Sends as staff do what comes from us, and as the world does the rest."""
        sender = email.utils.parseaddr(mail["From"])[1]
        to = [a for _, a in email.utils.getaddresses(mail.get_all("To", []) + mail.get_all("Cc", []))]
        port = self.submission if sender.endswith("@larch.example") else self.mx
        code, text = self.send(mail.as_bytes(policy=email.policy.SMTP), sender, to, port=port)
        if code != 250:
            raise AssertionError("Postfix said %d %s" % (code, text))

    def cli(self, name, *arguments):
        program = os.path.join(agentlib.builddir(), "postdue")
        return subprocess.run([program, name, "-c", self.daemon.config, *arguments], capture_output=True, text=True)

    def save_logs(self, directory):
        if not directory:
            return
        os.makedirs(directory, exist_ok=True)
        for name, text in (("mail", self.log()), ("milter", self.daemon.text())):
            with open(os.path.join(directory, name + ".log"), "w") as f:
                f.write(text)


class Missing(Exception):
    """A scene of the story that did not happen."""


def must(condition, what):
    if not condition:
        raise Missing(what)


def title(text):
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}\n{'-' * len(text)}")


def say(text):
    print(textwrap.fill(text, 96))


def show_mail(mail):
    """The headers that matter and the text, as it lay in the debtor's mailbox."""
    for name in ("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted"):
        if mail[name]:
            print(f"    | {name}: {' '.join(str(mail[name]).split())}")
    print("    |")
    body = mail.get_body(preferencelist=("plain",)) if hasattr(mail, "get_body") else mail
    for line in body.get_content().rstrip().splitlines():
        print(f"    | {line}")


def show_output(text):
    for line in text.rstrip().splitlines():
        print(f"    {line}")


class Story:
    def __init__(self, site):
        self.site = site
        self.seen = {}  # mailbox -> how many mails of it were told

    def at(self, when):
        """Business time moves; the agent has acted on it when this returns."""
        self.site.move(when)
        self.site.settle()
        print(f"\n  ~ {when.strftime('%A, %-d %B %Y, %H:%M')} UTC")

    def send(self, mail):
        self.site.post(mail)
        self.site.settle()

    def news(self, address):
        """What arrived in a mailbox since the last look."""
        mails = self.site.mails(address)
        new = mails[self.seen.get(address, 0):]
        self.seen[address] = len(mails)
        return new

    def reminder(self, address, about):
        mails = [m for m in self.news(address) if m["Auto-Submitted"]]
        must(len(mails) == 1, f"exactly one reminder to {address} ({about}), not {len(mails)}")
        show_mail(mails[0])
        return mails[0]

    def silence(self, address, about):
        mails = self.news(address)
        must(not mails, f"silence towards {address} ({about}), not {len(mails)} mails")

    def cli(self, *arguments, code=0):
        print(f"    $ postdue {' '.join(arguments)}")
        result = self.site.cli(*arguments)
        show_output(result.stdout)
        must(result.returncode == code, f"postdue {' '.join(arguments)} to end with {code}, not "
             f"{result.returncode}: {result.stderr.strip()}")
        return result.stdout


def tell(story):
    clerk = "Anna Larch <anna@larch.example>"
    monday = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    title("1. Monday: staff send four mails, as on any day")
    story.at(monday)
    mails = [
        samples.with_ubl(
            samples.mail(clerk, "Ines Buch <ap@debtor.example>", "Rechnung LS-2026-041",
                         "Sehr geehrte Frau Buch,\n\nanbei unsere Rechnung LS-2026-041.\n\nMit freundlichen Gruessen\n"
                         "Anna Larch\n", monday, "inv41@larch.example"),
            samples.ubl("LS-2026-041", "2026-03-02", "2026-03-16", "1190.00"), "LS-2026-041.xml"),
        samples.with_pdf(
            samples.mail(clerk, "accounts@birch.example", "Invoice LS-2026-042",
                         "Dear Sirs,\n\nplease find our invoice attached.\n\nKind regards\nAnna Larch\n", monday,
                         "inv42@larch.example"),
            samples.pdf_invoice("LS-2026-042", "2 March 2026", "25 March 2026", "2400.00"), "LS-2026-042.pdf"),
        samples.mail(clerk, "books@cedar.example", "Invoice LS-2026-043",
                     samples.text_invoice("LS-2026-043", "2026-03-02", "800.00"), monday, "inv43@larch.example"),
        samples.mail(clerk, "tom@alder.example", "Lunch on Thursday?",
                     "Hello Tom,\n\nshall we have lunch on Thursday, and talk about the oak?\n\nAnna\n", monday,
                     "lunch@larch.example"),
    ]
    for mail in mails:
        story.send(mail)
        print(f"    sent: {mail['Subject']}  ->  {mail['To']}")
    for address in ("ap@debtor.example", "accounts@birch.example", "books@cedar.example", "tom@alder.example"):
        must(len(story.news(address)) == 1, f"the mail to {address} to be delivered")
    say("All four were delivered unchanged. Three of them were captured, each with the evidence for what was read; the "
        "fourth left no trace:")
    listed = story.cli("list")
    for number in ("LS-2026-041", "LS-2026-042", "LS-2026-043"):
        must(number in listed, f"{number} to be captured")
    must("unch" not in listed, "the ordinary mail to leave no trace")
    for number, due in (("LS-2026-041", "16 Mar 2026"), ("LS-2026-042", "25 Mar 2026"), ("LS-2026-043", "1 Apr 2026")):
        must(due in story.cli("why", number), f"{number} to be due on {due}")

    title("2. The XML invoice is three days overdue: a friendly reminder, in the invoice's own thread")
    story.at(datetime.datetime(2026, 3, 18, 10, 0, tzinfo=UTC))
    story.silence("ap@debtor.example", "two days after the due date")
    story.at(datetime.datetime(2026, 3, 19, 10, 0, tzinfo=UTC))
    friendly = story.reminder("ap@debtor.example", "friendly")
    must("inv41@larch.example" in friendly["In-Reply-To"], "the reminder to stand in the invoice's thread")
    must("anna@larch.example" in friendly["From"], "the reminder to come from who sent the invoice")
    must("LS-2026-041" in friendly.get_content(), "the reminder to name the invoice")

    title("3. The debtor answers: \"we will pay on Friday\"")
    answered = datetime.datetime(2026, 3, 23, 9, 30, tzinfo=UTC)
    story.at(answered)
    answer = samples.reply(friendly, "Ines Buch <ap@debtor.example>",
                           "Dear Ms Larch,\n\nsorry for the delay. We will pay on Friday.\n\nBest regards\nInes Buch",
                           answered, "answer1@debtor.example")
    story.send(answer)
    must(len(story.news("anna@larch.example")) >= 1, "the answer to reach Anna")
    say("It reached Anna as ever. postdue read it too, and logged the promise with its date:")
    promised = story.cli("why", "LS-2026-041")
    must("27 Mar 2026" in promised and "promise" in promised.lower(), "a promise for Friday, 27 Mar 2026")

    title("4. While the promise stands, nothing is sent")
    story.at(datetime.datetime(2026, 3, 27, 15, 0, tzinfo=UTC))
    story.silence("ap@debtor.example", "the promised day has come")
    print("    (nothing)")

    title("5. Friday passes, the money does not come: the promise is broken, and the ladder goes on")
    story.at(datetime.datetime(2026, 4, 2, 10, 0, tzinfo=UTC))
    first = story.reminder("ap@debtor.example", "after the broken promise")
    must(first["Message-ID"] != friendly["Message-ID"], "a mail of its own")
    must("inv41@larch.example" in first["References"], "the same thread")
    broken = story.cli("why", "LS-2026-041")
    must("broken" in broken.lower(), "the broken promise to be told by why")

    title("6. Meanwhile the PDF invoice has fallen due as well")
    say("Its due date was printed in the PDF:")
    told = [m for m in story.news("accounts@birch.example") if m["Auto-Submitted"]]
    must(len(told) == 1, f"one reminder for the PDF invoice, not {len(told)}")
    show_mail(told[0])

    title("7. The bookkeeper sees the money and says so")
    must(story.cli("paid", "LS-2026-041") is not None, "paid")
    story.at(datetime.datetime(2026, 4, 27, 10, 0, tzinfo=UTC))
    story.silence("ap@debtor.example", "paid")
    say("Weeks later: not a word more to this debtor. The text-only invoice, \"Net 30\" from 2 March, had its turn:")
    told = [m for m in story.news("books@cedar.example") if m["Auto-Submitted"]]
    must(len(told) >= 1, "a reminder for the text invoice")
    show_mail(told[0])

    title("8. What stands now")
    listed = story.cli("list", "--all")
    must("LS-2026-041" in listed and "paid" in listed.lower(), "the paid invoice in the list")
    must(not story.news("tom@alder.example"), "nothing to the friend")
    fsck = story.cli("fsck")
    must(fsck is not None, "a sound ledger")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep-logs", help="where to leave the logs when a scene is missing")
    arguments = parser.parse_args()
    why = agentlib.missing()
    if why:
        print("quickstart: " + why, file=sys.stderr)
        return 2
    with Site(settings=SETTINGS, ladder=LADDER) as site:
        try:
            tell(Story(site))
        except (Missing, AssertionError) as missing:
            site.save_logs(arguments.keep_logs)
            print(f"\nquickstart: expected {missing}; the logs are in {arguments.keep_logs}", file=sys.stderr)
            return 1
    print("\nAll of it was seen: every mail above came out of Postfix. Everything that was started is stopped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
