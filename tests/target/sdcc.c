/* SPDX-License-Identifier: MIT */
/*
 * Reads a log-in byte by byte on a simulated Z80, compiled by SDCC.
 * The results are at the address OUTCOME, where tools/target/compilers.sh checks them:
 *
 *     0   status of sesh_begin, of the last sesh_feed, of sesh_end (0: good)
 *     3   the bits of sessionId, klasseId and jwt_token in `has`: 1, 1, 0
 *     6   klasseId, 8 bytes, the lowest one first
 *     14  the first 8 bytes of the name
 *     22  status of a document that ends too early, as a positive number
 *     23  0x5A: main has reached its end
 */
#include <sesh/webuntis.h>

#define OUTCOME 0xF000

static __at(OUTCOME) volatile uint8_t outcome[24];

static const char reply[] = "{\"result\":{\"sessionId\":\"7C1D\",\"klasseId\":-1234567890123,"
                            "\"name\":\"Ren\\u00e9 \\uD83C\\uDF93\",\"dropped\":[1,{\"a\":null}]}}";

static struct sesh_webuntis session;
static struct sesh_reader reader;
static struct sesh_options options;
static struct sesh_error error;
static unsigned char work[SESH_WEBUNTIS_WORK];

static void read_bytes(uint16_t length)
{
    uint16_t i;
    int status = sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, &options);
    outcome[0] = (uint8_t)status;
    for (i = 0; i < length; i++)
        status = sesh_feed(&reader, reply + i, 1);
    outcome[1] = (uint8_t)status;
}

int main(void)
{
    uint8_t i;
    options.at = "/result";
    read_bytes(sizeof reply - 20);
    outcome[22] = (uint8_t)-sesh_end(&reader, &error);
    read_bytes(sizeof reply - 1);
    outcome[2] = (uint8_t)sesh_end(&reader, &error);
    outcome[3] = SESH_HAS(&session, SESH_WEBUNTIS_SESSION_ID);
    outcome[4] = SESH_HAS(&session, SESH_WEBUNTIS_KLASSE_ID);
    outcome[5] = SESH_HAS(&session, SESH_WEBUNTIS_JWT_TOKEN);
    for (i = 0; i < 8; i++) {
        outcome[6 + i] = (uint8_t)(session.klasse_id >> (8 * i));
        outcome[14 + i] = (uint8_t)session.name[i];
    }
    outcome[23] = 0x5A;
    __asm__("halt");
    return 0;
}
