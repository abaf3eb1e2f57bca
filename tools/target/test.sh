#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the test rows on targets: test.sh ROWS.c [TARGET ...]. Prints a table;
# fails when a row failed, or when passed and skipped are not all rows there are.
set -u
. tools/target/target.sh
rows=$1
shift
all=$(sed -n 's|^const uint16_t row_count = .* /\* of \([0-9]*\) \*/$|\1|p' "$rows")
sum=0
mkdir -p build/target

# In RAM the texts that say what is wrong would take a third of an AVR's.
texts_to_flash() {
    local object
    [ $NAME = avr ] || return 0
    for object; do
        ${PREFIX}objcopy --rename-section .rodata.str1.1=.progmem.str,alloc,load,readonly,data,contents $object ||
            return 1
    done
}

# Links the rows into as many images as it takes: images DIRECTORY OBJECT ... sets PARTS, and
# LEFT_OUT, how many rows do not even fit alone.
images() {
    local dir=$1 from=0 size=$all to
    shift
    PARTS=0 LEFT_OUT=0
    while [ $from -lt $all ]; do
        to=$((from + size < all ? from + size : all))
        if compile $dir/rows.o "$rows" $LIMITS -DROWS_FROM=$from -DROWS_TO=$to 2>$dir/link.log &&
            link $dir/rows-$((PARTS + 1)).elf "$@" $dir/rows.o 2>$dir/link.log; then
            PARTS=$((PARTS + 1)) from=$to size=$((size * 2))
        elif ! grep -q "overflowed\|will not fit\|too large" $dir/link.log; then
            cat $dir/link.log
            return 1
        elif [ $((to - from)) = 1 ]; then
            LEFT_OUT=$((LEFT_OUT + 1)) from=$to size=1
        else
            size=$(((to - from) * 3 / 4))
        fi
    done
}

build() {
    local dir=$1 objects
    library $LIMITS || return 1
    objects=$OBJECTS
    compile_all $dir "$PORT" $LIMITS || return 1
    objects="$objects $OBJECTS"
    compile_all $dir "tests/run_rows.c tests/target/main.c" $LIMITS $HARNESS || return 1
    texts_to_flash $OBJECTS && images $dir $objects $OBJECTS
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
