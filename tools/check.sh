#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks the rules that a program can check: check.sh DIRECTORY CORE-SOURCE ...
# Builds the core in DIRECTORY with every available compiler and word size, without a
# warning. Then checks its symbols, its calls and its functions.
set -eu
dir=$1
shift
rm -rf "$dir"
mkdir -p "$dir"
warn='-std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Wcast-qual -Wstrict-prototypes -Werror'
root=$PWD
include="-I$root/include ${JSMN_INCLUDE:+-isystem $(cd "$JSMN_INCLUDE" && pwd)}"
failed=0

fail() {
    echo "FAILED: $*"
    failed=1
}

# objects NAME COMMAND ...: of $sources, in a folder, each with the name of its source; one start of the compiler.
objects() {
    mkdir -p "$dir/$1"
    (cd "$dir/$1" && shift && "$@" -c $(for source in $sources; do echo "$root/$source"; done)) || return 1
    [ "$(ls "$dir/$1"/*.o | wc -l)" = "$(echo $sources | wc -w)" ] || { echo "two sources have one name"; return 1; }
}

# A compiler with a word size, or a word on why it is left out.
build() {
    name=$1 command=$2
    compiler=${command%% *}
    shift 2
    if ! echo '#include <stdint.h>
#include <string.h>' | $command -x c -fsyntax-only - 2>/dev/null; then
        echo "left out: $name (it cannot compile here)"
        return
    fi
    sources=$*
    objects "$name" $compiler -O2 ${command#"$compiler"} $warn $include || fail "$name"
    echo "clean: $name, $# files"
}

build gcc-64 "gcc" "$@"
build gcc-32 "gcc -m32" "$@"
build gcc-Os "gcc -Os -m32" "$@"
build clang-64 "clang" "$@"
build clang-32 "clang -m32" "$@"
# <asm/errno.h> is in the directory for the machine's own word size.
build tool-32 "gcc -m32 -idirafter /usr/include/$(gcc -print-multiarch 2>/dev/null)" tools/sesh/*.c

# The public headers must also compile as C++98.
if echo | g++ -x c++ -fsyntax-only - 2>/dev/null; then
    g++ -x c++ -std=c++98 -pedantic-errors -Wall -Wextra -Wno-long-long -Werror -Iinclude -fsyntax-only tests/headers.c ||
        fail "headers in C++98"
    echo "clean: headers in C++98"
else
    echo "left out: headers in C++98 (no g++)"
fi

# Symbols: the core calls nothing except mem* and the compiler's own helpers.
for objects in "$dir"/gcc-64 "$dir"/gcc-32 "$dir"/clang-64 "$dir"/clang-32; do
    [ -d "$objects" ] || continue
    bad=$(nm -u "$objects"/*.o | awk 'NF == 2 && $1 == "U" { print $2 }' | sort -u |
        grep -Ev '^(sesh_|mem(cpy|move|set|cmp)$|_GLOBAL_OFFSET_TABLE_$|__x86|__stack_chk_fail|__(u?(div|mod)|mul)[a-z]*[0-9]$)' || true)
    [ -z "$bad" ] || fail "$objects calls" $bad
done
echo "checked: symbols"

# src/read is compiled as one unit, which must define these functions and no others.
sh tools/unit.sh >"$dir/read.c"
readable='sesh_begin sesh_end sesh_feed sesh_read sesh_where sesh_work_used'
unit() {
    [ -d "$dir/$1" ] || return 0
    $2 $warn $include -Isrc -c -o "$dir/$1-read.o" "$dir/read.c" || { fail "$1: src/read as one unit"; return; }
    given=$(nm -g "$dir/$1-read.o" | awk '$(NF - 1) != "U" && !/__x86/ { print $NF }' | sort | xargs)
    [ "$given" = "$readable" ] || fail "$1: src/read defines $given, not $readable"
}
unit gcc-64 'gcc -O2'
unit gcc-32 'gcc -O2 -m32'
unit gcc-Os 'gcc -Os -m32'
unit clang-64 'clang -O2'
unit clang-32 'clang -O2 -m32'
echo "checked: the symbols that src/read defines"

# Recursion, by tsort: a function that calls itself, in a circle of two. Indirect calls go to the
# caller's callbacks, which are not the core's.
if gcc -fcallgraph-info -x c -c -o "$dir/probe.o" /dev/null 2>/dev/null; then
    sources=$*
    objects calls gcc -std=c99 $include -O0 -fcallgraph-info
    cat "$dir"/calls/*.ci | awk -F '"' '/^edge:/ && $4 != "__indirect_call" {
        if ($2 != $4) print $2, $4; else print $2, $2 "()\n" $2 "()", $2 }' | tsort >"$dir/calls/order" || fail "recursion"
    [ -s "$dir/calls/order" ] || fail "no calls"
    echo "checked: $(wc -l <"$dir/calls/order") functions, no recursion"
else
    echo "left out: recursion (gcc has no -fcallgraph-info)"
fi

# The length of functions, and its median in src/read.
awk -v most=45 -f tools/longest.awk $(find src port -name '*.[ch]') || fail "function length in src and port"
awk -v most=60 -f tools/longest.awk $(find tools tests examples docs -name '*.c' 2>/dev/null) || fail "function length"
if [ -d src/read ]; then
    awk -v most=45 -v median=10 -f tools/longest.awk src/read/*.[ch] || fail "median of the function length in src/read"
fi

# Lines: at_most LINES WHAT FILE ...
at_most() {
    lines=$1 what=$2
    shift 2
    now=$(cat "$@" | wc -l)
    if [ "$now" -le "$lines" ]; then echo "checked: $what has $now lines"; else fail "$what has $now lines, more than $lines"; fi
}
if [ -d src/read ]; then
    at_most 600 src/read/scan.c src/read/scan.c
    at_most 2300 src/read src/read/*
fi

for example in examples/*.c examples/*.cpp examples/own_type/*.c examples/infer/*.c; do
    at_most 150 "$example" "$example"
done

# make must build objects again when the compiler or the flags change.
sh tests/recompile.sh "$dir/recompile" || fail "recompile.sh"

# Builds and checks install nothing. Only tools/deps.sh does, and only when asked.
sh tests/deps.sh "$dir/deps" || fail "deps.sh"
installs=$(grep -lE 'apt-get|brew|sudo|deps\.sh (get|offer)' Makefile tools/make/*.mk $(find tools tests -name '*.sh' ! -name deps.sh ! -path tools/check.sh) || true)
[ -z "$installs" ] || fail "these install something:" $installs

# jsmn: token.c works whatever jsmn macros a project defines.
sh tests/jsmn.sh "$dir/jsmn" || fail "jsmn.sh"

# Circles: no two modules may depend on each other.
sh tests/circles.sh "$dir/circles" || fail "circles.sh"
sh tools/circles.sh src port tools/sesh tools/type || fail "modules that need each other"

exit $failed
