/* SPDX-License-Identifier: MIT */
/* Tokens: each is read unverified and verified, whole, cut in two at every place, and byte by
   byte. All of these must give the same result. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __GLIBC__ /* from the headers above */
#include <ucontext.h>
#endif

#include <cmocka.h>

#include <sesh/jwt.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "signed.h"
#include "tally.h"

/* ---- a type of our own -------------------------------------------------- */

/* What the generator prints from claims.def. */
#include "types/claims.c"

enum { ISS = 1, EXP = 2, LEVEL = 4, ROLES = 8 };

/* ---- tokens ------------------------------------------------------------- */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* The parts of a token are written undecoded in < and >; text outside is copied unchanged. A ^
   is before the byte at fault. "\xFE" is a zero byte. */
struct token {
    char text[8000];
    size_t length;
    size_t fault; /* NO_FAULT: none is marked */
};

#define NO_FAULT ((size_t)-1)

static void add(struct token *t, char c)
{
    assert_true(t->length + 1 < sizeof t->text);
    t->text[t->length++] = c;
    t->text[t->length] = '\0';
}

/* Adds what is between < and >. Returns where it ends. */
static const char *add_part(struct token *t, const char *plain)
{
    unsigned bits = 0;
    unsigned rest = 0;
    for (; *plain != '>'; plain++) {
        /* The byte's first bits are in the character that is added next. */
        if (*plain == '^') {
            t->fault = t->length;
            continue;
        }
        bits = (bits << 8 | (*plain == '\xFE' ? 0 : (uint8_t)*plain)) & 0xFFFF;
        for (rest += 8; rest >= 6; rest -= 6)
            add(t, alphabet[bits >> (rest - 6) & 63]);
    }
    if (rest != 0) add(t, alphabet[bits << (6 - rest) & 63]);
    return plain;
}

static void build(struct token *t, const char *pattern)
{
    t->length = 0;
    t->text[0] = '\0';
    t->fault = NO_FAULT;
    for (; *pattern != '\0'; pattern++) {
        if (*pattern == '^') t->fault = t->length;
        else if (*pattern == '<') pattern = add_part(t, pattern + 1);
        else add(t, *pattern);
    }
}

/* ---- a verifier --------------------------------------------------------- */

/* A verifier that records the signing input, and accepts it if it was told to. */
struct notary {
    struct sesh_jwt_verifier verifier;
    struct sesh_jwt_header header;
    uint8_t room[64];
    char input[8000];
    size_t length;
    unsigned begins, verifies;
    uint8_t signature[64];
    size_t signature_length;
    char kid[64]; /* the content of options.header when verify was called */
    bool answer;
};

static void notary_begin(void *context)
{
    struct notary *n = (struct notary *)context;
    assert_int_equal(n->length, 0);
    n->begins++;
}

static void notary_update(void *context, const uint8_t *bytes, size_t length)
{
    struct notary *n = (struct notary *)context;
    assert_int_equal(n->begins, 1);
    assert_int_equal(n->verifies, 0);
    assert_true(length != 0 && n->length + length < sizeof n->input);
    memcpy(n->input + n->length, bytes, length);
    n->length += length;
}

static bool notary_verify(void *context, const uint8_t *signature, size_t length)
{
    struct notary *n = (struct notary *)context;
    assert_true(length != 0 && length <= sizeof n->signature);
    memcpy(n->signature, signature, length);
    memcpy(n->kid, n->header.kid, sizeof n->kid);
    n->signature_length = length;
    n->verifies++;
    return n->answer;
}

static const struct sesh_jwt_verifier *hire(struct notary *n, const char *algorithm, bool answer)
{
    memset(n, 0, sizeof *n);
    n->verifier.algorithm = algorithm;
    n->verifier.begin = notary_begin;
    n->verifier.update = notary_update;
    n->verifier.verify = notary_verify;
    n->verifier.context = n;
    n->verifier.signature = n->room;
    n->verifier.signature_size = sizeof n->room;
    n->answer = answer;
    return &n->verifier;
}

/* ---- reading in every way ----------------------------------------------- */

static uint64_t work[4096 / 8];

struct reading {
    const SESH_ROM struct sesh_type *type;
    size_t work_size;
    const char *algorithm; /* NULL: unverified */
    bool answer;
    struct sesh_jwt_options options;
};

struct outcome {
    union {
        struct sesh_claims claims;
        struct sesh_verdocs verdocs;
    } session;
    struct sesh_error error;
    struct sesh_jwt_header header;
    struct notary notary;
};

static int begin(struct sesh_jwt *jwt, const struct reading *how, struct outcome *out,
                 const struct sesh_jwt_options *options)
{
    if (how->algorithm == NULL) {
        return sesh_jwt_begin_unverified(jwt, how->type, &out->session, work, how->work_size, options);
    }
    return sesh_jwt_begin_verified(jwt, how->type, &out->session, work, how->work_size, &out->notary.verifier, options);
}

/* A second sesh_jwt_end returns the same, and sesh_jwt_feed has no effect. */
static void assert_ended(struct sesh_jwt *jwt, const struct sesh_error *error)
{
    struct sesh_error again;
    memset(&again, 0x5A, sizeof again);
    assert_int_equal(sesh_jwt_end(jwt, &again), error->status);
    assert_int_equal(again.status, error->status);
    assert_true(again.offset == error->offset);
    assert_string_equal(again.path, error->path);
    assert_true(again.capacity == error->capacity && again.needed == error->needed);
    assert_true(again.wanted == error->wanted && again.came == error->came);
    assert_int_equal(sesh_jwt_feed(jwt, "e", 1), error->status != SESH_OK ? error->status : SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_feed(jwt, NULL, 0), error->status != SESH_OK ? error->status : SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_end(jwt, NULL), error->status);
}

/* Errors that concern no value say nothing about one. */
static void assert_no_value(const struct sesh_error *error)
{
    switch (error->status) {
    case SESH_OK:
    case SESH_E_BASE64:
    case SESH_E_JWT_ALGORITHM:
    case SESH_E_JWT_SIGNATURE:
        assert_true(error->capacity == 0 && error->needed == 0);
        assert_true(error->wanted == 0 && error->came == 0);
        break;
    default: break;
    }
}

static void read_chunks(const struct reading *how, const struct token *t, size_t first, size_t rest,
                        struct outcome *out)
{
    struct sesh_jwt jwt;
    struct sesh_jwt_options options = how->options;
    size_t from;
    size_t size = first;
    int status;
    int ended;
    memset(out, how->options.claims.merge ? 0 : 0x5A, sizeof *out);
    memset(&jwt, 0xA5, sizeof jwt);
    hire(&out->notary, how->algorithm, how->answer);
    memset(&out->notary.header, 0x5A, sizeof out->notary.header);
    options.header = &out->notary.header;
    status = begin(&jwt, how, out, &options);
    memset(&options, 0xA5, sizeof options); /* they are copied */
    for (from = 0; from < t->length; from += size, size = rest) {
        int before = status;
        if (from + size > t->length) size = t->length - from;
        status = sesh_jwt_feed(&jwt, t->text + from, size);
        if (before != SESH_OK) assert_int_equal(status, before);
        assert_int_equal(sesh_jwt_feed(&jwt, NULL, 0), status);
    }
    ended = sesh_jwt_end(&jwt, &out->error);
    assert_int_equal(out->error.status, ended);
    if (status != SESH_OK) assert_int_equal(ended, status);
    assert_no_value(&out->error);
    out->header = jwt.header;
    assert_ended(&jwt, &out->error);
}

