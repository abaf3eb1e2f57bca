#!/bin/sh
# SPDX-License-Identifier: MIT
# Adds sesh to other projects as its users do, each time in an empty folder outside the
# checkout. Prints one line for each, and the log of the first failure.
#
# MAKE, CC, JSMN_INCLUDE and BUILD are those of the Makefile.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/consumers
CC=${CC:-cc}
export CC
MAKE=${MAKE:-make}
case ${BUILD:=build} in /*) ;; *) BUILD=$root/$BUILD ;; esac
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
prefix=$tmp/prefix
expected='sesh [0-9.]*: person 1234, no class'
passed=0

# step NAME COMMAND ...: runs the command, usually a function below, in a folder of its own. It
# stops at the first failure.
step() {
    name=$1 began=$(date +%s)
    shift
    rm -rf "$tmp/work" && mkdir "$tmp/work"
    # Not as a condition: set -e would have no effect in it.
    (cd "$tmp/work" || exit 1; set -e; "$@") >"$tmp/log" 2>&1
    if [ $? = 0 ]; then
        echo "ok: $name, $(($(date +%s) - began)) s"
        passed=$((passed + 1))
    else
        echo "FAILED: $name"
        sed 's/^/    /' "$tmp/log" | tail -n 30
        exit 1
    fi
}

left_out() {
    echo "left out: $1 ($2)"
}

has() {
    command -v "$1" >/dev/null
}

# Runs a program; its output must begin as expected.
runs() {
    "$@" >"$tmp/out" || return 1
    cat "$tmp/out"
    grep -q "^$expected" "$tmp/out"
}

# A command must print this and must fail.
refuses() {
    text=$1
    shift
    if "$@" >"$tmp/out" 2>&1; then echo "it should fail: $*"; return 1; fi
    cat "$tmp/out"
    grep -q "$text" "$tmp/out"
}

make_here() {
    $MAKE -s --no-print-directory -C "$root" BUILD="$BUILD" CC="$CC" JSMN_INCLUDE="${JSMN_INCLUDE:-}" "$@"
}

# ---- installed by make -------------------------------------------------------

install_all() {
    make_here install PREFIX="$prefix"
    [ -f "$prefix/lib/libsesh.a" ]
    [ -L "$prefix/lib/libsesh.so" ]
    [ -f "$prefix/include/sesh/sesh.h" ]
    cmp "$root/LICENSE" "$prefix/share/licenses/sesh/LICENSE"
    grep 'Copyright .* Serge Zaitsev' "$prefix/share/licenses/sesh/LICENSE.jsmn"
}

with_pkg_config() {
    cp "$here/main.c" .
    PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    export PKG_CONFIG_PATH
    pkg-config --exists 'sesh >= 0.2'
    pkg-config --validate sesh
    $CC -std=c99 main.c $(pkg-config --cflags --libs sesh) -o main
    runs env LD_LIBRARY_PATH="$prefix/lib" ./main
    $CC -std=c99 main.c $(pkg-config --cflags sesh) "$(pkg-config --variable=libdir sesh)/libsesh.a" -o main
    runs ./main
}

# The library exports only what its headers declare; a program with other limits does not link.
symbols() {
    nm -D --defined-only "$prefix/lib/libsesh.so" | awk '{ print $3 }' >names
    grep -qx sesh_begin names
    grep -qx sesh_webuntis_read names
    if grep -E '^sesh_(scan|sift|frame|bind|match|token|name)_' names; then return 1; fi
    if grep -v '^sesh_' names; then return 1; fi
    refuses 'undefined reference.*sesh_begin__MAX_DEPTH_32' \
        $CC -std=c99 -DSESH_MAX_DEPTH=32 -I"$prefix/include" "$here/main.c" -L"$prefix/lib" -lsesh -o main
}

with_find_package() {
    cp "$here/main.c" "$here/find_package/CMakeLists.txt" .
    cmake -S . -B build -D CMAKE_PREFIX_PATH="$1"
    cmake --build build
    runs build/consumer
    refuses 'without the session type frob' \
        cmake -S . -B other -D CMAKE_PREFIX_PATH="$1" -D SESH_WANTED=frob
    # A 32-bit program does not accept a 64-bit library.
    echo 'typedef char wide[sizeof(void *) == 8 ? 1 : -1];' | $CC -c -x c - -o wide.o || return 0
    echo 'int small;' | $CC -m32 -c -x c - -o small.o || return 0
    refuses '(64bit)' cmake -S . -B small -D CMAKE_PREFIX_PATH="$1" -D CMAKE_C_FLAGS=-m32 \
        -D CMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY
}

# A user's own type and a verified signature, with only an installed copy. The token is signed with
# the key whose certificate is in the file.
signed_tokens() {
    token=$(cat "$root/tests/samples/keys/rsa.jwt")
    key=$root/tests/samples/keys/rsa-certificate.pem
    "$@" "$key" "$token" >out
    grep -x 'sesh [0-9.]*: person 4711, no class' out
    refuses 'jwt-signature' "$@" "$key" "$(echo "$token" | sed 's/....$/AAAA/')"
}

installed_is_enough() {
    cp "$here"/signed/* .
    "$prefix/bin/sesh-type" . badge.def
    port=$(PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config --variable=portdir sesh)
    $CC -std=c99 -Wall -Wextra -Werror -I"$prefix/include" -I"$port/psa" main.c badge.c "$port"/psa/*.c \
        -L"$prefix/lib" -l:libsesh.a -lmbedx509 -lmbedcrypto -o main
    signed_tokens ./main
}

installed_is_enough_cmake() {
    cp "$here"/signed/* .
    cmake -S . -B build -D CMAKE_PREFIX_PATH="$1"
    cmake --build build
    signed_tokens env LD_LIBRARY_PATH="$1/lib" build/consumer
}

# A C++ program that uses the ports: their sources are C.
ports_cxx() {
    port=$(PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config --variable=portdir sesh)
    cat >main.cpp <<'END'
#include "baremetal/stack.h"
#include "sesh_port.h"
#ifdef WITH_CURL
#include "curl/sesh_curl.h"
#endif
int main()
{
    char c = 0;
#ifdef WITH_CURL
    if (!sesh_curl_is_safe("https://a")) return 1;
#endif
    return sesh_port_read(&c, 1) == 1 && sesh_port_now() != 0 ? sesh_port_write(nullptr, &c, 1) : 1;
}
END
    $CC -std=c99 -c -o port.o "$port/posix/port.c"
    c++ -std=c++17 -Wall -Wextra -Werror -I"$port" main.cpp port.o -o main
    echo x | ./main | grep -x x
    echo '#include <curl/curl.h>' | $CC -E - >log 2>&1 || return 0
    $CC -std=c99 -Wall -Wextra -Werror -I"$prefix/include" -c "$port/curl/sesh_curl.c"
    c++ -std=c++17 -Wall -Wextra -Werror -DWITH_CURL -I"$prefix/include" -I"$port" main.cpp port.o sesh_curl.o \
        -L"$prefix/lib" -l:libsesh.a -lcurl -o main
    echo x | ./main | grep -x x
}

# A C++17 program that uses the views.
with_views() {
    cp "$here/views.cpp" .
    for library in -lsesh -l:libsesh.a; do
        c++ -std=c++17 -Wall -Wextra -Werror -I"$prefix/include" views.cpp -L"$prefix/lib" $library -o main
        runs env LD_LIBRARY_PATH="$prefix/lib" ./main
    done
}

with_views_cmake() {
    cp "$here/views.cpp" "$here/find_package/CMakeLists.txt" .
    sed -i.bak -e 's/main[.]c/views.cpp/' -e 's/consumer C)/consumer CXX)/' CMakeLists.txt
    cmake -S . -B build -D CMAKE_PREFIX_PATH="$prefix" -D CMAKE_CXX_STANDARD=17
    cmake --build build
    runs build/consumer
}

# ---- the tree, copied --------------------------------------------------------

copy_tree() {
    mkdir "$tmp/tree"
    (cd "$root" && tar cf - CMakeLists.txt cmake LICENSE README.md sesh.pc.in include src tools/sesh tools/type port tests docs) |
        (cd "$tmp/tree" && tar xf -)
    (cd "$tmp" && tar czf tree.tar.gz tree)
}

with_source() {
    cp "$here/main.c" "$here/fetch_content/CMakeLists.txt" .
    cmake -S . -B build -D JSMN_INCLUDE="${JSMN_INCLUDE:-}" "$@"
    cmake --build build
    runs build/consumer
}

# As a project of its own, with one type and without the trace. The target passes this on to
# everything that links with it.
cmake_install() {
    cmake -S "$tmp/tree" -B build -D JSMN_INCLUDE="${JSMN_INCLUDE:-}" \
        -D CMAKE_INSTALL_PREFIX="$tmp/cmake prefix" -D CMAKE_INSTALL_LIBDIR=lib -D SESH_TYPES=webuntis \
        -D BUILD_SHARED_LIBS="$1" -D SESH_TRACE=OFF
    cmake --build build
    cmake --install build
    [ ! -e "$tmp/cmake prefix/include/sesh/verdocs.h" ]
    [ ! -e "$tmp/cmake prefix/include/sesh/verdocs.hpp" ]
    [ -e "$tmp/cmake prefix/include/sesh/webuntis.hpp" ]
    grep 'AUTHORS OR COPYRIGHT HOLDERS' "$tmp/cmake prefix"/share/licenses/sesh/LICENSE*
    grep 'Copyright .* Serge Zaitsev' "$tmp/cmake prefix/share/licenses/sesh/LICENSE.jsmn"
    $CC -std=c99 -Wall -Wextra -Werror -DSESH_TRACE=0 -I"$tmp/cmake prefix/include" "$here/ask.c" \
        -L"$tmp/cmake prefix/lib" -lsesh -o ask
    LD_LIBRARY_PATH="$tmp/cmake prefix/lib" ./ask | grep -x webuntis
    PKG_CONFIG_PATH="$tmp/cmake prefix/lib/pkgconfig" pkg-config --cflags sesh | grep SESH_TRACE=0
}

cmake_tests() {
    cmake -S "$tmp/tree" -B build -D JSMN_INCLUDE="${JSMN_INCLUDE:-}" -D BUILD_SHARED_LIBS=ON \
        -D CMAKE_INSTALL_PREFIX="$tmp/cmake prefix" -D CMAKE_INSTALL_LIBDIR=lib
    cmake --build build -j "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)"
    if [ -f build/rows.c ]; then (cd build && ctest --output-on-failure); fi
    cmake --install build
}

without_psa() {
    cp "$here"/signed/* .
    refuses 'there is no mbedTLS' cmake -S . -B build -D CMAKE_PREFIX_PATH="$prefix" -D SESH_PSA_INCLUDE=OFF
}

without_jsmn() {
    cat >nowhere.cmake <<'END'
set(CMAKE_C_FLAGS_INIT "-nostdinc")
END
    refuses 'sesh needs jsmn.h' cmake -S "$tmp/tree" -B build \
        -D CMAKE_TOOLCHAIN_FILE="$PWD/nowhere.cmake" -D CMAKE_C_COMPILER_WORKS=1
}

# ---- two files ---------------------------------------------------------------

with_single() {
    cp "$BUILD/single/sesh.h" "$BUILD/single/sesh.c" "$here/main.c" .
    $CC -std=c99 -Wall -Wextra -Werror -DSINGLE main.c sesh.c -o main
    runs ./main
    # Only one of the types.
    JSMN_INCLUDE=${JSMN_INCLUDE:-} sh "$root/tools/single/single.sh" . webuntis
    if grep "struct sesh_verdocs {" sesh.h; then return 1; fi
    $CC -std=c99 -Wall -Wextra -Werror -DSINGLE main.c sesh.c -o main
    runs ./main
}

# Each line of the sources is unchanged in the two files, with its comments. The only exceptions are
# the first line, with the licence, and the headers that are elsewhere.
single_is_a_copy() {
    awk '
        FNR == 1 { files++ }
        files <= 2 { copied[$0]; next }
        FNR > 1 && !/^#include ["<]/ && !($0 in copied) { print FILENAME ":" FNR ": is another line: " $0; bad = 1 }
        END { exit bad || files < 50 }
    ' "$BUILD"/single/sesh.[ch] "$root"/src/*.[ch] "$root"/src/*/*.[ch] "$root"/include/sesh/*.h
    # The preprocessor has no line 0.
    if grep -n '^#line 0' "$BUILD"/single/sesh.* "$root"/include/sesh/*.h "$root"/src/schema/*.c; then return 1; fi
}

# ---- macros for a whole project -----------------------------------------------

# A project that uses jsmn itself, in its own way, and defines its macros for all files.
with_jsmn_macros() {
    cp "$BUILD/single/sesh.h" "$BUILD/single/sesh.c" "$here/main.c" .
    cat >own.c <<'END'
#undef JSMN_HEADER
#include <jsmn.h>
int own(void)
{
    jsmn_parser parser;
    jsmntok_t tokens[4];
    jsmn_init(&parser);
    return jsmn_parse(&parser, "{}", 2, tokens, 4);
}
END
    for macros in -DJSMN_HEADER '-DJSMN_STRICT -DJSMN_PARENT_LINKS' '-DJSMN_HEADER -DJSMN_STATIC -DJSMN_STRICT' \
        '-DJSMN_HEADER -DJSMN_STRICT -DJSMN_PARENT_LINKS'; do
        $CC -std=c99 $macros -DSINGLE ${JSMN_INCLUDE:+-I"$JSMN_INCLUDE"} main.c own.c sesh.c -o main
        runs ./main
    done
    with_source -D SESH_SOURCE="$tmp/tree" -D HOW=subdirectory -D SESH_TYPES=webuntis -D CMAKE_C_FLAGS="$macros"
}

# A C library, or a memory checker, whose functions are also macros.
with_memory_macros() {
    cat >macros.h <<'END'
#include <string.h>
#define memcpy(to, from, length) __builtin_memcpy((to), (from), (length))
#define memset(to, byte, length) __builtin_memset((to), (byte), (length))
END
    cp "$BUILD/single/sesh.h" "$BUILD/single/sesh.c" .
    $CC -std=c99 -Wall -Wextra -Werror -include macros.h -c sesh.c
    $CC -std=c99 -DSINGLE -c "$here/main.c" -I.
    $CC main.o sesh.o -o main
    runs ./main
    with_source -D SESH_SOURCE="$tmp/tree" -D HOW=subdirectory -D SESH_TYPES=webuntis \
        -D CMAKE_C_FLAGS="-include $PWD/macros.h"
}

# Macros of Arduino.h, which sketches include before anything else.
with_arduino_macros() {
    cat >arduino.h <<'END'
#include <math.h>
#include <stdlib.h>
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define sq(x) ((x) * (x))
#define bit(b) (1UL << (b))
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define F(text) (text)
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define DEFAULT 1
#define DEC 10
#define B1 1
#define PI 3.14
END
    cp "$here/views.cpp" "$BUILD"/single/sesh.* .
    # The C++ library undefines them or does not compile with them, so it is included first.
    library='-include iostream -include string -include string_view -include optional -include cstring'
    c++ -std=c++17 -Wall -Wextra -Werror $library -include arduino.h -I"$prefix/include" views.cpp \
        -L"$prefix/lib" -l:libsesh.a -o main
    runs ./main
    $CC -std=c99 -include arduino.h -c sesh.c
    c++ -std=c++17 -Wall -Wextra -Werror $library -include arduino.h -DSINGLE views.cpp sesh.o -o main
    runs ./main
}

# Each single type has its questions; types that were not chosen are absent.
single_asks() {
    for type in webuntis verdocs thoughtspot 'verdocs webuntis'; do
        JSMN_INCLUDE=${JSMN_INCLUDE:-} sh "$root/tools/single/single.sh" . $type >log 2>&1
        cat log
        [ ! -s log ]
        $CC -std=c99 -Wall -Wextra -Werror -DSINGLE "$here/ask.c" sesh.c -I. -o ask
        [ "$(./ask | sort | tr '\n' ' ')" = "$type " ]
    done
    if grep 'sesh_thoughtspot' sesh.h sesh.c sesh.hpp; then return 1; fi
}

with_single_cxx() {
    cp "$BUILD/single/sesh.h" "$BUILD/single/sesh.c" .
    cp "$here/main.c" main.cpp
    $CC -std=c99 -c sesh.c
    c++ -std=c++98 -DSINGLE main.cpp sesh.o -o main
    runs ./main
    if grep -q __cplusplus "$root/src/mem.h"; then
        c++ -DSINGLE -x c++ main.cpp sesh.c -o main
        runs ./main
    fi
    # The views, with only one type.
    JSMN_INCLUDE=${JSMN_INCLUDE:-} sh "$root/tools/single/single.sh" . webuntis
    if grep 'class verdocs' sesh.hpp; then return 1; fi
    cp "$here/views.cpp" .
    $CC -std=c99 -c sesh.c
    c++ -std=c++17 -Wall -Wextra -Werror -DSINGLE views.cpp sesh.o -o main
    runs ./main
}

# The same input gives the same bytes, and an error is reported at the place of the mistake.
single_is_stable() {
    for n in 1 2; do
        JSMN_INCLUDE=${JSMN_INCLUDE:-} sh "$root/tools/single/single.sh" $n verdocs webuntis
    done
    JSMN_INCLUDE=${JSMN_INCLUDE:-} sh "$root/tools/single/single.sh" 3 webuntis verdocs
    cmp 1/sesh.c 2/sesh.c
    cmp 1/sesh.h 2/sesh.h
    cmp 1/sesh.hpp 2/sesh.hpp
    cmp 1/sesh.c 3/sesh.c
    cmp 1/sesh.h 3/sesh.h
    grep -q 'Permission is hereby granted' 1/sesh.h
    [ "$(grep -c 'Permission is hereby granted' 1/sesh.c)" = 2 ]
    # The first function of a module, wherever it is.
    file=$(cd "$root" && find src -name sift.c)
    line=$(grep -n '^static [^;=]*)$' "$root/$file" | head -n 1)
    name=$(echo "${line%%(*}" | sed 's/.*[ *]//')
    sed "s/^static [^;=]*[ *]$name(.*)\$/frob &/" 1/sesh.c >wrong.c
    refuses "$file:${line%%:*}:" $CC -std=c99 -I1 -c wrong.c
}

# ---- the host tool, its page and its completion -------------------------------

tool_runs() {
    cp "$root/tests/samples/webuntis-authenticate.json" reply.json
    "$prefix/bin/sesh" read reply.json | grep '"sessionId":"\*\*\*"'
    "$prefix/bin/sesh" --version | grep "^sesh [0-9]"
}

# Every status is in the man page; tests/completions.sh checks the options.
page_is_whole() {
    page=$prefix/share/man/man1/sesh.1
    sed -n 's/^STATUS([^"]*"\([^"]*\)".*/\1/p' "$root/src/status.def" >statuses
    [ -s statuses ]
    while read -r status; do
        sed 's/\\-/-/g' "$page" | grep -q "^\.B $status\$" || { echo "the page lacks $status"; return 1; }
    done <statuses
    if has groff; then
        groff -man -Tutf8 -ww -z "$page" 2>warnings
        cat warnings
        [ ! -s warnings ]
    fi
    if has man; then MANPATH=$prefix/share/man MANWIDTH=80 man -l "$page" | grep 'EXIT STATUS'; fi
}

