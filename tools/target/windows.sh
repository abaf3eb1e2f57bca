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
cat >$out/sesh <<'END'
#!/bin/sh
exec wine "$(dirname "$0")/sesh.exe" "$@"
END
chmod +x $out/sesh
WINDOWS=1 sh tests/tool.sh $out/sesh
