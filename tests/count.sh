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

# text_of FILE: sets text to its lines. The shell starts no program for that, which takes longer
# than many of the programs that are tested.
text_of() {
    text=
    while IFS= read -r line || [ "$line" ]; do
        text="$text$line
"
    done <"$1"
    text=${text%?}
}

# The last line, and the status of the script.
sum() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}
