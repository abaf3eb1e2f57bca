#!/bin/sh
# SPDX-License-Identifier: MIT
# Does tools/circles.sh find all circles, and no others? circles.sh DIRECTORY
set -eu
root=$(pwd)
dir=$1
failed=0
cases=0

# put NAME: writes standard input to a file of the case.
put() {
    mkdir -p "$dir/$(dirname "$1")"
    cat >"$dir/$1"
}

# expect WHAT STATUS TEXT: runs the files so far as a case. TEXT is a part of one line of the
# output.
expect() {
    status=0
    (cd "$dir" && sh "$root/tools/circles.sh" src) >"$dir/output" 2>&1 || status=1
    cases=$((cases + 1))
    if [ $status != "$2" ] || [ "$(grep -cF -- "$3" "$dir/output")" != 1 ]; then
        echo "FAILED: circles: $1: status $status, wanted $2 and \"$3\":"
        sed 's/^/    /' "$dir/output"
        failed=1
    fi
    rm -rf "$dir/src"
}

# a uses b, in its folder, and c, in another one.
begin() {
    rm -rf "$dir"
    put src/one/a.h <<'END'
int sesh_a(void);
END
    put src/one/b.h <<'END'
int sesh_b(void);
END
    put src/two/c.h <<'END'
/* A function that is declared here, and one that is made here. */
int sesh_c(void);
static inline int sesh_c_twice(void)
{
    return 2 * sesh_c();
}
END
    put src/one/a.c <<'END'
#include "a.h"
#include "b.h"
#include "c.h"
int sesh_a(void)
{
    return sesh_b() + sesh_c_twice();
}
END
    put src/one/b.c <<'END'
#include "b.h"
int sesh_b(void)
{
    return 1;
}
END
    put src/two/c.c <<'END'
#include "c.h"
int sesh_c(void)
{
    return 1;
}
END
}

begin
expect "none" 0 "checked: 3 modules, 2 needs, no circle"

begin
put src/one/b.c <<'END'
#include "b.h"
/* In a comment are none: sesh_a()
#include "a.h"
   sesh_a(), and after a " here they are none either. */
static int sesh_a(void)
{
    return "sesh_a(); #include \"a.h\" /*" != 0;
}
int sesh_b(void)
{
    return sesh_a(); // a private function of the same name, sesh_c()
}
END
put src/two/c.c <<'END'
#include "c.h"
struct c {
    int sesh_a;
};
int sesh_c(void)
{
    struct c c = {1};
    return c.sesh_a + (&c)->sesh_a;
}
END
expect "words that are no use" 0 "checked: 3 modules, 2 needs, no circle"

begin
put src/a.h <<'END'
#define OTHER 1
END
put src/one/b.c <<'END'
#include "b.h"
#include "../a.h"
int sesh_b(void)
{
    return OTHER;
}
END
put src/two/c.c <<'END'
#include "c.h"
#include "a.h"
int sesh_c(void)
{
    return OTHER;
}
END
put src/two/a.h <<'END'
#define OTHER 2
END
expect "headers of one name in three folders" 0 "checked: 5 modules, 4 needs, no circle"

begin
put src/two/c.c <<'END'
#include "c.h"
#include "a.h"
int sesh_c(void)
{
    return 1;
}
END
expect "two that include each other" 1 "circle: src/one/a -> src/two/c -> src/one/a"

begin
put src/one/b.h <<'END'
#include "../two/c.h"
int sesh_b(void);
END
put src/two/c.c <<'END'
#include "c.h"
#include "a.h"
int sesh_c(void)
{
    return 1;
}
END
put src/one/a.c <<'END'
#include "a.h"
#include "b.h"
int sesh_a(void)
{
    return sesh_b();
}
END
expect "three, by a header, from folder to folder" 1 "circle: src/one/a -> src/one/b -> src/two/c -> src/one/a"

begin
put src/one/b.c <<'END'
#include "b.h"
extern int sesh_a(void);
int sesh_b(void)
{
    return sesh_a();
}
END
expect "a function that is used without its header" 1 "src/one/b.c:5 uses sesh_a"

begin
put src/one/b.h <<'END'
int sesh_b(void);
extern const int sesh_number;
END
put src/two/c.c <<'END'
#include "c.h"
static const int *const number = &sesh_number;
int sesh_c(void)
{
    return *number;
}
END
put src/one/b.c <<'END'
#include "b.h"
#include "c.h"
const int sesh_number = 1;
int sesh_b(void)
{
    return sesh_c();
}
END
expect "an object that is used without its header" 1 "src/two/c.c:2 uses sesh_number"

begin
put src/one/b.h <<'END'
int sesh_b(void);
int
sesh_elsewhere(const char *text,
               int length);
END
put src/two/c.c <<'END'
#include "c.h"
int sesh_c(void)
{
    return 1;
}
int sesh_elsewhere(const char *text, int length)
{
    return text[length];
}
END
expect "a function in the header of another module" 1 "sesh_elsewhere is defined in src/two/c.c"

begin
put src/contract.h <<'END'
int sesh_port(void);
END
for board in one two; do
    put src/$board/port.c <<'END'
#include "../contract.h"
int sesh_port(void)
{
    return 1;
}
END
done
expect "a contract that two files keep" 0 "checked: 6 modules, 4 needs, no circle"

begin
put src/one/a.c <<'END'
#include "nowhere.h"
END
expect "a header that is not found" 1 'src/one/a.c:1: "nowhere.h" is in no folder'

put src/README </dev/null
expect "no file" 1 "no modules"

[ $failed != 0 ] || echo "checked: $cases cases of circles"
rm -rf "$dir"
exit $failed
