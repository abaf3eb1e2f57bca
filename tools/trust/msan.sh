#!/bin/sh
# SPDX-License-Identifier: MIT
# All tests under clang's MemorySanitizer: msan.sh BUILD. MAKE is make. ORIGINS=1 reports where an
# uninitialised value comes from (slower).
set -u
# mbedTLS is not instrumented, so its results would count as uninitialised.
export MSAN_OPTIONS="${MSAN_OPTIONS:+$MSAN_OPTIONS:}intercept_memcmp=0"
build=$1
log=$build/msan.log
flags="-O2 -g -fno-omit-frame-pointer -fsanitize=memory -fno-sanitize-recover=all"
[ -z "${ORIGINS:-}" ] || flags="$flags -fsanitize-memory-track-origins"
mkdir -p "$build"
make=${MAKE:-make}

# Checks that it finds errors: one byte too few is written before a read.
cat >"$build/msan-proof.c" <<'END'
#include <sesh/webuntis.h>
#include <stdlib.h>
int main(void)
{
    static struct sesh_webuntis session;
    char *json = (char *)malloc(3);
    json[0] = '{';
    json[2] = '}';
    return sesh_webuntis_read(&session, json, 3, NULL, NULL) != SESH_OK;
}
END
$make -s "$build/msan/libsesh.a" BUILD="$build/msan" CC=clang CFLAGS="$flags" >"$log" 2>&1 &&
    clang -std=c99 $flags -Iinclude -o "$build/msan-proof" "$build/msan-proof.c" "$build/msan/libsesh.a" >>"$log" 2>&1 || {
    tail -n 5 "$log"
    exit 1
}
"$build/msan-proof" >"$build/msan-proof.log" 2>&1
grep -q 'use-of-uninitialized-value' "$build/msan-proof.log" || { echo "a byte that was never written is not found out"; exit 1; }

WITHOUT=lists.sh $make -s test BUILD="$build/msan" CC=clang CFLAGS="$flags" >"$log" 2>&1
status=$?
grep -a -E 'MemorySanitizer|FAILED|^    #[0-3] ' "$log" | head -n 20
echo "left out: lists.sh, as the generator is made without a sanitizer, by the same clang as for make test-integer"
echo "not looked into: cmocka and mbedTLS, which are the system's; what they write is taken for written"
echo "msan: $(grep -a '^[0-9]* passed, [0-9]* failed$' "$log" | tail -n 1)"
exit $status