# What bash completes after these words.
offers() {
    bash -c '
        . "$1"
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _sesh
        printf "%s\n" "${COMPREPLY[@]}"' bash "$prefix/share/bash-completion/completions/sesh" "$@"
}

completion_works() {
    offers "$prefix/bin/sesh" r | tr '\n' ' ' | grep -x 'read ram '
    offers "$prefix/bin/sesh" read --l | tr '\n' ' ' | grep -x -e '--lenient --last-wins --lines '
    offers "$prefix/bin/sesh" read --type v | grep -x verdocs
    offers "$prefix/bin/sesh" check --m | grep -x -e --max-depth
    offers "$prefix/bin/sesh" layout --ta | grep -x -e --target
    "$prefix/bin/sesh" ram | awk 'NR > 1 { print $1 }' >types
    while read -r type; do offers "$prefix/bin/sesh" ram --type "$type" | grep -x "$type"; done <types
}

# ---- a type of the user's own -------------------------------------------------

own_types() {
    for name in oauth2_token openid_userinfo; do
        make_here type DEF="$root/examples/own_type/$name.def" OUT="$PWD"
    done
    cp "$root"/examples/own_type/main.c "$root"/examples/own_type/*.json .
    warn='-std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Werror'
    $CC $warn -I"$prefix/include" main.c oauth2_token.c openid_userinfo.c -L"$prefix/lib" -lsesh -o main
    LD_LIBRARY_PATH=$prefix/lib ./main token.json userinfo.json >out
    cat out
    grep -x 'good for: 3600 s' out
    grep -x 'user: 248289761001' out
    printf '{"error":"invalid_grant"}' >refused.json
    refuses 'refused.json: refused: invalid_grant' env LD_LIBRARY_PATH="$prefix/lib" ./main refused.json userinfo.json
}

own_type_single() {
    cp "$BUILD/single/sesh.h" "$BUILD/single/sesh.c" "$root"/examples/own_type/main.c "$root"/examples/own_type/*.json .
    for name in oauth2_token openid_userinfo; do
        make_here type SINGLE=1 DEF="$root/examples/own_type/$name.def" OUT="$PWD"
    done
    $CC -std=c99 -Wall -Wextra -Werror main.c oauth2_token.c openid_userinfo.c sesh.c -o main
    ./main token.json userinfo.json | grep -x 'city: Zürich'
}

# With views, installed and as two files.
own_type_views() {
    cat >views.cpp <<'END'
#include "openid_userinfo.hpp"
int main()
{
    const auto user = sesh::read<sesh::openid_userinfo>(R"({"sub":"248289761001","name":"Jane Doe"})");
    return user && user.session.sub() == "248289761001" && !user.session.email() ? 0 : 1;
}
END
    def=$root/examples/own_type/openid_userinfo.def
    make_here type HPP=1 DEF="$def" OUT="$PWD/installed"
    $CC -std=c99 -I"$prefix/include" -c -o own.o installed/openid_userinfo.c
    c++ -std=c++17 -Wall -Wextra -Werror -I"$prefix/include" -Iinstalled views.cpp own.o -L"$prefix/lib" -l:libsesh.a -o main
    ./main
    cp "$BUILD"/single/sesh.* .
    make_here type HPP=1 SINGLE=1 DEF="$def" OUT="$PWD"
    $CC -std=c99 -c openid_userinfo.c sesh.c
    c++ -std=c++17 -Wall -Wextra -Werror views.cpp openid_userinfo.o sesh.o -o main
    ./main
    # A name that is allowed in C but not in C++.
    printf '%s\n' 'SESSION(voucher, "A session.")' 'FIELD(voucher, "voucher", INT, OPTIONAL, "A number.")' END >voucher.def
    make_here type DEF="$PWD/voucher.def" OUT="$PWD"
    refuses 'voucher.def:2: .*struct' make_here type HPP=1 DEF="$PWD/voucher.def" OUT="$PWD"
}

# Numbers in an array, and another name.
own_type_numbers() {
    cat >rates.def <<'LIST'
SESSION(rates, "What things cost.")
FIELD(cents, "cents", LIST(INT, 4), REQUIRED, "Prices.")
ALSO("prices")
END
LIST
    cat >main.cpp <<'END'
#include "rates.hpp"
int main()
{
    const auto rates = sesh::read<sesh::rates>(R"({"prices":[1,2e2,-3]})");
    std::int64_t sum = 0;
    if (!rates || !rates.session.also(SESH_RATES_CENTS)) return 1;
    for (std::int64_t n : rates.session.cents()) sum += n;
    return rates.session.cents().size() == 3 && sum == 198 ? 0 : 1;
}
END
    make_here type HPP=1 LEDGER="$PWD/fields.txt" DEF="$PWD/rates.def" OUT="$PWD"
    grep -x 'rates 0 cents "cents"' fields.txt
    $CC -std=c99 -Wall -Wextra -Werror -I"$prefix/include" -c -o rates.o rates.c
    c++ -std=c++17 -Wall -Wextra -Werror -I"$prefix/include" main.cpp rates.o -L"$prefix/lib" -l:libsesh.a -o main
    ./main
    # The installed generator prints the same.
    mkdir installed
    "$prefix/bin/sesh-type" --hpp --ledger fields.txt installed rates.def
    for file in rates.h rates.c rates.hpp; do cmp "$file" "installed/$file"; done
}

# Mistakes of each kind are reported on their line of the list.
own_type_mistakes() {
    cat >wrong.def <<'LIST'
/* A list. */
SESSION(wrong, "A session.")
FIELD(id, "id", INT, OPTIONAL, "A number.")
FIELD(name, "name", STRING(40), OPTIONAL, "A name.")
FIELD(wrong, old, "old", INT, 0, 0, OPTIONAL, PUBLIC, "A number.")
END
LIST
    refuses 'wrong.def:4: .*STRING is not a kind; the nearest is STR' make_here type DEF="$PWD/wrong.def" OUT="$PWD"
    refuses 'wrong.def:5: .*now it is FIELD(old, "old", INT, OPTIONAL, "A number.")' \
        make_here type DEF="$PWD/wrong.def" OUT="$PWD"
    [ ! -e wrong.h ]
    [ ! -e wrong.c ]
    refuses 'no file' make_here type DEF="$PWD/nowhere.def" OUT="$PWD"
    refuses 'usage' make_here type
}

