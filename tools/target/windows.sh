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
rm -f $out/*.o
# Names of objects with their directory: write.c stands in several.
OBJECTS=
for source in $(echo tools/sesh/*.c) src/read/scan.c build/target/read.c $(echo src/*.c src/*/*.c | xargs -n 1 | grep -v src/read/); do
    object=$out/$(echo "${source%.c}" | tr / _).o
    compile $object $source -Itools/sesh
    OBJECTS="$OBJECTS $object"
done
LIBS=-lwinpthread # clock_gettime
link $out/sesh.exe $OBJECTS
# One server for all of the runs: where each run may have to start it and the last one ends it, Wine
# sometimes loses a run at the very moment that its server ends. A run that Wine itself has lost, which
# it says in a line of its own, or which fails without a word, is done again, and counted; a fault of
# ours is there each time.
cat >$out/sesh <<'END'
#!/bin/sh
dir=$(dirname "$0")
[ -f /dev/stdin ] && { [ -f /dev/stdout ] || [ -p /dev/stdout ]; } || exec wine "$dir/sesh.exe" "$@"
run=$(mktemp -d)
for _ in 1 2 3; do
    wine "$dir/sesh.exe" "$@" </dev/stdin >"$run/output" 2>"$run/errors"
    status=$?
    grep -q '^wine' "$run/errors" || [ $status -ne 0 -a ! -s "$run/output" -a ! -s "$run/errors" ] || break
    echo "$*" >>"$dir/lost.txt"
done
cat "$run/output"
cat "$run/errors" >&2
rm -r "$run"
exit $status
END
chmod +x $out/sesh
: >$out/lost.txt
mkdir -p "$WINEPREFIX"
wineserver -p
trap 'wineserver -k' EXIT
WINDOWS=1 sh tests/tool.sh $out/sesh
echo "$(wc -l <$out/lost.txt) runs were lost by Wine and done again"
