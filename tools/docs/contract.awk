# SPDX-License-Identifier: MIT
# The comments of the public functions against what the functions are and do.
#
#     awk -v mode=check -v seen=FILE -f contract.awk HEADER ...
#     awk -v mode=wrap -f contract.awk HEADER ...
#     awk -v mode=names -f contract.awk HEADER ...
#
# check  Every function has a comment right above it, or above it and its
#        neighbours. It names each parameter, or refers to a function that has
#        the same one and names it. What returns int says which statuses there are,
#        or that its errors are those of other functions, too. FILE has lines "FUNCTION STATUS", what the tests have
#        seen: each status seen has to be in the comment, and each status that the
#        function's own comment lists has to have been seen.
# wrap   Prints C that notes what each function answers (ld's --wrap).
# names  Prints the names of the functions that return int.

FNR == 1 { comment = ""; fresh = 0 }

/^\/\*/ { comment = ""; in_comment = 1 }
in_comment {
    comment = comment $0 "\n"
    if ($0 ~ /\*\//) { in_comment = 0; fresh = 1 }
    next
}
/^$/ { fresh = 0 }

/^[a-z].*[ *][a-z0-9_]+\(/ && !/^typedef/ { declaration = "" ; in_declaration = 1 }
in_declaration {
    declaration = declaration " " $0
    if ($0 ~ /;/) {
        in_declaration = 0
        add(declaration)
    }
}

function add(all,    name, type) {
    sub(/^ +/, "", all)
    gsub(/  +/, " ", all)
    sub(/ SESH_MUST_CHECK;$/, ";", all)
    name = type = all
    sub(/\(.*/, "", name)
    sub(/.*[ *]/, "", name)
    sub(/ *\(.*/, "", type)
    sub(name "$", "", type)
    sub(/ $/, "", type)
    sub(/^[^(]*\(/, "", all)
    sub(/\);$/, "", all)
    names[++count] = name
    returns[name] = type
    arguments[name] = all == "void" ? "" : all
    about[name] = fresh ? comment : ""
    place[name] = FILENAME ":" FNR
}

# The parameters' names, separated by ", ".
function parameters(name,    n, one, i, out, word) {
    n = split(arguments[name], one, ",")
    for (i = 1; i <= n; i++) {
        word = one[i]
        sub(/.*[ *]/, "", word)
        out = out (i > 1 ? ", " : "") word
    }
    return out
}

function has_word(all, word) {
    return (" " all " ") ~ ("[^A-Za-z0-9_]" word "[^A-Za-z0-9_]")
}

function refers(all, name) {
    return has_word(all, name) || refers_by_pattern(all, name)
}

# The function, and those whose errors its comment says to be its own: closure[].
function close_over(name,    i, grown, k) {
    delete closure
    closure[name] = 1
    do {
        grown = 0
        for (i = 1; i <= count; i++) {
            if (names[i] in closure || returns[names[i]] != "int") continue
            for (k in closure) {
                if (about[k] !~ /errors? (of|are)|[eE]rrors(,| and)|refuses/ || !refers(about[k], names[i])) continue
                closure[names[i]] = grown = 1
                break
            }
        }
    } while (grown)
}

# "sesh_jwt_begin_*" means all that begin so.
function refers_by_pattern(all, name,    start) {
    if (!match(all, /sesh_[a-z_]+_\*/)) return 0
    start = substr(all, RSTART, RLENGTH - 1)
    return index(name, start) == 1
}

function report(name, what) {
    print place[name] ": " name ": " what
    bad++
}

function check_parameters(name,    n, one, i, k, found) {
    n = split(parameters(name), one, ", ")
    for (i = 1; i <= n; i++) {
        found = has_word(about[name], one[i])
        for (k in about) {
            if (found || !refers(about[name], k)) continue
            found = has_word(parameters(k), one[i]) && has_word(about[k], one[i])
        }
        if (!found) report(name, "the comment does not name `" one[i] "`")
        checked_parameters++
    }
}

function check_statuses(name,    k, all, n, line, i, own) {
    close_over(name)
    for (k in closure) all = all about[k]
    if (all ~ /what sink answered/) return
    if (all !~ /SESH_OK/) report(name, "the comment lists no status")
    for (k in answers) {
        split(k, line, " ")
        if (line[1] == name && !has_word(all, line[2])) report(name, "can answer " line[2] ", says a test; the comment does not")
    }
    own = about[name]
    while (match(own, /\* (SESH_E_[A-Z0-9_]+, )*SESH_E_[A-Z0-9_]+( |\n)/)) {
        n = split(substr(own, RSTART + 2, RLENGTH - 3), line, /, /)
        for (i = 1; i <= n; i++) {
            checked_statuses++
            if (!((name " " line[i]) in answers)) report(name, "no test has seen " line[i])
        }
        own = substr(own, RSTART + RLENGTH - 1)
    }
}

function check_all(    i, pair) {
    while ((getline pair < seen) > 0) {
        answers[pair] = 1
        pairs++
    }
    if (pairs == 0) { print "no answers in " seen; exit 1 }
    for (i = 1; i <= count; i++) {
        if (about[names[i]] == "") { report(names[i], "no comment above it"); continue }
        check_parameters(names[i])
        if (returns[names[i]] == "int") check_statuses(names[i])
    }
    print "checked: " count " functions, " checked_parameters " parameters, " checked_statuses " statuses" \
        (bad ? ", " bad " faults" : "")
    exit bad > 0
}

function print_wrappers(    i, name) {
    print "/* Printed by tools/docs/contract.awk: notes what each call answers. */"
    print "#include <stdio.h>\n#include <stdlib.h>"
    for (i = 1; i < ARGC; i++) {
        name = ARGV[i]
        sub(/^include\//, "", name)
        if (name ~ /\.h$/) print "#include <" name ">"
    }
    print "\nstatic unsigned char seen[" count "][128];\n"
    for (i = 1; i <= count; i++) {
        name = names[i]
        if (returns[name] != "int") continue
        printf "int __real_%s(%s);\nint __wrap_%s(%s);\n", name, arguments[name], name, arguments[name]
        printf "int __wrap_%s(%s)\n{\n    int answered = __real_%s(%s);\n", name, arguments[name], name, parameters(name)
        printf "    if (answered <= 0 && answered > -128) seen[%d][-answered] = 1;\n    return answered;\n}\n\n", i - 1
    }
    print "static void __attribute__((destructor)) print_seen(void)\n{\n    FILE *file = fopen(getenv(\"SESH_SEEN\"), \"a\");"
    print "    if (file == NULL) abort();"
    print "#define STATUS(number, name, text, sentence) \\"
    print "    if (seen[function][-(number)] != 0) fprintf(file, \"%s SESH_E_%s\\n\", of, #name);"
    for (i = 1; i <= count; i++) {
        if (returns[names[i]] != "int") continue
        printf "    {\n        const int function = %d;\n        const char *of = \"%s\";\n", i - 1, names[i]
        print "#include \"status.def\"\n    }"
    }
    print "    fclose(file);\n}"
}

END {
    if (mode == "check") check_all()
    else if (mode == "wrap") print_wrappers()
    else for (i = 1; i <= count; i++) if (returns[names[i]] == "int") print names[i]
}
