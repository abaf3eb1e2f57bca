# SPDX-License-Identifier: MIT
# Prints docs/design.md again with its two Mermaid diagrams: which folder depends on which, and
# which module of src/read depends on which.
#
#     circles.sh --list src port tools/sesh | awk -f picture.awk - docs/design.md
#
# Arrows that follow from others are left out: with a -> b -> c there is no arrow a -> c.

function folder_of(module) {
    sub(/\/[^\/]*$/, "", module)
    if (module ~ /^port\/baremetal/) module = "port/baremetal"
    return module
}

function add(graph, from, to) {
    if (from == to || (graph, from, to) in edge) return
    edge[graph, from, to] = 1
    edges[graph] = edges[graph] from " " to "\n"
}

# Is there a path of more than one arrow? Modules have no circles, but folders might, so each is
# entered only once.
function detour(graph, from, to, direct,    e, n, list, part) {
    if (from in entered) return 0
    entered[from] = 1
    n = split(edges[graph], list, "\n")
    for (e = 1; e < n; e++) {
        split(list[e], part, " ")
        if (part[1] != from) continue
        if (part[2] == to ? !direct : detour(graph, part[2], to, 0)) return 1
    }
    return 0
}

function draw(graph,    e, n, list, part) {
    print "```mermaid\nflowchart TD"
    n = split(edges[graph], list, "\n")
    for (e = 1; e < n; e++) {
        delete entered
        split(list[e], part, " ")
        if (!detour(graph, part[1], part[2], 1)) print "    " part[1] " --> " part[2]
    }
    print "```"
}

FILENAME == "-" && $1 == "need" {
    add("folders", folder_of($2), folder_of($3))
    if ($2 $3 ~ /^src\/read\/[a-z]+src\/read\/[a-z]+$/) {
        sub(/.*\//, "", $2)
        sub(/.*\//, "", $3)
        add("read", $2, $3)
    }
}
FILENAME == "-" { next }
/^<!-- end -->/ { inside = 0 }
!inside { print }
/^<!-- picture of [a-z]+, printed by make gen -->/ { inside = 1; draw($4 == "folders," ? "folders" : "read") }
