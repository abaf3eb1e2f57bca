# SPDX-License-Identifier: MIT
# Counts instructions on an emulated target. bash sources it after target.sh; $out is
# the directory for what is built:
#
#     build_plugin           builds the plugin for QEMU
#     print_bytes FILE       prints the bytes of a file as the elements of a C array
#     count IMAGE NUMBERS    runs it and writes a number to the file NUMBERS for each run
#                            from count_begin to count_end; the image's output goes to
#                            standard output
#     documents              the documents: name, file, type, the session's place

#         name   file               type         session at
documents="a     tools/bench/docs/a.json webuntis    /result
b                tools/bench/docs/b.json verdocs     -
c                tools/bench/docs/c.json thoughtspot -
d                tools/bench/docs/d.json thoughtspot -"

print_bytes() {
    od -An -v -tu1 $1 | sed 's/  *\([0-9][0-9]*\)/\1,/g'
}

address() {
    printf '0x%s' "$(${PREFIX}nm $1 | awk -v name=$2 '$3 == name { print $1 }')"
}

build_plugin() {
    [ tools/target/count_plugin.c -nt $out/count_plugin.so ] || return 0
    ${HOST_CC:-gcc} -std=c99 -O2 -Wall -Wextra -Wconversion -Werror -fPIC -shared -o $out/count_plugin.so \
        tools/target/count_plugin.c
}

count() {
    local image=$1 begin end
    begin=$(address $image count_begin) end=$(address $image count_end)
    if [ $NAME = avr ]; then
        local QEMU="$QEMU --cycles $begin $end"
        run $image 2>$2.all
        grep -E '^[0-9]+$' $2.all >$2
    else
        local QEMU="$QEMU -plugin $out/count_plugin.so,begin=$begin,end=$end"
        run $image 2>$2
    fi
}
