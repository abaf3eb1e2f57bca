# SPDX-License-Identifier: MIT
# Converts the output of gcc's -fcallgraph-info=su to the lines that stack.awk reads: calls.awk
# FILE.ci ... The name of a static function includes its file.
function name(title) {
    sub(/^.*targetname: "|^.*sourcename: "|^.*title: "/, "", title)
    sub(/".*/, "", title)
    return title
}
/^node:/ && match($0, /[0-9]+ bytes/) { print "frame", name($0), substr($0, RSTART, RLENGTH - 6) }
/^edge:/ {
    from = $0
    sub(/ targetname:.*/, "", from)
    print "call", name(from), name($0)
}
