#!/usr/bin/env python3
"""simulate --days 90 over 1,000,000 open invoices in 100,000 accounts: seconds and memory, printed by `make bench`."""
import os
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
        child = subprocess.Popen([os.path.join(BUILD, "postdue"), "simulate", "-c", conf, "--days", "90", "--summary"],
                                 stdout=subprocess.PIPE, text=True)
        said = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        took, cpu = time.monotonic() - start, usage.ru_utime + usage.ru_stime
        mib = usage.ru_maxrss / 1024
        good = status == 0 and cpu < 20 and mib < 256
        print(f"simulate --days 90, 1,000,000 invoices in 100,000 accounts: {cpu:.1f} s of processor, {took:.1f} s by the "
              f"clock (under 20), {mib:.0f} MiB (under 256) {'reached' if good else 'MISSED'}; "
              f"{said.strip().splitlines()[-1]}")
        return 0 if good else 1
    finally:
        shutil.rmtree(place)


sys.exit(main())
