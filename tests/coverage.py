#!/usr/bin/env python3
"""Branch coverage of policy/ by the unit and property tests, file by file.
    tests/coverage.py DIR [--missed FILE ...]
DIR is a build made with configure CFLAGS="-O0 -g --coverage" and `make check TESTS=` (`make coverage` does both).
--missed lists the lines of those files with branches that no test takes. Ends with 1 below 95 % of all."""

import json
import os
import subprocess
import sys

SRC = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
REACH = 95.0
SCRIPTS = ("tests/unit/rrule_dateutil.py", "tests/unit/interest_reference.py")


def run_tests(build):
    env = dict(os.environ, top_srcdir=SRC, top_builddir=build, PROPERTY_RUNS=os.environ.get("PROPERTY_RUNS", "1000"))
    folder = os.path.join(build, "tests", "unit")
    programs = sorted(f for f in os.listdir(folder) if f.startswith("test_") and os.access(os.path.join(folder, f), os.X_OK)
                      and "." not in f)
    for name in programs:
        done = subprocess.run([os.path.join(folder, name)], env=env, cwd=build, capture_output=True)
        if done.returncode:
            sys.exit(f"{name} failed: {done.stderr.decode(errors='replace')[-2000:]}")
    for script in SCRIPTS:
        subprocess.run([sys.executable, os.path.join(SRC, script)], env=env, cwd=build, capture_output=True)


def branches(build):
    """{file: {line: [count, ...]}} of the sources under policy/."""
    found = {}
    for folder, _, files in os.walk(os.path.join(build, "policy")):
        for name in files:
            if not name.endswith(".gcno"):
                continue
            done = subprocess.run(["gcov", "-b", "-i", "-t", os.path.join(folder, name)], cwd=build, capture_output=True, check=True)
            for part in json.loads(done.stdout)["files"]:
                path = os.path.relpath(os.path.join(build, part["file"]), SRC)
                if not path.startswith("policy/") or not path.endswith(".c"):
                    continue
                for line in part["lines"]:
                    if line["branches"]:
                        found.setdefault(path, {})[line["line_number"]] = [b["count"] for b in line["branches"]]
    return found


def main():
    build = os.path.abspath(sys.argv[1])
    wanted = sys.argv[3:] if sys.argv[2:3] == ["--missed"] else []
    for folder, _, files in os.walk(build):
        for name in files:
            if name.endswith(".gcda"):
                os.unlink(os.path.join(folder, name))
    run_tests(build)
    taken = total = 0
    for path, lines in sorted(branches(build).items()):
        counts = [c for line in lines.values() for c in line]
        hit = sum(c > 0 for c in counts)
        taken, total = taken + hit, total + len(counts)
        print(f"{100 * hit / len(counts):6.1f} %  {hit:4} of {len(counts):4}  {path}")
        if path in wanted or os.path.basename(path) in wanted:
            with open(os.path.join(SRC, path)) as f:
                source = f.read().split("\n")
            for number, line in sorted(lines.items()):
                if 0 in line:
                    print(f"          {number:4} {line}  {source[number - 1].strip()}")
    print(f"{100 * taken / total:6.1f} %  {taken:4} of {total:4}  all of policy/")
    return 100 * taken / total < REACH


sys.exit(main())
