# SPDX-License-Identifier: MIT
# What the scripts of this directory know of a target. To be sourced, in the
# project's directory, by bash; then
#
#     target NAME                    sets the variables below, or fails
#     compile OBJECT SOURCE FLAG ... compiles a file for it
#     link IMAGE OBJECT ...          links an image
#     run IMAGE                      runs it: its text, its exit status
#
#     PACKAGES   of Debian, with compiler and emulator
#     PREFIX     of the tools (size, nm, objdump)
#     LINKER     what links, when the compiler does not
#     CFLAGS     language, machine, warnings
#     PORT       sources of the port
#     LIMITS     flags with the limits of the tests
#     MEMORY     flags with the memory of the tests, which the library does not look at
#     GRAPH      flags with which the compiler leaves stack and calls of an object beside it
#     HARNESS    more flags for what runs the rows
#     INPUT      file that is its standard input
#     LEAST      rows that must have run at least, in percent

# Where jsmn.h is alone, so that no header of the host comes with it.
JSMN=build/target/jsmn
TARGETS="native native-small i386 tcc musl mingw armhf s390x cortex-m0 cortex-m3 cortex-m3-clang cortex-m4f cortex-m33 rv32imac rv32e avr"
WARN="-Wall -Wextra -Wconversion -Werror"
# No time limit of the machine is so short that a slow one meets it.
SECONDS_TO_RUN=120

bare() {
    PORT="port/baremetal/mem.c port/baremetal/stack.c $*"
    CFLAGS="$CFLAGS -Os $WARN -ffreestanding -ffunction-sections -fdata-sections"
    LDFLAGS="$LDFLAGS -nostdlib -nostartfiles -Wl,--gc-sections"
    LIBS=-lgcc
    LIMITS=-DSESH_TRACE=0
}

hosted() {
    CC=$1 PREFIX=$2
    PORT=port/posix/port.c
    CFLAGS="-std=c99 -Os $WARN"
    LDFLAGS=$3
    LIBS= LIMITS=
    MEMORY='-DSTRUCT_SIZE=12000 -DWORK_SIZE=6000'
}

cortex() {
    board=$1 script=$2
    shift 2
    PACKAGES="gcc-arm-none-eabi binutils-arm-none-eabi qemu-system-arm"
    PREFIX=arm-none-eabi-
    CC=${PREFIX}gcc
    CFLAGS="-std=c99 -mthumb $*"
    LDFLAGS="-mthumb $* -Lport/baremetal/cortex-m -T $script"
    QEMU="qemu-system-arm -M $board -semihosting-config enable=on,target=native -serial none"
    GRAPH="-fstack-usage -fcallgraph-info=su"
    local c=port/baremetal/cortex-m
    bare $c/start.c $c/semihosting.c $c/port.c
}

riscv() {
    PACKAGES="gcc-riscv64-unknown-elf binutils-riscv64-unknown-elf qemu-system-misc"
    PREFIX=riscv64-unknown-elf-
    CC=${PREFIX}gcc
    CFLAGS="-std=c99 -march=$1 -mabi=$2"
    LDFLAGS="-march=$1 -mabi=$2 -Wl,--no-warn-rwx-segments -T port/baremetal/riscv/virt.ld"
    QEMU="qemu-system-riscv32 -M virt -bios none -serial stdio"
    GRAPH="-fstack-usage -fcallgraph-info=su"
    bare port/baremetal/riscv/start.S port/baremetal/riscv/port.c
}

avr() {
    PACKAGES="gcc-avr binutils-avr libsimavr-dev libelf-dev"
    PREFIX=avr-
    CC=${PREFIX}gcc
    # Named address spaces, __flash, are GNU C.
    CFLAGS="-std=gnu99 -mmcu=atmega328p"
    LDFLAGS="-mmcu=atmega328p -T port/baremetal/avr/atmega328p.ld"
    QEMU=build/target/avr_run
    # This gcc has no -fcallgraph-info.
    GRAPH=-fstack-usage
    bare port/baremetal/avr/start.S port/baremetal/avr/port.c
    LIMITS="-DSESH_CONFIG_FILE=\"small_config.h\"" MEMORY="-DSTRUCT_SIZE=664 -DWORK_SIZE=312 -DCHUNK_SIZE=16 -DSMALL_FLASH=1"
}

