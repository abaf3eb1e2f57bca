#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the header and the tables of a session type from its list of fields:
#
#     type.sh PATH/NAME.def DIRECTORY
#
# gives DIRECTORY/NAME.h and DIRECTORY/NAME.c. The .c file holds the text of
# src/schema/rows.h and the list, so that it needs <sesh/sesh.h> and nothing else.
# SINGLE=1: it needs "sesh.h", the one of the two files. HPP=1: DIRECTORY/NAME.hpp,
# too, the views for C++17.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
def=${1:-}
out=${2:-.}
[ -n "$def" ] || { echo 'usage: make type DEF=path/name.def OUT=directory' >&2; exit 2; }
[ -f "$def" ] || { echo "sesh: there is no file $def (the path is seen from $PWD)" >&2; exit 2; }
case $def in *.def) ;; *) echo "sesh: $def: the file's name has to be NAME.def" >&2; exit 2 ;; esac
name=$(basename "$def" .def)
case $name in
[!a-z]* | *[!a-z0-9_]*) echo "sesh: $def: the name has to be one of C, in small letters: my_session.def" >&2; exit 2 ;;
esac
full=$(cd "$(dirname "$def")" && pwd)/$name.def
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT

# The compiler finds mistakes of form, the program the others; both say the line.
${HOST_CC:-${CC:-cc}} -std=c99 -DSESH_DEF="\"$full\"" -o "$tmp/print" "$root/tools/print_header.c"
"$tmp/print" "$name" "$def" >/dev/null
"$tmp/print" "$name" "$name.def" >"$tmp/header"

# The licence of the list is its author's.
adapt() {
    sed -e '/^\/\* SPDX-License-Identifier/d' \
        -e 's|^/\* Printed from .*|/* Printed from '"$name"'.def by make type of sesh. Do not edit. */|' \
        -e 's|^#include <sesh/'"$name"'.h>|#include "'"$name"'.h"|' \
        ${SINGLE:+-e 's|^#include <sesh/\(sesh.h*p*\)>|#include "\1"|'} "$1"
}
adapt "$tmp/header" >"$tmp/$name.h"
{
    echo "/* Made from $name.def by make type of sesh. Do not edit. What is not from"
    echo "   $name.def is from sesh, under its licence, MIT. */"
    echo "#include \"$name.h\""
    awk -v mode=type -v root="$root" -v def="$full" -v type="$name" -f "$root/tools/single/single.awk" \
        "$root/src/schema/rows.h"
} >"$tmp/$name.c"

files="$name.h $name.c"
if [ -n "${HPP:-}" ]; then
    ${HOST_CC:-${CC:-cc}} -std=c99 -DSESH_DEF="\"$full\"" -o "$tmp/print" "$root/tools/print_cpp.c"
    "$tmp/print" "$name" "$def" >/dev/null
    "$tmp/print" "$name" "$name.def" >"$tmp/header"
    adapt "$tmp/header" >"$tmp/$name.hpp"
    files="$files $name.hpp"
fi

mkdir -p "$out"
for file in $files; do
    cmp -s "$tmp/$file" "$out/$file" || cp "$tmp/$file" "$out/$file"
done
printf 'wrote'
printf " $out/%s" $files
echo
