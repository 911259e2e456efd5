#!/usr/bin/env python3
"""A backlog of mail, digested: one serving reader answers for it, what kills that reader costs one mail and no other,
and none stays behind. Without an MTA."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "milter"))
sys.path.insert(0, os.path.join(HERE, "..", "reader"))
from agentscene import Agent, SRC, eq  # noqa: E402
from miltercli import Tap, builddir  # noqa: E402
import sources  # noqa: E402

# Writes down how it was started; serves like postdue-reader; numbers an invoice after the mail's subject, and dies of
# a mail whose subject is in the file "deadly".
SERVING = """#!/usr/bin/env python3
import json, os, signal, sys
here = os.path.dirname(sys.argv[0])
with open(here + "/starts", "a") as f:
    f.write("%s\\n" % sys.argv[1])
deadly = open(here + "/deadly").read().split()
answer = json.load(open(here + "/answer"))
def facts(mail):
    subject = mail.split(b"\\r\\n")[0].split()[1].decode()
    if subject in deadly:
        os.kill(os.getpid(), signal.SIGKILL)
    answer.update(number="N-" + subject)
    answer["mail"].update(message_id="m%s@ours.test" % subject, subject="Invoice " + subject)
    return json.dumps(answer).encode()
out = sys.stdout.buffer
if sys.argv[1] != "serve":
    out.write(facts(sys.stdin.buffer.read()))
    sys.exit(0)
while line := sys.stdin.buffer.readline():
    n = line.split()
    sys.stdin.buffer.read(int(n[1]))
    text = facts(sys.stdin.buffer.read(int(n[2])))
    out.write(b"0 %d\\n" % len(text) + text)
    out.flush()
"""


def serving(d, deadly=""):
    a = Agent(d)
    with open(d + "/deadly", "w") as f:
        f.write(deadly)
    with open(d + "/reader.new", "w") as f:
        f.write(SERVING)
    os.chmod(d + "/reader.new", 0o755)
    os.rename(d + "/reader.new", d + "/reader")
    eq(a.once(), 0)
    return a


def starts(d):
    with open(d + "/starts") as f:
        return f.read().split()


def test_a_backlog_has_one_serving_reader(d):
    a = serving(d)
    for n in range(40):
        a.row(n)
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT count(*) FROM invoice")[0][0]), (0, 40))
    eq(starts(d), ["outbound"] * 8 + ["serve"])


def test_single_mails_need_none(d):
    a = serving(d)
    for n in range(3):
        a.row(n)
        eq(a.once(), 0)
    eq(starts(d), ["outbound"] * 3)


def test_a_deadly_mail_costs_itself_only(d):
    a = serving(d, "20 25")
    for n in range(40):
        a.row(n)
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT count(*) FROM invoice")[0][0]), (0, 38))
    eq(sum(" unreadable " in line for line in a.text().splitlines()), 2)
    eq(starts(d), ["outbound"] * 8 + ["serve", "outbound"] * 2 + ["serve"])


def test_the_real_reader_digests_a_backlog(d):
    """Thirty mails of our own with an invoice as UBL each, one with a bomb of nested groups, one that is no mail."""
    a = Agent(d)
    a.config('lexicon_dirs = { "%s/conf/lexicon" }' % SRC)
    with open(d + "/postdue.conf") as f:
        text = f.read().replace('reader = "%s/reader"' % d, 'reader = "%s/postdue-reader"' % builddir())
    with open(d + "/postdue.conf", "w") as f:
        f.write(text)
    eq(a.once(), 0)
    mails = [sources.mail([(sources.ubl("R-%d" % n), "text", "xml", "i.xml")]) for n in range(30)]
    mails[15] = b"To: " + b"g:" * 45000 + b"\r\n\r\nx\r\n"
    mails[20] = b"\r\n"
    for n, mail in enumerate(mails):
        a.row(n, message=mail)
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT count(*) FROM invoice")[0][0]), (0, 28))
    eq(sum(" unreadable " in line for line in a.text().splitlines()), 2)


Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])
