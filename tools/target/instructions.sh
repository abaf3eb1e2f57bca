#!/bin/bash
# SPDX-License-Identifier: MIT
# What a read costs in time, as a table on standard output: instructions per
# byte of four documents on Cortex-M0 and M3, cycles per byte on AVR, where only
# two of them fit (and where copying them out of flash is in the number). The
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
    local dir=$out/$NAME limits=-DSESH_TRACE=0 objects name file rest n=0
    need_target
    mkdir -p $dir
    print_documents >$dir/documents.h
    [ $NAME != avr ] || limits='-DSESH_CONFIG_FILE="count_config.h"'
    compile_all $dir "$CORE $PORT tools/target/count_main.c" $limits -I$dir -Itools/target
    link $dir/count.elf $OBJECTS
    count $dir/count.elf $dir/first
    count $dir/count.elf $dir/second
    cmp $dir/first $dir/second || { echo "$NAME: two runs differ" >&2; return 1; }
    while read -r name file rest; do
        fits $name && n=$((n + 1)) && sed -n "${n}p" $dir/first | awk -v bytes="$(wc -c <$file)" -v name=$name \
            '{ print name, bytes, $1 }' || echo $name "$(wc -c <$file)" -
    done <<<"$documents" >$dir/counts
}

build_plugin
for name in $targets; do
    target $name
    one >&2
done

printf '# instructions (avr: cycles) of a whole read, and per byte of the document; -Os -DSESH_TRACE=0\n'
awk -v targets="$targets" '
    { split(FILENAME, path, "/"); total[$1, path[4]] = $3; bytes[$1] = $2 }
    !($1 in known) { known[$1] = 1; name[++names] = $1 }
    END {
        count = split(targets, target, " ")
        printf "%-28s", "instructions"
        for (t = 1; t <= count; t++) printf " %10s", target[t]
        print ""
        for (n = 1; n <= 2 * names; n++) {
            d = name[(n - 1) % names + 1]
            printf "%-28s", n <= names ? d " of " bytes[d] " bytes" : d " per byte"
            for (t = 1; t <= count; t++) {
                v = total[d, target[t]]
                printf " %10s", v == "-" ? v : n <= names ? v : sprintf("%.1f", v / bytes[d])
            }
            print ""
        }
    }' $(for name in $targets; do echo $out/$name/counts; done)
