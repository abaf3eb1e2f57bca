/* SPDX-License-Identifier: MIT */
/*
 * jwt: reads a compact JWS (RFC 7515, section 7.1) while it arrives:
 *
 *     HEADER --'.'--> CLAIMS --'.'--> SIGNATURE --sesh_jwt_end--> the result
 *
 * Every part is base64url. Four characters are three bytes. `place` is the place of the
 * next character in its group, and `carry` has the bits left over from the previous one:
 *
 *     character   0       1       2       3
 *     bits        aaaaaa  aabbbb  bbbbcc  cccccc
 *
 * The bytes are collected on the stack, a few at a time, and passed to a reader of
 * struct sesh_jwt_header, to a reader of the caller's type, or to the verifier's buffer.
 * They are passed on before an error in what follows them is reported. So the first error
 * in the token is the one that counts, however the token is split into chunks.
 *
 * The error of a reader is not stored here: sesh_jwt_end gets it from the reader.
 */
#include <sesh/jwt.h>
#include <sesh/wipe.h>

#include "../base64.h"
#include "../level.h"
#include "../mem.h"

/* sesh_jwt.part */
enum { HEADER, CLAIMS, SIGNATURE };

/* sesh_jwt.flags */
#define ENDED 0x01u     /* sesh_jwt_end was called */
#define PADDING 0x02u   /* the part has had a '=' */
#define IN_READER 0x04u /* the error is the reader's */
#define IN_HEADER 0x08u /* the error is in the content of the header */
#define VERIFIED 0x10u  /* the signature is checked */

/* Decoded bytes that are passed on at a time: those of 64 characters. */
#define GATHERED 48

typedef char sesh_jwt_is_small[sizeof(void *) > 4 || SESH_MAX_DEPTH > 64 || SESH_MAX_NEST > 4 || SESH_MAX_FIELDS > 32 ||
                                       sizeof(struct sesh_jwt_header) > 160 || sizeof(struct sesh_jwt) <= 416
                                   ? 1
                                   : -1];

/* ---- errors ------------------------------------------------------------- */

/* Every error ends here. It erases the session if the signature was to be checked. */
static int refuse_token(struct sesh_jwt *j, int status)
{
    j->status = (int8_t)status;
    if ((j->flags & VERIFIED) != 0) sesh_wipe_session(j->type, j->session);
    return status;
}

/* Ends with the error of the reader. In the header it means that the header is malformed, unless
   a limit was exceeded. */
static int fail_in_reader(struct sesh_jwt *j, int status)
{
    j->flags |= IN_READER;
    if (j->part == HEADER && status != SESH_E_WORK_TOO_SMALL && status != SESH_E_TOO_DEEP) status = SESH_E_JWT_FORMAT;
    return refuse_token(j, status);
}

/* Ends with an error in the token, not in the JSON. The reader is ended only so that it wipes its
   work buffer. */
static int fail_at(struct sesh_jwt *j, int status, sesh_offset offset)
{
    int ended = sesh_end(&j->reader, NULL);
    (void)ended;
    j->offset = offset;
    return refuse_token(j, status);
}

/* ---- begin -------------------------------------------------------------- */

/* Is it "none", in any mix of case? (RFC 8725, section 3.2: attackers write nOnE.) */
static bool is_none(const char *algorithm)
{
    static const char none[] = "none";
    size_t i = 0;
    /* A character with this bit is never NUL. */
    while ((algorithm[i] | 0x20) == none[i])
        i++;
    return i == sizeof none - 1 && algorithm[i] == '\0';
}

static bool is_usable(const struct sesh_jwt_verifier *v)
{
    return v != NULL && v->algorithm != NULL && v->algorithm[0] != '\0' && !is_none(v->algorithm) &&
           v->update != NULL && v->verify != NULL && v->signature != NULL && v->signature_size != 0;
}

static int begin_claims(struct sesh_jwt *j)
{
    return sesh_begin(&j->reader, j->type, j->session, j->work, j->work_size, &j->options.claims);
}

