# SPDX-License-Identifier: MIT
# Cuts the C file that rows2c prints into parts for small flashes:
#
#     awk -v bytes=12000 -v most=9000 -v out=DIR/rows- -f slice.awk rows.c rows.c
#
# writes DIR/rows-1.c, DIR/rows-2.c ... of at most so many bytes of constants each
# on an AVR, where a pointer has two, and prints how many parts there are and how
# many rows were left out, because one of them alone has more than `most`. The
# file is read twice: what a row refers to is printed before the table.

BEGIN {
    ROW = 30
    ROW_TEXT = 4
}

# The row that a line belongs to, "r12_path0" and the lines that go on with it.
function row_of(line) {
    if (match(line, / r[0-9]+_/)) return substr(line, RSTART + 2, RLENGTH - 3) + 0
    return current
}

function name_of(array) {
    sub(/\[\]/, "", array)
    return array
}

# Bytes of the text in a line.
function text_of(line) {
    if (line !~ /"/) return 0
    sub(/^[^"]*"/, "", line)
    sub(/";?$/, "", line)
    gsub(/\\[0-7][0-7][0-7]/, "x", line)
    gsub(/\\./, "x", line)
    return length(line)
}

# Bytes of the file's name, which the rows of a part share.
function name_size(part, i) {
    return (part, file_of[i]) in uses ? 0 : file_size[file_of[i]]
}

function place() {
    part = 1
    for (i = 0; i < rows; i++) {
        if (size[i] > most) {
            part_of[i] = 0
            dropped++
            continue
        }
        if (used != 0 && used + size[i] + name_size(part, i) > bytes) {
            part++
            used = 0
        }
        used += size[i] + name_size(part, i)
        part_of[i] = part
        count[part]++
        uses[part, file_of[i]] = 1
    }
}

NR == FNR {
    if (/^static const SESH_ROM char f[0-9]+\[\]/) {
        file_size[name_of($5)] = text_of($0) + 1
    } else if (/^static const SESH_ROM struct row_text/) {
        size[row_of($0)] += ROW_TEXT * gsub(/\{r/, "")
    } else if (/^static const SESH_ROM .* r[0-9]+_/) {
        current = row_of($0)
        size[current] += text_of($0) + 1
    } else if (/^    "/) {
        size[current] += text_of($0)
    } else if (/^    \{f/) {
        file_of[rows] = substr($1, 2, length($1) - 2)
        size[rows++] += ROW
    }
    next
}

FNR == 1 {
    place()
    for (p = 1; p <= part; p++) print "#include \"row.h\"\n" > (out p ".c")
}
/^static const SESH_ROM char f[0-9]+\[\]/ {
    name = name_of($5)
    for (p = 1; p <= part; p++) if ((p, name) in uses) print > (out p ".c")
    next
}
/^static const SESH_ROM .* r[0-9]+_/ || /^    "/ {
    current = row_of($0)
    if (part_of[current] != 0) print > (out part_of[current] ".c")
    next
}
/^    \{f/ {
    p = part_of[row + 0]
    if (p != 0 && !(p in begun)) {
        begun[p] = 1
        print "\nconst SESH_ROM struct row rows[] = {" > (out p ".c")
    }
    if (p != 0) print > (out p ".c")
    row++
}
END {
    for (p = 1; p <= part; p++) print "};\n\nconst uint16_t row_count = " count[p] ";" > (out p ".c")
    print part, dropped + 0
}
