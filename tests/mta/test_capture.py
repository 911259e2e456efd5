#!/usr/bin/env python3
"""Capture through a real Postfix: what is journaled, and that mail is never harmed."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mtalib
import samples  # noqa: F401
from miltercli import Tap, no_mount_namespace, wait_for

BODY = b"Please find our invoice attached.\r\n.dot and \xc3\xa9\r\n" + b"x" * 900 + b"\r\n"


def mail(n, subject="Invoice", body=BODY):
    return (b"From: alice@ours.test\r\nTo: bob@there.test\r\nSubject: %s %d\r\nMessage-ID: <c%d@ours.test>\r\n"
            b"Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
            b"Content-Transfer-Encoding: 8bit\r\n\r\n" % (subject.encode(), n, n)) + body


def split(raw):
    """(headers that the sender wrote, body) of a delivered mail."""
    headers, body = raw.split(b"\n\n", 1)
    ours = (b"Return-Path:", b"Delivered-To:", b"X-Original-To:", b"Received:", b" ", b"\t")
    return b"\n".join(x for x in headers.split(b"\n") if not x.startswith(ours)), body


def want(message):
    headers, body = message.replace(b"\r\n", b"\n").split(b"\n\n", 1)
    return headers, body


def eq(got, expected):
    assert got == expected, "got %r, want %r" % (got, expected)


def rows(mta):
    return mta.daemon.rows()


def test_an_invoice_is_journaled_and_delivered_as_it_was(_):
    with mtalib.Mta() as mta:
        eq(mta.send(mail(1), "alice@ours.test", ["bob@there.test", "carol@else.test"])[0], 250)
        eq(split(mta.wait_mail("bob@there.test", 1)[0]), want(mail(1)))
        (row,) = rows(mta)
        eq(row[:3], (0, "alice@ours.test", "bob@there.test\ncarol@else.test"))
        eq(row[6], mail(1))
        assert row[3] in mta.log(), row[3]
        eq(mta.send(mail(2, "Lunch", b"noon?\r\n"), "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(mta.send(mail(3), "bob@there.test", ["alice@ours.test"], port=mta.mx)[0], 250)
        eq(split(mta.wait_mail("alice@ours.test", 1)[0]), want(mail(3)))
        eq(len(rows(mta)), 1)
        assert "milter" not in mta.log().replace("milter-", ""), mta.log()


def test_authenticated_and_local_submission(_):
    with mtalib.Mta(settings="internal_networks = { }\noutbound_daemons = { }") as mta:
        eq(mta.send(mail(1), "alice@ours.test", ["bob@there.test"], port=mta.mx, login="alice", client="192.0.2.9")[0], 250)
        eq(mta.send(mail(2), "alice@ours.test", ["bob@there.test"], port=mta.mx)[0], 250)
        mta.wait_mail("bob@there.test", 2)
        auth, = mta.daemon.rows("SELECT auth, client FROM mail")
        eq(auth, ("alice", "192.0.2.9"))
    with mtalib.Mta() as mta:
        eq(mta.sendmail(mail(3), "alice@ours.test", ["bob@there.test"]), 0)
        mta.wait_mail("bob@there.test", 1)
        (row,) = rows(mta)
        eq(row[1:3], ("alice@ours.test", "bob@there.test"))


def test_second_sight_through_a_content_filter(_):
    with mtalib.Mta(content_filter=True) as mta:
        eq(mta.send(mail(1), "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(split(mta.wait_mail("bob@there.test", 1)[0])[1], want(mail(1))[1])
        eq(mta.daemon.text().count(": kept "), 2)
        eq(len(rows(mta)), 1)


def test_a_local_bounce_names_the_invoice(_):
    with mtalib.Mta() as mta:
        mta.daemon.rows()
        import hashlib
        import sqlite3
        db = sqlite3.connect(mta.daemon.journal, timeout=10)
        db.execute("INSERT INTO watch VALUES(?)", (hashlib.sha256(b"m:c1@ours.test").hexdigest()[:40],))
        db.commit()
        db.close()
        eq(mta.send(mail(1), "alice@ours.test", ["bounce-bob@there.test"])[0], 250)
        mta.wait_mail("alice@ours.test", 1)
        assert wait_for(lambda: [r[0] for r in rows(mta)] == [0, 2]), rows(mta)
        eq(rows(mta)[1][1], "")


def test_mail_passes_with_the_milter_dead(_):
    with mtalib.Mta() as mta:
        mta.daemon.stop(sig=9)
        eq(mta.send(mail(1), "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(split(mta.wait_mail("bob@there.test", 1)[0]), want(mail(1)))
        code, _text = mta.send(mail(2), "alice@ours.test", ["bob@there.test"], port=mta.own)
        eq(code // 100, 4)  # our own service fails closed
        mta.daemon.start()
        eq(mta.send(mail(3), "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(len(rows(mta)), 1)


def test_mail_passes_with_the_journal_on_a_full_disk(_):
    if no_mount_namespace():
        return no_mount_namespace()
    mta = mtalib.Mta()
    disk = mta.path("disk")
    os.mkdir(disk)
    mta.daemon.journal = disk + "/journal.db"
    mta.daemon.write_config('journal = "%s/journal.db"' % disk)
    mount = "mount -t tmpfs -o size=400k,mode=777 none %s && exec \"$@\"" % disk
    mta.daemon.prefix = ["unshare", "-m", "sh", "-c", mount, "sh"] + mta.daemon.prefix
    mta.daemon.namespace = ["-m"]
    with mta:
        big = [mail(n, body=BODY + b"y" * 40000 + b"\r\n") for n in range(12)]
        for m in big:
            eq(mta.send(m, "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(len(mta.wait_mail("bob@there.test", len(big))), len(big))
        kept = mta.daemon.text().count(": kept ")
        assert 0 < kept < len(big), kept
        eq(mta.daemon.text().count(": unwatched "), len(big) - kept)
        eq(mta.daemon.text().count("journal-broken"), 1)
        eq(len(rows(mta)), kept)
        mta.daemon.inside(["mount", "-o", "remount,size=20m", disk])
        assert mta.daemon.logged("journal-recovered")
        eq(mta.send(mail(99), "alice@ours.test", ["bob@there.test"])[0], 250)
        eq(mta.daemon.text().count(": kept "), kept + 1)
        assert len(rows(mta)) >= kept + 1  # one whose commit failed may have come through after all


def test_the_gate_refuses_through_smtp(_):
    from test_wire import Gate
    with mtalib.Mta(user=None) as mta:
        def reminder(token):
            stamp = mta.daemon.stamp(token, 1).encode()
            return mail(1).replace(b"MIME-Version", b"X-Postdue: " + stamp + b"\r\nMIME-Version")
        gate = Gate(mta.state + "/gate.sock", "no paid\n")
        code, text = mta.send(reminder("s.a.b"), "postdue+s.a.b@ours.test", ["bob@there.test"], port=mta.own)
        eq((code, "paid" in text), (550, True))
        gate.answer = "yes\n"
        eq(mta.send(reminder("s.a.b"), "postdue+s.a.b@ours.test", ["bob@there.test"], port=mta.own)[0], 250)
        mta.wait_mail("bob@there.test", 1)
        (mark,) = mta.daemon.rows("SELECT token, epoch, queue_id FROM accepted")
        eq(mark[:2], ("s.a.b", 1))
        assert mark[2] in mta.log()
        gate.sock.close()
        os.unlink(mta.state + "/gate.sock")
        code, _text = mta.send(reminder("s.c.d"), "postdue+s.c.d@ours.test", ["bob@there.test"], port=mta.own)
        eq(code // 100, 4)
        eq(mta.send(mail(2), "alice@ours.test", ["bob@there.test"], port=mta.own)[0], 550)
        eq(len(mta.mail("bob@there.test")), 1)
        eq(rows(mta), [])


if __name__ == "__main__":
    why = mtalib.missing()
    if why:
        print("1..0 # SKIP %s" % why)
        sys.exit(0)
    Tap().run([f for name, f in list(globals().items()) if name.startswith("test_")])
