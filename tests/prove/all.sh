#!/bin/bash
# SPDX-License-Identifier: MIT
# all.sh DIR JOBS RUNS [FORMS]: makes every run of a list (runs.txt) in each of its forms, or in
# those that begin with FORMS. JOBS runs are made at a time. Prints a table. Fails if there is an
# alarm, or if a run could not be made.
set -u
dir=$1 jobs=$2 list=$3 only=${4:-}
here=$(dirname "$0")
mkdir -p "$dir"

runs() {
    grep -v '^#' "$here/$list.txt" | while IFS='|' read -r name harness forms rest; do
        for form in $forms; do
            case $form in "$1"*) printf '%s\0%s\0' "$form" "$name|$harness|$forms|$rest" ;; esac
        done
    done
}

runs "$only" | xargs -0 -n 2 -P "$jobs" sh "$here/prove.sh" "$dir"
failed=$?
wanted=$(runs "$only" | tr -dc '\0' | wc -c)
all=$(runs '' | tr -dc '\0' | wc -c)
[ "$wanted" = "$all" ] || echo "left out: $(((all - wanted) / 2)) of $((all / 2)) runs, whose forms do not begin with $only"
printf '%-12s %-8s %10s %12s %8s %8s\n' run form functions statements alarms seconds
cat "$dir"/*."$only"*.tsv 2>/dev/null | awk -v FS='\t' -v wanted=$((wanted / 2)) -v failed=$failed '
    $1 == "#" {
        printf "%-12s %-8s %10d %12s %8d %8d\n", $2, $3, $4, $6 " of " $7, $8, $9
        made++
        alarms += $8
        next
    }
    { text[++n] = "alarm: " $1 ": " $2 ": " $3 ": " $4 }
    END {
        for (i = 1; i <= n; i++) print text[i]
        bad = alarms != 0 || made != wanted || failed != 0
        printf "prove: %d of %d runs, %d alarms: %s\n", made, wanted, alarms, bad ? "failed" : "ok"
        exit bad
    }'
