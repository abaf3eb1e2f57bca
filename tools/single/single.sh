#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the library, including jsmn, as two files, sesh.h and sesh.c, and as sesh.hpp for
# use from C++17:
#
#     single.sh DIRECTORY TYPE ...
#
# SINGLE_LINES=0 leaves out #line. The same input gives the same bytes on any machine with the same
# jsmn.h.
set -eu
LC_ALL=C
export LC_ALL
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$1
shift
types=$(printf '%s\n' "$@" | sort -u)
[ -n "$types" ] || { echo "single.sh: which types? TYPES=\"webuntis ...\"" >&2; exit 2; }
for type in $types; do
    [ -f "$root/src/schema/$type.def" ] || { echo "single.sh: there is no type $type" >&2; exit 2; }
done
chosen=$(echo $types | sed 's/ /, /g')
# Lists that belong to a module are always included, such as jwt_header for src/jwt and ask_refusal
# for src/ask.
inside=
for def in "$root"/src/schema/*_*.def; do
    name=$(basename "$def" .def)
    module=${name%%_*}
    [ ! -f "$root/src/$module.c" ] && [ ! -d "$root/src/$module" ] || inside="$inside $name"
done
types=$(printf '%s\n' $types $inside | sort -u)
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$root/include/sesh/sesh.h")

jsmn=$(sh "$root/tools/jsmn.sh" where)

# The files that need only the chosen types, themselves and in what they include.
kept() {
    (cd "$root" && awk -v chosen="$(echo $types)" -v known="$(echo $known)" '
        function needs_other(file,    i, count, names, other) {
            if (file in judged) return judged[file]
            other = judged[file] = file in is_other
            count = split(includes[file], names, " ")
            for (i = 1; i <= count && !other; i++) other = needs_other("include/sesh/" names[i] ".h")
            return judged[file] = other
        }
        BEGIN {
            count = split(known, names, " ")
            for (i = 1; i <= count; i++) is_other["include/sesh/" names[i] ".h"] = 1
            count = split(chosen, names, " ")
            for (i = 1; i <= count; i++) delete is_other["include/sesh/" names[i] ".h"]
        }
        /^#include <sesh\/.*\.h>/ {
            sub(/^#include <sesh\//, "")
            sub(/\.h>.*/, "")
            includes[FILENAME] = includes[FILENAME] " " $0
        }
        END { for (i = 1; i < ARGC; i++) if (!needs_other(ARGV[i])) print ARGV[i] }
    ' "$@")
}

known=$(cd "$root/src/schema" && ls *.def | sed 's/\.def$//')
files=$(cd "$root" && ls include/sesh/*.h include/sesh/*.hpp && find src -name '*.c' ! -path 'src/schema/*' | sort)
files=$(kept $files)

# The kept files that match a pattern, with their folder.
in_root() {
    echo "$files" | grep "$1" | while read -r file; do printf '%s\n' "$root/$file"; done
}

headers=$root/include/sesh/sesh.h
headers="$headers
$(in_root '\.h$' | grep -vxF "$headers")"
cpp=$root/include/sesh/sesh.hpp
cpp="$cpp
$(in_root '\.hpp$' | grep -vxF "$cpp")"
modules=$(in_root '\.c$')
for type in $types; do modules="$modules
$root/src/schema/$type.c"; done

banner() {
    cat <<END
/* SPDX-License-Identifier: MIT */
/*
 * sesh $version in two files, sesh.h and sesh.c, and sesh.hpp for C++17: $1
 * Session types: $chosen.
 * Written by make single. Do not edit.
 *
END
    sed 's/^/ * /; s/ *$//' "$root/LICENSE"
    echo ' */'
}

# Each file is replaced as a whole, and only if its content has changed.
write() {
    if cmp -s "$1.new" "$1"; then rm -f "$1.new"; else mv "$1.new" "$1"; fi
}

mkdir -p "$out"
trap 'rm -f "$out/sesh.h.new" "$out/sesh.hpp.new" "$out/sesh.c.new"' EXIT
IFS='
'
combine() {
    mode=$1
    shift
    awk -v mode="$mode" -v root="$root" -v jsmn="$jsmn" -v lines="${SINGLE_LINES:-1}" -f "$root/tools/single/single.awk" "$@"
}
{
    banner 'this is what a program includes.'
    printf '#ifndef SESH_SINGLE_H\n#define SESH_SINGLE_H\n'
    combine header $headers
    printf '\n#endif\n'
} >"$out/sesh.h.new"
{
    banner 'this is what a program in C++17 may include.'
    printf '#ifndef SESH_SINGLE_HPP\n#define SESH_SINGLE_HPP\n\n#include "sesh.h"\n'
    combine cpp $cpp
    printf '\n#endif\n'
} >"$out/sesh.hpp.new"
{
    banner 'compile this one once. jsmn is inside, with its own licence.'
    cat <<'END'

/* What the parts share, and a program does not see. Not every choice of types calls it all. */
#define SESH_INTERNAL static
#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wunused-function"
#endif
/* Members that an initialiser does not name are zero, in C++, too. */
#if (defined(__GNUC__) || defined(__clang__)) && defined(__cplusplus)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#include "sesh.h"
END
    combine source $modules
} >"$out/sesh.c.new"
write "$out/sesh.h"
write "$out/sesh.hpp"
write "$out/sesh.c"
