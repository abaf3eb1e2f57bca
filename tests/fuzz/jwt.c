/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes tokens of arbitrary bytes, and tokens made of an arbitrary header, claims and signature.
 *
 *     1 byte   type     1 byte   flags of common.h (FUZZ_CLIP and so on)
 *     1 byte   what is done with them, see below
 *     1 byte   how the token is cut     1 byte   space for the signature
 *     the rest is the token (RAW), or three parts with 0x1E between them
 *
 * Each is read whole and in chunks, unverified and verified. The claims of a token that
 * was made here are also read on their own, and must give the same result.
 */
#include "common.h"

#include <stdlib.h>
#include <string.h>

#include <sesh/jwt.h>

enum { RAW = 1, PADDED = 2, TRUSTING = 4, GOOD_HEADER = 8, SEPARATOR = 0x1E };

static const char good_header[] = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

/* ---- the token ---------------------------------------------------------- */

struct token {
    size_t length;
    size_t begin[3]; /* of the parts of a token that was made here */
    uint8_t bytes[2 * FUZZ_LONGEST];
};

static struct token token;

static void encode(struct token *t, const uint8_t *bytes, size_t length, bool padded)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    unsigned bits = 0;
    unsigned rest = 0;
    size_t i;
    for (i = 0; i < length; i++) {
        bits = (bits << 8 | bytes[i]) & 0xFFFFu;
        for (rest += 8; rest >= 6; rest -= 6)
            t->bytes[t->length++] = (uint8_t)alphabet[bits >> (rest - 6) & 63u];
    }
    if (rest == 0) return;
    t->bytes[t->length++] = (uint8_t)alphabet[bits << (6 - rest) & 63u];
    for (; padded && rest != 6; rest += 2)
        t->bytes[t->length++] = '=';
}

/* The bytes up to a separator; moves *from past it. */
static size_t part(const uint8_t **from, const uint8_t *end, bool last)
{
    const uint8_t *at = *from;
    size_t length = (size_t)(end - at);
    const uint8_t *separator = !last && length != 0 ? (const uint8_t *)memchr(at, SEPARATOR, length) : NULL;
    if (separator != NULL) length = (size_t)(separator - at);
    *from = separator != NULL ? separator + 1 : end;
    return length;
}

/* ---- reading ------------------------------------------------------------ */

struct notary {
    struct sesh_jwt_verifier verifier;
    size_t length;
    unsigned verified;
    bool trusting;
};

static void hear(void *context, const uint8_t *bytes, size_t length)
{
    struct notary *n = (struct notary *)context;
    if (n->verified != 0) fuzz_fail("JWT", "more to sign after the signature");
    if (length > token.length - n->length || memcmp(bytes, token.bytes + n->length, length) != 0) {
        fuzz_fail("JWT", "what is signed is not what came");
    }
    n->length += length;
}

static bool judge(void *context, const uint8_t *signature, size_t length)
{
    struct notary *n = (struct notary *)context;
    if (signature != n->verifier.signature || length == 0 || length > n->verifier.signature_size) {
        fuzz_fail("I1", "a signature of %lu bytes", (unsigned long)length);
    }
    n->verified++;
    return n->trusting;
}

struct outcome {
    int status;
    struct sesh_error error;
    struct sesh_jwt_header header;
    size_t signed_length;
    unsigned verified;
    FUZZ_ALIGNED uint8_t session[FUZZ_STRUCT];
};

struct wish {
    const struct fuzz_type *type;
    struct sesh_jwt_options options;
    size_t work_size;
    size_t signature_size;
    bool verified, trusting;
    unsigned chunks; /* 0: whole */
};

/* Allocates exactly this much, so that accesses past the end are noticed. */
static void *exactly(size_t size)
{
    void *memory = malloc(size != 0 ? size : 1);
    if (memory == NULL) abort();
    memset(memory, 0x5A, size);
    return memory;
}

