# SPDX-License-Identifier: MIT
# Does what the pages name exist?
#
#     awk -v files=FILE -v targets=FILE -v names=FILE -f links.awk pass=1 PAGE ... pass=2 PAGE ...
#
# Links: the file, and the heading when there is an anchor (as GitHub names them).
# In code, that is `...`, indented lines and blocks: files below the directories of
# the tree, "make TARGET", and words that begin with sesh_ or SESH_. FILE has one
# name a line: the tree's files and directories, the targets of make, the words that
# occur in headers, sources and tests. What has NAME, TAG, TYPE or MEMBER in it
# stands for something else.

function load(file, into,    line) {
    while ((getline line < file) > 0) into[line] = 1
    close(file)
}

BEGIN {
    load(files, is_file)
    load(targets, is_target)
    load(names, is_name)
}

FNR == 1 {
    folder = FILENAME
    if (!sub(/[^\/]*$/, "", folder)) folder = ""
    fence = 0
}

function report(what) {
    print FILENAME ":" FNR ": " what
    bad++
}

# What GitHub makes of a heading.
function slug(heading) {
    heading = tolower(heading)
    gsub(/[^a-z0-9_ -]/, "", heading)
    gsub(/ /, "-", heading)
    return heading
}

# A path as seen from the top.
function resolve(path) {
    path = folder path
    while (sub(/[^\/.]+\/\.\.\//, "", path)) {
    }
    sub(/\/$/, "", path)
    return path
}

function check_link(target,    path, anchor) {
    if (target ~ /^[a-z]+:/) return
    links++
    anchor = target
    if (!sub(/^[^#]*#/, "", anchor)) anchor = ""
    path = target
    sub(/#.*/, "", path)
    path = path == "" ? FILENAME : resolve(path)
    if (!(path in is_file)) report("there is no " path)
    else if (anchor != "" && !((path "#" anchor) in anchors)) report("there is no heading #" anchor " in " path)
}

function check_links(line,    target) {
    while (match(line, /\]\([^)]+\)/)) {
        target = substr(line, RSTART + 2, RLENGTH - 3)
        line = substr(line, RSTART + RLENGTH)
        check_link(target)
    }
}

# Pages on what has changed name what is gone.
function is_gone(word) {
    return FILENAME ~ /^(CHANGELOG|docs\/migration)\.md$/ &&
        word ~ /^(SESH_(SMALL|NO_SSE2|JWT_MBEDTLS_SIGNATURE)|sesh_jwt_mbedtls(_[a-z0-9]+)?|port\/mbedtls)$/
}

function check_paths(code,    path) {
    while (match(code, /(^|[^A-Za-z0-9_.\/<-])(src|include|port|tests|tools|examples|docs|cmake)\/[A-Za-z0-9_.\/*-]*/)) {
        path = substr(code, RSTART, RLENGTH)
        code = substr(code, RSTART + RLENGTH)
        sub(/^[^a-z]/, "", path)
        sub(/[.\/]$/, "", path)
        if (path ~ /NAME|\*|\.\.\./ || path == "docs/html") continue
        paths++
        if (!(path in is_file) && !is_gone(path)) report("there is no file " path)
    }
}

function check_targets(code,    target) {
    while (match(code, /(^|[^a-z-])make( -s)? [a-z][a-z\/.-]*/)) {
        target = substr(code, RSTART, RLENGTH)
        code = substr(code, RSTART + RLENGTH)
        sub(/.*make( -s)? /, "", target)
        sub(/\.$/, "", target)
        if (target ~ /^build\//) continue
        calls++
        if (!(target in is_target)) report("make has no target " target)
    }
}

function check_names(code,    name, next_one) {
    while (match(code, /(sesh|SESH)_[A-Za-z0-9_]+/)) {
        name = substr(code, RSTART, RLENGTH)
        next_one = substr(code, RSTART + RLENGTH, 1)
        code = substr(code, RSTART + RLENGTH)
        if (name ~ /NAME|TAG|TYPE|MEMBER|_$/ || next_one == "*") continue
        words++
        if (!(name in is_name) && !is_gone(name)) report("nobody knows " name)
    }
}

function check_code(code) {
    check_paths(code)
    check_targets(code)
    check_names(code)
}

# What stands between backquotes.
function code_of(line,    n, part, i, out) {
    n = split(line, part, "`")
    for (i = 2; i <= n; i += 2) out = out " " part[i]
    return out
}

/^```/ { fence = !fence; next }
!fence && /^#+ / {
    if (pass == 1) {
        words_of = $0
        sub(/^#+ /, "", words_of)
        anchors[FILENAME "#" slug(words_of)] = 1
    }
}
pass == 1 { next }
fence || /^    / { check_code($0); next }
{
    check_links($0)
    check_code(code_of($0))
}

END {
    print "checked: " links " links, " paths " files, " calls " targets, " words " names" (bad ? ", " bad " faults" : "")
    exit bad > 0
}
