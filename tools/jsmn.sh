#!/bin/sh
# SPDX-License-Identifier: MIT
# Finds jsmn.h and its version:
#     jsmn.sh where             prints the file that CC finds, with JSMN_INCLUDE, according to the
#                               line markers in its preprocessed output; fails if there is none
#     jsmn.sh version JSMN.H    prints its version, which the file itself does not contain
case $1 in
where)
    file=$(echo '#include <jsmn.h>' | ${CC:-cc} ${JSMN_INCLUDE:+-I"$JSMN_INCLUDE"} -E -x c - 2>/dev/null |
        sed -n 's/^#\(line\)\{0,1\} *[0-9]* "\(.*jsmn\.h\)".*/\2/p' | head -n 1)
    [ -f "$file" ] || { echo "sesh: the compiler does not find jsmn.h; JSMN_INCLUDE says where it is" >&2; exit 1; }
    echo "$file" ;;
version)
    case $(sha256sum <"$2" | cut -d ' ' -f 1) in
    # This version is known and tested.
    1ed6154dedf009212a08a397e9c4ed50a0ce31d5a8301bb294e137ae3188c13b) echo 1.1.0 ;;
    *) echo unknown ;;
    esac ;;
esac
