# SPDX-License-Identifier: MIT
# Draws the modules and what they need, from what tools/modules.awk prints, as SVG.
#
# A room is a folder, a box in it a module. Modules stand above those that they need.
# Inside of a room arrows go from module to module; between rooms they go from room to
# room, and a module's box names what it needs from outside. What follows from other
# arrows is left out: with a -> b -> c there is no arrow a -> c.
#
# Rooms and the modules in one are two graphs that are laid out in the same way: in
# layers, with a place of its own for an arrow that passes a layer, in the order with
# few crossings that sweeps up and down find.

BEGIN {
    LETTER = 8; SMALL = 6      # widths of a letter, at most
    BOX = 24; LINE = 13        # heights: of a box, of a line of small letters
    GAP_X = 14; GAP_Y = 30     # between modules
    ROOM_X = 26; ROOM_Y = 44   # between rooms
    PAD = 14; TITLE = 28       # inside of a room
    EDGE = 20; HEAD = 92       # around the picture
    PASS = 8                   # width of an arrow that passes a layer
    MODULES = 560; ROOMS = 1100 # widths of a layer, roughly
    WRAP = 17                  # letters in a small line
}

# ---- reading ---------------------------------------------------------------

function room_of(module,    n, part) {
    n = split(module, part, "/")
    if (n == 2) return part[1]
    return part[1] "/" part[2]
}

function add_node(graph, name) {
    if ((graph, name) in is_node) return
    is_node[graph, name] = 1
    node[graph, ++nodes[graph]] = name
}

function add_edge(graph, from, to) {
    if ((graph, from, to) in is_edge) return
    is_edge[graph, from, to] = 1
    edges[graph]++
    edge_from[graph, edges[graph]] = from
    edge_to[graph, edges[graph]] = to
}

$1 == "module" {
    module[++modules] = $2
    room[$2] = room_of($2)
    add_node("rooms", room[$2])
    add_node(room[$2], $2)
    add_node("all", $2)
}

$1 == "need" {
    add_edge("all", $2, $3)
    add_edge(room[$2] == room[$3] ? room[$2] : "rooms", room[$2] == room[$3] ? $2 : room[$2], \
             room[$2] == room[$3] ? $3 : room[$3])
}

$1 == "outside" && $2 in room && $3 == "jsmn.h" { outside[$2] = $3 }

# ---- graphs ----------------------------------------------------------------

# reach[graph, a, b]: is there a way from a to b?
function find_ways(graph,    i, j, k, n, a, b, c) {
    n = nodes[graph]
    for (i = 1; i <= edges[graph]; i++) reach[graph, edge_from[graph, i], edge_to[graph, i]] = 1
    for (k = 1; k <= n; k++) {
        c = node[graph, k]
        for (i = 1; i <= n; i++) {
            a = node[graph, i]
            if (!((graph, a, c) in reach)) continue
            for (j = 1; j <= n; j++) {
                b = node[graph, j]
                if ((graph, c, b) in reach) reach[graph, a, b] = 1
            }
        }
    }
}

function in_circle(graph, a, b) {
    return a == b || ((graph, a, b) in reach && (graph, b, a) in reach)
}

# Does the edge follow from others?
function follows(graph, from, to,    i, other) {
    if (in_circle(graph, from, to)) return 0
    for (i = 1; i <= nodes[graph]; i++) {
        other = node[graph, i]
        if (!((graph, from, other) in is_edge) || !((graph, other, to) in reach)) continue
        if (!in_circle(graph, from, other) && !in_circle(graph, other, to)) return 1
    }
    return 0
}

function leave_out_what_follows(graph,    i, n, from, to) {
    for (i = 1; i <= edges[graph]; i++) left_out[i] = follows(graph, edge_from[graph, i], edge_to[graph, i])
    for (i = 1; i <= edges[graph]; i++) {
        if (left_out[i]) continue
        n++
        from = edge_from[graph, i]
        to = edge_to[graph, i]
        edge_from[graph, n] = from
        edge_to[graph, n] = to
    }
    edges[graph] = n + 0
}

# ---- layers ----------------------------------------------------------------

# How many nodes there are in all ways from `name`, itself included.
function reached(graph, name,    i, n) {
    for (i = 1; i <= nodes[graph]; i++) n += node[graph, i] == name || (graph, name, node[graph, i]) in reach
    return n
}