static void assert_zero(const void *memory, size_t size)
{
    const uint8_t *byte = (const uint8_t *)memory;
    size_t i;
    for (i = 0; i < size; i++)
        assert_int_equal(byte[i], 0);
}

/* Checks what must hold after any reading of a token. */
static void assert_sound(const struct reading *how, const struct token *t, const struct outcome *out)
{
    const struct notary *n = &out->notary;
    const char *dot = (const char *)memchr(t->text, '.', t->length);
    if (out->error.status == SESH_OK) assert_true(out->error.offset == t->length);
    else assert_true(out->error.offset <= t->length);
    if (how->algorithm == NULL) {
        assert_int_equal(n->begins + n->verifies + (unsigned)n->length, 0);
        return;
    }
    assert_int_equal(n->begins, 1);
    assert_true(n->length <= t->length);
    if (out->error.status != SESH_OK) assert_zero(&out->session, how->type->size);
    if (out->error.status == SESH_OK || out->error.status == SESH_E_JWT_SIGNATURE) {
        dot = (const char *)memchr(dot + 1, '.', t->length - (size_t)(dot + 1 - t->text));
        assert_int_equal(n->length, dot - t->text);
        assert_memory_equal(n->input, t->text, n->length);
        assert_int_equal(n->verifies, 1);
    } else {
        assert_int_equal(n->verifies, 0);
    }
}

static void assert_same(const struct outcome *one, const struct outcome *two, size_t size)
{
    assert_int_equal(one->error.status, two->error.status);
    assert_true(one->error.offset == two->error.offset);
    assert_string_equal(one->error.path, two->error.path);
    assert_memory_equal(&one->session, &two->session, size);
    assert_memory_equal(&one->header, &two->header, sizeof one->header);
    assert_memory_equal(&one->notary.header, &two->notary.header, sizeof one->header);
    assert_memory_equal(one->notary.signature, two->notary.signature, sizeof one->notary.signature);
    assert_int_equal(one->notary.signature_length, two->notary.signature_length);
}

/* Reads the token whole and, if `everywhere`, also cut in two at every place and byte by byte. */
static void read_token(const struct reading *how, const struct token *t, bool everywhere, struct outcome *out)
{
    static struct outcome other;
    size_t at;
    read_chunks(how, t, t->length, t->length, out);
    assert_sound(how, t, out);
    for (at = 1; everywhere && at < t->length; at++) {
        read_chunks(how, t, at, t->length, &other);
        assert_sound(how, t, &other);
        assert_same(out, &other, how->type->size);
    }
    for (at = 1; everywhere && at < 6; at++) {
        read_chunks(how, t, at, at, &other);
        assert_sound(how, t, &other);
        assert_same(out, &other, how->type->size);
    }
}

static struct reading unverified(void)
{
    struct reading how;
    memset(&how, 0, sizeof how);
    how.type = &sesh_claims_type;
    how.work_size = sizeof work;
    return how;
}

static struct reading verified(void)
{
    struct reading how = unverified();
    how.algorithm = "HS256";
    how.answer = true;
    return how;
}

/* ---- rows --------------------------------------------------------------- */

#define H "<{\"alg\":\"HS256\",\"typ\":\"JWT\"}>."
#define S ".<signature>"
#define CLAIMS "<{\"iss\":\"joe\",\"exp\":1300819380,\"level\":7}>"

/* What a row expects. */
enum {
    PADDED = 1,
    CLIP = 2,
    LAST_WINS = 4,
    REJECT = 8,
    AT = 16,
    SHALLOW = 32,
    LITTLE_WORK = 64,
    VERDOCS = 128,
    LENIENT = 256
};

struct row {
    const char *pattern;
    int status;
    const char *path;
    unsigned has;
    unsigned what;
};

static void assert_row(const struct row *row, struct reading how)
{
    static struct token t;
    static struct outcome out;
    build(&t, row->pattern);
    how.options.padded = (row->what & PADDED) != 0;
    how.options.claims.clip = (row->what & CLIP) != 0;
    how.options.claims.last_wins = (row->what & LAST_WINS) != 0;
    how.options.claims.lenient = (row->what & LENIENT) != 0;
    how.options.claims.reject_unknown = (row->what & REJECT) != 0;
    if ((row->what & AT) != 0) how.options.claims.at = "/a/b";
    if ((row->what & SHALLOW) != 0) how.options.claims.max_depth = 2;
    if ((row->what & LITTLE_WORK) != 0) how.work_size = SESH_WORK_MIN;
    if ((row->what & VERDOCS) != 0) how.type = &sesh_verdocs_type;
    read_token(&how, &t, true, &out);
    if (out.error.status != row->status || strcmp(out.error.path, row->path) != 0 ||
        (t.fault != NO_FAULT && out.error.offset != t.fault)) {
        fail_msg("%s: %s at %lu %s, expected %s at %ld %s", row->pattern, sesh_status_name(out.error.status),
                 (unsigned long)out.error.offset, out.error.path, sesh_status_name(row->status), (long)t.fault,
                 row->path);
    }
    assert_int_equal(t.fault == NO_FAULT, row->status == SESH_OK);
    if (how.algorithm == NULL || row->status == SESH_OK) assert_int_equal(out.session.claims.has, row->has);
    if (row->status == SESH_OK) assert_int_equal(out.header.has, out.notary.header.has);
}

static void assert_rows(const struct row *rows, size_t count)
{
    size_t i;
    for (i = 0; i < count; i++) {
        assert_row(&rows[i], unverified());
        assert_row(&rows[i], verified());
    }
}

#define ASSERT_ROWS(rows) assert_rows(rows, sizeof(rows) / sizeof *(rows))

static void test_good(void **state)
{
    static const struct row rows[] = {
        {H CLAIMS S, SESH_OK, "", ISS | EXP | LEVEL, 0},
        {H "<{}>" S, SESH_OK, "", 0, 0},
        {H "<{ }>" S, SESH_OK, "", 0, 0},
        {H "<{  }>" S, SESH_OK, "", 0, 0},
        {H "<{\"level\":1}>.<s>", SESH_OK, "", LEVEL, 0},
        {H "<{\"level\":1}>.<si>", SESH_OK, "", LEVEL, 0},
        {H "<{\"level\":1}>.<sig>", SESH_OK, "", LEVEL, 0},
        {H "<{\"iss\":\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\",\"roles\":[\"a\",\"b\"]}>" S, SESH_OK, "", ISS | ROLES,
         0},
        {"<{\"alg\":\"HS256\"}>.<{}>" S, SESH_OK, "", 0, 0},
        {"< {\r\n\"x\":[{\"alg\":\"none\",\"crit\":1}],\"alg\":\"HS256\"}\n>.< {} >" S, SESH_OK, "", 0, 0},
        {"<{\"alg\":\"HS256\",\"kid\":null,\"jku\":5}>.<{}>" S, SESH_OK, "", 0, 0},
        {"<{\"\\u0061lg\":\"\\u0048S256\"}>.<{}>" S, SESH_OK, "", 0, 0},
        {H "<{\"a\":{\"b\":{\"level\":3}}}>" S, SESH_OK, "", LEVEL, AT},
        {H "<{\"level\":1,\"level\":2}>" S, SESH_OK, "", LEVEL, LAST_WINS},
        {H "<{\"level\":\"x\",\"iss\":\"joe\"}>" S, SESH_OK, "", ISS, LENIENT},
        {H "<{\"roles\":[\"123456789\",\"b\",\"c\"]}>" S, SESH_OK, "", ROLES, CLIP},
        /* All characters of the alphabet, and a signature that uses them. */
        {H "<{}>.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", SESH_OK, "", 0, 0},
    };
    (void)state;
    ASSERT_ROWS(rows);
}

