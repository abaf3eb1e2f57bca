# SPDX-License-Identifier: MIT
# A header of the house as Doxygen wants it: Doxygen's input filter.
#
#     awk -v functions=FILE -f filter.awk HEADER
#
# - A comment right above a declaration becomes its documentation; above several
#   with no empty line between them, that of each, until one has its own. One
#   behind code on its line becomes the documentation of that member or enumerator.
# - In such a comment, lines that begin with a parameter's name or a status and
#   two spaces become lists of parameters and of answers.
# - Rules ("---- types ----"), licence lines, and what exists for the linker alone
#   are left out; so are the members of the library's own structs.
#
# FILE holds the names of all functions, one a line: they become links.

BEGIN {
    while ((getline name < functions) > 0) is_function[name] = 1
    # Of these only members with a comment above them are for others.
    split("sesh_scan sesh_level sesh_place sesh_value sesh_kind_in_parts sesh_kind_quoted sesh_kind_shape sesh_kind_names sesh_reader sesh_jwt sesh_jwt_psa", list)
    for (i in list) own[list[i]] = 1
}

{ text[++lines] = $0 }

# ---- a comment's text ---------------------------------------------------------

# The text of a line without what makes it a comment.
function bare(line) {
    sub(/^[ \t]*\/\* ?/, "", line)
    sub(/[ \t]*\*\/[ \t]*$/, "", line)
    sub(/^[ \t]*\*( |$)/, "", line)
    sub(/^[ \t]+\*$/, "", line)
    return line
}

