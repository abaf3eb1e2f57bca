#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the library as two files, sesh.h and sesh.c, with jsmn in it, and sesh.hpp
# for those who use it from C++17:
#
#     single.sh DIRECTORY TYPE ...
#
# SINGLE_LINES=0 leaves #line out. The same input gives the same bytes, on any machine
# with the same jsmn.h.
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
# Lists that belong to a module, as jwt_header to src/jwt and ask_refusal to src/ask, are
# always there.
inside=
for def in "$root"/src/schema/*_*.def; do
    name=$(basename "$def" .def)
    module=${name%%_*}
    [ ! -f "$root/src/$module.c" ] && [ ! -d "$root/src/$module" ] || inside="$inside $name"
done
types=$(printf '%s\n' $types $inside | sort -u)
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$root/include/sesh/sesh.h")

jsmn=$(sh "$root/tools/jsmn.sh" where)

# Does a file need a type that was not asked for, itself or in what it includes?
# In a subshell, as it calls itself.
left_out() (
    for name in $(sed -n 's/^#include <sesh\/\(.*\)\.h>.*/\1/p' "$1"); do
        header=$root/include/sesh/$name.h
        if [ "$header" != "$1" ] && left_out "$header"; then return 0; fi
    done
    name=$(basename "$1")
    [ "$name" != "${name%.h}" ] && [ -f "$root/src/schema/${name%.h}.def" ] || return 1
    ! echo "$types" | grep -qx "${name%.h}"
)

headers=$root/include/sesh/sesh.h cpp=$root/include/sesh/sesh.hpp modules=
for file in "$root"/include/sesh/*.h; do
    left_out "$file" || [ "$file" = "$headers" ] || headers="$headers
$file"
done
for file in "$root"/include/sesh/*.hpp; do
    left_out "$file" || [ "$file" = "$root/include/sesh/sesh.hpp" ] || cpp="$cpp
$file"
done
for file in $(cd "$root" && find src -name '*.c' ! -path 'src/schema/*' | sort); do
    file=$root/$file
    if ! left_out "$file"; then modules="$modules
$file"
    else
        # Of src/ask that is no news: all of it is questions about a type.
        case $file in
        */src/ask/*) ;;
        *) echo "left out: ${file#"$root"/}, which needs a type that was not chosen" >&2 ;;
        esac
    fi
done
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

# Each file is replaced only when it is another one, and as a whole.
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