# Those that need few others first: then what a node needs stands before it.
function sort_by_needs(graph,    i, j, name) {
    for (i = 1; i <= nodes[graph]; i++) weight[node[graph, i]] = reached(graph, node[graph, i])
    for (i = 2; i <= nodes[graph]; i++) {
        name = node[graph, i]
        for (j = i - 1; j >= 1 && weight[node[graph, j]] > weight[name]; j--) node[graph, j + 1] = node[graph, j]
        node[graph, j + 1] = name
    }
}

# The lowest layer, counted from 1, above all that those in the circle of `name` need.
function lowest_layer(graph, name,    i, low, from, to) {
    low = 1
    for (i = 1; i <= edges[graph]; i++) {
        from = edge_from[graph, i]
        to = edge_to[graph, i]
        if (in_circle(graph, from, name) && !in_circle(graph, to, name) && layer[to] >= low) low = layer[to] + 1
    }
    return low
}

# The width of all nodes in the circle of `name`.
function circle_width(graph, name, gap,    i, sum) {
    for (i = 1; i <= nodes[graph]; i++)
        if (in_circle(graph, name, node[graph, i])) sum += width[node[graph, i]] + gap
    return sum
}

function set_layers(graph, room_for, gap,    i, j, name, at, wide) {
    layers[graph] = 0
    for (i = 1; i <= nodes[graph]; i++) {
        name = node[graph, i]
        if (name in layer) continue
        wide = circle_width(graph, name, gap)
        for (at = lowest_layer(graph, name); used[graph, at] > 0 && used[graph, at] + wide > room_for;) at++
        used[graph, at] += wide
        if (at > layers[graph]) layers[graph] = at
        for (j = 1; j <= nodes[graph]; j++)
            if (in_circle(graph, name, node[graph, j])) layer[node[graph, j]] = at
    }
    for (i = 1; i <= nodes[graph]; i++) put_in_layer(graph, node[graph, i], layer[node[graph, i]])
}

function put_in_layer(graph, name, at) {
    layer[name] = at
    place[name] = ++in_layer[graph, at]
    at_place[graph, at, place[name]] = name
}

function link(upper, lower) {
    below[upper, ++below_count[upper]] = lower
    above[lower, ++above_count[lower]] = upper
}

# An edge becomes a chain: through each layer that it passes it has a node of its own.
function make_chains(graph,    i, at, from, to, last, pass) {
    for (i = 1; i <= edges[graph]; i++) {
        from = edge_from[graph, i]
        to = edge_to[graph, i]
        if (layer[from] <= layer[to]) continue
        last = from
        for (at = layer[from] - 1; at > layer[to]; at--) {
            pass = graph "|" i "|" at
            width[pass] = PASS
            put_in_layer(graph, pass, at)
            link(last, pass)
            last = pass
        }
        link(last, to)
    }
}

# ---- the order in a layer ---------------------------------------------------

# The middle of what a node is linked with above (side 1) or below (side -1); where it has
# nothing there, its own place.
function middle(name, side,    i, n, sum) {
    n = side > 0 ? above_count[name] : below_count[name]
    for (i = 1; i <= n; i++) sum += place[side > 0 ? above[name, i] : below[name, i]]
    return n > 0 ? sum / n : place[name]
}

function sort_layer(graph, at, side,    i, j, n, name) {
    n = linked[graph, at]
    for (i = 1; i <= n; i++) weight[at_place[graph, at, i]] = middle(at_place[graph, at, i], side)
    for (i = 2; i <= n; i++) {
        name = at_place[graph, at, i]
        for (j = i - 1; j >= 1 && weight[at_place[graph, at, j]] > weight[name]; j--)
            at_place[graph, at, j + 1] = at_place[graph, at, j]
        at_place[graph, at, j + 1] = name
    }
    for (i = 1; i <= n; i++) place[at_place[graph, at, i]] = i
}

function is_alone(name) {
    return above_count[name] + below_count[name] == 0
}

# Nodes without arrows stand at the right end of their layer.
function put_alone_last(graph,    at, i, n, name, alone, count) {
    for (at = 1; at <= layers[graph]; at++) {
        n = count = 0
        for (i = 1; i <= in_layer[graph, at]; i++) {
            name = at_place[graph, at, i]
            if (is_alone(name)) alone[++count] = name
            else at_place[graph, at, ++n] = name
        }
        linked[graph, at] = n
        for (i = 1; i <= count; i++) at_place[graph, at, n + i] = alone[i]
        for (i = 1; i <= n + count; i++) place[at_place[graph, at, i]] = i
    }
}

