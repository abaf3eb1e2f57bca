/* SPDX-License-Identifier: MIT */
/* Vectors and start-up of Cortex-M, the same for M0, M3, M4 and M33. */
#include <stddef.h>
#include <stdint.h>

#include "../stack.h"
#include "semihosting.h"

#define CPACR (*(volatile uint32_t *)0xE000ED88u)
#define CPACR_FPU (0xFu << 20)
#define IRQ_COUNT 32

/* From the linker script. */
extern uint32_t sesh_data_begin[], sesh_data_end[], sesh_data_load[];
extern uint32_t sesh_bss_begin[], sesh_bss_end[];
extern unsigned char sesh_stack_top[];

int main(void);
void sesh_port_reset(void);
void sesh_port_fault(void);
/* The handler of the board's interrupt 0, if the program has one. */
void sesh_port_irq0(void) __attribute__((weak, alias("sesh_port_fault")));

struct vectors {
    const void *stack;
    void (*exceptions[15])(void);
    void (*irqs[IRQ_COUNT])(void);
};

__attribute__((section(".vectors"), used)) static const struct vectors vectors = {
    sesh_stack_top,
    {sesh_port_reset, sesh_port_fault, sesh_port_fault, sesh_port_fault, sesh_port_fault, sesh_port_fault, NULL, NULL,
     NULL, NULL, sesh_port_fault, sesh_port_fault, NULL, sesh_port_fault, sesh_port_fault},
    {sesh_port_irq0}};

void sesh_port_fault(void)
{
    static const char text[] = "fault\n";
    (void)semihosting_write(text, sizeof text - 1);
    semihosting_exit(254);
}

void sesh_port_reset(void)
{
    const uint32_t *from = sesh_data_load;
    uint32_t *to;
    for (to = sesh_data_begin; to != sesh_data_end; to++)
        *to = *from++;
    for (to = sesh_bss_begin; to != sesh_bss_end; to++)
        *to = 0;
#ifdef __ARM_FP
    /* From here on, the compiler may use the FPU's registers anywhere. */
    CPACR |= CPACR_FPU;
    __asm volatile("dsb\n isb" ::: "memory");
#endif
    sesh_stack_paint();
    semihosting_exit(main());
}
