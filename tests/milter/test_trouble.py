#!/usr/bin/env python3
"""postdue-milter in trouble: signals, no descriptors left, a locked, full or failing journal."""
import os
import sqlite3
import subprocess
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from miltercli import ACCEPT, CONTINUE, TEMPFAIL, Closed, Daemon, Milter, Tap, builddir, no_mount_namespace, wait_for
from test_wire import PDF, PLAIN, Gate, daemon, eq, head, invoice, mixed, reminder, stopping

SHIM = builddir() + "/tests/fault/shim.so"


class Locked:
    """Another process holds the journal's write lock."""

    def __init__(self, journal):
        self.db = sqlite3.connect(journal, isolation_level=None, check_same_thread=False)
        self.db.execute("BEGIN IMMEDIATE")

    def release(self):
        self.db.execute("ROLLBACK")
        self.db.close()


def in_background(call):
    box = []
    thread = threading.Thread(target=lambda: box.append(call()), daemon=True)
    thread.start()
    return thread, box


def test_term_during_end_of_message_answers_it_first(tmp):
    d = daemon(tmp, "journal_wait = 20s")
    lock = Locked(d.journal)
    with Milter(d.socket) as m:
        m.hello()
        thread, box = in_background(lambda: invoice(m))
        idle = Milter(d.socket)
        assert d.logged("journal-locked")  # the end of the message is being worked on
        idle.hello()
        idle.envelope("alice@ours.test", ["bob@there.test"], auth="alice")
        d.process.send_signal(15)
        assert d.logged("draining")
        eq(os.path.exists(tmp + "/milter.sock"), False)
        eq(d.process.poll(), None)
        idle.close()
        lock.release()
        thread.join(20)
        eq(box, [CONTINUE])
    eq(d.process.wait(20), 0)
    eq(len(d.rows()), 1)


def test_while_draining_new_mail_passes_unwatched(tmp):
    d = daemon(tmp, "journal_wait = 20s")
    lock = Locked(d.journal)
    with Milter(d.socket) as m, Milter(d.socket) as other:
        m.hello()
        other.hello()
        thread, box = in_background(lambda: invoice(m))
        assert d.logged("journal-locked")
        held = Milter(d.socket)
        held.hello()
        held.envelope("alice@ours.test", ["bob@there.test"], auth="alice")  # keeps the drain waiting
        d.process.send_signal(15)
        assert d.logged("draining")
        eq(invoice(other, 2), ACCEPT)
        assert d.logged('unwatched why="shutting down"')
        held.close()
        lock.release()
        thread.join(20)
        eq(box, [CONTINUE])
    eq(d.process.wait(30), 0)
    eq(len(d.rows()), 1)


def is_stopped(pid):
    with open("/proc/%d/stat" % pid) as f:
        return f.read().rsplit(")", 1)[1].split()[0] == "T"


def test_term_among_other_signals_ends_in_order(tmp):
    """TERM sent to a stopped process goes to the thread that runs first again: whichever it is, nothing is dropped."""
    for trial in range(8):
        sub = "%s/%d" % (tmp, trial)
        os.mkdir(sub)
        gate = Gate(sub + "/gate.sock", None)
        d = daemon(sub)
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            thread, box = in_background(lambda: reminder(m, d))
            assert wait_for(lambda: gate.held)  # the end of the message is being worked on
            d.process.send_signal(19)
            assert wait_for(lambda: is_stopped(d.process.pid))
            for number in (10, 15, 18):
                d.process.send_signal(number)
            assert d.logged("draining"), d.text()
            gate.held[0].sendall(b"yes\n")
            gate.held[0].close()
            thread.join(20)
            eq(box, [CONTINUE])
        eq(d.process.wait(30), 0)
        eq(d.rows("SELECT epoch FROM accepted"), [(3,)])
        gate.sock.close()


def test_hup_changes_nothing_and_usr1_reloads(tmp):
    with stopping(daemon(tmp)) as d, Milter(d.socket) as m:
        m.hello()
        for _ in range(20):
            d.process.send_signal(1)
        eq(invoice(m, 1), CONTINUE)
        d.write_config('outbound_daemons = { "NEWNAME" }')
        d.process.send_signal(10)
        assert d.logged("reloaded")
        eq(m.mail("alice@ours.test", ["bob@there.test"], mixed(2), PDF, daemon="NEWNAME"), CONTINUE)
        with open(d.config, "a") as f:
            f.write("no_such_key = 1\n")
        d.process.send_signal(10)
        assert d.logged("reload-failed")
        eq(m.mail("alice@ours.test", ["bob@there.test"], mixed(3), PDF, daemon="NEWNAME"), CONTINUE)
        eq(len(d.rows()), 3)


