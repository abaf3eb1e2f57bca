/* SPDX-License-Identifier: MIT */
/*
 * Reads the documents that are in flash. Instructions or cycles are counted between count_begin and
 * count_end, which enclose each document. Then reads document c byte by byte, with each byte
 * between two such calls.
 */
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "count.h"

/* Printed by the build: X(name, type, pointer). */
#include "documents.h"

/* For all types that are read. */
static union {
#define DOCUMENT(name, type, at) struct sesh_##type name;
    DOCUMENTS(DOCUMENT)
#undef DOCUMENT
} session;

static uint64_t work[512 / 8];
static struct sesh_reader reader;

#ifdef __AVR__
/* Flash cannot be read in place: copying is part of the measurement. */
static void feed(const SESH_ROM uint8_t *bytes, uint16_t size)
{
    uint8_t chunk[32];
    while (size != 0) {
        uint8_t length = 0;
        while (length < sizeof chunk && size != 0) {
            chunk[length++] = *bytes++;
            size--;
        }
        (void)sesh_feed(&reader, chunk, length);
    }
}
#else
static void feed(const uint8_t *bytes, size_t size)
{
    (void)sesh_feed(&reader, bytes, size);
}
#endif

#define DOCUMENT(name, type, pointer)                                                                                  \
    static int read_##name(void)                                                                                       \
    {                                                                                                                  \
        struct sesh_options options = {.at = pointer};                                                                 \
        int status;                                                                                                    \
        count_begin();                                                                                                 \
        (void)sesh_begin(&reader, &sesh_##type##_type, &session, work, sizeof work, &options);                         \
        feed(document_##name, sizeof document_##name);                                                                 \
        status = sesh_end(&reader, NULL);                                                                              \
        count_end();                                                                                                   \
        return status;                                                                                                 \
    }
DOCUMENTS(DOCUMENT)
#undef DOCUMENT

/* A program that receives one byte at a time. */
static int read_byte_by_byte(void)
{
    size_t i;
    (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, NULL);
    for (i = 0; i < sizeof document_c; i++) {
        uint8_t byte = document_c[i];
        count_begin();
        (void)sesh_feed(&reader, &byte, 1);
        count_end();
    }
    return sesh_end(&reader, NULL);
}

int main(void)
{
#define DOCUMENT(name, type, pointer)                                                                                  \
    if (read_##name() != SESH_OK) return 1;
    DOCUMENTS(DOCUMENT)
#undef DOCUMENT
    return read_byte_by_byte();
}
