#!/bin/sh
# SPDX-License-Identifier: MIT
# The options that each command's --help names are those that the shells offer and those that
# the man page explains: completions.sh PATH/TO/sesh.
sesh=$1
files=tools/sesh/completions
page=docs/man/sesh.1
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
ln -s "$(cd "$(dirname "$sesh")" && pwd)/$(basename "$sesh")" "$tmp/sesh"
PATH=$tmp:$PATH
passed=0 failed=0

# same NAME: what is in the file now is what was wanted.
same() {
    if diff "$tmp/wanted" "$tmp/now" >"$tmp/diff"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1: < in the help alone, > there alone"
        sed -n '/^[<>]/p' "$tmp/diff"
    fi
}

has() { command -v "$1" >/dev/null; }

options() { grep -oE -e '--[a-z][a-z-]*' | sort -u; }

# What each shell offers for the options of a command, or for the commands.
in_bash() {
    bash -c '. "$1"; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _sesh; printf "%s\n" "${COMPREPLY[@]}"' \
        bash $files/sesh.bash sesh "$@"
}
in_fish() { fish --no-config -c "source $files/sesh.fish; complete -C 'sesh $*'" | sed 's/\t.*//'; }

# Of zsh, whose completion takes a terminal, the text.
in_zsh() { sed -n "/^    $1)/,/;;/p" $files/_sesh | grep -oE "^ +'--[a-z-]+\["; }

# The part of the page on a command's options.
in_page() { sed 's/\\-/-/g' $page | awk -v command="\"of $1\"" '/^\.S[SH]/ { on = $2 " " $3 == command } on && /^\.(B|BI) "?--/'; }

"$sesh" --help | sed -n 's/^  sesh \([a-z]*\) .*/\1/p' | sort >"$tmp/commands"
for command in $(cat "$tmp/commands"); do
    { "$sesh" $command --help; echo --help; } | options >"$tmp/wanted"
    if has bash; then in_bash $command -- | options >"$tmp/now"; same "$command, bash"; fi
    if has fish; then in_fish $command -- | options >"$tmp/now"; same "$command, fish"; fi
    in_zsh $command | options >"$tmp/now"
    same "$command, zsh"
    # --help is explained once, for all commands.
    { in_page $command; echo --help; } | options >"$tmp/now"
    same "$command, $page"
done

cp "$tmp/commands" "$tmp/wanted"
if has bash; then in_bash '' | grep -v -e -- | sort >"$tmp/now"; same 'commands, bash'; fi
if has fish; then in_fish '' | grep -v -e -- | sort >"$tmp/now"; same 'commands, fish'; fi
sed -n "s/^        '\([a-z]*\):.*/\1/p" $files/_sesh | sort >"$tmp/now"
same 'commands, zsh'

{ echo auto; "$sesh" ram | sed -n '2,$s/ .*//p'; } | sort >"$tmp/wanted"
if has bash; then in_bash read --type '' | sort >"$tmp/now"; same 'types, bash'; fi
if has fish; then in_fish read --type '' | sort >"$tmp/now"; same 'types, fish'; fi

: >"$tmp/wanted"
if has zsh; then zsh -n $files/_sesh >"$tmp/now" 2>&1; same 'zsh reads its file'; fi

for shell in bash fish zsh; do has $shell || echo "left out: the completion in $shell (it is not there)"; done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
