#!/bin/bash
# SPDX-License-Identifier: MIT
# How much a program's flash grows on a Cortex-M0 if a type uses a kind, a shape or a flag, as a
# table on standard output: kinds.sh GENERATOR. Each figure is the difference between two linked
# images, built with -Os -DSESH_TRACE=0:
#
#     first     the first field that uses it: the code, and the field's row
#     further   one more field of it
#
# A kind is compared with a type without the field, and a shape or flag with the same field without
# it. Names of members have 8 bytes. ENUM and SET have two names, and the object has one member.
set -eu
. tools/target/target.sh
generator=$1
out=build/target/kinds
declare -A flash=()
rm -rf $out
mkdir -p $out

# measure ROWS ...: sets FLASH, the flash of a program that reads a type with these rows. In each
# row, @ is replaced by its position.
measure() {
    local place=0 row text=
    for row in "$@"; do
        place=$((place + 1))
        [ -z "$row" ] || text+="${row//@/$place}"$'\n'
    done
    if [ -z "${flash[$text]:-}" ]; then
        {
            [[ $text != *probe_word* ]] || printf 'ENUM(probe_word, "")\nNAME(a, "name_a", "")\nNAME(b, "name_b", "")\nEND\n'
            [[ $text != *OBJECT\(* ]] || printf 'STRUCT(probe_inner, "")\nFIELD(inside, "inside_1", BOOL, OPTIONAL, "")\nEND\n'
            printf 'SESSION(probe, "")\n%sEND\n' "$text"
        } >$out/probe.def
        $generator $out $out/probe.def >/dev/null
        compile $out/probe.o $out/probe.c -DSESH_TRACE=0 -I$out
        compile $out/main.o tools/target/size_main.c -DSESH_TRACE=0 -DSIZE_READ -DSIZE_TYPE=probe -DSIZE_WORK=SESH_PROBE_WORK -I$out
        link $out/probe.elf $out/main.o $out/probe.o $PORT_OBJECTS $out/libsesh.a -Wl,-Map=$out/probe.map
        flash[$text]=$(awk -f tools/target/parts.awk $out/probe.map | awk '$1 == "flash" { n += $3 } END { print n }')
    fi
    FLASH=${flash[$text]}
}

# item NAME KIND FLAGS [KIND FLAGS]: compares the first kind and flags with the second, if given, or
# with no field.
item() {
    local with="FIELD(field_@, \"field_0@\", $2, $3, \"\")" without= base='FIELD(base_@, "base_00@", BOOL, OPTIONAL, "")' first further
    [ $# = 3 ] || without="FIELD(field_@, \"field_0@\", $4, $5, \"\")"
    [ "$2" != BOOL ] || base=${base/BOOL/INT}
    measure "$base" "$with"
    first=$FLASH
    measure "$base" "$without"
    first=$((first - FLASH))
    measure "$base" "$with" "$with"
    further=$FLASH
    measure "$base" "$with" "$without"
    further=$((further - FLASH))
    printf '%-28s %10s %10s\n' "$1" $first $further
}

target cortex-m0
need_target >&2
mkdir -p $out/port
library -DSESH_TRACE=0 >&2
${PREFIX}ar rcs $out/libsesh.a $OBJECTS
compile_all $out/port "$PORT" -DSESH_TRACE=0 >&2
PORT_OBJECTS=$OBJECTS

printf '# Cortex-M0, -Os -DSESH_TRACE=0; %s\n' "$($CC --version | head -n 1)"
printf '%-28s %10s %10s\n' bytes first further
for kind in INT INT32 UINT TIME DATE_TIME BOOL 'STR(16)' 'BYTES(16)' 'ENUM(probe_word)' 'SET(probe_word)' STREAM 'OBJECT(probe_inner)'; do
    item "${kind%%(*}" "$kind" OPTIONAL
done
item LIST 'LIST(INT, 4)' OPTIONAL INT OPTIONAL
item EACH 'EACH(INT)' OPTIONAL INT OPTIONAL
for kind in INT BOOL; do item "QUOTED $kind" $kind QUOTED $kind OPTIONAL; done
item ONE_OR_MANY 'LIST(INT, 4)' ONE_OR_MANY 'LIST(INT, 4)' OPTIONAL
for flag in REQUIRED NULLABLE SECRET; do item $flag 'STR(16)' $flag 'STR(16)' OPTIONAL; done
item ALSO 'STR(16)' 'OPTIONAL, "")
ALSO("other_0@")
FIELD(behind_@, "behind_@", BOOL, OPTIONAL' 'STR(16)' 'OPTIONAL, "")
FIELD(behind_@, "behind_@", BOOL, OPTIONAL'
