#!/bin/sh
# SPDX-License-Identifier: MIT
# Assembles the page: assemble.sh MODULE.wasm PARTS > index.html. Style, scripts, samples and the
# module are all in one file, so that it works wherever it is opened. Its policy allows the style
# and the script by their hashes.
set -eu
wasm=$1
parts=$2
from=docs/playground

die() {
    echo "assemble.sh: $1" >&2
    exit 1
}

hash_of() {
    printf "'sha256-%s'" "$(openssl dgst -sha256 -binary "$1" | base64)"
}

# A text inside an HTML element must not contain the tag that ends it.
plain() {
    ! grep -li -e '</script' -e '</style' -e '<!--' "$@" >&2 || die 'the file above would end its element in the page'
}

# A line of the list is FILE LABEL, or FILE:TYPE LABEL if the type cannot be recognised.
samples() {
    number=0
    while read -r file label; do
        type=
        case $file in *:*) type=" data-type=\"${file#*:}\"" file=${file%%:*} ;; esac
        plain "$file"
        number=$((number + 1))
        printf '<script type="application/json" id="sample-%s" data-sample="%s"%s>' $number "$label" "$type"
        cat "$file"
        printf '</script>\n'
    done <$from/samples/list
}

cat $from/playground.css >"$parts/STYLE"
cat $from/engine.js $from/cover.js $from/playground.js >"$parts/SCRIPT"
plain "$parts/STYLE" "$parts/SCRIPT"
base64 "$wasm" >"$parts/WASM"
samples >"$parts/SAMPLES"
printf "default-src 'none'; script-src %s 'wasm-unsafe-eval'; style-src %s; img-src data:; base-uri 'none'; form-action 'none'\n" \
    "$(hash_of "$parts/SCRIPT")" "$(hash_of "$parts/STYLE")" >"$parts/POLICY"

# @NAME@ in the page is replaced by the text of the file NAME, at most one per line. The policy is
# in an attribute, so its line feed is removed.
awk -v parts="$parts" '
match($0, /@[A-Z]+@/) {
    name = substr($0, RSTART + 1, RLENGTH - 2)
    printf "%s", substr($0, 1, RSTART - 1)
    rest = substr($0, RSTART + RLENGTH)
    ORS = name == "POLICY" ? "" : "\n"
    file = parts "/" name
    # The last line of a sample may lack its line feed; it is printed like the others.
    while ((got = getline line < file) > 0) print line
    if (got < 0) { print "assemble.sh: no " file > "/dev/stderr"; exit 1 }
    ORS = "\n"
    print rest
    next
}
{ print }' $from/index.html
