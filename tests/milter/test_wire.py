#!/usr/bin/env python3
"""postdue-milter over the wire: direction, keeping, the gate, and mail that no MTA would send."""
import base64
import hashlib
import os
import socket
import sqlite3
import struct
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from miltercli import (ACCEPT, CONTINUE, REJECT, REPLYCODE, SKIP, TEMPFAIL, ALL_STEPS, Closed, Daemon, Milter, Tap,
                       wait_for)

PDF = b"--b1\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b1\r\nContent-Type: application/pdf; name=a.pdf\r\n" \
      b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(b"%PDF-1.4 " + b"x" * 3000).replace(b"\n", b"\r\n") \
      + b"--b1--\r\n"
PLAIN = b"Dear Bob,\r\nlunch at noon?\r\n"


def head(n=1, **more):
    fields = {"From": "Alice <alice@ours.test>", "To": "bob@there.test", "Subject": "Hello", "Message-ID": "<m%s@ours.test>" % n,
              "Date": "Sat, 21 Nov 2026 10:00:00 +0000"}
    fields.update({k.replace("_", "-"): v for k, v in more.items()})
    return list(fields.items())


def mixed(n=1):
    return head(n, Content_Type='multipart/mixed; boundary="b1"')


def invoice(m, n=1, **kw):
    kw.setdefault("auth", "alice")
    return m.mail("alice@ours.test", ["bob@there.test"], mixed(n), PDF, **kw)


def eq(got, want):
    assert got == want, "got %r, want %r" % (got, want)


def watch(d, *values):
    db = sqlite3.connect(d.journal, timeout=10)
    for v in values:
        db.execute("INSERT OR IGNORE INTO watch VALUES(?)", (hashlib.sha256(v.encode()).hexdigest()[:40],))
    db.commit()
    db.close()


def daemon(directory, settings="", **kw):
    return Daemon(directory, settings, **kw).start()


class stopping:
    """with stopping(daemon) as d: stops it in the end and checks how it ended."""

    def __init__(self, d):
        self.d = d

    def __enter__(self):
        return self.d

    def __exit__(self, kind, *_):
        code = self.d.stop()
        if kind is None:
            eq(code, 0)
        elif kind:
            print("# " + self.d.text().replace("\n", "\n# "))


