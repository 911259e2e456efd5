#!/usr/bin/env python3
"""Do the tests of policy/ see a wrong program? Changes one comparison, constant, sign or logical word at a time, compiles that
file alone, links the unit tests that concern it, and runs them. A mutant that all tests pass has survived.
    tests/mutate.py BUILD [--sample N] [--seed N] [FILE ...]
BUILD is a build with its tests (`make check TESTS=`). Prints the survivors and the share killed, by file."""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile

SRC = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
TESTS = {  # of each file, the quickest first
    "calendar.c": ["calendar", "decide"], "chaseable.c": ["decide", "decide_property"], "choose.c": ["ladder"],
    "decide.c": ["decide", "decide_property"], "effect.c": ["effect"], "holidays.c": ["calendar"],
    "interest.c": ["interest"], "ladder.c": ["ladder", "decide"], "law.c": ["law"],
    "limits.c": ["decide", "decide_property"], "rates.c": ["interest"], "reasons.c": ["decide"], "risk.c": ["risk"],
    "rrule.c": ["schedule"], "schedule.c": ["schedule", "ladder"], "touch.c": ["decide", "decide_property"],
    "tsv.c": ["interest", "law"], "base/day.c": ["base", "calendar"], "base/money.c": ["base", "interest"],
    "base/text.c": ["base"],
}
CHANGES = [(r"<=", "<"), (r">=", ">"), (r"(?<![-<>=])<(?![<=])", "<="), (r"(?<![->=])>(?![>=])", ">="), (r"==", "!="),
           (r"!=", "=="), (r"&&", "||"), (r"\|\|", "&&"), (r"\bTRUE\b", "FALSE"), (r"\bFALSE\b", "TRUE"),
           (r"\bMAX\(", "MIN("), (r"\bMIN\(", "MAX("), (r"(?<=[\w)]) \+ (?=\w)", " - "), (r"(?<=[\w)]) - (?=\w)", " + "),
           (r"(?<![\w.\"'])([0-9]+)(?![\w.\"'])", None), (r"(?<=[( ])!(?=\w)", "")]
CODE = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|//[^\n]*')


def mutants(text):
    """(offset, old, new) of every change in code; not in strings, comments, directives and tables of text."""
    blank = CODE.sub(lambda m: " " * len(m[0]), text)
    blank = re.sub(r"(?m)^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", " ", m[0]), blank)
    found = []
    for pattern, new in CHANGES:
        for m in re.finditer(pattern, blank):
            put = new if new is not None else str(int(m[0]) + 1)
            found.append((m.start(), text[m.start():m.end()], put))
    return sorted(found)


class Bench:
    def __init__(self, build):
        self.build, self.dir = build, tempfile.mkdtemp(prefix="postdue-mutate-")
        packages = ["glib-2.0", "gio-2.0", "gio-unix-2.0", "jansson", "libical", "libpcre2-8", "cmocka"]
        ask = lambda what: subprocess.run(["pkg-config", what, *packages], capture_output=True, text=True, check=True).stdout.split()
        self.cflags, self.libs = ask("--cflags"), ask("--libs")
        self.env = dict(os.environ, top_srcdir=SRC, top_builddir=build, PROPERTY_RUNS="150", G_DEBUG="fatal-criticals")

    def compiles(self, path, text):
        source = os.path.join(self.dir, "mutant.c")
        with open(source, "w") as f:
            f.write(text)
        flags = ["-std=gnu11", "-O1", "-w", "-I" + SRC, "-I" + self.build, "-D_GNU_SOURCE", "-DDATADIR=\"x\""]
        done = subprocess.run(["gcc", *flags, *self.cflags, "-c", source, "-o", os.path.join(self.dir, "mutant.o")],
                              capture_output=True)
        return done.returncode == 0

    def passes(self, name):
        unit = os.path.join(self.build, "tests", "unit")
        program = os.path.join(self.dir, "test_" + name)
        libs = [os.path.join(unit, "libworld.a"), os.path.join(self.build, "policy", "libpolicy.a")]
        subprocess.run(["gcc", os.path.join(unit, f"test_{name}.o"), os.path.join(self.dir, "mutant.o"), *libs, "-o", program,
                        *self.libs, "-lm"], check=True, capture_output=True)
        try:
            return subprocess.run([program], env=self.env, cwd=self.build, capture_output=True, timeout=60).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def killed(self, name, text):
        """None: no program at all."""
        if not self.compiles(name, text):
            return None
        return not all(self.passes(test) for test in TESTS[name])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("build")
    args.add_argument("--sample", type=int, default=300)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("files", nargs="*")
    args = args.parse_args()
    bench = Bench(os.path.abspath(args.build))
    pool = []
    for name in args.files or TESTS:
        with open(os.path.join(SRC, "policy", name)) as f:
            text = f.read()
        pool += [(name, text, m) for m in mutants(text)]
    random.Random(args.seed).shuffle(pool)
    tally = {}
    for name, text, (at, old, new) in sorted(pool[:args.sample], key=lambda p: (p[0], p[2])):
        killed = bench.killed(name, text[:at] + new + text[at + len(old):])
        if killed is None:
            continue
        dead, all_of = tally.get(name, (0, 0))
        tally[name] = (dead + killed, all_of + 1)
        if not killed:
            line = text.count("\n", 0, at) + 1
            print(f"survived: policy/{name}:{line}: {old} -> {new}   {text.split(chr(10))[line - 1].strip()}", flush=True)
    for name, (dead, all_of) in sorted(tally.items()):
        print(f"{100 * dead / all_of:6.1f} %  {dead:4} of {all_of:4}  policy/{name}")
    dead, all_of = (sum(t[i] for t in tally.values()) for i in (0, 1))
    print(f"{100 * dead / max(all_of, 1):6.1f} %  {dead:4} of {all_of:4}  killed, of {len(pool)} possible")


sys.exit(main())
