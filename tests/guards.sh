#!/bin/sh
# SPDX-License-Identifier: MIT
# Programs and a library with different limits, or with limits that make no sense, must not build:
# guards.sh BUILD. Programs are linked with BUILD/libsesh.a, which was compiled with CC and the
# default limits. The last line is the sum.
build=$1
. tests/count.sh
CC=${CC:-cc}
what='guards: '
command -v nm >/dev/null || { echo 'left out: guards (no nm)'; sum; exit; }

# The headers, and those of the ports whose libraries are installed.
headers=$(cd include && ls sesh/*.h)
for port in curl/sesh_curl.h psa/file_psa.h psa/jwk_psa.h psa/jwt_psa.h; do
    if $CC -std=c99 -Iinclude -fsyntax-only "port/$port" 2>/dev/null; then headers="$headers ../port/$port"
    else echo "left out: the limits of port/$port (its library is not here)"; fi
done
for header in $headers; do echo "#include <$header>"; done >"$dir/all.h"
compile="$CC -std=c99 -Iinclude -Iinclude/sesh -I$dir"

# ---- other limits do not link ----------------------------------------------------

# Limits with a value that is not the default, and the part of a name that each may add.
cat >"$dir/limits" <<'END'
SESH_MAX_DEPTH 8
SESH_MAX_NEST 8
SESH_MAX_FIELDS 64
SESH_MAX_NUMBER 32
SESH_PATH_SIZE 48
SESH_TRACE 0
SESH_STATUS_TEXT 0
END
$compile -E -dM "$dir/all.h" | awk '$2 ~ /^SESH_.*_(CAP|MAX)$|^SESH_PSA_SIGNATURE$/ && $2 !~ /_MOST_/ { print $2, $3 + 1 }' |
    LC_ALL=C sort >>"$dir/limits"

# Public names: those that the library and the ports define and a header declares.
case $headers in *curl*) echo 'sesh_curl_into_reader sesh_curl_into_text sesh_curl_refusal_into_reader
    sesh_curl_perform sesh_curl_text sesh_curl_is_safe' ;; esac >"$dir/ports"
case $headers in *psa*) echo 'sesh_psa_key_rsa sesh_psa_key_ec sesh_psa_key_hmac sesh_psa_key_public
    sesh_psa_key_algorithm sesh_psa_key_file sesh_psa_key_jwk sesh_jwt_psa_init sesh_jwt_psa_free' ;; esac >>"$dir/ports"
nm -g "$build/libsesh.a" | awk '$2 ~ /[A-TV-Z]/ && NF == 3 { sub(/^_/, "", $3); print $3 }' | cat - "$dir/ports" |
    tr ' ' '\n' | sort -u >"$dir/defined"
cat include/sesh/*.h port/*/*.h | grep -o '\<sesh_[a-z0-9_]*\>' | sort -u | comm -12 - "$dir/defined" >"$dir/public"
[ "$(wc -l <"$dir/public")" -ge 40 ]
result "there are only $(wc -l <"$dir/public") public names"

# These depend on no limit: they take no struct, or one that is the same with all limits.
free='sesh_wipe sesh_int_text sesh_uint_text sesh_header_value sesh_jwt_trim sesh_time_expired sesh_time_not_yet'
free="$free sesh_oauth_expires sesh_oauth_scope_has sesh_oidc_verdict_text sesh_curl_into_text sesh_curl_is_safe"

# The list whose capacities are in a name; - stands for none. For a type it is the list whose header
# declares it. For other names it is the longest list with which the name begins. All of src/jwt has
# a token's header in its structs.
{
    for list in src/schema/*.def; do echo list "$(basename "$list" .def)"; done
    for list in src/schema/*.def; do
        list=$(basename "$list" .def)
        sed -n "s/^extern .* \(sesh_.*_type\);$/type \1 $list/p" "include/sesh/$list.h"
    done
    sed 's/^/name /' "$dir/public"
} | awk '$1 == "list" { lists[$2] }
         $1 == "type" { declared[$2] = $3 }
         $1 == "name" {
             of = "-"
             for (list in lists) if (index($2, "sesh_" list "_") == 1 && length(list) > length(of)) of = list
             if ($2 in declared) of = declared[$2]
             if (of == "-" && $2 ~ /^sesh_jwt_/) of = "jwt_header"
             if ($2 ~ /^sesh_(jwt_)?psa_/) of = "psa"
             if ($2 ~ /_jwk(_|$)/) of = "jwks"
             if ($2 ~ /^sesh_status/) of = "texts"
             print $2, of
         }' >"$dir/lists"

# "limit LIST LIMIT VALUE": a capacity belongs to its list, and any other limit to all lists.
for header in include/sesh/*.h; do
    sed -n "s/^#ifndef \(SESH_.*_\(CAP\|MAX\)\)$/\1 $(basename "$header" .h)/p" "$header"
done | awk 'NR == FNR { of[$1] = $2; next }
    $1 == "SESH_STATUS_TEXT" { of[$1] = "texts" }
    $1 == "SESH_PSA_SIGNATURE" { of[$1] = "psa" }
    { print "limit", $1 in of ? of[$1] : "-", $1, $2 }' - "$dir/limits" >"$dir/limit_lists"

{
    echo '#include "all.h"'
    echo 'typedef void (*sesh_call)(void);'
    grep -Ev '_type$|^sesh_kind_' "$dir/public" | awk '{ print "sesh_call call_" NR " = (sesh_call)" $1 ";" }'
    grep -E '_type$|^sesh_kind_' "$dir/public" | awk '{ print "const void *const object_" NR " = &" $1 ";" }'
    echo 'int main(void) { return 0; }'
} >"$dir/program.c"

# The library's names that an object needs.
names_of() { nm -u "$1" | awk '{ sub(/^_?/, "", $NF); print $NF }' | grep '^sesh_' | sort -u; }
$compile -c -o "$dir/program.o" "$dir/program.c" 2>"$dir/log"
result 'a program that names all there is does not compile:' $(head -n 3 "$dir/log")
names_of "$dir/program.o" | diff "$dir/public" - >"$dir/difference"
result "a program with the default limits asks for other names:" $(cat "$dir/difference")

# The names with each limit, according to the preprocessor, as the compiler and the linker see them.
{ echo '#include "all.h"'; sed 's/.*/@ & "&"/' "$dir/public"; } >"$dir/names.c"
while read -r limit value; do
    echo "limit $limit $value"
    $compile -E -P "-D$limit=$value" "$dir/names.c" 2>/dev/null | grep '^@'
done <"$dir/limits" >"$dir/names"
awk -v free=" $free " '
    FILENAME ~ /limit_lists$/ { of[$3] = $2; next }
    FILENAME ~ /lists$/ { list_of_name[$1] = $2; next }
    $1 == "limit" {
        end()
        limit = $2
        list = of[limit]
        part = limit
        sub("^SESH_" (list == "-" ? "" : toupper(list) "_"), "", part)
        sub(/^SESH_/, "", part)
        part = part "_" $3
        others = ""
        changed = names = 0
        next
    }
    {
        name = $3
        gsub(/"/, "", name)
        names++
        depends = index(free, " " name " ") == 0 &&
            (list == list_of_name[name] || (list == "-" && list_of_name[name] !~ /^(texts|psa)$/))
        changed += depends
        if ($2 != name (depends ? "__" part : "")) others = others " " $2
    }
    function end() { if (limit != "") print limit, names, changed, others }
    END { end() }' "$dir/limit_lists" "$dir/lists" "$dir/names" >"$dir/judged"
while read -r limit names changed others; do
    [ "$names" = "$(wc -l <"$dir/public")" ] && [ "$changed" != 0 ] && [ -z "$others" ]
    result "$limit: of $names names $changed depend on it; other names than wanted: $others"
done <"$dir/judged"
[ "$(wc -l <"$dir/judged")" = "$(wc -l <"$dir/limits")" ]
result "only $(wc -l <"$dir/judged") limits were judged"

# If a program changes all limits of a list, or one that affects all lists, the names that it needs
# are missing, and the linker reports them.
links_not() {
    $compile "$@" -c -o "$dir/program.o" "$dir/program.c" 2>"$dir/log"
    result "$* does not compile:" $(head -n 3 "$dir/log")
    $compile -E -P "$@" "$dir/names.c" 2>/dev/null | sed -n 's/^@ \([^ ]*__[^ ]*\) .*/\1/p' | sort >"$dir/wanted"
    names_of "$dir/program.o" | grep __ | diff "$dir/wanted" - >"$dir/difference"
    result "$*: other names than the preprocessor's:" $(cat "$dir/difference")
    ! $CC -o "$dir/program" "$dir/program.o" "$build/libsesh.a" 2>"$dir/log" && [ -s "$dir/wanted" ] &&
        grep -Fq "$(head -n 1 "$dir/wanted")" "$dir/log"
    result "$* links, or the linker says nothing of it"
}
for list in $(awk '$2 != "-" { print $2 }' "$dir/limit_lists" | sort -u); do
    links_not $(awk -v list="$list" '$2 == list { print "-D" $3 "=" $4 }' "$dir/limit_lists")
done
for limit in $(awk '$2 == "-" { print $3 "=" $4 }' "$dir/limit_lists"); do links_not "-D$limit"; done

# Two limits are added one after the other.
printf '#include <sesh/verdocs.h>\nint (*read)(struct sesh_verdocs *, const void *, size_t, const struct sesh_options *,\n    struct sesh_error *) = sesh_verdocs_read;\n' >"$dir/two.c"
$compile -DSESH_MAX_DEPTH=8 -DSESH_VERDOCS_PLANS_MAX=4 -DTRACE=5 -c -o "$dir/two.o" "$dir/two.c"
[ "$(names_of "$dir/two.o")" = sesh_verdocs_read__MAX_DEPTH_8__PLANS_MAX_4 ]
result "two limits: $(names_of "$dir/two.o")"

# ---- limits are plain decimal numbers --------------------------------------------

# By default, clang stops after twenty errors.
case $($compile --version 2>/dev/null) in *clang*) every_error=-ferror-limit=0 ;; *) every_error= ;; esac

# refused HEADER FLAG ...: does not compile, in C and in C++98; the messages are written to a file.
refused() {
    header=$1
    shift
    echo "#include <$header>" >"$dir/header.c"
    ! $compile $every_error "$@" -fsyntax-only "$dir/header.c" >"$dir/log" 2>&1 || return 1
    ! command -v "${CXX:-c++}" >/dev/null ||
        ! ${CXX:-c++} -std=c++98 -Iinclude "$@" -fsyntax-only -x c++ "$dir/header.c" >/dev/null 2>&1
}

# spelled SPELLING: sets all limits of webuntis.h at once; # stands for the value.
spelled() {
    awk '$2 ~ /^(-|texts|webuntis)$/ { print $3, $4 }' "$dir/limit_lists" | while read -r limit value; do
        echo "$limit $(echo "$1" | sed -e "s/#o/$(printf %o "$value")/" -e "s/#x/$(printf %x "$value")/" -e "s/#/$value/")"
    done
}

for spelling in '(#)' '#u' '#L' '0x#x' '0#o' '0+#' -1 ''; do
    spelled "$spelling" >"$dir/spelled"
    refused sesh/webuntis.h $(sed 's/^\([^ ]*\) /-D\1=/' "$dir/spelled")
    result "$spelling compiles"
    cut -d ' ' -f 1 "$dir/spelled" >"$dir/names"
    while read -r limit; do
        grep -q "$limit" "$dir/log"
        result "$limit spelled $spelling: nobody says that it is wrong"
    done <"$dir/names"
done

for limit in SESH_MAX_DEPTH SESH_TRACE SESH_STATUS_TEXT SESH_WEBUNTIS_NAME_CAP SESH_WEBUNTIS_PERSONS_MAX; do
    refused sesh/webuntis.h "-D$limit=many" && grep -q "$limit" "$dir/log"
    result "$limit=many compiles, or nobody says why it does not"
done

# The default in another spelling.
for limit in 'SESH_MAX_DEPTH=(64)' SESH_MAX_DEPTH=64u SESH_MAX_DEPTH=0x40 SESH_MAX_DEPTH=0100 'SESH_TRACE=(1)' \
    'SESH_WEBUNTIS_NAME_CAP=(64)' SESH_WEBUNTIS_PERSONS_MAX=010; do
    refused sesh/webuntis.h "-D$limit" && grep -q "${limit%%=*}_must_be_a_plain_decimal" "$dir/log"
    result "$limit compiles, or nobody says why it does not"
done

# A macro that expands to a plain number is accepted.
$compile -DFEW=8 -DSESH_MAX_DEPTH=FEW -c -o "$dir/two.o" "$dir/two.c"
[ "$(names_of "$dir/two.o")" = sesh_verdocs_read__MAX_DEPTH_8 ]
result "a limit that is a macro: $(names_of "$dir/two.o")"

# ---- capacities that make no sense -----------------------------------------------

for limit in SESH_MAX_DEPTH=0 SESH_MAX_DEPTH=249 SESH_MAX_NEST=0 SESH_MAX_NEST=33 SESH_MAX_FIELDS=24 SESH_MAX_NUMBER=19 \
    SESH_MAX_NUMBER=256 SESH_PATH_SIZE=15 SESH_PATH_SIZE=32768 SESH_TRACE=2 SESH_STATUS_TEXT=2 \
    SESH_WEBUNTIS_NAME_CAP=1 SESH_WEBUNTIS_NAME_CAP=0 SESH_WEBUNTIS_NAME_CAP=-8 SESH_WEBUNTIS_NAME_CAP=65531 \
    SESH_WEBUNTIS_PERSONS_MAX=0 SESH_WEBUNTIS_PERSONS_MAX=-1 SESH_WEBUNTIS_PERSONS_MAX=65535; do
    refused sesh/webuntis.h "-D$limit" && grep -q "error.*${limit%%=*} must be " "$dir/log"
    result "$limit compiles, or nobody says why it does not"
done

# too_large SOURCE STRUCT CAPACITY=VALUE ...: a struct that is too large for its numbers does not
# compile, and the message names the capacities that were raised.
too_large() {
    source=$1 struct=$2
    shift 2
    ! $compile $(printf -- '-D%s ' "$@") -fsyntax-only "$source" >"$dir/log" 2>&1
    result "$* compiles"
    grep -q "${struct}_is_too_large" "$dir/log"
    result "$*: nobody says that $struct is too large"
    for limit; do
        grep -q "${limit%%=*}_makes_${struct}_too_large" "$dir/log"
        result "$*: nobody says that it is ${limit%%=*}"
    done
}

too_large src/schema/verdocs.c sesh_verdocs SESH_VERDOCS_PLANS_MAX=2000
too_large src/schema/verdocs.c sesh_verdocs SESH_VERDOCS_IPROFILE_GROUPS_MAX=600
too_large src/schema/verdocs.c sesh_verdocs_iprofile SESH_VERDOCS_IPROFILE_GROUPS_MAX=600
too_large src/schema/webuntis.c sesh_webuntis SESH_WEBUNTIS_NAME_CAP=30000 SESH_WEBUNTIS_EMAIL_CAP=40000
too_large src/schema/webuntis.c sesh_webuntis_reply SESH_WEBUNTIS_PERSONS_MAX=300

# Only padding brings the struct to 65,536 bytes, which would be a size of 0 in its table.
if [ -x "$build/gen/type" ]; then
    printf '%s\n' 'SESSION(brim, "Two texts.")' 'FIELD(n, "n", INT, OPTIONAL, "A number.")' \
        'FIELD(a, "a", STR(8), SECRET, "A text.")' 'FIELD(b, "b", STR(8), SECRET, "Another one.")' END >"$dir/brim.def"
    "$build/gen/type" "$dir" "$dir/brim.def" >/dev/null
    too_large "$dir/brim.c" sesh_brim SESH_BRIM_A_CAP=32759 SESH_BRIM_B_CAP=32759
    $compile -DSESH_BRIM_A_CAP=32756 -DSESH_BRIM_B_CAP=32756 -fsyntax-only "$dir/brim.c"
    result 'a struct of 65,528 bytes does not compile'
else
    echo 'left out: a struct of 65,536 bytes (no generator)'
fi

# Where int has 16 bits, jsmn counts only up to 32,767, and no array has more bytes.
if command -v avr-gcc >/dev/null; then
    compile="avr-gcc -mmcu=atmega328p -std=gnu99 -Iinclude"
    for limit in SESH_WEBUNTIS_NAME_CAP=32763 SESH_WEBUNTIS_PERSONS_MAX=32768; do
        ! $compile "-D$limit" -fsyntax-only src/schema/webuntis.c >"$dir/log" 2>&1 &&
            grep -q "error.*${limit%%=*} must be " "$dir/log"
        result "AVR: $limit compiles, or nobody says why it does not"
    done
    too_large src/schema/webuntis.c sesh_webuntis SESH_WEBUNTIS_NAME_CAP=30000 SESH_WEBUNTIS_EMAIL_CAP=20000
    if [ -x "$build/gen/type" ]; then
        printf '%s\n' 'SESSION(wide, "A text.")' 'FIELD(a, "a", STR(32763), OPTIONAL, "A text.")' END >"$dir/wide.def"
        "$build/gen/type" "$dir" "$dir/wide.def" >/dev/null
        ! $compile -fsyntax-only "$dir/wide.c" >"$dir/log" 2>&1 && grep -q 'error.*SESH_WIDE_A_CAP must be ' "$dir/log"
        result 'AVR: a default of 32,763 compiles, or nobody says why it does not'
    fi
else
    echo 'left out: capacities on AVR (no avr-gcc)'
fi

# ---- what SESH_ASSERT checks -----------------------------------------------------

cat >"$dir/checked.h" <<'END'
#include <stdio.h>
#include <stdlib.h>
#define SESH_ASSERT(condition) ((condition) ? (void)0 : (puts("asserted"), exit(9)))
END
cat >"$dir/checked.c" <<'END'
#include <sesh/jwt.h>
#include <sesh/webuntis.h>
#include <string.h>
static struct sesh_reader reader, other;
static struct sesh_jwt jwt;
static struct sesh_webuntis session;
static unsigned char work[SESH_WEBUNTIS_WORK];
static int begin(void) { return sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, NULL); }
static int move(void)
{
    if (begin() != SESH_OK || sesh_feed(&reader, "{\"id\":", 6) != SESH_OK) return 3;
    other = reader;
    return 0;
}
int main(int argc, char **argv)
{
    struct sesh_options options = {0};
    if (argc != 2) return 2;
    options.max_depth = 255;
    if (!strcmp(argv[1], "right")) return begin() || sesh_feed(&reader, "{\"id\":7}", 8) || sesh_end(&reader, NULL);
    if (!strcmp(argv[1], "refused")) return !sesh_begin(&reader, NULL, NULL, NULL, 0, &options) || !sesh_feed(&reader, "", 1);
    if (!strcmp(argv[1], "feed")) return sesh_feed(&reader, "{", 1);
    if (!strcmp(argv[1], "end")) return sesh_end(&reader, NULL);
    if (!strcmp(argv[1], "moved-feed")) return move() || sesh_feed(&other, "7}", 2);
    if (!strcmp(argv[1], "moved-end")) return move() || sesh_end(&other, NULL);
    if (!strcmp(argv[1], "jwt-feed")) return sesh_jwt_feed(&jwt, "e", 1);
    return sesh_jwt_end(&jwt, NULL);
}
END
if ! echo '#include <jsmn.h>' | $CC ${JSMN_INCLUDE:+-isystem "$JSMN_INCLUDE"} -E -x c - >/dev/null 2>&1; then
    echo 'left out: what SESH_ASSERT checks (no jsmn.h)'
elif ! $CC -std=c99 -Iinclude -Isrc -I"$dir" ${JSMN_INCLUDE:+-isystem "$JSMN_INCLUDE"} '-DSESH_CONFIG_FILE="checked.h"' \
    -o "$dir/checked" "$dir/checked.c" src/*.c src/*/*.c 2>"$dir/log"; then
    false
    result 'SESH_ASSERT does not compile:' $(head -n 3 "$dir/log")
else
    for case in right refused; do
        "$dir/checked" $case >"$dir/said"
        result "SESH_ASSERT, $case: $(cat "$dir/said")"
    done
    for case in feed end moved-feed moved-end jwt-feed jwt-end; do
        [ "$("$dir/checked" $case)" = asserted ]
        result "SESH_ASSERT says nothing of $case"
    done
fi

sum
