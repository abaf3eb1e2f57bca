#!/bin/sh
# SPDX-License-Identifier: MIT
# The tests under clang's sanitizers of addresses, undefined behaviour and integers, in each form
# of the code that src/read/run.h has: integer.sh BUILD. In this machine's form all of them, in
# the others those of the library, where the forms are, without that of addresses. MAKE is make.
set -u
build=$1
ignore=tools/trust/integer.ignore
flags="-O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=all -fsanitize-ignorelist=$ignore
    -fsanitize=undefined,integer,implicit-conversion,alignment,bounds,nullability"
failed=0

functions=$(sed -n 's/^fun://p' $ignore | sort -u)
for function in $functions; do
    cat src/*.[ch] src/*/*.[ch] | grep -Eq "^[A-Za-z].*[ *]$function\(" || { echo "$ignore: there is no function $function"; failed=1; }
done

# tests FOLDER STEP TARGET FLAGS: makes it of code that takes so many bytes a step. The step stands in a
# file, so that only what run.h is part of is compiled again for another one.
tests() {
    mkdir -p "$build/$1"
    echo "-DSESH_RUN_STEP=$2" >"$build/$1/step"
    find "$build/$1" -name '*.d' -exec grep -l 'read/run\.h' {} + | sed 's/d$/o/' | xargs rm -f
    ${MAKE:-make} -s "$3" BUILD="$build/$1" CC=clang CFLAGS="$(echo $flags $4) @$build/$1/step"
}

mkdir -p "$build"
passed=0 wrong=0
for step in 16 8 4 1; do
    log=$build/integer-$step.log program=$build/integer/tests/run
    if [ $step = 16 ]; then tests integer-16 16 test -fsanitize=address
    else tests integer $step "$program" '' && "$program"; fi >"$log" 2>&1 || failed=1
    last=$(grep -a '^[0-9]* passed, [0-9]* failed$' "$log" | tail -n 1)
    grep -a -o -e '[^ ]*: runtime error: .*' -e 'ERROR: [A-Za-z]*Sanitizer: .*' "$log" | sort -u | head -n 10
    grep -a '^FAILED' "$log" | head -n 5
    echo "$step bytes a step: ${last:-no result, see $log}"
    [ -n "$last" ] || failed=1
    set -- ${last:-0 passed, 0 failed}
    passed=$((passed + $1)) wrong=$((wrong + $3))
done
echo "integer: $passed passed, $wrong failed in four forms; $(echo $functions | wc -w) functions whose wraps are meant"
[ $failed = 0 ]
