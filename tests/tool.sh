#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests the host tool as its users run it: tool.sh PATH/TO/sesh [PATH/TO/another]. The other one
# also knows the types of tests/tool_types.h. WINDOWS=1: it is a Windows program, which Wine runs.
sesh=$1 other=${2:-}
samples=tests/samples
expected=tests/samples/expected
. tests/count.sh
types=$("$sesh" ram | awk 'NR > 1 { print $1 }')

# expect NAME STATUS OUTPUT ERRORS COMMAND ...: OUTPUT and ERRORS are patterns
# of the shell for all that is printed.
expect() {
    name=$1 status=$2 output=$3 errors=$4
    shift 4
    out=$("$@" <"$dir/in" 2>"$dir/err")
    got=$?
    text_of "$dir/err"
    ok=1
    [ "$got" = "$status" ] || ok=
    case $out in $output) ;; *) ok= ;; esac
    case $text in $errors) ;; *) ok= ;; esac
    if [ $ok ]; then
        pass
    else
        fail "$name"
        echo "  command: $*"
        echo "  status:  $got, expected $status"
        printf '  output:  %s\n' "$out" | head -n 5
        printf '  errors:  %s\n' "$text" | head -n 5
    fi
}

# same NAME FILE COMMAND ...: prints exactly the file, with status 0.
same() {
    name=$1 file=$2
    shift 2
    "$@" <"$dir/in" >"$dir/out" 2>"$dir/err"
    if [ $? = 0 ] && cmp -s "$file" "$dir/out"; then
        pass
    else
        fail "$name"
        cmp "$file" "$dir/out"
        head -n 5 "$dir/err"
    fi
}

: >"$dir/in"

# Recognised without --type, at every place where the services put a session.
for sample in "$expected"/*.json; do
    base=${sample##*/}
    [ -f "$samples/$base" ] || continue
    same "auto $base" "$sample" "$sesh" read --show-secrets "$samples/$base"
    same "chunks of 1 $base" "$sample" "$sesh" read --show-secrets --chunk 1 "$samples/$base"
    same "chunks of 7 $base" "$sample" "$sesh" read --show-secrets --chunk 7 --format json "$samples/$base"
done
same "merge" $expected/webuntis-merged.json "$sesh" read --merge --show-secrets $samples/webuntis-authenticate.json \
    $samples/webuntis-app-config.json $samples/webuntis-daytimetable-config.json
same "384 bytes of work, byte by byte" $expected/thoughtspot-session.json "$sesh" read --show-secrets --work 384 \
    --chunk 1 --type thoughtspot $samples/thoughtspot-session.json
same "a pointer" $expected/webuntis-authenticate.json "$sesh" read --show-secrets --type webuntis --at /result \
    $samples/webuntis-authenticate.json
same "a pointer, the type found out" $expected/webuntis-app-config.json "$sesh" read --show-secrets \
    --at /data/loginServiceConfig/user $samples/webuntis-app-config.json

# Only distinctive members decide.
reads() { printf '%s' "$2" >"$dir/in"; expect "auto: $1" 0 "$3" '' "$sesh" read; }
unknown() { printf '%s' "$2" >"$dir/in"; expect "auto: $1" 1 '' "stdin:*: not-found: $3" "$sesh" read; }
where='none of the known sessions; --type and --at say what it is and where'
unknown "everyday names" '{"id":7,"email":"zoe@example.org","name":"Zoe","token":"t","roles":["a"],"locale":"de","state":"ACTIVE"}' \
    "an object with id, email, name, token, roles, locale, state: $where"
unknown "one member is not enough" '{"userName":"zoe"}' "an object with userName: $where"
unknown "nor is it when it comes twice" '{"userGUID":"a","userGUID":"b"}' "*: $where"
unknown "members at a place where no session stands" '{"a":{"userName":"zoe","userGUID":"g"}}' "an object with a: $where"
unknown "members of an array" '[{"userName":"zoe","userGUID":"g"}]' "an array: $where"
unknown "text" '"userName"' "neither an object nor an array: $where"
unknown "nothing in it" '{}' "an object without members: no session is in it; --type and --at *"
unknown "many names" "{$(printf '"m%03d":0,' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)\"z\":0}" \
    "an object with m001, m002, *, ...: $where"
reads "two members are enough" '{"userName":"zoe","userGUID":"g"}' '{"userName":"zoe","userGUID":"g"}'
reads "ThoughtSpot at /info" '{"name":"x","info":{"userGUID":"g","isSystemUser":false}}' '{"userGUID":"g","isSystemUser":false}'
reads "a user of version 2" '{"id":"u","name":"zoe","email":null,"account_status":"ACTIVE","user_groups":[]}' \
    '{"id":"u","name":"zoe","email":null,"account_status":"ACTIVE","user_groups":\[\]}'
full='"sub":"s","email":"e","email_verified":true,"iat":1,"exp":2,"permissions":[],"roles":[]'
token='"profile_id":"p","organization_id":"o","session_type":"user","global_admin":false,"jti":"j","iss":"i","aud":"a"'
address='"address":null,"phone":null,"business_name":null,"is_business":false,"address2":null,"contact_email":null'
organization="{\"id\":\"o\",\"name\":\"n\",$address,\"timezone\":null,\"envelope_responsible\":true}"
profile='"id":"i","user_id":"u","organization_id":"o","first_name":"f","last_name":"l","email":"e","phone":null,"current":true'
reads "Verdocs, all of it" "{$full,\"profile\":{$profile,\"organization\":$organization},$token}" '{"sub":"s",*"permissions":*"profile":*}'
reads "Verdocs without a profile" "{$full,$token}" '{"sub":"s",*"session_type":"user","global_admin":false}'
reads "Verdocs, names with the prefix" \
    '{"sub":"s","iat":1,"exp":2,"https://verdocs.com/profile_id":"p","https://verdocs.com/role_name":"r"}' \
    '{"sub":"s","profile_id":"p","exp":2,"iat":1,"role_name":"r"}'
reads "Verdocs, log-in of today" '{"access_token":"a","access_token_exp":1,"refresh_token_exp":2}' \
    '{"accessToken":"[*][*][*]","access_token_exp":1,"refresh_token_exp":2}'
# Types of protocols, if no service's type fits.
reads "an OAuth reply" '{"access_token":"a","id_token":"i","refresh_token":"r","expires_in":60}' \
    '{"access_token":"[*][*][*]","expires_in":60,"refresh_token":"[*][*][*]","id_token":"[*][*][*]"}'
reads "claims of OpenID" '{"iss":"i","sub":"s","aud":["a"],"exp":2,"iat":1,"email":"e","email_verified":true,"profile":"p"}' \
    '{"iss":"i","sub":"s","aud":\["a"\],"exp":2,"iat":1,"email":"e","email_verified":true}'
unknown "claims without an audience" '{"iss":"i","sub":"s","exp":2,"iat":1,"roles":"r"}' \
    "an object with iss, sub, exp, iat, roles: $where"
reads "codes for a device" '{"device_code":"d","user_code":"u","verification_url":"v"}' \
    '{"device_code":"[*][*][*]","user_code":"u","verification_uri":"v"}'
reads "AWS credentials at the root" '{"AccessKeyId":"a","SecretAccessKey":"s","Token":"t"}' \
    '{"accessKeyId":"a","secretAccessKey":"[*][*][*]","sessionToken":"[*][*][*]"}'
reads "AWS credentials inside" '{"credentials":{"accessKeyId":"a","secretAccessKey":"s","sessionToken":"t"}}' \
    '{"accessKeyId":"a","secretAccessKey":"[*][*][*]","sessionToken":"[*][*][*]"}'
unknown "a token and nothing else" '{"access_token":"a"}' "an object with access_token: $where"
reads "UserInfo" '{"sub":"s","given_name":"g","email":"e"}' '{"sub":"s","given_name":"g","email":"e"}'
unknown "UserInfo that anybody might send" '{"sub":"s","name":"n","email":"e"}' \
    "an object with sub, name, email: none of the known sessions; if it is a UserInfo reply, --type oidc_claims reads it"
unknown "the claims of a token that has no audience" '{"iss":"i","sub":"s","given_name":"g"}' \
    "an object with iss, sub, given_name: $where"
unknown "the same without an issuer" '{"sub":"s","exp":1,"given_name":"g"}' "an object with sub, exp, given_name: *"
unknown "a message alone" '{"message":"Access Denied"}' \
    "an object with message: none of the known sessions; if it is an AWS refusal, --type aws_credentials reads it"
