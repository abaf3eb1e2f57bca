# SPDX-License-Identifier: MIT
# Reads what modules.awk prints. Fails when modules need each other, directly or in a
# circle. Through each module that is part of one the shortest circle is named, with the
# places where it comes from.

$1 == "module" {
    names[++count] = $2
    stem = $2
    sub(/.*\//, "", stem)
    same_stem[stem]++
}

$1 == "need" {
    needs[$2] = needs[$2] " " $3
    needed_by[$3] = needed_by[$3] " " $2
    reason[$2, $3] = $4 " " $5 " " $6
    total++
}

$1 == "wrong" {
    sub(/^wrong /, "")
    print
    failed = 1
}

function short(name,    stem) {
    stem = name
    sub(/.*\//, "", stem)
    return same_stem[stem] > 1 ? name : stem
}

# Takes modules away that need none of those that are left, until there is none.
function take_leaves(    i, j, n, list, head, tail, queue, open) {
    for (i = 1; i <= count; i++) {
        left[names[i]] = 1
        open[names[i]] = split(needs[names[i]], list, " ")
        if (open[names[i]] == 0) queue[++tail] = names[i]
    }
    while (head < tail) {
        delete left[queue[++head]]
        n = split(needed_by[queue[head]], list, " ")
        for (j = 1; j <= n; j++)
            if (--open[list[j]] == 0) queue[++tail] = list[j]
    }
}

# The shortest circle through a module, "a b c a", or "" when it is in none.
function circle_through(start,    head, tail, queue, before, at, j, n, list, text) {
    queue[++tail] = start
    while (head < tail) {
        at = queue[++head]
        n = split(needs[at], list, " ")
        for (j = 1; j <= n; j++) {
            if (list[j] == start) {
                for (text = start; at != start; at = before[at]) text = at " " text
                return start " " text
            }
            if (!(list[j] in left) || list[j] in before) continue
            before[list[j]] = at
            queue[++tail] = list[j]
        }
    }
    return ""
}

# The same circle whatever module it was found through: it begins with the first by name.
function turned(circle,    n, list, i, first, text) {
    n = split(circle, list, " ") - 1
    for (first = i = 1; i <= n; i++)
        if (list[i] < list[first]) first = i
    for (i = 0; i <= n; i++) text = text " " list[(first - 1 + i) % n + 1]
    return text
}

function print_circle(circle,    n, list, i, text) {
    n = split(circle, list, " ")
    text = short(list[1])
    for (i = 2; i <= n; i++) text = text " -> " short(list[i])
    print "circle: " text
    for (i = 2; i <= n; i++) print "    " reason[list[i - 1], list[i]]
}

END {
    take_leaves()
    for (i = 1; i <= count; i++) {
        if (!(names[i] in left) || (circle = circle_through(names[i])) == "") continue
        circle = turned(circle)
        if (circle in seen) continue
        seen[circle] = 1
        print_circle(circle)
        failed = 1
    }
    if (count == 0) print "no modules"
    else if (!failed) print "checked: " count " modules, " total " needs, no circle"
    exit failed || count == 0
}
