#!/bin/sh
# SPDX-License-Identifier: MIT
# A program links only what it uses of the library: links.sh BUILD. Links programs with
# BUILD/libsesh.a, which was compiled with CC and CFLAGS, and checks their symbols. The last line is
# the sum.
build=$1
. tests/count.sh
CC=${CC:-cc}
command -v nm >/dev/null || { echo 'left out: what programs link (no nm)'; sum; exit; }

# program NAME FLAG ...: compiles and links standard input; its symbols are written to a file.
program() {
    name=$1 what="$1: "
    shift
    cat >"$dir/$name.c"
    if $CC -std=c99 $CFLAGS "$@" -Iinclude -I"$dir" -o "$dir/$name" "$dir/$name.c" "$build/libsesh.a" 2>"$dir/log"; then
        nm "$dir/$name" | awk '$2 ~ /[A-Za-z]/ && $3 ~ /^sesh_/ { print $3 }' >"$dir/names"
    else
        sed 's/^/    /' "$dir/log"
        : >"$dir/names"
    fi
}

# with NAME ...: these must be linked; without PATTERN ...: none of these may be.
with() {
    for wanted; do
        grep -qx "$wanted" "$dir/names"
        result "has no $wanted"
    done
}

without() {
    for unwanted; do
        ! grep -x "$unwanted" "$dir/names" >"$dir/found"
        result "has" $(cat "$dir/found")
    done
}

# Patterns of symbols: the writer's, those of tokens (src/jwt) and of questions (src/ask).
writer='sesh_write.*'
jwt='sesh_jwt.*'
questions='sesh_\(time\|name\|refusal\|webuntis\|verdocs\|verdocs_login\|thoughtspot\)_\(cookie\|timetable\|timetable_at\|keep_klasse\|take_token\|refused\|answer\|expired\|not_yet\|has_.*\|is\|among\|asked\|count\|fits\|on_path\|tell\)'

program reads_webuntis <<'END'
#include <sesh/webuntis.h>
int main(int argc, char **argv)
{
    static struct sesh_webuntis session;
    return argc != 2 ? 2 : sesh_webuntis_read(&session, argv[1], 2, NULL, NULL);
}
END
with sesh_webuntis_read sesh_read sesh_kind_int sesh_kind_str
without "$writer" "$jwt" "$questions" 'sesh_kind_\(time\|bool\)' 'sesh_\(verdocs\|thoughtspot\).*' 'sesh_status_.*'

program reads_thoughtspot <<'END'
#include <sesh/thoughtspot.h>
int main(int argc, char **argv)
{
    static struct sesh_thoughtspot session;
    return argc != 2 ? 2 : sesh_thoughtspot_read(&session, argv[1], 2, NULL, NULL);
}
END
with sesh_thoughtspot_read sesh_kind_int sesh_kind_time sesh_kind_bool sesh_kind_str
without "$writer" "$jwt" "$questions" 'sesh_\(verdocs\|webuntis\).*'

# A type of the program's own, with numbers only.
if [ -x "$build/gen/type" ]; then
    printf '%s\n' 'SESSION(counter, "Numbers.")' 'FIELD(count, "count", INT, REQUIRED, "How many.")' \
        'FIELD(counts, "counts", LIST(INT, 4), OPTIONAL, "How many of each.")' END >"$dir/counter.def"
    "$build/gen/type" "$dir" "$dir/counter.def" >/dev/null
    program reads_numbers "$dir/counter.c" <<'END'
#include "counter.h"
int main(int argc, char **argv)
{
    static struct sesh_counter session;
    return argc != 2 ? 2 : sesh_counter_read(&session, argv[1], 2, NULL, NULL);
}
END
    with sesh_counter_read sesh_kind_int
    without "$writer" "$jwt" "$questions" 'sesh_kind_\(str\|time\|bool\)' 'sesh_\(verdocs\|thoughtspot\|webuntis\).*'
else
    echo 'left out: a type of numbers alone (no generator)'
fi

# A program that only validates a text has no types and no kinds.
program judges <<'END'
#include <sesh/sesh.h>
int main(int argc, char **argv)
{
    return argc != 2 ? 2 : sesh_read(NULL, NULL, NULL, 0, argv[1], 2, NULL, NULL);
}
END
with sesh_read
without "$writer" "$jwt" "$questions" 'sesh_kind_.*' 'sesh_number_.*' 'sesh_.*_type'

# A program that writes links the writer, and the kinds of its type.
program writes_webuntis <<'END'
#include <sesh/webuntis.h>
#include <sesh/write.h>
static int sink(void *context, const char *text, size_t length)
{
    (void)context;
    (void)text;
    (void)length;
    return 0;
}
int main(void)
{
    static struct sesh_webuntis session;
    return sesh_write(&sesh_webuntis_type, &session, 0, sink, NULL);
}
END
with sesh_write sesh_webuntis_type
without "$jwt" "$questions" 'sesh_kind_\(time\|bool\)'

program reads_a_token <<'END'
#include <sesh/jwt.h>
#include <sesh/verdocs.h>
int main(int argc, char **argv)
{
    static struct sesh_verdocs session;
    static unsigned char work[SESH_VERDOCS_WORK];
    return argc != 2 ? 2 : sesh_jwt_read_unverified(&sesh_verdocs_type, &session, work, sizeof work, argv[1], 2, NULL, NULL);
}
END
with sesh_jwt_read_unverified sesh_verdocs_type
without "$writer" "$questions" 'sesh_\(webuntis\|thoughtspot\|verdocs_token\|verdocs_login\).*'

# Types of one service are linked separately, too.
program reads_a_login <<'END'
#include <sesh/verdocs_login.h>
int main(int argc, char **argv)
{
    static struct sesh_verdocs_login session;
    return argc != 2 ? 2 : sesh_verdocs_login_read(&session, argv[1], 2, NULL, NULL);
}
END
with sesh_verdocs_login_read sesh_verdocs_login_type sesh_kind_str
without "$writer" "$jwt" "$questions" 'sesh_kind_\(int\|bool\)' 'sesh_\(webuntis\|thoughtspot\).*' \
    'sesh_verdocs_\(type\|token_.*\|i.*\)'

# The host tool reports the limits that it was built with.
limits() {
    what="limits $1: "
    echo '#include "tools/sesh/version.c"
int main(void) { print_version(); return 0; }' >"$dir/limits.c"
    shown=$($CC -std=c99 $CFLAGS $1 -Iinclude -I. -o "$dir/limits" "$dir/limits.c" && "$dir/limits" | sed -n 's/^limits: *//p')
    [ "$shown" = "$2" ]
    result "is shown as $shown"
}
limits '' default
limits '-DSESH_MAX_DEPTH=8 -DSESH_TRACE=0' 'SESH_MAX_DEPTH=8 SESH_TRACE=0'
limits '-DSESH_PATH_SIZE=64 -DSESH_STATUS_TEXT=0' 'SESH_PATH_SIZE=64 SESH_STATUS_TEXT=0'

sum
