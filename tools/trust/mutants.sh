#!/bin/sh
# SPDX-License-Identifier: MIT
# Tries the faults that mutate finds: mutants.sh FILE ... From the environment,
# as try.sh: MUTANTS, CC, INCLUDES, LIBS; and MOST (0: all), SEED, JOBS, AGAIN (not
# empty: those that survived the last time), TABLE and WHOLE (not empty: the files
# are all there are).
set -eu
equivalent=tools/trust/mutants-equivalent.txt
stale=$MUTANTS/stale
rm -rf "$MUTANTS"/slot* "$stale"
: >"$stale"

# Without a fault everything has to pass, or "killed" would mean nothing.
for form in plain small word sanitize; do
    tests=plain link=
    [ $form = sanitize ] && tests=sanitize link='-fsanitize=address,undefined'
    $CC $link -o "$MUTANTS/$form/run" "$MUTANTS/$form"/src/*.o "$MUTANTS/$form"/src/schema/*.o \
        "$MUTANTS/$tests/tests.o" $LIBS
    ASAN_OPTIONS=detect_leaks=0 "$MUTANTS/$form/run" 4 whole api jwt rows samples ask types >"$MUTANTS/$form/log" 2>&1 || {
        tail -n 5 "$MUTANTS/$form/log"
        echo "mutants: the tests fail without a fault, form $form" >&2
        exit 1
    }
done

"$MUTANTS/mutate" list "$@" >"$MUTANTS/list"
awk -v most="$MOST" -v seed="$SEED" -v stale="$stale" -f tools/trust/pick.awk "$equivalent" "$MUTANTS/list" >"$MUTANTS/tasks"
if [ "$AGAIN" ]; then
    awk -F '\t' 'NR == FNR { again[$0] = 1; next } ($2 "\t" $7 "\t" $8 "\t" $9) in again' \
        "$MUTANTS/survivors" "$MUTANTS/tasks" >"$MUTANTS/tasks.again"
    mv "$MUTANTS/tasks.again" "$MUTANTS/tasks"
fi
total=$(wc -l <"$MUTANTS/tasks")
echo "mutants: $total of $(wc -l <"$MUTANTS/list") in $# files"
mkdir -p "${TABLE%/*}"
xargs -d '\n' -n 1 -P "$JOBS" --process-slot-var=SLOT sh tools/trust/try.sh <"$MUTANTS/tasks" |
    awk -v total="$total" -v whole="$WHOLE" -v stale="$stale" -v survivors="$MUTANTS/survivors" -v table="$TABLE" \
        -f tools/trust/tally.awk
