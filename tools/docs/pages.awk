# SPDX-License-Identifier: MIT
# A page in Markdown as Doxygen wants it: Doxygen's input filter.
#
#     awk -v root=DIRECTORY -v pages="README.md docs/jwt.md ..." -f pages.awk PAGE
#
# Headings get identifiers of their own, made of the page's path and of what
# GitHub calls the heading. Links to pages, headings and headers are made to
# point there; of links to other files the text is left, as they are no pages.
# Pictures that Mermaid draws are drawn by dot.

BEGIN {
    n = split(pages, list, " ")
    for (i = 1; i <= n; i++) is_page[list[i]] = 1
}

FNR == 1 {
    self = FILENAME
    if (index(self, root "/") == 1) self = substr(self, length(root) + 2)
    folder = self
    if (!sub(/[^\/]*$/, "", folder)) folder = ""
}

# What GitHub makes of a heading.
function slug(heading) {
    heading = tolower(heading)
    gsub(/[^a-z0-9_ -]/, "", heading)
    gsub(/ /, "-", heading)
    return heading
}

function identifier(page, anchor) {
    if (page == "README.md" && anchor == "") return "mainpage"
    sub(/\.md$/, "", page)
    gsub(/[^A-Za-z0-9]/, "_", page)
    return "page_" page (anchor != "" ? "_" anchor : "")
}

# A path as seen from the top: "../a" in docs/ is "a".
function resolve(path) {
    path = folder path
    while (sub(/[^\/.]+\/\.\.\//, "", path)) {
    }
    sub(/\/$/, "", path)
    return path
}

function link(words, target,    anchor, path) {
    if (target ~ /^[a-z]+:/) return "[" words "](" target ")"
    anchor = target
    if (!sub(/^[^#]*#/, "", anchor)) anchor = ""
    path = target
    sub(/#.*/, "", path)
    path = path == "" ? self : resolve(path)
    # The table of the pages makes them its chapters.
    if (path in is_page) return "[" words "](" (self == "docs/README.md" && anchor == "" && path != "README.md" ? "@subpage " : "@ref ") identifier(path, anchor) ")"
    if (path ~ /^(include|port)\/.*\.h$/) {
        sub(/.*\//, "", path)
        return "[" words "](@ref " path ")"
    }
    gsub(/`/, "", words)
    return words == path ? "`" words "`" : words " (`" path "`)"
}

function links(line,    out, words, target, one) {
    while (match(line, /!?\[[^]]*\]\([^)]*\)/)) {
        one = substr(line, RSTART, RLENGTH)
        out = out substr(line, 1, RSTART - 1)
        line = substr(line, RSTART + RLENGTH)
        words = target = one
        sub(/^!?\[/, "", words)
        sub(/\]\(.*/, "", words)
        sub(/.*\]\(/, "", target)
        sub(/\)$/, "", target)
        if (one ~ /^!/) {
            sub(/.*\//, "", target)
            out = out "![" words "](" target ")"
        } else {
            out = out link(words, target)
        }
    }
    return out line
}

FNR == 1 && /^<!--/ { next }
/^```mermaid/ { drawing = 1; print "\\dot\ndigraph {\n    node [shape=box fontname=sans fontsize=11 style=filled fillcolor=\"#e3effb\"]"; next }
drawing && /^```/ { drawing = 0; print "}\n\\enddot"; next }
drawing { if (NF == 3) print "    \"" $1 "\" -> \"" $3 "\""; next }
/^```/ { fence = !fence }
fence || /^    / { print; next }
/^#+ / {
    words = $0
    sub(/^#+ /, "", words)
    if (/^# /) gsub(/`/, "")
    anchor = slug(words)
    if (headings[anchor]++) anchor = anchor "-" headings[anchor] - 1
    print $0 " {#" (/^# / ? identifier(self) : identifier(self, anchor)) "}"
    next
}
# A backslash outside of code would begin a command.
{
    n = split(links($0), part, "`")
    for (i = 1; i <= n; i++) {
        if (i % 2) gsub(/\\[a-z]/, "\\\\&", part[i])
        printf "%s%s", part[i], i < n ? "`" : "\n"
    }
    if (n == 0) print ""
}
