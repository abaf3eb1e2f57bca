/* SPDX-License-Identifier: MIT */
/*
 * What a program of one WebUntis session links: with -DSIZE_READ the reader,
 * with -DSIZE_WRITE the writer too, without both nothing. The difference of
 * their images is what sesh costs, the compiler's helpers included. It is only
 * linked, never run.
 */
#include <sesh/webuntis.h>
#include <sesh/write.h>

#ifdef SIZE_READ
static int read_session(struct sesh_reader *reader, void *memory, struct sesh_error *error)
{
    (void)sesh_begin(reader, &sesh_webuntis_type, memory, memory, SESH_WEBUNTIS_WORK, NULL);
    (void)sesh_feed(reader, memory, 1);
    return sesh_end(reader, error);
}
#endif

int main(void)
{
    void *volatile memory = NULL;
    int status = memory != NULL;
#ifdef SIZE_READ
    status = read_session((struct sesh_reader *)memory, memory, (struct sesh_error *)memory);
#endif
#ifdef SIZE_WRITE
    status = sesh_write(&sesh_webuntis_type, memory, 0, *(const sesh_write_sink *)memory, memory);
#endif
    return status;
}