static int begin_header(struct sesh_jwt *j)
{
    struct sesh_options options;
    memset(&options, 0, sizeof options);
    options.clip = true;
    return sesh_begin(&j->reader, &sesh_jwt_header_type, &j->header, j->work, j->work_size, &options);
}

static int start(struct sesh_jwt *j, const struct sesh_jwt_options *options)
{
    int status;
    if (options != NULL) j->options = *options;
    if (j->options.header != NULL) memset(j->options.header, 0, sizeof *j->options.header);
    /* This only finds wrong arguments early; the claims begin again after the header. */
    status = begin_claims(j);
    if (status == SESH_OK) status = begin_header(j);
    return status != SESH_OK ? refuse_token(j, status) : SESH_OK;
}

static void take_arguments(struct sesh_jwt *j, const SESH_ROM struct sesh_type *type, void *session, void *work,
                           size_t work_size)
{
    memset(j, 0, sizeof *j);
    j->type = type;
    j->session = session;
    j->work = work;
    j->work_size = work_size;
}

int sesh_jwt_begin_unverified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                              size_t work_size, const struct sesh_jwt_options *options)
{
    if (jwt == NULL) return SESH_E_ARGUMENT;
    take_arguments(jwt, type, session, work, work_size);
    return start(jwt, options);
}

int sesh_jwt_begin_verified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                            size_t work_size, const struct sesh_jwt_verifier *verifier,
                            const struct sesh_jwt_options *options)
{
    int status;
    if (jwt == NULL) {
        sesh_wipe_session(type, session);
        return SESH_E_ARGUMENT;
    }
    take_arguments(jwt, type, session, work, work_size);
    jwt->flags = VERIFIED;
    jwt->verifier = verifier;
    status = start(jwt, options);
    /* What is handed out before the signature is checked cannot be taken back. */
    if (!is_usable(verifier) || (type != NULL && sesh_type_hands_out(type))) {
        status = refuse_token(jwt, SESH_E_ARGUMENT);
    }
    if (status == SESH_OK && verifier->begin != NULL) verifier->begin(verifier->context);
    return status;
}

/* ---- base64url ---------------------------------------------------------- */

/* Takes a '=' at an offset. The part before it must be valid as it is. */
static int padding(struct sesh_jwt *j, sesh_offset offset)
{
    if (!j->options.padded || j->place < 2) return fail_at(j, SESH_E_BASE64, offset);
    if (j->carry != 0) return fail_at(j, SESH_E_BASE64, offset - 1);
    j->flags |= PADDING;
    j->place = (j->place + 1u) & 3u;
    return SESH_OK;
}

/* Ends a part before an offset. */
static int end_base64(struct sesh_jwt *j, sesh_offset offset)
{
    if ((j->flags & PADDING) != 0) return j->place != 0 ? fail_at(j, SESH_E_BASE64, offset) : SESH_OK;
    if (j->place == 1 || j->carry != 0) return fail_at(j, SESH_E_BASE64, offset - 1);
    return SESH_OK;
}

/*
 * Decodes characters up to a byte that is not base64url, such as a dot, to the end, or
 * until the buffer is full. Returns where it stopped.
 */
static const uint8_t *decode(struct sesh_jwt *j, const uint8_t *p, const uint8_t *end, uint8_t *bytes, size_t *count)
{
    unsigned place = j->place;
    unsigned carry = j->carry;
    size_t n = 0;
    if ((j->flags & PADDING) != 0) end = p;
    while (p != end && n != GATHERED) {
        unsigned bits = sesh_base64url_bits(*p);
        if (bits == SESH_NO_BITS) break;
        if (place != 0) bytes[n++] = (uint8_t)(carry << (2 * place) | bits >> (6 - 2 * place));
        carry = bits & ((1u << (6 - 2 * place)) - 1);
        place = (place + 1) & 3;
        p++;
    }
    j->place = (uint8_t)place;
    j->carry = (uint8_t)carry;
    *count = n;
    return p;
}

/* Returns the offset of the character that holds the first bits of a byte of the part. */
static sesh_offset offset_of(const struct sesh_jwt *j, sesh_offset byte)
{
    return j->begin + byte + byte / 3;
}

/* ---- parts -------------------------------------------------------------- */

