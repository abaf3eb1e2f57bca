#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints docs/dependencies.md again with the versions that are installed here: versions.sh PAGE
set -eu

# The packages of tools/deps.txt, under their headings.
debian_packages() {
    awk '/^# [^.]*\.$/ { heading = substr($0, 3, length($0) - 3) } /^[a-z]/ { print $1 "|" heading }' tools/deps.txt |
        while IFS='|' read -r package heading; do
            # npm may be part of Node's own package.
            version=$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null | sed 's/^[0-9]*://; s/-[^-]*$//; s/[+~].*//')
            [ -n "$version" ] || version=$("$package" --version)
            printf '| %s | %s | %s |\n' "$package" "$version" "$heading"
        done
}

# The npm packages, which lock files pin.
npm_packages() {
    for file in tests/*/package.json; do
        folder=$(basename "$(dirname "$file")")
        sed -n 's/^    "\(.*\)": "\(npm:.*@\)\{0,1\}\([0-9][^"]*\)".*/| npm: `\1` | \3 | make '"$folder"' |/p' "$file" |
            sed 's/make interop/The tests against other clients/; s/make playground/The playground'"'"'s test/; s/make project/The project'"'"'s own files/'
    done
}

awk '/^<!-- end -->/ { inside = 0 } !inside { print } /^<!-- versions, / { inside = 1; exit }' "$1"
echo '| package | version | for |'
echo '|---|---|---|'
debian_packages
npm_packages
echo '<!-- end -->'
