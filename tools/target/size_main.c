/* SPDX-License-Identifier: MIT */
/*
 * Links what a program with one session type needs: the reader with -DSIZE_READ, the
 * writer too with -DSIZE_WRITE, and nothing without them. The difference between the
 * images is what sesh costs, including the compiler's helpers. The program is never
 * run. SIZE_TYPE and SIZE_WORK select the type: WebUntis, or one from <probe.h>.
 */
#ifdef SIZE_TYPE
#include <probe.h>
#else
#include <sesh/webuntis.h>
#define SIZE_TYPE webuntis
#define SIZE_WORK SESH_WEBUNTIS_WORK
#endif
#include <sesh/write.h>

#define SIZE_JOIN_(name) sesh_##name##_type
#define SIZE_JOIN(name) SIZE_JOIN_(name)

#ifdef SIZE_READ
static int read_session(struct sesh_reader *reader, void *memory, struct sesh_error *error)
{
    (void)sesh_begin(reader, &SIZE_JOIN(SIZE_TYPE), memory, memory, SIZE_WORK, NULL);
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
    status = sesh_write(&SIZE_JOIN(SIZE_TYPE), memory, 0, *(const sesh_write_sink *)memory, memory);
#endif
    return status;
}
