# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion of sesh(1) for bash. Commands, options and types are those that sesh itself shows.

# Words from a list, or files, which readline completes itself.
_sesh_words() {
    local IFS=$' \t\n' word
    COMPREPLY=()
    while read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen -W "$1" -- "$2")
}

_sesh() {
    local sesh=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _sesh_words "$("$sesh" --help 2>/dev/null | sed -n 's/^  sesh \([a-z]*\) .*/\1/p') --help --version" "$current"
        return
    fi
    case $before in
    --type) _sesh_words "auto $("$sesh" ram 2>/dev/null | sed -n '2,$s/ .*//p')" "$current" ;;
    --alg) _sesh_words 'HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512' "$current" ;;
    --format) _sesh_words 'table json' "$current" ;;
    --at) _sesh_words '/result /data /data/loginServiceConfig/user /info' "$current" ;;
    --target) _sesh_words 'avr arm-none-eabi riscv32-unknown-elf i686-linux-gnu x86_64-linux-gnu' "$current" ;;
    --work | --chunk | --max-depth | --name | --keep) ;;
    *)
        [[ $current != -* ]] ||
            _sesh_words "$("$sesh" "${COMP_WORDS[1]}" --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p') --help" "$current"
        ;;
    esac
}

# What is not completed here is a file's name.
complete -o default -F _sesh sesh
