"""A small client of the milter protocol (version 6), as an MTA speaks it: for tests that must send what no MTA
would, and for load. Written from the protocol's description in libmilter's mfdef.h."""
import ast
import os
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

SMFIP_NR = {"C": 0x1000, "H": 0x2000, "M": 0x4000, "R": 0x8000, "T": 0x10000, "U": 0x20000, "N": 0x40000,
            "B": 0x80000, "L": 0x80}
SMFIP_SKIP, SMFIP_LEADSPC = 0x400, 0x100000
ALL_STEPS, ALL_ACTIONS = 0x1FFFFF, 0x1FF
CONTINUE, ACCEPT, REJECT, TEMPFAIL, SKIP, REPLYCODE = "c", "a", "r", "t", "s", "y"


class Closed(Exception):
    pass


def connect(name, timeout=20):
    if name.startswith("inet:"):
        port, host = name[5:].split("@")
        s = socket.create_connection((host, int(port)), timeout)
    else:
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(timeout)
        s.connect(name.split(":", 1)[-1])
    return s


class Milter:
    """One connection of an MTA."""

    def __init__(self, name, steps=ALL_STEPS, actions=ALL_ACTIONS, timeout=20, negotiate=True):
        self.sock = connect(name, timeout)
        self.steps = 0
        if negotiate:
            self.negotiate(steps, actions)

    def close(self):
        self.sock.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, command, data=b""):
        self.sock.sendall(struct.pack("!I", len(data) + 1) + command.encode() + data)

    def _exactly(self, n):
        out = b""
        while len(out) < n:
            more = self.sock.recv(n - len(out))
            if not more:
                raise Closed()
            out += more
        return out

    def reply(self):
        """(code, data)"""
        n, = struct.unpack("!I", self._exactly(4))
        data = self._exactly(n)
        return data[:1].decode("latin-1"), data[1:]

    def negotiate(self, steps, actions):
        self.send("O", struct.pack("!III", 6, actions, steps))
        code, data = self.reply()
        assert code == "O", code
        self.version, self.actions, self.steps = struct.unpack("!III", data[:12])

    def ask(self, command, data=b""):
        """Sends a command; the reply's code, "" where none was agreed."""
        self.send(command, data)
        if self.steps & SMFIP_NR.get(command, 0):
            return ""
        self.last = self.reply()
        return self.last[0]

    def macros(self, command, **pairs):
        data = command.encode()
        for name, value in pairs.items():
            name = name if len(name) == 1 else "{%s}" % name
            data += name.encode() + b"\0" + value.encode() + b"\0"
        self.send("D", data)

    def hello(self, address="192.0.2.7", daemon="mx.test", family="4"):
        self.macros("C", j="mx.test", daemon_name=daemon)
        data = b"client.test\0" + family.encode()
        if family != "U":
            data += struct.pack("!H", 2525) + address.encode() + b"\0"
        return self.ask("C", data)

    def envelope(self, sender, recipients, daemon=None, auth=None, queue_id="4QTEST1"):
        """MAIL, RCPT..., DATA; the reply to DATA."""
        macros = {}
        if daemon:
            macros["daemon_name"] = daemon
        if auth:
            macros["auth_authen"] = auth
        self.macros("M", **macros)
        code = self.ask("M", b"<" + sender.encode() + b">\0")
        for recipient in recipients:
            self.macros("R", rcpt_addr=recipient)
            code = self.ask("R", b"<" + recipient.encode() + b">\0")
        self.macros("T", i=queue_id)
        return self.ask("T") or code

    def header(self, name, value):
        if self.steps & SMFIP_LEADSPC:
            value = " " + value
        return self.ask("L", name.encode() + b"\0" + value.encode("utf-8", "surrogateescape") + b"\0")

    def message(self, headers, body=b"", queue_id="4QTEST1"):
        """Headers to the end of the message; the deciding reply."""
        for name, value in headers:
            code = self.header(name, value)
            if code not in ("", CONTINUE):
                return code
        self.macros("N", i=queue_id)
        code = self.ask("N")
        if code not in ("", CONTINUE):
            return code
        for at in range(0, len(body), 65535):
            code = self.ask("B", body[at:at + 65535])
            if code == SKIP:
                break
            if code not in ("", CONTINUE):
                return code
        self.macros("E", i=queue_id)
        return self.ask("E")

    def mail(self, sender, recipients, headers, body=b"", **kw):
        """A whole transaction; the deciding reply."""
        queue_id = kw.get("queue_id", "4QTEST1")
        code = self.envelope(sender, recipients, **kw)
        return code if code == ACCEPT else self.message(headers, body, queue_id)

    def quit(self):
        self.send("Q")
        self.close()


