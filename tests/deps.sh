#!/bin/sh
# SPDX-License-Identifier: MIT
# What tools/deps.sh does on a machine without some packages: deps.sh DIRECTORY. The machine
# consists of scripts in DIRECTORY, which record how they were called.
set -u
dir=$1
rm -rf "$dir"
mkdir -p "$dir/bin"
failed=0

# command_is NAME TEXT: makes a program that does what TEXT says.
command_is() {
    printf '#!/bin/sh\n%s\n' "$2" >"$dir/bin/$1"
    chmod +x "$dir/bin/$1"
}
for tool in sh awk sed grep mktemp rm tail dirname env cat touch; do
    ln -s "$(command -v $tool)" "$dir/bin/$tool"
done
command_is true :
command_is id 'echo 1000'
command_is sudo "echo \"sudo \$*\" >>$dir/calls; [ \"\$1\" = -n ] && shift && [ ! -e $dir/rights ] && exit 1; exec \"\$@\""
command_is apt-get "echo \"apt-get \$*\" >>$dir/calls; case \$* in *install*) touch $dir/installed ;; esac"
# The compiler does not find a header until it is installed.
command_is cc "cat >/dev/null; [ -e $dir/installed ]"

# expect TEXT STATUS CALLS OUTPUT ARGUMENT ...: CALLS and OUTPUT are patterns for the calls and the
# output.
expect() {
    text=$1 status=$2 calls=$3 output=$4
    shift 4
    rm -f "$dir/installed"
    : >"$dir/calls"
    said=$(PATH=$dir/bin CC=cc sh tools/deps.sh "$@" 2>&1)
    now=$?
    called=$(tr '\n' ';' <"$dir/calls")
    [ $now = "$status" ] || { echo "deps.sh, $text: status $now, not $status"; failed=1; }
    case $called in $calls) ;; *) echo "deps.sh, $text: it called $called"; failed=1 ;; esac
    case $said in $output) ;; *) echo "deps.sh, $text: it said $said"; failed=1 ;; esac
}
expect 'need installs nothing' 1 '' '*missing: libjsmn-dev*: make deps*' need libjsmn-dev
expect 'need names what it lacks' 1 '' '*: make deps FOR="libjsmn-dev gcovr"*' need libjsmn-dev gcovr
expect 'offer asks for no password' 1 'sudo -n true;' '*: make deps*' offer libjsmn-dev
expect 'get may ask for one' 0 'sudo apt-get *update;*sudo env *apt-get*install*libjsmn-dev libcmocka-dev;*' '*installing*' get
touch "$dir/rights"
expect 'offer installs where it may' 0 'sudo -n true;*sudo -n env *install*libcmocka-dev;*' '*installing*' offer libcmocka-dev
rm "$dir/bin/apt-get"
expect 'no apt' 1 '' '*missing here*JSMN_INCLUDE*' offer libjsmn-dev
[ $failed = 0 ] && echo "checked: what tools/deps.sh installs, and when"
exit $failed
