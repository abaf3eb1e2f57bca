#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the Debian packages: debian.sh DIRECTORY SOURCE.tar.gz, the archive from make dist. URL is
# the project's home page, MAINTAINER the packages' maintainer, ABI the number in the soname.
set -eu
here=$(cd "$(dirname "$0")/debian" && pwd)
archive=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
rm -rf "$1"
mkdir -p "$1"
cd "$1"
tar -xzf "$archive"
folder=$(basename "$archive" .tar.gz)
version=${folder#sesh-}
mkdir -p "$folder/debian/source"
cp "$here/rules" "$folder/debian/"
cp "$here/libsesh-dev.install" "$here/sesh.install" "$folder/debian/"
cp "$here/libsesh.install" "$folder/debian/libsesh$ABI.install"
sed -e "s|@URL@|$URL|" -e "s|@MAINTAINER@|$MAINTAINER|" -e "s|@ABI@|$ABI|" "$here/control.in" >"$folder/debian/control"
echo '3.0 (native)' >"$folder/debian/source/format"
# The licence as Debian requires it: indented, with dots for empty lines.
{ cat "$here/copyright"; sed -e '1,/^Copyright/d' -e '1{/^$/d' -e '}' -e 's/^$/./' -e 's/^/ /' "$folder/LICENSE"; } >"$folder/debian/copyright"
cat >"$folder/debian/changelog" <<EOF
sesh ($version) unstable; urgency=medium

  * The changes are in CHANGELOG.md.

 -- $MAINTAINER  $(date -u -R -d "@${SOURCE_DATE_EPOCH:-946684800}")
EOF
unset MAKEFLAGS MFLAGS
cd "$folder"
dpkg-buildpackage --build=binary --no-sign --no-check-builddeps >../build.log 2>&1 || { tail -n 30 ../build.log; exit 1; }
