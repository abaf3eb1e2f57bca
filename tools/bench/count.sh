#!/bin/sh
# SPDX-License-Identifier: MIT
# count.sh PROGRAM DOCUMENTS CANDIDATE DOCUMENT: "CANDIDATE DOCUMENT BYTES INSTRUCTIONS",
# as callgrind counts them. The environment is empty so that the stack, and with
# it every alignment, is the same each time. Without the tunables libc fills and
# copies with rep stosb and rep movsb, and each of their bytes would count as an
# instruction.
set -eu
never=1000000000
tunables=glibc.cpu.x86_rep_stosb_threshold=$never:glibc.cpu.x86_rep_movsb_threshold=$never
log=$1.$3.$4.log
bytes=$(env -i LC_ALL=C GLIBC_TUNABLES=$tunables "$(command -v valgrind)" --tool=callgrind --toggle-collect=bench_counted \
    --callgrind-out-file=/dev/null --log-file="$log" "$1" "$2" "$3" "$4") || { cat "$log" >&2; exit 1; }
instructions=$(sed -n 's/^.*Collected : *//p' "$log")
rm -f "$log"
echo "$3 $4 $bytes $instructions"
