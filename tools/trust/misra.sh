#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks all of src/ against MISRA C:2012 with cppcheck's addon: misra.sh check|keep
# DIRECTORY. check compares the result with the table in docs/MISRA.md. It fails for a
# rule that is not in the table, a rule without deviations, or a wrong number of
# places. keep updates the numbers of the rules in the table.
set -u
mode=$1 dir=$2
page=docs/MISRA.md
mkdir -p "$dir"
command -v cppcheck >/dev/null || { echo "there is no cppcheck" >&2; exit 1; }

# The addon leaves files next to what it reads, so it reads a copy.
rm -rf "$dir/tree" && mkdir -p "$dir/tree" && cp -R src include "$dir/tree/" || exit 1
(cd "$dir/tree" && cppcheck --quiet --std=c99 --addon=misra --template='{file}:{line}:{column} {id} {message}' \
    --suppress=preprocessorErrorDirective:include/sesh/config.h -Iinclude -Isrc src/*.c src/*/*.c) \
    >"$dir/out" 2>"$dir/log"
status=$?
[ $status = 0 ] || { echo "cppcheck ended with status $status:"; tail -n 3 "$dir/log" "$dir/out"; exit 1; }

# A place is a line and a column; a header that is included often counts once.
sed -n 's/^\([^ ]*:[0-9]*:[0-9]*\) misra-c2012-\([0-9.]*\) .*/\2 \1/p' "$dir/log" | sort -u >"$dir/places"
grep -E '^[^ ]*:[0-9]+:[0-9]+ ' "$dir/log" | grep -v ' misra-c2012-[0-9]' >"$dir/other"
[ ! -s "$dir/other" ] || { echo "cppcheck says more than MISRA:"; cat "$dir/other"; exit 1; }
[ -s "$dir/places" ] || { echo "no deviation at all: is the addon there?"; exit 1; }
cut -d' ' -f1 "$dir/places" | uniq -c | awk '{ print $2, $1 }' >"$dir/counts"

if [ "$mode" = keep ]; then
    awk 'NR == FNR { n[$1] = $2; next }
         /^\| [0-9]+\.[0-9]+ \|/ { split($0, cell, " *[|] *"); if (cell[2] in n) sub(/\| *[0-9]+ \|/, "| " n[cell[2]] " |", $0) }
         { print }' "$dir/counts" "$page" >"$dir/page" && cp "$dir/page" "$page"
fi

awk -v page="$page" -v places="$dir/places" '
NR == FNR { found[$1] = $2; next }
/^\| [0-9]+\.[0-9]+ \|/ {
    split($0, cell, " *[|] *")
    rule = cell[2]
    if (rule in listed) fault("is there twice")
    listed[rule] = cell[3]
    if (length(cell[4]) < 10) fault("has no reason")
    if (!(rule in found)) fault("has no place any more: take it out")
    else if (found[rule] + 0 > cell[3] + 0) fault("has " found[rule] " places, not " cell[3] ": mend the new one, or make misra-keep")
    else if (found[rule] + 0 < cell[3] + 0) fault("has only " found[rule] " places, not " cell[3] ": make misra-keep")
    total += found[rule]
}
function fault(text) { print page ": rule " rule " " text; bad = 1 }
END {
    for (rule in found) if (!(rule in listed)) {
        fault("is not there, and has " found[rule] " places:")
        while ((getline line < places) > 0) { split(line, part, " "); if (part[1] == rule) print "    " part[2] }
        close(places)
    }
    for (rule in listed) rules++
    print "misra: " rules " rules deviated from in " total " places" (bad ? "" : ", as docs/MISRA.md says")
    exit bad
}' "$dir/counts" "$page"
