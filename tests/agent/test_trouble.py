#!/usr/bin/env python3
"""postdued in trouble, without an MTA: rows that cannot be read, a reader that dies or hangs, a disk that fails, a
configuration that turns wrong, signals, and a second agent."""
import os
import signal
import socket
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "milter"))
sys.path.insert(0, os.path.join(HERE, "..", "mta"))
from agentscene import Agent, eq  # noqa: E402
from miltercli import Tap, builddir, wait_for  # noqa: E402

SHIM = os.path.join(builddir(), "tests/fault/shim.so")


def test_what_the_reader_cannot_do_blocks_nothing(d):
    scripts = ["kill -SEGV $$", "cat >/dev/null; echo nonsense", "cat >/dev/null; echo '{\"kind\":\"unreadable\",\"why\":\"x\"}'; exit 1"]
    a = Agent(d)
    eq(a.once(), 0)
    for n, script in enumerate(scripts):
        a.reader(script)
        a.row(n)
        eq(a.once(), 0)
        eq(a.rows(), 0)
    a.reader("cat >/dev/null; cat %s/answer" % d)
    a.row(99)
    eq(a.once(), 0)
    eq(a.sql("SELECT count(*) FROM invoice"), [(1,)])
    eq(a.sql("SELECT kind, owner FROM task"), [("unreadable", "alice@ours.test")])
    eq(a.sql("SELECT count(*) FROM document")[0][0] >= 1, True)


def test_a_reader_that_is_missing_loses_nothing(d):
    a = Agent(d)
    eq(a.once(), 0)
    a.row(1)
    os.rename(d + "/reader", d + "/gone")
    eq(a.once(), 1)
    eq(a.rows(), 1)
    os.rename(d + "/gone", d + "/reader")
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT count(*) FROM invoice")), (0, [(1,)]))


def test_a_row_that_kills_the_agent_is_set_aside(d):
    """The reader script kills its parent: after ten of them the row is kept as a document instead."""
    a = Agent(d)
    eq(a.once(), 0)
    a.reader("kill -KILL $PPID; sleep 1")
    a.row(1)
    codes = [a.once() for _ in range(11)]
    eq(codes, [-9] * 10 + [0])
    eq(a.rows(), 0)
    eq(a.sql("SELECT kind FROM task"), [("unreadable",)])


def test_the_same_row_twice_changes_nothing(d):
    a = Agent(d)
    eq(a.once(), 0)
    a.row(1)
    eq(a.once(), 0)
    before = a.sql("SELECT * FROM event")
    a.row(1)
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT * FROM event")), (0, before))


def test_a_disk_that_fails_ends_the_agent_and_the_next_one_goes_on(d):
    if not os.path.exists(SHIM):
        return "needs tests/fault/shim.so"
    a = Agent(d)
    eq(a.once(), 0)
    seen = set()
    for n in range(40):
        a.row(n)
        env = {"LD_PRELOAD": SHIM, "PD_FAULT": "EIO@%d+" % (n % 20 + 1), "PD_FAULT_PATH": "ledger.db"}
        seen.add(a.once(env=env))
        eq(a.once(), 0)
        eq(a.rows(), 0)
    print("# exit statuses seen: %s" % sorted(seen))
    assert seen <= {0, 1, 3}, seen
    assert seen & {1, 3}, "no fault was ever met: %r" % seen
    eq(a.sql("PRAGMA integrity_check"), [("ok",)])
    eq(a.sql("SELECT count(*) FROM invoice"), [(1,)])


def test_signals_reload_and_a_second_agent(d):
    a = Agent(d)
    agent = a.start()
    assert wait_for(lambda: '"mode":"shadow"' in a.control("status"), 20), a.text()
    eq(a.start().wait(20), 1)
    a.config("mode = live\n")
    agent.send_signal(signal.SIGUSR1)
    assert wait_for(lambda: '"mode":"live"' in a.control("status"), 20), a.text()
    a.config("mode = lively\n")
    eq(a.control("reload"), "ok\n")
    assert wait_for(lambda: "reload-failed" in a.text(), 20)
    assert '"mode":"live"' in a.control("status")
    a.row(1)
    assert wait_for(lambda: a.rows() == 0, 20), a.text()
    eq(a.control("nonsense"), "error unknown command\n")
    agent.terminate()
    eq(agent.wait(20), 0)
    eq(os.path.exists(d + "/control.sock"), False)


def test_hostile_peers_of_the_sockets(d):
    a = Agent(d)
    agent = a.start()
    assert wait_for(lambda: a.control("status"), 20)
    held = []
    for _ in range(100):  # more than it serves
        s = socket.socket(socket.AF_UNIX)
        if s.connect_ex(d + "/gate.sock") == 0:  # a full backlog may say no
            held.append(s)
    for s in held:
        s.close()
    assert wait_for(lambda: '"mode"' in a.control("status"), 20)
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(20)
    s.connect(d + "/gate.sock")
    try:
        s.sendall(b"x" * 4096)
        eq(s.recv(100), b"")
    except ConnectionError:
        pass  # hung up upon, as it should be
    for line, want in (("GATE a 1", "no bad-request\n"), ("GATE s.x.y 1 Q extra", "no bad-request\n"), ("", "no bad-request\n"),
                       ("GATE s.aa.bb 1 Q1", "no unknown-token\n")):
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(20)
            s.connect(d + "/gate.sock")
            s.sendall(line.encode() + b"\n")
            eq(s.recv(100).decode(), want)
    assert '"mode"' in a.control("status")
    agent.terminate()
    eq(agent.wait(20), 0)


Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])
