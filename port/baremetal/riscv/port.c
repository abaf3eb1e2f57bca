/* SPDX-License-Identifier: MIT */
/* The port of QEMU's RISC-V board "virt": its 16550 UART, its real-time clock,
   and the device that ends the emulator. */
#include "../../sesh_port.h"

#define UART ((volatile uint8_t *)0x10000000u)
#define UART_DATA 0
#define UART_STATE 5
#define STATE_RECEIVED 0x01u
#define STATE_MAY_SEND 0x20u

#define RTC ((volatile uint32_t *)0x101000u)
#define RTC_LOW 0
#define RTC_HIGH 1
#define NANOSECONDS 1000000000u

#define FINISHER (*(volatile uint32_t *)0x100000u)
#define FINISH_PASS 0x5555u
#define FINISH_FAIL 0x3333u

void sesh_port_exit(int status) __attribute__((noreturn));

/* A UART has no end of input, so the byte EOT (Ctrl-D) marks it. */
size_t sesh_port_read(void *to, size_t size)
{
    uint8_t *bytes = (uint8_t *)to;
    (void)size;
    while ((UART[UART_STATE] & STATE_RECEIVED) == 0) {
    }
    *bytes = UART[UART_DATA];
    return *bytes == 4 ? 0 : 1;
}

int sesh_port_write(void *context, const char *text, size_t length)
{
    (void)context;
    for (; length != 0; length--) {
        while ((UART[UART_STATE] & STATE_MAY_SEND) == 0) {
        }
        UART[UART_DATA] = (uint8_t)*text++;
    }
    return 0;
}

int64_t sesh_port_now(void)
{
    /* Reading the low half latches the high one. */
    uint32_t low = RTC[RTC_LOW];
    uint32_t high = RTC[RTC_HIGH];
    return (int64_t)(((uint64_t)high << 32 | low) / NANOSECONDS);
}

void sesh_port_exit(int status)
{
    for (;;)
        FINISHER = status == 0 ? FINISH_PASS : ((uint32_t)status & 0xFFu) << 16 | FINISH_FAIL;
}
