/* SPDX-License-Identifier: MIT */
/*
 * A Cortex-M0 reads the claims of an access token of 1 KB, and no buffer ever holds the token.
 * The reply arrives 32 bytes at a time. The parts of its access_token (a STREAM) go straight
 * into the token reader, which fills a struct with three claims.
 *
 * The signature is not checked: the token is for another server, and the device only needs
 * to know for whom it was issued and when it expires.
 */
#include <sesh/jwt.h>

#include "../port/sesh_port.h"
#include "device_token.h"

static const char reply[] =
    "{\"token_type\":\"Bearer\",\"access_token\":\""
    "eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMTEiLCJ0eXAiOiJhdCtqd3QifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4Y"
    "W1wbGUiLCJzdWIiOiJzZW5zb3ItMTciLCJhdWQiOiJodHRwczovL2FwaS5leGFtcGxlIiwiY2xpZW50X2lkIjoiZjNhMSIsI"
    "nNjb3BlIjoibWVhc3VyZSB1cGxvYWQgZmlybXdhcmUiLCJpYXQiOjE3OTYwNTQ0MDAsImV4cCI6MTc5NjA1ODAwMCwiZ3Jvd"
    "XBzIjpbInBsYW50LTQvaGFsbC0yL2xpbmUtMCIsInBsYW50LTQvaGFsbC0yL2xpbmUtMSIsInBsYW50LTQvaGFsbC0yL2xpb"
    "mUtMiIsInBsYW50LTQvaGFsbC0yL2xpbmUtMyIsInBsYW50LTQvaGFsbC0yL2xpbmUtNCIsInBsYW50LTQvaGFsbC0yL2xpb"
    "mUtNSIsInBsYW50LTQvaGFsbC0yL2xpbmUtNiIsInBsYW50LTQvaGFsbC0yL2xpbmUtNyIsInBsYW50LTQvaGFsbC0yL2xpb"
    "mUtOCIsInBsYW50LTQvaGFsbC0yL2xpbmUtOSIsInBsYW50LTQvaGFsbC0yL2xpbmUtMTAiLCJwbGFudC00L2hhbGwtMi9sa"
    "W5lLTExIl0sImp0aSI6IjhjMWIyZjdlIn0.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissL"
    "S4vMDEyMzQ1Njc4OTo7PD0-P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0d"
    "XZ3eHl6e3x9fn-AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq-wsbKztLW2t7i5uru8v"
    "b6_wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t_g4eLj5OXm5-jp6uvs7e7v8PHy8_T19vf4-fr7_P3-_w"
    "\",\"expires_in\":3600}";

static struct sesh_device_token session;
static struct sesh_device_claims claims;
static struct sesh_jwt token;
static unsigned char work[SESH_WORK_MIN];                  /* of the reply */
static unsigned char claims_work[SESH_DEVICE_CLAIMS_WORK]; /* of the token */

static void put(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)sesh_port_write(NULL, text, length);
}

static void put_number(int64_t number)
{
    char text[SESH_INT_TEXT];
    (void)sesh_int_text(number, text);
    put(text);
}

/* A part of the token. What is wrong with it is told by sesh_jwt_end. */
static int take_part(void *context, const struct sesh_part *part)
{
    (void)context;
    if (part->offset == 0 && sesh_jwt_begin_unverified(&token, &sesh_device_claims_type, &claims, claims_work,
                                                       sizeof claims_work, NULL) != SESH_OK) {
        return SESH_STOP;
    }
    return sesh_jwt_feed(&token, part->text, part->length) == SESH_OK ? SESH_NEXT : SESH_STOP;
}

static int complain(const char *what, int status, const struct sesh_error *error)
{
    put(what);
    put(": ");
    put(sesh_status_name(status));
    put(" at byte ");
    put_number((int64_t)error->offset);
    put("\n");
    return 1;
}

static int read_reply(struct sesh_error *error)
{
    static struct sesh_reader reader;
    static const struct sesh_sink sink = {NULL, NULL, take_part};
    struct sesh_options options = {0};
    size_t at;
    int status;
    options.sink = &sink;
    status = sesh_begin(&reader, &sesh_device_token_type, &session, work, sizeof work, &options);
    for (at = 0; status == SESH_OK && at < sizeof reply - 1; at += 32) {
        size_t left = sizeof reply - 1 - at;
        status = sesh_feed(&reader, reply + at, left < 32 ? left : 32);
    }
    return sesh_end(&reader, error);
}

int main(void)
{
    struct sesh_error error;
    int of_reply = read_reply(&error);
    int of_token;
    if (of_reply != SESH_OK && of_reply != SESH_E_STOPPED) return complain("reply", of_reply, &error);
    of_token = sesh_jwt_end(&token, &error);
    if (of_token != SESH_OK) return complain("token", of_token, &error);
    put("a token of ");
    put_number((int64_t)session.access_token);
    put(" bytes for ");
    put(claims.sub);
    put(", which ends at ");
    put_number(claims.exp);
    put("\n");
    put("it allows: ");
    put(claims.scope);
    put("\n");
    return 0;
}
