#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the static analyzers of gcc and clang on src/: file by file, and on src/read
# as one unit, as in the library. Files that include src/read/run.h are analyzed in each
# of its forms: analyze.sh DIRECTORY. A warning is an error.
set -u
dir=$1
mkdir -p "$dir"
sh tools/unit.sh >"$dir/read.c" || exit 1
include="-Iinclude -Isrc ${JSMN_INCLUDE:+-isystem $JSMN_INCLUDE}"
warn="-std=c99 -Wall -Wextra -Werror"
runs=0 failed=0

# analyze NAME COMMAND ...: runs the command on each of $sources.
analyze() {
    name=$1
    shift
    : >"$dir/$name.log"
    for source in $sources; do
        runs=$((runs + 1))
        "$@" $warn $include "$source" >>"$dir/$name.log" 2>&1 && continue
        echo "FAILED: $name: $source"
        failed=$((failed + 1))
    done
    cat "$dir/$name.log"
}

sources="$(echo src/*.c src/*/*.c) $dir/read.c"
for step in 16 8 4 1; do
    analyze "gcc-$step" gcc -fanalyzer -O2 -DSESH_RUN_STEP=$step -c -o /dev/null
    analyze "clang-$step" clang --analyze -Xclang -analyzer-output=text -Xclang -analyzer-werror -DSESH_RUN_STEP=$step
    sources="$(grep -l '"run.h"' src/*/*.c) $dir/read.c"
done
echo "analyze: $runs runs of gcc -fanalyzer and clang --analyze, $failed failed"
[ $failed = 0 ]