static int add_signature(struct sesh_jwt *j, const uint8_t *bytes, size_t count)
{
    size_t room;
    if (j->verifier == NULL) return SESH_OK;
    room = j->verifier->signature_size - j->signature_length;
    if (count > room) {
        return fail_at(j, SESH_E_JWT_FORMAT, offset_of(j, (sesh_offset)j->verifier->signature_size));
    }
    memcpy(j->verifier->signature + j->signature_length, bytes, count);
    j->signature_length += count;
    return SESH_OK;
}

static int add_bytes(struct sesh_jwt *j, const uint8_t *bytes, size_t count)
{
    int status;
    if (j->part == SIGNATURE) return add_signature(j, bytes, count);
    status = sesh_feed(&j->reader, bytes, count);
    return status == SESH_OK ? SESH_OK : fail_in_reader(j, status);
}

static bool has_or_null(const struct sesh_jwt_header *header, unsigned field)
{
    return SESH_HAS(header, field) || SESH_IS_NULL(header, field);
}

/* Is the header's alg exactly that? Never if it was cut; it is "" if it is absent. */
static bool has_algorithm(const struct sesh_jwt_header *header, const char *algorithm)
{
    const char *alg = header->alg;
    if (SESH_IS_CLIPPED(header, SESH_JWT_HEADER_ALG)) return false;
    for (; *alg == *algorithm; alg++, algorithm++) {
        if (*alg == '\0') return true;
    }
    return false;
}

/* Refuses the token because of the content of its header. */
static int fail_in_header(struct sesh_jwt *j, int status, sesh_offset dot)
{
    j->flags |= IN_HEADER;
    return fail_at(j, status, dot);
}

static int end_header(struct sesh_jwt *j, sesh_offset dot)
{
    const struct sesh_jwt_header *header = &j->header;
    if (j->options.header != NULL) *j->options.header = *header;
    if (has_or_null(header, SESH_JWT_HEADER_ENC) || has_or_null(header, SESH_JWT_HEADER_CRIT)) {
        return fail_in_header(j, SESH_E_JWT_FORMAT, dot);
    }
    if (j->verifier != NULL && !has_algorithm(header, j->verifier->algorithm)) {
        return fail_in_header(j, SESH_E_JWT_ALGORITHM, dot);
    }
    /* The same call succeeded when the token began. If it failed, the reader would keep the error
       and return it for the first byte of the claims. */
    (void)begin_claims(j);
    return SESH_OK;
}

/* Ends a part at a dot. */
static int end_part(struct sesh_jwt *j, sesh_offset dot)
{
    int status;
    if (dot == j->begin) return fail_at(j, SESH_E_JWT_FORMAT, dot);
    if (end_base64(j, dot) != SESH_OK) return j->status;
    if (j->part == SIGNATURE) return fail_at(j, SESH_E_JWT_FORMAT, dot);
    status = sesh_end(&j->reader, NULL);
    if (status != SESH_OK) return fail_in_reader(j, status);
    if (j->part == HEADER && end_header(j, dot) != SESH_OK) return j->status;
    j->part++;
    j->begin = dot + 1;
    j->place = 0; /* j->carry is 0 already, or end_base64 would have failed */
    j->flags &= (uint8_t)~PADDING;
    return SESH_OK;
}

/* Takes a byte that is not base64url: a dot ends the part, and '=' may be padding. */
static int take_dot_or_padding(struct sesh_jwt *j, unsigned c, sesh_offset offset)
{
    if (c == '.') return end_part(j, offset);
    if (c == '=') return padding(j, offset);
    return fail_at(j, SESH_E_BASE64, offset);
}

static void sign(const struct sesh_jwt *j, const uint8_t *bytes, const uint8_t *end)
{
    if (j->verifier != NULL && j->part != SIGNATURE && bytes != end) {
        j->verifier->update(j->verifier->context, bytes, (size_t)(end - bytes));
    }
}

/* ---- the calls ---------------------------------------------------------- */

