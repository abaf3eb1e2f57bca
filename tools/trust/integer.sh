#!/bin/sh
# SPDX-License-Identifier: MIT
# The tests under clang's integer sanitizers, in each form of the code that
# src/run.h has: integer.sh BUILD. MAKE is make.
set -u
build=$1
ignore=tools/trust/integer.ignore
flags="-O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=all -fsanitize-ignorelist=$ignore
    -fsanitize=undefined,integer,implicit-conversion,alignment,bounds,nullability"
failed=0

functions=$(sed -n 's/^fun://p' $ignore | sort -u)
for function in $functions; do
    cat src/*.[ch] | grep -Eq "^[A-Za-z].*[ *]$function\(" || { echo "$ignore: there is no function $function"; failed=1; }
done

total=0
for form in sse2: small:-DSESH_SMALL=1 word:-DSESH_NO_SSE2; do
    log=$build/integer-${form%:*}.log
    mkdir -p "$build"
    ${MAKE:-make} -s test BUILD="$build/integer-${form%:*}" CC=clang CFLAGS="$(echo $flags ${form#*:})" >"$log" 2>&1 || failed=1
    last=$(grep -a '^[0-9]* passed, [0-9]* failed$' "$log" | tail -n 1)
    grep -a -E 'runtime error|FAILED' "$log" | sort -u | head -n 20
    echo "${form%:*}: ${last:-no result, see $log}"
    case $last in
    *' passed, 0 failed') total=$((total + ${last%% *})) ;;
    *) failed=1 ;;
    esac
done
echo "integer: $total passed in three forms, $(echo $functions | wc -w) functions whose wraps are meant"
[ $failed = 0 ]