# Crossings between a layer and the one below.
function crossings_below(graph, at,    i, j, k, l, n, a, b, sum) {
    n = in_layer[graph, at]
    for (i = 1; i <= n; i++) {
        a = at_place[graph, at, i]
        for (j = i + 1; j <= n; j++) {
            b = at_place[graph, at, j]
            for (k = 1; k <= below_count[a]; k++)
                for (l = 1; l <= below_count[b]; l++) sum += place[below[a, k]] > place[below[b, l]]
        }
    }
    return sum + 0
}

function crossings(graph,    at, sum) {
    for (at = 2; at <= layers[graph]; at++) sum += crossings_below(graph, at)
    return sum + 0
}

function keep_order(graph,    at, i) {
    for (at = 1; at <= layers[graph]; at++)
        for (i = 1; i <= in_layer[graph, at]; i++) best[graph, at, i] = at_place[graph, at, i]
}

function restore_order(graph,    at, i) {
    for (at = 1; at <= layers[graph]; at++) {
        for (i = 1; i <= in_layer[graph, at]; i++) {
            at_place[graph, at, i] = best[graph, at, i]
            place[best[graph, at, i]] = i
        }
    }
}

function set_order(graph,    sweep, at, now, least) {
    least = crossings(graph)
    keep_order(graph)
    for (sweep = 1; sweep <= 12 && least > 0; sweep++) {
        if (sweep % 2) for (at = layers[graph] - 1; at >= 1; at--) sort_layer(graph, at, 1)
        else for (at = 2; at <= layers[graph]; at++) sort_layer(graph, at, -1)
        now = crossings(graph)
        if (now >= least) continue
        least = now
        keep_order(graph)
    }
    restore_order(graph)
}

# ---- places ----------------------------------------------------------------

# Where a node would stand in the middle of all that it is linked with.
function wanted(name,    i, n, sum) {
    for (i = 1; i <= above_count[name]; i++) sum += x[above[name, i]]
    for (i = 1; i <= below_count[name]; i++) sum += x[below[name, i]]
    n = above_count[name] + below_count[name]
    return n > 0 ? sum / n : x[name]
}

function apart(a, b, gap) {
    return (width[a] + width[b]) / 2 + gap
}

# Moves the nodes of a layer to where they want to be, as far as the order and the gaps
# let them: in the middle between pushed from the left and pushed from the right.
function move_layer(graph, at, gap,    i, n, name, want, left, right) {
    n = linked[graph, at]
    for (i = 1; i <= n; i++) {
        name = at_place[graph, at, i]
        want = wanted(name)
        left[i] = want
        right[i] = want
        if (i > 1 && left[i] < left[i - 1] + apart(at_place[graph, at, i - 1], name, gap))
            left[i] = left[i - 1] + apart(at_place[graph, at, i - 1], name, gap)
    }
    for (i = n - 1; i >= 1; i--) {
        name = at_place[graph, at, i]
        if (right[i] > right[i + 1] - apart(name, at_place[graph, at, i + 1], gap))
            right[i] = right[i + 1] - apart(name, at_place[graph, at, i + 1], gap)
    }
    for (i = 1; i <= n; i++) x[at_place[graph, at, i]] = (left[i] + right[i]) / 2
    for (i = n + 1; i <= in_layer[graph, at]; i++) {
        name = at_place[graph, at, i]
        x[name] = i > 1 ? x[at_place[graph, at, i - 1]] + apart(at_place[graph, at, i - 1], name, gap) : width[name] / 2
    }
}

function set_x(graph, gap,    at, i, name, round, sum) {
    for (at = 1; at <= layers[graph]; at++) {
        sum = 0
        for (i = 1; i <= in_layer[graph, at]; i++) {
            name = at_place[graph, at, i]
            if (i > 1) sum += apart(at_place[graph, at, i - 1], name, gap)
            x[name] = sum
        }
        for (i = 1; i <= in_layer[graph, at]; i++) x[at_place[graph, at, i]] -= sum / 2
    }
    for (round = 1; round <= 24; round++) {
        for (at = 1; at <= layers[graph]; at++) move_layer(graph, at, gap)
        for (at = layers[graph]; at >= 1; at--) move_layer(graph, at, gap)
    }
}

