/* SPDX-License-Identifier: MIT */
/* The port of Cortex-M under a debugger or an emulator. It uses semihosting for everything. */
#include "../../sesh_port.h"
#include "semihosting.h"

size_t sesh_port_read(void *to, size_t size)
{
    return semihosting_read(to, size);
}

int sesh_port_write(void *context, const char *text, size_t length)
{
    (void)context;
    return semihosting_write(text, length);
}

int64_t sesh_port_now(void)
{
    return (int64_t)semihosting_time();
}