printf '{"user":{"sub":"s","given_name":"g"}}' >"$dir/in"
expect "auto: UserInfo at a place" 0 '{"sub":"s","given_name":"g"}' '' "$sesh" read --at /user
printf '{"jsonrpc":"2.0","id":5,"error":null,"result":{"personType":2,"personId":40}}' >"$dir/in"
expect "the table says what it was taken for" 0 'taken for webuntis at /result
klasseId *
has 0x000a, work * bytes' '' "$sesh" read --format table
expect "with a type nothing is guessed" 0 'klasseId *' '' "$sesh" read --type webuntis --at /result --format table
expect "a type by its place" 0 '{"personId":40,"personType":2}' '' "$sesh" read --at /result
expect "the wrong place" 1 '' "stdin:*: $where" "$sesh" read --at /error

# Secrets are not shown, in any form.
token=$(sed -n 's/.*"authToken":"\([^"]*\)".*/\1/p' $expected/thoughtspot-session.json)
expect "the sample has a token" 0 '?*' '' echo "$token"
for form in "--format json" "--format table" "--trace" "--trace --work 384 --chunk 1" "--lines"; do
    if [ "$form" = --lines ]; then tr -d '\n' <$samples/thoughtspot-session.json >"$dir/in"
    else cp $samples/thoughtspot-session.json "$dir/in"; fi
    "$sesh" read --type thoughtspot $form <"$dir/in" >"$dir/all" 2>&1
    cp "$dir/all" "$dir/in"
    expect "masked: $form" 0 '[1-9]*' '' grep -c -F '***' "$dir/all"
    expect "no secret: $form" 1 '0' '' grep -c -F "$token" "$dir/all"
done
cp $samples/thoughtspot-session.json "$dir/in"
expect "shown when asked" 0 "*$token*" '' "$sesh" read --show-secrets --format table
expect "trace shows the secret when asked" 0 '{*' "*$token*" "$sesh" read --show-secrets --trace

# The table.
expect "table" 0 '*userName*zoe.lukasz*present*
has 0x001fffff, work 205 bytes' '' "$sesh" read --format table
expect "table, work of 205" 0 '*
has 0x001fffff, work 205 bytes' '' "$sesh" read --type thoughtspot --format table --work 205
printf '{"personId":-1,"id":null,"email":"zoe@example.org"}' >"$dir/in"
expect "table states" 0 '*klasseId*absent
personId*-1*present
*id*null
*' '' "$sesh" read --type webuntis --format table
printf '{"userName":"%070d","firstLoginDate":1.5}' 0 >"$dir/in"
expect "table clipped" 0 '*userName*clipped*firstLoginDate *1 *clipped*' '' "$sesh" read --clip --format table

# The trace shows what jsmn saw.
printf '{"personId":12,"name":"a\\"b\\u00e9","persons":[]}' >"$dir/in"
expect "trace" 0 '{"personId":12,"name":"a\\"bé","persons":\[\]}' 'token number of 2 bytes at 12: /personId 12
token string of 5 bytes at 22: /name "a\\"bé"' "$sesh" read --trace --type webuntis
printf '{"permissions":["a",{"id":"b\\n\\t","name":"c"}]}' >"$dir/in"
expect "trace, in arrays" 1 '' 'token string of 1 byte at 16: /permissions/0 "a"
token string of 3 bytes at 26: /permissions/1/id "b\\n\\u0009"
token string of 1 byte at 41: /permissions/1/name "c"
*missing*' "$sesh" read --trace --type verdocs --chunk 3
printf '{"sessionId":"abc","id":1}' >"$dir/in"
expect "trace, a secret" 0 '*' 'token string of 3 bytes at 13: /sessionId "[*][*][*]"
token number of 1 byte at 24: /id 1' "$sesh" read --trace --type webuntis

# Tokens.
part() { base64 | tr -d '\n=' | tr '+/' '-_'; }
{ printf '{"alg":"RS256"}' | part; printf .; part <$samples/verdocs-claims-namespaced.json; echo .c2lnbmF0dXJl; } >"$dir/in"
cp "$dir/in" "$dir/token"
same "a token, found out" $expected/verdocs-claims-namespaced.json "$sesh" read
same "a token, byte by byte" $expected/verdocs-claims-namespaced.json "$sesh" read --jwt --type verdocs --chunk 1
expect "a token in a table says that nobody checked it" 0 '*has 0x07ff*' '*NOT checked*' "$sesh" read --format table
claims='{"sub":"zoe","roles":["STUDENT"],"exp":1767225600}'
{ printf '{"alg":"RS256"}' | part; printf .; printf %s "$claims" | part; echo .c2ln; } >"$dir/short"
expect "a token alone, after a WebUntis session" 0 "{\"klasseId\":286,*\"jwt_token\":\"$(cat "$dir/short")\"}" '' \
    "$sesh" read --merge --show-secrets --chunk 5 $samples/webuntis-authenticate.json "$dir/short" \
    $samples/webuntis-daytimetable-config.json
expect "a token alone, masked" 0 '*"jwt_token":"[*][*][*]"*' '' \
    "$sesh" read --merge $samples/webuntis-authenticate.json "$dir/short"
expect "a token before a WebUntis session" 1 '{"sub":*}' \
    '*webuntis-authenticate.json:*: not-found: webuntis, but the documents before are verdocs: *one session only' \
    "$sesh" read --merge "$dir/token" $samples/webuntis-authenticate.json
expect "a token of another session" 1 '{"userName":*}' '*in:*: not-found: verdocs, but *thoughtspot: *' \
    "$sesh" read --merge $samples/thoughtspot-session.json "$dir/in"
printf 'ey.%02100d.x' 0 >"$dir/long-token"
expect "a token alone that is too long" 1 '{"klasseId":286,*"personType":5}' \
    '*long-token:0: string-too-long: *; taken for the plain-text token of webuntis (at /jwt_token)' \
    "$sesh" read --merge $samples/webuntis-authenticate.json "$dir/long-token"
expect "the same, cut" 0 '*"jwt_token":"ey.0000*' '' \
    "$sesh" read --merge --clip --show-secrets $samples/webuntis-authenticate.json "$dir/long-token"
printf 'eyJhbGciOiJub25lIn0.e30' >"$dir/in"
expect "a token of two parts" 1 '' 'stdin:23: jwt-format: *' "$sesh" read --jwt --type webuntis
: >"$dir/in"
expect "no token at all" 1 '' 'stdin:0: jwt-format: *' "$sesh" read --jwt --type webuntis
printf 'eyJhbGciOiJub25lIn0..c2ln' >"$dir/in"
expect "a token without claims" 1 '' 'stdin:*' "$sesh" read
printf 'eyJhbGciOiJub25lIn0.e3+0.c2ln' >"$dir/in"
expect "not base64url" 1 '' 'stdin:22: base64: *' "$sesh" read --jwt --type webuntis
expect "a key without an algorithm" 2 '' '*go together*' "$sesh" read --key "$dir/in"
expect "an algorithm that nobody has" 2 '' '*--alg is HS256,*"RS257"*' "$sesh" read --key "$dir/in" --alg RS257
expect "an algorithm that is none" 2 '' '*"none"*' "$sesh" read --key "$dir/in" --alg none

# RFC 7515, appendix A.1.
head=eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9
body=eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ
sign=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
echo AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ+EstJQLr/T+1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow== | base64 -d >"$dir/key"
echo $head.$body.$sign >"$dir/in"
if "$sesh" read --key "$dir/key" --alg HS256 --type webuntis <"$dir/in" 2>&1 | grep -q mbedTLS; then
    echo "skipped: $([ "$other" ] && echo 21 || echo 20) tests of signatures (sesh was built without mbedTLS)"
