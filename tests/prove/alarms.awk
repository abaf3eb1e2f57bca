# SPDX-License-Identifier: MIT
# From Eva's log and the table of properties: a line of figures, then one line an
# alarm: file, function, kind, property. What is unknown and what a check of ours
# that is never reached says, are alarms too.
BEGIN { OFS = "\t" }
FNR == 1 { file++ }
file == 1 && /functions? analyzed \(out of/ { analysed = $1; of = $5; sub(/\).*/, "", of) }
file == 1 && /statements? reached \(out of/ {
    for (i = 1; i < NF; i++) if ($i ~ /^statements?$/) reached = $(i - 1)
    total = $0; sub(/.*out of /, "", total); sub(/\).*/, "", total)
}
file == 1 && /is thus incomplete/ { deep = 1 }
file == 1 && /NON TERMINATING FUNCTION/ { stuck = 1 }
file == 2 && FNR == 1 { split($0, title, "\t"); FS = "\t"; next }
file == 2 {
    n = split($0, f, "\t")
    source = f[2]; where = f[4]; kind = f[5]; status = f[6]; property = f[7]
    if (f[1] ~ /share\/(frama-c\/)?libc/ || source ~ /^__fc_/) next
    if (kind ~ /^(assigns|from) clause$/ || kind == "precondition" || kind == "postcondition") next
    if (kind ~ /Frama_C_/) next
    if (status ~ /^(Valid|Considered valid)/) { proved++; next }
    if (status == "Dead" && kind !~ /^user/) next
    if (status == "Dead") property = "never reached: " property
    if (status == "Invalid") property = "wrong: " property
    alarm[++count] = source OFS where OFS kind OFS property
}
END {
    if (stuck) alarm[++count] = "-" OFS "-" OFS "termination" OFS "a function does not return"
    if (deep) alarm[++count] = "-" OFS "-" OFS "recursion" OFS "a harness calls itself more often than Eva follows"
    print "#", name, form, analysed, of, reached, total, count + 0, seconds
    for (i = 1; i <= count; i++) print alarm[i]
}
