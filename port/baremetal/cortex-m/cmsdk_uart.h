/* SPDX-License-Identifier: MIT */
/* UART 0 of the boards MPS2 with AN385 and AN386 (CMSDK APB UART), receiving by
   interrupt 0: sesh_port_irq0 of the program is called for each byte. */
#ifndef SESH_PORT_CMSDK_UART_H
#define SESH_PORT_CMSDK_UART_H

#include <stdbool.h>
#include <stdint.h>

/* Receives from now on. */
void uart_begin(void);

/* In the interrupt: takes the byte, which makes room for the next one. */
uint8_t uart_take(void);

/* Takes no byte until uart_go_on: a sender that heeds RTS waits. For an interrupt
   that has no room; it is called again for the same byte afterwards. */
void uart_stop(void);
void uart_go_on(void);

/* Was a byte lost since uart_begin, because the sender did not wait? */
bool uart_lost(void);

/* Sleeps until an interrupt is to be served. Call it with interrupts off,
   after looking whether there is work: then none is missed. */
void uart_wait(void);

/* Between the two no interrupt is served. */
void uart_interrupts_off(void);
void uart_interrupts_on(void);

#endif
