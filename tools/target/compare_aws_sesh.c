/* SPDX-License-Identifier: MIT */
/* Reads the reply of AWS IoT's credentials provider with sesh: at once, or in chunks. */
#include "compare.h"

static struct sesh_reader reader;
static unsigned char work[COMPARE_ROOM];
static size_t work_size = sizeof work;

int compare_read(const char *text, size_t length, struct COMPARE_STRUCT *c)
{
    static const struct sesh_options options = {.at = "/credentials", .lenient = true};
    size_t chunk = COMPARE_CHUNK != 0 ? COMPARE_CHUNK : length;
    (void)sesh_begin(&reader, &sesh_aws_credentials_type, c, work, work_size, &options);
    for (; length > chunk; length -= chunk, text += chunk)
        (void)sesh_feed(&reader, text, chunk);
    (void)sesh_feed(&reader, text, length);
    return sesh_end(&reader, NULL) != SESH_OK || !SESH_HAS(c, SESH_AWS_CREDENTIALS_SESSION_TOKEN) ||
           !SESH_HAS(c, SESH_AWS_CREDENTIALS_EXPIRATION);
}

/* Not part of the program. */
size_t compare_need(const char *text, size_t length, struct COMPARE_STRUCT *c)
{
    work_size = SESH_WORK_MIN;
    while (work_size < sizeof work && compare_read(text, length, c) != 0)
        work_size++;
    return work_size;
}
