# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion of sesh(1) for bash.

# Words from a list, or files, which readline completes itself.
_sesh_words() {
    local IFS=$' \t\n' word
    COMPREPLY=()
    while read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen -W "$1" -- "$2")
}

_sesh() {
    local current=${COMP_WORDS[COMP_CWORD]}
    local before=${COMP_WORDS[COMP_CWORD - 1]}
    if ((COMP_CWORD == 1)); then
        _sesh_words 'read check infer ram layout --help --version' "$current"
        return
    fi
    case $before in
    --type) _sesh_words "auto $("${COMP_WORDS[0]}" ram 2>/dev/null | sed -n '2,$s/ .*//p')" "$current"; return ;;
    --alg) _sesh_words 'HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512' "$current"; return ;;
    --format) _sesh_words 'table json' "$current"; return ;;
    --at) _sesh_words '/result /data /data/loginServiceConfig/user /info' "$current"; return ;;
    --target) _sesh_words 'avr arm-none-eabi riscv32-unknown-elf i686-linux-gnu x86_64-linux-gnu' "$current"; return ;;
    --work | --chunk | --max-depth | --name | --keep) COMPREPLY=(); return ;;
    esac
    case $current in
    -*) ;;
    *) COMPREPLY=(); return ;;
    esac
    case ${COMP_WORDS[1]} in
    read)
        _sesh_words '--type --at --jwt --key --alg --format --clip --lenient --last-wins --reject-unknown --merge --show-secrets
            --work --chunk --lines --trace --map --help' "$current"
        ;;
    check) _sesh_words '--max-depth --chunk --help' "$current" ;;
    infer) _sesh_words '--name --at --schema --type --keep --help' "$current" ;;
    ram) _sesh_words '--type --help' "$current" ;;
    layout) _sesh_words '--type --target --help' "$current" ;;
    esac
}

# What is not completed here is a file's name.
complete -o default -F _sesh sesh
