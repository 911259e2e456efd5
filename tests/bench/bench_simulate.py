#!/usr/bin/env python3
"""simulate --days 90 over 1,000,000 open invoices in 100,000 accounts: seconds and memory, printed by `make bench`."""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

BUILD = os.environ.get("top_builddir", os.getcwd())


def main():
    place = tempfile.mkdtemp(prefix="bench-simulate-")
    try:
        subprocess.run([os.path.join(BUILD, "tests/bench/bench_decide"), "--build", place, "100000", "1000000"], check=True)
        conf = os.path.join(place, "postdue.conf")
        with open(os.path.join(place, "clock"), "w") as f:
            f.write("1780000000\n")
        with open(conf, "a") as f:
            f.write(f'state_dir = "{place}"\nclock = "{place}/clock"\n')
        start = time.monotonic()
        done = subprocess.run([os.path.join(BUILD, "postdue"), "simulate", "-c", conf, "--days", "90", "--summary"],
                              capture_output=True, text=True, check=True)
        took = time.monotonic() - start
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        mib = usage.ru_maxrss / 1024
        good = took < 20 and mib < 256
        print(f"simulate --days 90, 1,000,000 invoices in 100,000 accounts: {took:.1f} s (under 20), {mib:.0f} MiB "
              f"(under 256, building included) {'reached' if good else 'MISSED'}; {done.stdout.strip().splitlines()[-1]}")
        return 0 if good else 1
    finally:
        shutil.rmtree(place)


sys.exit(main())
