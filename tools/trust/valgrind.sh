#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the host tests under valgrind's memcheck: valgrind.sh BUILD DIRECTORY [full]. Without full,
# tests that take too long are left out and listed.
set -u
build=$1 dir=$2 full=${3:-}
memcheck="valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite"
passed=0 failed=0
mkdir -p "$dir"
: >"$dir/log"

# part NAME COMMAND ...: runs a test program, which ends with its own "N passed, N failed".
part() {
    local name=$1 p= f=
    shift
    "$@" >"$dir/$name.log" 2>&1
    local status=$?
    read -r p f < <(tail -n 1 "$dir/$name.log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
    # The number of failures counts, and the status if no failure was reported.
    [ -n "$f" ] || f=1
    [ $status = 0 ] || [ "$f" != 0 ] || f=1
    passed=$((passed + ${p:-0})) failed=$((failed + f))
    [ "$f" = 0 ] || { echo "$name ended with status $status:"; grep -a -E '^==|FAILED|passed' "$dir/$name.log" | head -n 20; }
}

# Each run of the host tool is a separate process.
printf '#!/bin/sh\nexec %s "%s" "$@"\n' "$memcheck" "$PWD/$build/sesh" >"$dir/sesh"
chmod +x "$dir/sesh"
export MEMCHECK=1
echo "left out: 1 test of jwt, which reads what a call has left on its stack"
modules=$(sed -n 's/^void test_\([a-z_]*\)(struct tally .*/\1/p' tests/tally.h)
for module in $modules; do
    case ${full:-$module} in
    grammar | psa)
        echo "left out: $module, $(grep -c 'cmocka_unit_test(' "tests/test_$module.c") tests, which take long;" \
            "make test-valgrind-full has them. The sanitizers run all of it"
        ;;
    *) part "$module" $memcheck "$build/tests/run" "$module" ;;
    esac
done
if [ -n "$full" ]; then
    part tool sh tests/tool.sh "$dir/sesh"
else
    echo "left out: the tests of the host tool, each of which starts valgrind anew; make test-valgrind-full has them." \
        "The sanitizers, that of memory among them, run all of it"
fi
echo "valgrind: $passed passed, $failed failed"
[ $failed = 0 ]
