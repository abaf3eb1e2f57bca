# SPDX-License-Identifier: MIT
# Puts several C files into one, which it prints. The arguments are the files of
# one kind; which kind, and what else has to be known, comes with -v:
#
#     mode=header   public headers, one after the other
#     mode=cpp      the headers for C++, which go with those for C
#     mode=source   modules (src/*.c), each after the headers it needs
#     root=DIR      the checkout: names in #line are relative to it
#     jsmn=FILE     what takes the place of #include <jsmn.h>
#     lines=0       without #line
#
# Three things are not a matter of copying:
#
# Names. What is static in one file may have the name of something in another.
# Functions, variables, enumerators, tags and typedefs that a .c file declares at
# its outermost level get the module's name before theirs: scan_VALUE. Those that begin
# with sesh_ have it inside already. They are
# found and replaced token by token, and not by a #define around the module, as
# that would also replace members of structs (row->name). Macros keep their names
# and are undefined at the module's end.
#
# Lists. status.def is included several times, each time with other meanings for
# its words. It becomes one macro, and each #include of it that macro's name.
#
# Headers. Each one comes once, before the first file that includes it, whether
# or not that #include stands under an #if. So a header must mean the same
# wherever it is included; ours do.

function fail(text) {
    print "single.awk: " text > "/dev/stderr"
    failed = 1
    exit 1
}

# ---- reading ----------------------------------------------------------------

function directory(path) {
    return path ~ /\// ? substr(path, 1, match(path, /\/[^\/]*$/)) : ""
}

function exists(path,    line, status) {
    status = (getline line < path)
    close(path)
    return status >= 0
}

# What #include "name" in the file `from` means.
function resolve(from, name) {
    if (exists(directory(from) name)) return directory(from) name
    if (exists(root "/src/" name)) return root "/src/" name
    fail(from ": there is no " name)
}

