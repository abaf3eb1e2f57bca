/* SPDX-License-Identifier: MIT */
/*
 * With PARTS: the decoder of base64url for every text of up to 6 characters, from each
 * place in a group of four, and collecting a signature. Without PARTS: all of
 * sesh_jwt_feed, where Eva loses track of how the counters of the parts depend on each
 * other; `make prove` does not run that form.
 */
#include "prove.h"

#include "../../src/jwt/jwt.c"

#define CHUNK 4096

static uint8_t chunk[CHUNK];
#define ROOM 8
static uint8_t signature[ROOM];
static uint8_t session[64];
static uint8_t work[64];
static struct sesh_jwt jwt;
static struct sesh_jwt_verifier verifier;
static struct sesh_jwt_header header_copy;

/* Two returns, so that Eva distinguishes the statuses. */
static int arbitrary_status(void)
{
    if (Frama_C_nondet(0, 1)) return SESH_OK;
    return Frama_C_interval(SESH_E_STOPPED, SESH_E_SYNTAX);
}

/* ---- the reader, by its contract ---- */

int sesh_begin(struct sesh_reader *reader, const struct sesh_type *type, void *session, void *work, size_t work_size,
               const struct sesh_options *options)
{
    return arbitrary_status();
}

int sesh_feed(struct sesh_reader *reader, const void *data, size_t length)
{
#ifndef PARTS
    //@ check feed_data: \valid_read((const uint8_t *)data + (0 .. length - 1));
#endif
    return arbitrary_status();
}

int sesh_end(struct sesh_reader *reader, struct sesh_error *error)
{
    if (error != NULL) Frama_C_make_unknown((char *)error, sizeof *error);
    return arbitrary_status();
}

void sesh_wipe_session(const struct sesh_type *type, void *session)
{
}

const struct sesh_type sesh_jwt_header_type;

static void update(void *context, const uint8_t *bytes, size_t length)
{
}

static bool verify(void *context, const uint8_t *bytes, size_t length)
{
#ifndef PARTS
    //@ check verify_input: \valid_read(bytes + (0 .. length - 1));
#endif
    return Frama_C_interval(0, 1) != 0;
}

/*@ predicate jwt_invariant(struct sesh_jwt *j) =
      j->part <= SIGNATURE && j->place <= 3 && j->carry <= 63 && j->signature_length <= ROOM;
*/

static void arbitrary(void)
{
    Frama_C_make_unknown((char *)&jwt.header, sizeof jwt.header);
    Frama_C_make_unknown((char *)&jwt.reader, sizeof jwt.reader);
    jwt.signature_length = Frama_C_size_t_interval(0, ROOM);
    jwt.offset = Frama_C_unsigned_long_interval(0, ULONG_MAX);
    jwt.begin = Frama_C_unsigned_long_interval(0, ULONG_MAX);
    jwt.status = (int8_t)arbitrary_status();
    jwt.part = Frama_C_interval(HEADER, SIGNATURE);
    jwt.place = Frama_C_interval(0, 3);
    jwt.carry = Frama_C_interval(0, 63);
    jwt.flags = Frama_C_interval(0, 0x1F);
    Frama_C_make_unknown((char *)chunk, sizeof chunk);
    Frama_C_make_unknown((char *)signature, sizeof signature);
    verifier.algorithm = "RS256";
    verifier.update = update;
    verifier.verify = verify;
    verifier.signature = signature;
    verifier.signature_size = sizeof signature;
    jwt.type = Frama_C_nondet(0, 1) ? &sesh_jwt_header_type : NULL;
    jwt.session = session;
    jwt.work = work;
    jwt.options.padded = Frama_C_interval(0, 1) != 0;
    jwt.verifier = Frama_C_nondet(0, 1) ? &verifier : NULL;
    jwt.options.header = Frama_C_nondet(0, 1) ? &header_copy : NULL;
    //@ admit state: jwt_invariant(&jwt);
}

#ifdef PARTS
/* Decoding a few characters writes only their bytes, and all of them. */
static void check_decode(size_t length, int place)
{
    uint8_t bytes[GATHERED];
    size_t count;
    arbitrary();
    jwt.place = (uint8_t)place;
    const uint8_t *begin = chunk;
    //@ split jwt.flags & PADDING;
    const uint8_t *stop = decode(&jwt, begin, begin + length, bytes, &count);
    //@ check stop: begin <= stop && stop <= begin + length;
    //@ check count: count <= length;
    //@ check written: \initialized(bytes + (0 .. count - 1));
    //@ check state: jwt_invariant(&jwt);
}

static void check_signature(size_t count)
{
    uint8_t bytes[GATHERED];
    Frama_C_make_unknown((char *)bytes, sizeof bytes);
    arbitrary();
    jwt.verifier = &verifier;
    //@ dynamic_split jwt.flags & PADDING;
    //@ dynamic_split jwt.signature_length;
    (void)add_signature(&jwt, bytes, count);
    //@ check state: jwt_invariant(&jwt);
}
#else
/* Any chunk in any state: any bytes, with a length of 0 and of CHUNK. */
static void check_feed(size_t length)
{
    arbitrary();
    //@ dynamic_split jwt.flags & PADDING;
    //@ dynamic_split jwt.signature_length;
    (void)sesh_jwt_feed(&jwt, length == 0 ? NULL : chunk, length);
    //@ check state: jwt_invariant(&jwt);
}

static void check_end(void)
{
    struct sesh_error error;
    arbitrary();
    (void)sesh_jwt_end(&jwt, &error);
    //@ check status: \initialized(&error.status);
    //@ check offset: \initialized(&error.offset);
    //@ check path: \initialized(&error.path[0]);
}
#endif

int main(void)
{
#ifdef PARTS
    size_t i;
    int place;
    //@ loop unroll 7;
    for (i = 0; i <= 6; i++) {
        //@ loop unroll 4;
        for (place = 0; place <= 3; place++)
            check_decode(i, place);
    }
    //@ loop unroll 49;
    for (i = 0; i <= GATHERED; i++)
        check_signature(i);
#else
    check_feed(0);
    check_feed(1);
    check_feed(CHUNK);
    check_end();
#endif
    return 0;
}
