#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the header and the tables of a session type from its list of fields:
#
#     type.sh PATH/NAME.def [DIRECTORY]
#
# writes DIRECTORY/NAME.h and DIRECTORY/NAME.c. SINGLE=1: they include "sesh.h", the
# single header. HPP=1: also writes DIRECTORY/NAME.hpp, the views for C++17. LEDGER=FILE:
# the field numbers are compared with FILE and kept in it. SESH_TYPE is the generator; if
# it is not set, it is built first.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
def=${1:-}
out=${2:-.}
[ -n "$def" ] || { echo 'usage: make type DEF=path/name.def [OUT=.] [SINGLE=1] [HPP=1] [LEDGER=file]' >&2; exit 2; }
[ -f "$def" ] || { echo "sesh: there is no file $def (the path is seen from $PWD)" >&2; exit 3; }
type=${SESH_TYPE:-}
if [ -z "$type" ]; then
    tmp=$(mktemp -d) || exit 3
    trap 'rm -rf "$tmp"' EXIT
    type=$tmp/type
    (cd "$root" && awk -f tools/type/names.awk $(find include/sesh src port -name '*.h' | sort)) >"$tmp/names.def"
    ${HOST_CC:-${CC:-cc}} -std=c99 -I"$root/include" -I"$tmp" -o "$type" "$root"/tools/type/*.c "$root/tools/sesh/text.c"
fi
mkdir -p "$out"
"$type" ${SINGLE:+--single} ${HPP:+--hpp} ${LEDGER:+--ledger "$LEDGER"} ${BREAK:+--break "$BREAK"} "$out" "$def"
