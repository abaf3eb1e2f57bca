#!/bin/bash
# SPDX-License-Identifier: MIT
# Compiles port/baremetal/mem.c with each compiler at each level of optimization, and with what
# -ffreestanding turns off: mem.sh. Checks the objects for calls, and runs tests/target/mem.c if
# there is an emulator. Fails if an object calls anything.
set -u
. tools/target/target.sh
out=build/target/mem
sum=0
SECONDS_TO_RUN=20 # a program that takes longer hangs
mkdir -p $out
# The flags with which gcc turns loops into calls of memset.
LOOPS='-fbuiltin -ftree-loop-distribute-patterns'

# The memory functions that an object calls or jumps to, including those in its own code.
calls() {
    llvm-objdump -d -r "$1" | sed -n 's/^[ \t]*[0-9a-f]*:[ \t]*R_.*[ \t]\(__aeabi_\)\{0,1\}\(mem[a-z]*\).*/\1\2/p' | sort -u
}

# mem NAME COMMAND ...: compiles mem.c at every level; it must call nothing.
mem() {
    local name=$1 level object found bad=
    shift
    for level in -O0 -O1 -O2 -Os -O3; do
        object=$out/$name$level.o
        "$@" $level $WARN -c -o $object port/baremetal/mem.c || { bad="$bad $level does not compile"; continue; }
        found=$(calls $object | xargs)
        [ -z "$found" ] || bad="$bad $level calls $found,"
    done
    printf '%-24s %s\n' "$name" "${bad:-calls nothing}"
    [ -z "$bad" ] || sum=1
}

# image NAME: runs tests/target/mem.c on the target, with the objects that mem made under this name.
image() {
    local name=$1 level dir=$out/run bad=
    mkdir -p $dir
    compile_all $dir "${PORT/port\/baremetal\/mem.c/} tests/target/mem.c" || { sum=1; return; }
    for level in -O1 -O2 -Os -O3; do
        link $dir/mem.elf $OBJECTS $out/$name$level.o 2>$dir/log && run $dir/mem.elf >$dir/log 2>&1 ||
            bad="$bad $level $(tail -n 1 $dir/log),"
    done
    printf '%-24s %s\n' "$name on $NAME" "${bad:-right}"
    [ -z "$bad" ] || sum=1
}

sh tools/deps.sh need llvm clang gcc-12-multilib libc6-dev-i386 || exit 1
mem gcc gcc -std=c99
mem gcc-m32 gcc -m32 -std=c99
mem clang clang -std=c99
mem clang-wasm32 clang --target=wasm32 -std=c99
mem clang-msp430 clang --target=msp430 -std=c99
mem clang-windows clang --target=x86_64-pc-windows-msvc -std=c99
mem clang-riscv32 clang --target=riscv32 -march=rv32imac -std=c99
mem clang-cortex-m0 clang --target=thumbv6m-none-eabi -std=c99
mem clang-cortex-m3 clang --target=thumbv7m-none-eabi -std=c99
for name in cortex-m0 cortex-m3 rv32imac avr; do
    target $name && need_target || { sum=1; continue; }
    CFLAGS=${CFLAGS/ -Os / }
    mem gcc-$name-freestanding $CC $CFLAGS
    mem gcc-$name $CC $CFLAGS $LOOPS
    CFLAGS="$CFLAGS -Os"
    image gcc-$name-freestanding
    image gcc-$name
    case $name in cortex-m0 | cortex-m3) image clang-$name ;; rv32imac) image clang-riscv32 ;; esac
done
exit $sum
