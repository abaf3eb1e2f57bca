#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints docs/dependencies.md anew, with the versions that are installed here: versions.sh PAGE
set -eu

# The packages of tools/deps.txt, with the headings that stand above them.
debian_packages() {
    awk '/^# [^.]*\.$/ { heading = substr($0, 3, length($0) - 3) } /^[a-z]/ { print $1 "|" heading }' tools/deps.txt |
        while IFS='|' read -r package heading; do
            # npm may have come with Node itself.
            version=$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null | sed 's/^[0-9]*://; s/-[^-]*$//; s/[+~].*//')
            [ -n "$version" ] || version=$("$package" --version)
            printf '| %s | %s | %s |\n' "$package" "$version" "$heading"
        done
}

# The packages of npm, which lock files pin.
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
