# SPDX-License-Identifier: MIT
# Completion of sesh(1) for fish. Commands, options and types are those that sesh itself shows.

function __sesh_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    if test (count $words) = 1
        command $words[1] --help 2>/dev/null | sed -n 's/^  sesh \([a-z]*\)  *\(.*\)/\1\t\2/p'
        printf '%s\n' --help\t'show the commands' --version\t'show the version'
        return
    end
    switch $words[-1]
        case --type
            echo auto
            command $words[1] ram 2>/dev/null | sed -n '2,$s/ .*//p'
        case --alg
            printf '%s\n' HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512
        case --format
            printf '%s\n' table json
        case --at
            printf '%s\n' /result /data /data/loginServiceConfig/user /info
        case --target
            printf '%s\n' avr arm-none-eabi riscv32-unknown-elf i686-linux-gnu x86_64-linux-gnu
        case --work --chunk --max-depth --name --keep
        case '*'
            if string match -q -- '-*' $current
                command $words[1] $words[2] --help 2>/dev/null |
                    sed -n 's/^  \(--[a-z-]*\)\( [A-Z]*\)\{0,1\}  *\(.*\)/\1\t\3/p'
                printf '%s\n' --help\t'show the options'
            else
                __fish_complete_path $current
            end
    end
end

complete -c sesh -f -a '(__sesh_complete)'
