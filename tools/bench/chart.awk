# SPDX-License-Identifier: MIT
# Draws the time per byte that table measured: bars from 0, with one panel per document, in colours
# for light or dark pages.

function text(x, y, class, s) {
    printf "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n", x, y, class, s
}

function bar(x, y, candidate, ns, most,    width) {
    width = ns / most * BAR
    text(x + NAME - 8, y + 12, "name", candidate)
    printf "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"2\" class=\"%s\"/>\n", x + NAME, y, width, \
        candidate ~ /^sesh/ ? "own" : "other"
    text(x + NAME + width + 6, y + 12, "value", sprintf(ns < 10 ? "%.2f" : "%.1f", ns))
}

function panel(p, x, y,    i) {
    text(x, y + 14, "panel", title[p])
    for (i = 1; i <= rows[p]; i++) bar(x, y + 24 + (i - 1) * ROW, name[p, i], time[p, i], most[p])
}

BEGIN {
    NAME = 84; BAR = 240; PANEL = 420; ROW = 19
    service["a"] = "WebUntis"
    service["b"] = "Verdocs"
    service["c"] = service["d"] = "ThoughtSpot"
}

{
    if (!($1 in number)) {
        number[$1] = ++panels
        title[panels] = $1 ": " service[$1] ", " ($2 < 10000 ? $2 " bytes" : sprintf("%.0f KB", $2 / 1000))
    }
    p = number[$1]
    i = ++rows[p]
    name[p, i] = $3
    time[p, i] = $4 / $2
    if (time[p, i] > most[p]) most[p] = time[p, i]
    if (i > tallest) tallest = i
}

END {
    height = tallest * ROW + 44
    width = 2 * PANEL + 20
    whole = 76 + int((panels + 1) / 2) * height
    heading = "Time: ns per byte, less is better"
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">\n", \
        width, whole, width, whole, heading
    print "<style>.page{fill:#ffffff}text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-size:16px;font-weight:600}.panel{font-weight:600}" \
        ".name{text-anchor:end}.value,.note{fill:#59636e}.own{fill:#0969da}.other{fill:#9aa4af}" \
        "@media(prefers-color-scheme:dark){.page{fill:#0d1117}text{fill:#e6edf3}.value,.note{fill:#9198a1}.own{fill:#4493f8}.other{fill:#6e7681}}</style>"
    # The picture has its own background: without support for dark mode, light colours stay
    # readable.
    printf "<rect width=\"%d\" height=\"%d\" rx=\"8\" class=\"page\"/>\n", width, whole
    text(20, 28, "title", heading)
    for (p = 1; p <= panels; p++) panel(p, 20 + (p - 1) % 2 * PANEL, 44 + int((p - 1) / 2) * height)
    text(20, whole - 26, "note", "sesh-64: fed in chunks of 64 bytes. jsmn: bare, with a hand-written loop; it does not validate everything or unescape.")
    text(20, whole - 10, "note", "simdjson: ondemand; it does not validate what it skips.")
    print "</svg>"
}
