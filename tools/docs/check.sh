#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks what the headers and pages say: check.sh BUILD SEEN CALLED. SEEN lists the statuses that
# the functions returned in the tests (tools/docs/contract.js), and CALLED the functions that a
# program calls.
set -eu
build=$1 seen=$2 called=$3
dir=$build/docs
failed=0
for list in examples/own_type/oauth2_token.def examples/requests/*.def; do
    sh tools/single/type.sh "$list" "$dir/own" >/dev/null
done
# The list that docs/infer.md makes.
"$build/sesh" infer --name meter_login examples/infer/*.json >"$dir/own/meter_login.def"
"$build/sesh" infer --type verdocs --keep /sub >"$dir/own/verdocs_part.def"
for list in meter_login verdocs_part; do
    sh tools/single/type.sh "$dir/own/$list.def" "$dir/own" >/dev/null
done
pages=$(find . -path ./build -prune -o -path ./.git -prune -o -name node_modules -prune -o -name '*.md' -print | sed 's|^\./||')

node tools/docs/contract.js check "$seen" include/sesh/*.h || failed=1
awk -f tools/docs/statuses.awk src/status.def docs/errors.md || failed=1
node tools/docs/names.js --own "$dir/own" $pages || failed=1
# What users read: the pages and the public headers.
awk -v most=30 -f tools/docs/sentences.awk $pages include/sesh/*.h port/*.h port/*/*.h || failed=1
# Each function must be shown in use: in an example, in a page's C code, or in code in a comment.
{
    cat examples/*.c examples/*/*.c
    awk '/^```/ { inside = /^```c$/ && !inside; next } inside' $pages
    sed -n 's/^ \*     //p' include/sesh/*.h port/*.h port/psa/*.h
} >"$dir/shown"
for name in $(cat "$called"); do
    grep -qw "$name" "$dir/shown" || { echo "$name: no example, no page and no comment shows it in use"; failed=1; }
done
exit $failed
