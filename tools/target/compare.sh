#!/bin/bash
# SPDX-License-Identifier: MIT
# Compares sesh with bare jsmn and a hand-written loop on a Cortex-M0, as a table on
# standard output. An image has one candidate and one document, whose session each
# candidate reads into the same struct. Everything is built with -Os; work and tokens
# are as large as that document needs. Document e, the reply with AWS credentials, has
# programs of its own, compare_aws_*.c. The candidates:
#
#     sesh      the whole document at once
#     sesh-64   in chunks of 64 bytes, as they arrive
#     jsmn      JSMN_STRICT, JSMN_PARENT_LINKS, and the walk of tools/bench
#
# The rows of a document:
#
#     instructions        of the read, and per byte
#     flash, parser       code and constants of sesh without the type, or of jsmn
#     flash, type         sesh: tables of the type and the calls; jsmn: the walk
#     flash, helpers      memcpy and the like, and the compiler's helpers
#     flash in all        these three
#     RAM, parser         static: sesh's reader and work, or jsmn's tokens
#     RAM, text           bytes of the document that must be in memory at once
#     stack               painted, below the caller of the read
#     RAM in all          these three
#     wrong of N: ...     texts that it wrongly accepts, or does not read as they are
#                         meant: see compare_judge.c
#     lines               of the program for document e, without comments and empty lines
#     read: ...           1: a reply with AWS credentials is not read, or not correctly
#     refused: ...        1: a reply is read that should be refused: see compare_aws_judge.c
#
# The struct does not count: all candidates fill the same one, and checksums of it are
# compared. The code is the M0's. It runs on a board with enough memory and, if it fits,
# also on the micro:bit, where the counts must be the same.
set -eu
. tools/target/target.sh
. tools/target/count.sh
out=build/target/compare
candidates="sesh sesh-64 jsmn"
MOST=8192 # work or tokens: more than any document needs
rm -rf $out
mkdir -p $out

# Sets PROGRAM, SOURCES, LIBRARY and CHUNK for a candidate and the document $name.
candidate() {
    CHUNK=0 LIBRARY=$CORE_OBJECTS
    case $name in e) PROGRAM=tools/target/compare_aws_${1%-64}.c ;; *) PROGRAM=tools/target/compare_${1%-64}.c ;; esac
    SOURCES=$PROGRAM
    case $1 in
    sesh-64) CHUNK=64 ;;
    jsmn) SOURCES="$PROGRAM tools/target/compare_parser.c" LIBRARY= ;;
    esac
}

