/* SPDX-License-Identifier: MIT */
/* count DIRECTORY CANDIDATE DOCUMENT: reads the document twice. callgrind counts only the second
   time, because it is told to look inside bench_counted. */
#include "bench.h"

#include <stdio.h>

__attribute__((noinline)) int bench_counted(const struct bench_peer *peer, const struct bench_document *d,
                                            union bench_session *session);

int bench_counted(const struct bench_peer *peer, const struct bench_document *d, union bench_session *session)
{
    /* No tail call: callgrind must see the return. */
    volatile int status = peer->read(d, session);
    return status;
}

int main(int argc, char **argv)
{
    static union bench_session session;
    struct bench_document d;
    const struct bench_peer *peer;
    if (argc != 4) return 2;
    bench_load(&d, argv[1], argv[3]);
    peer = bench_find(argv[2]);
    if (peer->prepare != NULL) peer->prepare(&d);
    if (peer->read(&d, &session) != 0 || bench_counted(peer, &d, &session) != 0) {
        fprintf(stderr, "bench: %s cannot read %s\n", argv[2], argv[3]);
        return 1;
    }
    printf("%lu\n", (unsigned long)d.length);
    return 0;
}
