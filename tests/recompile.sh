#!/bin/sh
# SPDX-License-Identifier: MIT
# Does make compile again if the compiler or its flags have changed, and only then? recompile.sh
# DIRECTORY, where one object is built.
set -u
dir=$1
unset MAKEFLAGS MFLAGS MAKELEVEL
rm -rf "$dir"
mkdir -p "$dir"
failed=0
printf '#!/bin/sh\nexec cc "$@"\n' >"$dir/other-cc"
chmod +x "$dir/other-cc"

# expect TEXT COMPILATIONS ARGUMENT ...: how often make reports a compilation; nothing else may be
# printed.
expect() {
    text=$1 wanted=$2
    shift 2
    said=$(${MAKE:-make} -s BUILD="$dir/build" CC=cc CFLAGS=-O0 STRICT= "$@" "$dir/build/src/wipe.o" 2>&1)
    status=$?
    now=$(printf '%s\n' "$said" | grep -c '^  CC ')
    [ $status = 0 ] && [ "$now" = "$wanted" ] && [ "$(printf '%s\n' "$said" | grep -vc '^  CC \|^$')" = 0 ] ||
        { echo "recompile.sh, $text: status $status, $now compilations, not $wanted: $said"; failed=1; }
}
expect 'the first time' 1
expect 'nothing changed' 0
expect 'warnings are errors' 1 STRICT=-Werror
expect 'they still are' 0 STRICT=-Werror
expect 'they no longer are' 1
expect 'other flags, with quotation marks' 1 CFLAGS="-O1 -DX='\"a b\"'"
expect 'the same flags' 0 CFLAGS="-O1 -DX='\"a b\"'"
expect 'another compiler' 1 CC="$dir/other-cc"
expect 'the same compiler' 0 CC="$dir/other-cc"
exit $failed
