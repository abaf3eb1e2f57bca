# SPDX-License-Identifier: MIT
# Reads the map of an image from GNU ld, and prints a line for what each object adds:
#
#     flash OBJECT BYTES     code and constants
#     ram OBJECT BYTES       static RAM
#
# An object from an archive counts as its archive: libgcc.a.
/^Linker script and memory map/ { linked = 1 }
!linked { next }
# A long section name is on a line of its own.
/^ \.[^ ]+$/ {
    section = $1
    next
}
/^ \.[^ ]+ +0x/ {
    section = $1
    add($3, $4)
}
/^ +0x[0-9a-f]+ +0x[0-9a-f]+ / && section != "" { add($2, $3) }
{ section = "" }

function add(size, object) {
    sub(/.*\//, "", object)
    sub(/\(.*/, "", object)
    sub(/\.o$/, "", object)
    if (section ~ /^\.(text|rodata|data)/) flash[object] += number(size)
    if (section ~ /^\.(data|bss)/) ram[object] += number(size)
}

# Converts the hexadecimal digits after 0x; mawk has no strtonum.
function number(text,    i, value) {
    for (i = 3; i <= length(text); i++) value = 16 * value + index("0123456789abcdef", substr(text, i, 1)) - 1
    return value
}

END {
    for (o in flash) if (flash[o] != 0) print "flash", o, flash[o]
    for (o in ram) if (ram[o] != 0) print "ram", o, ram[o]
}