# What Doxygen would take for markup, escaped; not what stands in `...`.
function plain(words,    out, i, c, code) {
    for (i = 1; i <= length(words); i++) {
        c = substr(words, i, 1)
        if (c == "`") code = !code
        if (!code && c ~ /[\\<>#*@&%]/) out = out "\\"
        if (c == "`" && code && index(substr(words, i + 1), "`") == 0) code = 0
        out = out c
    }
    return links(out)
}

# Names of functions with () behind them, which Doxygen makes links of.
function links(words,    out, name) {
    while (match(words, /[a-z_][a-z0-9_]*/)) {
        name = substr(words, RSTART, RLENGTH)
        out = out substr(words, 1, RSTART - 1) name
        words = substr(words, RSTART + RLENGTH)
        if (name in is_function && words !~ /^[(`]/) out = out "()"
    }
    return out words
}

# Is it a list of parameters, "a, b"? Then they stand in found[].
function parameters_of(names,    i, n, one) {
    n = split(names, one, /, */)
    for (i = 1; i <= n; i++) {
        if (!(one[i] in parameter)) return 0
        found[i] = one[i]
    }
    return n
}

# The head of a list's item, or "" when the line begins none. The rest of the
# line is in `rest`. In a list of statuses the longest has one space behind it.
function item(line,    head, n, i, out) {
    head = line
    if (in_item == "@retval" && match(line, /^SESH_E_[A-Z0-9_]+ [^ ]/)) {
        rest = substr(line, RLENGTH)
        sub(/ .*/, "", head)
    } else if (match(line, /^[A-Za-z0-9_>, -]+  +[^ ]/)) {
        rest = substr(line, RLENGTH)
        sub(/  +.*/, "", head)
    } else if (match(line, /^[a-z_, ]+: /)) {
        rest = substr(line, RLENGTH + 1)
        head = substr(line, 1, RLENGTH - 2)
        if (!parameters_of(head)) return ""
    } else {
        rest = ""
        if (line !~ /^SESH_[A-Z0-9_]+$/) return ""
    }
    if (head ~ /^SESH_(OK|E_[A-Z0-9_]+)(, SESH_E_[A-Z0-9_]+)*$/) return "@retval " head " "
    n = parameters_of(head)
    if (n == 0) return rest == "" ? "" : "- **" head "** "
    for (i = 1; i <= n; i++) out = out (i > 1 ? ", " : "") found[i]
    return "@param " out " "
}

# Prints one line of a comment's text. A list's item ends where the indent ends.
function print_line(line,    head) {
    if (line ~ /^ +/ && in_item != "") {
        sub(/^ +/, "  ", line)
        print " * " plain(line)
        return
    }
    if (line ~ /^    /) { print " * " line; return }
    head = item(line)
    if (head ~ /^@retval .*,/) print_statuses(head)
    else if (head != "") print " * " head plain(rest)
    if (head != "") {
        in_item = head
        sub(/ .*/, "", in_item)
        return
    }
    if (in_item != "" && line != "") print " *"
    in_item = ""
    print " * " plain(line)
}

# One answer a status, as @retval takes one name.
function print_statuses(head,    n, i, one) {
    sub(/^@retval /, "", head)
    sub(/ +$/, "", head)
    n = split(head, one, /, */)
    for (i = 1; i <= n; i++) print " * @retval " one[i] " " plain(rest)
}

function print_comment(from, to, opening) {
    in_item = ""
    print opening
    if (bare(text[from]) == "") from++
    if (from < to && bare(text[to]) == "") to--
    for (; from <= to; from++) print_line(bare(text[from]))
    print " */"
}

# ---- code -----------------------------------------------------------------------

# Where the comment that begins in line i ends.
function comment_end(i) {
    while (text[i] !~ /\*\//) i++
    return i
}

# Where the declaration that begins in line i ends: in ";", "{" or an enumerator.
function declaration_end(i,    line) {
    if (text[i] ~ /^#/) {
        while (text[i] ~ /\\$/) i++
        return i
    }
    for (; i < lines; i++) {
        line = text[i]
        sub(/[ \t]*\/\*.*/, "", line)
        if (line ~ /[;{}]$/) return i
        if (depth > 0 && (line ~ /,$/ && line !~ /\(/ || text[i + 1] ~ /^}/)) return i
    }
    return i
}

# The parameters of the declaration in the lines from..to.
function take_parameters(from, to,    all, n, i, one, name) {
    delete parameter
    for (i = from; i <= to; i++) all = all " " text[i]
    if (all !~ /\(/) return
    sub(/^.*typedef [^(]*\(\*[a-z_]+\)/, "", all)
    sub(/\)[^)]*$/, "", all)
    sub(/^[^(]*\(/, "", all)
    n = split(all, one, ",")
    for (i = 1; i <= n; i++) {
        name = one[i]
        sub(/[^A-Za-z0-9_]*$/, "", name)
        sub(/.*[^A-Za-z0-9_]/, "", name)
        parameter[name] = 1
    }
}

function print_code(line) {
    if (line !~ /^#/) gsub(/SESH_ROM /, "", line)
    gsub(/ (SESH_MUST_CHECK|__attribute__\(\(noreturn\)\))/, "", line)
    print line
}

# A line of code; a comment behind it becomes the member's.
function print_member(i,    line) {
    line = text[i]
    if (line !~ /[^ \t].*\/\*/) { print_code(line); return i }
    sub(/\/\*/, "/**<", line)
    print_code(line)
    while (text[i] !~ /\*\//) print text[++i]
    return i
}

# ---- structs of the library's own -------------------------------------------------

# The struct's lines from i on, less the members that have no comment above them.
function print_own(i,    commented) {
    print_code(text[i])
    for (i++; text[i] !~ /^}/; i++) {
        if (text[i] ~ /^ *\/\*/) {
            print_comment(i, comment_end(i), "/**")
            i = comment_end(i)
            commented = 1
        } else if (commented) {
            print_code(text[i])
            commented = 0
        } else if (text[i] ~ /\/\*/) {
            i = comment_end(i)
        }
    }
    print text[i]
    return i
}

function is_own(line) {
    if (line !~ /^(struct|union) [a-z0-9_]+ \{$/) return 0
    sub(/^[a-z]+ /, "", line)
    sub(/ \{$/, "", line)
    return line in own
}

# ---- the file -------------------------------------------------------------------------

# The last line of what exists for the linker or for sizes, or is a condition about
# limits; else 0.
function left_out(i) {
    if (text[i] ~ /^#if / && text[i + 1] ~ /^#(error |define SESH_([A-Z0-9_]+_)?LINK)/) return block_end(i)
    if (text[i] ~ /^#define (sesh_|SESH_([A-Z0-9_]+_)?LINK|SESH_MUST_CHECK|SESH_[A-Z0-9_]*_H$)/) return declaration_end(i)
    if (text[i] ~ /^#define SESH_(PLAIN_DECIMAL|SPELLING|DIGITS)\(/) return declaration_end(i)
    if (text[i] ~ /^SESH_PLAIN_DECIMAL\(/) return i
    if (text[i] ~ /^union sesh_[a-z0-9_]*_longest \{/) {
        while (text[i] !~ /^}/) i++
        return i
    }
    if (text[i] ~ /^#ifdef __cplusplus/) return block_end(i)
    return 0
}

function block_end(i,    open) {
    for (; i <= lines; i++) {
        if (text[i] ~ /^#if/) open++
        if (text[i] ~ /^#endif/ && --open == 0) return i
    }
    return i
}

# Several members in one line, the comment before each.
function print_each(i,    line, type, n, one, k) {
    line = text[i]
    match(line, /^ *[a-z0-9_]+ /)
    type = substr(line, 1, RLENGTH)
    n = split(substr(line, RLENGTH + 1, length(line) - RLENGTH - 1), one, /, /)
    for (k = 1; k <= n; k++) {
        if (k > 1 && from > 0) print_comment(from, to, "/**")
        print type one[k] ";"
    }
    return i
}

# Prints line i and what belongs to it, with the pending comment above it when it
# declares something. Answers the last line printed.
function print_next(i,    end) {
    if (text[i] ~ /^#/ && text[i] !~ /^#define/) { print text[i]; return i }
    end = declaration_end(i)
    if (from > 0 && (depth == 0 || text[i] !~ /\/\*|^}/)) {
        take_parameters(i, end)
        print_comment(from, to, "/**")
    }
    if (is_own(text[i])) return print_own(i)
    if (depth > 0 && text[i] ~ /^ *[a-z0-9_]+ [a-z_]+(, [a-z_]+)+;$/) return print_each(i)
    if (text[i] ~ /^(struct|union|enum) .*\{$/ || text[i] ~ /^typedef (struct|enum).*\{$/) { depth = 1; from = 0 }
    if (text[i] ~ /^}/) depth = 0
    for (; i < end; i++) print_code(text[i])
    return print_member(i)
}

END {
    for (i = 1; i <= lines; i++) {
        skip = left_out(i)
        if (skip > 0) { i = skip; continue }
        if (text[i] ~ /^[ \t]*\/\*/) {
            from = 0
            if (text[i] ~ /Printed from src\/schema/) {
                line = bare(text[i])
                sub(/ by make gen.*/, "", line)
                print "/** @file\n * A session type. " line ".\n */"
                file_done = 1
            } else if (text[i] ~ /SPDX-License|\/\* ----/) {
            } else if (!file_done) {
                print_comment(i, comment_end(i), "/** @file")
                file_done = 1
            } else {
                from = i
                to = comment_end(i)
            }
            i = comment_end(i)
            continue
        }
        if (text[i] ~ /^[ \t]*$/) { from = 0; print ""; continue }
        i = print_next(i)
    }
}
