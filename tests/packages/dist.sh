#!/bin/sh
# SPDX-License-Identifier: MIT
# make dist gives the same archives in a copy in another folder, with other dates and permissions
# and without git, and in the unpacked archive itself: dist.sh DIST
set -eu
dist=$(cd "$1" && pwd)
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
umask 027

# same FOLDER: runs make dist there and compares.
same() {
    make -s -C "$1" BUILD=build dist >"$tmp/log" 2>&1 || { cat "$tmp/log"; exit 1; }
    cmp "$dist/SHA256SUMS" "$1/build/dist/SHA256SUMS" || { echo "FAILED: other archives from $1"; exit 1; }
}

(cd "$dist" && sha256sum --quiet -c SHA256SUMS)
mkdir "$tmp/first" "$tmp/second"
tar -C "$tmp/first" --no-same-permissions -m -xzf "$dist"/sesh-*[0-9].tar.gz
same "$tmp"/first/sesh-*
tar -C "$tmp/second" -xzf "$tmp"/first/sesh-*/build/dist/sesh-*[0-9].tar.gz
same "$tmp"/second/sesh-*
echo "ok: $(wc -l <"$dist/SHA256SUMS") archives, the same from their own contents, twice"
