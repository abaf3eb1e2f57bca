#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints what sesh --version says of a build here, as macros: build_info.sh JSMN.H
# The commit is told where this is a checkout, and not a copy that somebody has unpacked.
set -eu
if [ -e .git ] && commit=$(git rev-parse --short=12 HEAD 2>/dev/null); then
    git diff --quiet HEAD 2>/dev/null || commit="$commit, with changes"
    echo "#define SESH_COMMIT \"$commit\""
fi
echo "#define SESH_JSMN \"$(sh tools/jsmn.sh version "$1")\""
