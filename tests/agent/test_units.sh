#!/bin/bash
# The services' exposure as systemd-analyze counts it: at most 1.0 of 10.
command -v systemd-analyze >/dev/null || { echo "1..0 # SKIP needs systemd-analyze"; exit 0; }
cd "$top_builddir/conf/systemd" || exit 1
echo 1..2
n=0
for unit in postdued postdue-milter; do
    n=$((n + 1))
    level=$(systemd-analyze security --offline=true --no-pager $unit.service 2>/dev/null |
        sed -n 's/.*Overall exposure level for .*: \([0-9.]*\) .*/\1/p')
    if awk -v l="$level" 'BEGIN { exit !(l != "" && l <= 1.0) }'; then
        echo "ok $n - $unit: exposure $level"
    else
        echo "not ok $n - $unit: exposure ${level:-unknown}, want at most 1.0"
    fi
done
