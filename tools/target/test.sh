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

# What each row takes of the flash, in bytes: weigh DIRECTORY sets WEIGHT.
weigh() {
    local from
    WEIGHT=()
    for ((from = 0; from < all; from += 256)); do
        compile $1/rows.o "$rows" $LIMITS -DROWS_FROM=$from -DROWS_TO=$((from + 256)) || return 1
        WEIGHT+=($(${PREFIX}nm -S -t d $1/rows.o | awk -v from=$from -v count=$((all - from < 256 ? all - from : 256)) '
            $4 == "rows" { each = $2 / count }
            $4 ~ /^r[0-9]+_/ { bytes[int(substr($4, 2))] += $2 }
            END { for (row = from; row < from + count; row++) print bytes[row] + each }'))
    done
}

# How many rows, from this one on, do not weigh more than $room, but one at least?
fit() {
    local row=$1 sum=0
    while [ $row -lt $all ] && [ $((sum += WEIGHT[row])) -le $room ]; do row=$((row + 1)); done
    size=$((row > $1 ? row - $1 : 1))
}

# Links the rows into as many images as it takes: images DIRECTORY OBJECT ... sets PARTS, and
# LEFT_OUT, how many rows do not even fit alone. The linker says by how much an image is too large,
# so it is known what there is room for.
images() {
    local dir=$1 from=0 size=$all to row over room=
    shift
    PARTS=0 LEFT_OUT=0
    rm -f $dir/rows*
    while [ $from -lt $all ]; do
        to=$((from + size < all ? from + size : all))
        if compile $dir/rows.o "$rows" $LIMITS -DROWS_FROM=$from -DROWS_TO=$to 2>$dir/link.log &&
            link $dir/rows-$((PARTS + 1)).elf "$@" $dir/rows.o 2>$dir/link.log; then
            PARTS=$((PARTS + 1)) from=$to
        elif ! grep -q "overflowed\|will not fit\|too large" $dir/link.log; then
            cat $dir/link.log
            return 1
        elif [ $((to - from)) = 1 ]; then
            LEFT_OUT=$((LEFT_OUT + 1)) from=$to
        else
            over=$(sed -n '/.* overflowed by \([0-9]*\) bytes$/{s//\1/p;q}' $dir/link.log)
            if [ -z "$over" ]; then
                size=$((size / 2))
                continue
            fi
            [ "$room" ] || weigh $dir || return 1
            for ((room = -over, row = from; row < to; row++)); do room=$((room + WEIGHT[row])); done
        fi
        [ -z "$room" ] || fit $from
    done
}

build() {
    local dir=$1 objects
    library $LIMITS || return 1
    objects=$OBJECTS
    compile_all $dir "$PORT" $LIMITS || return 1
    objects="$objects $OBJECTS"
    compile_all $dir "tests/run_rows.c tests/target/main.c" $LIMITS $MEMORY $HARNESS || return 1
    texts_to_flash $OBJECTS && images $dir $objects $OBJECTS
}

# Adds up what the images say: PASSED, FAILED, SKIPPED, TEXT of the largest.
run_all() {
    local dir=$1 part lines status
    PASSED=0 FAILED=0 SKIPPED=$LEFT_OUT
    for ((part = 1; part <= PARTS; part++)); do
        run $dir/rows-$part.elf >$dir/rows-$part.log 2>$dir/rows-$part.err
        status=$?
        mapfile -t lines <$dir/rows-$part.log
        if [[ ${lines[*]: -1} =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
            PASSED=$((PASSED + BASH_REMATCH[1])) FAILED=$((FAILED + BASH_REMATCH[2])) SKIPPED=$((SKIPPED + BASH_REMATCH[3]))
        fi
        [ "$status" = 0 ] || echo "$NAME: $dir/rows-$part.elf ended with status $status"
        [ "$status" = 0 ] || [ "${BASH_REMATCH[2]:-0}" != 0 ] || FAILED=$((FAILED + 1))
    done
    cat $dir/rows-*.log | grep -a '^no capacity ' >$dir/no-capacity
    cat $dir/rows-*.log | grep -a -v -e ' passed, ' -e '^no capacity '
    TEXT=$(${PREFIX}size $dir/rows-*.elf | awk 'NR > 1 && $1 > most { most = $1 } END { print most }')
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
