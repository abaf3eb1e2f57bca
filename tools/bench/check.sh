#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh check|keep FILE PROGRAM DOCUMENTS COMPILER: instructions that sesh executes,
# against those in FILE. check fails when one is more than 1 % worse; keep
# rewrites FILE.
set -eu
what=$1 file=$2 program=$3 documents=$4 compiler=$5
now=$program.now
here=$(dirname "$0")

count() {
    echo '# SPDX-License-Identifier: MIT'
    echo '# Instructions that sesh executes for a document: candidate (whole, or in chunks of'
    echo '# so many bytes), document, its bytes, instructions. Rewritten by make bench-keep.'
    echo "# compiler: $($compiler --version | head -n 1)"
    sh "$here/count.sh" "$program" "$documents" 'sesh sesh-64 sesh-1' 'a b c d'
}

count >"$now"
if [ "$what" = keep ]; then
    mkdir -p "$(dirname "$file")"
    cp "$now" "$file"
    echo "wrote $file"
fi
[ -f "$file" ] || { echo "there is no $file: make bench-keep" >&2; exit 1; }
awk -v file="$file" -f "$here/compare.awk" "$file" "$now"
