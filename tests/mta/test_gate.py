#!/usr/bin/env python3
"""The gate, at the end-of-message of our own mail: what changed since is never sent, an old epoch is dead, and when
nobody answers the mail waits (this service fails closed)."""
import os
import smtplib
import socket
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
from miltercli import Tap
from scenes import eq, invoice, steps


class Proxy(threading.Thread):
    """An SMTP relay before the own service that does something between DATA and the final dot."""

    def __init__(self, target, between):
        super().__init__(daemon=True)
        self.target, self.between, self.seen = target, between, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.start()

    def run(self):
        while True:
            peer, _ = self.listener.accept()
            threading.Thread(target=self.relay, args=(peer,), daemon=True).start()

    def relay(self, peer):
        server = socket.create_connection(("127.0.0.1", self.target))
        client, mta = peer.makefile("rb"), server.makefile("rb")
        message = None
        try:
            peer.sendall(mta.readline())
            for line in client:
                if message is not None:
                    message += line
                    if line != b".\r\n":
                        continue
                    self.seen.append(message)
                    self.between(message)
                    server.sendall(message)
                    message = None
                else:
                    server.sendall(line)
                while True:
                    reply = mta.readline()
                    peer.sendall(reply)
                    if reply[3:4] != b"-":
                        break
                if line.upper() == b"DATA\r\n" and reply.startswith(b"354"):
                    message = b""
        except OSError:
            pass
        finally:
            client.close(), mta.close(), peer.close(), server.close()


def site_with(between):
    """A due reminder on its way through the proxy."""
    site = agentlib.Site(journal_wait="200ms")
    site.start()
    site.proxy = Proxy(site.own, lambda message: between(site, message))
    site.submit_port = site.proxy.port
    site.write_settings()
    invoice(site)
    eq(site.once(), 0)
    site.at("2026-04-06T09:00:00Z")
    return site


def test_paid_between_reservation_and_the_final_dot(_):
    with_site(lambda site, message: eq(site.tool("pay", "2026-017")[0], 0), "paid")


def test_stopped_between_reservation_and_the_final_dot(_):
    with_site(lambda site, message: eq(site.tool("stop", "2026-017")[0], 0), "hold")


def with_site(between, reason):
    site = site_with(between)
    try:
        eq(site.once(), 0)
        eq(len(site.proxy.seen), 1)
        eq(steps(site), [("friendly", "waived")])
        assert "gate-no" in site.agent_log() and "reason=" + reason in site.agent_log(), site.agent_log()
        site.wait_queue_empty()
        eq(site.reminders("ap@debtor.test"), [])
        eq(site.fsck()[0], 0)
    finally:
        site.stop()


def test_an_old_epoch_and_a_forged_stamp_are_refused(_):
    """The same bytes again, after they were sent; and with a stamp of another key."""
    site = site_with(lambda site, message: None)
    try:
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])
        agent = site.agent()
        assert site.ready()
        message = site.proxy.seen[0][:-3]
        forged = message.replace(b"h=", b"h=0", 1)
        for what, want in ((message, 550), (forged, 550)):
            code = attempt(site, what)
            assert code // 100 == want // 100, (code, site.log())
        site.wait_queue_empty()
        eq(len(site.reminders("ap@debtor.test")), 1)
        agent.terminate()
        eq(agent.wait(20), 0)
    finally:
        site.stop()


def test_nobody_answers(_):
    """A reminder's bytes, offered while no agent runs: tried again later, never let through."""
    site = site_with(lambda site, message: None)
    try:
        eq(site.once(), 0)
        code = attempt(site, site.proxy.seen[0][:-3].replace(b"e=1", b"e=1"))
        eq(code // 100, 4)
        site.wait_queue_empty()
        eq(len(site.reminders("ap@debtor.test")), 1)
    finally:
        site.stop()


def attempt(site, message):
    with smtplib.SMTP("127.0.0.1", site.own, timeout=60) as smtp:
        smtp.ehlo("x.test")
        smtp.mail("alice@ours.test")
        smtp.rcpt("ap@debtor.test")
        code, _ = smtp.data(message)
        return code


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


if __name__ == "__main__":
    main()
