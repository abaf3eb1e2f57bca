#!/bin/sh
# SPDX-License-Identifier: MIT
# Does token.c work whatever jsmn macros a project defines? jsmn.sh DIRECTORY. It is compiled
# with each choice of macros, with each compiler, for speed and for size, and then with a
# <jsmn.h> whose enum has the values of later versions. The single source must be the same
# text with each choice. JSMN_INCLUDE and CC are those of the Makefile. The last line is the
# sum.
set -u
dir=$1
warn='-std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Wcast-qual -Wstrict-prototypes -Werror'
passed=0 failed=0
rm -rf "$dir"
mkdir -p "$dir/newer" "$dir/moved" "$dir/single"

# result WHAT STATUS
result() {
    if [ "$2" = 0 ]; then passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
        [ ! -s "$dir/log" ] || head -n 10 "$dir/log"
    fi
}

# ---- the headers -----------------------------------------------------------------

here=$(sh tools/jsmn.sh where) || { echo '0 passed, 1 failed'; exit 1; }
here=$(dirname "$here")

# edited NAME CHANGES SED-COMMANDS: makes a <jsmn.h> in DIRECTORY/NAME in which this many lines
# differ.
edited() {
    sed "$3" "$here/jsmn.h" >"$dir/$1/jsmn.h"
    [ "$(diff "$here/jsmn.h" "$dir/$1/jsmn.h" | grep -c '^>')" -ge "$2" ]
    result "jsmn.h has other lines than those that make it the $1 one" $?
}
: >"$dir/log"
edited newer 0 's/JSMN_OBJECT = [^,]*/JSMN_OBJECT = 1 << 0/; s/JSMN_ARRAY = [^,]*/JSMN_ARRAY = 1 << 1/
    s/JSMN_STRING = [^,]*/JSMN_STRING = 1 << 2/; s/JSMN_PRIMITIVE = [^,]*$/JSMN_PRIMITIVE = 1 << 3/'
[ "$(grep -c 'JSMN_[A-Z]* = 1 << [0-3]' "$dir/newer/jsmn.h")" = 4 ]
result 'the enum of jsmn.h is not as it was' $?
# Other bounds for strings, and another type for primitives.
edited moved 2 's/JSMN_STRING, start + 1, parser->pos/JSMN_STRING, start + 2, parser->pos - 1/
    s/JSMN_PRIMITIVE, start, parser->pos/JSMN_STRING, start, parser->pos/'

# ---- token.c ---------------------------------------------------------------------

cat >"$dir/main.c" <<'END_OF_MAIN'
#include <stdio.h>
#include "tally.h"
int main(void)
{
    struct tally tally = {0, 0};
    test_token(&tally);
    printf("%lu passed, %lu failed\n", tally.passed, tally.failed);
    return tally.failed != 0 || tally.passed == 0;
}
END_OF_MAIN
# A project's file that contains all of jsmn itself.
printf '#include <jsmn.h>\nint own;\n' >"$dir/own.c"
# token reports what jsmn found, even if that is wrong.
cat >"$dir/moved.c" <<'END_OF_MOVED'
#include "../src/read/token.h"
int main(void)
{
    static const char string[] = "\"abcd\"", number[] = "12";
    struct sesh_token token;
    if (!sesh_token_find((const uint8_t *)string, 6, &token) || token.type != SESH_TOKEN_STRING) return 1;
    if (token.text != string + 2 || token.length != 2) return 2;
    if (!sesh_token_find((const uint8_t *)number, 2, &token) || token.type != SESH_TOKEN_STRING) return 3;
    return token.text != number || token.length != 2;
}
END_OF_MOVED

# try CC OPTIMISE HEADER MACRO ...: tests an object, unless the same object was tested before, as is
# usual.
try() {
    cc=$1 flags="$2 -isystem $3 -Iinclude"
    shift 3
    $cc $warn $flags "$@" -c -o "$dir/token.o" src/read/token.c >"$dir/log" 2>&1 && [ ! -s "$dir/log" ] &&
        { cmp -s "$dir/token.o" "$dir/tested.o" || run_tests; }
    result "token.c with $cc $flags $*" $?
}

