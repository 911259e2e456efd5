#!/usr/bin/env python3
"""postdued -n: what is wrong in the texts is said with its file before anything is sent."""
import os
import shutil
import subprocess
import sys
import tempfile

BUILD = os.environ.get("top_builddir", os.getcwd())
SRC = os.environ.get("top_srcdir", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BASE = """state_dir = "%s"
template_dir = "%s/templates"
our_domains = { "ours.test" }
"""
CASES = [  # name, file to write, its text, more configuration, what stderr must hold (None: all is well)
    ("the shipped texts", None, None, "", None),
    ("a name that is not offered", "en/first.txt", "Pay {{amout}}!", "", "en/first.txt:1: {{amout}}"),
    ("a section that is not closed", "de/final.txt", "a\n{{#several}}\nb", "", "de/final.txt:3: a section is not closed"),
    ("a piece that is not there", "fr/second.txt", "{{>gone}}", "", "_gone.txt"),
    ("not UTF-8", "en/first.txt", b"\xff", "", "en/first.txt"),
    ("a bad locale", "en/locale.ini", "[locale]\ndate={{#x}}\n", "", "locale.ini:date:1"),
    ("a step without a text", None, None, 'ladder standard { step nag { trigger = P3D } }\n', 'no text for the step "nag"'),
    ("a subject that asks for nothing known", None, None,
     'ladder standard { step first { trigger = P3D subject = "{{nope}}" } }\n', "{{nope}}"),
    ("a task needs no text", None, None, 'ladder standard { step call { trigger = P3D action = task } }\n', None),
    ("an unknown key", None, None, "colour = blue\n", "postdue.conf:"),
]


def check(directory, file, text, conf):
    shutil.copytree(os.path.join(SRC, "conf/templates"), directory + "/templates")
    for root, dirs, files in os.walk(directory):
        for name in dirs + files:
            os.chmod(os.path.join(root, name), 0o755)
    if file:
        with open(os.path.join(directory, "templates", file), "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())
    with open(directory + "/postdue.conf", "w") as f:
        f.write(BASE % (directory + "/state", directory) + conf)
    return subprocess.run([BUILD + "/agent/postdued", "-n", "-c", directory + "/postdue.conf"], capture_output=True,
                          text=True)


def main():
    print("1..%d" % (len(CASES) + 1))
    failed = 0
    for n, (name, file, text, conf, want) in enumerate(CASES, 1):
        with tempfile.TemporaryDirectory() as directory:
            done = check(directory, file, text, conf)
            good = done.returncode == 0 and done.stderr == "" if want is None else \
                done.returncode == 2 and want in done.stderr and done.stderr.count("\n") == 1
            good = good and not os.path.exists(directory + "/state")
        failed += not good
        print("%s %d - %s" % ("ok" if good else "not ok", n, name))
        if not good:
            print("# %d %r, want %r" % (done.returncode, done.stderr, want))
    done = subprocess.run([BUILD + "/agent/postdued", "--nonsense"], capture_output=True, text=True)
    print("%s %d - wrong usage is status 2" % ("ok" if done.returncode == 2 else "not ok", len(CASES) + 1))
    sys.exit(failed > 0)


main()