else
    # The claims are not those of a known session; this is reported after the signature was checked.
    expect "a good signature" 1 '' '*: not-found: there is no session in it: it has no member of webuntis' "$sesh" read --key "$dir/key" --alg HS256 --type webuntis
    expect "another algorithm" 1 '' "$dir/token:20: jwt-algorithm: * (at /alg)" "$sesh" read --key "$dir/in" --alg HS256 \
        --type webuntis "$dir/token"
    echo "$head.$body.e${sign#?}" >"$dir/in"
    expect "a tampered token" 1 '' 'stdin:*: jwt-signature: *' "$sesh" read --key "$dir/key" --alg HS256 --type webuntis
    [ ! "$other" ] || expect "a type that hands out, with a key" 1 '' \
        '*: argument: what shapes_each has is handed out before the signature is checked*' \
        "$other" read --key "$dir/key" --alg HS256 --type shapes_each "$dir/token"
    expect "a key that is none" 2 '' \
        "sesh: $dir/key is not a key for RS256, which needs an RSA public key or certificate of 2048 bits or more (see *" "$sesh" read --key "$dir/key" --alg RS256
    # Public keys and certificates, as PEM and as DER, which is PEM's base64 decoded.
    der() {
        sed '/^-----/d' "$samples/keys/$1.pem" | base64 -d >"$dir/$1.der"
    }
    for row in 'RS256 rsa' 'RS256 rsa-pkcs1' 'RS256 rsa-certificate' 'ES256 ec' 'ES256 ec-certificate'; do
        key=${row#* } alg=${row% *}
        token=$samples/keys/${key%%-*}.jwt
        der "$key"
        for file in "$samples/keys/$key.pem" "$dir/$key.der"; do
            expect "the key in $file" 0 '{"personId":4711,"sessionId":"\*\*\*"}' '' \
                "$sesh" read --key "$file" --alg "$alg" --type webuntis "$token"
        done
    done
    (echo "0 is how a text may begin, and DER does"; cat "$samples/keys/rsa.pem") >"$dir/text.pem"
    expect "PEM with text before it" 0 '{*}' '' "$sesh" read --key "$dir/text.pem" --alg RS256 --type webuntis $samples/keys/rsa.jwt
    expect "a key for another algorithm" 1 '' "*rsa.jwt:20: jwt-algorithm: * (at /alg)" \
        "$sesh" read --key "$dir/rsa.der" --alg PS256 --type webuntis $samples/keys/rsa.jwt
    expect "a public key for a secret" 2 '' '*not a key for HS256, which needs a secret of 32 bytes or more (*' "$sesh" read --key $samples/keys/rsa.pem --alg HS256
    expect "a key on another curve" 2 '' '*not a key for ES384, which needs a public key or certificate on the curve P-384 (*' "$sesh" read --key $samples/keys/ec.pem --alg ES384
    expect "another's key" 2 '' '*not a key for ES256*' "$sesh" read --key "$dir/rsa.der" --alg ES256 $samples/keys/ec.jwt
    head -c 200 "$dir/rsa.der" >"$dir/cut.der"
    expect "half a key" 2 '' '*not a key for RS256*' "$sesh" read --key "$dir/cut.der" --alg RS256 $samples/keys/rsa.jwt
fi

# What is handed out is gathered and shown at its field. A document that is refused prints nothing.
if [ ! "$other" ]; then
    echo "skipped: tests of what is handed out (they need a tool with types of the tests)"
else
    printf '%s' '{"token":"abc\"\\\n","need":null,"inner":{"id":2,"flow":"f"},"list":[{"id":3},{"flow":"","id":4},{"id":5,"flow":"z"}],"hidden":"s3","id":1}' >"$dir/in"
    flows='{"id":1,"token":"abc\\"\\\\\\n","need":null,"inner":{"id":2,"flow":"f"},"list":\[{"id":3},{"id":4,"flow":""},{"id":5,"flow":"z"}\],"hidden":'
    for how in '' '--chunk 1 --work 69' '--chunk 3' --lines; do
        expect "strings in parts $how" 0 "$flows\"[*][*][*]\"}" '' "$other" read --type shapes $how
        expect "strings in parts, shown $how" 0 "$flows\"s3\"}" '' "$other" read --type shapes --show-secrets $how
    done
    expect "strings in parts, as a table" 0 'id * 1 *present
token * abc"\\\\n *present
need *null
inner * object *present
inner/id * 2 *present
inner/flow * f *present
list * 3 of 3 *present
list/0/id * 3 *present
list/0/flow *absent
list/1/id * 4 *present
list/1/flow *present
list/2/id * 5 *present
list/2/flow * z *present
note *absent
hidden * [*][*][*] *present
has 0x5b, *' '' "$other" read --type shapes --format table
    { printf '{"need":"'; printf '%09000d' 7; printf '"}'; } >"$dir/in"
    expect "a string of 9000 bytes in 69 bytes of work" 0 "{\"need\":\"$(printf '%09000d' 7)\"}" '' \
        "$other" read --type shapes --work 69 --chunk 50
    printf '{"need":"abc","token":"def\\q"}' >"$dir/in"
    expect "nothing is printed of a string that is refused" 1 '' 'stdin:27: syntax: *' "$other" read --type shapes

    keys='{"id":1,"inner":[{"id":7,"flow":"deep"},{"id":8}],"text":"t"},{"text":"no id"},{"id":3,"text":"too long by far"},{"id":4}'
    printf '%s' "{\"numbers\":[1,2.5,3,\"x\"],\"keys\":[$keys],\"named\":[\"n\",{\"name\":\"m\"}],\"list\":[{\"id\":9,\"inner\":[]},{\"id\":10,\"inner\":[{\"id\":11,\"flow\":\"q\"}]}],\"id\":1}" >"$dir/in"
    cp "$dir/in" "$dir/each.json"
    each='{"id":1,"keys":\[{"id":1,"inner":\[{"id":7,"flow":"deep"},{"id":8}\],"text":"t"},{"id":4}\],"numbers":\[1,3\],'
    each="$each\"named\":\\[{\"name\":\"n\"},{\"name\":\"m\"}\\],\"list\":\\[{\"id\":9,\"inner\":\\[\\]},{\"id\":10,\"inner\":\\[{\"id\":11,\"flow\":\"q\"}\\]}\\]}"
    passed_over='stdin:14: wrong-type: a fraction; the field takes integers; the element was passed over, with 3 more (at /numbers/1)'
    for how in '' '--chunk 1 --work 69'; do
        expect "elements $how" 0 "$each" "$passed_over" "$other" read --type shapes_each $how
    done
    expect "elements in a line" 0 "$each" "$passed_over in line 1" "$other" read --type shapes_each --lines
    expect "elements, as a table" 0 'id * 1 *present
keys * 2, and 2 that did not fit *clipped
keys/0/id * 1 *present
keys/0/inner * 2 *present
keys/0/inner/0/id * 7 *present
keys/0/inner/0/flow * deep *present
keys/0/inner/1/id * 8 *present
keys/0/inner/1/flow *absent
keys/0/text * t *present
keys/1 *did not fit
keys/2 *did not fit
keys/3/id * 4 *present
keys/3/inner *absent
keys/3/text *absent
numbers * 2, and 2 that did not fit *clipped
numbers/0 * 1 *present
numbers/1 *did not fit
numbers/2 * 3 *present
numbers/3 *did not fit
names *absent
named * 2 *present
*
has 0x*' "$passed_over" "$other" read --type shapes_each --format table
    printf '{"keys":[{"id":1},{"id":null}]}' >"$dir/in"
    expect "one element that did not fit" 0 '{"keys":\[{"id":1}\]}' \
        'stdin:28: missing: a required member is null; the element was passed over (at /keys/1/id)' "$other" read --type shapes_each
    printf '{"keys":[{"id":1},{"id":2}' >"$dir/in"
    expect "nothing is printed of elements of which some are missing" 1 '' 'stdin:26: incomplete: * (at /keys)' "$other" read --type shapes_each
    printf '{"keys":[]}' >"$dir/in"
    expect "no elements" 0 '{"keys":\[\]}' '' "$other" read --type shapes_each
    expect "no elements in place of others" 0 '{"id":1,"keys":\[\],"numbers":\[1,3\],*' '*each.json:14: *' \
        "$other" read --type shapes_each --merge "$dir/each.json" -
    printf '{"keys":[{"id":12}],"numbers":7}' >"$dir/in"
    expect "what was gathered before an error stays" 1 "$each" '*stdin:30: wrong-type: *' \
        "$other" read --type shapes_each --merge "$dir/each.json" -
    { printf '{"numbers":[0'; for i in 1 2 3 4 5 6 7 8 9; do printf ',%s' 1 2 3 4 5 6 7 8 9 10; done; printf '],"keys":[]}'; } >"$dir/in"
    expect "more elements than any list of the type" 0 '{"keys":\[\],"numbers":\[0,1,2,*,9,10\]}' '' "$other" read --type shapes_each
    # The other kinds; no shipped type has all of them.
    printf '%s' '{"color":"gr\u00fcn","must":null,"use":"x","number":"7","key":"AQID","items":{"name":"n","inner":{"deep":[],"mark":null}}}' >"$dir/in"
    expect "kinds" 0 '{"color":"grün","use":"","must":null,"number":7,"items":\[{"name":"n","inner":{"deep":\[\],"mark":null}}\],"key":"AQID"}' '' \
        "$other" read --type every_kind
    expect "kinds, as a table" 0 'color * grün *present
*use * (unknown) *clipped
*key * AQID (3 bytes) *present
*' '' "$other" read --type every_kind --format table
fi

# The picture: exactly this, with each byte once, in at most 80 columns.
picture_by() {
    tool=$1 name=$2 status=$3
    shift 3
    got=0
    "$tool" read --map "$@" <"$dir/in" >"$dir/map" 2>"$dir/err" || got=$?
    [ $got = $status ] || echo "status $got" >>"$dir/map"
    same "picture: $name" "$dir/wanted" cat "$dir/map"
}
picture() { picture_by "$sesh" "$@"; }
printf '{"userName":"zoe","x":[1,{"userGUID":"s"}],"authToken":"secret",\n"privileges":["a"],"userGUID":"Z\303\266"}' >"$dir/in"
cat >"$dir/wanted" <<'END'
taken for thoughtspot
       0  {"userName":"zoe","x":[*,{"userGUID":"*"}],"authToken":"******",
          .----------.#####..........................-----------.########.
      64   "privileges":["a"],"userGUID":"Z~~"}
          .------------..###..----------.#####.
# kept: 21 bytes
- names of what was kept: 43 bytes
. dropped: 37 bytes
END
picture "auto" 0
sed '1d; s/\[\*/[1/; s/"\*"/"s"/; s/\*\*\*\*\*\*/secret/' "$dir/wanted" >"$dir/again"
cp "$dir/again" "$dir/wanted"
picture "secrets are shown" 0 --type thoughtspot --show-secrets --chunk 1
printf '{"a":[{"name":1},true],"name":["x"],"id":3}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"a":[{"name":*},****],"name":[************
          ..............................!
! at fault: 1 byte
. dropped: 30 bytes
  not read: 12 bytes
END
picture "a list for a string" 1 --type webuntis
printf '%s' '{"name":"one","persons":[{"id":1,"type":5},{"id":2,"type":5}],"email":"a","roleId":null,"persons":[{"id":3,"type":2}],"email":null,"roleId":5,"name":"two","departmentId":null,"departmentId":null}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"name":"***","persons":[{"id":*,"type":*},{"id":*,"type":*}],"e
          ................................................................
      64  mail":"*","roleId":****,"persons":[{"id":3,"type":2}],"email":nu
          ........................---------...----.#.------.#...-------.##
     128  ll,"roleId":5,"name":"two","departmentId":****,"departmentId":nu
          ##.--------.#.------.#####.....................--------------.##
     192  ll}
          ##.