def test_negotiates_no_actions_and_no_replies_on_a_unix_socket(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        eq(m.actions, 0)
        eq(m.steps & 0x80, 0x80)
        eq(m.hello(), "")


def test_answers_every_step_on_an_inet_socket(tmp):
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    with stopping(daemon(tmp, socket_name="inet:%d@127.0.0.1" % port)) as d, Milter(d.socket) as m:
        eq(m.actions, 0)
        eq(m.hello(), CONTINUE)
        eq(invoice(m), CONTINUE)
        eq(len(d.rows()), 1)


def test_an_invoice_is_in_the_journal_when_continue_is_heard(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        eq(invoice(m, queue_id="4QABC"), CONTINUE)
        (kind, sender, recipients, queue_id, identity, truncated, message), = d.rows()
        eq((kind, sender, recipients, queue_id, truncated), (0, "alice@ours.test", "bob@there.test", "4QABC", 0))
        want = "\r\n".join("%s: %s" % h for h in mixed()).encode() + b"\r\n\r\n" + PDF
        eq(message, want)
        eq(identity, hashlib.sha256(b"<m1@ours.test>\nalice@ours.test\nSat, 21 Nov 2026 10:00:00 +0000").hexdigest())


def test_headers_come_out_as_they_went_in(tmp):
    with stopping(daemon(tmp)) as d:
        for steps in (ALL_STEPS, ALL_STEPS & ~0x100000):
            with Milter(d.socket, steps=steps) as m:
                m.hello()
                fields = head(steps, Subject="Invoice\n\tfolded", X_Odd="caf\udce9")
                eq(m.mail("alice@ours.test", ["bob@there.test"], fields, PLAIN, auth="alice"), CONTINUE)
        for row in d.rows():
            assert b"\r\nSubject: Invoice\r\n\tfolded\r\n" in row[6], row[6]
            assert b"\r\nX-Odd: caf\xe9\r\n" in row[6], row[6]
        eq(len(d.rows()), 2)


def test_an_mta_of_protocol_2_is_served(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket, steps=0x3f) as m:
        eq(m.steps & 0x1fff80, 0)
        eq(m.hello(), CONTINUE)
        m.macros("M", auth_authen="alice")
        eq(m.ask("M", b"<alice@ours.test>\0"), CONTINUE)
        eq(m.ask("R", b"<bob@there.test>\0"), CONTINUE)
        eq(m.message(mixed(), PDF), CONTINUE)
        eq(len(d.rows()), 1)
        m.macros("M", mail_addr="x@else.test")
        eq(m.ask("M", b"<x@else.test>\0"), CONTINUE)
        eq(m.ask("R", b"<bob@there.test>\0"), CONTINUE)
        eq(m.header("Subject", "none of ours"), CONTINUE)  # libmilter plays "no reply" to it
        eq(m.ask("N"), CONTINUE)
        eq(m.ask("E"), ACCEPT)


DIRECTIONS = [
    # daemon, auth, client, sender, recipients, outcome (kept or not)
    ("mx", "alice", "192.0.2.7", "alice@ours.test", ["bob@there.test"], True, "authenticated"),
    ("ORIGINATING", None, "192.0.2.7", "alice@ours.test", ["bob@there.test"], True, "outbound-daemon"),
    ("mx", None, "127.0.0.1", "alice@ours.test", ["bob@there.test"], True, "internal-network"),
    ("mx", None, "127.0.0.1", "bob@there.test", ["alice@ours.test"], False, "recipient-ours"),
    ("mx", None, "192.0.2.7", "alice@ours.test", ["bob@there.test"], False, "sender-and-recipients-not-ours"),
    ("mx", "alice", "192.0.2.7", "alice@ours.test", ["carol@ours.test"], False, "inside-to-inside"),
    ("mx", "alice", "192.0.2.7", "alice@ours.test", ["carol@ours.test", "bob@there.test"], True, "authenticated"),
    ("mx", None, "192.0.2.7", "x@else.test", ["y@there.test"], False, "sender-and-recipients-not-ours"),
]


def test_direction_and_its_reason(tmp):
    with stopping(daemon(tmp)) as d:
        for i, (name, auth, client, sender, recipients, kept, rule) in enumerate(DIRECTIONS):
            with Milter(d.socket) as m:
                m.hello(client, daemon=name)
                code = m.mail(sender, recipients, mixed(i), PDF, auth=auth, daemon=name, queue_id="Q%d" % i)
                eq(code, CONTINUE if kept else ACCEPT)
                assert d.logged("Q%d: decision" % i), i
                line = [x for x in d.text().splitlines() if "Q%d: decision" % i in x][0]
                assert "rule=%s " % rule in line, line
        eq(len(d.rows()), sum(x[5] for x in DIRECTIONS))


def test_ordinary_mail_leaves_no_trace(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        eq(m.mail("alice@ours.test", ["bob@there.test"], head(), PLAIN, auth="alice"), ACCEPT)
        eq(m.mail("alice@ours.test", ["bob@there.test"], head(), b"talk " * 40000, auth="alice"), ACCEPT)
        eq(m.mail("bob@there.test", ["alice@ours.test"], head(), PDF), ACCEPT)
        eq(d.rows(), [])


def test_several_messages_in_one_session(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        for n in range(5):
            eq(invoice(m, n), CONTINUE)
            eq(m.mail("alice@ours.test", ["bob@there.test"], head(n), PLAIN, auth="alice"), ACCEPT)
        rows = d.rows()
        eq(len(rows), 5)
        eq(len({len(r[6]) for r in rows}), 1)


def test_aborts_at_any_point(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        m.send("A")
        m.send("A")
        m.envelope("alice@ours.test", ["bob@there.test"], auth="alice")
        m.send("A")
        m.envelope("alice@ours.test", ["bob@there.test"], auth="alice")
        m.header("Subject", "Invoice")
        m.send("A")
        m.envelope("alice@ours.test", ["bob@there.test"], auth="alice")
        m.header("Subject", "Invoice")
        m.ask("N")
        m.ask("B", PDF)
        m.send("A")
        m.send("A")
        eq(d.rows(), [])
        eq(invoice(m), CONTINUE)
        eq(len(d.rows()), 1)


def test_null_sender_and_bare_addresses(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello("127.0.0.1")
        for sender, recipient in ((b"", b"BOB@There.TEST"), (b"<>", b"<bob@there.test>"), (b"alice@OURS.test", b"bob@there.test")):
            m.macros("M", auth_authen="alice")
            m.ask("M", sender + b"\0")
            m.ask("R", recipient + b"\0")
            m.ask("T")
            eq(m.message(mixed(sender), PDF), CONTINUE)
        eq([(r[1], r[2]) for r in d.rows()],
           [("", "BOB@there.test"), ("", "bob@there.test"), ("alice@ours.test", "bob@there.test")])


def test_second_sight_is_one_row_with_all_recipients(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello("127.0.0.1")
        for recipients in (["bob@there.test"], ["bob@there.test"], ["carol@there.test"]):
            eq(m.mail("alice@ours.test", recipients, mixed(), PDF, queue_id="Q" + recipients[0][:1]), CONTINUE)
        (row,) = d.rows()
        eq((row[2], row[3]), ("bob@there.test\ncarol@there.test", "Qb"))


def test_inbound_is_kept_only_when_watched(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        watch(d, "m:inv1@ours.test", "a:pay@debtor.test", "d:debtor2.test", "t:s.tok.mac")
        cases = [
            ("x@y.test", "alice@ours.test", {"In_Reply_To": "<inv1@ours.test>"}, True),
            ("x@y.test", "alice@ours.test", {"References": "<a@b>\n <inv1@ours.test> <c@d>"}, True),
            ("x@y.test", "alice@ours.test", {"References": "<a@b>"}, False),
            ("PAY@debtor.test", "alice@ours.test", {}, True),
            ("bounce-17@lists.test", "alice@ours.test", {"From": "Pay <pay@debtor.test>"}, True),
            ("any@debtor2.test", "alice@ours.test", {}, True),
            ("any@sub.debtor2.test", "alice@ours.test", {}, False),
            ("x@y.test", "postdue+s.tok.mac@ours.test", {}, True),
            ("", "postdue+s.tok.mac@ours.test", {}, True),
            ("", "alice@ours.test", {"Subject": "Undelivered"}, False),
        ]
        for i, (sender, to, more, kept) in enumerate(cases):
            more = dict({"From": "who@y.test"}, **more)
            eq((i, m.mail(sender, [to], head("in%d" % i, **more), PLAIN)), (i, CONTINUE if kept else ACCEPT))
        eq([r[0] for r in d.rows()], [2] * sum(c[3] for c in cases))
        assert d.rows()[0][6].endswith(PLAIN)


def test_a_bounce_is_known_by_the_mail_it_quotes(tmp):
    report = b"--x\r\nContent-Type: text/plain\r\n\r\nSorry\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\n" \
             b"Subject: hi\r\nMessage-Id:\r\n <%s>\r\n\r\n--x--\r\n"
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        watch(d, "m:inv1@ours.test")
        fields = head(9, Content_Type="multipart/report; boundary=x")
        eq(m.mail("", ["alice@ours.test"], fields, report % b"other@ours.test"), ACCEPT)
        eq(m.mail("", ["alice@ours.test"], fields, report % b"inv1@ours.test"), CONTINUE)
        eq([r[0] for r in d.rows()], [2])


def test_a_persons_mail_to_a_watched_debtor_is_a_contact(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        watch(d, "a:bob@there.test")
        eq(m.mail("alice@ours.test", ["bob@there.test"], head(), PLAIN, auth="alice"), CONTINUE)
        eq(m.mail("alice@ours.test", ["bob@there.test"], head(2, Auto_Submitted="auto-replied"), PLAIN * 9000, auth="alice"),
           CONTINUE)
        eq([r[0] for r in d.rows()], [1, 1])
        for row in d.rows():
            assert row[6].endswith(b"\r\n\r\n") and b"lunch" not in row[6], row[6]


def test_mail_to_the_control_address(tmp):
    with stopping(daemon(tmp, 'control_address = "postdue@ours.test"')) as d, Milter(d.socket) as m:
        m.hello()
        eq(m.mail("alice@ours.test", ["Postdue@ours.test"], head(), PLAIN, auth="alice"), CONTINUE)
        eq(m.mail("alice@ours.test", ["postdue@ours.test", "bob@ours.test"], head(2), PLAIN, auth="alice"), ACCEPT)
        eq([r[0] for r in d.rows()], [3])


def test_oversize_passes_and_is_said(tmp):
    with stopping(daemon(tmp, "max_message = 1MiB\nmax_headers = 256KiB")) as d, Milter(d.socket) as m:
        m.hello()
        big = mixed(1) + [("X-Fill-%d" % i, "f" * 60000) for i in range(5)]
        eq(m.mail("alice@ours.test", ["bob@there.test"], big, PDF, auth="alice"), ACCEPT)
        eq(d.rows(), [])
        assert d.logged("too-large part=headers")
        eq(m.mail("alice@ours.test", ["bob@there.test"], mixed(2), PDF + b"tail" * 400000, auth="alice"), CONTINUE)
        (row,) = d.rows()
        eq((row[5], len(row[6])), (1, 1 << 20))
        assert d.logged("too-large part=body")


class Gate(threading.Thread):
    """The agent's gate, answering with a fixed line; None: never answers."""

    def __init__(self, path, answer):
        super().__init__(daemon=True)
        self.answer, self.asked = answer, []
        self.held = []
        self.sock = socket.socket(socket.AF_UNIX)
        if os.path.exists(path):
            os.unlink(path)
        self.sock.bind(path)
        self.sock.listen(10)
        self.start()

    def run(self):
        while True:
            try:
                conn, _ = self.sock.accept()
            except OSError:
                return
            self.asked.append(conn.makefile().readline())
            if self.answer is None:
                self.held.append(conn)
                continue
            conn.sendall(self.answer.encode())
            conn.close()


def reminder(m, d, token="s.tok.mac", epoch=3, stamp=None, queue_id="4QREM"):
    fields = head("r", X_Postdue=stamp or d.stamp(token, epoch))
    return m.mail("postdue+%s@ours.test" % token, ["bob@there.test"], fields, PLAIN, daemon="POSTDUE", queue_id=queue_id)


def accepted(d):
    return d.rows("SELECT token, epoch, queue_id FROM accepted")


def test_a_reminder_passes_only_with_the_gates_yes(tmp):
    with stopping(daemon(tmp)) as d:
        gate = Gate(tmp + "/gate.sock", "yes\n")
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d), CONTINUE)
            eq(gate.asked, ["GATE s.tok.mac 3 4QREM\n"])
            eq(accepted(d), [("s.tok.mac", 3, "4QREM")])
            eq(d.rows(), [])  # not kept: it is our own
            eq(reminder(m, d, queue_id="4QAGAIN"), REPLYCODE)  # the same epoch twice
            assert m.last[1].startswith(b"550 5.7.1 postdue: already-accepted"), m.last


def test_a_reminder_is_refused_on_the_gates_no(tmp):
    with stopping(daemon(tmp)) as d:
        Gate(tmp + "/gate.sock", "no paid\n")
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d), REPLYCODE)
            eq(m.last[1].rstrip(b"\0"), b"550 5.7.1 postdue: paid")
            eq(accepted(d), [])


def test_a_reminder_waits_when_the_gate_does_not_answer(tmp):
    with stopping(daemon(tmp)) as d:
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d), TEMPFAIL)  # nobody there
            for answer in (None, "maybe\n", "", "yes"):
                gate = Gate(tmp + "/gate.sock", answer)
                eq((answer, reminder(m, d)), (answer, TEMPFAIL))
                gate.sock.close()
        eq(accepted(d), [])


def test_a_reminder_waits_when_the_journal_is_locked(tmp):
    with stopping(daemon(tmp, "journal_wait = 100ms")) as d:
        Gate(tmp + "/gate.sock", "yes\n")
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            db = sqlite3.connect(d.journal, isolation_level=None)
            db.execute("BEGIN IMMEDIATE")
            eq(reminder(m, d), TEMPFAIL)
            db.execute("ROLLBACK")
            db.close()
            assert wait_for(lambda: reminder(m, d) == CONTINUE)
            eq(accepted(d), [("s.tok.mac", 3, "4QREM")])


def test_only_our_own_mail_may_use_our_service(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello("127.0.0.1", daemon="POSTDUE")
        good = d.stamp("s.tok.mac", 3)
        for stamp in ("junk", good.replace("e=3", "e=4"), good[:-1], good + "0", "v=2" + good[3:]):
            eq((stamp, reminder(m, d, stamp=stamp)), (stamp, REPLYCODE))
            assert m.last[1].startswith(b"550 5.7.1 "), m.last
        eq(m.mail("a@ours.test", ["b@there.test"], mixed(), PDF, daemon="POSTDUE"), REPLYCODE)
        eq(d.rows(), [])


def test_our_own_mail_elsewhere_is_not_kept(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello("127.0.0.1")
        fields = mixed() + [("X-Postdue", d.stamp("s.tok.mac", 3))]
        eq(m.mail("a@ours.test", ["b@there.test"], fields, PDF, auth="a"), ACCEPT)
        fields = mixed() + [("X-Postdue", "v=1; t=s.tok.mac; e=3; h=" + "0" * 32)]
        eq(m.mail("a@ours.test", ["b@there.test"], fields, PDF, auth="a"), CONTINUE)
        eq(len(d.rows()), 1)


def test_empty_connections(tmp):
    with stopping(daemon(tmp)) as d:
        for _ in range(20):
            Milter(d.socket, negotiate=False).close()
            Milter(d.socket, negotiate=False).quit()
            Milter(d.socket).close()
            Milter(d.socket).quit()
        with Milter(d.socket) as m:
            m.hello()
            eq(invoice(m), CONTINUE)


def violate(d, *packets):
    with Milter(d.socket, negotiate=packets[0] != "raw", timeout=3) as m:
        try:
            for p in packets[1:]:
                m.sock.sendall(p)
            m.sock.shutdown(socket.SHUT_WR)
            while m.sock.recv(4096):
                pass
        except OSError:
            pass


def packet(command, data=b""):
    return struct.pack("!I", len(data) + 1) + command + data


def test_protocol_violations_end_only_their_own_session(tmp):
    with stopping(daemon(tmp)) as d:
        violate(d, "raw", b"GET / HTTP/1.0\r\n\r\n")
        violate(d, "raw", packet(b"M", b"<a@b>\0"), packet(b"E"))
        violate(d, "raw", packet(b"O", b"short"))
        violate(d, "ok", struct.pack("!I", 0))
        violate(d, "ok", struct.pack("!I", 0xffffffff), b"x" * 100)
        violate(d, "ok", packet(b"?"), packet(b"\0"))
        violate(d, "ok", packet(b"E"), packet(b"B", b"body"), packet(b"N"), packet(b"T"), packet(b"R", b"<x@y>\0"))
        violate(d, "ok", packet(b"M", b"no-nul"), packet(b"R", b""), packet(b"L", b"name-only"), packet(b"L", b"\0\0"), packet(b"E"))
        violate(d, "ok", packet(b"C", b"host"), packet(b"C", b"host\0" + b"4\0"), packet(b"C", b"\0L\0\0/x\0"))
        violate(d, "ok", packet(b"D", b"Mi\0"), packet(b"D", b""), packet(b"D", b"M{x\0y\0"))
        violate(d, "ok", packet(b"M", b"<alice@ours.test>\0"), packet(b"M", b"<bob@ours.test>\0"), packet(b"E"), packet(b"E"))
        with Milter(d.socket) as m:
            m.hello()
            eq(invoice(m), CONTINUE)
        eq(len(d.rows()), 1)
        eq(d.process.poll(), None)


def test_recipients_without_end(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        eq(m.envelope("alice@ours.test", ["r%d@there.test" % i for i in range(3000)], auth="alice"), CONTINUE)
        eq(m.message(mixed(), PDF), CONTINUE)
        eq(len(d.rows()[0][2].split("\n")), 1000)


if __name__ == "__main__":
    Tap().run([f for name, f in list(globals().items()) if name.startswith("test_")])
