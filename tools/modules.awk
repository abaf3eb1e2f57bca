# SPDX-License-Identifier: MIT
# Lists the modules and their dependencies:
#
#     awk -v path="src src/read ..." -f modules.awk FILE.c FILE.h ...
#
# A module is a NAME.c with its NAME.h, or one of them alone. It needs another module
# if one of its files includes a file of the other. It also needs a module that defines
# a function or object that it uses, wherever that is declared. "x.h" is looked up next
# to the file that includes it, then in the folders of path. Prints:
#
#     module NAME
#     need NAME OTHER FILE:LINE WORD ...    the first place, and what happens there
#     wrong FILE:LINE: TEXT                 a function that the header of another module
#                                           declares, or an include that was not found
#
# A header without a .c of its own may declare what several files define, each for a
# different machine. It is a contract, and depends on none of them. memcpy and the like
# belong to the C library, even where a board defines them.

BEGIN { folders = split(path, folder, " ") }

# Turns "src/a/../b" into "src/b".
function tidy(name) {
    while (sub(/[^\/.]+\/\.\.\//, "", name));
    return name
}

function folder_of(name) {
    return sub(/[^\/]*$/, "", name) ? name : ""
}

function module_of(name) {
    sub(/\.[ch]$/, "", name)
    return name
}

FNR == 1 {
    self = files[++file_count] = FILENAME
    is_file[self] = 1
    module = module_of(self)
    if (!(module in has_code)) modules[++module_count] = module
    has_code[module] += self ~ /\.c$/
    in_comment = in_directive = in_record = depth = 0
    statement = ""
}

# Returns the line without comments and with its string literals replaced.
function code_of(line,    out, at, rest) {
    while (line != "") {
        if (in_comment) {
            at = index(line, "*/")
            if (at == 0) return out
            line = substr(line, at + 2)
            in_comment = 0
        }
        if (!match(line, /["']|\/\*|\/\//)) return out line
        out = out substr(line, 1, RSTART - 1)
        rest = substr(line, RSTART)
        if (rest ~ /^\/\//) return out
        if (rest ~ /^\/\*/) {
            in_comment = 1
            line = substr(rest, 3)
        } else if (match(rest, /^"([^"\\]|\\.)*"/) || match(rest, /^'([^'\\]|\\.)*'/)) {
            out = out "0"
            line = substr(rest, RLENGTH + 1)
        } else {
            line = substr(rest, 2)
        }
    }
    return out
}

# Records every word in a piece of code, except names of members after . and ->.
function note_words(code,    word, before) {
    while (match(code, /[A-Za-z_][A-Za-z0-9_]*/)) {
        word = substr(code, RSTART, RLENGTH)
        before = substr(code, 1, RSTART - 1)
        code = substr(code, RSTART + RLENGTH)
        if (before ~ /(\.|->)[ \t]*$/ || (self, word) in used) continue
        used[self, word] = FNR
        words[self] = words[self] " " word
    }
}

# The function that a declaration or the head of a definition names, or "".
function function_name(text,    name) {
    gsub(/__attribute__ *\(\([^)]*(\([^)]*\))?[^)]*\)\)/, " ", text)
    while (match(text, /[A-Za-z_][A-Za-z0-9_]* *\(/)) {
        name = substr(text, RSTART, RLENGTH)
        sub(/ *\($/, "", name)
        if (name ~ /[a-z]/) return name
        text = substr(text, RSTART + RLENGTH)
    }
    return ""
}

# The object that a declaration or a definition names, or "".
function object_name(text) {
    sub(/=.*/, "", text)
    gsub(/\[[^]]*\]/, "", text)
    sub(/[ \t]+$/, "", text)
    return match(text, /[A-Za-z_][A-Za-z0-9_]*$/) ? substr(text, RSTART) : ""
}

# memcpy and the like belong to the C library, even where a board defines them.
function note_definition(name) {
    if (self !~ /\.c$/ || name == "" || name ~ /^mem(cpy|move|set|cmp)$/ || (self, name) in defines) return
    defines[self, name] = 1
    definers[name]++
    definer[name] = module
}

# Takes a statement outside all braces, up to its ";" or "{", which is `end`.
function note_statement(text, end,    name) {
    if (text ~ /(^|[ \t])(typedef|static)[ \t]/) {
        if (text ~ /static/ && (name = function_name(text)) != "") private[self, name] = 1
        return
    }
    name = text ~ /=/ ? "" : function_name(text)
    if (name == "") {
        if (text ~ /(^|[ \t])extern[ \t]/ && end == ";") known[object_name(text)] = 1
        else if (text ~ /=/) note_definition(object_name(text))
        return
    }
    if (end == "{") {
        note_definition(name)
    } else if (self ~ /\.h$/) {
        known[name] = 1
        declared[++declarations] = name " " self " " FNR
    }
}

# Records what a line without comments contains. in_record: the open brace belongs to a struct,
# union or enum, where words are names of members.
function read_code(code,    before, mark) {
    if (code ~ /^[}]/) depth = 0 # whatever #if and #else did to the count
    while (match(code, /[;{}]/)) {
        before = substr(code, 1, RSTART - 1)
        mark = substr(code, RSTART, 1)
        code = substr(code, RSTART + 1)
        if (depth == 0) statement = statement " " before
        if ((depth > 0 && !in_record) || statement ~ /=/) note_words(before)
        if (depth == 0 && mark == "{") in_record = statement !~ /[(=]/
        if (depth == 0 && mark != "}") note_statement(statement, mark)
        if (mark == "{" && (depth > 0 || statement !~ /^[ \t]*extern[ \t0]*$/)) depth++
        if (mark == "}" && depth > 0) depth--
        statement = ""
    }
    if (depth == 0) statement = statement " " code
    if ((depth > 0 && !in_record) || statement ~ /=/) note_words(code)
}

!in_comment && /^[ \t]*#[ \t]*include[ \t]*["<][^">]*\.[ch][">]/ {
    split($0, part, /["<>]/)
    included[++include_count] = self " " FNR " " part[2] " " (/"/ ? "quoted" : "")
}
{
    code = code_of($0)
    if (in_directive || code ~ /^[ \t]*#/) {
        in_directive = code ~ /\\$/
        if (sub(/^[ \t]*#[ \t]*define[ \t]+[A-Za-z0-9_]+/, "", code)) note_words(code)
        next
    }
    read_code(code)
}

# The file that an include means, or "". Angle brackets name files of this project only if they are
# the bridges in port/; all others are public headers or the system's.
function find_file(from, name, quoted,    i, full) {
    full = tidy(folder_of(from) name)
    if (quoted && full in is_file) return full
    for (i = 1; i <= folders; i++) {
        full = tidy(folder[i] "/" name)
        if (full in is_file && (quoted || full ~ /^port\//)) return full
    }
    return ""
}

function need(from, to, place, reason) {
    if (from == to || (from, to) in needed) return
    needed[from, to] = 1
    print "need " from " " to " " place " " reason
}

function print_includes(    i, part, to) {
    for (i = 1; i <= include_count; i++) {
        split(included[i], part, " ")
        to = find_file(part[1], part[3], part[4] != "")
        if (to != "") need(module_of(part[1]), module_of(to), part[1] ":" part[2], "includes " to)
        else if (part[4] != "") print "wrong " part[1] ":" part[2] ": \"" part[3] "\" is in no folder that was looked at"
    }
}

# Names that no header declares count if they have the library's prefix.
function print_uses(    i, j, n, list, file, name) {
    for (i = 1; i <= file_count; i++) {
        file = files[i]
        n = split(words[file], list, " ")
        for (j = 1; j <= n; j++) {
            name = list[j]
            if (definers[name] != 1 || (file, name) in private) continue
            if (!(name in known) && name !~ /^sesh_/) continue
            need(module_of(file), definer[name], file ":" used[file, name], "uses " name)
        }
    }
}

function print_misplaced(    i, part, home) {
    for (i = 1; i <= declarations; i++) {
        split(declared[i], part, " ")
        home = module_of(part[2])
        if (definers[part[1]] == 0 || (definers[part[1]] > 1 && !has_code[home])) continue
        if ((home ".c", part[1]) in defines) continue
        print "wrong " part[2] ":" part[3] ": " part[1] " is defined in " definer[part[1]] ".c"
    }
}

END {
    for (i = 1; i <= module_count; i++) print "module " modules[i]
    print_includes()
    print_uses()
    print_misplaced()
}
