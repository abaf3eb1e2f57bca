# SPDX-License-Identifier: MIT
# Reads gcc's -fcallgraph-info and fails when a function can call itself.
# Indirect calls go to the caller's callbacks, which are not the core's.
/^edge:/ {
    split($0, part, "\"")
    from = part[2]; to = part[4]
    if (to != "__indirect_call" && !((from, to) in edge)) {
        edge[from, to] = 1
        calls[from]++
        caller[to, ++callers[to]] = from
        seen[from] = 1; seen[to] = 1
    }
}
END {
    for (f in seen) { total++; if (calls[f] + 0 == 0) ready[++tail] = f }
    while (head < tail) {
        f = ready[++head]
        for (i = 1; i <= callers[f]; i++) if (--calls[caller[f, i]] == 0) ready[++tail] = caller[f, i]
    }
    if (total == 0 || tail != total) {
        for (f in seen) if (calls[f] > 0) print "in or above a cycle: " f
        exit 1
    }
    print "checked: " total " functions, no recursion"
}
