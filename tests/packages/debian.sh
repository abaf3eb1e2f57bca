#!/bin/sh
# SPDX-License-Identifier: MIT
# Uses the Debian packages as their users do: debian.sh DIRECTORY. They are unpacked into a folder
# that replaces the system's root; programs are built in an empty folder.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
debian=$(cd "$1" && pwd)
CC=${CC:-cc}
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT

lintian --fail-on error,warning --tag-display-limit 0 "$debian"/*.changes

for package in "$debian"/*.deb; do
    case $package in *-dbgsym_*) continue ;; esac
    dpkg-deb --extract "$package" "$tmp/system"
done
libraries=$(dirname "$(find "$tmp/system" -name libsesh.so)")
PKG_CONFIG_PATH=$libraries/pkgconfig PKG_CONFIG_SYSROOT_DIR=$tmp/system
LD_LIBRARY_PATH=$libraries PATH=$tmp/system/usr/bin:$PATH
export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR LD_LIBRARY_PATH PATH
mkdir "$tmp/empty"
cd "$tmp/empty"

# The README's program.
awk '/^```c$/ { n++; on = n == 1; next } /^```$/ { on = 0 } on' "$root/README.md" >program.c
$CC -std=c99 -Wall -Wextra -Werror $(pkg-config --cflags sesh | tr -d '"') program.c $(pkg-config --libs sesh | tr -d '"') -o program
./program
ldd program | grep -q libsesh.so
$CC -std=c99 $(pkg-config --cflags sesh | tr -d '"') program.c "$libraries/libsesh.a" -o program
./program >/dev/null

# A type of the user's own.
cp "$root/examples/own_type/oauth2_token.def" .
sesh-type . oauth2_token.def >/dev/null
$CC -std=c99 -Wall -Wextra -Werror $(pkg-config --cflags sesh | tr -d '"') -c oauth2_token.c

# The tool, its page and its completions.
printf '{"personId":1234,"sessionId":"3F2A9C71"}' | sesh read --type webuntis --format json | grep -q '"personId":1234'
cd "$tmp/system/usr/share"
for file in man/man1/sesh.1.gz man/man1/sesh-type.1.gz bash-completion/completions/sesh \
    zsh/site-functions/_sesh fish/vendor_completions.d/sesh.fish; do
    [ -s "$file" ] || { echo "FAILED: the packages lack $file"; exit 1; }
done
echo "ok: $(ls "$debian"/*.deb | wc -l) Debian packages, lintian is content, used from an empty folder"
