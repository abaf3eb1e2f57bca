#!/bin/sh
# SPDX-License-Identifier: MIT
# The options in each command's --help must be those that the shells complete and the man page
# explains: completions.sh PATH/TO/sesh.
sesh=$1
files=tools/sesh/completions
page=docs/man/sesh.1
. tests/count.sh
ln -s "$(cd "$(dirname "$sesh")" && pwd)/$(basename "$sesh")" "$dir/sesh"
PATH=$dir:$PATH

# same NAME: the output file must equal the expected one.
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

# What each shell completes for the options of a command, or for the commands.
in_bash() {
    bash -c '. "$1"; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _sesh; printf "%s\n" "${COMPREPLY[@]}"' \
        bash $files/sesh.bash sesh "$@"
}
in_fish() { fish --no-config -c "source $files/sesh.fish; complete -C 'sesh $*'" | sed 's/\t.*//'; }

# zsh's completion needs a terminal, so the arguments of its functions are compared.
in_zsh() {
    zsh -f -c '_call_program() { shift; "$@" }
        _describe() { print -l -- ${(P)2%%:*} }
        compadd() { shift; print -l -- $@ }
        file=$1; shift; words=("$@") CURRENT=$# PREFIX=$@[$#]; set --; . $file' zsh $files/_sesh sesh "$@"
}

# The part of the man page about a command's options.
in_page() { sed 's/\\-/-/g' $page | awk -v command="\"of $1\"" '/^\.S[SH]/ { on = $2 " " $3 == command } on && /^\.(B|BI) "?--/'; }

"$sesh" --help | sed -n 's/^  sesh \([a-z]*\) .*/\1/p' | sort >"$dir/commands"
for command in $(cat "$dir/commands"); do
    { "$sesh" $command --help; echo --help; } | options >"$dir/wanted"
    if has bash; then in_bash $command -- | options >"$dir/now"; same "$command, bash"; fi
    if has fish; then in_fish $command -- | options >"$dir/now"; same "$command, fish"; fi
    if has zsh; then in_zsh $command -- | options >"$dir/now"; same "$command, zsh"; fi
    # --help is explained only once, for all commands.
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
