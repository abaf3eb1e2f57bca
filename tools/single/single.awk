# SPDX-License-Identifier: MIT
# Combines several C files into one and prints it. The arguments are files of one sort.
# -v says which sort, and gives the other settings:
#
#     mode=header   public headers, one after the other
#     mode=cpp      the headers for C++, which go with those for C
#     mode=source   files of src/, each after the headers it needs
#     root=DIR      the checkout: names in #line are relative to it
#     jsmn=FILE     the file that replaces #include <jsmn.h>
#     lines=0       without #line
#
# Files are copied unchanged, so no two of them in src/ may declare the same name at file
# scope; the compiler reports it. A header is printed once, before the first file that
# includes it, even if that #include is under an #if. So a header must mean the same
# wherever it is included; ours do. A list (status.def) is printed where it is included.

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

# Returns a path without "NAME/.." in it.
function plain_path(path) {
    while (sub(/[^\/.]+\/\.\.\//, "", path));
    return path
}

# The file that #include "name" means in the file `from`.
function resolve(from, name) {
    if (exists(directory(from) name)) return plain_path(directory(from) name)
    if (exists(root "/src/" name)) return root "/src/" name
    fail(from ": there is no " name)
}

# The public header that <sesh/name.h> means, or "".
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

# Prints a line from `number` in `file`, after a #line if the compiler would assume another place.
# If the gap is small, empty lines replace the #line.
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

# Prints a line of our own, which is in no file.
function own(text) {
    print text
    at_file = ""
}

function heading(file) {
    own("")
    own("/* ==== " file " " substr("========================================================", 1, 66 - length(file)) " */")
    own("")
}

# The file's name for #line: relative to the checkout, or only the name.
function shown(path) {
    if (index(path, root "/") == 1) return substr(path, length(root) + 2)
    sub(/.*\//, "", path)
    return path
}

# ---- files ------------------------------------------------------------------

# Is the header already elsewhere: in sesh.h, or earlier in sesh.hpp?
function elsewhere(line, header) {
    return mode == "source" ? public(line) != "" : mode == "cpp" && header ~ /\.h$/
}

# Prints the headers that a file includes, each after those that it includes itself.
function print_headers(path,    line, header) {
    while ((getline line < path) > 0) {
        header = public(line)
        if (header == "" && quoted(line) ~ /\.h$/) header = resolve(path, quoted(line))
        if (header == "" || header in done || elsewhere(line, header)) continue
        print_headers(header)
        print_file(header)
    }
    close(path)
}

# Prints a file unchanged, without the #includes of headers that were printed before it.
function print_file(path) {
    if (path in done) return
    done[path] = 1
    heading(shown(path))
    print_lines(path)
}

function print_lines(path,    line, n) {
    n = 0
    while ((getline line < path) > 0) {
        n++
        if (n == 1 && line ~ /SPDX/) continue
        if (public(line) != "" || quoted(line) ~ /\.h$/) continue
        if (quoted(line) != "") print_lines(resolve(path, quoted(line)))
        else if (line ~ /^#include <jsmn.h>/) print_jsmn()
        else emit(line, shown(path), n)
    }
    close(path)
}

# Prints jsmn under its own name, with the licence at its beginning.
function print_jsmn(    line, n, notice, push) {
    if (printed_jsmn++) fail("jsmn.h is included in more than one place")
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

BEGIN {
    if (lines == "") lines = 1
    for (argument = 1; argument < ARGC; argument++) {
        print_headers(ARGV[argument])
        print_file(ARGV[argument])
    }
    exit failed
}
