# SPDX-License-Identifier: MIT
# Reads the table of one type that sesh layout prints. At every indentation each
# row has to begin where the one before it has ended, and the last one has to end
# where the object does. Prints the bytes of the struct.
function wrong(text) {
    print "line " NR ": " text ": " $0
    failed = 1
    exit 1
}

BEGIN { depth = 0 }

# The innermost object is over.
function leave() {
    if (next_of[depth] != end[depth]) wrong("the object before this ends at " end[depth] ", its rows at " next_of[depth])
    depth--
}

NR == 1 { if (!/^struct sesh_/) wrong("no struct"); next }
NR == 2 { name = index($0, "field"); kind = index($0, "kind"); next }

$1 == "total" {
    while (depth > 0) leave()
    if (next_of[0] != $2) wrong("the rows have " next_of[0] " bytes")
    for (i = 4; i <= NF; i += 2) sum += $i
    if (sum != $2) wrong("the kinds have " sum " bytes")
    print $2
    seen = 1
    next
}

{
    rest = substr($0, name)
    match(rest, /[^ ]/)
    column = RSTART
    if (NR == 3) indent[0] = column
    if (column > indent[depth]) {
        if (!object) wrong("rows inside of what is no object")
        indent[++depth] = column
        next_of[depth] = elements > 1 ? 0 : offset
        end[depth] = next_of[depth] + each
    }
    while (column < indent[depth]) leave()
    offset = $1 + 0
    size = $2
    if (offset != next_of[depth]) wrong("not at " next_of[depth])
    next_of[depth] += size
    split(substr($0, kind), word, " ")
    elements = word[2] == "x" ? word[1] : 1
    each = word[2] == "x" ? word[3] : size
    if (elements * each != size) wrong("not the size of the elements")
    object = substr($0, kind) ~ /object/
}

END { exit failed || !seen }
