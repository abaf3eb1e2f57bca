/* SPDX-License-Identifier: MIT */
/*
 * Heap: malloc and its like stand here, before libc's, and count when they are
 * told to. Stack: a thread reads on a stack that was painted; where the paint
 * is gone it has been.
 */
#include "memory.h"

#include <errno.h>
#include <malloc.h>
#include <pthread.h>
#include <stdlib.h>

/* ---- heap --------------------------------------------------------------- */

/* glibc's own, under the names that stay when malloc is another's. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *block);

static volatile bool watching;
static size_t calls, now, most;

static void *gained(void *block)
{
    if (!watching || block == NULL) return block;
    calls++;
    now += malloc_usable_size(block);
    if (now > most) most = now;
    return block;
}

static void lost(void *block)
{
    if (watching && block != NULL) now -= malloc_usable_size(block);
}

void *malloc(size_t size)
{
    return gained(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return gained(__libc_calloc(count, size));
}

void *realloc(void *block, size_t size)
{
    lost(block);
    return gained(__libc_realloc(block, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return gained(__libc_memalign(alignment, size));
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    *block = gained(__libc_memalign(alignment, size));
    return *block != NULL ? 0 : ENOMEM;
}

void free(void *block)
{
    lost(block);
    __libc_free(block);
}

/* ---- stack -------------------------------------------------------------- */

#define STACK ((size_t)1 << 20)
#define PAINT 0xA5

struct task {
    const struct bench_peer *peer;
    const struct bench_document *document;
    union bench_session *session;
    const char *top; /* where the stack is when read is called */
};

static void *run(void *argument)
{
    struct task *task = argument;
    char here = 0;
    task->top = &here;
    watching = true;
    if (task->peer->read(task->document, task->session) != 0) abort();
    watching = false;
    return NULL;
}

static size_t stack_of(struct task *task)
{
    char *stack = aligned_alloc(4096, STACK), *p;
    pthread_attr_t attributes;
    pthread_t thread;
    size_t depth;
    if (stack == NULL) abort();
    memset(stack, PAINT, STACK);
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstack(&attributes, stack, STACK) != 0 ||
        pthread_create(&thread, &attributes, run, task) != 0 || pthread_join(thread, NULL) != 0)
        abort();
    for (p = stack; *(unsigned char *)p == PAINT;)
        p++;
    depth = task->top > p ? (size_t)(task->top - p) : 0;
    free(stack);
    return depth;
}

/* ---- both --------------------------------------------------------------- */

struct bench_memory bench_measure_memory(const struct bench_peer *peer, const struct bench_document *document)
{
    static union bench_session session;
    struct bench_memory m = {0, 0, 0, 0};
    struct task task = {peer, document, &session, NULL};
    if (peer->prepare != NULL) peer->prepare(document);
    if (peer->memory != NULL) m.prepared = peer->memory(document);
    /* What is made once in a program's life is made now. */
    if (peer->read(document, &session) != 0) abort();
    if (peer->forget != NULL) peer->forget();
    calls = now = most = 0;
    m.stack = stack_of(&task);
    m.heap_calls = calls;
    m.heap = most;
    return m;
}
