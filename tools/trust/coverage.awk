# SPDX-License-Identifier: MIT
# Judges what gcovr found: coverage.awk EXCLUSIONS SOURCE... COVERAGE.json
#
# Prints lines and branches of each file, and every line that was never run or
# has a branch that was never taken. Fails when one of these is not excluded, and
# when an exclusion is of no use any more. The last line goes into the file
# `table` too: name, figure, ok or failed, with tabs between them.

function trim(text)
{
    gsub(/[ \t]+/, " ", text)
    sub(/^ /, "", text)
    sub(/ $/, "", text)
    return text
}

FNR == 1 { part = FILENAME ~ /\.txt$/ ? "exclusions" : FILENAME ~ /\.json$/ ? "coverage" : "source" }

# ---- exclusions: "FILE FUNCTION", "  source text", "  N: reason" -------------

part == "exclusions" && (/^#/ || /^$/) { next }
part == "exclusions" && /^[^ ]/ { place = $1 " " $2; text = ""; next }
part == "exclusions" && text == "" { text = trim($0); next }
part == "exclusions" {
    if (match($0, /[0-9]+: ./)) {
        allowed[place " " text] = substr($0, RSTART, RLENGTH - 3) + 0
        stands[place " " text] = FILENAME ":" FNR
    }
    next
}

# ---- sources: which function a line is of, as clang-format sets them ---------

part == "source" {
    if ($0 ~ /^[A-Za-z_].*\(/ && $0 !~ /;$/ && $0 !~ /^#/) {
        name = $0
        sub(/\(.*/, "", name)
        sub(/.*[ *]/, "", name)
    }
    function_of[FILENAME, FNR] = name == "" ? "-" : name
    line_of[FILENAME, FNR] = trim($0)
    if ($0 ~ /^}/ || FNR == 1) name = ""
    next
}

# ---- coverage: one key a line -----------------------------------------------

function number_in(text)
{
    gsub(/[^0-9]/, "", text)
    return text + 0
}

/"file":/ { split($0, quoted, "\""); file = quoted[4]; files[++file_count] = file }
/"branches": \[/ { in_branches = $0 !~ /\]/; line_branches = line_missed = 0 }
/"count":/ && in_branches { line_branches++; line_missed += number_in($0) == 0 }
/"count":/ && !in_branches { run = number_in($0) }
/^ *\],?$/ { in_branches = 0 }
/"gcovr\/noncode":/ { code = /false/ }
/"line_number":/ && code { take_line(number_in($0)) }

function take_line(number, key)
{
    lines[file]++
    lines_run[file] += run != 0
    branches[file] += line_branches
    taken[file] += line_branches - line_missed
    if (run != 0 && line_missed == 0) return
    key = file " " function_of[file, number] " " line_of[file, number]
    if (key in allowed && allowed[key] == line_missed) {
        used[key] = 1
        excluded[file] += line_missed
        lines_excluded[file] += run == 0
        return
    }
    missing[++missing_count] = sprintf("%s:%d: %s: %s: %s", file, number, function_of[file, number],
        run == 0 ? "never run" : line_missed " of " line_branches " branches never taken", line_of[file, number])
}

function print_row(name, l, r, b, t, e)
{
    if (b != 0) printf "%-26s %6d %6d %8d %8d %8d   %6.2f %%\n", name, l, r, b, t, e, 100 * (t + e) / b
    else printf "%-26s %6d %6d %8d %8d %8d\n", name, l, r, 0, 0, 0
}

END {
    printf "%-26s %6s %6s %8s %8s %8s\n", "file", "lines", "run", "branches", "taken", "excluded"
    for (i = 1; i <= file_count; i++) {
        f = files[i]
        if (lines[f] == 0) continue
        print_row(f, lines[f], lines_run[f], branches[f], taken[f], excluded[f])
        l += lines[f]; r += lines_run[f]; b += branches[f]; t += taken[f]; e += excluded[f]
    }
    print_row("all", l, r, b, t, e)
    for (i = 1; i <= missing_count; i++) print missing[i]
    for (key in allowed) {
        if (key in used) continue
        print stands[key] ": matches no line with so many branches never taken: " key
        stale++
    }
    if (b == 0) print "nothing was measured"
    state = missing_count + stale == 0 && b != 0 ? "ok" : "failed"
    printf "branch coverage\t%d of %d, %d excluded\t%s\n", t, b, e, state > table
    printf "coverage: %d of %d branches, %d excluded, %d lines with something missing, %d exclusions of no use: %s\n",
        t, b, e, missing_count, stale, state
    exit state != "ok"
}
