#!/bin/sh
# SPDX-License-Identifier: MIT
# Sees to it that a header is there: need.sh jsmn|cmocka. Installs the Debian
# package where there is apt and the right to use it.
set -u
CC=${CC:-cc}

there() {
    printf '%s\nint main(void) { return 0; }\n' "$1" |
        $CC ${JSMN_INCLUDE:+-I"$JSMN_INCLUDE"} -x c -fsyntax-only - 2>/dev/null
}

install() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then sudo=
    elif sudo -n true 2>/dev/null; then sudo="sudo -n"
    else return 1; fi
    echo "installing $1"
    log=$(mktemp) || return 1
    { $sudo apt-get install -y --no-install-recommends "$1" ||
        { $sudo apt-get update && $sudo apt-get install -y --no-install-recommends "$1"; }; } >"$log" 2>&1
    status=$?
    [ $status = 0 ] || tail -n 3 "$log" >&2
    rm -f "$log"
    return $status
}

command -v "${CC%% *}" >/dev/null || { echo "sesh: there is no C compiler \"$CC\"; make CC=... names one" >&2; exit 1; }
case "${1:-}" in
jsmn)
    code='#include <jsmn.h>' package=libjsmn-dev
    hint='sesh needs jsmn.h (github.com/zserge/jsmn): make JSMN_INCLUDE=/the/directory/it/is/in' ;;
cmocka)
    code='#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>' package=libcmocka-dev
    hint='the tests need cmocka (cmocka.org), its header and library where the compiler finds them' ;;
*) echo "usage: need.sh jsmn|cmocka" >&2; exit 2 ;;
esac
there "$code" && exit 0
install $package && there "$code" && exit 0
echo "$hint" >&2
exit 1
