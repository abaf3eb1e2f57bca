/* SPDX-License-Identifier: MIT */
/* UART 0 of the MPS2 boards with AN385 and AN386 (CMSDK APB UART). It receives by
   interrupt 0: sesh_port_irq0 of the program is called for each byte. */
#ifndef SESH_PORT_CMSDK_UART_H
#define SESH_PORT_CMSDK_UART_H

#include <stdbool.h>
#include <stdint.h>

/* Starts to receive. */
void uart_begin(void);

/* In the interrupt: takes the byte, which makes room for the next one. */
uint8_t uart_take(void);

/* Takes no byte until uart_go_on; a sender that obeys RTS waits. For an interrupt whose
   buffer is full; it is called again for the same byte afterwards. */
void uart_stop(void);
void uart_go_on(void);

/* Was a byte lost since uart_begin, because the sender did not wait? */
bool uart_lost(void);

/* Sleeps until an interrupt is pending. Call it with interrupts off, after you have
   checked that there is no work: then no interrupt is missed. */
void uart_wait(void);

/* No interrupt is served between these two calls. */
void uart_interrupts_off(void);
void uart_interrupts_on(void);

#endif
