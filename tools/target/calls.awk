# SPDX-License-Identifier: MIT
# gcc's -fcallgraph-info=su -> the lines that stack.awk reads. A static function
# keeps the file in its name: calls.awk FILE.ci ...
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
