#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the test rows on targets: test.sh ROWS.c [TARGET ...]. Prints a table;
# fails when a row failed, or when passed and skipped are not all rows there are.
set -u
. tools/target/target.sh
rows=$1
shift
all=$(sed -n 's/^const uint16_t row_count = \([0-9]*\);$/\1/p' "$rows")
sum=0
mkdir -p build/target

# Bytes that are free for rows in the chip's flash, by an image without rows: room DIRECTORY OBJECT ...
room() {
    local dir=$1
    shift
    printf '#include "row.h"\n\nconst SESH_ROM struct row rows[1] = {{0}};\n\nconst uint16_t row_count = 0;\n' >$dir/rows-0.c
    compile $dir/rows.o $dir/rows-0.c $LIMITS && link $dir/rows-0.elf "$@" $dir/rows.o || return 1
    FLASH=$(${PREFIX}size $dir/rows-0.elf | awk -v chip=$CHIP 'NR == 2 { print chip - $1 - $2 }')
}

# The rows as one C file, or as several for a small flash: PARTS, LEFT_OUT.
cut_rows() {
    rm -f "$1"/rows-*.c
    if [ $FLASH = 0 ]; then
        cp "$rows" "$1/rows-1.c"
        PARTS=1 LEFT_OUT=0
    else
        read -r PARTS LEFT_OUT < <(awk -v bytes=$FLASH -v most=$FLASH -v out="$1/rows-" -f tools/target/slice.awk \
            "$rows" "$rows")
    fi
}

# In RAM the texts that say what is wrong would take a third of an AVR's.
texts_to_flash() {
    local object
    [ $NAME = avr ] || return 0
    for object; do
        ${PREFIX}objcopy --rename-section .rodata.str1.1=.progmem.str,alloc,load,readonly,data,contents $object ||
            return 1
    done
}

build() {
    local dir=$1 part objects
    library $LIMITS || return 1
    objects=$OBJECTS
    compile_all $dir "$PORT" $LIMITS || return 1
    objects="$objects $OBJECTS"
    compile_all $dir "tests/run_rows.c tests/target/main.c" $LIMITS $HARNESS || return 1
    texts_to_flash $OBJECTS || return 1
    [ -z "$CHIP" ] || room $dir $objects $OBJECTS || return 1
    cut_rows $dir
    for ((part = 1; part <= PARTS; part++)); do
        compile $dir/rows.o $dir/rows-$part.c $LIMITS || return 1
        link $dir/rows-$part.elf $objects $OBJECTS $dir/rows.o || return 1
    done
}

# Adds up what the images say: PASSED, FAILED, SKIPPED, TEXT of the largest.
run_all() {
    local dir=$1 part text status line
    PASSED=0 FAILED=0 SKIPPED=$LEFT_OUT TEXT=0
    : >$dir/no-capacity
    for ((part = 1; part <= PARTS; part++)); do
        run $dir/rows-$part.elf >$dir/rows-$part.log 2>$dir/rows-$part.err
        status=$?
        read -r p f s < <(tail -n 1 $dir/rows-$part.log |
            sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p')
        grep -a '^no capacity ' $dir/rows-$part.log >>$dir/no-capacity
        grep -a -v -e ' passed, ' -e '^no capacity ' $dir/rows-$part.log
        [ "$status" = 0 ] || echo "$NAME: $dir/rows-$part.elf ended with status $status"
        [ "$status" = 0 ] || [ "${f:-0}" != 0 ] || FAILED=$((FAILED + 1))
        PASSED=$((PASSED + ${p:-0})) FAILED=$((FAILED + ${f:-0})) SKIPPED=$((SKIPPED + ${s:-0}))
        text=$(${PREFIX}size $dir/rows-$part.elf | awk 'NR == 2 { print $1 }')
        [ "$text" -le $TEXT ] || TEXT=$text
    done
}

# A row for which a target has not the capacity may be no other than on the host
# with the same capacities.
same_capacity() {
    local host=build/target/native-small/no-capacity
    [ $NAME != avr ] || [ ! -e $host ] || [ -z "$(sort $1/no-capacity | comm -23 - <(sort $host))" ]
}

one() {
    local dir=build/target/$NAME begin=$SECONDS verdict=
    mkdir -p $dir
    if ! need_target || ! build $dir; then
        printf '%-15s does not build\n' $NAME
        return 1
    fi
    run_all $dir
    [ $((PASSED + SKIPPED)) = "$all" ] || verdict="  not all of $all rows"
    [ $((PASSED * 100)) -ge $((all * LEAST)) ] || verdict="$verdict  below $LEAST %"
    same_capacity $dir || verdict="$verdict  too long what is not on the host"
    printf '%-15s %7d %7d %7d %8d %7d %8d%s\n' $NAME $PASSED $FAILED $SKIPPED $PARTS $TEXT $((SECONDS - begin)) "$verdict"
    [ -z "$verdict" ] && [ $FAILED = 0 ]
}

printf '%-15s %7s %7s %7s %8s %7s %8s\n' target passed failed skipped images text seconds
for name in ${*:-$TARGETS}; do
    target "$name" && one || sum=1
done
exit $sum
