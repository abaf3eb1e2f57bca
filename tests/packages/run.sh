#!/bin/sh
# SPDX-License-Identifier: MIT
# Adds the assembled packages to projects as their users do, each in an empty folder, and
# builds and runs these: run.sh PACKAGES VERSION. Prints one line for each, and the log of
# the first failure.
#
# Tools of the ecosystems are used if they are Debian packages: arduino-builder and
# kconfiglib. For ESP-IDF, Zephyr and PlatformIO, this script does what they document.
# Apart from that, no result depends on the checkout.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/packages
packages=$(cd "$1" && pwd)
version=$2
CC=${CC:-cc}
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
work=$tmp/work
passed=0
# Debian's python3, which has the modules; another one may be earlier in PATH.
python=/usr/bin/python3

(cd "$root" && sh tools/deps.sh need arduino-builder arduino-core-avr gcc-avr avr-libc binutils-avr libsimavr-dev libelf-dev cmake \
    gcc-arm-none-eabi picolibc-arm-none-eabi qemu-system-arm gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf \
    qemu-system-misc python3-kconfiglib python3-yaml python3-jsonschema) || exit 1

# step NAME COMMAND ...: runs the command, usually a function below, in a folder of its own. It
# stops at the first failure. If its last line begins with "done: ", that says what was done.
step() {
    name=$1
    shift
    rm -rf "$work" && mkdir "$work"
    # Not as a condition: set -e would have no effect in it.
    (cd "$work" || exit 1; set -e; "$@") >"$tmp/log" 2>&1
    if [ $? = 0 ]; then
        echo "ok: $name: $(sed -n 's/^done: //p' "$tmp/log" | tail -n 1)"
        passed=$((passed + 1))
    else
        echo "FAILED: $name"
        sed 's/^/    /' "$tmp/log" | tail -n 30
        exit 1
    fi
}

# A command must print this and must fail.
refuses() {
    text=$1
    shift
    if "$@" >"$tmp/out" 2>&1; then echo "it should fail: $*"; return 1; fi
    cat "$tmp/out"
    grep -q -e "$text" "$tmp/out"
}

# The expected output of the examples' program.
says_all() {
    cat "$1"
    printf 'session 3F2A9C71\nperson  1234\nclass   71\n' | cmp - "$1"
}

# change FILE SED-SCRIPT: the file must change.
change() {
    cp "$1" "$tmp/before"
    sed "$2" "$tmp/before" >"$1"
    if cmp -s "$tmp/before" "$1"; then echo "nothing changed in $1: $2"; return 1; fi
}

# QEMU prints picolibc's output on standard error.
on_arm() {
    timeout 60 qemu-system-arm -M mps2-an385 -display none -monitor none -serial none \
        -semihosting-config enable=on,target=native -kernel "$1" </dev/null 2>&1
}

on_riscv() {
    timeout 60 qemu-system-riscv32 -M virt -bios none -display none -monitor none -serial none \
        -semihosting-config enable=on,target=native -kernel "$1" </dev/null 2>&1
}

manifest() {
    $python "$here/check.py" "$1" "$packages/$1/sesh" "$version"
    echo "done: keeps the published rules"
}

mistakes() {
    $python "$here/check.py" mistakes "$packages" "$version" | sed 's/^/done: /' >planted
    cat planted
    grep -q refused planted
}

# ---- Arduino -------------------------------------------------------------------

# Debian's avr-libc lacks DECIMAL_DIG, which the Arduino core needs.
arduino() {
    mkdir -p build
    arduino-builder -compile -warnings all -fqbn arduino:avr:uno -hardware /usr/share/arduino/hardware \
        -hardware /usr/share/arduino-builder -tools /usr/bin -libraries "$PWD/libraries" -build-path "$PWD/build" \
        -prefs compiler.cpp.extra_flags=-DDECIMAL_DIG=9 "$@" 2>&1
}

arduino_begin() {
    mkdir libraries WebUntisLogin
    cp -r "$packages/arduino/sesh" libraries/
    cp libraries/sesh/examples/WebUntisLogin/WebUntisLogin.ino WebUntisLogin/
}

