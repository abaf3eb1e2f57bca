# SPDX-License-Identifier: MIT
# What counts in the scripts of this folder, to be sourced by them. $dir is a folder that goes
# when the script ends; $what stands before what has failed.
dir=$(mktemp -d) || exit 3
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0 what=

pass() { passed=$((passed + 1)); }

fail() {
    failed=$((failed + 1))
    echo "FAILED: $what$*"
}

# result WHAT: the status before it.
result() {
    if [ $? = 0 ]; then pass; else fail "$@"; fi
}

# The last line, and the status of the script.
sum() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}
