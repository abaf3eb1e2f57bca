#!/bin/bash
# SPDX-License-Identifier: MIT
# The C++17 headers: cpp.sh BUILD. Compiles the test and the example with each C++ compiler, links
# them without a C++ library, and runs them; then again on emulated bare metal. JSMN_INCLUDE and CC
# are those of the Makefile.
set -u
build=$1
dir=$build/cpp
cc=${CC:-cc}
flags='-pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Werror -fno-exceptions -fno-rtti -Iinclude'
passed=0 failed=0
mkdir -p "$dir"

result() {
    if [ "$2" = 0 ]; then passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
        [ ! -f "$dir/log" ] || head -n 20 "$dir/log"
    fi
}

# Symbols that are only needed for a C++ library, a heap or exceptions.
no_library() {
    ! nm -u "$1" | awk '{ print $2 }' | grep -E '^(_Z|__cxa|__gxx|_Unwind|malloc|calloc|realloc|free$)' >"$dir/log"
}

# run_with COMPILER FLAG ...
run_with() {
    local name="$*" file
    for file in tests/test_cpp examples/minimal; do
        "$@" $flags -c -o "$dir/test.o" $file.cpp 2>"$dir/log" && no_library "$dir/test.o" &&
            $cc -o "$dir/test" "$dir/test.o" "$build/libsesh.a" 2>"$dir/log" && "$dir/test" >"$dir/log"
        result "$file.cpp with $name" $?
    done
}

# refused TEXT LINES: does not compile, and the compiler's message contains TEXT.
refused() {
    printf '#include <sesh/verdocs.hpp>\n#include <sesh/webuntis.hpp>\nusing namespace sesh;\nvoid test();\n%s\n' \
        "void test() { session<webuntis> s; $2 }" >"$dir/wrong.cpp"
    ! $1 -std=c++17 $flags -c -o "$dir/wrong.o" "$dir/wrong.cpp" 2>"$dir/log" && grep -q "$3" "$dir/log"
    result "$1 has to refuse: $2" $?
}

for cxx in g++ clang++; do
    command -v $cxx >/dev/null || { echo "left out: $cxx (it is not there)"; continue; }
    for options in '-std=c++17 -O0' '-std=c++17 -Os' '-std=c++20 -O2'; do run_with $cxx $options; done
    refused $cxx 'read(s, "{}");' 'nodiscard'
    refused $cxx 'read<webuntis>("{}");' 'nodiscard\|unused-result\|ignoring'
    refused $cxx 'session<webuntis> t(s);' 'deleted'
    refused $cxx 'unsigned char w[384]; reader r(s, w); reader q(r);' 'deleted'
    refused $cxx 'static_cast<void>(s.has(SESH_VERDOCS_SUB));' 'sesh_verdocs_field'
    refused $cxx 'struct { sesh_answer stream(const sesh_part &) { return SESH_NEXT; } } r; static_cast<void>(sink_of(r));' 'noexcept'
    refused $cxx 'webuntis v = *s; static_cast<void>(v);' 'conversion\|explicit'
done

# Bare metal. The headers are those of the compiler for Linux, the library is the bare compiler's,
# and nothing of C++ is linked.
. tools/target/target.sh
lender=arm-linux-gnueabihf-g++
on_device() {
    target cortex-m4f && need_target || return 1
    sh tools/deps.sh need g++-arm-linux-gnueabihf || return 1
    $lender -std=c++17 $flags ${CFLAGS#-std=c99} $LIMITS -fshort-enums -fno-pic -c -o "$dir/device.o" examples/minimal.cpp \
        2>"$dir/log" && no_library "$dir/device.o" || return 1
    library $LIMITS >"$dir/log" 2>&1 || return 1
    core=$OBJECTS
    compile_all "$dir" "$PORT" $LIMITS >"$dir/log" 2>&1 &&
        link "$dir/device.elf" "$dir/device.o" $core $OBJECTS >"$dir/log" 2>&1 && run "$dir/device.elf" >"$dir/log" 2>&1
}
on_device
result 'examples/minimal.cpp on an emulated Cortex-M4F' $?

echo "$passed passed, $failed failed"
[ $failed = 0 ]
