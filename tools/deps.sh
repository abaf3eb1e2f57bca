#!/bin/sh
# SPDX-License-Identifier: MIT
# What builds, tests and checks need of a machine: the Debian packages in deps.txt.
#     deps.sh need PACKAGE ...   fails when something is missing, and says how to get it
#     deps.sh get [PACKAGE ...]  installs what is missing; without a name what `make run` and
#                                `make test` need, and with "all" everything in deps.txt
#     deps.sh offer PACKAGE ...  installs what is missing if that takes no password; else as need
set -u
CC=${CC:-cc}
list=$(dirname "$0")/deps.txt

# cmocka.h needs these headers before it.
compiles() {
    printf '#include <%s>\n' stdarg.h stddef.h stdint.h setjmp.h "$1" |
        $CC ${JSMN_INCLUDE:+-I"$JSMN_INCLUDE"} -x c -fsyntax-only - 2>/dev/null
}

# Without dpkg, the tool that needs a package reports it itself.
is_there() {
    how=$(awk -v package="$1" '$1 == package { print $2 }' "$list")
    case $how in
    '') echo "tools/deps.txt has no package $1" >&2; exit 2 ;;
    '<'*) how=${how#<}; compiles "${how%>}" ;;
    -) ! command -v dpkg-query >/dev/null || dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
    *) command -v "$how" >/dev/null ;;
    esac
}

install() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then sudo=
    elif [ "$mode" = get ]; then sudo=sudo
    elif sudo -n true 2>/dev/null; then sudo='sudo -n'
    else return 1; fi
    echo "sesh: installing with apt-get:$missing"
    log=$(mktemp) || return 1
    $sudo apt-get -o DPkg::Lock::Timeout=600 update >"$log" 2>&1
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends $missing >>"$log" 2>&1
    status=$?
    [ $status = 0 ] || tail -n 5 "$log" >&2
    rm -f "$log"
    return $status
}

look() {
    missing=
    for package; do
        is_there "$package" || missing="$missing $package"
    done
    [ -z "$missing" ]
}

mode=${1:-}
[ $# = 0 ] || shift
case $mode in
need | offer) ;;
get)
    [ $# != 0 ] || set -- libjsmn-dev libcmocka-dev
    [ "$*" != all ] || set -- $(sed -n 's/^\([a-z][^ ]*\) .*/\1/p' "$list") ;;
*) sed -n 's/^# \{5\}//p' "$0" >&2; exit 2 ;;
esac
command -v "${CC%% *}" >/dev/null || { echo "sesh: there is no C compiler \"$CC\"; make CC=... names another one" >&2; exit 1; }
look "$@" && exit 0
[ "$mode" = need ] || { install && look "$@" && exit 0; }

case $missing in
' libjsmn-dev' | ' libcmocka-dev' | ' libjsmn-dev libcmocka-dev') get='make deps' ;;
*) get="make deps FOR=\"${missing# }\"" ;;
esac
if command -v apt-get >/dev/null; then echo "sesh: missing:$missing. This installs it: $get" >&2
else echo "sesh: missing here, by the names of Debian's packages:$missing" >&2; fi
case $missing in
*libjsmn-dev*) echo "sesh: where jsmn.h (github.com/zserge/jsmn) is elsewhere: make JSMN_INCLUDE=/the/directory/it/is/in" >&2 ;;
esac
exit 1
