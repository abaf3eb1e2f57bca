#!/bin/sh
# SPDX-License-Identifier: MIT
# Which module needs which, and is there a circle?
#
#     circles.sh FOLDER ...          fails when modules in these folders need each other
#     circles.sh --list FOLDER ...   prints the modules and the needs (modules.awk)
#
# "x.h" is looked up in these folders and those below them. Those that do not exist are left out.
set -eu
tools=$(dirname "$0")
list=
[ "${1-}" = --list ] && list=yes && shift
folders=
for folder; do [ ! -d "$folder" ] || folders="$folders $folder"; done
[ -n "$folders" ] || { echo "circles.sh: no folder"; exit 1; }
path=$(find $folders -type d | LC_ALL=C sort | tr '\n' ' ')
modules() {
    awk -v path="$path" -f "$tools/modules.awk" $(find $folders -name '*.[ch]' | LC_ALL=C sort) </dev/null
}
if [ -n "$list" ]; then modules; else modules | awk -f "$tools/circles.awk"; fi
