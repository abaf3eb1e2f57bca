# SPDX-License-Identifier: MIT
# The most stack that a call can need. Reads lines
#
#     frame FUNCTION BYTES
#     call FUNCTION FUNCTION
#
# and prints, for each function in -v roots="sesh_feed ...", its name and the bytes.
# With -v paths=1 it also prints the deepest chain of calls. A function without a frame
# is one of the compiler's helpers and counts -v helper=BYTES. Recursion is an error.

$1 == "frame" { frame[$2] = $3 }
$1 == "call" && !(($2, $3) in seen) {
    seen[$2, $3] = 1
    callee[$2, ++calls[$2]] = $3
}

function need(f,    i, n, worst) {
    if (f in known) return known[f]
    if (open[f]) {
        print "recursion: " f > "/dev/stderr"
        exit 1
    }
    open[f] = 1
    worst = 0
    for (i = 1; i <= calls[f]; i++) {
        n = need(callee[f, i])
        if (n > worst) {
            worst = n
            down[f] = callee[f, i]
        }
    }
    open[f] = 0
    return known[f] = worst + (f in frame ? frame[f] : helper)
}

END {
    count = split(roots, root, " ")
    for (r = 1; r <= count; r++) {
        print root[r], need(root[r])
        if (!paths) continue
        for (f = root[r]; f != ""; f = down[f]) print "    " f, (f in frame ? frame[f] : helper " (helper)")
    }
}
