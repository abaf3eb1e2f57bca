# SPDX-License-Identifier: MIT
# Does the same for an avr-gcc without -fcallgraph-info: calls_avr.awk FILE.su OBJDUMP, the latter
# from avr-objdump -dr. -v file=NAME distinguishes the static functions of different objects; -v
# global="..." lists the global functions.
BEGIN {
    n = split(global, names, " ")
    for (i = 1; i <= n; i++) is_global[names[i]] = 1
}
function full(name) {
    return name in own && !(name in is_global) ? file ":" name : name
}
NR == FNR {
    name = $1
    sub(/.*:/, "", name)
    own[name] = $2
    print "frame", full(name), $2
    next
}
/^[0-9a-f]+ <.*>:$/ {
    current = substr($2, 2, length($2) - 3)
}
/\ticall|\tijmp/ { print "call", full(current), "__indirect_call" }
/R_AVR_(CALL|13_PCREL)/ {
    callee = $3
    sub(/^\.text\./, "", callee)
    if (callee ~ /\+0x/ || callee == current || callee ~ /^\./) next
    print "call", full(current), full(callee)
}
