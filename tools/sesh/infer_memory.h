/* SPDX-License-Identifier: MIT */
/* Memory of sesh infer, which keeps it to the end of the program. */
#ifndef SESH_TOOL_INFER_MEMORY_H
#define SESH_TOOL_INFER_MEMORY_H

#include <stddef.h>

/* Memory, all zero. Without any the program ends with EXIT_IO. */
void *infer_allocate(size_t size);

/* Room for twice as many elements whenever `count` is 0 or a power of two, with the former
   ones in it; else the same array. */
void *infer_grow(void *array, size_t count, size_t size);

#if defined(__GNUC__) || defined(__clang__)
#define INFER_PRINTS(text, values) __attribute__((format(printf, text, values)))
#else
#define INFER_PRINTS(text, values)
#endif

/* A new text as printf makes it. */
char *infer_text(const char *format, ...) INFER_PRINTS(1, 2);

/* "1 byte", "3 bytes", as a new text. */
char *infer_count(size_t count, const char *unit);

#endif
