#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the examples, runs them and compares their output with tests/target/EXAMPLE.txt, except for
# the line about the RAM that they needed.
set -u
. tools/target/target.sh
out=build/target/examples
sum=0

# What the modem of examples/uart.c sends: the file in packets.
print_packets() {
    local file=$1 size=1460 at=0 length
    length=$(wc -c <"$file")
    while [ $at -lt $length ]; do
        [ $((at + size)) -le $length ] || size=$((length - at))
        printf '\r\n+IPD,%d:' $size
        tail -c +$((at + 1)) "$file" | head -c $size
        at=$((at + size))
    done
    printf '\r\nCLOSED\r\n'
}

# example EXAMPLE TARGET FLAG ...; OWN are more flags, for what is not the library.
example() {
    local name=$1 dir=$out/$1-$2 verdict=good status core
    shift 2
    mkdir -p $dir
    library "$@" || { sum=1; return; }
    core=$OBJECTS
    compile_all $dir "$PORT examples/$name.c" "$@" ${OWN:-} && link $dir/$name.elf $core $OBJECTS || { sum=1; return; }
    run $dir/$name.elf >$dir/out 2>$dir/err
    status=$?
    [ $status = 0 ] || verdict="ended with status $status"
    grep -a -v '^RAM' $dir/out | cmp -s - tests/target/$name.txt || verdict="$verdict, printed something else: $dir/out"
    printf '%-10s %-12s %s\n' $name $NAME "$verdict"
    grep -a '^RAM' $dir/out | sed 's/^/                        /'
    [ "$verdict" = good ] || sum=1
}

# tells EXAMPLE TARGET LINE: with the current input, the image that was built for the target must
# print the line and fail.
tells() {
    local dir=$out/$1-$2 verdict=good
    run $dir/$1.elf >$dir/told 2>$dir/err && verdict="ended with status 0"
    grep -aqFx "$3" $dir/told || verdict="$verdict, printed something else: $dir/told"
    printf '%-10s %-12s %s: %s\n' $1 $NAME "$3" "$verdict"
    [ "$verdict" = good ] || sum=1
}

begin() {
    target $1 && need_target || { sum=1; return 1; }
}

mkdir -p $out
printf '%-10s %-12s %s\n' example target result
for name in native cortex-m0 rv32imac; do
    begin $name && example minimal $name
done
if begin cortex-m0; then
    # A type of the example's own.
    mkdir -p $out/own
    build/gen/type $out/own examples/device_token.def >/dev/null || sum=1
    PORT="$PORT $out/own/device_token.c"
    OWN=-I$out/own example token_claims cortex-m0 -DSESH_TRACE=0
fi
if begin cortex-m3; then
    print_packets tests/samples/thoughtspot-session.json >$out/packets
    PORT="$PORT port/baremetal/cortex-m/cmsdk_uart.c"
    # The UART is standard input; the program's output goes through semihosting.
    QEMU=${QEMU/-serial none/-serial stdio} INPUT=$out/packets
    example uart cortex-m3 -DSESH_TRACE=0
    printf '{"code":10002,"debug":"no"}' >$out/refusal
    printf '{"userName":"x",}' >$out/broken
    print_packets $out/refusal >$INPUT
    tells uart cortex-m3 'refused: there is no session'
    print_packets $out/broken >$INPUT
    tells uart cortex-m3 'broken: at byte 16'
fi
if begin avr; then
    QEMU="$QEMU --input tests/target/webuntis-login.json"
    # The reader and one type: all that fits a device with 2 KB. Its limits are too low for the
    # other types.
    CORE="build/target/read.c $(echo src/*.c src/kind/*.c) src/schema/webuntis.c"
    example avr avr '-DSESH_CONFIG_FILE="avr_config.h"' -Iexamples
    printf '{"id":"1","error":{"code":-8504}}' >$out/refusal
    QEMU="${QEMU% --input *} --input $out/refusal"
    tells avr avr 'refused: there is no session'
    printf '{"id":"1","result":{"personId":}}' >$out/broken
    QEMU="${QEMU% --input *} --input $out/broken"
    tells avr avr 'broken: status -1 at byte 31 /result/personId'
fi
exit $sum