# kept: 16 bytes
- names of what was kept: 54 bytes
. dropped: 125 bytes
END
picture "what a later value has replaced" 0 --type webuntis --last-wins
printf '%s' '{"personId":1.5,"persons":[{"id":1,"type":"x"},{"id":2,"type":5},{"id":4}],"name":"zoe"}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"personId":***,"persons":[{"id":*,"type":"*"},{"id":2,"type":5}
          ................---------.......................----.#.------.#.
      64  ,{"id":*}],"name":"zoe"}
          ...........------.#####.
# kept: 7 bytes
- names of what was kept: 25 bytes
. dropped: 56 bytes
END
picture "what --lenient leaves out" 0 --type webuntis --lenient
printf '%s' '{"issuer":"i","grant_types_supported":["implicit","password"],"grant_types_supported":["password","password"]}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"issuer":"i","grant_types_supported":["********","********"],"g
          .--------.###.................................................--
      64  rant_types_supported":["password","password"]}
          ---------------------..##########.##########..
# kept: 23 bytes
- names of what was kept: 31 bytes
. dropped: 56 bytes
END
picture "a set that another one has replaced" 0 --type oidc_provider --last-wins
printf '%s' '{"issuer":"i","grant_types_supported":["implicit"],"grant_types_supported":[],"scopes_supported":["email","x","emailx","profile"]}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"issuer":"i","grant_types_supported":["********"],"grant_types_
          .--------.###...................................................
      64  supported":[],"scopes_supported":["email","*","******","profile"
          ..............------------------..#######..............#########
     128  ]}
          ..
# kept: 19 bytes
- names of what was kept: 26 bytes
. dropped: 85 bytes
END
picture "a set that an empty one has replaced, and names that it does not have" 0 --type oidc_provider --last-wins
printf '%s' '{"keys":[{"kty":"RSA","kid":"a","kid":"b"},{"kty":"EC","kid":"b"}]}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"keys":[{"kty":"RSA","kid":"*","kid":"b"},{"kty":"EC","kid":"b"
          .------...-----.#####...........-----.###...-----.####.-----.###
      64  }]}
          ...
