/* SPDX-License-Identifier: MIT */
/* Reads a document with sesh: all at once, or in chunks. */
#include "compare.h"

static struct sesh_reader reader;
static unsigned char work[COMPARE_ROOM];

static int read_with(const char *text, size_t length, struct COMPARE_STRUCT *session, size_t work_size)
{
    static const struct sesh_options options = {.at = COMPARE_AT};
    (void)sesh_begin(&reader, &COMPARE_JOIN(sesh_, COMPARE_TYPE, _type), session, work, work_size, &options);
#if COMPARE_CHUNK == 0
    (void)sesh_feed(&reader, text, length);
#else
    for (; length > COMPARE_CHUNK; length -= COMPARE_CHUNK, text += COMPARE_CHUNK)
        (void)sesh_feed(&reader, text, COMPARE_CHUNK);
    (void)sesh_feed(&reader, text, length);
#endif
    return sesh_end(&reader, NULL);
}

int compare_read(const char *text, size_t length, struct COMPARE_STRUCT *session)
{
    return read_with(text, length, session, sizeof work);
}

size_t compare_need(const char *text, size_t length, struct COMPARE_STRUCT *session)
{
    size_t size = SESH_WORK_MIN;
    while (size < sizeof work && read_with(text, length, session, size) != SESH_OK)
        size++;
    return size;
}
