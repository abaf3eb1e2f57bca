#!/bin/bash
# SPDX-License-Identifier: MIT
# What sesh costs on each target, as one table on standard output. Built with
# -Os -DSESH_TRACE=0; the capacities are the defaults.
#
#   scan, sift ...     flash of an object (code and constants)
#   core               of those that read a document, jsmn and the compiler's helpers
#                      included: there are none but on AVR
#   data, bss          static RAM of all objects of the core
#   linked: reader     what the reader, a type and the compiler's helpers add to
#                      an image that has nothing of them, from libsesh.a; static RAM after it
#                      (on AVR the constants that are not in flash)
#   stack sesh_feed    the deepest call from there, itself included, by the
#                      compiler's call graph; a helper of the compiler counts 8,
#                      the program's functions for sinks are not in it
#   stack sesh_feed:any_kind
#                      the same of types that have every kind; the others have those of core
#   psa: key_psa ...   flash of an object of port/psa; its stack and the verifier, without
#                      what the library behind the PSA Crypto API takes
set -eu
. tools/target/target.sh
targets="cortex-m0 cortex-m3 cortex-m4f cortex-m33 rv32imac rv32e avr"
calls="sesh_begin sesh_feed sesh_end sesh_webuntis_read sesh_webuntis_answer sesh_write"
psa_calls="sesh_psa_key_rsa sesh_psa_key_jwk sesh_psa_key_file"
out=build/target/size
rm -rf $out
mkdir -p $out

# FIGURE-NAME VALUE, with ~ for blanks; the order of the table is theirs.
figure() {
    printf '%s %s\n' "$1" "$2" >>$out/$NAME.figures
}

parts() {
    local object
    for object in $OBJECTS; do
        figure "$(basename $object .o)" "$(${PREFIX}size $object | awk 'NR == 2 { print $1 }')"
    done
    # What reads a document, jsmn included.
    figure core "$(for object in $OBJECTS; do
        case $(basename $object .o) in
        read | bool | int | number | str | time) ${PREFIX}size $object ;;
        esac
    done | awk '$1 ~ /^[0-9]/ { n += $1 } END { print n }')"
    figure data "$(${PREFIX}size $OBJECTS | awk 'NR > 1 { n += $2 } END { print n }')"
    figure bss "$(${PREFIX}size $OBJECTS | awk 'NR > 1 { n += $3 } END { print n }')"
}

# Bytes of an image in flash and in static RAM.
image() {
    local dir=$1 name=$2
    shift 2
    compile $dir/main.o tools/target/size_main.c "$@"
    rm -f $dir/libsesh.a
    ${PREFIX}ar rcs $dir/libsesh.a $CORE_OBJECTS
    link $dir/$name.elf $dir/main.o $PORT_OBJECTS $dir/libsesh.a
    ${PREFIX}size $dir/$name.elf | awk 'NR == 2 { print $1 + $2, $2 + $3 }'
}

