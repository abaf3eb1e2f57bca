#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks the object code: a buffer that is dead after sesh_wipe is still wiped. Run it from the root
# of the tree. Status 77: it cannot be checked here.
dir=$(mktemp -d) || exit 3
trap 'rm -rf "$dir"' EXIT
cat >"$dir/dead.c" <<'END'
#include "src/wipe.c"
void fill(char *secret);
void wiped(void)
{
    char secret[64];
    fill(secret);
    sesh_wipe(secret, sizeof secret);
}
void cleared(void)
{
    char secret[64];
    fill(secret);
    memset(secret, 0, sizeof secret);
}
void left(void)
{
    char secret[64];
    fill(secret);
}
END
# The instructions of a function after its call of fill.
after() {
    objdump -dr --no-show-raw-insn "$dir/dead.o" |
        awk -v name="<$1>:" '$2 == name { on = 1; next } on && /^$/ { exit } on && seen && !/nop|xchg +%ax/ { print }
                             /fill/ && on { seen = 1 }'
}

look() {
    # It proves something only if the optimiser removes a plain memset.
    [ "$(after cleared | wc -l)" = "$(after left | wc -l)" ] || return 0
    checked=$((checked + 1))
    [ "$(after wiped | wc -l)" -gt "$(after left | wc -l)" ] || { echo "$*: sesh_wipe is gone"; exit 1; }
    case $(uname -m) in
    x86_64 | i?86)
        after wiped | grep -Eq 'memset|sesh_wipe|stos|mov[a-z]* +[%$].*,.*\(%[re]' ||
            { echo "$*: no store after fill"; exit 1; } ;;
    esac
}

command -v objdump >/dev/null || exit 77
checked=0
for cc in "${CC:-cc}" gcc clang; do
    for flags in -O1 -O2 -O3 -Os; do
        $cc -std=c99 $flags -I. -Iinclude -Isrc -c -o "$dir/dead.o" "$dir/dead.c" 2>/dev/null && look $cc $flags
    done
done
[ $checked != 0 ] || exit 77
echo "wipe: the stores are there in $checked objects, in which a plain memset is not"
