#!/bin/sh
# SPDX-License-Identifier: MIT
# Assembles the packages for device ecosystems. Each includes jsmn and can be copied into
# a project:
#
#     packages.sh DIRECTORY TYPE ...
#
# writes DIRECTORY/{arduino,platformio,esp-idf,zephyr}/sesh. The version is that of
# include/sesh/sesh.h; URL is the project's home page. The same input gives the same
# bytes.
set -eu
LC_ALL=C
export LC_ALL
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tools/packages
out=$1
shift
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$root/include/sesh/sesh.h")

# No #line, because it would name files that are not in the package.
SINGLE_LINES=0 sh "$root/tools/single/single.sh" "$tmp" "$@"

# The header of a package takes its limits from the sesh_config.h next to it.
awk '{ print }
/^#define SESH_SINGLE_H$/ {
    print "\n/* The limits of this package. Another header: -DSESH_CONFIG_FILE=... */"
    print "#ifndef SESH_CONFIG_FILE\n#define SESH_CONFIG_FILE \"sesh_config.h\"\n#endif"
    hooks++
}
END { exit hooks != 1 }' "$tmp/sesh.h" >"$tmp/packaged.h"
awk -v mode=kconfig -f "$here/capacities.awk" "$tmp/sesh.h" >"$tmp/capacities.kconfig"
awk -v mode=header -f "$here/capacities.awk" "$tmp/sesh.h" >"$tmp/capacities.h"
cat "$here/Kconfig.limits" "$tmp/capacities.kconfig" >"$tmp/limits.kconfig"

# fill TEMPLATE FILE: replaces the placeholders.
fill() {
    mkdir -p "$(dirname "$2")"
    sed -e "s|@VERSION@|$version|g" -e "s|@URL@|$URL|g" \
        -e "/^# @LIMITS@\$/{r $tmp/limits.kconfig" -e 'd' -e '}' \
        -e "/^\/\* @CAPACITIES@ \*\/\$/{r $tmp/capacities.h" -e 'd' -e '}' "$1" >"$2"
    if grep -n '@[A-Z]*@' "$2" >&2; then
        echo "packages.sh: $1: not all of it was filled in" >&2
        exit 1
    fi
}

# begin NAME HEADERS SOURCES: adds the files that every package has.
begin() {
    package=$out/$1/sesh
    rm -rf "$package"
    mkdir -p "$package/$2" "$package/$3"
    cp "$tmp/packaged.h" "$package/$2/sesh.h"
    cp "$tmp/sesh.c" "$package/$3/sesh.c"
    cp "$root/LICENSE" "$package/LICENSE"
    fill "$here/README.md.in" "$package/README.md"
}

begin arduino src src
fill "$here/arduino/library.properties.in" "$package/library.properties"
fill "$here/arduino/sesh_config.h" "$package/src/sesh_config.h"
fill "$here/arduino/WebUntisLogin.ino" "$package/examples/WebUntisLogin/WebUntisLogin.ino"

begin platformio src src
fill "$here/platformio/library.json.in" "$package/library.json"
fill "$here/arduino/sesh_config.h" "$package/src/sesh_config.h"
fill "$here/platformio/platformio.ini" "$package/examples/webuntis_login/platformio.ini"
fill "$here/main.c" "$package/examples/webuntis_login/src/main.c"

begin esp-idf include .
fill "$here/esp-idf/idf_component.yml.in" "$package/idf_component.yml"
fill "$here/esp-idf/CMakeLists.txt" "$package/CMakeLists.txt"
fill "$here/esp-idf/Kconfig" "$package/Kconfig"
fill "$here/kconfig_config.h" "$package/include/sesh_config.h"
fill "$here/esp-idf/project.cmake" "$package/examples/webuntis_login/CMakeLists.txt"
fill "$here/esp-idf/main.cmake" "$package/examples/webuntis_login/main/CMakeLists.txt"
fill "$here/main.c" "$package/examples/webuntis_login/main/main.c"

begin zephyr include src
fill "$here/zephyr/module.yml.in" "$package/zephyr/module.yml"
fill "$here/zephyr/CMakeLists.txt" "$package/zephyr/CMakeLists.txt"
fill "$here/zephyr/Kconfig" "$package/zephyr/Kconfig"
fill "$here/kconfig_config.h" "$package/include/sesh_config.h"
fill "$here/zephyr/app.cmake" "$package/samples/webuntis_login/CMakeLists.txt"
fill "$here/zephyr/prj.conf" "$package/samples/webuntis_login/prj.conf"
fill "$here/zephyr/sample.yaml" "$package/samples/webuntis_login/sample.yaml"
fill "$here/main.c" "$package/samples/webuntis_login/src/main.c"
