# SPDX-License-Identifier: MIT
# The names that headers define, for the generator, which refuses a list that would
# make one of them again:
#
#     awk -f names.awk HEADER ... > names.def
#
# Only names of sesh_ and SESH_ count. A header that was printed from a list is
# noted as such, since the list itself makes its names.

# Takes comments out of a line; they may go on over several lines.
function without_comments(line,    out, i) {
    out = ""
    while (line != "") {
        if (in_comment) {
            i = index(line, "*/")
            if (i == 0) return out
            line = substr(line, i + 2)
            in_comment = 0
        } else {
            i = index(line, "/*")
            if (i == 0) return out line
            out = out substr(line, 1, i - 1) " "
            line = substr(line, i + 2)
            in_comment = 1
        }
    }
    return out
}

function define(name,    key) {
    if (name !~ /^(sesh|SESH)_[A-Za-z0-9_]+$/ || name in seen) return
    # Of what is not public the linker alone sees something, and of a list it sees
    # sesh_TAG_type and sesh_TAG_read.
    if (shown ~ /^src\// && name !~ /^sesh_.*_(type|read)$/) return
    seen[name] = 1
    printf "    {\"%s\", \"%s\", \"%s\"},\n", name, shown, printed
}

# The names that a piece of code, which has no newline, defines: tags, functions,
# enumerators, and what a typedef or an extern ends with.
function definitions(code,    words, n, i, name, rest) {
    rest = code
    while (match(rest, /(struct|union|enum)[ ]+[A-Za-z0-9_]+[ ]*[{;]/)) {
        name = substr(rest, RSTART, RLENGTH)
        sub(/^[a-z]+ +/, "", name)
        sub(/ *[{;]$/, "", name)
        define(name)
        rest = substr(rest, RSTART + RLENGTH)
    }
    rest = code
    while (match(rest, /[A-Za-z0-9_]+ *\(/)) {
        name = substr(rest, RSTART, RLENGTH)
        sub(/ *\($/, "", name)
        if (name !~ /^SESH_/) define(name)
        rest = substr(rest, RSTART + RLENGTH)
    }
    rest = code
    while (match(rest, /SESH_[A-Za-z0-9_]+ *[,=}]/)) {
        name = substr(rest, RSTART, RLENGTH)
        sub(/ *[,=}]$/, "", name)
        if (code ~ /^[^(]*enum/) define(name)
        rest = substr(rest, RSTART + RLENGTH)
    }
    if (match(code, /\(\*sesh_[A-Za-z0-9_]+\)/)) define(substr(code, RSTART + 2, RLENGTH - 3))
    if (code ~ /^ *(typedef|extern) / && match(code, /sesh_[A-Za-z0-9_]+ *;/)) {
        name = substr(code, RSTART, RLENGTH)
        sub(/ *;$/, "", name)
        define(name)
    }
}

BEGIN { print "/* Made by tools/type/names.awk. */" }

FNR == 1 {
    in_comment = in_macro = 0
    code = ""
    depth = 0
    shown = FILENAME
    sub(/^.*include\//, "", shown)
    printed = ""
}

FNR <= 3 && /^\/\* Printed from .*\.def by make gen/ {
    if ($0 !~ /status\.def/) {
        printed = shown
        sub(/^.*\//, "", printed)
        sub(/\.h$/, "", printed)
    }
}

{
    line = without_comments($0)
    gsub(/\t/, " ", line)
    if (in_macro || line ~ /^ *#/) {
        if (!in_macro && line ~ /^ *# *define /) {
            sub(/^ *# *define +/, "", line)
            match(line, /^[A-Za-z0-9_]+/)
            define(substr(line, 1, RLENGTH))
        }
        in_macro = $0 ~ /\\$/
        next
    }
    if (line ~ /^ *extern "C" *\{/ || (depth == 0 && line ~ /^}/)) next
    code = code " " line
    open = line
    shut = line
    depth += gsub(/\{/, "", open) - gsub(/\}/, "", shut)
    if (depth <= 0 && line ~ /[;}] *$/) {
        depth = 0
        definitions(code)
        code = ""
    }
}
