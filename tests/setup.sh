# Sourced by ./check and ./quickstart: what has to be installed, and how to say that it cannot be.
# The caller has set `top` to the checkout.

build_packages="autoconf automake gcc libc6-dev make pkg-config libmilter-dev libical-dev libsqlite3-dev
 libglib2.0-dev libgmime-3.0-dev libxml2-dev libjansson-dev libconfuse-dev libcurl4-openssl-dev libseccomp-dev
 libsystemd-dev libpcre2-dev libidn2-dev zlib1g-dev libarchive-dev"
run_packages="postfix poppler-utils libarchive13 tzdata python3 procps ca-certificates"
test_packages="clang clang-format libclang-rt-14-dev libcmocka-dev python3-dateutil python3-icalendar sqlite3 strace man-db mandoc
 xz-utils util-linux"

die() {
    echo "$(basename "$0"): $*" >&2
    exit 2
}

missing_packages() {
    local name
    for name in "$@"; do
        case $name in *-) continue ;; esac
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf ' %s' "$name"
    done
}

# Installs what is missing. Services are kept from starting: nothing of the system's own Postfix is to run.
install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || die "this system is not Debian; install by hand: $*"
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || die "run as root, or install first: apt-get install$missing"
    local policy=/usr/sbin/policy-rc.d made=
    if [ ! -e $policy ]; then
        printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy && made=1
    fi
    echo "installing:$missing"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { apt-get update && apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
        [ -n "$made" ] && rm -f $policy
        tail -20 "$log" >&2
        die "apt-get could not install:$missing"
    fi
    [ -n "$made" ] && rm -f $policy
    rm -f "$log"
}
