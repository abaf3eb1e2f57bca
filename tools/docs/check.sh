#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks what the headers and the pages say: check.sh BUILD SEEN, where SEEN is what
# the tests have seen the calls answer (tools/docs/contract.awk).
set -eu
build=$1 seen=$2
dir=$build/docs
failed=0
ours="-not -path ./$build/* -not -path ./build/* -not -path ./.git/*"
set -f

# The tree's files, the targets of make, and the words of the code.
find . $ours | sed 's|^\./||' >"$dir/files"
set +f
cat Makefile tools/make/*.mk | awk '/^\.PHONY:/ { on = 1 } on { print } !/\\$/ { on = 0 }' | tr -s ' \t\\' '\n' >"$dir/targets"
for list in examples/own_type/oauth2_token.def examples/requests/*.def; do
    sh tools/single/type.sh "$list" "$dir/own" >/dev/null
done
# What docs/infer.md makes.
"$build/sesh" infer --name meter_login examples/infer/*.json >"$dir/own/meter_login.def"
"$build/sesh" infer --type verdocs --keep /sub >"$dir/own/verdocs_part.def"
for list in meter_login verdocs_part; do
    sh tools/single/type.sh "$dir/own/$list.def" "$dir/own" >/dev/null
done
cat include/sesh/*.h port/*.h port/*/*.h src/*.[ch] src/*/*.[ch] examples/*.[ch] examples/own_type/* tests/*.[ch] \
    tools/sesh/*.c tools/make/*.mk "$dir"/own/* | grep -oE '(sesh|SESH)_[A-Za-z0-9_]+' | sort -u >"$dir/names"
pages=$(grep '\.md$' "$dir/files")

awk -v mode=check -v seen="$seen" -f tools/docs/contract.awk include/sesh/*.h || failed=1
awk -f tools/docs/statuses.awk src/status.def docs/errors.md || failed=1
awk -v files="$dir/files" -v targets="$dir/targets" -v names="$dir/names" -f tools/docs/links.awk \
    pass=1 $pages pass=2 $pages || failed=1
# What others read: pages, and the headers of the interface.
awk -v most=30 -f tools/docs/sentences.awk $pages include/sesh/*.h port/*.h port/*/*.h || failed=1
exit $failed
