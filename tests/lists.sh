#!/bin/sh
# SPDX-License-Identifier: MIT
# What the generator reports for lists with mistakes, and for lists whose field numbers change:
# lists.sh GENERATOR. The cases are in tests/lists.txt. The output for a list that is accepted must
# compile with CC and CXX and the headers in INCLUDE. The last line is the sum.
type=$1
include=${INCLUDE:-include}
warn='-pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Werror'
. tests/count.sh
what='lists: '

# Writes each case into a directory of its own: the list, the arguments, the expected output.
LC_ALL=C awk -v tmp="$dir" '
function expand(line,    before, count, letter, text) {
    gsub(/<BOM>/, "\357\273\277", line)
    while (match(line, /<[a-z]\*[0-9]+>/)) {
        before = substr(line, 1, RSTART - 1)
        letter = substr(line, RSTART + 1, 1)
        count = substr(line, RSTART + 3, RLENGTH - 4)
        line = substr(line, RSTART + RLENGTH)
        for (text = ""; count-- > 0;) text = text letter
        line = before text line
    }
    return line
}
function repeat(line, file,    count, row, i) {
    count = line
    sub(/^</, "", count)
    sub(/\*.*/, "", count)
    count += 0
    sub(/^<[0-9]+\* /, "", line)
    sub(/>$/, "", line)
    for (i = 1; i <= count; i++) {
        row = line
        gsub(/#/, i, row)
        # <-1> is the previous number.
        gsub(/<-1>/, i - 1, row)
        print row > file
    }
}
/^=== / {
    n++
    dir = sprintf("%s/%03d", tmp, n)
    system("mkdir " dir)
    title = $0
    sub(/^=== /, "", title)
    print title > (dir "/title")
    rest = title
    sub(/    .*/, "", rest)
    file = dir "/" substr(rest, 1, index(rest " ", " ") - 1)
    print substr(rest, index(rest " ", " ")) > (dir "/arguments")
    printf "" > file
    wanted = dir "/wanted"
    printf "" > wanted
    part = "list"
    next
}
part == "list" && /^---$/ { part = "wanted"; next }
part == "list" && /^<[0-9]+\* / { repeat($0, file); next }
part == "list" { print expand($0) > file }
part == "wanted" && /^$/ { part = "" }
part == "wanted" { print > wanted }
' tests/lists.txt

# Do the files that were made from the list in the directory compile?
compiles() {
    for source in "$1"/*.c; do
        ${CC:-cc} -std=c99 $warn -DSESH_MAX_FIELDS=64 -DSESH_MAX_NEST=32 -I"$include" -fsyntax-only "$source" || return 1
    done
    command -v ${CXX:-c++} >/dev/null || return 0
    for header in "$1"/*.hpp; do
        [ -f "$header" ] || return 0
        printf '#include "%s"\n' "${header##*/}" >"$1/views.cpp"
        ${CXX:-c++} -std=c++17 $warn -DSESH_MAX_FIELDS=64 -I"$include" -fsyntax-only "$1/views.cpp" || return 1
    done
}