static void feed(struct sesh_jwt *jwt, unsigned chunks)
{
    size_t from = 0;
    unsigned draw = chunks;
    while (from < token.length) {
        size_t size = token.length - from;
        uint8_t *copy;
        int status;
        if (chunks != 0) {
            draw = draw * 75u + 74u;
            if (size > (draw >> 3) % chunks + 1) size = (draw >> 3) % chunks + 1;
        }
        copy = (uint8_t *)exactly(size);
        memcpy(copy, token.bytes + from, size);
        status = sesh_jwt_feed(jwt, copy, size);
        free(copy);
        if (status != SESH_OK && sesh_jwt_feed(jwt, NULL, 0) != status)
            fuzz_fail("I8", "another error after the first");
        from += size;
    }
}

static void finish(struct sesh_jwt *jwt, struct outcome *out)
{
    struct sesh_error again;
    out->status = sesh_jwt_end(jwt, &out->error);
    if (out->status != out->error.status) fuzz_fail("I8", "sesh_jwt_end returns another status than the error has");
    if (sesh_jwt_end(jwt, &again) != out->status || again.offset != out->error.offset ||
        strcmp(again.path, out->error.path) != 0) {
        fuzz_fail("I8", "a second sesh_jwt_end answers something else");
    }
    if (out->error.offset > token.length) fuzz_fail("I6", "an offset beyond the token");
    if (out->status == SESH_OK && out->error.offset != token.length) fuzz_fail("I6", "not all of it was read");
    out->header = jwt->header;
}

static void read_token(const struct wish *w, struct outcome *out)
{
    const struct sesh_type *type = w->type->type;
    struct sesh_jwt *jwt = (struct sesh_jwt *)exactly(sizeof *jwt);
    uint8_t *session = (uint8_t *)exactly(type->size);
    uint8_t *work = (uint8_t *)exactly(w->work_size);
    struct notary n;
    memset(&n, 0, sizeof n);
    memset(session, 0, type->size);
    n.trusting = w->trusting;
    n.verifier.algorithm = "HS256";
    n.verifier.update = hear;
    n.verifier.verify = judge;
    n.verifier.context = &n;
    n.verifier.signature = (uint8_t *)exactly(w->signature_size);
    n.verifier.signature_size = w->signature_size;
    if (w->verified) {
        (void)sesh_jwt_begin_verified(jwt, type, session, work, w->work_size, &n.verifier, &w->options);
    } else {
        (void)sesh_jwt_begin_unverified(jwt, type, session, work, w->work_size, &w->options);
    }
    feed(jwt, w->chunks);
    finish(jwt, out);
    out->signed_length = n.length;
    out->verified = n.verified;
    memcpy(out->session, session, type->size);
    free(n.verifier.signature);
    free(work);
    free(session);
    free(jwt);
}

/* ---- checks ------------------------------------------------------------- */

static void check_verified(const struct wish *w, const struct outcome *out)
{
    size_t i;
    if (out->status == SESH_OK && (out->verified != 1 || !w->trusting)) fuzz_fail("JWT", "accepted without a yes");
    if (out->verified > 1) fuzz_fail("JWT", "asked twice");
    if (out->status == SESH_OK) {
        if (strcmp(out->header.alg, "HS256") != 0) fuzz_fail("JWT", "accepted with alg %s", out->header.alg);
        if (token.bytes[out->signed_length] != '.') fuzz_fail("JWT", "what is signed ends in a part");
        return;
    }
    for (i = 0; i < w->type->type->size; i++) {
        if (out->session[i] != 0) fuzz_fail("JWT", "after %s the struct is not zero", sesh_status_name(out->status));
    }
}

static void same(const struct wish *w, const struct outcome *a, const struct outcome *b)
{
    if (a->status != b->status || a->error.offset != b->error.offset || strcmp(a->error.path, b->error.path) != 0) {
        fuzz_fail("I6", "%s at %lu (%s), but %s at %lu (%s)", sesh_status_name(a->status),
                  (unsigned long)a->error.offset, a->error.path, sesh_status_name(b->status),
                  (unsigned long)b->error.offset, b->error.path);
    }
    if (memcmp(a->session, b->session, w->type->type->size) != 0) fuzz_fail("I6", "other chunks: another struct");
    if (memcmp(&a->header, &b->header, sizeof a->header) != 0) fuzz_fail("I6", "other chunks: another header");
}

