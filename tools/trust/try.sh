#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes one fault and says what becomes of it: try.sh TASK, a line of pick.awk's.
# Prints what has become of it, file, line, function and the source before and
# after, with tabs between them:
#
#     killed      a test fails, or is over its limit of time
#     compiler    it does not compile
#     same        in every form the best code that the compiler makes is the same
#     known       the tests pass, and tools/trust/mutants-equivalent.txt says why
#     wrong       it says so, but they do not pass
#     survived    all tests pass, those that need long and the sanitizers' too
#
# From the environment: MUTANTS, CC, INCLUDES, LIBS as tools/make/mutants.mk sets
# them; SLOT, a number that no other one that runs now has; QUICK, not empty: the
# grammar test and the sanitizers are left out.
set -u
tab=$(printf '\t')
IFS=$tab read -r known file line start length text function before after <<TASK
$1
TASK
dir=$MUTANTS/slot$SLOT
name=${file##*/}
case $name in
*.h) units=$(grep -l "\"$name\"" src/*.c) ;;
*) units=$file ;;
esac

flags_plain=-O1
flags_small='-O1 -DSESH_SMALL=1'
flags_word='-O1 -DSESH_NO_SSE2'
flags_best=-O2
flags_bestsmall='-O2 -DSESH_SMALL=1'
flags_bestword='-O2 -DSESH_NO_SSE2'
sanitize='-fsanitize=address,undefined -fno-sanitize-recover=all'
flags_sanitize="-O1 $sanitize"

ends() {
    rm -f "$dir/$file"
    ln -s "../../../../$file" "$dir/$file"
    [ "$known $1" != "known killed" ] || set -- wrong
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$file" "$line" "$function" "$before" "$after"
    exit 0
}

# compile FORM
compile() {
    eval "flags=\$flags_$1"
    mkdir -p "$dir/$1"
    for unit in $units; do
        unit=${unit##*/}
        $CC -std=c99 -w $flags $INCLUDES -c -o "$dir/$1/${unit%.c}.o" "$dir/src/$unit" 2>/dev/null || return 1
    done
}

# Is it what it is without the fault, in that form?
same() {
    for unit in $units; do
        unit=${unit##*/}
        cmp -s "$dir/$1/${unit%.c}.o" "$MUTANTS/$1/src/${unit%.c}.o" || return 1
    done
}

# passes FORM SCALE STAGE ...: do the tests pass?
passes() {
    form=$1
    shift
    link=
    tests=plain
    [ "$form" = sanitize ] && link=$sanitize tests=sanitize
    objects=
    for object in "$MUTANTS/$form"/src/*.o; do
        [ -f "$dir/$form/${object##*/}" ] && object=$dir/$form/${object##*/}
        objects="$objects $object"
    done
    $CC $link -o "$dir/$form/run" $objects "$MUTANTS/$form"/src/schema/*.o "$MUTANTS/$tests"/tests.o $LIBS || exit 255
    ASAN_OPTIONS=detect_leaks=0 "$dir/$form/run" "$@" >/dev/null 2>&1
    status=$?
    [ $status != 100 ] || exit 255 # there is no such stage
    return $status
}

if [ ! -d "$dir" ]; then
    mkdir -p "$dir/src"
    for each in src/*.[ch] src/*.def; do ln -s "../../../../$each" "$dir/$each"; done
fi
rm -rf "$dir"/plain "$dir"/small "$dir"/word "$dir"/sanitize
rm -f "$dir/$file"
"$MUTANTS/mutate" make "$file" "$start" "$length" "$text" >"$dir/$file" || exit 1

# The quickest first; what a file has nothing to do with not at all.
case $name in
jwt.c) stages='jwt' ;;
ask_*.c | name.c | wipe.c) stages='ask api jwt' ;;
writer.c) stages='types whole api samples rows' ;;
*) stages='whole types api jwt rows samples' ;;
esac
[ "$known" = new ] || stages=${stages% rows*} # only whether it is known rightly
compile plain || ends compiler
passes plain 1 $stages || ends killed
[ "$known" = new ] || ends known

differs=
for form in best bestsmall bestword; do
    compile $form || ends compiler
    same $form || differs=1
done
[ "$differs" ] || ends same

compile small && ! same small && { passes small 1 $stages || ends killed; }
compile word && ! same word && { passes word 1 $stages || ends killed; }
[ "$QUICK" ] && ends survived
case $name in
scan.c | run.h | sift.c | reader.c)
    for form in plain small word; do
        same $form || passes $form 1 grammar || ends killed
    done
    ;;
esac
compile sanitize
case $stages in *rows*) stages='whole types api rows' ;; esac
passes sanitize 4 $stages || ends killed
ends survived
