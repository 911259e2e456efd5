#!/usr/bin/env python3
"""What postdued knows after an SMTP transaction that went wrong: every fault at each of the seven stages.

Faults: refused (connection), 4xx, 5xx, close, RST, garbage, hang. Stages: greeting, EHLO, MAIL, RCPT, DATA, in the
middle of the message, after the final dot. What must hold: "sent" only after a 2xx to the final dot; "deferred" or
"refused" only if this server has certainly not taken the mail, or said so itself; "unknown" otherwise; and every hang
ends by the time limit.
"""
import concurrent.futures
import os
import socket
import struct
import subprocess
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
PROBE = os.path.join(os.environ.get("top_builddir", os.getcwd()), "tests/mta/submit_probe")
STAGES = ["greeting", "ehlo", "mail", "rcpt", "data", "body", "dot"]
FAULTS = ["4xx", "5xx", "close", "rst", "garbage", "hang"]
REPLY = {"4xx": b"451 4.3.0 later\r\n", "5xx": b"550 5.7.1 never\r\n", "garbage": b"\xff\xfe nonsense\r\n"}
# The reply of a 5xx that concerns the server, not the mail, means: later.
WANT = {}
for stage in STAGES:
    for fault in FAULTS:
        after = stage in ("body", "dot")
        want = "unknown" if after else "deferred"
        if fault == "4xx":
            want = "deferred"
        if fault == "5xx":
            want = "deferred" if stage in ("greeting", "ehlo") else "refused"
        WANT[stage, fault] = want


class Server(threading.Thread):
    """One connection; misbehaves once at one stage."""

    def __init__(self, stage, fault):
        super().__init__(daemon=True)
        self.stage, self.fault, self.message, self.taken = stage, fault, b"", False
        self.over = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = "smtp://127.0.0.1:%d" % self.listener.getsockname()[1]
        self.start()

    def hang_up(self):
        self.file.close()
        self.peer.close()

    def misbehave(self, stage):
        """True if the connection is over."""
        if stage != self.stage or self.fault is None:
            return False
        if self.fault == "hang":
            self.over.wait(60)
        elif self.fault == "rst":
            self.peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif self.fault != "close":
            self.peer.sendall(REPLY[self.fault])
            self.peer.settimeout(2)
            try:
                while self.peer.recv(4096):
                    pass
            except OSError:
                pass
        self.hang_up()
        return True

    def line(self):
        data = self.file.readline()
        return data.rstrip(b"\r\n") if data else None

    def take_message(self):
        while True:
            data = self.file.readline()
            if not data:
                return False
            if data == b".\r\n":
                return True
            self.message += data
            if self.stage == "body" and self.misbehave("body"):
                return False

    def run(self):
        try:
            self.talk()
        except (OSError, ValueError):
            pass
        finally:
            self.hang_up()

    def talk(self):
        self.peer, _ = self.listener.accept()
        self.file = self.peer.makefile("rb", buffering=0)
        if self.misbehave("greeting"):
            return
        self.peer.sendall(b"220 fake\r\n")
        while (line := self.line()) is not None:
            verb = line[:4].upper().decode("latin-1")
            stage = {"EHLO": "ehlo", "HELO": "ehlo", "MAIL": "mail", "RCPT": "rcpt", "DATA": "data"}.get(verb)
            if verb == "QUIT":
                self.peer.sendall(b"221 bye\r\n")
                return
            if stage and self.misbehave(stage):
                return
            self.peer.sendall(b"354 go\r\n" if verb == "DATA" else b"250 ok\r\n")
            if verb == "DATA":
                if not self.take_message() or self.misbehave("dot"):
                    return
                self.taken = True
                self.peer.sendall(b"250 2.0.0 taken\r\n")


def probe(url, timeout_s=2):
    done = subprocess.run([PROBE, url, "2", str(timeout_s)], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done
    return done.stdout.split(" ", 2)


def attempt(stage, fault):
    server = Server(stage, fault)
    got = probe(server.url)
    server.over.set()
    return got, server.taken


def main():
    n, failed = 0, 0

    def ok(good, name, detail=""):
        nonlocal n, failed
        n += 1
        failed += not good
        print("%s %d - %s%s" % ("ok" if good else "not ok", n, name, "" if good else "\n# " + detail), flush=True)

    server = Server(None, None)
    got = probe(server.url)
    ok(got[:2] == ["sent", "250"] and server.taken, "a sound server: sent", repr(got))
    want = b"From: a@ours.test\r\nTo: ap@debtor.test\r\nSubject: x\r\n\r\none\r\n..\r\n...two\r\n..three\r\nend\r\n"
    ok(server.message == want, "dots are stuffed, bytes kept", repr(server.message))
    closed = socket.create_server(("127.0.0.1", 0))
    url = "smtp://127.0.0.1:%d" % closed.getsockname()[1]
    closed.close()
    got = probe(url)
    ok(got[0] == "deferred", "nobody listens: deferred", repr(got))
    cases = [(stage, fault) for stage in STAGES for fault in FAULTS]
    with concurrent.futures.ThreadPoolExecutor(14) as pool:
        for (stage, fault), (got, taken) in zip(cases, pool.map(lambda case: attempt(*case), cases)):
            want = WANT[stage, fault]
            ok(got[0] == want and not taken, "%s at %s: %s" % (fault, stage, want), repr(got))
    print("1..%d" % n)
    sys.exit(failed > 0)


main()
