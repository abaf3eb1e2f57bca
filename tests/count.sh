# SPDX-License-Identifier: MIT
# Counts results in the scripts of this folder, which source it. $dir is a temporary folder that is
# removed when the script ends; $what precedes the description of a failure.
dir=$(mktemp -d) || exit 3
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0 what=

pass() { passed=$((passed + 1)); }

fail() {
    failed=$((failed + 1))
    echo "FAILED: $what$*"
}

# result WHAT: checks the status of the previous command.
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

# Prints the last line, and gives the script's status.
sum() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}
