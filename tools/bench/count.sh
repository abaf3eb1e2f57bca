#!/bin/sh
# SPDX-License-Identifier: MIT
# count.sh PROGRAM FOLDER "CANDIDATE ..." "DOCUMENT ...": prints "CANDIDATE DOCUMENT BYTES
# INSTRUCTIONS" for each pair, as counted by callgrind. The environment is empty so that the stack,
# and with it every alignment, is always the same. Without the tunables, libc would use rep stosb
# and rep movsb, and each byte would count as an instruction.
set -eu
never=1000000000
tunables=glibc.cpu.x86_rep_stosb_threshold=$never:glibc.cpu.x86_rep_movsb_threshold=$never
for candidate in $3; do
    for document in $4; do
        log=$1.$candidate.$document.log
        bytes=$(env -i LC_ALL=C GLIBC_TUNABLES=$tunables "$(command -v valgrind)" --tool=callgrind \
            --toggle-collect=bench_counted --callgrind-out-file=/dev/null --log-file="$log" "$1" "$2" $candidate $document) ||
            { cat "$log" >&2; exit 1; }
        echo "$candidate $document $bytes $(sed -n 's/^.*Collected : *//p' "$log")"
        rm -f "$log"
    done
done
