#!/bin/bash
# SPDX-License-Identifier: MIT
# Prints all evidence as one table: trust.sh DIRECTORY TARGET ... makes each target and continues
# after a failure. For each, it prints how the target ended, the seconds that it took, and its
# last line of output. MAKE is make.
set -u
dir=$1/log
shift
table=() bad=0
mkdir -p "$dir"
for target; do
    begin=$SECONDS verdict=ok
    echo "$target ..."
    if ! ${MAKE:-make} -s --no-print-directory "$target" >"$dir/$target" 2>&1 </dev/null; then
        verdict=failed bad=$((bad + 1))
        echo "---- $target failed: $dir/$target"
        tail -n 12 "$dir/$target"
    fi
    table+=("$(printf '%-16s %-7s %5d s  %s' "$target" $verdict $((SECONDS - begin)) "$(tail -n 1 "$dir/$target" | cut -c1-100)")")
done
echo
printf '%s\n' "${table[@]}"
echo
echo "${#table[@]} steps, $bad not ok, $SECONDS s"
[ $bad = 0 ]
