# SPDX-License-Identifier: MIT
# Compares two tables of numbers: compare.awk KEPT NEW. A table begins with a line that begins with
# #. Then follow a line of column names, "bytes  TARGET TARGET ...", and the rows: a name of any
# number of words, and one number per column; "-" means none. Fails if a number has grown by more
# than -v percent=2, or is missing.
function label(    i, text) {
    first = NF - columns + 1
    text = $1
    for (i = 2; i < first; i++) text = text " " $i
    return text
}
/^#/ { head = 1 }
/^#/ || NF == 0 { next }
head {
    head = 0
    columns = NF - 1
    for (i = 2; i <= NF; i++) column[i - 1] = $i
    next
}
{
    row = label()
    for (i = first; i <= NF; i++) {
        key = row ", " column[i - first + 1]
        if (NR == FNR) kept[key] = $i
        else now[key] = $i
    }
}
END {
    for (key in kept) {
        if (kept[key] == "-") continue
        if (!(key in now) || now[key] == "-") {
            print "gone: " key
            bad = 1
        } else if (now[key] > kept[key] * (1 + percent / 100) + bytes) {
            print "grown: " key ": " kept[key] " -> " now[key]
            bad = 1
        } else if (now[key] < kept[key] * (1 - percent / 100) - bytes) {
            print "smaller, to be kept: " key ": " kept[key] " -> " now[key]
        }
    }
    for (key in now) if (!(key in kept)) print "new, to be kept: " key ": " now[key]
    print bad ? "grown" : "not grown"
    exit bad
}
