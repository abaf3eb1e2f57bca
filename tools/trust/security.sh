#!/bin/sh
# SPDX-License-Identifier: MIT
# Is all that these pages name there? security.sh PAGE ...: files, targets of
# make, fuzz targets, identifiers; and of SECURITY.md's invariants, that each
# names what fails without it and that the fuzz targets it names assert it.
set -u
list=$(mktemp) || exit 3
trap 'rm -f "$list" "$list.targets"' EXIT
${MAKE:-make} -prRn no-target 2>/dev/null | sed -n 's/^\([a-z][a-z0-9-]*\):.*/\1/p' | sort -u >"$list.targets"
names=0 failed=0 invariants=0

fault() {
    echo "$page:$line: $*"
    failed=$((failed + 1))
}

# Is it anywhere in what is kept, word for word? SESH_NAME_X stands for all of them.
is_word() {
    word=$(echo "$1" | sed 's/^SESH_NAME_/SESH_[A-Z_]*_/; s/^sesh_NAME_/sesh_[a-z_]*_/')
    grep -rqwE -- "$word" ${2:-src include tests tools port}
}

judge() {
    case $kind in
    path | link) ls -d $what >/dev/null 2>&1 || fault "there is no $what" ;;
    file) [ -e "$what" ] || [ -n "$(find . -path ./build -prune -o -name "${what##*/}" -print)" ] ||
        fault "there is no ${what##*/}" ;;
    target) grep -qx -- "$what" "$list.targets" || fault "make has no target $what" ;;
    fuzz) [ -f "tests/fuzz/$what.c" ] || fault "there is no fuzz target $what" ;;
    word)
        place=${what%%:*}
        is_word "${what#*:}" "$place" || fault "there is no ${what#*:} in ${place:-the tree}" ;;
    invariant)
        invariants=$((invariants + 1))
        [ "$what" = "I$invariants" ] || fault "$what comes where I$invariants should" ;;
    row)
        sources=tests/fuzz/common.c
        [ "${what#* }" = '*' ] || sources="$sources tests/fuzz/${what#* }.c"
        grep -q "\"${what%% *}\"" $sources 2>/dev/null || fault "no fuzz_fail of ${what%% *} in $sources" ;;
    bare) fault "$what names nothing that would fail without it" ;;
    esac
    names=$((names + 1))
}

set -f
for page; do
    [ -f "$page" ] || { echo "there is no $page"; exit 1; }
    awk -f tools/trust/security.awk "$page" >"$list"
    while read -r kind line what; do
        set +f
        judge
        set -f
    done <"$list"
done
[ $invariants != 0 ] || { echo "no invariant was found"; failed=1; }
echo "security: $names names in $*, $invariants invariants, $failed wrong"
[ $failed = 0 ]
