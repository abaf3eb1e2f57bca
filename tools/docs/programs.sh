#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles the programs in the pages, runs those that have a main, and compares what
# they print. Runs the commands of ```sh blocks, which must succeed, and those of
# ```console blocks, whose output must be the one in the page.
#
#     programs.sh check|keep DIRECTORY PAGE ...
#
# keep writes the output into the console blocks, and compiles nothing.
set -u
CC=${CC:-cc}
mode=$1 dir=$2
shift 2
rm -rf "$dir"
mkdir -p "$dir"
compiled=0 ran=0 fragments=0 failed=0

fail() {
    echo "FAILED: $*"
    failed=$((failed + 1))
}

# What a program needs besides the library, by its includes: flags, then files.
needs() {
    flags= files=
    if grep -q '"oauth2_token.h"' "$1"; then
        CC="$CC" sh tools/single/type.sh examples/own_type/oauth2_token.def "$dir/own" >/dev/null || return 1
        flags="-I$dir/own" files=$dir/own/oauth2_token.c
    fi
    if grep -q '"jwt_psa.h"' "$1"; then
        sh tools/deps.sh need libmbedtls-dev || return 1
        if grep -q '"jwk_psa.h"' "$1"; then files="$files port/psa/jwk_psa.c"; fi
        flags="$flags -Iport/psa" files="$files port/psa/jwt_psa.c port/psa/key_psa.c -lmbedcrypto"
    fi
    if grep -q '<cjson/cJSON.h>' "$1"; then
        sh tools/deps.sh need libcjson-dev || return 1
        files="$files -lcjson"
    fi
    if grep -q '"sesh_port.h"' "$1"; then flags="$flags -Iport" files="$files port/posix/port.c"; fi
}

program() {
    source=$1 name=${1%.c}
    needs "$source" || { fail "$source: what it needs"; return; }
    common="-std=c99 -Wall -Wextra -Wswitch-enum -Werror -Iinclude ${JSMN_INCLUDE:+-isystem $JSMN_INCLUDE} $flags"
    compiled=$((compiled + 1))
    if ! grep -q 'int main(' "$source"; then
        $CC $common -c -o "$name.o" "$source" || fail "$source does not compile"
        return
    fi
    $CC $common -o "$name" "$source" build/libsesh.a $files || { fail "$source does not compile"; return; }
    ran=$((ran + 1))
    "$name" >"$name.printed" </dev/null || fail "$source ends with status $?"
    [ ! -e "$name.expected" ] || diff -u "$name.expected" "$name.printed" || fail "$source prints something else"
}

# The commands of the console blocks may need what the sh blocks made.
commands() {
    if [ -e "$prefix.sh" ]; then
        ! grep -q '^arm-none-eabi-gcc' "$prefix.sh" ||
            sh tools/deps.sh need gcc-arm-none-eabi binutils-arm-none-eabi qemu-system-arm
        sh -e "$prefix.sh" >"$prefix.log" 2>&1 || { cat "$prefix.log"; fail "$page: a command of its sh blocks"; return; }
    fi
    awk -f tools/docs/console.awk "$page" >"$prefix.now"
    if [ "$mode" = keep ]; then
        cat "$prefix.now" >"$page"
    else
        diff -u "$page" "$prefix.now" || fail "$page: a command prints something else now (make docs-keep)"
    fi
}

for page; do
    prefix=$dir/$(echo "${page%.md}" | tr / _)
    set -- $(awk -v out="$prefix" -f tools/docs/cut.awk "$page")
    fragments=$((fragments + $2))
    for source in "$prefix"-[0-9]*.c; do
        [ "$mode" = keep ] || [ ! -e "$source" ] || program "$source"
    done
    commands
done
[ "$mode" = keep ] ||
    echo "programs in the pages: $compiled compiled, $ran run, $failed failures; $fragments blocks are parts of programs, not compiled"
[ $failed = 0 ]
