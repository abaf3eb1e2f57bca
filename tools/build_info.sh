#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the build information for sesh --version as macros: build_info.sh JSMN.H. The commit is
# included in a checkout, but not in a copy that was unpacked inside another one.
set -eu
if [ -e .git ] && commit=$(git rev-parse --short=12 HEAD 2>/dev/null); then
    git diff --quiet HEAD 2>/dev/null || commit="$commit, with changes"
    echo "#define SESH_COMMIT \"$commit\""
fi
echo "#define SESH_JSMN \"$(sh tools/jsmn.sh version "$1")\""