# In a program with its own jsmn.
run_tests() {
    ! nm -g "$dir/token.o" | grep jsmn >"$dir/log" &&
        $cc -o "$dir/test" "$dir/main.o" "$dir/test_token.o" "$dir/token.o" "$dir/own.o" -lcmocka >"$dir/log" 2>&1 &&
        "$dir/test" >"$dir/log" 2>&1 && mv "$dir/token.o" "$dir/tested.o"
}

# each_choice COMMAND ...: runs the command with each of the 16 choices of macros appended.
each_choice() {
    for static in '' -DJSMN_STATIC; do for strict in '' -DJSMN_STRICT; do
        for links in '' -DJSMN_PARENT_LINKS; do for header in '' -DJSMN_HEADER; do
            "$@" $static $strict $links $header
        done; done
    done; done
}

for cc in gcc clang; do
    command -v $cc >/dev/null || { echo "left out: $cc (it is not there)"; continue; }
    $cc -std=c99 -O1 -Iinclude -Isrc -c -o "$dir/test_token.o" tests/test_token.c >"$dir/log" 2>&1 &&
        $cc -std=c99 -Itests -c -o "$dir/main.o" "$dir/main.c" >"$dir/log" 2>&1 &&
        $cc -isystem "$here" -c -o "$dir/own.o" "$dir/own.c" >"$dir/log" 2>&1
    result "tests/test_token.c with $cc" $?
    for optimise in -O2 -Os; do
        each_choice try $cc $optimise "$here"
        try $cc $optimise "$dir/newer"
        try $cc $optimise "$dir/newer" -DJSMN_STATIC -DJSMN_STRICT -DJSMN_HEADER
    done
    $cc $warn -isystem "$dir/moved" -Iinclude -I. -Itests -o "$dir/test" "$dir/moved.c" src/read/token.c >"$dir/log" 2>&1 &&
        "$dir/test"
    result "$cc: token does not say what jsmn has found" $?
done

# ---- the single source -------------------------------------------------------------

cat >"$dir/single.c" <<'END_OF_SINGLE'
#include "sesh.h"
int main(void)
{
    static const char json[] = "{\"klasseId\":286,\"personId\":-1,\"sessionId\":\"\\\"a\\u00FC\"}";
    struct sesh_webuntis s;
    int status = sesh_webuntis_read(&s, json, sizeof json - 1, NULL, NULL);
    return status != SESH_OK || s.klasse_id != 286 || s.person_id != -1 || s.session_id[0] != '"' || s.session_id[1] != 'a';
}
END_OF_SINGLE

same_text() {
    ${CC:-cc} -std=c99 "$@" -E -P -o "$dir/choice.i" "$dir/single/sesh.c" 2>"$dir/log" && cmp -s "$dir/none.i" "$dir/choice.i"
    result "the single source is another text with $*" $?
}

for jsmn in "$here" "$dir/newer"; do
    JSMN_INCLUDE=$jsmn sh tools/single/single.sh "$dir/single" webuntis >"$dir/log" 2>&1 &&
        ${CC:-cc} -std=c99 -E -P -o "$dir/none.i" "$dir/single/sesh.c" 2>"$dir/log" && grep -q jsmn_parse "$dir/none.i" &&
        ${CC:-cc} $warn -DJSMN_STRICT -DJSMN_HEADER -I"$dir/single" -o "$dir/test" "$dir/single.c" "$dir/single/sesh.c" \
            >"$dir/log" 2>&1 && "$dir/test"
    result "the single source with $jsmn/jsmn.h" $?
done
each_choice same_text

echo "$passed passed, $failed failed"
[ $failed = 0 ]