int sesh_jwt_feed(struct sesh_jwt *jwt, const void *data, size_t length)
{
    const uint8_t *p = (const uint8_t *)data;
    const uint8_t *end;
    uint8_t bytes[GATHERED];
    if (jwt == NULL) return SESH_E_ARGUMENT;
    SESH_ASSERT(jwt->reader.scan.max_depth != 0); /* the token was begun */
    if (jwt->status != SESH_OK) return jwt->status;
    if ((jwt->flags & ENDED) != 0) return SESH_E_ARGUMENT;
    if (length == 0) return SESH_OK;
    if (data == NULL) return fail_at(jwt, SESH_E_ARGUMENT, 0);
    end = p + length;
    while (p != end) {
        const uint8_t *stop;
        size_t count;
        stop = decode(jwt, p, end, bytes, &count);
        sign(jwt, p, stop);
        jwt->offset += (sesh_offset)(stop - p);
        p = stop;
        if (add_bytes(jwt, bytes, count) != SESH_OK) break;
        if (p == end || count == GATHERED) continue;
        /* The dot between header and claims is signed; the one after the claims is not. */
        if (*p != '.' || jwt->part == HEADER) sign(jwt, p, p + 1);
        if (take_dot_or_padding(jwt, *p, jwt->offset) != SESH_OK) break;
        jwt->offset++;
        p++;
    }
    sesh_wipe(bytes, sizeof bytes);
    return jwt->status;
}

static int conclude(struct sesh_jwt *j)
{
    const struct sesh_jwt_verifier *v = j->verifier;
    if (j->status != SESH_OK || (j->flags & ENDED) != 0) return j->status;
    if (j->part != SIGNATURE || j->offset == j->begin) return fail_at(j, SESH_E_JWT_FORMAT, j->offset);
    if (end_base64(j, j->offset) != SESH_OK) return j->status;
    if (v != NULL && !v->verify(v->context, v->signature, j->signature_length)) {
        return fail_at(j, SESH_E_JWT_SIGNATURE, j->begin);
    }
    return SESH_OK;
}

/* Writes the path of the header's member for which the token is refused. */
static void write_header_path(const struct sesh_jwt *j, char *to)
{
    const char *path = "";
    if ((j->flags & IN_HEADER) != 0) {
        path = "/crit";
        if (has_or_null(&j->header, SESH_JWT_HEADER_ENC)) path = "/enc";
        if (j->status == SESH_E_JWT_ALGORITHM) path = "/alg";
    }
    do
        *to++ = *path;
    while (*path++ != '\0');
}

int sesh_jwt_end(struct sesh_jwt *jwt, struct sesh_error *error)
{
    int status;
    if (jwt == NULL) return sesh_end(NULL, error);
    SESH_ASSERT(jwt->reader.scan.max_depth != 0); /* the token was begun */
    status = conclude(jwt);
    jwt->flags |= ENDED;
    if (error == NULL) return status;
    if ((jwt->flags & IN_READER) != 0) {
        int cause = sesh_end(&jwt->reader, error);
        error->offset =
            cause == SESH_E_INCOMPLETE || cause == SESH_E_NOT_FOUND ? jwt->offset : offset_of(jwt, error->offset);
    } else {
        memset(error, 0, sizeof *error);
        error->offset = jwt->offset;
        write_header_path(jwt, error->path);
    }
    error->status = status;
    return status;
}

int sesh_jwt_read_unverified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                             const void *token, size_t length, const struct sesh_jwt_options *options,
                             struct sesh_error *error)
{
    struct sesh_jwt jwt;
    if (sesh_jwt_begin_unverified(&jwt, type, session, work, work_size, options) == SESH_OK) {
        (void)sesh_jwt_feed(&jwt, token, length);
    }
    return sesh_jwt_end(&jwt, error);
}

int sesh_jwt_read_verified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                           const void *token, size_t length, const struct sesh_jwt_verifier *verifier,
                           const struct sesh_jwt_options *options, struct sesh_error *error)
{
    struct sesh_jwt jwt;
    if (sesh_jwt_begin_verified(&jwt, type, session, work, work_size, verifier, options) == SESH_OK) {
        (void)sesh_jwt_feed(&jwt, token, length);
    }
    return sesh_jwt_end(&jwt, error);
}
