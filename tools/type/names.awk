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

# The names in the code that stand in what matches the pattern, without what is before and behind them.
function define_all(code, pattern, before, behind,    name) {
    while (match(code, pattern)) {
        name = substr(code, RSTART, RLENGTH)
        code = substr(code, RSTART + RLENGTH)
        sub(before, "", name)
        sub(behind, "", name)
        define(name)
    }
}

# The names that a piece of code, which has no newline, defines: tags, functions, pointers to functions,
# enumerators, and what a typedef or an extern ends with.
function definitions(code) {
    define_all(code, "(struct|union|enum)[ ]+[A-Za-z0-9_]+[ ]*[{;]", "^[a-z]+ +", " *[{;]$")
    define_all(code, "sesh_[A-Za-z0-9_]+ *[(]", "", " *[(]$")
    if (code ~ /^[^(]*enum/) define_all(code, "SESH_[A-Za-z0-9_]+ *[,=}]", "", " *[,=}]$")
    define_all(code, "[(][*]sesh_[A-Za-z0-9_]+[)]", "^[(][*]", "[)]$")
    if (code ~ /^ *(typedef|extern) /) define_all(code, "sesh_[A-Za-z0-9_]+ *;", "", " *;$")
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
