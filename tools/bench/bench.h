/* SPDX-License-Identifier: MIT */
/* bench: compares sesh with other JSON libraries. All do the same work: they read a document and
   fill the same struct. */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The content of a document, which decides which struct it fills. */
enum bench_kind { BENCH_WEBUNTIS, BENCH_VERDOCS, BENCH_THOUGHTSPOT };

/* The number of zero bytes after each document, which are not part of it: simdjson reads past
   the end. */
#define BENCH_PADDING 64

struct bench_document {
    const char *name;
    enum bench_kind kind;
    char *text;
    size_t length;
};

union bench_session {
    struct sesh_webuntis webuntis;
    struct sesh_verdocs verdocs;
    struct sesh_thoughtspot thoughtspot;
};

struct bench_peer {
    const char *name;
    /* Fills the session. Returns 0 if that succeeded. */
    int (*read)(const struct bench_document *document, union bench_session *session);
    /* NULL, or prepares what read needs beforehand; not measured. */
    void (*prepare)(const struct bench_document *document);
};

/* Copies a string if it fits. Returns 0 if it did. */
static inline int bench_keep(char *to, size_t size, const char *text, size_t length)
{
    if (length >= size) return 1;
    memcpy(to, text, length);
    to[length] = '\0';
    return 0;
}

/* All candidates, with NULL at the end; those of other libraries only if they are linked. */
extern const struct bench_peer *const bench_peers[];
extern const struct bench_peer bench_sesh, bench_sesh_64, bench_sesh_1;
extern const struct bench_peer bench_jsmn __attribute__((weak)), bench_cjson __attribute__((weak)),
    bench_simdjson __attribute__((weak));

/* Ends the program if there is no such candidate. */
const struct bench_peer *bench_find(const char *name);

/* Loads DIRECTORY/NAME.json, a document of docs/, or ends the program. */
void bench_load(struct bench_document *document, const char *directory, const char *name);

#ifdef __cplusplus
}
#endif

#endif