# build IMAGE MAIN ROOM FLAG ...: the session is of $type, at $at.
build() {
    local image=$1 main=$2 room=$3 from=NULL fill=fill_$type
    shift 3
    [ $at = - ] || from="\"$at\"" fill=fill_${at#/}
    mkdir -p $image.o
    compile_all $image.o "tools/target/$main.c $SOURCES $PORT" -DSESH_TRACE=0 -DCOMPARE_TYPE=$type \
        "-DCOMPARE_AT=$from" -DCOMPARE_FILL=$fill -DCOMPARE_ROOM=$room -DCOMPARE_CHUNK=$CHUNK \
        -I$image.h -Itools/target -Itools/bench -isystem tools/target/freestanding "$@"
    OBJECTS="$OBJECTS $LIBRARY"
    link $image $OBJECTS -Wl,-Map=$image.map
}

# number N FILE: prints line N, which is hexadecimal.
number() {
    echo $((16#$(sed -n "$1p" $2)))
}

# sum KIND PATTERN: adds up the objects in $parts whose whole name matches.
sum() {
    awk -v kind=$1 -v pattern="^($2)\$" '$1 == kind && $2 ~ pattern { n += $3 } END { print n + 0 }' $parts
}

row() {
    printf '%s %s\n' "$name,~$1" "$2" >>$out/$who.figures
}

# Prints the rows for an image that has been run.
rows() {
    local parts=$1.parts image="compare_main|start|semihosting|port|stack|crt.*" helpers="mem|libgcc.a"
    local walk="compare_(aws_)?(sesh|jsmn)|$type" flash text stack ram
    awk -f tools/target/parts.awk $1.map >$parts
    flash=$(($(sum flash '.*') - $(sum flash "$image")))
    ram=$(($(sum ram '.*') - $(sum ram "$image")))
    text=$([ $CHUNK = 0 ] && echo $bytes || echo $CHUNK)
    stack=$(number 1 $1.printed)
    row instructions $(cat $1.count)
    row per~byte $(awk -v bytes=$bytes '{ printf "%.1f", $1 / bytes }' $1.count)
    row flash,~parser $((flash - $(sum flash "$walk|$helpers")))
    row flash,~type $(sum flash "$walk")
    row flash,~helpers $(sum flash "$helpers")
    row flash~in~all $flash
    row RAM,~parser $ram
    row RAM,~text $text
    row stack $stack
    row RAM~in~all $((ram + text + stack))
    [ $name != e ] || row lines $(sed '/^\/\* Not part of the program/,$d' $PROGRAM | $CC -fpreprocessed -dD -E -P - | grep -c .)
}

# Does the micro:bit give the same counts? Only images that fit it are compared.
on_microbit() {
    local image=$1-microbit
    target cortex-m0
    link $image $OBJECTS 2>$image.link || {
        grep -q 'overflowed\|no room for the stack' $image.link && return 0
        cat $image.link
        return 1
    }
    count $image $image.count >$image.printed
    cmp $1.count $image.count && cmp $1.printed $image.printed
}

one() {
    local image=$out/$name-$who need
    target cortex-m0-roomy
    candidate $who
    mkdir -p $image.h $image-need.h
    { echo 'static const unsigned char document[] = {' && print_bytes $file && echo '};'; } |
        tee $image.h/document.h >$image-need.h/document.h
    build $image-need compare_main $MOST -DCOMPARE_NEED
    run $image-need >$image.need
    build $image compare_main $(number 1 $image.need)
    count $image $image.count >$image.printed
    [ $(number 2 $image.printed) = 0 ] || { echo "$who cannot read $file"; return 1; }
    rows $image
    sed -n 3p $image.printed >>$out/$name.sums
    on_microbit $image || { echo "$who, $name: the micro:bit gives another result"; return 1; }
}

# Prints the texts that a candidate handles wrongly: judge MAIN NAME TYPE AT.
judge() {
    local image=$out/$1-$who name=$2 type=$3 at=$4
    target cortex-m0-roomy
    candidate $who
    build $image $1 4608
    run $image | awk '
        !($1 in texts) { name[++names] = $1 }
        { texts[$1]++; wrong[$1] += $2 }
        END {
            for (i = 1; i <= names; i++) {
                text = name[i]
                sub(/^wrong/, "wrong~of~" texts[name[i]] ":", text)
                print text, wrong[name[i]]
            }
        }' >>$out/$who.figures
}

target cortex-m0-roomy
need_target >&2
build_plugin
library -DSESH_TRACE=0 >&2
CORE_OBJECTS=$OBJECTS
while read -r name file type at; do
    bytes=$(wc -c <$file)
    for who in $candidates; do one >&2 </dev/null; done
    [ $(sort -u $out/$name.sums | wc -l) = 1 ] || { echo "$name: the candidates fill the struct otherwise" >&2; exit 1; }
done <<<"$documents
e tests/samples/aws_credentials-iot.json aws_credentials /credentials"
for who in $candidates; do
    judge compare_judge - webuntis /result >&2
    judge compare_aws_judge e aws_credentials /credentials >&2
done

printf '# Cortex-M0, -Os -DSESH_TRACE=0; %s\n' "$(${PREFIX}gcc --version | head -n 1)"
print_table 28 bytes "$candidates"