for case in "$dir"/[0-9]*; do
    title=$(cat "$case/title")
    list=$(echo "$case"/*.def)
    mkdir "$case/out"
    # Each word is an argument.
    "$type" $(cat "$case/arguments") "$case/out" "$list" >"$case/said" 2>"$case/errors"
    status=$?
    sed -e "s|^$list:\([0-9]*\): error: |\1: |" -e "s|$case/||g" "$case/errors" >"$case/shown"
    [ $status != 0 ] || echo ok >>"$case/shown"
    if ! diff "$case/wanted" "$case/shown" >"$case/diff"; then
        sed 's/^/    /' "$case/diff"
        fail "$title"
    elif [ $status != 0 ] && [ -n "$(ls "$case/out")" ]; then fail "$title: it wrote something"
    elif [ $status = 0 ] && ! compiles "$case/out"; then fail "$title: it does not compile"
    else pass; fi
done

# ---- the pages ---------------------------------------------------------------

# The sizes on the pages must be the compiler's, if it aligns int64_t to 8.
{
    echo '#include <stddef.h>'
    for page in docs/types/*.md; do
        name=$(basename "$page" .md)
        echo "#include <sesh/$name.h>"
        sed -n -e 's/^| `\(struct sesh_[a-z0-9_]*\)` | \([0-9]*\) |$/CHECK(sizeof(\1), \2)/p' \
            -e 's/^| `\(SESH_[A-Z0-9_]*_WORK\)` | \([0-9]*\) |$/CHECK(\1, \2)/p' "$page"
    done
} | awk '/^CHECK/ { print "typedef char check_" ++n "[" substr($0, 1) " ? 1 : -1];"; next } { print }
    NR == 1 { print "struct aligned { char c; long long n; };"
        print "#define CHECK(bytes, told) offsetof(struct aligned, n) != 8 || (bytes) == told" }' >"$dir/pages.c"
if [ "$(grep -c '^typedef' "$dir/pages.c")" -lt 10 ]; then fail 'pages: they tell no sizes'
elif ${CC:-cc} -std=c99 -I"$include" -fsyntax-only "$dir/pages.c"; then pass
else fail 'pages: other sizes than the compiler has'; fi

# ---- the ledger --------------------------------------------------------------

case $include in /*) ;; *) include=$PWD/$include ;; esac
cd "$dir" || exit 3
case $type in /*) ;; *) type=$OLDPWD/$type ;; esac

# A list with these rows.
list() {
    printf 'STRUCT(kept_part, "")\nFIELD(n, "n", INT, OPTIONAL, "")\nEND\nSESSION(kept, "")\n' >kept.def
    for row; do printf 'FIELD(%s, OPTIONAL, "")\n' "$row" >>kept.def; done
    echo END >>kept.def
}

generate() {
    rm -rf out && mkdir out
    "$type" --ledger fields.txt "$@" out kept.def >said 2>&1
}

# is WHAT FILE TEXT: the file has exactly these lines, without comments.
has_lines() {
    printf '%s\n' "$3" >wanted
    grep -v '^#' "$2" | sed '/^$/d' | diff - wanted && pass || fail "ledger: $1"
}

a='a, "a\"b", INT' b='b, "b", STR(8)' c='c, "c", BOOL'
list "$a" "$b"
generate
has_lines 'a new one' fields.txt '[kept]
kept_part 0 n "n"
kept 0 a "a\"b"
kept 1 b "b"'
cp fields.txt before.txt
generate
cmp -s fields.txt before.txt && pass || fail 'ledger: the same list changes it'
list "$a" "$b" "$c" && generate
has_lines 'a row is added' fields.txt '[kept]
kept_part 0 n "n"
kept 0 a "a\"b"
kept 1 b "b"
kept 2 c "c"'
cp fields.txt before.txt

# refused WHAT SENTENCE: the current list is refused, and nothing is written.
refused() {
    generate && fail "ledger: $1 is accepted"
    if ! grep -q "^kept.def:$2" said; then
        cat said
        fail "ledger: $1 is not said"
    elif [ -n "$(ls out)" ] || ! cmp -s fields.txt before.txt; then fail "ledger: $1, and something was written"
    else pass; fi
}

list "$b" "$a" "$c"
refused 'another order' '5: error: this row is "kept 0 b "b"", but fields.txt:6 has "kept 0 a "a\\"b"": .*, say --break kept (to make, BREAK=kept)$'
list "$a" 'd, "b", STR(8)' "$c"
refused 'another member' '6: error: this row is "kept 1 d "b"", but fields.txt:7 has "kept 1 b "b""'
list "$a" 'b, "B", STR(8)' "$c"
refused 'another name in JSON' '6: error: this row is "kept 1 b "B"", but fields.txt:7 has "kept 1 b "b""'
list "$a" "$b"
refused 'a row that is gone' '4: error: kept has no field 2, but fields.txt:8 has "kept 2 c "c""'
sed '1,3d' kept.def >less.def && mv less.def kept.def
refused 'a struct that is gone' '1: error: there is no struct kept_part, but fields.txt:5 has "kept_part 0 n "n""'
list "$b" "$a"
generate --break kept && grep -qx 'kept has new field numbers: recompile what uses them.' said && pass ||
    fail 'ledger: no word of numbers that begin anew'
has_lines 'numbers that begin anew' fields.txt '[kept]
kept_part 0 n "n"
kept 0 b "b"
kept 1 a "a\"b"'
# The numbers of names are kept, too.
names() {
    list "$a"
    printf 'ENUM(kept_use, "")\n' >>kept.def
    for row; do printf 'NAME(%s, "")\n' "$row" >>kept.def; done
    echo END >>kept.def
}

rm fields.txt
names 'x, "X"' 'y, "Y"'
generate
has_lines 'names' fields.txt '[kept]
kept_part 0 n "n"
kept 0 a "a\"b"
kept_use 1 x "X"
kept_use 2 y "Y"'
names 'x, "X"' 'y, "Y"' 'z, "Z"'
generate
has_lines 'a name is added' fields.txt '[kept]
kept_part 0 n "n"
kept 0 a "a\"b"
kept_use 1 x "X"
kept_use 2 y "Y"
kept_use 3 z "Z"'
cp fields.txt before.txt
names 'x, "X"' 'z, "Z"' 'y, "Y"'
refused 'another order of names' '9: error: this row is "kept_use 2 z "Z"", but fields.txt:8 has "kept_use 2 y "Y""'
names 'x, "X"' 'y, "y"' 'z, "Z"'
refused 'another spelling of a name' '9: error: this row is "kept_use 2 y "y"", but fields.txt:8 has "kept_use 2 y "Y""'
names 'x, "X"' 'y, "Y"'
refused 'a name that is gone' '7: error: kept_use has no name 3, but fields.txt:9 has "kept_use 3 z "Z""'
list "$a"
refused 'a list of names that is gone' '1: error: there is no struct kept_use, but fields.txt:7 has "kept_use 1 x "X""'
list "$a"
generate --break other && fail 'ledger: a list that is not there' || pass

# ---- the command line ----------------------------------------------------------

# says NAME STATUS TEXT ARGUMENT ...: TEXT is the first line of the output.
says() {
    name=$1 status=$2 text=$3
    shift 3
    "$type" "$@" >said 2>&1
    got=$?
    [ $got = $status ] && [ "$(head -n 1 said)" = "$text" ] && pass || fail "$name: status $got, $(head -n 1 said)"
}

usage='usage: sesh-type [--single] [--hpp] [--ledger FILE] [--break NAME] DIRECTORY NAME.def'
says 'help' 0 "$usage" --help
says 'help' 0 "$usage" -h
"$type" --help 2>&1 >/dev/null | grep -q . && fail 'the help is an error' || pass
says 'the version' 0 "sesh-type $(sed -n 's/^#define SESH_VERSION "\(.*\)"/\1/p' "$include/sesh/sesh.h")" --version
says 'no argument' 2 'sesh-type: a directory and a list are needed (see sesh-type --help)'
says 'no list' 2 'sesh-type: a directory and a list are needed (see sesh-type --help)' --hpp .
says 'two lists' 2 'sesh-type: one list is printed at a time (see sesh-type --help)' . kept.def kept.def
says 'a bad option' 2 'sesh-type: unknown option --frob (see sesh-type --help)' --frob . kept.def
says 'an option without its value' 2 'sesh-type: --ledger needs a value (see sesh-type --help)' . kept.def --ledger
says 'an option at the end' 0 'wrote out/kept.h out/kept.c out/kept.hpp' out kept.def --hpp
printf '\377\376S\0E\0' >utf16.def
says 'UTF-16' 1 'utf16.def:1: error: the file has a NUL byte in it: it is no text, or not in UTF-8' . utf16.def
[ "$(wc -l <said)" -eq 1 ] && pass || fail "UTF-16: $(cat said)"
says 'a list that is not there' 3 'sesh-type: nowhere.def: No such file or directory' . nowhere.def
says 'a name that no list has' 2 'sesh-type: kept.txt: the file'"'"'s name must be NAME.def' . kept.txt
says 'a directory that is not there' 3 'sesh-type: nowhere/kept.h: No such file or directory' nowhere kept.def
says 'a ledger that cannot be read' 3 'sesh-type: out: Is a directory' --ledger out . kept.def

sum
