#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs all tests that were built in a directory: run.sh BUILD. The last line is the sum.
# WITHOUT=lists.sh leaves out that script.
build=$1
log=$(mktemp) || exit 3
trap 'rm -f "$log"' EXIT
passed=0 failed=0

# Runs one test program, which ends with its own "N passed, N failed".
part() {
    "$@" >"$log" 2>&1
    status=$?
    set -- $(tail -n 1 "$log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
    sed '$d' "$log"
    [ $# = 2 ] || { tail -n 1 "$log"; echo "a test program ended with status $status"; set -- 0 1; }
    [ $status = 0 ] || [ "$2" != 0 ] || { echo "a test program ended with status $status"; set -- "$1" 1; }
    passed=$((passed + $1)) failed=$((failed + $2))
}

part "$build/tests/run"
part sh tests/tool.sh "$build/sesh" $([ ! -x "$build/tests/sesh" ] || echo "$build/tests/sesh")
part sh tests/completions.sh "$build/sesh"
part sh tests/porting.sh
# If the generator was built.
[ ! -x "$build/gen/type" ] || [ "${WITHOUT:-}" = lists.sh ] || part sh tests/lists.sh "$build/gen/type"
[ ! -x "$build/gen/type" ] || part sh tests/infer.sh "$build/sesh" "$build/gen/type"
# If the library was built.
[ ! -f "$build/libsesh.a" ] || part sh tests/links.sh "$build"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