def test_the_configuration_is_checked(tmp):
    d = Daemon(tmp)
    run = [d.program, "-c", d.config, "-n"]
    eq(subprocess.run(run).returncode, 0)
    d.write_config("journal_wait = sometimes")
    done = subprocess.run(run, capture_output=True, text=True)
    eq(done.returncode, 78)
    assert d.config + ":" in done.stderr, done.stderr
    eq(subprocess.run([d.program, "--nonsense"], capture_output=True).returncode, 64)
    eq(subprocess.run([d.program, "--version"], capture_output=True).returncode, 0)


def test_no_descriptors_left_is_said_and_survived(tmp):
    d = daemon(tmp, prefix=["prlimit", "--nofile=64:64"])
    with stopping(d):
        crowd = []
        try:
            for _ in range(60):
                crowd.append(Milter(d.socket, timeout=1))
        except (OSError, Closed):
            pass
        assert len(crowd) > 30, len(crowd)
        assert d.logged("descriptors-short")
        for m in crowd:
            m.close()
        assert d.logged("descriptors-enough") or wait_for(d.answers)
        assert wait_for(d.answers)
        with Milter(d.socket) as m:
            m.hello()
            eq(invoice(m), CONTINUE)
        eq(len(d.rows()), 1)


def test_a_locked_journal_costs_the_mail_its_wait_and_no_more(tmp):
    with stopping(daemon(tmp, "journal_wait = 300ms")) as d, Milter(d.socket) as m:
        m.hello()
        lock = Locked(d.journal)
        eq(invoice(m, 1), CONTINUE)
        eq(d.text().count("unwatched"), 2)  # the event and its decision
        # from now on nobody waits: forty mails do not take forty waits
        for n in range(2, 42):
            eq(invoice(m, n), CONTINUE)
        lock.release()
        assert wait_for(lambda: invoice(m, 50) == CONTINUE and len(d.rows()) > 0)
        eq(m.mail("alice@ours.test", ["bob@there.test"], head(3), PLAIN, auth="alice"), ACCEPT)


def full_disk(tmp, size):
    """A daemon whose journal lies on a tmpfs of its own."""
    disk = tmp + "/disk"
    os.mkdir(disk)
    d = Daemon(tmp, 'journal = "%s/journal.db"' % disk)
    d.journal = disk + "/journal.db"
    root = os.geteuid() == 0
    mount = "mount -t tmpfs -o size=%s none %s && exec \"$@\"" % (size, disk)
    d.prefix = ["unshare", "-m" if root else "-Urm", "sh", "-c", mount, "sh"]
    d.namespace = ["-m"] if root else ["-U", "--preserve-credentials", "-m"]
    return d, disk


def test_a_full_disk_and_space_again(tmp):
    if no_mount_namespace():
        return no_mount_namespace()
    d, disk = full_disk(tmp, "300k")
    with stopping(d.start()), Milter(d.socket) as m:
        m.hello()
        for n in range(100):
            eq(invoice(m, n), CONTINUE)
        kept = d.text().count(": kept ")
        assert 0 < kept < 100, kept
        eq(len(d.rows()), kept)
        eq(d.text().count("journal-broken"), 1)
        d.inside(["mount", "-o", "remount,size=20m", disk])
        assert d.logged("journal-recovered")
        eq(invoice(m, 200), CONTINUE)
        eq(d.text().count(": kept "), kept + 1)
        assert len(d.rows()) in (kept + 1, kept + 2)  # the mail whose commit failed may be there after all
        eq(d.rows("PRAGMA integrity_check"), [("ok",)])


def faulty(tmp, fault, settings=""):
    trouble = tmp + "/trouble"
    env = {"LD_PRELOAD": SHIM, "PD_FAULT": fault, "PD_FAULT_PATH": "journal.db", "PD_FAULT_WHILE": trouble}
    return daemon(tmp, settings, env=env), trouble


