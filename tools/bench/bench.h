/* SPDX-License-Identifier: MIT */
/*
 * bench: sesh beside other JSON libraries. Everyone does the same work: read a
 * document, fill the same struct.
 */
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

/* What a document is; which struct it fills follows from it. */
enum bench_kind { BENCH_WEBUNTIS, BENCH_VERDOCS, BENCH_THOUGHTSPOT };

/* Behind every document stand so many zero bytes that are not its own: simdjson
   reads beyond the end. */
#define BENCH_PADDING 64

struct bench_document {
    char name[16];
    enum bench_kind kind;
    char *text;
    size_t length;
    size_t tokens; /* how many jsmn makes of it */
};

union bench_session {
    struct sesh_webuntis webuntis;
    struct sesh_verdocs verdocs;
    struct sesh_thoughtspot thoughtspot;
};

/* A candidate. The members but name and read may be NULL and 0. */
struct bench_peer {
    const char *name;
    /* Fills the session: 0, or not. */
    int (*read)(const struct bench_document *document, union bench_session *session);
    /* Makes what read needs and keeps between documents; not measured. */
    void (*prepare)(const struct bench_document *document);
    /* Gives back what was kept, so that the next read makes it anew. */
    void (*forget)(void);
    /* Memory that is neither heap nor stack: what prepare made. */
    size_t (*memory)(const struct bench_document *document);
    bool limit; /* it fills nothing: how fast memory is */
};

/* Keeps a string, if it fits: 0, or not. */
static inline int bench_keep(char *to, size_t size, const char *text, size_t length)
{
    if (length >= size) return 1;
    memcpy(to, text, length);
    to[length] = '\0';
    return 0;
}

/* The candidates of this program, NULL at the end. */
extern const struct bench_peer *const bench_peers[];

extern const struct bench_peer bench_memcpy, bench_sum, bench_sesh, bench_sesh_1460, bench_sesh_64, bench_sesh_1,
    bench_jsmn, bench_cjson, bench_jansson, bench_json_c, bench_simdjson;

const struct bench_peer *bench_find(const char *name);

/*
 * Loads a document from DIRECTORY/NAME.json, or makes one:
 *
 *     a b c d   the four documents; a letter says what is in them
 *     d10 d100  d with the members of configInfo so many times
 *     flat      c with an array of a million numbers in configInfo
 *     objects   c with an array of a million {} there
 *     deep      c with arrays there, as deep as SESH_MAX_DEPTH allows
 *
 * Ends the program when there is no such document.
 */
void bench_load(struct bench_document *document, const char *directory, const char *name);
void bench_unload(struct bench_document *document);

#ifdef __cplusplus
}
#endif

#endif
