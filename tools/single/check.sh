#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles build/single with every available compiler, without a warning, in several configurations,
# and links a program with it: check.sh DIRECTORY.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$1
work=$dir/check
failed=0
mkdir -p "$work"
warn='-Wall -Wextra -Wconversion -Wshadow -Wsign-conversion -Wcast-align -Wcast-qual -Wundef -Werror'
# Warnings that exist only for C.
warn_c="$warn -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings"

cat >"$work/main.c" <<'END'
#include "sesh.h"
#ifdef SESH_WEBUNTIS_H
int main(void)
{
    static const char json[] = "{\"klasseId\":286,\"personId\":-1}";
    struct sesh_webuntis s;
    return sesh_webuntis_read(&s, json, sizeof json - 1, NULL, NULL) == SESH_OK && s.klasse_id == 286 ? 0 : 1;
}
#else
int main(void)
{
    return sesh_status_name(SESH_OK)[0] == 'o' ? 0 : 1;
}
#endif
END
printf '#include "sesh.h"\n' >"$work/header.c"
printf '#include <stdint.h>\n#include <stdbool.h>\nint probe;\n' >"$work/probe.c"

# try NAME COMMAND ...: compiles sesh.c in each configuration, and a program if it can run here.
try() {
    name=$1
    shift
    command -v "$1" >/dev/null || { echo "left out: $name (there is no $1)"; return; }
    "$@" -c -o "$work/probe.o" "$work/probe.c" 2>/dev/null || { echo "left out: $name (it cannot compile here)"; return; }
    # Steps of more than one byte need extensions of GNU C.
    case $name in tcc) step=1 ;; *) step=4 ;; esac
    for options in '' -DSESH_RUN_STEP=1 -DSESH_RUN_STEP=$step '-DSESH_TRACE=0 -DSESH_STATUS_TEXT=0' '-O2 -DSESH_MAX_DEPTH=16'; do
        "$@" $options -I"$dir" -c -o "$work/sesh.o" "$dir/sesh.c" >"$work/log" 2>&1 && [ ! -s "$work/log" ] || {
            cat "$work/log"
            echo "FAILED: $name $options"
            failed=1
            return
        }
    done
    case $name in avr*) echo "clean: $name"; return ;; esac
    # Some machines compile for 32 bits but cannot run such programs.
    echo 'int main(void) { return 0; }' >"$work/runs.c"
    case $name in *-32) "$@" -o "$work/runs" "$work/runs.c" && "$work/runs" 2>/dev/null ||
        { echo "clean: $name (compiled, not run: no such program runs here)"; return; } ;; esac
    "$@" -I"$dir" -o "$work/main" "$work/main.c" "$dir/sesh.c" && "$work/main" && echo "clean: $name" ||
        { echo "FAILED: $name: the program"; failed=1; }
}

# header NAME COMMAND ...: compiles sesh.h on its own.
header() {
    name=$1
    shift
    command -v "$1" >/dev/null || { echo "left out: $name (there is no $1)"; return; }
    "$@" -I"$dir" -fsyntax-only "$work/header.c" && echo "clean: $name" || { echo "FAILED: $name"; failed=1; }
}

try gcc gcc -std=c99 -pedantic-errors $warn_c
try gcc-32 gcc -m32 -std=c99 -pedantic-errors $warn_c
try clang clang -std=c99 -pedantic-errors $warn_c
try tcc tcc -std=c99 -Wall -Werror
try musl-gcc musl-gcc -std=c99 -pedantic-errors $warn_c
try avr-gcc avr-gcc -std=gnu99 -mmcu=atmega328p -Os $warn_c
try avr-gcc-c99 avr-gcc -std=c99 -pedantic-errors -mmcu=atmega328p -Os $warn
if grep -q __cplusplus "$root/src/mem.h"; then
    try g++ g++ -x c++ -std=c++98 $warn
    try g++-20 g++ -x c++ -std=c++20 $warn
    try clang++ clang++ -x c++ -std=c++11 $warn
else
    echo 'left out: g++, clang++ (src/mem.h declares memcpy and memset as functions of C++, which do not link)'
fi
# Only what sesh.h declares may be visible outside.
if command -v nm >/dev/null; then
    ${CC:-cc} -std=c99 -I"$dir" -c -o "$work/sesh.o" "$dir/sesh.c"
    inner=$(nm -g --defined-only "$work/sesh.o" | awk '{ print $3 }' | while read -r name; do
        grep -qw -e "$name" "$dir/sesh.h" || echo "$name"
    done)
    [ -z "$inner" ] && echo "clean: the names that sesh.o shows" || { echo "FAILED: sesh.o shows" $inner; failed=1; }
else
    echo 'left out: the names that sesh.o shows (no nm)'
fi
header "sesh.h in C99" gcc -std=c99 -pedantic-errors $warn_c
header "sesh.h in C++98" g++ -x c++ -std=c++98 -pedantic-errors -Wno-long-long $warn
header "sesh.h in C++20" g++ -x c++ -std=c++20 -pedantic-errors $warn
exit $failed
