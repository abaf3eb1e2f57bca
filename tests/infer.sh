#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests sesh infer as its users run it: infer.sh SESH GENERATOR. The generator must accept each list
# that is printed. The last line is the sum. tests/infer/ reads samples with such lists.
sesh=$1 type=$2
. tests/count.sh
mkdir "$dir/out"
what='infer: '

# lists NAME INPUT LINES ARGUMENT ...: the list for this input contains these complete lines, and
# the generator accepts it. A comment of several lines counts as one line.
lists() {
    name=$1 lines=$3
    printf '%s' "$2" >"$dir/in"
    shift 3
    if ! "$sesh" infer --name tried "$@" <"$dir/in" >"$dir/tried.def" 2>"$dir/err"; then
        head -n 3 "$dir/err"
        fail "$name: no list"
        return
    fi
    flat=$(awk '/^(\/\*| \*)/ { open = 1 }
        { comment = comment $0 }
        open && !/\*\/$/ { comment = comment " "; next }
        { gsub(/  *\* /, " ", comment); gsub(/   */, " ", comment); print comment; comment = ""; open = 0 }' "$dir/tried.def")
    printf '%s\n' "$lines" >"$dir/lines"
    while read -r line; do
        case $flat in *"$line"*) continue ;; esac
        echo "  not there: $line"
        fail "$name"
        sed 's/^/    /' "$dir/tried.def"
        return
    done <"$dir/lines"
    if "$type" --hpp "$dir/out" "$dir/tried.def" >/dev/null 2>"$dir/err"; then pass
    else
        head -n 5 "$dir/err"
        fail "$name: the generator refuses it"
    fi
}

# lacks NAME TEXT: the list that was printed last does not contain the text.
lacks() {
    if grep -qF -- "$2" "$dir/tried.def"; then fail "$1"; else pass; fi
}

# refuses NAME STATUS INPUT ERROR ARGUMENT ...: ERROR is a shell pattern; nothing else is printed.
refuses() {
    name=$1 status=$2 wanted=$4
    printf '%s' "$3" >"$dir/in"
    shift 4
    "$sesh" infer "$@" <"$dir/in" >"$dir/out.txt" 2>"$dir/err"
    got=$?
    text_of "$dir/err"
    case $text in $wanted) ;; *) got="$got and $text" ;; esac
    if [ "$got" = "$status" ] && [ ! -s "$dir/out.txt" ]; then pass
    else fail "$name: status $got"; fi
}

# ---- numbers, strings, and the like ---------------------------------------------