def test_a_failing_disk_and_a_mended_one(tmp):
    if not os.path.exists(SHIM):
        return "no fault shim in this build"
    for error in ("EIO", "ENOSPC"):
        sub = tmp + "/" + error
        os.mkdir(sub)
        d, trouble = faulty(sub, error)
        with stopping(d), Milter(d.socket) as m:
            m.hello()
            eq(invoice(m, 1), CONTINUE)
            open(trouble, "w").close()
            for n in range(2, 12):
                eq(invoice(m, n), CONTINUE)
            eq(d.text().count(": unwatched "), 10)
            eq(d.text().count("journal-broken"), 1)
            eq(m.mail("alice@ours.test", ["bob@there.test"], head(3), PLAIN, auth="alice"), ACCEPT)
            os.unlink(trouble)
            assert d.logged("journal-recovered")
            eq(invoice(m, 20), CONTINUE)
            eq(d.text().count(": kept "), 2)
            assert len(d.rows()) >= 2


def test_a_mark_whose_commit_failed_does_not_come_back(tmp):
    """The MTA heard "later": the reminder is not sent, so nothing may ever say that it was accepted."""
    if not os.path.exists(SHIM):
        return "no fault shim in this build"
    trouble = tmp + "/trouble"
    env = {"LD_PRELOAD": SHIM, "PD_FAULT": "EIO", "PD_FAULT_PATH": "journal.db", "PD_FAULT_WHILE": trouble,
           "PD_FAULT_CALLS": "fdatasync,fsync"}
    gate = Gate(tmp + "/gate.sock", "yes\n")
    d = daemon(tmp, env=env)
    with stopping(d):
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=3), CONTINUE)
        open(trouble, "w").close()
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=4, queue_id="4QTWO"), TEMPFAIL)
        assert d.logged("journal-broken")
        os.unlink(trouble)
        assert d.logged("journal-recovered")
        eq(d.rows("SELECT epoch, queue_id FROM accepted"), [(3, "4QREM")])
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=5, queue_id="4QTHREE"), CONTINUE)
        eq(d.rows("SELECT epoch FROM accepted ORDER BY epoch"), [(3,), (5,)])
    gate.sock.close()


def test_a_milter_that_dies_does_not_forget_such_a_mark(tmp):
    """Killed while the disk is still broken: the next one takes the mark back before anything else."""
    if not os.path.exists(SHIM):
        return "no fault shim in this build"
    trouble = tmp + "/trouble"
    env = {"LD_PRELOAD": SHIM, "PD_FAULT": "EIO", "PD_FAULT_PATH": "journal.db", "PD_FAULT_WHILE": trouble,
           "PD_FAULT_CALLS": "fdatasync,fsync"}
    gate = Gate(tmp + "/gate.sock", "yes\n")
    d = daemon(tmp, env=env)
    with stopping(d):
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=3), CONTINUE)
        open(trouble, "w").close()
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=4, queue_id="4QTWO"), TEMPFAIL)
        assert d.logged("journal-broken")
        d.stop(sig=9)
        os.unlink(trouble)
        eq(os.path.exists(tmp + "/journal.db-disowned"), True)
        d.start()
        with Milter(d.socket) as m:
            m.hello("127.0.0.1", daemon="POSTDUE")
            eq(reminder(m, d, epoch=5, queue_id="4QTHREE"), CONTINUE)
        eq(d.rows("SELECT epoch FROM accepted ORDER BY epoch"), [(3,), (5,)])
        eq(os.path.exists(tmp + "/journal.db-disowned"), False)
    gate.sock.close()


def test_a_single_error_at_any_call_loses_nothing(tmp):
    """One EIO at the k-th write-side call: what was said to be kept is there, what was not may be."""
    if not os.path.exists(SHIM):
        return "no fault shim in this build"
    for k in range(1, 40, 2):
        sub = "%s/%d" % (tmp, k)
        os.mkdir(sub)
        d, _ = faulty(sub, "EIO@%d" % k)
        with stopping(d), Milter(d.socket) as m:
            m.hello()
            for n in range(6):
                eq(invoice(m, n), CONTINUE)
            assert "journal-broken" not in d.text() or d.logged("journal-recovered"), k
            for n in range(6, 9):
                eq(invoice(m, n), CONTINUE)
            kept = [x for x in d.text().splitlines() if ": kept " in x]
            assert len(kept) >= 3, (k, kept)
            assert len(d.rows()) >= len(kept), k
            eq(d.rows("PRAGMA integrity_check"), [("ok",)])


if __name__ == "__main__":
    Tap().run([f for name, f in list(globals().items()) if name.startswith("test_") and f.__module__ == "__main__"])