linked() {
    local dir=$1 flash ram empty_flash empty_ram which
    shift
    read -r empty_flash empty_ram < <(image $dir empty "$@")
    for which in "reader -DSIZE_READ" "reader+writer -DSIZE_READ -DSIZE_WRITE"; do
        read -r flash ram < <(image $dir linked "$@" ${which#* })
        figure "linked:~${which%% *}" $((flash - empty_flash))
        figure "linked:~${which%% *},~static~RAM" $((ram - empty_ram))
    done
}

call_graph() {
    local dir=$1 object global
    if [ $NAME != avr ]; then
        awk -f tools/target/calls.awk $dir/*.ci
        return
    fi
    global=$(${PREFIX}nm --defined-only -g $dir/*.o | awk 'NF == 3 { printf "%s ", $3 }')
    for object in $dir/*.o; do
        [ -s ${object%.o}.su ] || continue
        ${PREFIX}objdump -dr $object >$dir/dump
        awk -v file=$(basename $object .o) -v global="$global" -f tools/target/calls_avr.awk ${object%.o}.su $dir/dump
    done
}

# The deepest calls from ROOTS into types with these kinds: deepest DIRECTORY ROOTS KINDS
deepest() {
    awk -v kinds="$3" -f tools/target/kind_calls.awk $1/calls | cat $1/calls - |
        awk -v roots="$2" -v paths=1 -v helper=8 -f tools/target/stack.awk
}

stack() {
    local dir=$1 name bytes
    # The limits are part of a name when they are not the defaults (SESH_LINK).
    call_graph $dir | sed 's/__[A-Z][A-Z0-9_]*//g' >$dir/calls
    deepest $dir "$calls" "bool|int|sesh_number|str" >$dir/stack.txt
    while read -r name bytes; do
        figure "stack~$name" $bytes
    done < <(grep '^sesh' $dir/stack.txt)
    deepest $dir sesh_feed ".*" >$dir/stack_any_kind.txt
    figure "stack~sesh_feed:any_kind" $(awk 'NR == 1 { print $2 }' $dir/stack_any_kind.txt)
}

# The headers of types say how much stack sesh_NAME_read takes beside its work buffer.
check_read() {
    awk -v most=480 -v name=$NAME '
        $1 == "stack~sesh_webuntis_read" { stack = $2 }
        $1 == "work~webuntis" { work = $2 }
        END {
            if (stack - work <= most) exit 0
            printf "%s: sesh_webuntis_read takes %d bytes of stack beside work, more than %d\n", name, stack - work, most
            exit 1
        }' $out/$NAME.figures
}

# port/psa with the headers of mbedTLS, less its locks, which need an operating system.
psa() {
    local dir=$1/psa name bytes from
    sh tools/deps.sh need libmbedtls-dev picolibc-arm-none-eabi
    from=$(echo '#include <psa/crypto.h>' | ${HOST_CC:-gcc} -E - | sed -n 's|^# 1 "\(.*\)/psa/crypto.h".*|\1|p')
    mkdir -p $dir
    cp -r "$from/psa" "$from/mbedtls" $dir
    printf '#undef MBEDTLS_THREADING_C\n#undef MBEDTLS_THREADING_PTHREAD\n' >$dir/locks.h
    set -- --specs=picolibc.specs -isystem $dir "-DMBEDTLS_USER_CONFIG_FILE=\"$PWD/$dir/locks.h\"" -Iport/psa -DSESH_TRACE=0
    compile_all $dir "$(echo port/psa/*.c)" "$@" $GRAPH
    for name in $OBJECTS; do
        figure psa:~$(basename $name .o) "$(${PREFIX}size $name | awk 'NR == 2 { print $1 }')"
    done
    compile $dir/structs.o tools/target/size_structs.c "$@" -DSIZE_PSA
    figure psa:~struct~sesh_jwt_psa $((16#$(${PREFIX}nm -S $dir/structs.o | awk '$4 == "struct_sesh_jwt_psa" { print $2 }')))
    call_graph $dir | sed 's/__[A-Z][A-Z0-9_]*//g' >$dir/calls
    while read -r name bytes; do
        figure psa:~stack~$name $bytes
    done < <(awk -v roots="$psa_calls" -v helper=0 -f tools/target/stack.awk $dir/calls)
}

# key_psa.h, jwk_psa.h and file_psa.h say how much stack their calls take.
check_psa() {
    awk '
        BEGIN { most["rsa"] = 512 + 200; most["jwk"] = most["rsa"] + 40; most["file"] = 512 + 700 }
        sub(/^psa:~stack~sesh_psa_key_/, "") && $2 > most[$1] {
            printf "sesh_psa_key_%s takes %d bytes of stack, more than %d\n", $1, $2, most[$1]
            bad = 1
        }
        END { exit bad }' $out/cortex-m0.figures
}

structs() {
    local name size
    compile $1/structs.o tools/target/size_structs.c -DSESH_TRACE=0
    while read -r name size; do
        figure "$name" $((16#$size))
    done < <(${PREFIX}nm -S $1/structs.o | awk 'NF == 4 { sub(/_/, "~", $4); print $4, $2 }' | sort)
}

one() {
    local dir=$out/$NAME
    need_target
    mkdir -p $dir/port
    library -DSESH_TRACE=0
    CORE_OBJECTS=$OBJECTS
    cp -r $STORE $dir/core
    parts
    compile_all $dir/port "$PORT" -DSESH_TRACE=0
    PORT_OBJECTS=$OBJECTS
    linked $dir -DSESH_TRACE=0
    compile $dir/core/mem.o port/baremetal/mem.c $GRAPH
    stack $dir/core
    structs $dir
    check_read
    [ $NAME = cortex-m0 ] || return 0
    psa $dir
    check_psa
}

for name in $targets; do
    target $name
    one >&2
done

printf '# -Os -DSESH_TRACE=0; %s; %s\n' "$(arm-none-eabi-gcc --version | head -n 1)" "$(avr-gcc --version | head -n 1)"
print_table 32 bytes "$targets"