target() {
    NAME=$1 INPUT=/dev/null LEAST=100 MEMORY= GRAPH= HARNESS= LDFLAGS= QEMU= PACKAGES= LINKER=
    case $1 in
    native) hosted "${HOST_CC:-gcc}" "" "" ;;
    native-small) hosted "${HOST_CC:-gcc}" "" ""
        LIMITS="-DSESH_CONFIG_FILE=\"small_config.h\"" MEMORY= LEAST=85 ;;
    # Not every kernel for 64 bits runs programs for 32.
    # The headers of the kernel are where those for 64 bits are.
    i386) hosted "gcc -m32 -idirafter /usr/include/x86_64-linux-gnu" "" "" && PACKAGES="gcc-12-multilib libc6-dev-i386 qemu-user" QEMU=qemu-i386 ;;
    # tcc has no optimizer and none of the steps of run.h.
    tcc) hosted tcc "" "" && PACKAGES="tcc" ;;
    musl) hosted musl-gcc "" -static && PACKAGES=musl-tools ;;
    # An .exe for Windows, run by Wine, whose settings stay in build/.
    mingw) hosted x86_64-w64-mingw32-gcc x86_64-w64-mingw32- -static
        PACKAGES="gcc-mingw-w64-x86-64 wine wine64" QEMU=wine
        export WINEDEBUG=-all WINEPREFIX=$PWD/build/target/wine ;;
    armhf) hosted arm-linux-gnueabihf-gcc arm-linux-gnueabihf- -static
        PACKAGES="gcc-arm-linux-gnueabihf libc6-dev-armhf-cross qemu-user" QEMU=qemu-arm ;;
    s390x) hosted s390x-linux-gnu-gcc s390x-linux-gnu- -static
        PACKAGES="gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user" QEMU=qemu-s390x ;;
    cortex-m0) cortex microbit microbit.ld -mcpu=cortex-m0
        MEMORY="-DSTRUCT_SIZE=8576 -DWORK_SIZE=2816" ;;
    # The M0's code on a board that has memory for anything: a Cortex-M3 executes it
    # instruction for instruction. Not for tests.
    cortex-m0-roomy) cortex mps2-an385 mps2.ld -mcpu=cortex-m0 ;;
    cortex-m3) cortex mps2-an385 mps2.ld -mcpu=cortex-m3 ;;
    # clang calls memory functions by the names of Arm's run-time ABI.
    cortex-m3-clang) cortex mps2-an385 mps2.ld -mcpu=cortex-m3
        LINKER=$CC CC="clang --target=thumbv7m-none-eabi -mfloat-abi=soft -fshort-enums" GRAPH= PACKAGES="$PACKAGES clang" ;;
    cortex-m4f) cortex mps2-an386 mps2.ld -mcpu=cortex-m4 -mfpu=fpv4-sp-d16 -mfloat-abi=hard ;;
    cortex-m33) cortex mps2-an505 mps2-an505.ld -mcpu=cortex-m33 ;;
    rv32imac) riscv rv32imac ilp32 ;;
    rv32e) riscv rv32e ilp32e ;;
    avr) avr
        # Inlined into one another, functions need their stack all at once.
        HARNESS="-fno-inline-functions-called-once -fno-inline-small-functions" LEAST=50 ;;
    *) echo "no target $1" >&2; return 1 ;;
    esac
}

# Is what it takes there?
need_target() {
    sh tools/deps.sh need $PACKAGES || { echo "$NAME is left out" >&2; return 1; }
    if [ ! -e $JSMN/jsmn.h ]; then
        CC=${HOST_CC:-gcc} sh tools/deps.sh need libjsmn-dev || return 1
        mkdir -p $JSMN
        cp "$(CC=${HOST_CC:-gcc} sh tools/jsmn.sh where)" $JSMN/jsmn.h
    fi
    if [ "$QEMU" = build/target/avr_run ] && [ tools/target/avr_run.c -nt build/target/avr_run ]; then
        ${HOST_CC:-gcc} -std=gnu99 -O2 -Wall -Wextra -Wconversion -Werror -o build/target/avr_run \
            tools/target/avr_run.c -lsimavr -lelf
    fi
}

compile() {
    local object=$1 source=$2
    shift 2
    [ -d "${object%/*}" ] || mkdir -p "${object%/*}"
    $CC $CFLAGS -Iinclude -Isrc -Itests -Itests/target -isystem $JSMN "$@" -c -o "$object" "$source"
}

# Objects of many sources: compile_all DIRECTORY "SOURCE ..." FLAG ...; names
# them in OBJECTS.
compile_all() {
    local dir=$1 sources=$2 source object
    shift 2
    OBJECTS=
    for source in $sources; do
        object=${source##*/}
        object=$dir/${object%.*}.o
        compile "$object" "$source" "$@" || return 1
        OBJECTS="$OBJECTS $object"
    done
}

# The objects of $CORE for the target, compiled once for each set of flags: library FLAG ...; names
# them in OBJECTS, and in STORE the folder, where what GRAPH asks for stands beside them.
library() {
    local dir=build/target/library/$(echo "$CC $CFLAGS $CORE $*" | cksum | cut -d ' ' -f 1)
    if [ ! -e $dir/objects ] || [ -n "$(find src include tests/target tools/unit.sh -newer $dir/objects)" ]; then
        rm -f $dir/objects
        compile_all $dir "$CORE" "$@" $GRAPH || return 1
        echo "$OBJECTS" >$dir/objects
    fi
    OBJECTS=$(<$dir/objects) STORE=$dir
}

link() {
    local image=$1
    shift
    ${LINKER:-$CC} $LDFLAGS -o "$image" "$@" $LIBS
}

run() {
    case $QEMU in
    qemu-system-*) timeout $SECONDS_TO_RUN $QEMU -display none -monitor none -kernel "$1" <"$INPUT" ;;
    *) timeout $SECONDS_TO_RUN $QEMU "$1" <"$INPUT" ;;
    esac
}

# print_table WIDTH WHAT "COLUMN ...": of each column the file $out/COLUMN.figures, lines of a row's
# name, with ~ for blanks, and a number. The rows come in the order in which they are met.
print_table() {
    awk -v width=$1 -v what=$2 -v columns="$3" '
        FNR == 1 { c++ }
        { value[$1, c] = $2 }
        !($1 in known) { known[$1] = 1; name[++names] = $1 }
        END {
            count = split(columns, column, " ")
            printf "%-" width "s", what
            for (c = 1; c <= count; c++) printf " %10s", column[c]
            print ""
            for (n = 1; n <= names; n++) {
                text = name[n]
                gsub(/~/, " ", text)
                printf "%-" width "s", text
                for (c = 1; c <= count; c++) printf " %10s", (name[n], c) in value ? value[name[n], c] : "-"
                print ""
            }
        }' $(for column in $3; do echo $out/$column.figures; done)
}

# As in the library: see tools/unit.sh.
mkdir -p build/target
sh tools/unit.sh >build/target/read.c
CORE="build/target/read.c $(echo src/*.c src/kind/*.c src/write/*.c src/jwt/*.c src/ask/*.c src/schema/*.c)"
