/* SPDX-License-Identifier: MIT */
/* Start-up of RV32 in machine mode. Everything is loaded to RAM, so only .bss must be
   cleared. */
    .section .start, "ax"
    .globl sesh_port_reset
sesh_port_reset:
    .option push
    .option arch, +zicsr
    la t0, trap
    csrw mtvec, t0
    .option pop
    .option push
    .option norelax
    la gp, __global_pointer$
    .option pop
    la sp, sesh_stack_top
    la t0, sesh_bss_begin
    la t1, sesh_bss_end
1:  bgeu t0, t1, 2f
    sw zero, 0(t0)
    addi t0, t0, 4
    j 1b
2:  call sesh_stack_paint
    call main
    call sesh_port_exit

    .balign 4
trap:
    li a0, 254
    call sesh_port_exit