# ---- removed again -------------------------------------------------------------

# A folder with a blank in its name.
with_a_blank() {
    blank="$PWD/my programs/sesh"
    make_here install PREFIX="$blank"
    "$blank/bin/sesh" --version | grep '^sesh [0-9]'
    cp "$here/main.c" .
    if has pkg-config; then
        flags=$(PKG_CONFIG_PATH="$blank/lib/pkgconfig" pkg-config --cflags --libs sesh)
        eval "$CC -std=c99 main.c $flags -o main"
        runs env LD_LIBRARY_PATH="$blank/lib" ./main
    fi
    if has cmake; then
        cp "$here/find_package/CMakeLists.txt" .
        cmake -S . -B build -D CMAKE_PREFIX_PATH="$blank"
        cmake --build build
        runs build/consumer
        rm -rf build
    fi
    make_here uninstall PREFIX="$blank"
    [ -z "$(find "$blank" ! -type d)" ]
    make_here install DESTDIR="$PWD/a stage" PREFIX="/my programs"
    [ -f "$PWD/a stage/my programs/include/sesh/sesh.h" ]
}

# As a distribution builds packages, which are moved afterwards: nothing is at the prefix.
staged_cmake() {
    make_here install DESTDIR="$PWD/stage" PREFIX=/opt/sesh
    mkdir use
    cp "$here"/signed/* use
    cmake -S use -B build -D CMAKE_PREFIX_PATH="$PWD/stage/opt/sesh"
    cmake --build build
    signed_tokens env LD_LIBRARY_PATH="$PWD/stage/opt/sesh/lib" build/consumer
    rm -rf build
    mv stage/opt/sesh elsewhere
    cmake -S use -B build -D CMAKE_PREFIX_PATH="$PWD/elsewhere"
    cmake --build build
    signed_tokens env LD_LIBRARY_PATH="$PWD/elsewhere/lib" build/consumer
}

uninstalls() {
    make_here uninstall PREFIX="$prefix"
    find "$prefix" ! -type d
    [ -z "$(find "$prefix" ! -type d)" ]
    [ -z "$(find "$prefix" -name 'sesh*')" ]
}

# ---- all of it ---------------------------------------------------------------

step 'make install' install_all
mbedtls=
if echo '#include <mbedtls/x509_crt.h>' | $CC -x c -fsyntax-only - 2>/dev/null; then mbedtls=yes; fi
if [ $mbedtls ] && has pkg-config; then step 'a type and signatures, from the installed copy alone' installed_is_enough
else left_out 'signatures' 'no mbedTLS or no pkg-config'; fi
if has pkg-config; then step 'pkg-config and cc, shared and static' with_pkg_config
else left_out 'pkg-config' 'it is not there'; fi
if has nm; then step 'what the shared library shows' symbols; else left_out 'symbols' 'no nm'; fi
if has c++ && has pkg-config; then step 'the ports, from C++' ports_cxx; else left_out 'the ports, from C++' 'no c++ or no pkg-config'; fi
if has c++; then step 'C++17, shared and static' with_views; else left_out 'C++17' 'no c++'; fi
if has cmake; then
    if has c++; then step 'CMake: find_package, C++17' with_views_cmake; fi
    step 'CMake: find_package, installed by make' with_find_package "$prefix"
    step 'the tree, copied' copy_tree
    step 'CMake: FetchContent' with_source -D SESH_SOURCE="$tmp/tree.tar.gz"
    step 'CMake: a unity build' with_source -D SESH_SOURCE="$tmp/tree" -D HOW=subdirectory -D CMAKE_UNITY_BUILD=ON
    step 'CMake: add_subdirectory, without a trace' with_source -D SESH_SOURCE="$tmp/tree" -D HOW=subdirectory \
        -D SESH_TYPES=webuntis -D SESH_TRACE=OFF -D SESH_STATUS_TEXT=OFF
    for shared in ON OFF; do
        step "CMake: install, one type, shared libraries $shared" cmake_install $shared
        step "CMake: find_package, shared libraries $shared" with_find_package "$tmp/cmake prefix"
        rm -rf "$tmp/cmake prefix"
    done
    step 'CMake: the tree on its own, and its tests' cmake_tests
    if [ $mbedtls ]; then
        step 'CMake: a type and signatures, installed by CMake' installed_is_enough_cmake "$tmp/cmake prefix"
        step 'CMake: a type and signatures, installed by make' installed_is_enough_cmake "$prefix"
        step 'CMake: an installed copy that was staged, and moved' staged_cmake
    fi
    step 'CMake: says that there is no mbedTLS' without_psa
    step 'CMake: says what is missing' without_jsmn
    step "a project with macros of jsmn" with_jsmn_macros
    step "a project in which memcpy and memset are macros" with_memory_macros
else left_out 'CMake' 'it is not there'; fi
if has c++; then step 'a project with the macros of Arduino.h' with_arduino_macros; fi
step 'two files beside main.c' with_single
step 'two files: every line of the sources, none other' single_is_a_copy
step 'two files of some types, and their questions' single_asks
if has c++; then step 'two files and a program in C++' with_single_cxx; else left_out 'C++' 'no c++'; fi
grep -q __cplusplus "$root/src/mem.h" ||
    left_out 'sesh.c as C++' 'src/mem.h declares memcpy and its like as functions of C++, which do not link'
step 'two files: stable, with licences, errors in the original line' single_is_stable
step 'the host tool' tool_runs
step 'the man page' page_is_whole
if has bash; then step 'the completion' completion_works; else left_out 'completion' 'no bash'; fi
step 'types of one'\''s own, with the installed library' own_types
step 'types of one'\''s own, with the two files' own_type_single
if has c++; then step 'types of one'\''s own, with views' own_type_views; fi
if has c++; then step 'a type with numbers in an array, and its field numbers' own_type_numbers; fi
step 'mistakes in a list of fields' own_type_mistakes
step 'make install into a folder with a blank in its name' with_a_blank
step 'make uninstall leaves nothing' uninstalls
echo "$passed passed, 0 failed"
