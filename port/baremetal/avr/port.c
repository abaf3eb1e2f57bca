/* SPDX-License-Identifier: MIT */
/* The port of the ATmega328P: USART 0, polled. */
#include "../../sesh_port.h"

#define UCSR0A (*(volatile uint8_t *)0xC0)
#define UCSR0B (*(volatile uint8_t *)0xC1)
#define UBRR0L (*(volatile uint8_t *)0xC4)
#define UDR0 (*(volatile uint8_t *)0xC6)
#define RXC0 0x80u
#define UDRE0 0x20u
#define FE0 0x10u
#define DOR0 0x08u
#define U2X0 0x02u
#define RXEN0 0x10u
#define TXEN0 0x08u

/* 9,600 baud at 16 MHz is 16,667 cycles per byte, and the USART buffers two bytes. The reader needs
   most time at the end of a long string: `make instructions` measures one of 200 characters. */
static void begin(void)
{
    if (UCSR0B == (RXEN0 | TXEN0)) return;
    UCSR0A = U2X0;
    UBRR0L = 207;
    UCSR0B = RXEN0 | TXEN0;
}

/* A UART has no end of input, so the byte EOT (Ctrl-D) marks it. The input also ends if a byte was
   lost or garbled: a document with a gap could still be valid. */
size_t sesh_port_read(void *to, size_t size)
{
    uint8_t *bytes = (uint8_t *)to;
    uint8_t state;
    (void)size;
    begin();
    do {
        state = UCSR0A;
    } while ((state & RXC0) == 0);
    *bytes = UDR0;
    return *bytes == 4 || (state & (FE0 | DOR0)) != 0 ? 0 : 1;
}

int sesh_port_write(void *context, const char *text, size_t length)
{
    (void)context;
    begin();
    for (; length != 0; length--) {
        while ((UCSR0A & UDRE0) == 0) {
        }
        UDR0 = (uint8_t)*text++;
    }
    return 0;
}

/* The chip has no real-time clock. */
int64_t sesh_port_now(void)
{
    return 0;
}
