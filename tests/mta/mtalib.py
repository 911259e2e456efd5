"""A private Postfix on loopback with postdue-milter in its chain, for tests, benches and ./quickstart.

    with mtalib.Mta() as mta:                      # or mta = Mta(); mta.start(); ...; mta.stop()
        mta.send(message_bytes, "alice@ours.test", ["bob@there.test"])
        for text in mta.wait_mail("bob@there.test", 1): ...

Own config, queue and data directory, random free ports on 127.0.0.1, log in a file; the system's Postfix is neither
read nor touched, and nothing leaves the machine: every mail is delivered into one maildir below mta.base. Needs root
(Postfix does) and Debian's postfix package; call mtalib.missing() first. Services (attributes are port numbers):
    mx          smtpd, as the world reaches it
    submission  smtpd with milter_macro_daemon_name=ORIGINATING, as staff reach it
    own         the loopback service of postdue's own mail: fails closed, milter_macro_daemon_name=POSTDUE
    reinject    where a content filter hands mail back (see content_filter=True)
All but `own` fail open (default_action=accept). `bounce-...@any` cannot be delivered: Postfix makes a bounce of its own.
`...@discard.any` is thrown away (for benches).
"""
import atexit
import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "milter"))
from miltercli import Daemon, wait_for  # noqa: E402

MAIN = """\
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
mail_owner = postfix
setgid_group = postdrop
maillog_file = {base}/log/mail.log
maillog_file_prefixes = {base}
syslog_name = postfix
myhostname = mx.ours.test
mydomain = ours.test
mydestination =
alias_maps =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
disable_dns_lookups = yes
smtp_host_lookup = native
smtpd_peername_lookup = no
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_authorized_xclient_hosts = 127.0.0.0/8
smtpd_client_connection_count_limit = 0
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
recipient_delimiter = +
virtual_mailbox_domains = static:ALL
virtual_mailbox_base = {base}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
virtual_mailbox_limit = 0
message_size_limit = 104857600
transport_maps = regexp:{base}/etc/transport
append_dot_mydomain = no
biff = no
service_throttle_time = 1s
minimal_backoff_time = 2s
maximal_backoff_time = 4s
queue_run_delay = 2s
bounce_queue_lifetime = 1h
in_flow_delay = 0
milter_default_action = accept
milter_connect_timeout = 10s
milter_command_timeout = 20s
milter_content_timeout = 60s
internal_mail_filter_classes = bounce
smtpd_milters = {milters}
non_smtpd_milters = {milters}
content_filter = {content_filter}
{more}
"""

MASTER = """\
{mx}         inet  n - n - - smtpd
{submission} inet  n - n - - smtpd
    -o milter_macro_daemon_name=ORIGINATING
{own}        inet  n - n - - smtpd
    -o smtpd_milters={own_milters}
    -o milter_macro_daemon_name=POSTDUE
    -o mynetworks=127.0.0.0/8
    -o content_filter=
{reinject}   inet  n - n - - smtpd
    -o content_filter=
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
showq     unix  n - n - - showq
error     unix  - - n - - error
retry     unix  - - n - - error
nowhere   unix  - n n - - pipe user=nobody argv=/bin/sh -c {{exit 67}}
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
{more}
"""


def missing():
    """What keeps a private Postfix from running here, as one line; None if nothing does."""
    if os.geteuid() != 0:
        return "needs root"
    if not os.path.exists("/usr/sbin/postfix"):
        return "needs the postfix package"
    try:
        pwd.getpwnam("postfix"), grp.getgrnam("postdrop")
    except KeyError as e:
        return "postfix is not set up: %s" % e
    return None


def free_ports(n):
    held = [socket.socket() for _ in range(n)]
    for s in held:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in held]
    for s in held:
        s.close()
    return ports


