# SPDX-License-Identifier: MIT
# Completion of sesh(1) for fish.

function __sesh_types
    echo auto
    command sesh ram 2>/dev/null | sed -n '2,$s/ .*//p'
end

complete -c sesh -f
complete -c sesh -n __fish_use_subcommand -l help -d 'show the commands'
complete -c sesh -n __fish_use_subcommand -l version -d 'show the version'
complete -c sesh -n __fish_use_subcommand -a read -d 'read session documents into structs'
complete -c sesh -n __fish_use_subcommand -a check -d 'judge JSON texts by RFC 8259'
complete -c sesh -n __fish_use_subcommand -a infer -d 'print the list of a type of your own'
complete -c sesh -n __fish_use_subcommand -a ram -d 'what memory each session type needs'
complete -c sesh -n __fish_use_subcommand -a layout -d 'where each byte of a struct belongs'

set -l read '__fish_seen_subcommand_from read'
complete -c sesh -n $read -F
complete -c sesh -n $read -l type -x -a '(__sesh_types)' -d 'the type of the documents'
complete -c sesh -n $read -l at -x -a '/result /data /info' -d 'where in the document the session is'
complete -c sesh -n $read -l jwt -d 'it is a JWT'
complete -c sesh -n $read -l key -r -F -d 'the key to check the signature with'
complete -c sesh -n $read -l alg -x -a 'HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512' -d 'the one algorithm to accept'
complete -c sesh -n $read -l format -x -a 'table json' -d 'the form of the output'
complete -c sesh -n $read -l clip -d 'cut strings and arrays that are too long'
complete -c sesh -n $read -l lenient -d 'leave out what an optional field cannot hold'
complete -c sesh -n $read -l last-wins -d 'of a name that occurs twice the last one counts'
complete -c sesh -n $read -l reject-unknown -d 'a member that the type does not have is an error'
complete -c sesh -n $read -l merge -d 'read all files into one struct'
complete -c sesh -n $read -l show-secrets -d 'show tokens and the like'
complete -c sesh -n $read -l work -x -d 'bytes of the work buffer'
complete -c sesh -n $read -l chunk -x -d 'bytes of a piece'
complete -c sesh -n $read -l lines -d 'one document a line'
complete -c sesh -n $read -l trace -d 'show each value that is kept, as jsmn sees it'
complete -c sesh -n $read -l map -d 'show a picture of the document instead'
complete -c sesh -n $read -l help -d 'show the options'

set -l check '__fish_seen_subcommand_from check'
complete -c sesh -n $check -F
complete -c sesh -n $check -l max-depth -x -d 'levels that are accepted'
complete -c sesh -n $check -l chunk -x -d 'bytes of a piece'
complete -c sesh -n $check -l help -d 'show the options'

set -l infer '__fish_seen_subcommand_from infer'
complete -c sesh -n $infer -F
complete -c sesh -n $infer -l name -x -d 'what the type is called'
complete -c sesh -n $infer -l at -x -d 'where in each sample the session is'
complete -c sesh -n $infer -l schema -r -F -d 'of a JSON Schema instead of samples'
complete -c sesh -n $infer -l type -x -a '(__sesh_types)' -d 'of a known type'
complete -c sesh -n $infer -l keep -x -d 'the fields to keep'
complete -c sesh -n $infer -l help -d 'show the options'

set -l ram '__fish_seen_subcommand_from ram'
complete -c sesh -n $ram -l type -x -a '(__sesh_types)' -d 'this type only'
complete -c sesh -n $ram -l help -d 'show the options'

set -l layout '__fish_seen_subcommand_from layout'
complete -c sesh -n $layout -l type -x -a '(__sesh_types)' -d 'this type only'
complete -c sesh -n $layout -l target -x -a 'avr arm-none-eabi riscv32-unknown-elf i686-linux-gnu x86_64-linux-gnu' \
    -d 'as a compiler for that machine lays it out'
complete -c sesh -n $layout -l help -d 'show the options'
