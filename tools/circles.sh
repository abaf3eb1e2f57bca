#!/bin/sh
# SPDX-License-Identifier: MIT
# Which modules depend on which, and are there circles?
#
#     circles.sh FOLDER ...          fails if modules in these folders depend on each other,
#                                    directly or in a circle, and says where
#     circles.sh --list FOLDER ...   prints the modules and their dependencies (modules.awk)
#
# "x.h" is looked up in these folders and below them. Folders that do not exist are ignored.
set -eu
tools=$(dirname "$0")
list=
[ "${1-}" = --list ] && list=yes && shift
folders=
for folder; do [ ! -d "$folder" ] || folders="$folders $folder"; done
[ -n "$folders" ] || { echo "circles.sh: no folder"; exit 1; }
path=$(find $folders -type d | LC_ALL=C sort | tr '\n' ' ')
modules() {
    awk -v path="$path" -f "$tools/modules.awk" $(find $folders -name '*.[ch]' | LC_ALL=C sort) </dev/null
}
[ -z "$list" ] || { modules; exit; }

needs=$(mktemp) || exit 3
trap 'rm -f "$needs"' EXIT
modules >"$needs"
# For each circle, tsort prints a line that ends with a colon, then "tsort: NAME" for each module.
awk '$1 == "need" { print $2, $3 }' "$needs" | { LC_ALL=C tsort 2>&1 >/dev/null || true; } | awk '
    NR == FNR { modules += $1 == "module" }
    NR == FNR && $1 == "need" { total++; reason[$2, $3] = $4 " " $5 " " $6 }
    NR == FNR && sub(/^wrong /, "") { print; failed = 1 }
    NR == FNR { next }
    /:$/ { print_circle(); next }
    { circle[++n] = $2 }
    function print_circle(    i, text, from) {
        if (n == 0) return
        circle[n + 1] = circle[1]
        text = "circle: " circle[1]
        for (i = 1; i <= n; i++) text = text " -> " circle[i + 1]
        print text
        for (i = 1; i <= n; i++) print "    " reason[circle[i], circle[i + 1]]
        failed = 1
        n = 0
    }
    END {
        print_circle()
        if (modules == 0) print "no modules"
        else if (!failed) print "checked: " modules " modules, " total + 0 " needs, no circle"
        exit failed || modules == 0
    }' "$needs" -
