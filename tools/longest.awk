# SPDX-License-Identifier: MIT
# Fails when a function is longer than 60 lines, counted from the line of its
# name to its closing brace, as clang-format sets them.
FNR == 1 { start = 0 }
/^[A-Za-z_].*\(/ && !/;$/ { name = $0; start = FNR }
/^{/ { open = start }
/^}$/ && open {
    lines = FNR - open + 1
    count++
    if (lines > longest) { longest = lines; where = FILENAME ": " name }
    if (lines > 60) { print FILENAME ":" open ": " lines " lines: " name; long = 1 }
    open = 0
}
END {
    print "checked: " count " functions, the longest has " longest " lines (" where ")"
    exit long
}