# The only allowed warning is the linker's about tables whose address space C++ cannot name.
arduino_runs() {
    arduino_begin
    arduino WebUntisLogin/WebUntisLogin.ino >built
    cat built
    if grep 'warning:' built | grep -e /sesh/ -e WebUntisLogin | grep -v 'does not match original declaration'; then return 1; fi
    if grep -i 'library sesh claims\|invalid library' built; then return 1; fi
    flash=$(sed -n 's/^Sketch uses \([0-9]*\) bytes.*/\1/p' built)
    static=$(sed -n 's/^Global variables use \([0-9]*\) bytes.*/\1/p' built)
    "$tmp/avr_run" --lines --input "$here/serial.in" build/WebUntisLogin.ino.elf >serial.out 2>serial.err
    cat serial.out serial.err
    tr -d '\r' <serial.out | cmp - "$here/serial.out"
    stack=$(sed -n 's/.* \([0-9]*\) bytes of stack$/\1/p' serial.err)
    echo "RAM: $((static + stack)) bytes, at most 1280"
    [ $((static + stack)) -le 1280 ]
    echo "done: built by arduino-builder for an Uno, run in simavr: $flash bytes of flash, RAM $static + $stack of stack"
}

# Errors are reported at the place of the mistake.
arduino_mistakes() {
    arduino_begin
    change libraries/sesh/library.properties 's/^architectures=.*/architectures=sam/'
    arduino WebUntisLogin/WebUntisLogin.ino >out
    grep -i 'claims to run on' out
    rm -rf build libraries/sesh/src/sesh.h
    refuses 'sesh.h: No such file' arduino WebUntisLogin/WebUntisLogin.ino
    echo 'done: another architecture is warned of, a header that is missing is an error'
}

# ---- PlatformIO ----------------------------------------------------------------

# pio COMPILER FLAG ...: builds the example with the library as library.json says.
pio() {
    $python "$here/check.py" sources sesh >names
    cat names
    includes=$(grep '^-I' names)
    "$@" $includes -c $(grep -v '^-I' names)
    "$@" $includes -c sesh/examples/webuntis_login/src/main.c
}

platformio() {
    cp -r "$packages/platformio/sesh" .
    strict='-Wall -Wextra -Werror -ffunction-sections'
    flags=$(sed -n 's/^build_flags = //p' sesh/examples/webuntis_login/platformio.ini)
    [ -n "$flags" ]
    pio $CC -std=c99 $strict $flags
    $CC sesh.o main.o -o program
    ./program >out
    says_all out
    nm sesh.o | grep -q ' sesh_begin__MAX_DEPTH_32'
    pio avr-gcc -mmcu=atmega328p -std=gnu11 -Os $strict
    pio arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb --specs=picolibc.specs -std=gnu11 -Os $strict
    arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb --specs=picolibc.specs --oslib=semihost --crt0=semihost -Wl,--gc-sections \
        -Wl,--defsym=__flash=0,--defsym=__flash_size=0x100000,--defsym=__ram=0x20000000,--defsym=__ram_size=0x10000 \
        sesh.o main.o -o program.elf
    on_arm program.elf >out
    says_all out
    echo 'done: what library.json names, compiled for this machine, AVR and a Cortex-M3; run here and in QEMU'
}

# With limits for the library but not for the program, linking fails.
platformio_mistakes() {
    cp -r "$packages/platformio/sesh" .
    pio $CC -std=c99
    $CC -std=c99 -DSESH_WEBUNTIS_NAME_CAP=20 -Isesh/src -c sesh/examples/webuntis_login/src/main.c
    refuses 'undefined reference.*sesh_webuntis_.*__NAME_CAP_20' $CC sesh.o main.o -o program
    change sesh/library.json 's/+<\*.c>/+<*.cpp>/'
    pio $CC -std=c99 >out 2>&1 || true
    refuses 'srcFilter does not leave sesh.c' $python "$here/check.py" platformio "$PWD/sesh" "$version"
    echo 'done: other limits in the program do not link, a filter that leaves nothing is refused'
}

# ---- ESP-IDF -------------------------------------------------------------------

idf() {
    rm -rf build
    IDF_PATH=$here/esp-idf cmake -S "$1" -B build -D SDKCONFIG_DEFAULTS="${2:-}" && cmake --build build
}

