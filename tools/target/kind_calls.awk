# SPDX-License-Identifier: MIT
# Adds the calls that a call graph lacks because they go through a descriptor. These are the
# reader's calls of kind functions, and those of QUOTED to the number or bool inside. Reads the
# lines that stack.awk reads, and prints the additional ones. -v kinds="int|str": the kinds in use.
function last(function_name) {
    sub(/^.*:/, "", function_name)
    return function_name
}
BEGIN { of_kinds = "^(" kinds ")_(check|store|signed|close)$" }
$1 == "frame" && last($2) ~ of_kinds { kind[$2] = 1 }
$1 == "frame" && kinds == ".*" && last($2) ~ /^each_(begin|end)$/ { each[$2] = 1 }
$3 == "__indirect_call" && $2 ~ /(^|[\/:])read(\.c)?:|^sesh_feed$/ { reader[$2] = 1 }
$3 == "__indirect_call" && $2 ~ /^sesh_quoted_/ { quoted[$2] = 1 }
END {
    for (from in reader) {
        for (to in each) print "call", from, to
        if (last(from) ~ /^value_/) continue # these call EACH's functions, and nothing else
        for (to in kind) print "call", from, to
    }
    for (from in quoted) {
        for (to in kind) {
            if (last(to) ~ /^(int|int32|uint|bool|sesh_number)_/) print "call", from, to
        }
    }
}
