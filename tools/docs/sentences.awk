# SPDX-License-Identifier: MIT
# Finds sentences of more than 30 words in pages and in the comments of headers.
#
#     awk -v most=30 -f sentences.awk PAGE.md HEADER.h ...
#
# A sentence ends with . ! or ?, with the paragraph, with the item of a list, or with the cell
# of a table. A piece of code in a sentence is one word; blocks of code are none.

function end_of_sentence(    n, word) {
    n = split(sentence, word, " ")
    sentences++
    if (n > most) { print file ":" first ": " n " words: " substr(sentence, 1, 60) "..."; long++ }
    sentence = ""
}

function add(line, where,    n, word, i) {
    gsub(/`[^`]*`/, "code", line)
    n = split(line, word, " ")
    for (i = 1; i <= n; i++) {
        if (word[i] !~ /[A-Za-z0-9]/) continue
        if (sentence == "") first = where
        sentence = sentence (sentence == "" ? "" : " ") word[i]
        if (word[i] ~ /[.!?][")*]*$/ && word[i] !~ /^(e\.g\.|i\.e\.)$/) end_of_sentence()
    }
}

function paragraph() { if (sentence != "") end_of_sentence() }

FNR == 1 { paragraph(); file = FILENAME; fence = in_comment = 0; is_header = file ~ /\.h$/ }

# Of a header the text of the comments, each of them a paragraph or some.
is_header {
    line = $0
    if (!in_comment && line !~ /\/\*/) { paragraph(); next }
    if (!in_comment) sub(/.*\/\*/, "", line)
    in_comment = line !~ /\*\//
    sub(/\*\/.*/, "", line)
    sub(/^ *\*/, "", line)
    if (line ~ /^ ?-*$|SPDX/) { paragraph(); next }
    # Code, and the first words of a list's item.
    if (line ~ /^     / && line ~ /[;{}]$/) { paragraph(); next }
    if (line ~ /^ [A-Za-z0-9_, ]+  +[^ ]/) { paragraph(); sub(/^ [A-Za-z0-9_, ]+  +/, "", line) }
    add(line, FNR)
    if (!in_comment) paragraph()
    next
}

/^```/ { paragraph(); fence = !fence; next }
fence || /^    [^ ]/ && sentence == "" { next }
/^$|^#|^<!--|^!\[/ { paragraph(); next }
/^\|/ {
    paragraph()
    n = split($0, cell, "|")
    for (i = 1; i <= n; i++) { add(cell[i], FNR); paragraph() }
    next
}
/^ *([-*]|[0-9]+\.) / { paragraph(); sub(/^ *([-*]|[0-9]+\.) /, "") }
{ add($0, FNR) }

END {
    paragraph()
    print "checked: " sentences " sentences" (long ? ", " long " of more than " most " words" : "")
    exit long > 0
}
