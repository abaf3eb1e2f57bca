# SPDX-License-Identifier: MIT
# What a page names, "KIND LINE WHAT" a line:
#
#     path, link   a file, a pattern of files
#     file         DIRECTORY/NAME, where the directory is that of the path before
#     target       of make
#     fuzz         a target in tests/fuzz
#     word         FILE:WORD, an identifier; with no file, anywhere
#
# and of the table of invariants:
#
#     invariant    one begins: In
#     row          In TARGET: a fuzz target, * for all, that would notice
#     bare         In, and nothing is named that would fail without it

function say(kind, what)
{
    print kind, FNR, what
    named++
}

# One text in backticks.
function token(text)
{
    if (text ~ /^make [a-z]/) {
        split(text, word, " ")
        say("target", word[2])
    } else if (text ~ /^(src|tests|tools|docs|include|port|examples|build)\/[^ ]*$/) {
        file = text
        if (text !~ /^build\//) say("path", text)
        return
    } else if (text ~ /^[A-Za-z0-9_-]+\.(txt|c|h|md|sh|js|def)$/) {
        dir = file
        sub(/[^\/]*$/, "", dir)
        say("file", dir text)
        return
    } else if (after_fuzz) {
        say("fuzz", text)
        if (invariant != "") say("row", invariant " " text)
        return
    } else if (text ~ /^[A-Za-z][A-Za-z0-9_]*$/ && text ~ /_|^[a-z]+$/) {
        say("word", (file_before ? file : "") ":" text)
    }
    file_before = 0
}

{
    after_fuzz = file_before = 0
    invariant = ""
    if ($0 ~ /^    make [a-z]/) say("target", $2)
    # The third cell of an invariant says what fails without it.
    if ($0 ~ /^\| \*\*I[0-9]+\*\* \|/) {
        split($0, cell, " [|] ")
        invariant = cell[1]
        gsub(/[^I0-9]/, "", invariant)
        say("invariant", invariant)
        scan(cell[2])
        named = 0
        if (cell[3] ~ /every fuzz target/) say("row", invariant " *")
        scan(cell[3])
        if (named == 0) say("bare", invariant)
        next
    }
    scan($0)
}

function scan(text,   at, before)
{
    while (match(text, /`[^`]+`|\]\([^)#:]+\)/)) {
        before = substr(text, 1, RSTART - 1)
        at = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        # "fuzz `a`, `b`:" goes on while nothing but a comma stands between.
        if (before ~ /fuzz $/) after_fuzz = 1
        else if (before !~ /^, $/) after_fuzz = 0
        file_before = file != "" && before ~ /^(: |, )$/ && was_file_or_word
        if (at ~ /^\]/) {
            at = substr(at, 3, length(at) - 3)
            say("link", at)
            was_file_or_word = 0
            continue
        }
        at = substr(at, 2, length(at) - 2)
        was_file_or_word = at ~ /\.(txt|c|h|md|sh|js|def)$/ || (was_file_or_word && before ~ /^, $/)
        token(at)
    }
}