class Mta:
    """milter: "postdue" (our own daemon, started with the MTA), a socket name, or None. settings: more lines for its
    postdue.conf. user: who runs it (None: root). main, master: more lines of main.cf and master.cf."""

    def __init__(self, milter="postdue", settings="", main="", master="", content_filter=False, user="nobody",
                 program=None, env=None, prefix=()):
        self.base = tempfile.mkdtemp(prefix="postdue-mta-")
        self.mx, self.submission, self.own, self.reinject = free_ports(4)
        self.started, self.daemon, self.user = False, None, user
        self._directories()
        if milter == "postdue":
            milter = "unix:%s/run/milter.sock" % self.base
            self.daemon = Daemon(self.state, settings, socket_name=milter, program=self._program(program), env=env,
                                 prefix=list(prefix) + self.unprivileged())
            self._give_away()
        self.milter = milter
        self._write_config(main, master, content_filter)
        atexit.register(self.stop)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    # --- setting up -------------------------------------------------------------------------------------

    def path(self, *names):
        return os.path.join(self.base, *names)

    @property
    def state(self):
        """state_dir of milter and agent."""
        return self.path("state")

    def _directories(self):
        postfix = pwd.getpwnam("postfix")
        os.chmod(self.base, 0o755)
        for name in ("etc", "queue", "data", "log", "mail", "run", "state", "bin"):
            os.mkdir(self.path(name), 0o755)
        for name in ("data", "log", "mail"):
            os.chown(self.path(name), postfix.pw_uid, postfix.pw_gid)
        # the recipe of the packaging: the socket is the owner's and, by the set-gid bit, the group's of Postfix
        uid = pwd.getpwnam(self.user).pw_uid if self.user else 0
        os.chown(self.path("run"), uid, postfix.pw_gid)
        os.chmod(self.path("run"), 0o2750)
        os.chown(self.state, uid, -1)
        os.chmod(self.state, 0o700)

    def _program(self, program):
        """A copy where any user may run it, whatever the mode of the build directory's parents."""
        source = program or os.environ.get("top_builddir", os.getcwd()) + "/milter/postdue-milter"
        return shutil.copy(source, self.path("bin"))

    def _give_away(self):
        uid = pwd.getpwnam(self.user).pw_uid if self.user else 0
        for name in os.listdir(self.state):
            os.chown(os.path.join(self.state, name), uid, -1)

    def unprivileged(self):
        """Put before a command line to run it as self.user."""
        if not self.user:
            return []
        who = pwd.getpwnam(self.user)
        return ["setpriv", "--reuid=%d" % who.pw_uid, "--regid=%d" % who.pw_gid, "--clear-groups"]

    def _write(self, name, text):
        with open(self.path("etc", name), "w") as f:
            f.write(text)

    def _write_config(self, main, master, content_filter):
        postfix = pwd.getpwnam("postfix")
        milters = "{ %s, default_action=accept }" % self.milter if self.milter else ""
        own = "{%s,default_action=tempfail}" % self.milter if self.milter else ""
        filtered = "smtp:[127.0.0.1]:%d" % self.reinject if content_filter else ""
        self._write("main.cf", MAIN.format(base=self.base, uid=postfix.pw_uid, gid=postfix.pw_gid, milters=milters,
                                           content_filter=filtered, more=main))
        self._write("master.cf", MASTER.format(mx=self._at(self.mx), submission=self._at(self.submission),
                                               own=self._at(self.own), reinject=self._at(self.reinject),
                                               own_milters=own, more=master))
        self._write("transport", "/^bounce-/ nowhere:\n/@discard\\./ discard:\n")

    @staticmethod
    def _at(port):
        return "127.0.0.1:%d" % port

    # --- running ----------------------------------------------------------------------------------------

    def command(self, name, *args, **kw):
        """A Postfix command with our configuration: command("postqueue", "-p")."""
        flag = "-C" if name == "sendmail" else "-c"
        return subprocess.run(["/usr/sbin/" + name, flag, self.path("etc")] + list(args), env=self._env(),
                              capture_output=True, text=True, **kw)

    def _env(self):
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "MAIL_CONFIG": self.path("etc"), "LANG": "C"}

    def start(self):
        if self.daemon:
            self.daemon.start()
        done = self.command("postfix", "start")
        self.started = True
        if done.returncode != 0 or not wait_for(self._greets, 30):
            raise RuntimeError("postfix did not start: %s%s%s" % (done.stdout, done.stderr, self.log()))
        return self

    def _greets(self):
        try:
            for port in (self.mx, self.submission, self.own, self.reinject):
                smtplib.SMTP("127.0.0.1", port, timeout=10).quit()
            return True
        except (OSError, smtplib.SMTPException):
            return False

    def _master_pid(self):
        try:
            with open(self.path("queue/pid/master.pid")) as f:
                pid = int(f.read())
            os.kill(pid, 0)
            return pid
        except (OSError, ValueError):
            return None

    def stop(self):
        """Stops everything and removes the directory. May be called twice."""
        if not os.path.isdir(self.base):
            return
        if self.started:
            self.command("postfix", "abort")
            if not wait_for(lambda: self._master_pid() is None, 10):
                os.kill(self._master_pid(), signal.SIGKILL)
        if self.daemon and self.daemon.process:
            try:
                self.daemon.stop(timeout=40)
            except subprocess.TimeoutExpired:
                self.daemon.stop(sig=9)
        shutil.rmtree(self.base, ignore_errors=True)
        atexit.unregister(self.stop)

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.stop()
            raise

    def __exit__(self, kind, *_):
        if kind:
            print("# " + (self.log() + (self.daemon.text() if self.daemon else "")).replace("\n", "\n# "))
        self.stop()

    def log(self):
        try:
            with open(self.path("log/mail.log"), errors="replace") as f:
                return f.read()
        except FileNotFoundError:
            return ""

    # --- mail -------------------------------------------------------------------------------------------

    def send(self, message, sender, recipients, port=None, login=None, client=None):
        """Sends bytes by SMTP (to `submission` unless told otherwise); (code, text) of the reply to the final dot, or
        of the command that was refused. login and client are put on by XCLIENT."""
        with smtplib.SMTP("127.0.0.1", port or self.submission, timeout=120) as smtp:
            smtp.ehlo("client.test")
            if login or client:
                attributes = [("LOGIN", login)] * bool(login) + [("ADDR", client)] * bool(client)
                smtp.docmd("XCLIENT", " ".join("%s=%s" % a for a in attributes))
                smtp.ehlo("client.test")
            code, text = smtp.mail(sender)
            for recipient in recipients if code == 250 else ():
                code, text = smtp.rcpt(recipient)
                if code != 250:
                    break
            if code == 250:
                code, text = smtp.data(message)
            return code, text.decode(errors="replace")

    def sendmail(self, message, sender, recipients):
        """Submits through sendmail(1) and pickup, so through non_smtpd_milters."""
        done = subprocess.run(["/usr/sbin/sendmail", "-C", self.path("etc"), "-f", sender, "--"] + list(recipients),
                              input=message, env=self._env(), capture_output=True)
        return done.returncode

    def mail(self, address):
        """The delivered messages of an address (any +extension) as bytes, in order of delivery."""
        box = self.path("mail", "all", "new")
        if not os.path.isdir(box):
            return []
        names = sorted(os.listdir(box), key=lambda n: os.stat(os.path.join(box, n)).st_mtime_ns)
        out = []
        for name in names:
            with open(os.path.join(box, name), "rb") as f:
                text = f.read()
            if self._delivered_to(text) == address:
                out.append(text)
        return out

    @staticmethod
    def _delivered_to(text):
        line = text[:text.find(b"\n\n")].split(b"\nDelivered-To: ", 1)[1].split(b"\n")[0].decode()
        user, domain = line.rsplit("@", 1)
        return user.split("+")[0] + "@" + domain

    def wait_mail(self, address, n, seconds=30):
        """Waits until at least n messages are there; all of them."""
        wait_for(lambda: len(self.mail(address)) >= n, seconds)
        got = self.mail(address)
        if len(got) < n:
            raise AssertionError("%d of %d mails for %s\n%s" % (len(got), n, address, self.log()))
        return got

    def queue_is_empty(self):
        return "is empty" in self.command("postqueue", "-p").stdout

    def wait_queue_empty(self, seconds=60):
        return wait_for(self.queue_is_empty, seconds, 0.1)