# Moves all to the right of 0, on whole pixels, and sets wide[graph].
function shift_x(graph,    at, i, name, low, high, first) {
    first = 1
    for (at = 1; at <= layers[graph]; at++) {
        for (i = 1; i <= in_layer[graph, at]; i++) {
            name = at_place[graph, at, i]
            if (first || x[name] - width[name] / 2 < low) low = x[name] - width[name] / 2
            if (first || x[name] + width[name] / 2 > high) high = x[name] + width[name] / 2
            first = 0
        }
    }
    for (at = 1; at <= layers[graph]; at++)
        for (i = 1; i <= in_layer[graph, at]; i++) x[at_place[graph, at, i]] = int(x[at_place[graph, at, i]] - low + 0.5)
    wide[graph] = int(high - low + 0.5)
}

# The highest layer is on top; sets high[graph].
function set_y(graph, gap,    at, i, name, from_top, most) {
    for (at = layers[graph]; at >= 1; at--) {
        most = 0
        for (i = 1; i <= in_layer[graph, at]; i++) {
            name = at_place[graph, at, i]
            y[name] = from_top
            if (height[name] > most) most = height[name]
        }
        row_height[graph, at] = most
        from_top += most + gap
    }
    high[graph] = from_top - gap
}

function lay_out(graph, room_for, gap_x, gap_y) {
    find_ways(graph)
    leave_out_what_follows(graph)
    sort_by_needs(graph)
    set_layers(graph, room_for, gap_x)
    make_chains(graph)
    put_alone_last(graph)
    set_order(graph)
    set_x(graph, gap_x)
    shift_x(graph)
    set_y(graph, gap_y)
}

# ---- boxes -----------------------------------------------------------------