/* Reads the claims on their own, and converts the error's offset to one in the token. */
static void check_claims(const struct wish *w, const uint8_t *claims, size_t length, size_t signature,
                         const struct outcome *out)
{
    static struct result wanted;
    struct reading r;
    sesh_offset at;
    memset(&r, 0, sizeof r);
    r.type = w->type->type;
    r.options = w->options.claims;
    r.work_size = w->work_size;
    r.text = claims;
    r.length = length;
    fuzz_read(&r, &wanted);
    at = (sesh_offset)(token.begin[1] + wanted.error.offset + wanted.error.offset / 3);
    if (wanted.status == SESH_E_INCOMPLETE || wanted.status == SESH_E_NOT_FOUND) at = (sesh_offset)token.begin[2] - 1;
    if (length == 0 || (wanted.status == SESH_OK && signature == 0)) {
        if (out->status != SESH_E_JWT_FORMAT) fuzz_fail("JWT", "an empty part: %s", sesh_status_name(out->status));
        return;
    }
    if (out->status != wanted.status) {
        fuzz_fail("JWT", "%s, but alone %s", sesh_status_name(out->status), sesh_status_name(wanted.status));
    }
    if (memcmp(out->session, wanted.session, wanted.size) != 0) fuzz_fail("JWT", "other than the claims alone");
    if (out->status == SESH_OK) return;
    if (out->error.offset != at || strcmp(out->error.path, wanted.error.path) != 0) {
        fuzz_fail("JWT", "at %lu (%s), not at %lu (%s)", (unsigned long)out->error.offset, out->error.path,
                  (unsigned long)at, wanted.error.path);
    }
}

/* ---- one input ---------------------------------------------------------- */

static void read_all(struct wish *w, unsigned chunks, struct outcome *out)
{
    static struct outcome other;
    unsigned i;
    for (i = 0; i < 2; i++) {
        w->verified = i == 0; /* the unverified reading is last, for the caller */
        w->chunks = 0;
        read_token(w, out);
        if (w->verified) check_verified(w, out);
        else fuzz_check_struct(w->type->type, out->session, (struct fuzz_read_how){out->status == SESH_OK, false});
        w->chunks = chunks;
        read_token(w, &other);
        if (w->verified) check_verified(w, &other);
        same(w, out, &other);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct outcome out;
    struct draw d = {data, data + size};
    struct wish w;
    unsigned what, chunks;
    const uint8_t *parts[3];
    size_t lengths[3];
    unsigned i;
    if (size > FUZZ_LONGEST) return 0;
    memset(&w, 0, sizeof w);
    w.type = &fuzz_types[draw_byte(&d) % fuzz_type_count];
    i = draw_byte(&d);
    fuzz_set_options(&w.options.claims, i);
    what = draw_byte(&d);
    chunks = draw_byte(&d) + 1;
    w.signature_size = 1 + draw_byte(&d);
    w.work_size = (i & FUZZ_SMALL_WORK) != 0 ? SESH_WORK_MIN : w.type->work + SESH_JWT_HEADER_WORK;
    w.options.padded = (what & PADDED) != 0;
    w.trusting = (what & TRUSTING) != 0;
    token.length = 0;
    if ((what & RAW) != 0) {
        token.length = (size_t)(d.end - d.at);
        if (token.length != 0) memcpy(token.bytes, d.at, token.length);
        read_all(&w, chunks, &out);
        return 0;
    }
    for (i = 0; i < 3; i++) {
        bool fixed = i == 0 && (what & GOOD_HEADER) != 0;
        parts[i] = fixed ? (const uint8_t *)good_header : d.at;
        lengths[i] = fixed ? sizeof good_header - 1 : part(&d.at, d.end, i == 2);
        token.begin[i] = token.length;
        encode(&token, parts[i], lengths[i], (what & PADDED) != 0);
        if (i != 2) token.bytes[token.length++] = '.';
    }
    read_all(&w, chunks, &out);
    if ((what & GOOD_HEADER) != 0) check_claims(&w, parts[1], lengths[1], lengths[2], &out);
    return 0;
}
