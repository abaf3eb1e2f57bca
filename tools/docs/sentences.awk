# SPDX-License-Identifier: MIT
# Finds sentences of more than 30 words in pages and in the comments of headers.
#
#     awk -v most=30 -f sentences.awk PAGE.md HEADER.h ...
#
# A sentence ends with . ! ? or ; and at the end of a paragraph, list item or table cell. Code does
# not count, in a sentence or as a block.

function end_of_sentence() {
    if (beginning != "") sentences++
    if (words > most) { print file ":" first ": " words " words: " substr(beginning, 1, 60) "..."; long++ }
    beginning = ""
    words = 0
}

function add(line, where,    n, word, i) {
    gsub(/`[^`]*`/, "`", line)
    n = split(line, word, " ")
    for (i = 1; i <= n; i++) {
        if (word[i] !~ /[A-Za-z0-9`]/) continue
        if (beginning == "") first = where
        beginning = beginning (beginning == "" ? "" : " ") word[i]
        if (word[i] ~ /[A-Za-z0-9]/) words++
        if (word[i] ~ /[.!?;][")*]*$/) end_of_sentence()
    }
}

FNR == 1 { end_of_sentence(); file = FILENAME; fence = in_comment = 0; is_header = file ~ /\.h$/ }

# In a header, only comments count; each is one or more paragraphs.
is_header {
    line = $0
    if (!in_comment && line !~ /\/\*/) { end_of_sentence(); next }
    if (!in_comment) sub(/.*\/\*/, "", line)
    in_comment = line !~ /\*\//
    sub(/\*\/.*/, "", line)
    sub(/^ *\*/, "", line)
    if (line ~ /^ ?-*$|SPDX/) { end_of_sentence(); next }
    # Skips code and the heading of a list item.
    if (line ~ /^     / && line ~ /[;{}]$/) { end_of_sentence(); next }
    if (line ~ /^ [A-Za-z0-9_, ]+  +[^ ]/) { end_of_sentence(); sub(/^ [A-Za-z0-9_, ]+  +/, "", line) }
    add(line, FNR)
    if (!in_comment) end_of_sentence()
    next
}

/^```/ { end_of_sentence(); fence = !fence; next }
fence || /^    / && beginning == "" { next }
/^$|^#|^<!--|^!\[/ { end_of_sentence(); next }
/^\|/ {
    end_of_sentence()
    n = split($0, cell, "|")
    for (i = 1; i <= n; i++) { add(cell[i], FNR); end_of_sentence() }
    next
}
/^ *([-*]|[0-9]+\.) / { end_of_sentence(); sub(/^ *([-*]|[0-9]+\.) /, "") }
{ add($0, FNR) }

END {
    end_of_sentence()
    print "checked: " sentences " sentences" (long ? ", " long " of more than " most " words" : "")
    exit long > 0
}