# The public header behind <sesh/name.h>, or "".
function public(line,    name) {
    if (line !~ /^#[ \t]*include[ \t]*<sesh\//) return ""
    name = line
    sub(/^[^<]*</, "", name)
    sub(/>.*/, "", name)
    return root "/include/" name
}

function quoted(line) {
    if (line !~ /^#[ \t]*include[ \t]*"/) return ""
    sub(/^[^"]*"/, "", line)
    sub(/".*/, "", line)
    return line
}

# ---- printing ---------------------------------------------------------------

# A line that stands at `number` in `file`: with #line where the compiler would
# think otherwise, or empty lines where they are as short.
function emit(text, file, number,    gap) {
    gap = number - at_line
    if (file == at_file && gap >= 0 && gap <= 2) {
        while (gap-- > 0) print ""
    } else if (lines) {
        printf "#line %d \"%s\"\n", number, file
    } else if (text != "") {
        print ""
    }
    print text
    at_file = file
    at_line = number + 1
}

# A line of our own, which stands in no file.
function own(text) {
    print text
    at_file = ""
}

function heading(file) {
    own("")
    own("/* ==== " file " " substr("========================================================", 1, 66 - length(file)) " */")
    own("")
}

# As #line shall say it: relative to the checkout, or just the file's name.
function shown(path) {
    if (index(path, root "/") == 1) return substr(path, length(root) + 2)
    sub(/.*\//, "", path)
    return path
}

# ---- tokens -----------------------------------------------------------------

# Takes a line apart: token[1..tokens], and is_name and is_blank of each. White
# space and comments are one token each; in_comment goes on to the next line.
function tokenise(line,    length_of) {
    tokens = 0
    while (line != "") {
        is_name[++tokens] = 0
        is_blank[tokens] = in_comment || line ~ /^([ \t]|\/\*)/
        if (in_comment) {
            length_of = index(line, "*/") != 0 ? index(line, "*/") + 1 : length(line)
            in_comment = index(line, "*/") == 0
        } else if (match(line, /^[A-Za-z_][A-Za-z0-9_]*/)) {
            is_name[tokens] = 1
            length_of = RLENGTH
        } else if (match(line, /^[ \t]+/) || match(line, /^[0-9][A-Za-z0-9_.]*/) || match(line, /^"([^"\\]|\\.)*"/) ||
                   match(line, /^'([^'\\]|\\.)*'/) || match(line, /^(->|##)/)) {
            length_of = RLENGTH
        } else if (substr(line, 1, 2) == "/*") {
            length_of = index(substr(line, 3), "*/") != 0 ? index(substr(line, 3), "*/") + 3 : length(line)
            in_comment = index(substr(line, 3), "*/") == 0
        } else {
            length_of = 1
        }
        token[tokens] = substr(line, 1, length_of)
        line = substr(line, length_of + 1)
    }
}

# The next token that is no blank from i on in a direction, "" at the line's end.
function beside(i, step) {
    for (i += step; i >= 1 && i <= tokens; i += step) {
        if (!is_blank[i]) return token[i]
    }
    return ""
}

# ---- the names of a module --------------------------------------------------

function rename(name, map) {
    map[name] = index(name, module "_") == 1 || index(name, "sesh_") == 1 ? name : module "_" name
}

# The name that the tokens of a declaration declare: the one before the first
# parenthesis, bracket or =, or the last one.
function declared(    i) {
    for (i = 1; i <= words; i++) {
        if (word[i] == "[" || word[i] == "=") return word[i - 1]
        if (word[i] == "(" && word[i - 1] ~ /^[A-Za-z_]/ && word[i - 1] != "__attribute__") return word[i - 1]
    }
    return word[words]
}

function private_words(    i) {
    for (i = 1; i <= words; i++) {
        if (word[i] == "static" || word[i] == "typedef" || word[i] == "SESH_FAST") return 1
    }
    return 0
}

# A brace opens at the outermost level: a struct's, a union's, an enum's, or else
# a function's or an initialiser's.
function outer_brace(    last) {
    last = word[words]
    aggregate = last ~ /^(struct|union|enum)$/ ? last : words > 1 && word[words - 1] ~ /^(struct|union|enum)$/ ? word[words - 1] : ""
    if (aggregate != "" && last != aggregate) rename(last, tags)
    if (aggregate == "" && private_words() && word[words] == ")") rename(declared(), names)
    function_body = aggregate == "" && word[words] == ")"
}

# One token of a declaration; depth counts the brackets of all kinds.
function declaration(text) {
    if (text ~ /^[{(]$/ || text == "[") {
        if (depth == 0 && text == "{") outer_brace()
        depth++
    } else if (text ~ /^[})]$/ || text == "]") {
        depth--
        if (depth == 0 && text == "}" && function_body) {
            words = 0
            return
        }
    } else if (depth == 1 && aggregate == "enum" && text ~ /^[A-Za-z_]/ && enum_before ~ /^[{,]$/) {
        rename(text, names)
    }
    enum_before = text
    if (depth == 0 && text == ";") {
        if (private_words()) rename(declared(), names)
        words = 0
        aggregate = ""
    } else if (depth == 0 || (depth == 1 && text ~ /^[([]$/)) {
        word[++words] = text
    }
}

# Finds what line n of the module declares: a macro, or part of a declaration.
function find_names(n,    i) {
    tokenise(text_of[n])
    if (!directive && text_of[n] ~ /^[ \t]*#/) {
        directive = 1
        if (text_of[n] ~ /^[ \t]*#[ \t]*define/) {
            i = text_of[n]
            sub(/^[ \t]*#[ \t]*define[ \t]+/, "", i)
            sub(/[^A-Za-z0-9_].*/, "", i)
            if (!(i in macro)) order_of_macro[++macros] = i
            macro[i] = 1
        }
    }
    if (!directive) {
        for (i = 1; i <= tokens; i++) {
            if (!is_blank[i]) declaration(token[i])
        }
    }
    if (text_of[n] !~ /\\$/) directive = 0
}

# ---- replacing --------------------------------------------------------------

# Parameters of the macro that a line defines are not the module's names.
function note_parameters(line,    list, n, part, i) {
    split("", parameter)
    if (line !~ /^[ \t]*#[ \t]*define[ \t]+[A-Za-z0-9_]+\(/) return
    sub(/^[^(]*\(/, "", line)
    sub(/\).*/, "", line)
    n = split(line, part, /[ \t,]+/)
    for (i = 1; i <= n; i++) parameter[part[i]] = 1
}

# Is token i the name of a member: where it is used, or where its struct is?
function is_member(i,    before, after) {
    before = beside(i, -1)
    after = beside(i, 1)
    if (before == "->" || before == ".") return 1
    return in_struct && before != ":" && after ~ /^[;,:[]$/
}

function replace(line,    i, out, text, before) {
    tokenise(line)
    if (!directive && line ~ /^[ \t]*#/) {
        directive = 1
        note_parameters(line)
    }
    if (line ~ /^(struct|union)[ A-Za-z0-9_]*\{/) in_struct = 1
    out = ""
    for (i = 1; i <= tokens; i++) {
        text = token[i]
        before = beside(i, -1)
        if (is_name[i] && !(text in parameter) && before != "##" && beside(i, 1) != "##") {
            if (before ~ /^(struct|union|enum)$/) {
                if (text in tags) text = tags[text]
            } else if (text in names && !is_member(i)) {
                text = names[text]
            }
        }
        out = out text
    }
    if (line ~ /^}/) in_struct = 0
    if (line !~ /\\$/) {
        directive = 0
        split("", parameter)
    }
    return out
}

# ---- lists ------------------------------------------------------------------

# The macro that stands for a .def file.
function list_name(path) {
    sub(/.*\//, "", path)
    sub(/\.def$/, "", path)
    return "SESH_LIST_" toupper(path)
}

# Prints a .def file as a macro, its rows at their line numbers.
function print_list(path,    line, n, first, last, i, row) {
    n = 0
    in_comment = 0
    first = 0
    while ((getline line < path) > 0) {
        sub(/[ \t\r]+$/, "", line)
        row[++n] = line
        tokenise(line)
        for (i = 1; i <= tokens && is_blank[i]; i++);
        if (i > tokens) continue
        if (token[i] == "#") fail(path ":" n ": a list of fields cannot have # in it")
        if (!first) first = n
        last = n
    }
    close(path)
    if (!first) fail(path ": there are no rows")
    if (mode == "source") heading(shown(path))
    for (i = row[1] ~ /SPDX/ ? 2 : 1; i < first; i++) emit(row[i], shown(path), i)
    emit("#define " list_name(path) " \\", shown(path), first - 1)
    for (i = first; i <= last; i++) emit(row[i] (i < last ? " \\" : ""), shown(path), i)
    printed_list[path] = 1
}

# ---- files ------------------------------------------------------------------

# Prints the headers that a file includes, those that they include before them.
function print_headers(path,    line, header) {
    while ((getline line < path) > 0) {
        header = public(line)
        if (header == "" && quoted(line) ~ /\.h$/) header = resolve(path, quoted(line))
        # Not yet, and not those that are in sesh.h.
        if (header == "" || header in done || (mode !~ /^(header|cpp)$/ && public(line) != "")) continue
        if (mode == "cpp" && header ~ /\.h$/) continue
        print_headers(header)
        print_plain(header)
    }
    close(path)
}

# A header: as it is, but for the includes that stand before it.
function print_plain(path,    line, n) {
    if (path in done) return
    done[path] = 1
    heading(shown(path))
    n = 0
    while ((getline line < path) > 0) {
        n++
        if (n == 1 && line ~ /SPDX/) continue
        if (public(line) != "" || quoted(line) != "") continue
        emit(line, shown(path), n)
    }
    close(path)
}

# jsmn, under its own name and with its licence, which begins it.
function print_jsmn(    line, n, notice, push) {
    push = "#if defined(__GNUC__) || defined(__clang__)\n#pragma GCC diagnostic "
    own("/* jsmn (github.com/zserge/jsmn), as it came. */")
    own(push "push\n#pragma GCC diagnostic ignored \"-Wconversion\"\n#pragma GCC diagnostic ignored \"-Wsign-conversion\"\n#endif")
    n = 0
    while ((getline line < jsmn) > 0) {
        sub(/[ \t\r]+$/, "", line)
        if (line ~ /Permission is hereby granted/) notice = 1
        emit(line, "jsmn.h", ++n)
    }
    close(jsmn)
    if (!notice) fail(jsmn " has no licence notice: what is it?")
    own(push "pop\n#endif")
}

# Adds a file's lines to the module's.
function gather(path,    line, n, name) {
    while ((getline line < path) > 0) {
        n++
        if (n == 1 && line ~ /SPDX/) continue
        if (public(line) != "") continue
        name = quoted(line)
        if (name ~ /\.h$/) continue
        text_of[++texts] = line
        file_of[texts] = shown(path)
        line_of[texts] = n
        if (name ~ /\.def$/) list_of[texts] = resolve(path, name)
    }
    close(path)
}

function forget(    i) {
    texts = macros = words = depth = directive = in_comment = in_struct = 0
    aggregate = ""
    split("", names)
    split("", tags)
    split("", macro)
    split("", list_of)
}

function print_module(path,    i) {
    forget()
    module = path
    sub(/.*\//, "", module)
    sub(/\.c$/, "", module)
    gather(path)
    for (i = 1; i <= texts; i++) {
        if (!(i in list_of)) find_names(i)
    }
    in_comment = directive = 0
    print_headers(path)
    for (i = 1; i <= texts; i++) {
        if (i in list_of && !(list_of[i] in printed_list)) print_list(list_of[i])
    }
    if (mode == "source") heading(shown(path))
    in_comment = 0
    for (i = 1; i <= texts; i++) {
        if (text_of[i] ~ /^#include <jsmn.h>/) print_jsmn()
        else if (i in list_of) emit(list_name(list_of[i]), file_of[i], line_of[i])
        else emit(replace(text_of[i]), file_of[i], line_of[i])
    }
    own("")
    for (i = 1; i <= macros; i++) own("#undef " order_of_macro[i])
}

BEGIN {
    if (lines == "") lines = 1
    for (argument = 1; argument < ARGC; argument++) {
        if (mode == "header" || mode == "cpp") {
            print_headers(ARGV[argument])
            print_plain(ARGV[argument])
        } else {
            print_module(ARGV[argument])
        }
    }
    exit failed
}
