# SPDX-License-Identifier: MIT
# Draws what table wrote: -v what=time|instructions|ram|growth. Bars from 0, one
# panel a document, in the colours of the reader's light or dark page.

# ---- which panel, which figure ----

function heading(document, bytes,   of) {
    of = document == "a" ? ": WebUntis" : document == "b" ? ": Verdocs" : document ~ /^d[1-9]/ ? "" : ": ThoughtSpot"
    return document of ", " amount(bytes)
}
function growing(candidate) { return candidate ~ /^(sesh|sesh-1460|jsmn|cJSON|simdjson)$/ }
function limit(candidate) { return candidate ~ /^(memcpy|byte-sum)$/ }

# ---- drawing ----

function amount(bytes) {
    if (bytes < 10000) return bytes " bytes"
    return bytes < 1e6 ? sprintf("%.0f KB", bytes / 1000) : sprintf("%.1f MB", bytes / 1e6)
}
function text(x, y, class, s) {
    printf "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n", x, y, class, s
}
function bar(x, y, candidate, v, most, shown,   w) {
    w = v / most * BAR
    text(x + NAME - 8, y + 12, "name", candidate)
    printf "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"2\" class=\"%s\"/>\n", x + NAME, y, w < 1 ? 1 : w, \
        candidate ~ /^sesh/ ? "own" : limit(candidate) ? "limit" : "other"
    text(x + NAME + w + 6, y + 12, "value", shown)
}
function panel(p, x, y,   i) {
    text(x, y + 14, "panel", title[p])
    for (i = 1; i <= rows[p]; i++) bar(x, y + 24 + (i - 1) * ROW, name[p, i], figure[p, i], most[p], shown[p, i])
}
function add(key, head, candidate, v, s,   p, i) {
    if (!(key in number)) { number[key] = ++panels; title[panels] = head }
    p = number[key]
    i = ++rows[p]
    name[p, i] = candidate
    figure[p, i] = v
    shown[p, i] = s
    if (v > most[p]) most[p] = v
    if (i > tallest) tallest = i
}
function add_rate(head, candidate, v) { add($1 "rate", head, candidate, v, sprintf(v < 10 ? "%.2f" : "%.1f", v)) }
function add_ram(head, candidate, v) { add($1 "ram", head, candidate, v, amount(v)) }

BEGIN {
    NAME = 84; BAR = 240; PANEL = 420; ROW = 19
    top["time"] = "Time: ns per byte, less is better"
    top["instructions"] = "Instructions per byte, less is better"
    top["ram"] = "RAM beside document and struct, less is better"
    top["growth"] = "As the document grows: instructions per byte, and RAM"
    note1 = "sesh-64: fed in chunks of 64 bytes. jsmn: bare, with a walk by hand; it neither validates all nor unescapes."
    note2 = "simdjson: ondemand; it does not validate what it skips."
}
what == "growth" && $1 ~ /^d(10|100)?$/ && growing($3) {
    add_rate(heading($1, $2) ": instructions per byte", $3, $5 / $2)
    add_ram(heading($1, $2) ": RAM", $3, $6)
}
$1 ~ /^[abcd]$/ && what == "time" { add_rate(heading($1, $2), $3, $4 / $2) }
$1 ~ /^[abcd]$/ && what == "instructions" { add_rate(heading($1, $2), $3, $5 / $2) }
$1 ~ /^[abcd]$/ && what == "ram" && !limit($3) { add_ram(heading($1, $2), $3, $6) }
END {
    height = tallest * ROW + 44
    width = 2 * PANEL + 20
    whole = 76 + int((panels + 1) / 2) * height
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">\n", \
        width, whole, width, whole, top[what]
    print "<style>.page{fill:#ffffff}text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-size:16px;font-weight:600}.panel{font-weight:600}" \
        ".name{text-anchor:end}.value,.note{fill:#59636e}.own{fill:#0969da}.other{fill:#9aa4af}.limit{fill:#d0d7de}" \
        "@media(prefers-color-scheme:dark){.page{fill:#0d1117}text{fill:#e6edf3}.value,.note{fill:#9198a1}.own{fill:#4493f8}.other{fill:#6e7681}" \
        ".limit{fill:#3d444d}}</style>"
    # A page of its own: where no dark colours are known, light ones stay readable.
    printf "<rect width=\"%d\" height=\"%d\" rx=\"8\" class=\"page\"/>\n", width, whole
    text(20, 28, "title", top[what])
    for (p = 1; p <= panels; p++) panel(p, 20 + (p - 1) % 2 * PANEL, 44 + int((p - 1) / 2) * height)
    text(20, whole - 26, "note", note1)
    text(20, whole - 10, "note", note2)
    print "</svg>"
}