esp_idf() {
    cp -r "$packages/esp-idf/sesh" .
    idf sesh/examples/webuntis_login
    on_riscv build/webuntis_login.elf >out
    says_all out
    # A project of its own with a copy of the component and other limits.
    mkdir -p project/components
    cp -r sesh/examples/webuntis_login/* project/
    change project/CMakeLists.txt /EXTRA_COMPONENT_DIRS/d
    cp -r sesh project/components/
    printf 'CONFIG_SESH_MAX_DEPTH=16\nCONFIG_SESH_WEBUNTIS_NAME_CAP=20\n# CONFIG_SESH_STATUS_TEXT is not set\n' >limits
    idf project "$PWD/limits"
    on_riscv build/webuntis_login.elf >out
    says_all out
    riscv64-unknown-elf-nm build/webuntis_login.elf | grep -q ' sesh_begin__MAX_DEPTH_16'
    riscv64-unknown-elf-nm build/webuntis_login.elf | grep -q ' sesh_webuntis_type__MAX_DEPTH_16.*__NAME_CAP_20$'
    echo 'done: the example and a project with other limits, built for rv32imac (ESP32-C3) with idf_component_register, run in QEMU'
}

esp_idf_mistakes() {
    cp -r "$packages/esp-idf/sesh" .
    printf 'CONFIG_SESH_MAX_DEPTH=999\n' >limits
    refuses 'SESH_MAX_DEPTH' idf sesh/examples/webuntis_login "$PWD/limits"
    change sesh/CMakeLists.txt 's/"sesh.c"/"source.c"/'
    refuses 'source.c' idf sesh/examples/webuntis_login
    change sesh/CMakeLists.txt 's/"source.c"/"sesh.c"/; s/"include"/"headers"/'
    refuses 'Include directory' idf sesh/examples/webuntis_login
    change sesh/CMakeLists.txt 's/INCLUDE_DIRS "headers"//'
    refuses 'sesh.h: No such file' idf sesh/examples/webuntis_login
    echo 'done: a limit out of its range, a source and a folder that are not there are refused'
}

# ---- Zephyr --------------------------------------------------------------------

west() {
    rm -rf build
    ZEPHYR_BASE=$here/zephyr cmake -S "$1" -B build -D ZEPHYR_EXTRA_MODULES="$PWD/sesh" -D EXTRA_CONF_FILE="${2:-}" &&
        cmake --build build
}

zephyr() {
    cp -r "$packages/zephyr/sesh" .
    west sesh/samples/webuntis_login
    on_arm build/zephyr.elf >out
    says_all out
    printf 'CONFIG_SESH_PATH_SIZE=48\nCONFIG_SESH_TRACE=y\nCONFIG_SESH_WEBUNTIS_PERSONS_MAX=2\n' >limits
    west sesh/samples/webuntis_login "$PWD/limits"
    on_arm build/zephyr.elf >out
    says_all out
    arm-none-eabi-nm build/zephyr.elf | grep -q ' sesh_begin__PATH_SIZE_48$'
    # Without CONFIG_SESH nothing of it is built, and a program without it links.
    cp -r sesh/samples/webuntis_login plain
    printf '#include <stdio.h>\nint main(void) { puts("plain"); return 0; }\n' >plain/src/main.c
    printf '# CONFIG_SESH is not set\n' >plain/prj.conf
    west plain
    if arm-none-eabi-nm build/zephyr.elf | grep ' sesh_'; then return 1; fi
    [ -z "$(find build -name 'sesh*.obj')" ]
    echo 'done: the sample, with other limits and with CONFIG_SESH off, built for a Cortex-M3 through zephyr/, run in QEMU'
}

zephyr_mistakes() {
    cp -r "$packages/zephyr/sesh" .
    printf '# CONFIG_SESH is not set\n' >off
    refuses 'sesh.h: No such file' west sesh/samples/webuntis_login "$PWD/off"
    printf 'CONFIG_SESH_NAME_CAP=20\n' >unknown
    refuses 'SESH_NAME_CAP' west sesh/samples/webuntis_login "$PWD/unknown"
    printf 'CONFIG_SESH_PATH_SIZE=8\n' >range
    refuses 'SESH_PATH_SIZE' west sesh/samples/webuntis_login "$PWD/range"
    change sesh/zephyr/CMakeLists.txt 's/zephyr_library()/zephyr_libary()/'
    refuses 'zephyr_libary' west sesh/samples/webuntis_login
    change sesh/zephyr/CMakeLists.txt 's/zephyr_libary()/zephyr_library()/; s|../src/sesh.c|src/sesh.c|'
    refuses 'src/sesh.c' west sesh/samples/webuntis_login
    echo 'done: without CONFIG_SESH no header; options that are unknown or out of range, and sources that are not there, are refused'
}

# ---- all of it -----------------------------------------------------------------

gcc -std=gnu99 -O2 -o "$tmp/avr_run" "$root/tools/target/avr_run.c" -lsimavr -lelf || exit 1
for kind in arduino platformio esp-idf zephyr; do
    step "$kind, manifest" manifest $kind
done
step 'manifests, mistakes' mistakes
step arduino arduino_runs
step 'arduino, mistakes' arduino_mistakes
step platformio platformio
step 'platformio, mistakes' platformio_mistakes
step esp-idf esp_idf
step 'esp-idf, mistakes' esp_idf_mistakes
step zephyr zephyr
step 'zephyr, mistakes' zephyr_mistakes
echo "$passed passed, 0 failed"
