#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares the instructions that sesh executes with those in FILE: check.sh check|keep FILE PROGRAM
# DOCUMENTS COMPILER. check fails if a figure is more than 1 % worse; keep rewrites FILE. Another
# compiler produces other code, so then the figures are shown but not checked.
set -eu
what=$1 file=$2 program=$3 documents=$4 compiler=$5
now=$program.now

{
    echo '# SPDX-License-Identifier: MIT'
    echo '# Instructions that sesh executes for a document: candidate (whole, or in chunks of'
    echo '# so many bytes), document, its bytes, instructions. Rewritten by make bench-keep.'
    echo "# compiler: $($compiler --version | head -n 1)"
    sh "$(dirname "$0")/count.sh" "$program" "$documents" 'sesh sesh-64 sesh-1' 'a b c d'
} >"$now"
[ "$what" = check ] || { cp "$now" "$file" && echo "wrote $file"; }
[ -f "$file" ] || { echo "there is no $file: make bench-keep" >&2; exit 1; }
awk -v file="$file" '
/^# compiler: / { compiler[FILENAME == file] = $0 }
/^#/ || NF != 4 { next }
FILENAME == file { old[$1, $2] = $4; next }
{
    if (!header++) printf "%-10s %-4s %8s %13s %9s %9s\n", "", "", "bytes", "instructions", "per byte", "change"
    was = old[$1, $2]
    if (was == "") { change = "new"; missing++ }
    else {
        change = sprintf("%+.2f %%", 100 * ($4 - was) / was)
        if ($4 > was * 1.01) { worse++; change = change " WORSE" }
    }
    printf "%-10s %-4s %8d %13d %9.2f %9s\n", $1, $2, $3, $4, $4 / $3, change
}
END {
    if (compiler[0] != compiler[1]) {
        print "not judged: " file " was made with another compiler (" substr(compiler[1], 13) ")"
        exit 0
    }
    if (missing) { print file " lacks some: make bench-keep"; exit 1 }
    if (worse) { print worse " more than 1 % worse than " file; exit 1 }
}' "$file" "$now"