# kept: 15 bytes
- names of what was kept: 26 bytes
. dropped: 26 bytes
END
picture "a later element replaces nothing of an earlier one" 0 --type jwks --last-wins
printf '{"id":1,"name":"\303\050","email":7}' >"$dir/in"
cat >"$dir/wanted" <<'END'
       0  {"id":1,"name":"~(************
          .----.#..........!
! at fault: 1 byte
# kept: 1 byte
- names of what was kept: 4 bytes
. dropped: 12 bytes
  not read: 12 bytes
END
picture "no UTF-8" 1 --type webuntis
printf '\033[2J' >"$dir/in"
printf '%s\n' '       0  ~***' '          !' '! at fault: 1 byte' '  not read: 3 bytes' >"$dir/wanted"
picture "a control character" 1 --type webuntis
: >"$dir/in"
: >"$dir/wanted"
picture "nothing" 1 --type webuntis
printf '{"personId":' >"$dir/in"
printf '%s\n' '       0  {"personId":' '          ............' '. dropped: 12 bytes' >"$dir/wanted"
picture "a text that ends too early" 1 --type webuntis
dots=................................................................
{ printf '{"x":"%01280d",' 0; printf '"id":123456789012,"name":"%050d"}' 0; } >"$dir/in"
{
    for row in 0 1 2 3 4 5 6 7 8 9; do printf '%8d  %s\n' $((128 * row)) $dots; done
    echo '    1280  ....--#######---###########################'
    echo 'a column is 2 bytes'
    echo '# kept: 64 bytes; + less than half of a column'
    echo '- names of what was kept: 10 bytes'
    echo '. dropped: 1292 bytes'
} >"$dir/wanted"
picture "two bytes a column" 0 --type webuntis
cp $samples/thoughtspot-session.json "$dir/in"
{
    echo 'taken for thoughtspot'
    echo '       0  +##++...+++.-+..................................................'
    for row in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do printf '%8d  %s\n' $((4096 * row)) $dots; done
    echo '   65536  ..........++##########++++.+'
    echo 'a column is 64 bytes'
    echo '# kept: 742 bytes; + less than half of a column'
    echo '- names of what was kept: 344 bytes'
    echo '. dropped: 66208 bytes'
} | sed 's/66208/'$(($(wc -c <"$dir/in") - 742 - 344))/ >"$dir/wanted"
picture "67 KB" 0
expect "picture: no line is wider than a terminal" 1 0 '' grep -c '.\{80\}' "$dir/map"
expect "picture: of one document" 2 '' '*--map is the picture of one document*' "$sesh" read --map --lines
cp "$dir/short" "$dir/in"
no_picture='sesh: --map cannot draw a token, whose values are in base64url (see sesh read --help)'
expect "picture: of a token there is none" 2 '' "$no_picture" "$sesh" read --map "$dir/token"
expect "picture: of no token, known or not" 2 '' "$no_picture" "$sesh" read --map
{ printf '{"userName":"%058d\\u00e4\\"\\ud83d\\ude00x","userGUID":"g"}' 0; } >"$dir/in"
cat >"$dir/wanted" <<'END'
taken for thoughtspot
       0  {"userName":"000000000000000000000000000000000000000000000000000
          .----------.####################################################
      64  0000000\u00e4\"\ud83d\ude00x","userGUID":"g"}
          ###############...............----------.###.
# kept: 70 bytes
- names of what was kept: 20 bytes
. dropped: 19 bytes
END
picture "a string that was cut" 0 --clip
if [ "$other" ]; then
    printf '{"keys":[{"id":1,"text":"t"},{"text":"no"},{"id":3,"text":"long text"}],"numbers":[1,2.5]}' >"$dir/in"
    cat >"$dir/wanted" <<'END'
       0  {"keys":[{"id":1,"text":"t"},{"text":"**"},{"id":*,"text":"*****
          .------...----.#.------.###..............!................!!!!!!
      64  ****"}],"numbers":[1,***]}
          !!!!!...---------..#.!!!..
! at fault: 15 bytes
# kept: 5 bytes
- names of what was kept: 25 bytes
. dropped: 45 bytes
END
    picture_by "$other" "elements that were passed over" 0 --type shapes_each
    # The element after a string that is read in parts.
    printf '{"keys":[{"id":1,"text":"\\u0074"},{"text":"no"}]}' >"$dir/in"
    cat >"$dir/wanted" <<'END'
       0  {"keys":[{"id":1,"text":"\u0074"},{"text":"**"}]}
          .------...----.#.------.########..............!..
! at fault: 1 byte
# kept: 9 bytes
- names of what was kept: 16 bytes
. dropped: 23 bytes
END
    picture_by "$other" "an element passed over behind an escape" 0 --type shapes_each
fi
# Colours on a terminal, and only there.
printf '{"id":7}' >"$dir/in"
if [ ! "${WINDOWS:-}" ] && script -qec true /dev/null >/dev/null 2>&1; then
    green=$(printf '\033[32m#') off=$(printf '\033[m')
    expect "picture: colours" 0 "*$green$off*" '' env -u NO_COLOR TERM=xterm script -qec "'$sesh' read --map --type webuntis '$dir/in'" /dev/null
    for plain in NO_COLOR=1 TERM=dumb; do
        env TERM=xterm $plain script -qec "'$sesh' read --map --type webuntis '$dir/in'" /dev/null >"$dir/map" </dev/null
        expect "picture: no colours with $plain" 1 0 '' grep -c "$(printf '\033')" "$dir/map"
    done
fi

# Errors: one line, the offset, the path, the status.
printf '{"roleId":7,"persons":null,"id":1.5}' >"$dir/in"
wrong='wrong-type: a fraction; the field takes integers'
expect "an error" 1 '' "stdin:32: $wrong; taken for webuntis (at /id)" "$sesh" read
expect "an error from - " 1 '' "stdin:32: $wrong; taken for webuntis (at /id)" "$sesh" read -
expect "an error of a type that was given" 1 '' "stdin:32: $wrong (at /id)" "$sesh" read --type webuntis
cp "$dir/in" "$dir/doc.json"
expect "an error in a file" 1 '' "$dir/doc.json:32: $wrong; *" "$sesh" read "$dir/doc.json"
expect "what was merged before an error stays" 1 '{"klasseId":286,"personId":4719,"sessionId":"[*][*][*]","personType":5}' \
    "$dir/doc.json:32: $wrong; taken for webuntis (at /id)" "$sesh" read --merge \
    $samples/webuntis-authenticate.json "$dir/doc.json" $samples/webuntis-app-config.json

# What a value should have been, and what the user can do.
fault() {
    printf '%s' "$2" >"$dir/in"
    name=$1 line=$3
    shift 3
    expect "$name" 1 '' "stdin:$line" "$sesh" read "$@"
}
many=$(printf '%0130d' 0)
fault "a string for a number" '{"personId":"7"}' '12: wrong-type: a string where a number is expected (at /personId)' --type webuntis
fault "a list for a bool" '{"isSystemUser":[1]}' '16: wrong-type: an array where true or false is expected (at /isSystemUser)' --type thoughtspot
fault "a null in a list" '{"privileges":[null]}' '15: wrong-type: null where a string is expected (at /privileges/0)' --type thoughtspot
fault "a number for a list" '{"persons":7}' '11: wrong-type: a number where an array is expected (at /persons)' --type webuntis
fault "an element that is neither" '{"roles":[true]}' '10: wrong-type: true where a string or an object is expected (at /roles/0)' --type verdocs
fault "a day is no moment" '{"expiration":"2026-02-30T00:00:00Z"}' \
    '14: wrong-type: a string that is not a date and time with an offset (RFC 3339) (at /expiration)' --type aws_credentials
fault "no number in a string" '{"expires_in":"36a"}' '14: wrong-type: a string that is not an integer (at /expires_in)' --type oauth_token
fault "no bool in a string" '{"email_verified":"yes"}' \
    '18: wrong-type: a string that is neither "true" nor "false" (at /email_verified)' --type oidc_claims
printf '{"keys":[{"kty":"RSA","n":"?"}]}' >"$dir/in"
expect "no base64" 0 '{"keys":\[\]}' \
    'stdin:26: wrong-type: a string that is not base64; the element was passed over (at /keys/0/n)' "$sesh" read --type jwks
fault "two names of a field" '{"accessKeyId":"a","Token":"a","SessionToken":"b"}' \
    '31: duplicate: the object has this field twice, under one name or under two (at /sessionToken)' --type aws_credentials
fault "one name of a field that has no other" '{"id":1,"id":2}' '8: duplicate: the name occurs twice in its object (at /id)' --type webuntis
# Text that is not JSON from its first byte on.
html='not JSON; it looks like a web page' http='not JSON; it looks like HTTP headers: pass only the body'
jwt='not JSON; it looks like a JWT: sesh read --jwt reads its claims'
begins() {
    printf "$1" >"$dir/in"
    for how in 'read' 'read --type webuntis' 'read --type webuntis --chunk 1' 'check' 'check --chunk 1' 'infer'; do
        expect "no JSON: $1, $how" 1 '' "stdin:$2: syntax: $3" "$sesh" $how
    done
}
begins ' \n<!DOCTYPE html>' 2 "$html"
begins 'HTTP/1.1 200 OK\r\n' 0 "$http"
begins 'HTTP 200' 0 'not a JSON text at this byte'
printf '[<' >"$dir/in"
expect "no JSON later on" 1 '' 'stdin:1: syntax: not a JSON text at this byte' "$sesh" read
expect "a token of a type, without --jwt" 1 '' "$dir/short:0: syntax: $jwt" "$sesh" read --type webuntis "$dir/short"
expect "check of a token" 1 '' "$dir/short:0: syntax: $jwt" "$sesh" check "$dir/short"
expect "a token that is not known" 1 '' "*a token whose claims are an object with sub, roles, exp: none of the known sessions; --jwt --type TYPE reads them, and*" \
    "$sesh" read "$dir/short"
# A type is given without a place.
fault "a session that stands elsewhere" '{"result":{"sessionId":"s","personId":1}}' \
    '41: not-found: there is no session in it: it has no member of webuntis; --at /result[?]' --type webuntis
fault "the same, streamed and of another type" '{"id":"x","result":{"sessionId":"s","personId":1}}' \
    '6: wrong-type: a string where a number is expected; --at /result[?] (at /id)' --type webuntis --chunk 1
fault "a session that is nowhere" '{"result":{"sessionId":"s"}}' \
    '28: not-found: there is no session in it: it has no member of webuntis; --at says where it is' --type webuntis
fault "a list for a session" '[]' '0: wrong-type: an array where an object is expected' --type webuntis
fault "a string that is too long" "{\"email\":\"$many\"}" \
    '9: string-too-long: a string of 130 bytes; the field holds 127: raise SESH_WEBUNTIS_EMAIL_CAP, or --clip (at /email)' --type webuntis
fault "the same in pieces" "{\"email\":\"$many\"}" \
    '9: string-too-long: a string of more than 127 bytes; the field holds 127: raise SESH_WEBUNTIS_EMAIL_CAP, or --clip (at /email)' \
    --type webuntis --chunk 50
printf '{"keys":[{"kty":"RSA","n":"%0800d"}]}' 0 >"$dir/in"
expect "base64 that is too long, which nothing cuts" 0 '{"keys":[]}' \
    'stdin:26: string-too-long: base64 of more than 512 bytes; the field holds 512: raise SESH_JWK_N_CAP; the element was passed over (at /keys/0/n)' \
    "$sesh" read --type jwks --format json
fault "in an element, below a pointer" "{\"r~1\":{\"persons\":[{\"longName\":\"$many\"}]}}" \
    '31: string-too-long: a string of 130 bytes; the field holds 63: raise SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP, or --clip (at /r~01/persons/0/longName)' \
    --type webuntis --at /r~01
fault "a bare string in a list" "{\"roles\":[\"$many\"]}" \
    '10: string-too-long: a string of 130 bytes; the field holds 39: raise SESH_VERDOCS_IROLE_NAME_CAP, or --clip (at /roles/0)' --type verdocs
fault "a list that is too long" '{"profile":{"roles":["","","","","","","","",""]}}' \
    '45: array-too-long: an array of more than 8 elements; the field holds 8: raise SESH_VERDOCS_IPROFILE_ROLES_MAX, or --clip (at /profile/roles)' \
    --type verdocs
fault "a required member that is null" '{"sub":null}' '11: missing: a required member is null (at /sub)' --type verdocs
fault "work that is too small" "{\"authToken\":\"\\n$many\"}" \
    '13: work-too-small: the value does not fit 69 bytes of work; for this field 516 suffice (at /authToken)' --type thoughtspot --work 69
printf '[[[1]]]' >"$dir/in"
expect "too deep" 1 '' 'stdin:2: too-deep: nested deeper than 2 levels' "$sesh" check --max-depth 2

# Values that do not fit are left out.
printf '{"departmentId":"7","personId":1,"name":7}' >"$dir/in"
expect "lenient" 0 '{"personId":1}' '' "$sesh" read --type webuntis --lenient
expect "lenient, as a table" 0 '*departmentId *did not fit*roleId *absent*' '' "$sesh" read --type webuntis --lenient --format table
printf '{"departmentId":"7"}' >"$dir/in"
expect "lenient, and nothing is left" 1 '' 'stdin:*: not-found: there is no session in it: it has no member of webuntis' "$sesh" read --type webuntis --lenient
printf '{"sub":7}' >"$dir/in"
expect "what is required stays so" 1 '' 'stdin:7: wrong-type: a number where a string is expected (at /sub)' "$sesh" read --type verdocs --lenient

printf '<html>' >"$dir/in"
expect "not JSON" 1 '' 'stdin:0: syntax: *' "$sesh" read
printf '' >"$dir/in"
expect "empty" 1 '' 'stdin:0: incomplete: *' "$sesh" read
printf '{"a":1}' >"$dir/in"
expect "no session" 1 '' \
    'stdin:7: not-found: an object with a: none of the known sessions; --type and --at say what it is and where' \
    "$sesh" read
printf '{"https://verdocs.com/https://verdocs.com/profile_id":"x"}' >"$dir/in"
expect "a prefix is taken off once" 1 '' 'stdin:58: not-found: *--type*' "$sesh" read
expect "a reply that is an error" 1 '' '*:84: server: *: -8504 bad credentials (at /error)' \
    "$sesh" read $samples/webuntis-authenticate-error.json
long=$(printf '%0300d' 0)
printf '{"jsonrpc":"2.0","id":"1","error":{"message":"%s","code":-8504}}' "$long" >"$dir/long-error.json"
expect "an error with a long message" 1 '' "*: server: a JSON-RPC refusal: -8504 00*0... (at /error)" "$sesh" read "$dir/long-error.json"
expect "a result that is a refusal" 1 '' '*:56: server: *: 4010 (at /result/code)' \
    "$sesh" read $samples/webuntis-authenticate-refused.json
expect "a refusal, streamed" 1 '' '*: server: *: 4010 (at /result/code)' \
    "$sesh" read --type webuntis --at /result $samples/webuntis-authenticate-refused.json
printf '{"name":"a","name":"b","x":1}' >"$dir/in"
expect "duplicate" 1 '' 'stdin:12: duplicate: * (at /name)' "$sesh" read --type webuntis
expect "last wins" 0 '{"name":"b"}' '' "$sesh" read --type webuntis --last-wins
expect "unknown member" 1 '' 'stdin:23: unknown-member: *' "$sesh" read --type webuntis --last-wins --reject-unknown
expect "no such file" 3 '' 'sesh: nowhere.json: No such file*' "$sesh" read nowhere.json
expect "goes on after a missing file" 3 '{"klasseId":286}' '*nowhere*' "$sesh" read nowhere.json \
    $samples/webuntis-daytimetable-config.json
expect "a full disk" 3 '' '*standard output*' sh -c "'$sesh' --help >/dev/full"

# A refusal is reported as such, with what is known about it, and is never exit status 0.
refusal() {
    printf '%s' "$2" >"$dir/in"
    expect "refusal: $1" 1 '' "stdin:${#2}: server: $3 (at $4)" "$sesh" read
    expect "refusal in a line: $1" 1 '' "stdin:${#2}: server: $3 (at $4) in line 1" "$sesh" read --lines
}
rpc='"jsonrpc":"2.0"'
refusal "an id that is a number" "{$rpc,\"id\":7,\"error\":{\"message\":\"no right\",\"code\":-8509}}" \
    'a JSON-RPC refusal: -8509 no right' /error
refusal "null for a result" "{\"id\":null,\"error\":{\"code\":-8520,\"message\":null},$rpc,\"result\":null}" \
    'a JSON-RPC refusal: -8520' /error
refusal "no code" "{\"error\":{\"message\":\"later\",\"data\":{\"code\":1}},$rpc}" 'a JSON-RPC refusal: later' /error
refusal "nothing but the error" '{"error":{"code":-8998}}' 'a JSON-RPC refusal: -8998' /error
refusal "no reason" "{$rpc,\"error\":{}}" 'a JSON-RPC refusal, without a reason' /error
refusal "a session beside an error" "{\"result\":{\"sessionId\":\"s\",\"personId\":1},\"error\":{\"code\":-1}}" \
    'a JSON-RPC refusal: -1' /error
refusal "a code for a result" "{$rpc,\"id\":\"1\",\"result\":{\"code\":4010}}" 'a JSON-RPC refusal: 4010' /result/code
refusal "OAuth" '{"error":"invalid_grant","error_description":"The token is over."}' \
    'an OAuth refusal: invalid_grant The token is over.' /error
refusal "text" '{"statusCode":401,"error":"Unauthorized","message":"Log in."}' 'a refusal: Unauthorized Log in.' /error
refusal "AWS" '{"Code":"Failed","Message":"No such role.","LastUpdated":"2026-11-30T12:00:00Z"}' \
    'a refusal: Failed No such role.' /Code
refusal "an object" '{"error":{"code":"E7","message":"no"}}' 'a refusal: E7 no' /error
printf '%s' "{$rpc,\"id\":7,\"result\":null,\"error\":{\"code\":-8504}}" >"$dir/in"
for how in '' --lines '--chunk 1'; do
    expect "refusal, type and place given $how" 1 '' 'stdin:*: server: a JSON-RPC refusal: -8504 (at /error)*' \
        "$sesh" read --type webuntis --at /result $how
    expect "refusal, a reply $how" 1 '' 'stdin:*: server: a WebUntis refusal: -8504 (at /error)*' \
        "$sesh" read --type webuntis_reply $how
done
expect "a reply that is too long is still a refusal" 1 '' '*: server: a WebUntis refusal* (at /error)' \
    "$sesh" read --type webuntis_reply "$dir/long-error.json"
expect "the same, cut" 1 '' '*: server: a WebUntis refusal: -8504 000*' \
    "$sesh" read --type webuntis_reply --clip "$dir/long-error.json"
for reply in '{"result":{}}' '{"result":{"token":"t"}}'; do
    printf '%s' "$reply" >"$dir/in"
    expect "a reply without a session: $reply" 1 '' \
        "stdin:${#reply}: not-found: the reply has no session (at /result/sessionId)" "$sesh" read --type webuntis_reply
done
printf '{"id":1,"result":null,"error":null}' >"$dir/in"
expect "a reply of nothing" 1 '' 'stdin:35: not-found: the reply has neither a session nor an error (at /result)' \
    "$sesh" read --type webuntis_reply
printf '{"result":{"code":4010}}' >"$dir/in"
expect "a reply with a code for a result" 1 '' 'stdin:24: server: a WebUntis refusal: 4010 (at /result/sessionId)' \
    "$sesh" read --type webuntis_reply
expect "a code for a result, after a session" 1 '{"klasseId":286,*"personType":5}' \
    'stdin:24: server: a WebUntis refusal: 4010 (at /result/code)' \
    "$sesh" read --merge --type webuntis --at /result $samples/webuntis-authenticate.json -
printf '{"result":{"code":4010,"sessionId":"s"}}' >"$dir/in"
expect "a code beside a session" 0 '{"sessionId":*"code":4010}' '' "$sesh" read --type webuntis --at /result
expect "a reply that is a session" 0 '{"result":{"klasseId":286,*}}' '' "$sesh" read --type webuntis_reply \
    $samples/webuntis-authenticate.json
printf '{"error":"mfa_required"}' >"$dir/in"
expect "refusal where a type has required members" 1 '' 'stdin:*: server: an OAuth refusal: mfa_required (at /error)' \
    "$sesh" read --type verdocs_login
printf '{"error":"invalid_grant","error_description":"Over."}' >"$dir/in"
expect "refusal of a token" 1 '' 'stdin:*: server: an OAuth refusal: invalid_grant Over. (at /error)' \
    "$sesh" read --type oauth_token
printf '{"Code":"AssumeRoleUnauthorizedAccess","Message":"no such role"}' >"$dir/in"
expect "refusal of AWS" 1 '' \
    'stdin:*: server: an AWS refusal: AssumeRoleUnauthorizedAccess no such role (at /code)' "$sesh" read --type aws_credentials
printf '{"message":"Access Denied"}' >"$dir/in"
expect "refusal of AWS IoT" 1 '' 'stdin:*: server: an AWS refusal: Access Denied (at /message)' \
    "$sesh" read --type aws_credentials
printf '{"Code":"Failed","AccessKeyId":"a","SecretAccessKey":"s","Token":"t"}' >"$dir/in"
expect "a failure of AWS beside a key" 1 '' 'stdin:*: server: an AWS refusal: Failed (at /code)' \
    "$sesh" read --type aws_credentials

# A provider's replies, and its keys.
expect "sets as names" 0 'taken for oidc_provider*scopes_supported *openid, profile, email, offline_access *clipped*' '' \
    "$sesh" read --format table $samples/oidc_provider-discovery.json
expect "sets as JSON" 0 '*"scopes_supported":\["openid","profile","email","offline_access"\],*' '' \
    "$sesh" read $samples/oidc_provider-discovery.json
printf '{"issuer":"i","scopes_supported":[]}' >"$dir/in"
expect "a set without names" 0 '*scopes_supported *(none) *present*' '' "$sesh" read --format table
expect "a key set" 0 'taken for jwks*keys *4 *present*keys/3/kty *(unknown) *clipped*' '' \
    "$sesh" read --format table $samples/jwks-keys.json
printf '{"a":{"keys":[{"kty":"RSA","e":"AQAB"}]}}' >"$dir/in"
expect "a key set inside" 0 '{"keys":\[{"kty":"RSA","e":"AQAB"}\]}' '' "$sesh" read --at /a
printf '{"keys":[{"kid":"a"}]}' >"$dir/in"
expect "keys that are none" 1 '' 'stdin:*: not-found: an object with keys: none of the known sessions*' "$sesh" read
expect "a set in the layout" 0 '*set *scopes_supported*' '' "$sesh" layout --type oidc_provider

# A document without a session is never exit status 0 with {}.
empty() {
    printf '%s' "$2" >"$dir/in"
    expect "empty: $1" 1 '' "stdin:${#2}: not-found: $3" "$sesh" read
    for how in '' --lines '--chunk 1'; do
        expect "empty, type and place given $how: $1" 1 '' \
            "stdin:${#2}: not-found: there is no session in it: it has no member of webuntis*" "$sesh" read --type webuntis --at /result $how
    done
}
empty "no member" "{$rpc,\"id\":\"a\",\"result\":{}}" 'a JSON-RPC reply whose result is an object without members: no session *'
empty "schools" "{$rpc,\"result\":{\"size\":1,\"schools\":[{\"server\":\"s\"}]}}" \
    "a JSON-RPC reply whose result is an object with size, schools: $where"
empty "a token alone" "{$rpc,\"result\":{\"token\":\"t\"}}" "a JSON-RPC reply whose result is an object with token: $where"
printf '{"userName":null}' >"$dir/in"
expect "a member that is null is one" 0 '{"userName":null}' '' "$sesh" read --type thoughtspot
printf '{"data":{}}' >"$dir/in"
expect "no member, merged" 1 '{"klasseId":286}' 'stdin:11: not-found: there is no session in it: it has no member of webuntis' \
    "$sesh" read --type webuntis --at /data --merge $samples/webuntis-daytimetable-config.json -
printf '{"error":"invalid_grant"}' >"$dir/in"
expect "a refusal ends a merge" 1 '{"klasseId":286,"personId":4719,"sessionId":"[*][*][*]","personType":5}' \
    'stdin:25: server: an OAuth refusal: invalid_grant (at /error)' \
    "$sesh" read --merge $samples/webuntis-authenticate.json - $samples/webuntis-app-config.json
expect "another service ends a merge" 1 '{"klasseId":286,*}' \
    '*/thoughtspot-nulls.json:*: not-found: thoughtspot, but the documents before are webuntis: *' \
    "$sesh" read --merge $samples/webuntis-authenticate.json $samples/thoughtspot-nulls.json
expect "what no session is ends a merge" 1 '{"klasseId":286,*}' 'tests/row.h:0: syntax: *' \
    "$sesh" read --merge $samples/webuntis-authenticate.json tests/row.h
expect "nothing is shown when the first is refused" 1 '' 'stdin:*' "$sesh" read --merge - $samples/webuntis-authenticate.json
expect "a file that is missing ends a merge" 3 '{"klasseId":286,"personId":4719,*}' 'sesh: nowhere: *' \
    "$sesh" read --merge $samples/webuntis-authenticate.json nowhere $samples/webuntis-app-config.json
printf '{"sessionId":"s","personId":1}\n{"id":1.5}\n{"personType":5}\n' >"$dir/in"
expect "lines, merged" 1 '{"personId":1,"sessionId":"[*][*][*]"}' 'stdin:37: wrong-type: * (at /id) in line 2' \
    "$sesh" read --type webuntis --lines --merge

# A class that is known is kept.
for class in null 0; do
    printf '{"data":{"klasseId":%s}}' $class >"$dir/in"
    expect "a class of $class, merged" 0 '{"klasseId":286,*' '' "$sesh" read --merge $samples/webuntis-authenticate.json -
done
printf '{"data":{"klasseId":12}}' >"$dir/in"
expect "another class, merged" 0 '{"klasseId":12,*' '' "$sesh" read --merge $samples/webuntis-authenticate.json -

# A token as plain text, with other text around it.
short=$(cat "$dir/short")
around() {
    printf "$2" "$short" >"$dir/in"
    expect "a token with $1" 0 "{\"klasseId\":286,*\"jwt_token\":\"$short\"}" '' \
        "$sesh" read --merge --show-secrets $samples/webuntis-authenticate.json -
    expect "its claims, with $1" 1 '' 'stdin:*: not-found: a token whose claims are an object with sub, roles, exp: *' "$sesh" read
}
around "blanks" '  \t%s \r\n\n'
around "quotation marks" '"%s"'
around "Bearer" 'Bearer %s\n'
around "bearer in quotation marks" ' "bearer  \t%s" '
# More text around it than that: the error says what to cut off.
cut() {
    printf "$2" "$short" >"$dir/in"
    around="bytes $3 to $(($3 + ${#short} - 1)) are a JWT: remove what is around them"
    for how in read 'read --type webuntis' 'read --jwt --type webuntis' check infer; do
        expect "a token with $1, $how" 1 '' "stdin:*: *: $around*" "$sesh" $how
    done
}
cut "the name of a header" 'Authorization: Bearer %s\r\n' 22
cut "a line behind it" 'Bearer %s\r\nHost: example.com\r\n' 7
cut "single quotation marks" "'%s'" 1
cut "a name of a form" 'jwt=%s&x=1\r\n' 4
printf '"Bearer %s~"' "$short" >"$dir/in"
expect "no token" 1 '{"klasseId":286,*' 'stdin:*: not-found: neither an object nor an array: *' \
    "$sesh" read --merge $samples/webuntis-authenticate.json -
printf 'Bearer eyJhbGciOiJub25lIn0.e3+0.c2ln' >"$dir/in"
expect "an offset counts what stands before a token" 1 '' 'stdin:29: base64: *' "$sesh" read --jwt --type webuntis
cp "$dir/short" "$dir/in"
expect "a token among documents of a given type" 0 '*"jwt_token":"[*][*][*]"*' '' \
    "$sesh" read --merge --type webuntis --at /result $samples/webuntis-authenticate.json -

# No foreign text reaches a terminal as a control character: here U+001B, U+0085, U+009B, U+007F,
# U+202E, U+2066, U+200F, U+061C and U+2028, and bytes that are not UTF-8.
controls=$(printf '\033[1m\302\205\302\233\177\342\200\256\342\201\246\342\200\217\330\234\342\200\250')
shown='\\u001b\[1m\\u0085\\u009b\\u007f\\u202e\\u2066\\u200f\\u061c\\u2028'
json=$(printf '%s' "$controls" | sed "s/$(printf '\033')/\\\\u001b/")
printf '{"userName":"a%sz"}' "$json" >"$dir/in"
expect "controls in a table" 0 "userName *a${shown}z  present*" '' "$sesh" read --type thoughtspot --format table
expect "controls in JSON" 0 "{\"userName\":\"a${shown}z\"}" '' "$sesh" read --type thoughtspot
expect "controls in a trace" 0 '{*' "*/userName \"a${shown}z\"" "$sesh" read --type thoughtspot --trace
"$sesh" read --type thoughtspot <"$dir/in" >"$dir/again"
same "JSON means the same" "$dir/again" "$sesh" read --type thoughtspot "$dir/again"
printf '{"error":{"code":1,"message":"a%sz"}}' "$json" >"$dir/in"
expect "controls in a refusal" 1 '' "*: a JSON-RPC refusal: 1 a${shown}z (at /error)" "$sesh" read
printf '{"a%sz":0}' "$json" >"$dir/in"
expect "controls in a name" 1 '' "*: an object with a${shown}z: *" "$sesh" read
# On Windows, arguments are in the programs' encoding, and file names cannot contain control
# characters.
if [ ! "${WINDOWS:-}" ]; then
    expect "controls in a pointer" 1 '' "*: not-found: * (at /b${shown}z)" "$sesh" read --type webuntis --at "/b${controls}z"
    cp "$dir/in" "$dir/a${controls}z"
    expect "controls in the name of a file" 1 '' "$dir/a${shown}z:*: not-found: *" "$sesh" read "$dir/a${controls}z"
    expect "controls in the name of a file for check" 3 '' "sesh: no${shown}: *" "$sesh" check "no$controls"
    expect "controls in an option" 2 '' "sesh: *\"a${shown}z\"*" "$sesh" read --type "a${controls}z"
    expect "no UTF-8 in the name of a file" 3 '' 'sesh: a\\xff\\xc3b: *' "$sesh" check "$(printf 'a\377\303b')"
fi
printf '{"userName":"\346\227\245\346\234\254e\314\201","userEmail":"abcde"}' >"$dir/in"
expect "columns count as a terminal does" 0 'userName             日本*  present
userDisplayName             absent
userEmail            abcde  present
*' '' "$sesh" read --type thoughtspot --format table

# Lines.
printf '{"userName":"a"}\n{"userName":5}\n\n{"userName":"b"}' >"$dir/in"
expect "lines" 1 '{"userName":"a"}
{"userName":"b"}' 'stdin:29: wrong-type: * (at /userName) in line 2' "$sesh" read --type thoughtspot --lines
expect "lines and a table" 2 '' '*--lines*' "$sesh" read --lines --format table

# check.
printf '{"a":[1,2.5e3,"\\u00e9",true,null]}' >"$dir/in"
expect "check valid" 0 '' '' "$sesh" check
expect "check byte by byte" 0 '' '' "$sesh" check --chunk 1
expect "check depth" 1 '' 'stdin:5: too-deep: *' "$sesh" check --max-depth 1
expect "check depth enough" 0 '' '' "$sesh" check --max-depth 2
printf '[1,]' >"$dir/in"
expect "check invalid" 1 '' 'stdin:3: syntax: *' "$sesh" check -
expect "check two files" 1 '' "$dir/in:3: syntax: *" "$sesh" check $samples/webuntis-session.json "$dir/in"
expect "check no file" 3 '' '*nowhere*' "$sesh" check nowhere

# layout: every byte is in one row, and the size is the compiler's.
"$sesh" layout >"$dir/layouts"
expect "layout of all types" 0 '[1-9]*' '' grep -c '^struct sesh_' "$dir/layouts"
for type in $types; do
    "$sesh" layout --type $type >"$dir/layout"
    cp "$dir/layout" "$dir/in"
    size=$("$sesh" ram --type $type | awk 'NR == 2 { print $2 }')
    expect "layout of $type: each byte once" 0 "$size" '' awk -f tests/layout.awk
    for target in avr i686-linux-gnu arm-none-eabi; do
        "$sesh" layout --type $type --target $target >"$dir/in"
        expect "layout of $type on $target: each byte once" 0 '[1-9]*' '' awk -f tests/layout.awk
    done
    # The sizes that compilers for devices gave.
    for target in arm-none-eabi:3 riscv32-unknown-elf:7 avr:9; do
        size=$(awk -v column=${target#*:} '$1 == "struct" && $2 == "sesh_'$type'" { print $column }' \
            tests/golden/sizes.txt)
        [ -n "$size" ] || continue
        expect "layout of $type: sizeof on ${target%:*}" 0 "*   total *$size  *" '' \
            "$sesh" layout --type $type --target ${target%:*}
    done
done
case $(getconf LONG_BIT) in 64) here=x86_64-linux-gnu ;; *) here=i686-linux-gnu ;; esac
same "layout, computed as on this machine" "$dir/layouts" "$sesh" layout --target $here
expect "layout: an array" 0 '*2248 *1728  persons *8 x 216 object*      +0 *has *mask*' '' "$sesh" layout --type webuntis \
    --target x86_64
expect "layout: padding" 0 '* 6 *2  - *padding*' '' "$sesh" layout --type webuntis --target x86_64
expect "layout: a secret" 0 '*sessionId *string, secret*' '' "$sesh" layout --type webuntis

expect "layout on an unknown machine" 2 '' '*"pdp11"*' "$sesh" layout --target pdp11
expect "layout of a file" 2 '' '*no file*' "$sesh" layout file
expect "bad option for layout" 2 '' '*--frob*' "$sesh" layout --frob
expect "layout: missing value" 2 '' '*--target needs a value*' "$sesh" layout --target
expect "help of layout" 0 'usage: sesh layout*' '' "$sesh" layout --help

# ram, help, usage.
expect "ram" 0 'type*webuntis*verdocs*thoughtspot*' '' "$sesh" ram
expect "ram of one" 0 'type*
verdocs *' '' "$sesh" ram --type verdocs
expect "help" 0 'usage: *exit status*' '' "$sesh" --help
expect "help of read" 0 'usage: sesh read*--work*' '' "$sesh" read --help
expect "help of check" 0 'usage: sesh check*' '' "$sesh" check --help
expect "help of ram" 0 'usage: sesh ram*' '' "$sesh" ram --help
expect "version" 0 'sesh [0-9]*.[0-9]*.[0-9]*
*limits:  default
*mbedTLS: *' '' "$sesh" --version
expect "no command" 2 '' 'usage: *' "$sesh"
expect "bad command" 2 '' 'sesh: there is no command "frob" (see sesh --help)' "$sesh" frob
printf '\377\376{\0}\0' >"$dir/in"
expect "UTF-16" 1 '' 'stdin:0: syntax: not JSON; it looks like UTF-16: save it as UTF-8' "$sesh" check
printf '{"personId":1}\r\n\r\n{"personId":2}\n' >"$dir/in"
lines='stdin:18: trailing: more text on another line; --lines reads one document per line'
expect "lines without --lines" 1 '' "$lines" "$sesh" read --type webuntis
expect "lines of what is not known" 1 '' "$lines" "$sesh" read
printf '{"personId":1} {"personId":2}\n' >"$dir/in"
expect "two documents in a line" 1 '' 'stdin:15: trailing: more text after the end of the document' "$sesh" read --type webuntis
: >"$dir/in"
expect "bad option" 2 '' 'sesh: unknown option --frob (see sesh read --help)' "$sesh" read --frob
expect "short options together" 2 '' 'sesh: unknown option -x (see sesh read --help)' "$sesh" read -xh reply.json
expect "a value for an option without one" 2 '' 'sesh: --clip=3: the option takes no value (see sesh read --help)' "$sesh" read --clip=3
expect "check: missing value" 2 '' 'sesh: --max-depth needs a value (see sesh check --help)' "$sesh" check --max-depth
expect "missing value" 2 '' '*--at needs a value*' "$sesh" read --at
expect "bad number" 2 '' '*--work*"many"*' "$sesh" read --work many
expect "work too small for anything" 2 '' '*--work*' "$sesh" read --work 20
expect "bad chunk" 2 '' '*--chunk*' "$sesh" read --chunk 0
expect "bad depth" 2 '' '*--max-depth*' "$sesh" check --max-depth 65
for command in read ram layout; do
    expect "bad type for $command" 2 '' "sesh: there is no type \"frob\": sesh ram lists them (see sesh $command --help)" \
        "$sesh" $command --type frob
done
expect "the nearest type" 2 '' 'sesh: there is no type "WebUntis"; the nearest is webuntis: sesh ram lists them (see sesh read --help)' \
    "$sesh" read --type WebUntis
expect "bad format" 2 '' '*"xml"*' "$sesh" read --format xml
for pointer in result '/~2' '/a~'; do
    expect "bad pointer" 2 '' "sesh: --at \"$pointer\" is not a JSON Pointer: it must be empty or begin with /, and 0 or 1 must follow each ~ (see *" \
        "$sesh" read --at "$pointer"
done
for command in '' read check infer ram layout; do
    expect "no line of the help is wider than a terminal: $command" 1 0 '' \
        sh -c "'$sesh' $command --help | grep -c '.\{81\}'"
done

sum
