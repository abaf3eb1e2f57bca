# SPDX-License-Identifier: MIT
# Which faults are to be tried: pick.awk EQUIVALENT LIST > TASKS
#
# EQUIVALENT is tools/trust/mutants-equivalent.txt, LIST is mutate's. A task is a
# line of the list after "known" (it is in EQUIVALENT), "any" (all faults of its line
# are, or it is and another one of its function reads the same: of two such faults one
# may be noticed and the other not) or "new". `most` picks so many of them at random,
# `seed` says which; 0: all, in the list's order. What is in EQUIVALENT, of a file in
# the list, but names no fault or has no reason is printed into the file `stale`.
function trim(text)
{
    sub(/^[-+]?[ \t]+/, "", text)
    gsub(/[ \t]+/, " ", text)
    return text
}

# A fault as EQUIVALENT names it, with what stands there instead.
function key_of(task, after, field)
{
    split(task, field, "\t")
    return field[1] "\t" field[6] "\t" field[7] "\t" (after != "" ? after : field[8])
}

function state_of(task, key)
{
    if (key_of(task, "*") in known) return "any"
    key = key_of(task)
    if (!(key in known)) return "new"
    return found[key] == 1 ? "known" : "any"
}

FNR == 1 { part++ }

# "FILE FUNCTION", "- before", "+ after", then the reason.
part == 1 && (/^#/ || /^$/) { next }
part == 1 && /^[^-+ ]/ { file = $1; name = $2; next }
part == 1 && /^- / { before = trim($0); next }
part == 1 && /^\+ / {
    key = file "\t" name "\t" before "\t" trim($0)
    waiting[key] = FILENAME ":" FNR
    next
}
part == 1 { if (NF != 0) known[key] = file; next }

part == 2 {
    files[$1] = 1
    tasks[++count] = $0
    found[key_of($0)]++
    found[key_of($0, "*")] = 1
}

END {
    if (most > 0 && most < count) {
        # Fisher and Yates, with Park and Miller's numbers.
        state = seed * 7919 % 2147483646 + 1
        for (i = 1; i <= most; i++) {
            state = state * 16807 % 2147483647
            j = i + state % (count - i + 1)
            t = tasks[i]; tasks[i] = tasks[j]; tasks[j] = t
        }
        count = most
    }
    for (i = 1; i <= count; i++) print state_of(tasks[i]) "\t" tasks[i]
    for (key in waiting) {
        if (!(key in known)) print waiting[key] ": no reason is given" > stale
        else if (known[key] in files && !(key in found)) print waiting[key] ": there is no such mutant" > stale
    }
}
