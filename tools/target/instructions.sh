#!/bin/bash
# SPDX-License-Identifier: MIT
# What a read costs in time, as a table on standard output: instructions per
# byte of four documents on Cortex-M0 and M3, cycles per byte on AVR, where only
# two of them fit (and where copying them out of flash is in the number); and what a
# call of sesh_feed costs that is handed one byte, on average and at most. The
# images are built with -Os and read with 512 bytes of work; memset and memcpy are
# those of port/baremetal/mem.c, whole words where the pointers are aligned for them.
set -eu
. tools/target/target.sh
. tools/target/count.sh
targets="cortex-m0 cortex-m3 avr"
out=build/target/count
mkdir -p $out

# Does the image have this document?
fits() {
    [ $NAME != avr ] || [ $1 = a ] || [ $1 = c ]
}

# documents.h: the bytes as arrays, and their list.
print_documents() {
    local name file type at list=
    while read -r name file type at; do
        fits $name || continue
        printf 'static const SESH_ROM unsigned char document_%s[] = {\n' $name
        print_bytes $file
        printf '};\n'
        [ $at = - ] && at=NULL || at="\"$at\""
        list="$list X($name, $type, $at)"
    done <<<"$documents"
    printf '#define DOCUMENTS(X)%s\n' "$list"
}

one() {
    local dir=$out/$NAME limits=-DSESH_TRACE=0 name file rest count core n=0
    need_target
    mkdir -p $dir
    print_documents >$dir/documents.h
    [ $NAME != avr ] || limits='-DSESH_CONFIG_FILE="count_config.h" -Itools/target'
    library $limits
    core=$OBJECTS
    compile_all $dir "$PORT tools/target/count_main.c" $limits -I$dir -Itools/target
    link $dir/count.elf $core $OBJECTS
    count $dir/count.elf $dir/first
    count $dir/count.elf $dir/second
    cmp $dir/first $dir/second || { echo "$NAME: two runs differ" >&2; return 1; }
    while read -r name file rest; do
        fits $name && n=$((n + 1)) && count=$(sed -n "${n}p" $dir/first) || count=-
        echo "$name~of~$(wc -c <$file)~bytes $count"
    done <<<"$documents" >$dir/counts
    awk '{ print }
        { split($1, part, "~"); later = later part[1] "~per~byte " ($2 == "-" ? "-" : sprintf("%.1f", $2 / part[3])) "\n" }
        END { printf "%s", later }' $dir/counts >$out/$NAME.figures
    # The bytes of c come behind the documents.
    awk -v first=$n 'NR > first { sum += $1; if ($1 > most) most = $1 }
        END {
            printf "c,~byte~by~byte:~a~byte %.1f\n", sum / (NR - first)
            printf "c,~byte~by~byte:~most~for~one %d\n", most
        }' $dir/first >>$out/$NAME.figures
}

build_plugin
for name in $targets; do
    target $name
    one >&2
done

printf '# instructions (avr: cycles) of a whole read, and per byte of the document; -Os -DSESH_TRACE=0\n'
print_table 34 instructions "$targets"
