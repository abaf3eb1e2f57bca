# SPDX-License-Identifier: MIT
# Prints a page again (README.md, docs/costs.md or docs/compare.md) with the figures of the golden
# files in its tables:
#
#     awk -f costs.awk tests/golden/sizes.txt tests/golden/instructions.txt ... PAGE.md

function figure(name, from) {
    return (name, from) in value ? value[name, from] : "-"
}

# Prints the head of a table, which replaces the one in the page; columns are "a | b".
function begin(columns,    bars) {
    print
    inside = 1
    bars = columns
    gsub(/[^|]+/, "---", bars)
    print "| " columns " |\n|" bars "|"
}

# Each figure must exist for the first target.
function row(text, name,    t) {
    if (!((name, target[1]) in value)) {
        print "costs.awk: the golden files have no \"" name "\"" >"/dev/stderr"
        bad = 1
    }
    printf "| %s |", text
    for (t = 1; t <= 4; t++) printf " %s |", figure(name, target[t])
    print ""
}

# A row of the comparison; the figures of several names are joined with +.
function compare(text, names,    c, n, i, name) {
    n = split(names, name, "; ")
    printf "| %s |", text
    for (c = 1; c <= 3; c++) {
        printf " %s", figure(name[1], candidate[c])
        for (i = 2; i <= n; i++) printf " + %s", figure(name[i], candidate[c])
        printf " |"
    }
    print ""
}

function compare_flash(text, document) {
    compare(text, document ", flash, parser; " document ", flash, type; " document ", flash, helpers")
}

function compare_ram(text, document) {
    compare(text, document ", RAM, parser; " document ", RAM, text; " document ", stack")
}

function verdict(name, c) {
    return figure(name, candidate[c]) == "0" ? "right" : "**wrong**"
}

# A reply, and how each of two candidates reads it.
function compare_reply(name,    part) {
    split(name, part, ": ")
    sub(/^e, /, "", part[1])
    printf "| %s | %s | %s | %s |\n", part[2], part[1], verdict(name, 1), verdict(name, 3)
}

# The groups of texts, in file order.
function compare_judged(    w, text) {
    for (w = 1; w <= judged; w++) {
        text = wrong[w]
        sub(/^wrong/, "wrong verdicts out", text)
        compare(text, wrong[w])
    }
}

BEGIN {
    split("cortex-m0 cortex-m3 rv32imac avr", target, " ")
    split("sesh sesh-64 jsmn", candidate, " ")
}

FILENAME !~ /\.md$/ {
    if ($1 == "#") {
        head = 1
    } else if (head) {
        head = 0
        for (i = 2; i <= NF; i++) column[i - 2] = $i
        columns = NF - 1
    } else {
        name = $1
        for (i = 2; i <= NF - columns; i++) name = name " " $i
        if (column[0] == "first") kind[++kinds] = name
        if ($2 == "read:" || $2 == "refused:") reply[++replies] = name
        if ($1 == "wrong") wrong[++judged] = name
        for (i = 0; i < columns; i++) value[name, column[i]] = $(NF - columns + 1 + i)
    }
    next
}

/^<!-- costs, / {
    begin("bytes, except in the last four rows | Cortex-M0 | Cortex-M3 | rv32imac | AVR")
    row("flash of the reader, with jsmn", "core")
    row("the reader linked, with the tables of WebUntis", "linked: reader")
    row("the same, with the writer", "linked: reader+writer")
    row("worst stack of `sesh_feed`, the three services", "stack sesh_feed")
    row("the same, types with every kind", "stack sesh_feed:any_kind")
    row("`struct sesh_reader`", "struct sesh_reader")
    row("static RAM", "linked: reader, static RAM")
    row("smallest work buffer", "work minimum")
    row("instructions per byte (AVR: cycles): reply of 67 KB", "d per byte")
    row("the same: reply of 3 KB", "c per byte")
    row("the same: Verdocs claims of 1.6 KB", "b per byte")
    row("the same: WebUntis log-in of 331 bytes", "a per byte")
    next
}
/^<!-- comparison, / {
    begin("Cortex-M0, bytes | sesh | sesh, in chunks of 64 | bare jsmn, hand-written walk")
    compare("instructions per byte: WebUntis log-in of 331 bytes", "a, per byte")
    compare("Verdocs claims of 1.6 KB", "b, per byte")
    compare("ThoughtSpot reply of 3 KB", "c, per byte")
    compare("ThoughtSpot reply of 67 KB", "d, per byte")
    compare_flash("flash, parser + type or walk + `memcpy` and compiler helpers: WebUntis", "a")
    compare_flash("Verdocs", "b")
    compare_flash("ThoughtSpot", "d")
    compare_ram("RAM, reader and work or tokens + text + stack: WebUntis log-in of 331 bytes", "a")
    compare_ram("Verdocs claims of 1.6 KB", "b")
    compare_ram("ThoughtSpot reply of 3 KB", "c")
    compare_ram("ThoughtSpot reply of 67 KB", "d")
    compare_judged()
    print "| reports where the error is | yes | yes | no |"
    next
}
/^<!-- credentials, / {
    begin("Cortex-M0, bytes | sesh | sesh, in chunks of 64 | bare jsmn")
    compare("lines of C", "e, lines")
    compare("instructions", "e, instructions")
    compare("instructions per byte", "e, per byte")
    compare_flash("flash, parser + type or program + `memcpy` and compiler helpers", "e")
    compare("total flash", "e, flash in all")
    compare_ram("RAM, reader and work + text + stack", "e")
    compare("total RAM", "e, RAM in all")
    next
}
/^<!-- replies, / {
    begin("the reply | should be | sesh | bare jsmn")
    for (k = 1; k <= replies; k++) compare_reply(reply[k])
    next
}
/^<!-- kinds, / {
    begin("Cortex-M0, bytes of flash | the first field | each further field")
    for (k = 1; k <= kinds; k++) printf "| `%s` | %s | %s |\n", kind[k], figure(kind[k], "first"), figure(kind[k], "further")
    next
}
/^<!-- end -->/ { inside = 0 }
!inside { print }
END { exit bad }
