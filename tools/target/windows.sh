#!/bin/bash
# SPDX-License-Identifier: MIT
# The host tool as a program for Windows, built with MinGW-w64: windows.sh. Runs
# tests/tool.sh with it in Wine.
set -eu
. tools/target/target.sh
out=build/target/windows
target mingw
need_target
mkdir -p $out
compile_all $out "$(echo tools/sesh/*.c) src/read/scan.c" -Itools/sesh
tool=$OBJECTS
library
LIBS=-lwinpthread # clock_gettime
link $out/sesh.exe $tool $OBJECTS
# One server for all of the runs: where each run may have to start it and the last one ends it, Wine
# sometimes loses a run at the very moment that its server ends. A run that Wine itself has lost, which
# it says in a line of its own, or which fails without a word, is done again, and counted; a fault of
# ours is there each time. A shell starts few programs here, as there are hundreds of runs, one at a time.
{ echo "#!/bin/sh"; echo "dir='$PWD/$out'"; cat <<'END'; } >$out/sesh
[ -f /dev/stdin ] && { [ -f /dev/stdout ] || [ -p /dev/stdout ]; } || exec wine "$dir/sesh.exe" "$@"
for _ in 1 2 3; do
    wine "$dir/sesh.exe" "$@" </dev/stdin >"$dir/output" 2>"$dir/errors"
    status=$?
    if [ -s "$dir/errors" ]; then grep -q '^wine' "$dir/errors" || break
    else [ $status = 0 ] || [ -s "$dir/output" ] && break; fi
    echo "$*" >>"$dir/lost.txt"
done
[ ! -s "$dir/output" ] || cat "$dir/output"
[ ! -s "$dir/errors" ] || cat "$dir/errors" >&2
exit $status
END
chmod +x $out/sesh
: >$out/lost.txt
mkdir -p "$WINEPREFIX"
wineserver -p
trap 'wineserver -k' EXIT
WINDOWS=1 sh tests/tool.sh $out/sesh
echo "$(wc -l <$out/lost.txt) runs were lost by Wine and done again"