function stem(name) {
    sub(/.*\//, "", name)
    return name
}

# A module's name in its room.
function label(name) {
    return substr(name, length(room[name]) + 2)
}

# A module's name, seen from another room: with its room, when it would be unclear.
function full_label(name) {
    return stems[stem(name)] > 1 ? name : stem(name)
}

# What a module needs from other rooms, in small lines below its name.
function add_small_lines(name,    i, to, text, n) {
    text = outside[name] != "" ? "<" outside[name] ">" : ""
    for (i = 1; i <= modules; i++) {
        to = module[i]
        if (!(("all", name, to) in is_edge) || room[to] == room[name] || follows("all", name, to)) continue
        if (text != "" && length(text " " full_label(to)) > WRAP) {
            small[name, ++n] = text
            text = ""
        }
        text = text (text != "" ? " " : "") full_label(to)
    }
    if (text != "") small[name, ++n] = text
    small_lines[name] = n + 0
    width[name] = LETTER * length(label(name)) + 16
    for (i = 1; i <= n; i++)
        if (SMALL * length(small[name, i]) + 14 > width[name]) width[name] = SMALL * length(small[name, i]) + 14
    height[name] = BOX + (n > 0 ? n * LINE + 3 : 0)
}

function lay_out_rooms(    i, name) {
    for (i = 1; i <= modules; i++) stems[stem(module[i])]++
    find_ways("all")
    for (i = 1; i <= modules; i++) add_small_lines(module[i])
    for (i = 1; i <= nodes["rooms"]; i++) {
        name = node["rooms", i]
        lay_out(name, MODULES, GAP_X, GAP_Y)
        width[name] = wide[name] + 2 * PAD
        if (width[name] < (LETTER + 1) * length(name) + 2 * PAD) width[name] = (LETTER + 1) * length(name) + 2 * PAD
        height[name] = high[name] + TITLE + PAD + 8
    }
    split_rooms()
    for (i = 1; i <= groups; i++) lay_out("group" i, ROOMS, ROOM_X, ROOM_Y)
}

# Rooms that no arrows join are groups of their own, laid out one below the other.
function split_rooms(    i, j, name, changed) {
    for (i = 1; i <= nodes["rooms"]; i++) group[node["rooms", i]] = i
    do {
        changed = 0
        for (i = 1; i <= edges["rooms"]; i++) {
            if (group[edge_from["rooms", i]] == group[edge_to["rooms", i]]) continue
            j = group[edge_from["rooms", i]] < group[edge_to["rooms", i]]
            group[j ? edge_to["rooms", i] : edge_from["rooms", i]] = group[j ? edge_from["rooms", i] : edge_to["rooms", i]]
            changed = 1
        }
    } while (changed)
    for (i = 1; i <= nodes["rooms"]; i++) {
        name = node["rooms", i]
        if (!(group[name] in number)) number[group[name]] = ++groups
        add_node("group" number[group[name]], name)
    }
    for (i = 1; i <= edges["rooms"]; i++)
        add_edge("group" number[group[edge_from["rooms", i]]], edge_from["rooms", i], edge_to["rooms", i])
}

# ---- drawing ---------------------------------------------------------------

function escaped(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

# Where the arrow from `name` to the k-th below begins or ends: arrows are spread over the
# edge of a box, in the order of their other ends.
function spread(name, other, side,    i, n, before, one, most) {
    n = side > 0 ? above_count[name] : below_count[name]
    if (n < 2) return x[name]
    for (i = 1; i <= n; i++) {
        one = side > 0 ? above[name, i] : below[name, i]
        before += one != other && (x[one] < x[other] || (x[one] == x[other] && one < other))
    }
    most = (width[name] - 20) / (n - 1)
    if (most > 16) most = 16
    return int(x[name] + (before - (n - 1) / 2) * most)
}

function arrow_class(graph) {
    return graph ~ /^group/ ? "way" : "arrow"
}

function is_pass(name) {
    return name ~ /\|/
}

# The chain of edge i, from box to box, as a path.
function draw_chain(graph, i, dx, dy,    from, to, at, name, next_one, path, x1, x2, y1, y2, bend) {
    from = name = edge_from[graph, i]
    to = edge_to[graph, i]
    for (at = layer[from]; at > layer[to]; at--) {
        next_one = at - 1 > layer[to] ? graph "|" i "|" (at - 1) : to
        x1 = dx + (is_pass(name) ? x[name] : spread(name, next_one, -1))
        x2 = dx + (is_pass(next_one) ? x[next_one] : spread(next_one, name, 1))
        y1 = dy + y[name] + row_height[graph, at]
        y2 = dy + y[next_one]
        if (name == from) path = "M" x1 " " (dy + y[from] + height[from])
        if (next_one == to) y2 -= 2
        bend = int((y2 - y1) / 2)
        path = path "V" y1 "C" x1 " " (y1 + bend) " " x2 " " (y2 - bend) " " x2 " " y2
        name = next_one
    }
    print "<path class=\"" arrow_class(graph) "\" d=\"" path "\"/>"
}

# Boxes in one layer that need each other: an arrow from side to side, or below what stands
# between them.
function draw_beside(graph, i, dx, dy,    from, to, to_right, line, x1, x2, path) {
    from = edge_from[graph, i]
    to = edge_to[graph, i]
    to_right = place[from] < place[to]
    if (place[from] - place[to] == 1 || place[to] - place[from] == 1) {
        line = dy + y[from] + int((height[from] < height[to] ? height[from] : height[to]) / 2) + (to_right ? -6 : 6)
        x1 = dx + x[from] + (to_right ? 1 : -1) * int(width[from] / 2)
        x2 = dx + x[to] - (to_right ? 1 : -1) * (int(width[to] / 2) + 2)
        path = "M" x1 " " line "H" x2
    } else {
        line = dy + y[from] + row_height[graph, layer[from]] + (to_right ? 8 : 14)
        x1 = dx + x[from] + (to_right ? -6 : 6)
        x2 = dx + x[to] + (to_right ? -6 : 6)
        path = "M" x1 " " (dy + y[from] + height[from]) "V" line "H" x2 "V" (dy + y[to] + height[to] + 2)
    }
    print "<path class=\"" arrow_class(graph) "\" d=\"" path "\"/>"
}

function draw_edges(graph, dx, dy,    i) {
    for (i = 1; i <= edges[graph]; i++) {
        if (layer[edge_from[graph, i]] > layer[edge_to[graph, i]]) draw_chain(graph, i, dx, dy)
        else draw_beside(graph, i, dx, dy)
    }
}

function draw_module(name, dx, dy,    i, left, top) {
    left = dx + x[name] - int(width[name] / 2)
    top = dy + y[name]
    print "<rect class=\"module\" x=\"" left "\" y=\"" top "\" width=\"" width[name] "\" height=\"" height[name] "\" rx=\"4\"/>"
    print "<text x=\"" dx + x[name] "\" y=\"" top + 16 "\">" escaped(label(name)) "</text>"
    for (i = 1; i <= small_lines[name]; i++)
        print "<text class=\"small\" x=\"" dx + x[name] "\" y=\"" top + 16 + i * LINE "\">" escaped(small[name, i]) "</text>"
}

function house(name) {
    sub(/\/.*/, "", name)
    return name
}

function draw_room(name, from_left, from_top,    i, left, top, dx, dy) {
    left = from_left + x[name] - int(width[name] / 2)
    top = from_top + y[name]
    dx = left + int((width[name] - wide[name]) / 2)
    dy = top + TITLE + 8
    print "<rect class=\"room " house(name) "\" x=\"" left "\" y=\"" top "\" width=\"" width[name] "\" height=\"" height[name] "\" rx=\"8\"/>"
    print "<text class=\"name\" x=\"" left + PAD "\" y=\"" top + 20 "\">" escaped(name) "/</text>"
    draw_edges(name, dx, dy)
    for (i = 1; i <= modules; i++)
        if (room[module[i]] == name) draw_module(module[i], dx, dy)
}

function print_styles() {
    print "<style>"
    print "text{font:13px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1f2933;text-anchor:middle}"
    print ".title{font:600 21px system-ui,'DejaVu Sans',sans-serif;text-anchor:start}"
    print ".about{font:13px system-ui,'DejaVu Sans',sans-serif;fill:#52606d;text-anchor:start}"
    print ".name{font-weight:600;text-anchor:start;fill:#52606d}.small{font-size:10px;fill:#52606d}"
    print ".page{fill:#fff}.module{fill:#fff;stroke:#7b8794}"
    print ".room{stroke-opacity:.7}.src{fill:#e3effa;stroke:#4b8fc4}.port{fill:#e4f3e3;stroke:#4a9a50}.tools{fill:#fdf1d3;stroke:#c79a12}"
    print ".arrow{fill:none;stroke:#52606d;stroke-width:1.2;marker-end:url(#arrow)}"
    print ".way{fill:none;stroke:#7a5bb0;stroke-width:2.2;marker-end:url(#way)}"
    print ".head{fill:#52606d}.wayhead{fill:#7a5bb0}"
    print "@media (prefers-color-scheme:dark){"
    print "text{fill:#e4e7eb}.about,.name,.small{fill:#aab4c0}.page{fill:#12171d}.module{fill:#1f2730;stroke:#7b8794}"
    print ".src{fill:#16293a}.port{fill:#172c1a}.tools{fill:#33290f}.arrow{stroke:#aab4c0}.head{fill:#aab4c0}.way{stroke:#b59be6}.wayhead{fill:#b59be6}"
    print "}"
    print "</style>"
    print "<defs>"
    print "<marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"head\" d=\"M0 0L8 4L0 8Z\"/></marker>"
    print "<marker id=\"way\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"wayhead\" d=\"M0 0L8 4L0 8Z\"/></marker>"
    print "</defs>"
}

function draw_group(graph, from_left, from_top,    i) {
    draw_edges(graph, from_left, from_top)
    for (i = 1; i <= nodes[graph]; i++) draw_room(node[graph, i], from_left, from_top)
}

# Of those that are not drawn yet.
function largest_group(    i, one, found) {
    for (i = 1; i <= groups; i++) {
        one = "group" i
        if (!(one in drawn) && (found == "" || wide[one] * high[one] > wide[found] * high[found])) found = one
    }
    return found
}

function draw(    i, one, w, h) {
    h = HEAD - ROOM_Y + EDGE
    for (i = 1; i <= groups; i++) {
        if (wide["group" i] > w) w = wide["group" i]
        h += high["group" i] + ROOM_Y
    }
    w += 2 * EDGE
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" w "\" height=\"" h "\" viewBox=\"0 0 " w " " h "\" role=\"img\">"
    print "<title>The modules of sesh and what they need</title>"
    print_styles()
    print "<rect class=\"page\" width=\"" w "\" height=\"" h "\" rx=\"8\"/>"
    print "<text class=\"title\" x=\"" EDGE "\" y=\"38\">The modules of sesh, and what they need</text>"
    print "<text class=\"about\" x=\"" EDGE "\" y=\"60\">An arrow goes from what needs something to what it needs: thin between modules, thick between folders.</text>"
    print "<text class=\"about\" x=\"" EDGE "\" y=\"78\">Small: what a module needs from other folders. What follows from other arrows is left out.</text>"
    h = HEAD
    for (i = 1; i <= groups; i++) {
        one = largest_group()
        drawn[one] = 1
        draw_group(one, int((w - wide[one]) / 2), h)
        h += high[one] + ROOM_Y
    }
    print "</svg>"
}

END {
    if (modules == 0) exit 1
    lay_out_rooms()
    draw()
}
