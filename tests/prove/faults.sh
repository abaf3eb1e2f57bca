#!/bin/sh
# SPDX-License-Identifier: MIT
# faults.sh DIR [places]: makes each fault of faults.txt in a copy of the sources, and then the run
# that must notice it. Fails if there is no alarm, or if the place no longer exists in the source.
# With "places", only that is checked.
set -u
dir=$1 only=${2:-}
here=$(dirname "$0")
rm -rf "$dir"
mkdir -p "$dir"
grep -v '^#' "$here/faults.txt" >"$dir/faults"
made=0 failed=0
while IFS='|' read -r name form file edit; do
    name=$(echo $name) form=$(echo $form) file=$(echo $file)
    made=$((made + 1))
    if sed "$edit" "$file" | cmp -s - "$file"; then
        echo "$file: there is no place for$edit"
        failed=$((failed + 1))
        continue
    fi
    [ "$only" != places ] || continue
    copy=$dir/$made
    mkdir -p "$copy/tests"
    cp -r include src port "$copy" && cp -r "$here" tests/types "$copy/tests"
    sed -i "$edit" "$copy/$file"
    (cd "$copy" && sh tests/prove/prove.sh out "$form" "$(grep "^$name " tests/prove/runs.txt)")
    alarms=$(sed -n '1s/.*\t\([0-9]*\)\t[0-9]*$/\1/p' "$copy/out/$name.$form.tsv")
    printf '%-12s %4d alarms  %s\n' "$name" "${alarms:-0}" "$edit"
    [ "${alarms:-0}" != 0 ] || failed=$((failed + 1))
done <"$dir/faults"
if [ "$only" = places ]; then echo "prove-faults: $made faults, $failed without a place"
else echo "prove-faults: $made faults, $failed not noticed"; fi
[ $failed = 0 ]