def wait_for(what, seconds=15, step=0.02):
    """Polls until what() is true; its value, or None."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = what()
        if value:
            return value
        time.sleep(step)
    return None


def no_mount_namespace():
    """Why a daemon cannot get a disk of its own here (a plain chroot has no mount point to begin with), or None."""
    flags = "-m" if os.geteuid() == 0 else "-Urm"
    failed = subprocess.run(["unshare", flags, "true"], capture_output=True).returncode
    return "no mount namespaces here" if failed else None


def builddir():
    return os.environ.get("top_builddir", os.getcwd())


def rows(journal, sql):
    if not os.path.exists(journal):
        return []
    db = sqlite3.connect(journal, timeout=10)
    try:
        return db.execute(sql).fetchall()
    except sqlite3.OperationalError as e:
        if "no such table" in str(e):
            return []
        raise
    finally:
        db.close()


class Daemon:
    """postdue-milter on a socket and state directory of its own."""

    def __init__(self, directory, settings="", env=None, prefix=(), socket_name=None, program=None):
        self.dir = directory
        self.socket = socket_name or "unix:%s/milter.sock" % directory
        self.journal = directory + "/journal.db"
        self.log = directory + "/milter.log"
        self.config = directory + "/postdue.conf"
        self.secret = b"0123456789abcdef0123456789abcdef"
        self.program = program or builddir() + "/milter/postdue-milter"
        self.env, self.prefix, self.process = env or {}, list(prefix), None
        self.namespace = []
        if not os.path.exists(directory + "/secret"):
            with open(directory + "/secret", "wb") as f:
                f.write(self.secret)
        self.write_config(settings)

    def write_config(self, settings=""):
        ours = "" if "our_domains" in settings else 'our_domains = { "ours.test" }\n'
        with open(self.config, "w") as f:
            f.write('state_dir = "%s"\nmilter_socket = "%s"\nlog = stderr\nlog_decisions = yes\n'
                    'internal_networks = { "127.0.0.0/8" }\n%s%s\n' % (self.dir, self.socket, ours, settings))

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.prefix + [self.program, "-c", self.config], stderr=log,
                                            env=dict(os.environ, **self.env))
        if not wait_for(self.answers):
            raise RuntimeError("postdue-milter did not start: " + self.text())
        return self

    def answers(self):
        if self.process.poll() is not None:
            raise RuntimeError("postdue-milter ended: " + self.text())
        try:
            Milter(self.socket, timeout=5).quit()
            return True
        except (OSError, Closed):
            return False

    def text(self):
        try:
            with open(self.log, errors="replace") as f:
                return f.read()
        except FileNotFoundError:
            return ""

    def logged(self, needle, seconds=15):
        return wait_for(lambda: needle in self.text(), seconds)

    def stop(self, sig=15, timeout=60):
        if self.process and self.process.poll() is None:
            self.process.send_signal(sig)
            self.process.wait(timeout)
        return self.process.returncode if self.process else None

    def rows(self, sql="SELECT kind, sender, recipients, queue_id, identity, truncated, message FROM mail ORDER BY id"):
        if self.namespace:
            out = self.inside([sys.executable, os.path.abspath(__file__), self.journal, sql])
            return ast.literal_eval(out.decode())
        return rows(self.journal, sql)

    def inside(self, command):
        """Runs a command where the daemon lives; its output. namespace: options of nsenter ("-m", "-U")."""
        return subprocess.run(["nsenter", "-t", str(self.process.pid)] + self.namespace + command, check=True,
                              stdout=subprocess.PIPE).stdout

    def stamp(self, token, epoch):
        import hashlib
        import hmac
        mac = hmac.new(self.secret, b"v1|%s|%d" % (token.encode(), epoch), hashlib.sha256).hexdigest()[:32]
        return "v=1; t=%s; e=%d; h=%s" % (token, epoch, mac)


class Tap:
    """Prints TAP. Tests are functions; each gets a directory of its own that is removed afterwards."""

    def __init__(self):
        self.n, self.failed = 0, 0

    def ok(self, good, name):
        self.n += 1
        self.failed += not good
        print("%s %d - %s" % ("ok" if good else "not ok", self.n, name), flush=True)

    def skip(self, name, why):
        self.n += 1
        print("ok %d - %s # SKIP %s" % (self.n, name, why), flush=True)

    def run(self, functions):
        import traceback
        for f in functions:
            with tempfile.TemporaryDirectory(prefix="pdm-") as d:
                os.chmod(d, 0o755)
                name = f.__name__.replace("test_", "").replace("_", " ")
                try:
                    why = f(d)
                    if isinstance(why, str):
                        self.skip(name, why)
                    else:
                        self.ok(True, name)
                except Exception:
                    self.ok(False, name)
                    for line in traceback.format_exc().splitlines():
                        print("# " + line)
        print("1..%d" % self.n)
        sys.exit(1 if self.failed else 0)


if __name__ == "__main__":  # how Daemon.rows() reads a journal in another mount namespace
    print(repr(rows(sys.argv[1], sys.argv[2])))
