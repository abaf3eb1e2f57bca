# SPDX-License-Identifier: MIT
# Prints the names that headers define. The generator refuses a list that would define one of them
# again:
#
#     awk -f names.awk HEADER ... > names.def
#
# Only names with sesh_ and SESH_ count. A header that was printed from a list is marked, since the
# list itself defines its names.

# Removes comments from a line; a comment may continue over several lines.
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
    # Names in src/ are not public and only the linker sees them. For a list these are sesh_TAG_type
    # and sesh_TAG_read.
    if (shown ~ /^src\// && name !~ /^sesh_.*_(type|read)$/) return
    seen[name] = 1
    printf "    {\"%s\", \"%s\", \"%s\"},\n", name, shown, printed
}

# Defines the names that match the pattern in the code, without what is before and behind each.
function define_all(code, pattern, before, behind,    name) {
    while (match(code, pattern)) {
        name = substr(code, RSTART, RLENGTH)
        code = substr(code, RSTART + RLENGTH)
        sub(before, "", name)
        sub(behind, "", name)
        define(name)
    }
}

# Defines the names in a piece of code without newlines: tags, functions, pointers to functions,
# enumerators, and the last name of a typedef or extern.
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

FNR <= 3 && /^\/\* Generated from .*\.def by make gen/ {
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
