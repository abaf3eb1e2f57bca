#!/bin/sh
# SPDX-License-Identifier: MIT
# A different version in any one place of the sources must be found.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
planted=0

# finds TEXT FILE SED-SCRIPT
finds() {
    rm -rf "$tmp/tree" && mkdir "$tmp/tree"
    (cd "$root" && tar cf - --exclude=./build --exclude=./.git .) | (cd "$tmp/tree" && tar xf -)
    sed "$3" "$tmp/tree/$2" >"$tmp/changed" && cp "$tmp/changed" "$tmp/tree/$2"
    if cmp -s "$tmp/tree/$2" "$root/$2"; then echo "FAILED: nothing changed in $2"; exit 1; fi
    if sh "$tmp/tree/tools/packages/version.sh" >"$tmp/out" || ! grep -q "$1" "$tmp/out"; then
        echo "FAILED: not found in $2: $3"
        cat "$tmp/out"
        exit 1
    fi
    planted=$((planted + 1))
}

version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$root/include/sesh/sesh.h")
finds 'CHANGELOG.md says "9.9.9"' CHANGELOG.md "s/^## $version/## 9.9.9/"
finds "CHANGELOG.md says \"$version\"" include/sesh/sesh.h 's/^\(#define SESH_VERSION\) .*/\1 "9.9.9"/'
finds 'is not a version' include/sesh/sesh.h 's/^\(#define SESH_VERSION\) .*/\1 "9.9"/'
finds 'stands in ./CMakeLists.txt too' CMakeLists.txt "s/VERSION [$]{sesh_version}/VERSION $version/"
finds 'stands in ./tools/packages/platformio/library.json.in too' tools/packages/platformio/library.json.in "s/@VERSION@/$version/"
echo "ok: $planted other versions planted, $planted found"
