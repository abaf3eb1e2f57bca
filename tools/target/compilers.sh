#!/bin/bash
# SPDX-License-Identifier: MIT
# Compiles build/single without a warning with compilers whose targets are not among those that run
# the tests: compilers.sh. A program for the Z80 runs in a simulator.
set -u
. tools/target/target.sh
single=build/single
out=build/target/compilers
sum=0
mkdir -p $out
target native && PACKAGES="clang sdcc sdcc-ucsim" && need_target || exit 1
WARN='-std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Werror'
# More allocations make the code smaller, but take minutes.
SDCC='sdcc --std-c99 --Werror --max-allocs-per-node 100'

# try NAME COMMAND ...
try() {
    local name=$1
    shift
    if "$@" >$out/log 2>&1 && [ ! -s $out/log ]; then
        echo "clean: $name"
    else
        head -n 20 $out/log
        echo "FAILED: $name"
        sum=1
    fi
}

# Compiles tests/target/sdcc.c for a Z80 and links it with the library; the linker takes only the
# objects that it needs. That file explains the bytes.
run_z80() {
    local flags="-Iinclude -Isrc -I$JSMN -DSESH_TRACE=0 -DSESH_STATUS_TEXT=0 -DSESH_WEBUNTIS_JWT_TOKEN_CAP=256"
    local objects= source object
    $SDCC -mz80 $flags -c tests/target/sdcc.c -o $out/main.rel || return 1
    for source in build/target/read.c $(echo src/kind/*.c) src/int_text.c src/status.c src/wipe.c src/schema/webuntis.c; do
        object=$out/$(basename $source .c).rel
        $SDCC -mz80 $flags -c $source -o $object || return 1
        objects="$objects $object"
    done
    rm -f $out/sesh.lib
    sdar -rc $out/sesh.lib $objects || return 1
    $SDCC -mz80 --code-loc 0x200 --data-loc 0xC400 $out/main.rel $out/sesh.lib -o $out/main.ihx || return 1
    printf 'run\ndump rom 0xf000 0xf017\nquit\n' | timeout 60 sz80 -tZ80 $out/main.ihx >$out/z80.log 2>&1
    sed -n 's/^0xf0[01][08] *\(\([0-9a-f][0-9a-f] \)\{8\}\).*/\1/p' $out/z80.log | xargs >$out/outcome
    echo '00 00 00 01 01 00 35 fb 04 8e e0 fe ff ff 52 65 6e c3 a9 20 f0 9f 05 5a' | diff - $out/outcome
}

try 'clang for Windows, as with MSVC' clang --target=x86_64-pc-windows-msvc $WARN -fsyntax-only $single/sesh.c
try 'clang for Windows, 32 bits' clang --target=i686-pc-windows-msvc $WARN -fsyntax-only $single/sesh.c
try 'clang for MSP430, 16 bits' clang --target=msp430 $WARN -Os -c -o $out/msp430.o $single/sesh.c
try 'SDCC for Z80' $SDCC -mz80 -c $single/sesh.c -o $out/z80.rel
try 'SDCC for STM8' $SDCC -mstm8 -c $single/sesh.c -o $out/stm8.rel
try 'SDCC for Z80, a log-in in a simulator' run_z80
exit $sum
