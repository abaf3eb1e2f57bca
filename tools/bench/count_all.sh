#!/bin/sh
# SPDX-License-Identifier: MIT
# count_all.sh PROGRAM DOCUMENTS CANDIDATES FEW: instructions, see count.sh. The
# big documents are for a few candidates only: callgrind takes seconds for each.
set -eu
here=$(dirname "$0") program=$1 documents=$2

each() {
    for document in $1; do
        for candidate in $2; do
            sh "$here/count.sh" "$program" "$documents" "$candidate" "$document"
        done
    done
}

each 'a b c d' "$3"
each 'd10 d100 flat objects deep' "$4"
