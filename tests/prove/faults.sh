#!/bin/sh
# SPDX-License-Identifier: MIT
# faults.sh DIR: each fault of faults.txt is made in a copy of the sources, and the run
# that has to notice it is made there. Fails when there is no alarm, or no longer such
# a place in the source.
set -u
dir=$1
here=$(dirname "$0")
rm -rf "$dir"
mkdir -p "$dir"
grep -v '^#' "$here/faults.txt" >"$dir/faults"
made=0 failed=0
while IFS='|' read -r name form file edit; do
    name=$(echo $name) form=$(echo $form) file=$(echo $file)
    made=$((made + 1))
    copy=$dir/$made
    mkdir -p "$copy/tests"
    cp -r include src port "$copy" && cp -r "$here" tests/types "$copy/tests"
    sed -i "$edit" "$copy/$file"
    alarms=0
    if cmp -s "$file" "$copy/$file"; then
        echo "$file: there is nothing to do for$edit"
    else
        (cd "$copy" && sh tests/prove/prove.sh out "$form" "$(grep "^$name " tests/prove/runs.txt)")
        alarms=$(sed -n '1s/.*\t\([0-9]*\)\t[0-9]*$/\1/p' "$copy/out/$name.$form.tsv")
    fi
    printf '%-12s %4d alarms  %s\n' "$name" "${alarms:-0}" "$edit"
    [ "${alarms:-0}" != 0 ] || failed=$((failed + 1))
done <"$dir/faults"
echo "prove-faults: $made faults, $failed not noticed"
[ $failed = 0 ]
