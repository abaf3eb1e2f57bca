/* SPDX-License-Identifier: MIT */
/* Vectors and start-up of the ATmega328P. At the end, the low byte of main's result
   is in GPIOR0, and the chip sleeps with interrupts off. */
#define SPL 0x3D
#define SPH 0x3E
#define SREG 0x3F
#define GPIOR0 0x1E
#define SMCR 0x33

    .section .vectors, "ax", @progbits
    .globl sesh_port_reset
    jmp sesh_port_reset
    .rept 25
    jmp unexpected
    .endr

    .text
sesh_port_reset:
    clr r1
    out SREG, r1
    ldi r28, lo8(sesh_stack_top - 1)
    ldi r29, hi8(sesh_stack_top - 1)
    out SPH, r29
    out SPL, r28
    /* .data from flash */
    ldi r26, lo8(sesh_data_begin)
    ldi r27, hi8(sesh_data_begin)
    ldi r30, lo8(sesh_data_load)
    ldi r31, hi8(sesh_data_load)
    ldi r17, hi8(sesh_data_end)
    rjmp 2f
1:  lpm r0, Z+
    st X+, r0
2:  cpi r26, lo8(sesh_data_end)
    cpc r27, r17
    brne 1b
    /* .bss */
    ldi r17, hi8(sesh_bss_end)
    rjmp 4f
3:  st X+, r1
4:  cpi r26, lo8(sesh_bss_end)
    cpc r27, r17
    brne 3b
    call sesh_stack_paint
    call main
    rjmp finish
unexpected:
    ldi r24, 254
finish:
    cli
    out GPIOR0, r24
    ldi r24, 1
    out SMCR, r24
    sleep
    rjmp finish

    /* gcc refers to these if there are .data and .bss; the code above does their work. */
    .globl __do_copy_data
    .globl __do_clear_bss
    .set __do_copy_data, 0
    .set __do_clear_bss, 0
