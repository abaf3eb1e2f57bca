#!/bin/sh
# SPDX-License-Identifier: MIT
# The options that each command's --help names are those that the shells offer and those that
# the man page explains: completions.sh PATH/TO/sesh.
sesh=$1
files=tools/sesh/completions
page=docs/man/sesh.1
. tests/count.sh
ln -s "$(cd "$(dirname "$sesh")" && pwd)/$(basename "$sesh")" "$dir/sesh"
PATH=$dir:$PATH

# same NAME: what is in the file now is what was wanted.
same() {
    if diff "$dir/wanted" "$dir/now" >"$dir/diff"; then
        pass
    else
        fail "$1: < in the help alone, > there alone"
        sed -n '/^[<>]/p' "$dir/diff"
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

# Of zsh, whose completion takes a terminal, what is handed to its functions.
in_zsh() {
    zsh -f -c '_call_program() { shift; "$@" }
        _describe() { print -l -- ${(P)2%%:*} }
        compadd() { shift; print -l -- $@ }
        file=$1; shift; words=("$@") CURRENT=$# PREFIX=$@[$#]; set --; . $file' zsh $files/_sesh sesh "$@"
}

# The part of the page on a command's options.
in_page() { sed 's/\\-/-/g' $page | awk -v command="\"of $1\"" '/^\.S[SH]/ { on = $2 " " $3 == command } on && /^\.(B|BI) "?--/'; }

"$sesh" --help | sed -n 's/^  sesh \([a-z]*\) .*/\1/p' | sort >"$dir/commands"
for command in $(cat "$dir/commands"); do
    { "$sesh" $command --help; echo --help; } | options >"$dir/wanted"
    if has bash; then in_bash $command -- | options >"$dir/now"; same "$command, bash"; fi
    if has fish; then in_fish $command -- | options >"$dir/now"; same "$command, fish"; fi
    if has zsh; then in_zsh $command -- | options >"$dir/now"; same "$command, zsh"; fi
    # --help is explained once, for all commands.
    { in_page $command; echo --help; } | options >"$dir/now"
    same "$command, $page"
done

cp "$dir/commands" "$dir/wanted"
if has bash; then in_bash '' | grep -v -e -- | sort >"$dir/now"; same 'commands, bash'; fi
if has fish; then in_fish '' | grep -v -e -- | sort >"$dir/now"; same 'commands, fish'; fi
if has zsh; then in_zsh '' | grep -v -e -- | sort >"$dir/now"; same 'commands, zsh'; fi

{ echo auto; "$sesh" ram | sed -n '2,$s/ .*//p'; } | sort >"$dir/wanted"
if has bash; then in_bash read --type '' | sort >"$dir/now"; same 'types, bash'; fi
if has fish; then in_fish read --type '' | sort >"$dir/now"; same 'types, fish'; fi
if has zsh; then in_zsh read --type '' | sort >"$dir/now"; same 'types, zsh'; fi

: >"$dir/wanted"
if has zsh; then zsh -n $files/_sesh >"$dir/now" 2>&1; same 'zsh reads its file'; fi

for shell in bash fish zsh; do has $shell || echo "left out: the completion in $shell (it is not there)"; done
sum
