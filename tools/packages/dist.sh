#!/bin/sh
# SPDX-License-Identifier: MIT
# Packs the sources and the assembled packages, and writes the bill of materials: dist.sh PACKAGES
# DIRECTORY JSMN.H. The same files always give the same archives: sorted, without owners, and with
# one date. It is SOURCE_DATE_EPOCH or the first day of 2000. SHA256SUMS lists the checksums.
set -eu
LC_ALL=C TZ=UTC
export LC_ALL TZ
root=$(cd "$(dirname "$0")/../.." && pwd)
packages=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$root/include/sesh/sesh.h")
date=@${SOURCE_DATE_EPOCH:-946684800}
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
(cd "$root" && sh tools/deps.sh need zip) || exit 1
rm -f "$out"/sesh-* "$out/SHA256SUMS"

# The files that git knows; in a copy without git, all files that were not built.
sources() {
    if [ -e "$root/.git" ]; then git -C "$root" ls-files
    else (cd "$root" && find . -name build -prune -o -type f -print | sed 's|^\./||')
    fi
}

# plain FOLDER: sets permissions and dates that do not depend on this machine.
plain() {
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f ! -perm -100 -exec chmod 644 {} +
    find "$1" -type f -perm -100 -exec chmod 755 {} +
    find "$1" -exec touch -d "$date" {} +
}

# tarball NAME: packs the folder tmp/NAME.
tarball() {
    plain "$tmp/$1"
    tar -C "$tmp" --sort=name --owner=0 --group=0 --numeric-owner --format=ustar -cf - "$1" | gzip -9n >"$out/$1.tar.gz"
}

mkdir "$tmp/sesh-$version"
sources | (cd "$root" && tar cf - -T -) | tar -C "$tmp/sesh-$version" -xf -
tarball "sesh-$version"

for kind in platformio esp-idf zephyr; do
    mkdir "$tmp/sesh-$version-$kind"
    cp -R "$packages/$kind/sesh" "$tmp/sesh-$version-$kind/"
    tarball "sesh-$version-$kind"
done

# The Arduino IDE installs a .zip with one folder, the library's.
cp -R "$packages/arduino/sesh" "$tmp/sesh"
plain "$tmp/sesh"
(cd "$tmp" && find sesh | sort | zip -X -q -9 "$out/sesh-$version-arduino.zip" -@)

sh "$root/tools/packages/sbom.sh" "$3" >"$out/sesh-$version.cdx.json"
cd "$out"
sha256sum sesh-* >SHA256SUMS
cat SHA256SUMS