static void test_padded(void **state)
{
    static const struct row rows[] = {
        {"<{\"alg\":\"HS256\"}>.<{\"level\":1}>=.<s>==", SESH_E_BASE64, "", LEVEL, 0},
        {"<{\"alg\":\"HS256\"}>.<{\"level\":12}>.<s>==", SESH_OK, "", LEVEL, PADDED},
        {"<{\"alg\":\"HS256\"}>.<{\"level\":1}>.<s>==", SESH_OK, "", LEVEL, PADDED},
        {"<{\"alg\":\"HS256\"}>.<{\"level\":1}>=.<s>==", SESH_OK, "", LEVEL, PADDED},
        {"<{\"alg\":\"HS256\"  }>=.<{\"level\":1}>=.<si>=", SESH_OK, "", LEVEL, PADDED},
        {"<{\"alg\":\"HS256\" }>==.<{\"level\":123}>.<sig>", SESH_OK, "", LEVEL, PADDED},
        {"<{\"alg\":\"HS256\" }>=^.<{}>=" S, SESH_E_BASE64, "", 0, PADDED},
        {"<{\"alg\":\"HS256\" }>==^=.<{}>=" S, SESH_E_BASE64, "", 0, PADDED},
        {"<{\"alg\":\"HS256\"}>^=.<{}>==" S, SESH_E_BASE64, "", 0, PADDED},
        {"<{\"alg\":\"HS256\"  }>=^=.<{}>=" S, SESH_E_BASE64, "", 0, PADDED},
        {"<{\"alg\":\"HS256\"  }>=^A.<{}>=" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{ }>^=" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>=^A" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{  }>=^" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{ }>A^=" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{ }>^A" S, SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.A^B==", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA^B=", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA^B", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA=^", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA==^=", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA==^.", SESH_E_JWT_FORMAT, "", 0, PADDED},
        {H "<{}>.^=", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.AA^B=A", SESH_E_BASE64, "", 0, PADDED},
        {H "<{}>.A^B==A", SESH_E_BASE64, "", 0, PADDED},
        {H "<{\"level\":1}>=.<s>==^A", SESH_E_BASE64, "", LEVEL, PADDED},
        {H "<{\"level\":1}>^+.<s>==", SESH_E_BASE64, "", LEVEL, PADDED},
        {H "<{\"level\":1}>=.<s>^ =", SESH_E_BASE64, "", LEVEL, PADDED},
        {H "^=.AA", SESH_E_BASE64, "", 0, PADDED},
        {"^=.<{}>" S, SESH_E_BASE64, "", 0, PADDED},
    };
    static struct row first;
    (void)state;
    assert_rows(rows + 1, sizeof rows / sizeof *rows - 1);
    /* Padding was not allowed: the first '=' is at fault, after the claims were read. */
    first = rows[0];
    first.pattern = "<{\"alg\":\"HS256\"}>.<{\"level\":1}>^=.<s>==";
    assert_rows(&first, 1);
}

/* Bytes whose encoding has the alphabet's last two characters, at each place in a group. */
static void test_last_characters(void **state)
{
    static const char *const patterns[] = {H "<{\"iss\":\"~~~~???\"}>" S, H "<{ \"iss\":\"~~~~???\"}>" S,
                                           H "<{  \"iss\":\"~~~~???\"}>" S};
    static struct token t;
    static struct outcome out;
    struct reading how = unverified();
    bool found[2] = {false, false};
    size_t i;
    (void)state;
    for (i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        build(&t, patterns[i]);
        found[0] = found[0] || memchr(t.text, '-', t.length) != NULL;
        found[1] = found[1] || memchr(t.text, '_', t.length) != NULL;
        read_token(&how, &t, true, &out);
        assert_int_equal(out.error.status, SESH_OK);
        assert_string_equal(out.session.claims.iss, "~~~~???");
    }
    assert_true(found[0] && found[1]);
}

static void test_base64(void **state)
{
    static const struct row rows[] = {
        /* One character too many, or unused bits. */
        {"<{\"alg\":\"HS256\"}>^A.<{}>" S, SESH_E_BASE64, "", 0, 0},
        {"eyJhbGciOiJIUzI1NiIgf^R.<{}>" S, SESH_E_BASE64, "", 0, 0},
        {H "e3^1.AAAA", SESH_E_BASE64, "", 0, 0},
        {H "e^3.AAAA", SESH_E_BASE64, "", 0, 0},
        {H "^e.AAAA", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.^A", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.A^B", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.A^I", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.AA^B", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.AA^C", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.AAAA^A", SESH_E_BASE64, "", 0, 0},
        {H "<{}>.A^B.AA", SESH_E_BASE64, "", 0, 0},
        /* What was read before is kept. */
        {H "<{\"level\":5,\"iss\":\"j\",>^+", SESH_E_BASE64, "", ISS | LEVEL, 0},
        {H "<{\"level\":5,\"iss\":\"j\"}>^ ", SESH_E_BASE64, "", ISS | LEVEL, 0},
        {H "<{\"level\":5}>.c2ln^\n", SESH_E_BASE64, "", LEVEL, 0},
        {"^ " H CLAIMS S, SESH_E_BASE64, "", 0, 0},
        /* A value that was at fault earlier is reported first, although it is checked later. */
        {H "<{\"exp\":5,\"level\":^1e99,  >+", SESH_E_OUT_OF_RANGE, "/level", EXP, 0},
        {H "<{\"exp\":5,\"level\":^1.5,  >+", SESH_E_WRONG_TYPE, "/level", EXP, 0},
        {H "<{\"exp\":5,\"level\":^1.5,  >", SESH_E_WRONG_TYPE, "/level", EXP, 0},
        /* But not a value that is not complete. */
        {H "<{\"exp\":5,\"level\":1e99>^+", SESH_E_BASE64, "", EXP, 0},
    };
    (void)state;
    ASSERT_ROWS(rows);
}

static void test_format(void **state)
{
    static const struct row rows[] = {
        {"^", SESH_E_JWT_FORMAT, "", 0, 0},
        {"A^", SESH_E_JWT_FORMAT, "", 0, 0},
        {"^.", SESH_E_JWT_FORMAT, "", 0, 0},
        {"^..", SESH_E_JWT_FORMAT, "", 0, 0},
        {"^." CLAIMS S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\"}>^", SESH_E_JWT_FORMAT, "", 0, 0},
        {H "^", SESH_E_JWT_FORMAT, "", 0, 0},
        {H "^" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {H CLAIMS "^", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        {H "<{\"level\":1,\"iss\":\"x>^", SESH_E_JWT_FORMAT, "", LEVEL, 0},
        {H CLAIMS ".^", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        {H CLAIMS ".^.", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        {H CLAIMS S "^.", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        {H CLAIMS S "^.AAAA", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        {H CLAIMS S "^.AAAA.AAAA", SESH_E_JWT_FORMAT, "", ISS | EXP | LEVEL, 0},
        /* Encrypted: its second part is not JSON, but it is not read. */
        {"<{\"alg\":\"HS256\",\"enc\":\"A128GCM\"}>^.AAAA.AAAA.AAAA.AAAA", SESH_E_JWT_FORMAT, "/enc", 0, 0},
        {"<{\"alg\":\"HS256\",\"enc\":\"A128GCM\"}>^..AAAA.AAAA.AAAA", SESH_E_JWT_FORMAT, "/enc", 0, 0},
        {"<{\"alg\":\"HS256\",\"enc\":null}>^.<{}>" S, SESH_E_JWT_FORMAT, "/enc", 0, 0},
        {"<{\"alg\":\"HS256\",\"enc\":\"x\"}>^", SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}>^.<{}>" S, SESH_E_JWT_FORMAT, "/crit", 0, 0},
        {"<{\"alg\":\"HS256\",\"crit\":[\"http://example.com/a/long/one\",\"exp\",\"b64\"]}>^.<{}>" S,
         SESH_E_JWT_FORMAT, "/crit", 0, 0},
        {"<{\"alg\":\"HS256\",\"crit\":[]}>^.<{}>" S, SESH_E_JWT_FORMAT, "/crit", 0, 0},
        {"<{\"alg\":\"HS256\",\"crit\":null}>^.<{}>" S, SESH_E_JWT_FORMAT, "/crit", 0, 0},
        {"<{\"alg\":\"HS256\",\"crit\":^\"exp\"}>.<{}>" S, SESH_E_JWT_FORMAT, "/crit", 0, 0},
    };
    (void)state;
    ASSERT_ROWS(rows);
}

static void test_header(void **state)
{
    static const struct row rows[] = {
        {"<^[]>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<^\"alg\">.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<^5>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<^null>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<^x>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"< >^.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<^\xEF\xBB\xBF{}>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":>^.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":\"HS256\">^.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\" >^.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\",>^.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\"}^x>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\"} ^x>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":\"HS256\"}  ^x>.<{}>" S, SESH_E_JWT_FORMAT, "", 0, 0},
        {"<{\"alg\":^256}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":^[\"HS256\"]}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":\"HS256\",^\"alg\":\"none\"}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":^\"HS256\\u0000\"}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":^\"\\ud800\"}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":\"HS256^\xFF\"}>.<{}>" S, SESH_E_JWT_FORMAT, "/alg", 0, 0},
        {"<{\"alg\":\"HS256\",\"typ\":^true}>.<{}>" S, SESH_E_JWT_FORMAT, "/typ", 0, 0},
        /* Limits of the reader and of its work buffer. */
        {"<{\"alg\":\"HS256\",\"kid\":\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\"}>.<{}>" S,
         SESH_OK, "", 0, LITTLE_WORK},
        {H "<{\"email\":^\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}>" S,
         SESH_E_WORK_TOO_SMALL, "/email", 0, LITTLE_WORK | VERDOCS},
        {"<{\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[^[>.<{}>" S, SESH_E_TOO_DEEP, "", 0,
         0},
    };
    (void)state;
    ASSERT_ROWS(rows);
}

static void test_claims(void **state)
{
    static const struct row rows[] = {
        {H "<^x>" S, SESH_E_SYNTAX, "", 0, 0},
        {H "< ^x>" S, SESH_E_SYNTAX, "", 0, 0},
        {H "<  ^x>" S, SESH_E_SYNTAX, "", 0, 0},
        {H "<   ^x>" S, SESH_E_SYNTAX, "", 0, 0},
        {H "<{\"level\":1^\xFE}>" S, SESH_E_SYNTAX, "", LEVEL, 0},
        /* What follows the error is not read. */
        {H "<{\"level\":1^x   >+", SESH_E_SYNTAX, "", LEVEL, 0},
        {H "<{\"level\":1,^[   >=", SESH_E_SYNTAX, "", LEVEL, 0},
        {H "<{\"iss\":\"^\xFF\"}>" S, SESH_E_UTF8, "/iss", 0, 0},
        {H "<{\"level\":1,\"iss\":\"\xC3^a\"}>" S, SESH_E_UTF8, "/iss", LEVEL, 0},
        {H "<^\xEF\xBB\xBF{}>" S, SESH_E_BOM, "", 0, 0},
        {H "<{\"level\":1>^" S, SESH_E_INCOMPLETE, "/level", 0, 0},
        {H "<{\"level\":1 >^" S, SESH_E_INCOMPLETE, "", LEVEL, 0},
        {H "<{\"level\":1,>^" S, SESH_E_INCOMPLETE, "", LEVEL, 0},
        {H "<{\"level\":1}^x>" S, SESH_E_TRAILING, "", LEVEL, 0},
        {H "<{\"level\":1,\"x\":{\"y\":^[]}}>" S, SESH_E_TOO_DEEP, "", LEVEL, SHALLOW},
        {H "<^[]>" S, SESH_E_WRONG_TYPE, "", 0, 0},
        {H "<{\"level\":1,\"exp\":^\"1\"}>" S, SESH_E_WRONG_TYPE, "/exp", LEVEL, 0},
        {H "<{\"level\":1,\"exp\":^9223372036854775808}>" S, SESH_E_OUT_OF_RANGE, "/exp", LEVEL, 0},
        {H "<{\"level\":1,\"iss\":^\"123456789012345678901234\"}>" S, SESH_E_STRING_TOO_LONG, "/iss", LEVEL, 0},
        {H "<{\"roles\":[\"a\",\"b\",^\"c\"]}>" S, SESH_E_ARRAY_TOO_LONG, "/roles", 0, 0},
        {H "<{\"roles\":[\"a\",^null]}>" S, SESH_E_WRONG_TYPE, "/roles/1", 0, 0},
        {H "<{\"exp\":1,^\"exp\":1}>" S, SESH_E_DUPLICATE, "/exp", EXP, 0},
        {H "<{\"exp\":1,^\"aud\":1}>" S, SESH_E_UNKNOWN_MEMBER, "", EXP, REJECT},
        {H "<{\"level\":1}>^" S, SESH_E_NOT_FOUND, "/a/b", 0, AT},
        {H "<{\"iss\":^\"\\u0000\"}>" S, SESH_E_NUL_IN_STRING, "/iss", 0, 0},
        {H "<{\"iss\":^\"\\udc00\"}>" S, SESH_E_LONE_SURROGATE, "/iss", 0, 0},
        {H "<{\"sub\":\"1\",\"email\":\"2\"^}>" S, SESH_E_MISSING, "/email_verified", 0x5A5A, VERDOCS},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct row row = rows[i];
        /* That type's mask has two bytes; which of them the union shows depends on the machine. */
        if ((row.what & VERDOCS) == 0) assert_row(&row, unverified());
        assert_row(&row, verified());
    }
}

/* ---- every byte, every place -------------------------------------------- */

/* A byte that is not base64url is the one at fault, wherever it is put. */
static void test_every_foreign_byte(void **state)
{
    static struct token good;
    static struct token bad;
    static struct outcome out;
    struct reading how[2];
    size_t at;
    unsigned c;
    unsigned i;
    (void)state;
    how[0] = unverified();
    how[1] = verified();
    build(&good, H CLAIMS S);
    for (at = 0; at <= good.length; at++) {
        for (c = 0; c < 256; c++) {
            if (c == '.' || (c != 0 && strchr(alphabet, (int)c) != NULL)) continue;
            memcpy(bad.text, good.text, at);
            bad.text[at] = (char)c;
            memcpy(bad.text + at + 1, good.text + at, good.length - at);
            bad.length = good.length + 1;
            for (i = 0; i < 2; i++) {
                read_token(&how[i], &bad, false, &out);
                assert_int_equal(out.error.status, SESH_E_BASE64);
                assert_true(out.error.offset == at);
                assert_string_equal(out.error.path, "");
            }
        }
    }
}

/* A token that was cut off is incomplete at its end. */
static void test_every_prefix(void **state)
{
    static struct token t;
    static struct outcome out;
    struct reading how = verified();
    const char *last;
    size_t whole;
    (void)state;
    build(&t, H CLAIMS ".<signatur>"); /* eight bytes: eleven characters */
    whole = t.length;
    last = strrchr(t.text, '.');
    for (t.length = 0; t.length < whole; t.length++) {
        size_t of_signature = t.length - (size_t)(last + 1 - t.text);
        read_token(&how, &t, true, &out);
        if (t.text + t.length <= last + 1) {
            assert_int_equal(out.error.status, SESH_E_JWT_FORMAT);
            assert_true(out.error.offset == t.length);
        } else if (of_signature % 4 == 1) {
            assert_int_equal(out.error.status, SESH_E_BASE64);
            assert_true(out.error.offset == t.length - 1);
        }
    }
}

/* ---- the header for the caller ------------------------------------------ */

/* A header is a type like any other, and can be read without a token around it. */
static void test_header_without_a_token(void **state)
{
    static const char json[] = "{\"kid\":\"2024-\\u00e9\",\"x\":[1],\"alg\":\"HS256\"}";
    struct sesh_jwt_header header;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_jwt_header_read(&header, json, sizeof json - 1, NULL, &error), SESH_OK);
    assert_int_equal(header.has, 1 << SESH_JWT_HEADER_ALG | 1 << SESH_JWT_HEADER_KID);
    assert_string_equal(header.alg, "HS256");
    assert_string_equal(header.kid, "2024-\xC3\xA9");
    assert_int_equal(sesh_jwt_header_read(&header, json, sizeof json - 2, NULL, &error), SESH_E_INCOMPLETE);
    assert_int_equal(error.offset, sizeof json - 2);
}

static void test_header_is_shown(void **state)
{
    static struct token t;
    static struct outcome out;
    struct reading how = unverified();
    static const char kid[] = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";
    unsigned i;
    (void)state;
    for (i = 0; i < 2; i++) {
        build(&t, "<{\"typ\":\"at+jwt\",\"kid\":\"2024-\\u00e9\",\"cty\":\"x\",\"alg\":\"HS256\"}>.<{}>" S);
        read_token(&how, &t, true, &out);
        assert_int_equal(out.error.status, SESH_OK);
        assert_int_equal(out.header.has, 1 << SESH_JWT_HEADER_ALG | 1 << SESH_JWT_HEADER_TYP |
                                             1 << SESH_JWT_HEADER_KID | 1 << SESH_JWT_HEADER_CTY);
        assert_int_equal(out.header.clipped, 0);
        assert_string_equal(out.header.alg, "HS256");
        assert_string_equal(out.header.typ, "at+jwt");
        assert_string_equal(out.header.kid, "2024-\xC3\xA9");
        assert_string_equal(out.header.cty, "x");
        assert_memory_equal(&out.header, &out.notary.header, sizeof out.header);
        if (how.algorithm != NULL) assert_string_equal(out.notary.kid, "2024-\xC3\xA9");
        /* A name that is too long is cut, even with the least work. */
        build(&t,
              "<{\"alg\":\"HS256\",\"typ\":\"application/at+jwt\",\"kid\":\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\"}>.<{}>" S);
        how.work_size = SESH_JWT_HEADER_WORK;
        read_token(&how, &t, true, &out);
        assert_int_equal(out.error.status, SESH_OK);
        assert_int_equal(out.header.clipped, 1 << SESH_JWT_HEADER_TYP | 1 << SESH_JWT_HEADER_KID);
        assert_string_equal(out.header.kid, kid);
        assert_string_equal(out.header.typ, "application/at+");
        how = verified();
    }
}

/* The header is zero until it is complete, and stays if the claims are at fault. */
static void test_header_after_errors(void **state)
{
    static struct token t;
    static struct outcome out;
    struct reading how = verified();
    (void)state;
    build(&t, "<{\"alg\":\"HS256\",\"kid\":\"1\"}>");
    read_token(&how, &t, true, &out);
    assert_zero(&out.notary.header, sizeof out.notary.header);
    build(&t, "<{\"alg\":\"HS256\",\"kid\":\"1\"}>.<x>" S);
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_E_SYNTAX);
    assert_string_equal(out.notary.header.kid, "1");
    build(&t, "<{\"alg\":\"RS256\",\"kid\":\"2\"}>.<{}>" S);
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_E_JWT_ALGORITHM);
    assert_string_equal(out.notary.header.alg, "RS256");
}

/* ---- verified ----------------------------------------------------------- */

/* A wrong algorithm is refused at the first dot, before the claims are read. */
static void test_algorithm(void **state)
{
    static const struct {
        const char *pinned;
        const char *pattern;
    } rows[] = {
        {"HS256", "<{\"alg\":\"RS256\"}>^.<x>" S},
        {"RS256", "<{\"alg\":\"HS256\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"HS25\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"HS2567\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"hs256\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\" HS256\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"\"}>^.<x>" S},
        {"HS256", "<{\"alg\":null}>^.<x>" S},
        {"HS256", "<{\"typ\":\"JWT\"}>^.<x>" S},
        {"HS256", "<{}>^.<x>" S},
        {"HS256", "<{\"ALG\":\"HS256\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"none\"}>^.<x>" S},
        {"HS256", "<{\"alg\":\"nOnE\"}>^.<{}>."},
        {"HS256", "<{\"alg\":\"HS256\",\"x\":{\"alg\":\"RS256\"}}>^.^<x>" S},
        /* A name that was cut does not match the shorter name that is left. */
        {"123456789012345", "<{\"alg\":\"1234567890123456\"}>^.<x>" S},
    };
    static struct token t;
    static struct outcome out;
    struct reading how = verified();
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool other = i != 13;
        how.algorithm = rows[i].pinned;
        build(&t, rows[i].pattern);
        read_token(&how, &t, true, &out);
        assert_int_equal(out.error.status, other ? SESH_E_JWT_ALGORITHM : SESH_E_SYNTAX);
        assert_true(out.error.offset == t.fault);
        assert_string_equal(out.error.path, other ? "/alg" : "");
    }
    /* It only begins with "none". */
    how.algorithm = "none1";
    build(&t, "<{\"alg\":\"none1\"}>.<{}>" S);
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
    /* Unverified, alg may be anything or missing. */
    how = unverified();
    build(&t, "<{}>.<{\"level\":1}>" S);
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
    build(&t, "<{\"alg\":\"none\"}>.<{\"level\":1}>.^");
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_E_JWT_FORMAT);
    assert_true(out.error.offset == t.fault);
}

static void test_signature(void **state)
{
    static struct token t;
    static struct outcome out;
    struct reading how = verified();
    size_t i;
    (void)state;
    build(&t, H CLAIMS S);
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
    assert_int_equal(out.notary.signature_length, 9);
    assert_memory_equal(out.notary.signature, "signature", 9);
    assert_string_equal(out.session.claims.iss, "joe");
    assert_int_equal(out.session.claims.exp, 1300819380);
    how.answer = false;
    build(&t, H CLAIMS ".^<signature>");
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_E_JWT_SIGNATURE);
    assert_true(out.error.offset == t.fault);
    assert_string_equal(out.error.path, "");
    assert_zero(&out.session.claims, sizeof out.session.claims);
    /* 64 bytes fit, 65 do not: the fault is the character that holds the first bits of the last
       byte. */
    how.answer = true;
    build(&t, H "<{}>.");
    for (i = 0; i < 86; i++)
        add(&t, 'A');
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
    assert_int_equal(out.notary.signature_length, 64);
    add(&t, 'A');
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_E_JWT_FORMAT);
    assert_true(out.error.offset == t.length - 2);
    /* Unverified, the signature is not collected. */
    how = unverified();
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
}

/* A bad signature also removes members that merge would have kept. */
static void test_merge(void **state)
{
    static struct token t;
    struct sesh_claims claims;
    struct notary n;
    struct sesh_jwt_options options;
    const struct sesh_type *type = &sesh_claims_type;
    int i;
    (void)state;
    memset(&options, 0, sizeof options);
    options.claims.merge = true;
    build(&t, H "<{\"level\":2}>" S);
    for (i = 0; i < 2; i++) {
        memset(&claims, 0, sizeof claims);
        claims.has = EXP;
        claims.exp = 5;
        assert_int_equal(sesh_jwt_read_verified(type, &claims, work, sizeof work, t.text, t.length,
                                                hire(&n, "HS256", i == 0), &options, NULL),
                         i == 0 ? SESH_OK : SESH_E_JWT_SIGNATURE);
        assert_int_equal(claims.has, i == 0 ? EXP | LEVEL : 0);
        assert_int_equal(claims.exp, i == 0 ? 5 : 0);
    }
    claims.has = EXP;
    claims.exp = 5;
    assert_int_equal(sesh_jwt_read_unverified(type, &claims, work, sizeof work, t.text, t.length - 4, &options, NULL),
                     SESH_OK);
    assert_int_equal(claims.has, EXP | LEVEL);
}

/* After an error, members from before the token are removed too, wherever the error is. */
static void test_merge_into_what_was_there(void **state)
{
    static const char *const bad[] = {"<{\"alg\":\"HS512\"}>.<{}>" S,
                                      "<{\"alg\":\"HS256\",\"enc\":1}>.<{}>" S,
                                      "<{\"alg\":\"HS256\",\"crit\":[]}>.<{}>" S,
                                      "<{\"alg\":1}>.<{}>" S,
                                      "+" H "<{}>" S,
                                      "A." H "<{}>" S,
                                      "." H "<{}>" S,
                                      H,
                                      H "<{>" S,
                                      H "<[]>" S,
                                      H "<{ }>=" S,
                                      H "<{}>",
                                      H "<{}>" S ".",
                                      H "<{}>.A"};
    static struct token t;
    struct sesh_claims claims;
    struct notary n;
    struct sesh_jwt_options options;
    size_t i;
    (void)state;
    memset(&options, 0, sizeof options);
    options.claims.merge = true;
    for (i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        build(&t, bad[i / 2]);
        options.padded = i % 2 != 0;
        memset(&claims, 0, sizeof claims);
        claims.has = EXP;
        claims.exp = 5;
        assert_int_not_equal(sesh_jwt_read_verified(&sesh_claims_type, &claims, work, sizeof work, t.text, t.length,
                                                    hire(&n, "HS256", true), &options, NULL),
                             SESH_OK);
        assert_zero(&claims, sizeof claims);
    }
}

/* A verifier without begin, used twice. */
static void test_verifier_is_used_again(void **state)
{
    static struct token t;
    struct sesh_claims claims;
    struct notary n;
    (void)state;
    build(&t, H "<{}>" S);
    hire(&n, "HS256", true);
    n.verifier.begin = NULL;
    n.begins = 1;
    assert_int_equal(sesh_jwt_read_verified(&sesh_claims_type, &claims, work, sizeof work, t.text, t.length,
                                            &n.verifier, NULL, NULL),
                     SESH_OK);
    assert_int_equal(n.verifies, 1);
    assert_int_equal(n.begins, 1);
}

/* ---- arguments ---------------------------------------------------------- */

/* Refused by the begin call, by all calls after it, and by the call that does everything. */
static void assert_refused(const struct sesh_jwt_verifier *verifier, const struct sesh_jwt_options *options,
                           void *buffer, size_t size)
{
    struct sesh_claims claims;
    struct sesh_jwt jwt;
    struct sesh_error error;
    memset(&claims, 0x5A, sizeof claims);
    memset(&jwt, 0x5A, sizeof jwt);
    assert_int_equal(sesh_jwt_begin_verified(&jwt, &sesh_claims_type, &claims, buffer, size, verifier, options),
                     SESH_E_ARGUMENT);
    assert_zero(&claims, sizeof claims);
    assert_int_equal(sesh_jwt_feed(&jwt, "e", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 0), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_end(&jwt, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_ended(&jwt, &error);
    memset(&claims, 0x5A, sizeof claims);
    assert_int_equal(
        sesh_jwt_read_verified(&sesh_claims_type, &claims, buffer, size, "e", 1, verifier, options, &error),
        SESH_E_ARGUMENT);
    assert_zero(&claims, sizeof claims);
}

static void test_verifiers_that_cannot_be(void **state)
{
    static const char *const algorithms[] = {NULL, "", "none", "None", "NONE", "nOnE"};
    struct notary n;
    size_t i;
    (void)state;
    assert_refused(NULL, NULL, work, sizeof work);
    for (i = 0; i < sizeof algorithms / sizeof *algorithms; i++)
        assert_refused(hire(&n, algorithms[i], true), NULL, work, sizeof work);
    hire(&n, "HS256", true);
    n.verifier.update = NULL;
    assert_refused(&n.verifier, NULL, work, sizeof work);
    hire(&n, "HS256", true);
    n.verifier.verify = NULL;
    assert_refused(&n.verifier, NULL, work, sizeof work);
    hire(&n, "HS256", true);
    n.verifier.signature = NULL;
    assert_refused(&n.verifier, NULL, work, sizeof work);
    hire(&n, "HS256", true);
    n.verifier.signature_size = 0;
    assert_refused(&n.verifier, NULL, work, sizeof work);
    assert_int_equal(n.begins + n.verifies, 0);
}

/* Only the name "none" is refused, not names that resemble it. */
static void test_verifiers_that_can_be(void **state)
{
    static const char *const names[] = {"n", "no", "non", "nones", "Xone", "nXne", "noXe", "nonX", "one", "HS256"};
    struct sesh_claims claims;
    struct notary n;
    struct sesh_jwt jwt;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        assert_int_equal(sesh_jwt_begin_verified(&jwt, &sesh_claims_type, &claims, work, sizeof work,
                                                 hire(&n, names[i], true), NULL),
                         SESH_OK);
        assert_int_equal(n.begins, 1);
    }
}

static void test_arguments(void **state)
{
    struct sesh_claims claims;
    struct sesh_jwt_options options;
    struct notary n;
    struct sesh_jwt jwt;
    const struct sesh_type *type = &sesh_claims_type;
    (void)state;
    memset(&options, 0, sizeof options);
    assert_int_equal(sesh_jwt_begin_unverified(NULL, type, &claims, work, sizeof work, NULL), SESH_E_ARGUMENT);
    memset(&claims, 0x5A, sizeof claims);
    assert_int_equal(sesh_jwt_begin_verified(NULL, type, &claims, work, sizeof work, hire(&n, "HS256", true), NULL),
                     SESH_E_ARGUMENT);
    assert_zero(&claims, sizeof claims);
    assert_int_equal(sesh_jwt_begin_unverified(&jwt, type, NULL, work, sizeof work, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_read_unverified(type, NULL, work, sizeof work, "a", 1, NULL, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_begin_unverified(&jwt, NULL, NULL, NULL, 0, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_begin_verified(&jwt, type, NULL, work, sizeof work, hire(&n, "HS256", true), NULL),
                     SESH_E_ARGUMENT);
    assert_refused(hire(&n, "HS256", true), NULL, NULL, sizeof work);
    assert_refused(hire(&n, "HS256", true), NULL, work, SESH_WORK_MIN - 1);
    options.claims.at = "a";
    assert_refused(hire(&n, "HS256", true), &options, work, sizeof work);
    options.claims.at = NULL;
    options.claims.max_depth = SESH_MAX_DEPTH + 1;
    assert_refused(hire(&n, "HS256", true), &options, work, sizeof work);
    assert_int_equal(sesh_jwt_begin_unverified(&jwt, type, &claims, work, sizeof work, &options), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_end(&jwt, NULL), SESH_E_ARGUMENT);
    assert_int_equal(n.begins, 0);
}

/* NULL state, and a NULL chunk, after which none of the claims remain. */
static void test_null(void **state)
{
    static const char header[] = "eyJhbGciOiJIUzI1NiJ9.";  /* {"alg":"HS256"} */
    static const char claims_begin[] = "eyJpc3MiOiJqb2Ui"; /* {"iss":"joe" */
    struct sesh_claims claims;
    struct sesh_error error;
    struct notary n;
    struct sesh_jwt jwt;
    (void)state;
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_jwt_feed(NULL, "a", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_end(NULL, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_jwt_end(NULL, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_int_equal(
        sesh_jwt_begin_verified(&jwt, &sesh_claims_type, &claims, work, sizeof work, hire(&n, "HS256", true), NULL),
        SESH_OK);
    assert_int_equal(sesh_jwt_feed(&jwt, header, sizeof header - 1), SESH_OK);
    assert_int_equal(sesh_jwt_feed(&jwt, claims_begin, sizeof claims_begin - 1), SESH_OK);
    assert_string_equal(claims.iss, "joe");
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 0), SESH_OK);
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 4), SESH_E_ARGUMENT);
    assert_zero(&claims, sizeof claims);
    assert_int_equal(sesh_jwt_feed(&jwt, "fQ", 2), SESH_E_ARGUMENT);
    assert_int_equal(n.begins, 1);
    assert_int_equal(sesh_jwt_end(&jwt, &error), SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_jwt_read_unverified(&sesh_claims_type, &claims, work, sizeof work, NULL, 9, NULL, &error),
                     SESH_E_ARGUMENT);
}

/* The first error is also final for a NULL chunk. */
static void test_null_after_an_error(void **state)
{
    struct sesh_claims claims;
    struct sesh_jwt jwt;
    (void)state;
    assert_int_equal(sesh_jwt_begin_unverified(&jwt, &sesh_claims_type, &claims, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_jwt_feed(&jwt, "!", 1), SESH_E_BASE64);
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 4), SESH_E_BASE64);
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 0), SESH_E_BASE64);
    assert_int_equal(sesh_jwt_end(&jwt, NULL), SESH_E_BASE64);
    assert_int_equal(sesh_jwt_feed(&jwt, NULL, 4), SESH_E_BASE64);
}

/* ---- tokens as plain text ------------------------------------------------- */

/* The result is the same whatever is before and after the text. */
static void assert_trimmed(const char *text, const char *wanted, char beside)
{
    enum { BESIDE = 16 };
    char buffer[64];
    size_t length = strlen(text);
    const char *token;
    memset(buffer, beside, sizeof buffer);
    assert_true(length + 2 * (size_t)BESIDE <= sizeof buffer);
    memcpy(buffer + BESIDE, text, length);
    token = sesh_jwt_trim(buffer + BESIDE, &length);
    assert_true(token >= buffer + BESIDE && token + length <= buffer + BESIDE + strlen(text));
    assert_int_equal(length, strlen(wanted));
    assert_memory_equal(token, wanted, length);
}

/* No byte outside the text is read. */
static void assert_trimmed_inside(const char *text, const char *wanted)
{
    size_t length = strlen(text);
    char *memory = (char *)malloc(length + 1);
    const char *token;
    assert_non_null(memory);
    memcpy(memory + 1, text, length);
    token = sesh_jwt_trim(memory + 1, &length);
    assert_int_equal(length, strlen(wanted));
    assert_memory_equal(token, wanted, length);
    free(memory);
}

static void test_trim(void **state)
{
    static const struct {
        const char *text, *token;
    } rows[] = {
        {"", ""},
        {"a.b.c", "a.b.c"},
        {" a.b.c", "a.b.c"},
        {"\t\r\na.b.c", "a.b.c"},
        {"a.b.c \t\r\n", "a.b.c"},
        {"a b", "a b"},
        {"   ", ""},
        {"\"a.b.c\"", "a.b.c"},
        {"\"\"", ""},
        {"\"", "\""},
        {"\"a", "\"a"},
        {"a\"", "a\""},
        {"bearer a", "a"},
        {"BEARER\ta", "a"},
        {"Bearer\r\na", "a"},
        {"Bearer ", ""},
        {"Bearer", "Bearer"},
        {"Bearers a", "Bearers a"},
        {"Bearer\"a\"", "Bearer\"a\""},
        {" \"Bearer  a\" ", "a"},
        {"Bearer \" a \"", "a"},
        {"Basics a", "Basics a"},
        {"xearer a", "xearer a"},
        {"bxarer a", "bxarer a"},
        {"bexrer a", "bexrer a"},
        {"beaxer a", "beaxer a"},
        {"bearxr a", "bearxr a"},
        {"bearex a", "bearex a"},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_trimmed(rows[i].text, rows[i].token, ' ');
        assert_trimmed(rows[i].text, rows[i].token, '"');
        assert_trimmed(rows[i].text, rows[i].token, 'a');
        assert_trimmed_inside(rows[i].text, rows[i].token);
    }
}

/* Without a type the claims are only validated. */
static void test_no_type(void **state)
{
    static struct token t;
    struct sesh_error error;
    struct notary n;
    (void)state;
    build(&t, H "<[1]>" S);
    assert_int_equal(sesh_jwt_read_unverified(NULL, NULL, work, sizeof work, t.text, t.length, NULL, &error), SESH_OK);
    assert_int_equal(
        sesh_jwt_read_verified(NULL, NULL, work, sizeof work, t.text, t.length, hire(&n, "HS256", false), NULL, &error),
        SESH_E_JWT_SIGNATURE);
    build(&t, H "<[1^}>" S);
    assert_int_equal(sesh_jwt_read_unverified(NULL, NULL, work, sizeof work, t.text, t.length, NULL, &error),
                     SESH_E_SYNTAX);
    assert_true(error.offset == t.fault);
}

/* ---- long tokens, whole sessions ---------------------------------------- */

/* A claim of thousands of bytes that no field wants needs no memory. */
static void test_long(void **state)
{
    static struct token t;
    static struct outcome out;
    static char pattern[6000];
    struct reading how = verified();
    (void)state;
    snprintf(pattern, sizeof pattern, H "<{\"x\":\"%05000d\",\"level\":^1.5}>" S, 0);
    build(&t, pattern);
    how.work_size = SESH_WORK_MIN;
    read_token(&how, &t, false, &out);
    assert_int_equal(out.error.status, SESH_E_WRONG_TYPE);
    assert_true(out.error.offset == t.fault);
}

/* The claims of a Verdocs token, with a namespace as they are sent. */
static void test_verdocs(void **state)
{
    static struct token t;
    static char pattern[8000] = H "<";
    static struct outcome out;
    static struct sesh_verdocs plain;
    struct reading how = verified();
    size_t before = strlen(pattern);
    size_t length;
    FILE *file = fopen("tests/samples/verdocs-claims-namespaced.json", "rb");
    (void)state;
    assert_non_null(file);
    length = fread(pattern + before, 1, sizeof pattern - before - 20, file);
    fclose(file);
    assert_int_equal(sesh_verdocs_read(&plain, pattern + before, length, NULL, NULL), SESH_OK);
    while (pattern[before + length - 1] != '}')
        length--;
    strcpy(pattern + before + length, ">" S);
    build(&t, pattern);
    how.type = &sesh_verdocs_type;
    how.work_size = 384;
    read_token(&how, &t, true, &out);
    assert_int_equal(out.error.status, SESH_OK);
    assert_memory_equal(&out.session.verdocs, &plain, sizeof plain);
}

/* ---- RFC 7515, appendix A ----------------------------------------------- */

static void test_rfc_unverified(void **state)
{
    static const char *const tokens[] = {rfc_hs256, rfc_rs256, rfc_es256};
    struct sesh_claims claims;
    size_t i;
    (void)state;
    for (i = 0; i < 3; i++) {
        assert_int_equal(sesh_jwt_read_unverified(&sesh_claims_type, &claims, work, SESH_WORK_MIN, tokens[i],
                                                  strlen(tokens[i]), NULL, NULL),
                         SESH_OK);
        assert_int_equal(claims.has, ISS | EXP);
        assert_string_equal(claims.iss, "joe");
        assert_int_equal(claims.exp, 1300819380);
    }
}

/* A character that is not base64url ends the token; the secret that was being collected is
   wiped. */
static void test_work_is_wiped_at_a_bad_character(void **state)
{
    static struct token t;
    static struct sesh_webuntis session;
    static const uint8_t zeros[SESH_WEBUNTIS_WORK];
    uint8_t buffer[SESH_WEBUNTIS_WORK];
    struct sesh_jwt jwt;
    (void)state;
    build(&t, "<{\"alg\":\"HS256\"}>.<{\"sessionId\":\"s\\u0065cret-and->");
    memset(buffer, 0, sizeof buffer);
    assert_int_equal(sesh_jwt_begin_unverified(&jwt, &sesh_webuntis_type, &session, buffer, sizeof buffer, NULL),
                     SESH_OK);
    assert_int_equal(sesh_jwt_feed(&jwt, t.text, t.length), SESH_OK);
    assert_memory_equal(buffer, "\"secret-and-", 12);
    assert_int_equal(sesh_jwt_feed(&jwt, "!", 1), SESH_E_BASE64);
    assert_memory_equal(buffer, zeros, sizeof zeros);
    assert_int_equal(sesh_jwt_end(&jwt, NULL), SESH_E_BASE64);
}

#ifdef __GLIBC__
static struct token with_secret;
static struct sesh_webuntis session_of_secret;
static struct sesh_jwt jwt_of_secret;
static int status_of_secret;

static void feed_with_secret(void)
{
    status_of_secret = sesh_jwt_feed(&jwt_of_secret, with_secret.text, with_secret.length);
}
#endif

/* Decoded claims do not remain on the stack, where the caller cannot wipe them. The test needs a
   stack that it can read. */
static void test_secrets_leave_the_stack(void **state)
{
#ifdef __GLIBC__
    static const char secret[] = "secret-and-long";
    static unsigned char stack[1 << 17];
    static ucontext_t here, there;
    size_t i;
    (void)state;
    /* Memcheck reports reads below the stack pointer. */
    if (getenv("MEMCHECK") != NULL) skip();
    build(&with_secret, "<{\"alg\":\"HS256\"}>.<{\"sessionId\":\"secret-and-long\"}>.<s>");
    assert_int_equal(sesh_jwt_begin_unverified(&jwt_of_secret, &sesh_webuntis_type, &session_of_secret, work,
                                               SESH_WEBUNTIS_WORK, NULL),
                     SESH_OK);
    assert_int_equal(getcontext(&there), 0);
    there.uc_stack.ss_sp = stack;
    there.uc_stack.ss_size = sizeof stack;
    there.uc_link = &here;
    makecontext(&there, feed_with_secret, 0);
    assert_int_equal(swapcontext(&here, &there), 0);
    assert_int_equal(status_of_secret, SESH_OK);
    assert_int_equal(sesh_jwt_end(&jwt_of_secret, NULL), SESH_OK);
    assert_string_equal(session_of_secret.session_id, secret);
    for (i = 0; i + sizeof secret <= sizeof stack; i++)
        assert_memory_not_equal(stack + i, secret, sizeof secret - 1);
#else
    (void)state;
#endif
}

/* ---- the list ----------------------------------------------------------- */

void test_jwt(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_padded),
        cmocka_unit_test(test_last_characters),
        cmocka_unit_test(test_base64),
        cmocka_unit_test(test_format),
        cmocka_unit_test(test_header),
        cmocka_unit_test(test_work_is_wiped_at_a_bad_character),
        cmocka_unit_test(test_secrets_leave_the_stack),
        cmocka_unit_test(test_claims),
        cmocka_unit_test(test_every_foreign_byte),
        cmocka_unit_test(test_every_prefix),
        cmocka_unit_test(test_header_without_a_token),
        cmocka_unit_test(test_header_is_shown),
        cmocka_unit_test(test_header_after_errors),
        cmocka_unit_test(test_algorithm),
        cmocka_unit_test(test_signature),
        cmocka_unit_test(test_merge),
        cmocka_unit_test(test_merge_into_what_was_there),
        cmocka_unit_test(test_verifier_is_used_again),
        cmocka_unit_test(test_verifiers_that_cannot_be),
        cmocka_unit_test(test_verifiers_that_can_be),
        cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_trim),
        cmocka_unit_test(test_null),
        cmocka_unit_test(test_null_after_an_error),
        cmocka_unit_test(test_no_type),
        cmocka_unit_test(test_long),
        cmocka_unit_test(test_verdocs),
        cmocka_unit_test(test_rfc_unverified),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("jwt", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
