/* SPDX-License-Identifier: MIT */
#include <sesh/wipe.h>

#include "mem.h"

void sesh_wipe(void *memory, size_t length)
{
    if (memory == NULL) return;
#if defined(__GNUC__)
    memset(memory, 0, length);
    /* Might read all memory, for all that the compiler knows. */
    __asm__ __volatile__("" : : "r"(memory) : "memory");
#else
    {
        volatile uint8_t *byte = (volatile uint8_t *)memory;
        while (length-- != 0)
            *byte++ = 0;
    }
#endif
}

void sesh_wipe_session(const SESH_ROM struct sesh_type *type, void *session)
{
    if (type != NULL) sesh_wipe(session, type->size);
}
