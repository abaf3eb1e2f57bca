#!/bin/sh
# SPDX-License-Identifier: MIT
# The static analyzers of gcc and of clang over src/, in each form of the code
# that src/run.h has: analyze.sh DIRECTORY. A warning is an error.
set -u
dir=$1
mkdir -p "$dir"
include="-Iinclude ${JSMN_INCLUDE:+-isystem $JSMN_INCLUDE}"
warn="-std=c99 -Wall -Wextra -Werror"
runs=0 failed=0

# analyze NAME COMMAND ...: every source, with the command.
analyze() {
    name=$1
    shift
    : >"$dir/$name.log"
    for source in src/*.c src/schema/*.c; do
        runs=$((runs + 1))
        "$@" $warn $include "$source" >>"$dir/$name.log" 2>&1 && continue
        echo "FAILED: $name: $source"
        failed=$((failed + 1))
    done
    cat "$dir/$name.log"
}

for form in sse2: small:-DSESH_SMALL=1 word:-DSESH_NO_SSE2; do
    flag=${form#*:}
    analyze "gcc-${form%:*}" gcc -fanalyzer -O2 $flag -c -o /dev/null
    analyze "clang-${form%:*}" clang --analyze -Xclang -analyzer-output=text -Xclang -analyzer-werror $flag
done
echo "analyze: $runs runs of gcc -fanalyzer and clang --analyze, $failed failed"
[ $failed = 0 ]
