#!/bin/sh
# SPDX-License-Identifier: MIT
# One run of Eva: prove.sh DIR FORM 'LINE OF runs.txt'. It leaves in DIR NAME.FORM.log, .csv (every
# property) and .tsv: first a line of figures, then the alarms. A run whose preprocessed source and
# options have not changed is not repeated.
set -u
dir=$1 form=$2
IFS='|' read -r name harness forms macros options <<EOF
$3
EOF
name=$(echo $name) harness=$(echo "$harness" | sed "s|@schema|$(echo src/schema/*.c)|; s|@kind|$(echo src/kind/*.c)|; s|^ *|tests/prove/|")
to=$dir/$name.$form
here=$(dirname "$0")

# A form is the number of bits of an address and the step of src/read/run.h.
case $form in
64-*) machine=gcc_x86_64 flags= ;;
32-*) machine=gcc_x86_32 flags=-m32 ;;
*) echo "prove.sh: no form $form" >&2; exit 2 ;;
esac
flags="$flags -DSESH_RUN_STEP=${form#*-}"
# Only <jsmn.h>: its directory may also contain a C library, but Frama-C has its own.
jsmn=$(echo '#include <jsmn.h>' | gcc ${JSMN_INCLUDE:+-I$JSMN_INCLUDE} -x c -M - | tr ' ' '\n' | grep 'jsmn\.h$')
mkdir -p "$dir/jsmn" && cmp -s "$jsmn" "$dir/jsmn/jsmn.h" || cp "$jsmn" "$dir/jsmn/jsmn.h"
flags="$flags -Iinclude -I$dir/jsmn $macros"
set -- -machdep $machine -warn-invalid-pointer -eva -eva-no-show-progress -eva-interprocedural-splits $options

# What a result depends on, including comments, because they contain the annotations.
stamp=$({ frama-c -version; echo "$flags" "$@"; cat $harness "$0" "$here"/*.h "$here/alarms.awk"
    for file in $harness; do gcc -E -C -P $flags -I"$(frama-c -print-share-path)/libc" "$file" 2>/dev/null; done; } | cksum)
[ -f "$to.tsv" ] && [ "$(cat "$to.stamp" 2>/dev/null)" = "$stamp" ] && exit 0

rm -f "$to".*
begin=$(date +%s)
frama-c "$@" -cpp-extra-args="$flags" $harness -then -report-csv "$to.csv" >"$to.log" 2>&1
status=$?
seconds=$(($(date +%s) - begin))
if [ $status -ne 0 ] || ! grep -q 'ANALYSIS SUMMARY' "$to.log"; then
    echo "prove: $name ($form) was not analysed, see $to.log" >&2
    grep -A 3 -i 'error' "$to.log" | head -n 8 >&2
    exit 1
fi
awk -f "$here/alarms.awk" -v name="$name" -v form="$form" -v seconds="$seconds" "$to.log" "$to.csv" >"$to.tsv" &&
    echo "$stamp" >"$to.stamp"
