# SPDX-License-Identifier: MIT
# Checks that docs/errors.md has a row for each status of src/status.def, and for no other:
#
#     awk -f statuses.awk src/status.def docs/errors.md

/^STATUS\(/ {
    split($0, part, /, /)
    wanted[part[2]] = 1
    count++
}

/^\| [A-Z][A-Z0-9_]+ \|/ {
    if (!($2 in wanted)) { print FILENAME ":" FNR ": there is no status " $2; bad = 1 }
    if (rows[$2]++) { print FILENAME ":" FNR ": " $2 " has a row already"; bad = 1 }
    if (split($0, part, /\|/) != 6 || part[3] ~ /^ *$/ || part[4] ~ /^ *$/ || part[5] ~ /^ *$/) {
        print FILENAME ":" FNR ": the row of " $2 " has an empty column, or too many"
        bad = 1
    }
}

END {
    for (name in wanted) if (!(name in rows)) { print "docs/errors.md: no row for " name; bad = 1 }
    print "checked: " count " statuses in docs/errors.md"
    exit bad
}
