/* SPDX-License-Identifier: MIT */
#include "cmsdk_uart.h"

struct cmsdk_uart {
    volatile uint32_t data, state, control, interrupt, divider;
};

#define UART0 ((struct cmsdk_uart *)0x40004000u)
#define STATE_RX_OVERRUN 0x8u
#define CONTROL_RX 0x2u
#define CONTROL_RX_INTERRUPT 0x8u
#define INTERRUPT_RX 0x2u
#define DIVIDER 217u /* 115200 baud at 25 MHz */
#define NVIC_ISER (*(volatile uint32_t *)0xE000E100u)
#define NVIC_ICER (*(volatile uint32_t *)0xE000E180u)

void uart_begin(void)
{
    UART0->divider = DIVIDER;
    UART0->state = STATE_RX_OVERRUN; /* writing the bit clears it */
    UART0->control = CONTROL_RX | CONTROL_RX_INTERRUPT;
    NVIC_ISER = 1;
}

uint8_t uart_take(void)
{
    /* In this order: as soon as the byte is taken, the next one may arrive, and its
       interrupt must not be cleared. */
    UART0->interrupt = INTERRUPT_RX;
    return (uint8_t)UART0->data;
}

void uart_stop(void)
{
    NVIC_ICER = 1;
}

void uart_go_on(void)
{
    NVIC_ISER = 1;
}

bool uart_lost(void)
{
    return (UART0->state & STATE_RX_OVERRUN) != 0;
}

void uart_wait(void)
{
    __asm volatile("wfi" ::: "memory");
}

void uart_interrupts_off(void)
{
    __asm volatile("cpsid i" ::: "memory");
}

void uart_interrupts_on(void)
{
    __asm volatile("cpsie i\n isb" ::: "memory");
}
