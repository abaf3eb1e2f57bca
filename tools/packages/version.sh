#!/bin/sh
# SPDX-License-Identifier: MIT
# The version is written in include/sesh/sesh.h and, for people, in CHANGELOG.md. All
# other places are made from it; this script compares them:
#
#     version.sh BUILD INSTALLED
#
# BUILD contains the tool, single/, packages/ and a configured cmake/; INSTALLED is where
# make install put the library. Without arguments only the sources are checked.
set -u
cd "$(dirname "$0")/../.." || exit 3
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' include/sesh/sesh.h)
places=0
failed=0

# same PLACE VERSION
same() {
    places=$((places + 1))
    [ "$2" = "$version" ] && return
    echo "FAILED: $1 says \"$2\", include/sesh/sesh.h \"$version\""
    failed=1
}

# in_file FILE SED-EXPRESSION: the expression leaves only the version.
in_file() {
    same "$1" "$(sed -n "$2" "$1" | head -n 1)"
}

echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?' && [ ${#version} -le 20 ] || {
    echo "FAILED: SESH_VERSION in include/sesh/sesh.h is not a version like 1.2.3 of up to 20 characters: \"$version\""
    exit 1
}

# The newest heading.
in_file CHANGELOG.md 's/^## \([^ ,]*\).*/\1/p'

# No other place has it written by hand, in a line about sesh or a version. package-lock.json and
# the like name the versions of other packages.
found=$(grep -rFw --exclude-dir=build --exclude-dir=.git --exclude-dir=node_modules --exclude='package*.json' -e "$version" . |
    grep -i -e sesh -e version | cut -d: -f1 | sort -u | grep -vx -e ./include/sesh/sesh.h -e ./CHANGELOG.md)
[ -z "$found" ] || { echo "FAILED: the version stands in" $found "too; it has to be made from include/sesh/sesh.h"; failed=1; }

[ $failed = 0 ] || exit 1
[ $# = 2 ] || { echo "ok: version $version in the sources"; exit 0; }
build=$1 installed=$2

same "$build/sesh --version" "$("$build/sesh" --version | sed -n '1s/^sesh //p')"
in_file "$build/single/sesh.h" 's/^#define SESH_VERSION "\(.*\)"$/\1/p'
in_file "$build/single/sesh.h" 's/^ \* sesh \([^ ]*\) in two files.*/\1/p'
in_file "$build/single/sesh.c" 's/^ \* sesh \([^ ]*\) in two files.*/\1/p'
in_file "$installed/lib/pkgconfig/sesh.pc" 's/^Version: //p'
in_file "$installed/lib/cmake/sesh/sesh-config.cmake" 's/^set(sesh_VERSION "\(.*\)")$/\1/p'
in_file "$installed/lib/cmake/sesh/sesh-config-version.cmake" 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p'
same "the shared library" "$(ls "$installed"/lib/libsesh.so.*.*.* | sed 's/.*libsesh\.so\.//')"
soname=$(objdump -p "$installed/lib/libsesh.so" | sed -n 's/.*SONAME *libsesh\.so\.//p')
case $version in
"$soname".*) same "the shared library's soname" "$version" ;;
*) same "the shared library's soname" "$soname" ;;
esac
in_file "$build/cmake/CMakeCache.txt" 's/^CMAKE_PROJECT_VERSION:STATIC=//p'
in_file "$build/cmake/sesh.pc" 's/^Version: //p'
in_file "$build/cmake/sesh-config-version.cmake" 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p'
in_file "$build/packages/arduino/sesh/library.properties" 's/^version=//p'
in_file "$build/packages/platformio/sesh/library.json" 's/.*"version": "\(.*\)",$/\1/p'
in_file "$build/packages/esp-idf/sesh/idf_component.yml" 's/^version: "\(.*\)"$/\1/p'
in_file "$build/packages/zephyr/sesh/zephyr/module.yml" 's/.*pkg:generic\/sesh@//p'
in_file "$build/packages/zephyr/sesh/zephyr/module.yml" 's/.*cpe:2.3:a:sesh:sesh:\([^:]*\):.*/\1/p'
for package in "$build"/packages/*/sesh; do
    in_file "$package/README.md" 's/^# sesh //p'
done

[ $failed = 0 ] && echo "ok: version $version in $places places"
exit $failed
