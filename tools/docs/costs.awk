# SPDX-License-Identifier: MIT
# Prints README.md anew with its table of costs as the golden files have it:
#
#     awk -f costs.awk tests/golden/sizes.txt tests/golden/instructions.txt README.md

function row(text, name, from,    t) {
    printf "| %s |", text
    for (t = 1; t <= 4; t++) printf " %s |", (name, from[t]) in value ? value[name, from[t]] : "-"
    print ""
}

BEGIN { split("cortex-m0 cortex-m3 rv32imac avr", target, " ") }

FILENAME !~ /README/ {
    if ($1 == "bytes" || $1 == "instructions") {
        for (i = 2; i <= NF; i++) column[i - 2] = $i
        columns = NF - 1
    } else if ($1 != "#") {
        name = $1
        for (i = 2; i <= NF - columns; i++) name = name " " $i
        for (i = 0; i < columns; i++) value[name, column[i]] = $(NF - columns + 1 + i)
    }
    next
}

/^<!-- costs, / {
    print
    inside = 1
    print "| | Cortex-M0 | Cortex-M3 | rv32imac | AVR |"
    print "|---|---|---|---|---|"
    row("flash of the reader, with jsmn", "core", target)
    row("the same linked, with the tables of WebUntis", "linked: reader", target)
    row("the same and the writer", "linked: reader+writer", target)
    row("worst stack of `sesh_feed`", "stack sesh_feed", target)
    row("`struct sesh_reader`", "struct sesh_reader", target)
    row("static RAM", "linked: reader, static RAM", target)
    row("smallest work buffer", "work minimum", target)
    row("instructions a byte (AVR: cycles): reply of 67 KB", "d per byte", target)
    row("reply of 3 KB", "c per byte", target)
    row("Verdocs claims of 1.6 KB", "b per byte", target)
    row("WebUntis log-in of 331 bytes", "a per byte", target)
    next
}
/^<!-- end -->/ { inside = 0 }
!inside { print }