lists 'kinds' '{"i":5,"n":-5,"u":18446744073709551615,"b":true,"s":"x","d":"2026-11-29T15:30:00+01:30","exp":1764430200,"at":1.5}' '
FIELD(i, "i", INT, OPTIONAL, "Up to 1 digit in the samples.")
FIELD(n, "n", INT, OPTIONAL,
FIELD(u, "u", UINT, OPTIONAL,
FIELD(b, "b", BOOL, OPTIONAL, "True or false.")
FIELD(s, "s", STR(16), OPTIONAL, "Up to 1 byte in the samples.")
FIELD(d, "d", DATE_TIME, OPTIONAL,
FIELD(exp, "exp", TIME, OPTIONAL, "A moment in the samples.")
/* at: There is a fraction, which TIME drops. */
FIELD(at, "at", TIME, OPTIONAL,'
lists 'numbers that no kind holds' '{"a":1,"f":1.5,"h":18446744073709551616,"e":1e400}' '
/* "f" is left out: a number with a fraction in stdin:7 at /f. No kind keeps it; TIME drops it and says so. */
/* "h" is left out: the number in stdin:15 at /h fits neither INT nor UINT. */
/* "e" is left out: the number in stdin:40 at /e fits neither INT nor UINT. */'
lists 'a range that no kind has' '{"a":[-1,18446744073709551615],"b":1}' \
    '/* "a" is left out: numbers below 0 and above 9,223,372,036,854,775,807, from stdin:6 at /a/0 on. */'
lists 'integers in other spellings' '{"a":1e3,"b":12.0,"c":-0,"d":1e18,"e":18446744073709551615,"f":-9223372036854775808}' '
FIELD(a, "a", INT, OPTIONAL, "Up to 4 digits in the samples.")
FIELD(b, "b", INT, OPTIONAL, "Up to 2 digits in the samples.")
FIELD(c, "c", INT, OPTIONAL, "Up to 1 digit in the samples.")
FIELD(d, "d", INT, OPTIONAL, "Up to 19 digits in the samples.")
FIELD(e, "e", UINT, OPTIONAL, "Up to 20 digits in the samples.")
FIELD(f, "f", INT, OPTIONAL, "Up to 19 digits in the samples.")'
lists 'a day is no date and time' '{"day":"2026-11-29","bad":["2026-11-29T15:30:00Z","2026-02-30T15:30:00Z"]}' '
FIELD(day, "day", STR(16),
FIELD(bad, "bad", LIST(STR(32), 4),'
lists 'room to grow' "{\"a\":\"$(printf %010d 0)\",\"b\":\"$(printf %011d 0)\",\"c\":\"$(printf %032d 0)\",\"d\":\"\",\"l\":[1,2,3],\"m\":[1]}" '
A capacity is the next power of two that holds the longest value seen and half as much again.
FIELD(a, "a", STR(16),
FIELD(b, "b", STR(32),
FIELD(c, "c", STR(64),
FIELD(d, "d", STR(16), OPTIONAL, "Empty in the samples, so its capacity is a guess.")
FIELD(l, "l", LIST(INT, 8),
FIELD(m, "m", LIST(INT, 4),'
lists 'a string that STR just holds' "{\"a\":\"$(printf %032766d 0)\"}" 'FIELD(a, "a", STR(32767),'
lists 'a string that is too long' "{\"a\":\"$(printf %032767d 0)\",\"b\":1}" \
    '/* "a" is left out: a string of 32767 bytes; a STR holds 32,766. STREAM hands it on in parts. */'
lists 'an array that is too long' "{\"b\":1,\"a\":[$(awk 'BEGIN { for (i = 0; i < 32767; i++) printf "1,"; print 1 }')]}" \
    '/* "a" is left out: an array of 32768 elements; a LIST holds 32,767. EACH shows one at a time. */'
lists 'strings that no STR holds' '{"a":"\u0000","b":"\ud800","c":"\ud83d\ude00"}' '
/* "a" is left out: U+0000 or half a surrogate pair is in stdin:1 at /a, which no STR holds. */
/* "b" is left out: U+0000 or half a surrogate pair is in stdin:14 at /b, which no STR holds. */
FIELD(c, "c", STR(16),'
lists 'secrets' '{"accessToken":"x","client_secret":"x","passwd":"x","api_key":"x","sessionId":"x","tokens":{"id":"x"}}' '
FIELD(access_token, "accessToken", STR(16), OPTIONAL | SECRET,
FIELD(client_secret, "client_secret", STR(16), OPTIONAL | SECRET,
FIELD(passwd, "passwd", STR(16), OPTIONAL | SECRET,
FIELD(api_key, "api_key", STR(16), OPTIONAL | SECRET,
FIELD(session_id, "sessionId", STR(16), OPTIONAL | SECRET,
FIELD(id, "id", STR(16), OPTIONAL | SECRET,'
lists 'secrets in one word' '{"clientkey":"x","my_privkey":"x","wifi_psk":"x"}' '
FIELD(clientkey, "clientkey", STR(16), OPTIONAL | SECRET,
FIELD(my_privkey, "my_privkey", STR(16), OPTIONAL | SECRET,
FIELD(wifi_psk, "wifi_psk", STR(16), OPTIONAL | SECRET,'
lists 'no secrets' '{"token_type":"x","tokenExpires":"x","monkey":"x","pubkey":"x","helps_keep":"x","session":{"id":"x"},"token_count":5,"hotkeys":"x","publicKey":"x"}' ''
lacks 'what is no secret' SECRET

# ---- several samples ---------------------------------------------------------------

lists 'present, null, absent' '[{"r":1,"n":1,"o":1,"x":null},{"r":2,"n":null,"x":null},{"r":3,"n":3}]' '
A field is REQUIRED if each of the 3 samples has it, and NULLABLE if it is null in some.
FIELD(r, "r", INT, REQUIRED,
FIELD(n, "n", INT, NULLABLE,
FIELD(o, "o", INT, OPTIONAL,
/* "x" is left out: it is always null, so its kind is not known. */'
lists 'one sample requires nothing' '{"r":1,"l":[{"a":1,"b":1},{"a":2}]}' '
One sample cannot show what is always present, so nothing is REQUIRED.
FIELD(r, "r", INT, OPTIONAL,
FIELD(a, "a", INT, REQUIRED,
FIELD(b, "b", INT, OPTIONAL,'
lists 'a document a line' '{"a":1}

{"a":2,"b":"x"}
' '
The samples are lines: this is one line. Begin a reader for each.
FIELD(a, "a", INT, REQUIRED,
FIELD(b, "b", STR(16), OPTIONAL,'
printf '{"id":5}' >"$dir/a.json"
printf '{"id":"x5","x":{"y":[1]}}' >"$dir/b.json"
lists 'kinds that do not go together' '' \
    "/* \"id\" is left out: a number in $dir/a.json:1 at /id, but a string in $dir/b.json:1 at /id. */" \
    "$dir/a.json" "$dir/b.json"
lists 'one or many' '[{"aud":"a","o":{"i":1},"q":"1","e":[]},{"aud":["bb","c"],"o":[{"i":2},{}],"q":[1,2],"e":5},{"aud":null,"o":[],"q":[],"e":[]}]' '
FIELD(aud, "aud", LIST(STR(16), 4), NULLABLE | ONE_OR_MANY, "Up to 2 elements of up to 2 bytes in the samples.")
FIELD(o, "o", LIST(OBJECT(tried_o), 4), REQUIRED | ONE_OR_MANY,
FIELD(i, "i", INT, OPTIONAL,
FIELD(q, "q", LIST(INT, 4), REQUIRED | QUOTED | ONE_OR_MANY,
FIELD(e, "e", LIST(INT, 4), REQUIRED | ONE_OR_MANY,'
lists 'one or many, of several kinds' '[{"a":1,"b":1,"c":1},{"a":["x"],"b":[null],"c":[[1]],"d":1}]' '
/* "a" is left out: a number in stdin:2 at /0/a, but a string in stdin:27 at /1/a/0. */
/* "b" is left out: the array has a null, in stdin:37 at /1/b/0, and a LIST cannot hold one. */
/* "c" is left out: a number in stdin:14 at /0/c, but an array in stdin:48 at /1/c/0. */'
lists 'what is left out inside of what is left out' '{"a":1,"user":{"geo":{"lat":0.5,"nil":null}},"token":{"notAfter":1796003600.5}}' '
FIELD(not_after, "notAfter", TIME, OPTIONAL, "A moment in the samples.")
/* "user" is left out: it contains nothing that a list can hold. */
/* "user/geo" is left out: it contains nothing that a list can hold. */
/* "user/geo/lat" is left out: a number with a fraction in stdin:22 at /user/geo/lat. No kind keeps it; TIME drops it and says so. */
/* "user/geo/nil" is left out: it is always null, so its kind is not known. */'
lists 'quoted' '[{"n":1,"u":"18446744073709551615","exp":"1764430200","b":true,"l":[1,"2"],"f":1.5,"x":true,"y":1,"s":"12","t":"true","v":"01"},
{"n":"-1e3","u":2,"exp":1764430200.5,"b":"false","l":[],"f":"2","x":"True","y":"true","s":"-3","t":"false","v":"02"}]' '
FIELD(n, "n", INT, REQUIRED | QUOTED,
FIELD(u, "u", UINT, REQUIRED | QUOTED,
FIELD(exp, "exp", TIME, REQUIRED | QUOTED,
FIELD(b, "b", BOOL, REQUIRED | QUOTED,
FIELD(l, "l", LIST(INT, 4), REQUIRED | QUOTED,
/* "f" is left out: a number with a fraction in stdin:
/* "x" is left out: true or false in stdin:
/* "y" is left out: a number in stdin:
/* s: The strings hold numbers: INT with QUOTED? */
FIELD(s, "s", STR(16), REQUIRED,
/* t: The strings hold true and false: BOOL with QUOTED? */
FIELD(t, "t", STR(16), REQUIRED,
FIELD(v, "v", STR(16), REQUIRED,'
lacks 'a number with a zero before it' '/* v:'
key=0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMs
lists 'base64' "{\"n\":\"$key\",\"blob\":\"$key\",\"x\":\"AQAB\",\"signature\":\"${key}/\",\"hash\":\"$(printf %064d 7)\",\"uuid\":\"A1b2C3d4-0000-4000-8000-00805f9b34fb\",\"list\":[\"$key\"],\"padded_digest\":\"${key}A==\",\"digest\":\"$key=\"}" '
FIELD(n, "n", BYTES(256), OPTIONAL, "Base64 of up to 86 bytes in the samples.")
/* blob: Base64 of up to 86 bytes: BYTES? */
FIELD(blob, "blob", STR(256), OPTIONAL,
FIELD(x, "x", STR(16), OPTIONAL,
FIELD(signature, "signature", STR(256), OPTIONAL,
FIELD(hash, "hash", STR(128), OPTIONAL,
FIELD(list, "list", LIST(STR(256), 4), OPTIONAL,
FIELD(padded_digest, "padded_digest", STR(256),
FIELD(digest, "digest", BYTES(256),'
lists 'names that BYTES brings' "{\"n_length\":1,\"n_cap\":1,\"n\":\"$key\"}" '
FIELD(n_value, "n", BYTES(256),'
lists 'what is long' "{\"s\":\"$(printf %01024d 7)\",\"t\":\"$(printf %01023d 7)\",\"l\":[$(printf '1,%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32)1],\"m\":[1]}" '
/* s: STREAM hands a long string on in parts and stores none of it. */
/* l: EACH holds one element at a time and shows each in turn. */'
lacks 'what is not so long' '/* t:'
lists 'few elements among many' '{"scopes":["a","b","a","b","a","b","a","a"]}' \
    '/* scopes: A SET? 8 values are all of "a", "b". */'
lists 'few strings among many' '{"l":[{"s":"on"},{"s":"off"},{"s":"on"},{"s":"on"},{"s":"off"},{"s":"on"},{"s":"on"},{"s":"on"}]}' \
    '/* s: An ENUM? 8 values are all of "on", "off". */'
lists 'a range over samples' '[{"a":1},{"a":18446744073709551615}]' 'FIELD(a, "a", UINT, REQUIRED,'

# ---- objects and arrays --------------------------------------------------------------

lists 'equal objects' '{"home":{"street":"x","no":1},"work":{"no":12,"street":"a longer street"},"other":{"street":"x"}}' '
STRUCT(tried_home,
FIELD(street, "street", STR(32),
FIELD(home, "home", OBJECT(tried_home),
FIELD(work_value, "work", OBJECT(tried_home),
FIELD(other, "other", OBJECT(tried_other),'
lists 'an object or a string' '{"roles":["a",{"id":"i","name":"n"}]}' '
STRUCT_OR_STRING(tried_role, name,
/* roles: An object in stdin:14 at /roles/1, but a string in stdin:10 at /roles/0. Does it stand for that member? */'
lists 'arrays that no list holds' '{"a":1,"m":[1,"x"],"n":[1,null],"r":[[1]],"e":[],"o":{},"l":[{}]}' '
/* "m" is left out: a number in stdin:12 at /m/0, but a string in stdin:14 at /m/1. */
/* "n" is left out: the array has a null, in stdin:26 at /n/1, and a LIST cannot hold one. */
/* "r" is left out: an array of arrays in stdin:37 at /r/0; a LIST holds none. */
/* "e" is left out: the array is always empty, so nothing is known of its elements. */
/* "o" is left out: it contains nothing that a list can hold. */
/* "l" is left out: it contains nothing that a list can hold. */'
lists 'a part of the document' '{"jsonrpc":"2.0","result":{"a/b":{"id":1}}}' '
It is at /result/a~1b in the document: set options.at to that.
FIELD(id, "id", INT,' --at /result/a~1b
lists 'elements of an array' '{"data":[{"id":1},{"id":2}]}' 'FIELD(id, "id", INT, REQUIRED,' --at /data
many=$(awk 'BEGIN { for (i = 1; i <= 70; i++) printf "%s\"f%d\":%d", (i > 1 ? "," : ""), i, i }')
lists 'more than 64 fields' "{$many}" '
A struct has 64 fields: compile the library and your program with -DSESH_MAX_FIELDS=64.
FIELD(f64, "f64", INT,
/* "f65" is left out: a struct may have 64 fields; those that came first are kept. */'
deep=$(awk 'BEGIN { for (i = 0; i < 40; i++) printf "{\"n\":%d,\"o\":", i; printf "1"; for (i = 0; i < 40; i++) printf "}" }')
lists 'deep objects' "$deep" '
32 structs are nested: compile the library and your program with -DSESH_MAX_NEST=32.
/* "o" is left out: structs may be nested 32 deep. */'
refuses 'objects of one member that are too deep' 1 \
    "$(awk 'BEGIN { for (i = 0; i < 40; i++) printf "{\"n%d\":", i; printf "1"; for (i = 0; i < 40; i++) printf "}" }')" \
    'stdin:0: not-found: there is nothing that a list can hold: "n0/*/n31" is left out: structs may be nested 32 deep.'
long=$(printf '%0255d' 0)
lists 'names that no field has' "{\"a\":1,\"\":1,\"$long\":1,\"x\\u0000\":1}" '
/* "" is left out: a field'"'"'s name cannot be empty. */
its name has 255 bytes, and a field'"'"'s may have 254. */
/* "x" is left out: its name contains U+0000 or half a surrogate pair. */'
big=$(awk 'BEGIN { for (i = 0; i < 40; i++) printf "%s\"s%d\":\"%03000d\"", (i ? "," : ""), i, i }')
lists 'a struct that is too large' "{$big,\"l\":[{$big}]}" '
would take more than 65,534 bytes. */
bytes, and a struct may take 65,534. */'

map='Do these names differ from reply to reply? A list cannot name them. --at'
lists 'names that are made' '{"accounts":{"u4d81c":{"name":"x","own":true},"g0e77f":{"name":"y","own":false}}}' "
/* $map /accounts/u4d81c makes a list of what is there, and options.at says where a reader finds it. */"
lists 'one name that is made' '{"users":{"lotte@brenneke.example":{"id":1}}}' "/* $map /users/lotte@brenneke.example makes"
lists 'names that are numbers, at the root' '{"1":{"on":true},"2":{"on":false,"hue":5}}' "/* $map /1 makes"
lists 'names that are in one sample each' '[{"m":{"kitchen":{"on":true}}},{"m":{"hall":{"on":true}}}]' "/* $map /0/m/kitchen makes"
lists 'names that are words' '{"a":{"home":{"url":"x"},"ipv4":{"url":"x"}},"ld":{"@context":{"url":"x"}},"f":{"12":1,"13":2},"g":{"12":{"a":1},"13":{"b":1}}}' ''
lacks 'names that are words' 'Do these names differ'
lists 'a reply and a refusal' '[{"success":{"id":1}},{"error":{"type":1}}]' ''
lacks 'a reply and a refusal' 'Do these names differ'

structs=$(awk 'BEGIN { for (i = 0; i < 300; i++) printf "%s\"s%d\":{\"m%d\":1}", (i % 60 ? "," : (i ? "}," : "") "\"p" i "\":{"), i, i; print "}" }')
refuses 'more structs than a list holds' 1 "{$structs}" 'sesh: 306 structs with * a list holds 255 and 65534: --at takes a part'

# ---- names in C ------------------------------------------------------------------------

lists 'names in C' '{"1st":1,"a-b":1,"a_b":1,"class":1,"int":1,"größe":1,"名前":1,"日本":1,"userGUIDs":1,"IPAddress":1,"https://example.com/role":1,"Auto":1}' '
FIELD(n_1st, "1st",
FIELD(a_b, "a-b",
FIELD(a_b_value, "a_b",
FIELD(class_value, "class",
FIELD(int_value, "int",
FIELD(groesse, "größe",
FIELD(field, "名前",
FIELD(field_value, "日本",
FIELD(user_guids, "userGUIDs",
FIELD(ip_address, "IPAddress",
FIELD(role, "https://example.com/role",
FIELD(auto_value, "Auto",'
lists 'names that a list makes' '{"has":1,"null":1,"clipped":1,"also":1,"l":[1],"l_count":1,"l_max":1,"s":"x","s_cap":1,"fields":1,"work":1,"h":1,"hpp":1,"link":1,"link_1":1,"tried":1,"raw_":1,"ID":1,"Id":1}' '
FIELD(has_value, "has",
FIELD(l_count_value, "l_count",
FIELD(l_max_value, "l_max",
FIELD(s_cap_value, "s_cap",
FIELD(fields_value, "fields",
FIELD(tried_value, "tried",
FIELD(id_value, "Id",'
lists 'structs and members that meet' '{"a":{"b_c":1},"a_b":{"c":1},"a_b_c":1,"a_fields":1,"a_type":1,"list":[{"a":{"z":1}}]}' '
FIELD(a_b_c, "a_b_c",
OBJECT(tried_a_object)'
lists 'what ends or begins a comment, and trigraphs' '{"*/":1,"/*":1,"??/":1,"a\"b\\":1,"n\nl":1,"x*/":null}' 'FIELD(n_l, "n\012l",'

# A JWT: its header has no {, and its claims are the sample.
token() { printf 'Bearer eyJhbGciOiJub25lIn0.%s.c2ln\n' "$(printf '%s' "$1" | base64 | tr -d '\n=' | tr '+/' '-_')"; }
lists 'the claims of a token' "$(token '{"sub":"ü","exp":1764430200}')" '
* tried, made by sesh infer from standard input.
FIELD(sub, "sub", STR(16), OPTIONAL, "Up to 2 bytes in the samples.")
FIELD(exp, "exp", TIME,' -
refuses 'claims that are no JSON' 1 "$(token '{"sub":x}')" 'the claims of stdin:7: syntax: not a JSON text at this byte'

# ---- what is no sample --------------------------------------------------------------------

refuses 'not JSON' 1 '{"a":{"b":[1,x]}}' 'stdin:13: syntax: not a JSON text at this byte (at /a/b)'
refuses 'the text ends' 1 '{"a":' 'stdin:5: incomplete: *'
refuses 'nothing' 1 '' 'stdin:0: incomplete: *'
refuses 'a name twice' 1 '{"a":{"b":1,"c":2,"b":3}}' 'stdin:18: duplicate: the name occurs twice in its object (at /a/b)'
refuses 'not UTF-8' 1 "$(printf '{"a":"\377"}')" 'stdin:6: utf8: *'
refuses 'too deep' 1 "$(printf '%065d' 0 | tr 0 '[')" 'stdin:64: too-deep: nested deeper than 64 levels *'
refuses 'an empty object' 1 '{}' 'stdin:0: not-found: the object has no members: there is nothing to list'
refuses 'objects of null' 1 '{"a":null}' 'stdin:0: not-found: there is nothing that a list can hold: "a" is left out: it is always null*'
refuses 'a string' 1 '"a"' 'stdin:0: wrong-type: a session is an object, and this is a string'
refuses 'a number' 1 '12' 'stdin:0: wrong-type: a session is an object, and this is a number'
refuses 'an empty array' 1 '[]' 'stdin:0: not-found: the array is empty: there is nothing to list'
refuses 'an array of numbers' 1 '[{"a":1},2]' 'stdin:9: wrong-type: a session is an object, and this is a number (at /1)'
refuses 'a bad line' 1 '{"a":1}
{"a":}
' 'stdin:13: syntax: *'
refuses 'two documents in a line' 1 '{"a":1} {"a":2}' 'stdin:8: trailing: *'
refuses 'nothing at the pointer' 1 '{"a":1}' 'stdin:0: not-found: the document has nothing at the pointer (at /b)' --at /b
refuses 'no file' 3 '' 'sesh: /nowhere: *' /nowhere
refuses 'a pointer without a slash' 2 '{}' '*not a JSON Pointer*' --at result
refuses 'a pointer with ~2' 2 '{}' '*not a JSON Pointer*' --at /~2
refuses 'a web page' 1 '<html>' 'stdin:0: syntax: not JSON; it looks like a web page'
refuses 'an option that is not there' 2 '' 'sesh: unknown option --no (see sesh infer --help)' --no
for name in '' 1st Name a-b class "$(printf '%049d' 0 | tr 0 a)"; do
    refuses "no name of C: $name" 2 '{"a":1}' "*--name $name: *" --name "$name"
done
refuses 'what a name may be' 2 '{}' \
    "sesh: --name Bad: a list's name is a C identifier in lower case, of up to 48 characters (see sesh infer --help)" --name Bad
refuses 'a type of the library' 2 '{"a":1}' '*the library has names such as sesh_verdocs already; my_verdocs is free*' --name verdocs
# A word that the library's own names have is refused, unless the generator takes it, too.
words=$(sed -n 's/^ *{"[a-zA-Z]*_\([A-Za-z0-9]*\).*, ""},$/\1/p' "${type%/*}/names.def" | tr A-Z a-z | sort -u)
words="$words $(sed -n '/define WORDS_OF_SESH_HPP/{n;s/"//g;p;}' tools/type/words.h)"
[ "$(echo $words | wc -w)" -gt 30 ] && pass || fail 'the words of the library'
printf '{"a":1}' >"$dir/in"
for word in $words; do
    if ! "$sesh" infer --name "$word" "$dir/in" >"$dir/$word.def" 2>"$dir/err"; then
        grep -qE 'the library has names|a keyword' "$dir/err" && pass || fail "a word of the library: $word"
    elif "$type" --hpp "$dir/out" "$dir/$word.def" >/dev/null; then pass
    else fail "a word of the library, which tools/sesh/infer_names.c should know: $word"; fi
done
cp "$dir/a.json" "$dir/token.json"
"$sesh" infer "$dir/token.json" | grep -q '^SESSION(my_token,' && pass || fail 'a name of a file that the library has'
cp "$dir/a.json" "$dir/My Log-in.v2.json"
"$sesh" infer "$dir/My Log-in.v2.json" | grep -q '^SESSION(my_log_in,' && pass || fail 'a name that is made of a file'
[ "$("$sesh" infer --help | head -c 17)" = 'usage: sesh infer' ] && pass || fail 'help'

# ---- a part of samples ---------------------------------------------------------------------

part='{"id":1,"auth/Token":"x","none":null,"plan":{"active":true,"features":["a"],"e":{}},"svc":[{"id":"a","url":"b"},{"id":"c","url":"d"}]}'
lists 'fields that are kept' "$part" '
It lists only the fields of --keep. What has no row is validated and dropped.
STRUCT(tried_plan,
FIELD(active, "active", BOOL,
FIELD(plan, "plan", OBJECT(tried_plan),
FIELD(auth_token, "auth/Token", STR(16), OPTIONAL | SECRET,' --keep /plan/active,/auth~1Token
for dropped in features svc '"id"' none; do
    lacks 'a field that is not kept' "$dropped"
done
lists 'an object that is kept, and a member of elements' "$part" '
FIELD(features, "features", LIST(STR(16), 4),
/* "e" is left out: it contains nothing that a list can hold. */
STRUCT(tried_svc,
FIELD(url, "url", STR(16), REQUIRED,
FIELD(svc, "svc", LIST(OBJECT(tried_svc), 4),' --keep /plan,/svc/0/url
lacks 'a member of elements' '"id"'
lists 'fields that are kept of a part' "{\"result\":$part}" '
It is at /result in the document: set options.at to that.
FIELD(id, "id", INT,' --at /result --keep /id
lists 'a field behind the 64th' "{$many}" 'FIELD(f70, "f70", INT,' --keep /f70
lists 'a bare string stays' '{"roles":["a",{"id":"i","name":"n","x":1}]}' '
STRUCT_OR_STRING(tried_role, name,
FIELD(x, "x", INT,' --keep /roles/x
lacks 'what a bare string does not need' '"id"'
refuses 'a sample has no such field' 2 "$part" '*there is no field "/plan/name"; at this place there are /active, /features, /e *' --keep /id,/plan/name
refuses 'a field that no list holds' 2 "$part" '*there is no field "/none": "none" is left out: it is always null*' --keep /none
refuses 'a field without a slash' 2 "$part" '*"id" is not a JSON Pointer, which begins with a slash*' --keep id
refuses 'an object of which nothing is kept' 1 "$part" '*there is nothing that a list can hold: "plan/e" is left out*' --keep /plan/e

# ---- a part of a type -----------------------------------------------------------------------

lists 'a part of a type' '' '
It reads what struct sesh_verdocs is for, which takes
STRUCT(tried_iprofile, "A part of struct sesh_verdocs_iprofile.")
FIELD(email, "email", STR(128), REQUIRED,
FIELD(sub, "sub", STR(64), REQUIRED,
FIELD(exp, "exp", TIME, REQUIRED,
FIELD(profile, "profile", OBJECT(tried_iprofile), REQUIRED,
PREFIX("https://verdocs.com/")' --type verdocs --keep /sub,/exp,/profile/email
lists 'a whole object, and elements' '' '
STRUCT_OR_STRING(tried_ipermission, name,
FIELD(name, "name", STR(40), REQUIRED,
FIELD(permissions, "permissions", LIST(OBJECT(tried_ipermission), 32), REQUIRED,
FIELD(contact_email, "contact_email", STR(128), NULLABLE,' --type verdocs --keep /permissions/0/id,/profile/organization
lists 'flags of a type' '' '
FIELD(expires_in, "expires_in", INT, OPTIONAL | QUOTED,
ENUM_ANY_CASE(tried_use, "Names of use.")
NAME(bearer, "Bearer", "")
NAME(none, "N_A", "")
FIELD(token_type, "token_type", ENUM(tried_use), OPTIONAL, "As in struct sesh_oauth_token.")' --type oauth_token --keep /expires_in,/token_type
lists 'one or many of a type' '' 'FIELD(aud, "aud", LIST(STR(' --type oidc_claims --keep /aud
lists 'one or many of a type' '' '| ONE_OR_MANY, "As in struct sesh_oidc_claims.")' --type oidc_claims --keep /aud
lists 'secrets of a type' '' 'FIELD(session_id, "sessionId", STR(64), OPTIONAL | SECRET,' --type webuntis --keep /sessionId
# rows_of SESSION <LIST: each row behind the tag of its struct or ENUM, by tags. Tags begin behind the
# session's name; sentences, and OPTIONAL, which is what a row is without it, are left out.
rows_of() {
    sed -E -e 's/, "([^"\\]|\\.)*"\)$/)/' -e 's/OPTIONAL \| //' -e 's/^SESSION/STRUCT/' -e "s/\\(($1)([,)])/(session\\2/; s/\\($1_/(/" |
        awk -F '[(,)]' '/^(STRUCT|ENUM)/ { tag = $2 } tag != "" && /^[A-Z_]+\(/ { print tag " " $0 } /^END/ { tag = "" }' |
        sort -s -k 1,1
}
for of in $("$sesh" ram | awk 'NR > 1 { print $1 }'); do
    keep=$("$sesh" infer --type "$of" --keep /no 2>&1 | sed 's/.*there are \(.*\) (see.*/\1/; s/, /,/g')
    lists "all of $of" '' 'SESSION(tried,' --type "$of" --keep "$keep"
    # It is the library's own list: the same names, flags and order, in each struct and each ENUM.
    rows_of tried <"$dir/tried.def" >"$dir/now"
    sed 's/ .*/ /; s/^/^/' "$dir/now" | uniq >"$dir/tags"
    rows_of "$of" <"$(grep -lE "^(SESSION|STRUCT)\($of," src/schema/*.def)" | grep -f "$dir/tags" >"$dir/wanted"
    if diff "$dir/wanted" "$dir/now" >"$dir/err"; then pass
    else
        fail "all of $of: its list and the one that is printed"
        sed 's/^/    /' "$dir/err"
    fi
done
refuses 'a field that is not there' 2 '' '*there is no field "/profile/mail"; at this place there are /id, *' --type verdocs --keep /sub,/profile/mail
refuses 'a field in a scalar' 2 '' '*"/sub/x": /sub is no object*' --type verdocs --keep /sub/x
refuses 'a pointer that is empty' 2 '' '*a pointer is empty*' --type verdocs --keep /sub,,/exp
refuses 'nothing is kept' 2 '' '*nothing is kept*' --type verdocs --keep ''
refuses 'a type that is not there' 2 '' '*there is no type "none"*' --type none --keep /a
refuses 'any type' 2 '' 'sesh: --type names one type: sesh ram lists them (see sesh infer --help)' --type auto --keep /a
refuses 'a type alone' 2 '' '*--type needs --keep*' --type verdocs
refuses 'a type and a sample' 2 '' '*do not go together*' --type verdocs --keep /sub "$dir/a.json"

# ---- schemas ----------------------------------------------------------------------------------

schema() {
    name=$1 lines=$3
    printf '%s' "$2" >"$dir/schema.json"
    shift 3
    lists "schema: $name" '' "$lines" --schema "$dir/schema.json" "$@"
}

schema 'kinds' '{"type":"object","required":["a","n"],"properties":{"a":{"type":"integer"},"n":{"type":["string","null"],"maxLength":10},
"i":{"type":"integer","format":"int32"},"r":{"type":"integer","minimum":-5,"maximum":5},"u":{"type":"integer","minimum":0,"maximum":18446744073709551615},
"b":{"type":"boolean","description":"Is it so? It may be."},"d":{"type":"string","format":"date-time"},"id":{"type":"string","format":"uuid"},
"l":{"type":"array","items":{"type":"string","maxLength":5},"maxItems":3},"e":{"enum":["on","off"]},"created_at":{"type":"number"},"m":{"type":"number","multipleOf":1}}}' '
FIELD(a, "a", INT, REQUIRED, "")
FIELD(n, "n", STR(41), NULLABLE, "")
FIELD(i, "i", INT32, OPTIONAL, "")
FIELD(r, "r", INT32, OPTIONAL, "")
FIELD(u, "u", UINT, OPTIONAL, "")
FIELD(b, "b", BOOL, OPTIONAL, "Is it so? It may be.")
FIELD(d, "d", DATE_TIME, OPTIONAL, "")
FIELD(id, "id", STR(37), OPTIONAL, "")
FIELD(l, "l", LIST(STR(21), 3), OPTIONAL, "")
ENUM(tried_e, "Names of e.")
NAME(on, "on", "")
NAME(off, "off", "")
FIELD(e, "e", ENUM(tried_e), OPTIONAL, "")
FIELD(created_at, "created_at", TIME, OPTIONAL, "")
FIELD(m, "m", INT, OPTIONAL, "")'
schema 'references' '{"type":"object","properties":{"a":{"$ref":"#/$defs/Who"},"b":{"type":"array","items":{"$ref":"#/$defs/Who"}},"c":{"allOf":[{"$ref":"#/$defs/Who"},{"required":["age"],"properties":{"more":{"type":"boolean"}}}]},"self":{"$ref":"#"}},
"$defs":{"Who":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"age":{"type":"integer"}}}}}' '
STRUCT(tried_who,
FIELD(a, "a", OBJECT(tried_who), OPTIONAL, "")
/* b: The schema has no maxItems; the 8 are a guess. */
FIELD(b, "b", LIST(OBJECT(tried_who), 8), OPTIONAL, "")
FIELD(c, "c", OBJECT(tried_c), OPTIONAL, "")
FIELD(age, "age", INT, REQUIRED, "")
FIELD(more, "more", BOOL, OPTIONAL, "")
/* "self" is left out: an object that may contain itself; a struct cannot. */'
schema 'what a list cannot say' '{"type":"object","properties":{"a":{"type":"string","maxLength":5,"pattern":"x","minLength":1},"f":{"type":"number"},"o":{"oneOf":[{"type":"string"},{"type":"integer"}]},
"t":{"type":["string","integer"]},"any":true,"map":{"type":"object","additionalProperties":{"type":"string"}},"far":{"$ref":"http://example.com/s"},"loop":{"$ref":"#/$defs/l"},"loops":{"$ref":"#/$defs/ll"},"tuple":{"type":"array","items":[{"type":"string"}]},"none":{"type":"array","items":{"type":["string","null"]}}},
"additionalProperties":true,"$defs":{"l":{"$ref":"#/$defs/l"},"ll":{"allOf":[{"$ref":"#/$defs/ll"},{"$ref":"#/$defs/ll"}]}}}' '
/* a: Not checked: pattern, minLength. */
/* "f" is left out: a number that may have a fraction.
/* "o" is left out: oneOf of 2 schemas: a field has one kind. */
/* "t" is left out: integer or string: a field has one kind. QUOTED takes strings that hold such a value. */
/* "any" is left out: the schema does not say its type. */
/* "map" is left out: an object whose names the schema does not list. */
/* "far" is left out: $ref "http://example.com/s" names nothing in this document. */
/* "loop" is left out: schemas refer to each other in a circle. */
/* "loops" is left out: schemas refer to each other in a circle. */
/* "tuple" is left out: an array whose elements differ by place. */
/* "none" is left out: its elements may be null, and a LIST cannot hold one. */
/* The schema allows names that it does not list. They have no field. */'
schema 'names' '{"type":"object","properties":{"status":{"$ref":"#/$defs/State"},"other":{"$ref":"#/$defs/State"},"l":{"type":"array","items":{"enum":["a","b"]},"maxItems":2},
"state_class":{"enum":["class","Class","unknown","names","","1st"]},"s":{"enum":["class","Class","unknown","names","1st","größe","日本","state"]},"n":{"enum":["a",null]},"twice":{"enum":["a","a"]},"q":{"enum":["a\"b","c"]},"set":{"type":"array","uniqueItems":true,"items":{"enum":["a","b","c","d","e","f","g","h","i"]}},"one":{"oneOf":[{"enum":["on","off"]},{"type":"array","uniqueItems":true,"items":{"enum":["on","off"]}}]},"not":{"oneOf":[{"type":"string"},{"type":"array","uniqueItems":true,"items":{"enum":["on","off"]}}]},"u":{"type":"array","uniqueItems":true,"items":{"type":"integer"}},"c":{"const":"x"},"i":{"enum":[1,2]}},
"$defs":{"State":{"type":"string","enum":["on","off"]}}}' '
ENUM(tried_state, "Names of state.")
FIELD(status, "status", ENUM(tried_state), OPTIONAL, "")
FIELD(other, "other", ENUM(tried_state), OPTIONAL, "")
FIELD(l, "l", LIST(ENUM(tried_l), 2), OPTIONAL, "")
/* state_class: An ENUM? It is one of "class", "Class", "unknown", "names", "", "1st". */
ENUM(tried_s, "Names of s.")
NAME(class_value, "class", "")
NAME(class_2, "Class", "")
NAME(unknown_value, "unknown", "")
NAME(names_value, "names", "")
NAME(n_1st, "1st", "")
NAME(groesse, "größe", "")
NAME(field, "日本", "")
FIELD(n, "n", ENUM(tried_n), OPTIONAL, "")
FIELD(twice, "twice", STR(2), OPTIONAL, "")
FIELD(q, "q", STR(4), OPTIONAL, "")
FIELD(set, "set", SET(tried_set), OPTIONAL, "")
FIELD(one, "one", SET(tried_state), OPTIONAL | ONE_OR_MANY, "")
/* "not" is left out: an array, or a value that is none of its elements: a field has one kind. */
Not checked: uniqueItems. */
/* c: An ENUM? It is one of "x". */
FIELD(i, "i", INT, OPTIONAL, "")'
schema 'a name of a set and a bit of another one' '{"type":"object","properties":{"s":{"type":"array","uniqueItems":true,"items":{"enum":["a","a_bit"]}}}}' '
NAME(a, "a", "")
NAME(a_bit_value, "a_bit", "")'
schema 'names that meet' '{"type":"object","properties":{"a":{"enum":["x","unknown_value"]},"a_x":{"type":"integer"},"a_names":{"type":"integer"},"b":{"type":"object","properties":{"enum":{"type":"integer"}}},"c":{"type":"object","properties":{"b":{"enum":["field","type"]}}}}}' '
ENUM(tried_a_2, "Names of a.")
FIELD(a, "a", ENUM(tried_a_2), OPTIONAL, "")
FIELD(b, "b", ENUM(tried_b_2), OPTIONAL, "")'
schema 'one or many' '{"type":"object","properties":{"aud":{"oneOf":[{"type":"string","maxLength":20},{"type":"array","items":{"type":"string","maxLength":5},"maxItems":3}]},
"keys":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/k"}},{"$ref":"#/$defs/k"},{"type":"null"}]},"t":{"type":["array","integer"],"items":{"type":"integer"},"maxItems":2},
"bad":{"oneOf":[{"type":"integer"},{"type":"array","items":{"type":"string"}}]},"arrays":{"oneOf":[{"type":"array"},{"type":"array"}]},"also":{"type":["array","integer"],"items":{"type":"string"}},"e":{"oneOf":[{"enum":["a"]},{"type":"array","items":{"enum":["a"]}}]},"ne":{"oneOf":[{"enum":["a"]},{"type":"array","items":{"enum":["b"]}}]}},"$defs":{"k":{"type":"object","properties":{"kid":{"type":"string"}}}}}' '
FIELD(aud, "aud", LIST(STR(81), 3), OPTIONAL | ONE_OR_MANY, "")
FIELD(keys, "keys", LIST(OBJECT(tried_k), 8), OPTIONAL | ONE_OR_MANY, "")
FIELD(t, "t", LIST(INT, 2), OPTIONAL | ONE_OR_MANY, "")
/* "bad" is left out: an array, or a value that is none of its elements: a field has one kind. */
FIELD(e, "e", LIST(ENUM(tried_e), 8), OPTIONAL | ONE_OR_MANY, "")
/* "ne" is left out: an array, or a value that is none of its elements: a field has one kind. */
/* "arrays" is left out: oneOf of 2 schemas: a field has one kind. */
/* "also" is left out: integer or array: a field has one kind. */'
schema 'base64' '{"type":"object","properties":{"n":{"type":"string","contentEncoding":"base64url","maxLength":342},"b":{"type":"string","format":"byte"},"p":{"type":"string","contentEncoding":"base64","maxLength":4},
"q":{"contentEncoding":"quoted-printable","maxLength":5},"l":{"type":"array","items":{"type":"string","format":"byte","maxLength":4}}}}' '
FIELD(n, "n", BYTES(257), OPTIONAL, "")
/* b: The schema has no maxLength; the 64 are a guess. */
FIELD(b, "b", BYTES(64), OPTIONAL, "")
FIELD(p, "p", BYTES(3), OPTIONAL, "")
FIELD(q, "q", STR(21), OPTIONAL, "")
FIELD(l, "l", LIST(STR(5), 8), OPTIONAL, "")'
schema 'counts' '{"type":"object","properties":{"a":{"type":"string","maxLength":0},"b":{"type":"string","maxLength":1e2},"c":{"type":"string","maxLength":-1},
"d":{"type":"string","maxLength":99999999999},"e":{"type":"array","maxItems":1e2,"items":{"type":"integer"}},"f":{"type":"array","maxItems":"7","items":{"type":"integer"}},
"g":{"type":"string","maxLength":10.0},"o":{"type":"string","format":"byte","maxLength":0},"j":{"type":"string","format":"byte","maxLength":1.5},"k":{"type":"array","maxItems":1e99,"items":{"type":"integer"}}}}' '
FIELD(a, "a", STR(2), OPTIONAL, "")
FIELD(b, "b", STR(401), OPTIONAL, "")
/* c: Its maxLength is not a count; the 64 are a guess. */
FIELD(c, "c", STR(64), OPTIONAL, "")
/* "d" is left out: its strings may take more than the 32,766 bytes that a STR holds. STREAM hands them on in parts. */
FIELD(e, "e", LIST(INT, 100), OPTIONAL, "")
/* f: Its maxItems is not a count; the 8 are a guess. */
FIELD(f, "f", LIST(INT, 8), OPTIONAL, "")
FIELD(g, "g", STR(41), OPTIONAL, "")
FIELD(o, "o", BYTES(1), OPTIONAL, "")
/* j: Its maxLength is not a count; the 64 are a guess. */
FIELD(j, "j", BYTES(64), OPTIONAL, "")
/* "k" is left out: maxItems is above 32,767, which is what a LIST holds. EACH shows one element at a time. */'
printf '{"type":"object","properties":{"a":{"type":"integer"}}}' >"$dir/in"
[ "$("$sesh" infer --schema - <"$dir/in" | head -n 2 | tail -n 1 | cut -c 1-49)" = ' * my_session, made by sesh infer from standard i' ] && pass ||
    fail 'schema: of standard input'
schema 'null beside one schema' '{"type":"object","required":["a"],"properties":{"a":{"anyOf":[{"type":"null"},{"type":"integer"}]},"b":{"type":"string","nullable":true,"format":"password","maxLength":9}}}' '
FIELD(a, "a", INT, NULLABLE, "")
FIELD(b, "b", STR(37), OPTIONAL | SECRET, "")'
schema 'a part of the document' '{"components":{"schemas":{"A":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/B"}}},"B":{"type":"boolean"}}}}' \
    'FIELD(b, "b", BOOL, OPTIONAL, "")' --at /components/schemas/A
schema 'fields that are kept' '{"type":"object","properties":{"a":{"$ref":"#/$defs/o"},"b":{"$ref":"#/$defs/o"}},"$defs":{"o":{"type":"object","properties":{"x":{"type":"integer"},"y":{"type":"integer"}}}}}' '
STRUCT(tried_o,
FIELD(y, "y", INT, OPTIONAL, "")
FIELD(a, "a", OBJECT(tried_o), OPTIONAL, "")
FIELD(b, "b", OBJECT(tried_o_object), OPTIONAL, "")' --keep /a/x,/b
schema 'an array' '{"type":"array","items":{"type":"object","properties":{"a":{"type":"integer"}}}}' 'The schema describes an array: this is one element.'
printf '{"type":"string"}' >"$dir/schema.json"
refuses 'schema: no object' 1 '' "$dir/schema.json:0: wrong-type: a session is an object, and the schema describes string" --schema "$dir/schema.json"
printf '{"type":"object"}' >"$dir/schema.json"
refuses 'schema: no properties' 1 '' "$dir/schema.json:0: wrong-type: an object whose names the schema does not list." --schema "$dir/schema.json"
printf '{"type":' >"$dir/schema.json"
refuses 'schema: not JSON' 1 '' "$dir/schema.json:8: incomplete: *" --schema "$dir/schema.json"

sum
