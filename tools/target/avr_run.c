/* SPDX-License-Identifier: MIT */
/*
 * avr_run: runs an image for the ATmega328P on libsimavr.
 *
 *     avr_run [--input FILE] [--lines] [--cycles FROM TO] IMAGE.elf
 *
 * What the program sends through USART 0 is printed on standard output. It receives
 * the bytes of FILE at 9,600 baud, followed by an EOT. A program that does not take
 * them in time would lose some on the chip, and fails here. The program ends with
 * `cli; sleep`. The exit status is then GPIOR0, or 3 if it never got there.
 *
 * --lines is for a program that answers lines and never ends. It receives a line after
 * it has been silent for 20 ms, because it does not listen while it prints. A second
 * after the last byte it is stopped with status 0. No EOT is sent.
 *
 * --cycles measures each time that the program counter passes the byte address FROM
 * and then TO. It prints the cycles between the two, and the lowest stack pointer, on
 * standard error.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>

#define FREQUENCY 16000000u
#define GPIOR0 0x3E
#define SPL 0x5D
#define SPH 0x5E
#define UCSR0A 0xC0
#define RXC0 0x80
#define UCSR0B 0xC1
#define RXEN0 0x10
#define EOT 4u
/* Cycles between two bytes of input at 9,600 baud. */
#define BYTE_CYCLES 16667u
/* Bytes that the chip's USART buffers; the emulated one buffers more. */
#define KEPT_BYTES 2u
#define SILENCE_CYCLES (FREQUENCY / 50u)
#define TROUBLE 3

static struct {
    const char *image;
    FILE *input;
    bool open;       /* more input will follow */
    unsigned unread; /* bytes that arrived while another was waiting */
    bool lost;       /* a byte arrived that the chip could not have buffered */
    bool lines;
    bool line_ended;
    avr_cycle_count_t last; /* when the last byte was sent or received */
    avr_irq_t *uart;
    bool counts;
    unsigned long from, to;
} the;

static void usage(void)
{
    fputs("usage: avr_run [--input FILE] [--lines] [--cycles FROM TO] IMAGE.elf\n", stderr);
    exit(2);
}

static void parse(int argc, char **argv)
{
    int i = 1;
    for (; i < argc && strncmp(argv[i], "--", 2) == 0; i++) {
        if (strcmp(argv[i], "--input") == 0 && i + 1 < argc) {
            the.input = fopen(argv[++i], "rb");
            if (the.input == NULL) usage();
            the.open = true;
        } else if (strcmp(argv[i], "--lines") == 0) {
            the.lines = true;
        } else if (strcmp(argv[i], "--cycles") == 0 && i + 2 < argc) {
            the.counts = true;
            the.from = strtoul(argv[++i], NULL, 0);
            the.to = strtoul(argv[++i], NULL, 0);
        } else {
            usage();
        }
    }
    if (i + 1 != argc) usage();
    the.image = argv[i];
    the.line_ended = true;
}

static void quiet(avr_t *avr, const int level, const char *format, va_list arguments)
{
    (void)avr;
    if (level <= LOG_ERROR) vfprintf(stderr, format, arguments);
}

/* ---- the UART ----------------------------------------------------------- */

static void on_output(struct avr_irq_t *irq, uint32_t value, void *param)
{
    const avr_t *avr = param;
    (void)irq;
    the.last = avr->cycle;
    putchar((int)value);
}

/* Does the program still have to answer a line, or to say that it has started? */
static bool answers(const avr_t *avr)
{
    return the.lines && the.line_ended && avr->cycle - the.last < SILENCE_CYCLES;
}

/* Sends the next input byte when its time has come and the program listens. */
static void send_input(const avr_t *avr)
{
    static avr_cycle_count_t next;
    int c;
    if (!the.open || avr->cycle < next || (avr->data[UCSR0B] & RXEN0) == 0 || answers(avr)) return;
    next = avr->cycle + BYTE_CYCLES;
    the.unread = (avr->data[UCSR0A] & RXC0) != 0 ? the.unread + 1 : 0;
    if (the.unread > KEPT_BYTES) the.lost = true;
    c = getc(the.input);
    the.open = c != EOF;
    the.last = avr->cycle;
    the.line_ended = c == '\n';
    if (the.open || !the.lines) avr_raise_irq(the.uart, the.open ? (uint32_t)c : EOT);
}

static void connect_uart(avr_t *avr)
{
    uint32_t flags = 0;
    avr_irq_t *out = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT);
    the.uart = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    /* Does not copy output to the terminal, and does not sleep in real time when the program
       polls. */
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POOL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_register_notify(out, on_output, avr);
}

/* ---- running ------------------------------------------------------------ */

static void count(const avr_t *avr)
{
    static bool counting;
    static avr_cycle_count_t begin;
    if (!counting && avr->pc == the.from) {
        counting = true;
        begin = avr->cycle;
    } else if (counting && avr->pc == the.to) {
        counting = false;
        fprintf(stderr, "%llu\n", (unsigned long long)(avr->cycle - begin));
    }
}

static int run(avr_t *avr)
{
    unsigned lowest = avr->ramend;
    int state = cpu_Running;
    while (state != cpu_Done && state != cpu_Crashed) {
        unsigned sp = avr->data[SPL] | (unsigned)avr->data[SPH] << 8;
        /* It is 0 until the start-up code sets it. */
        if (sp >= avr->ioend && sp < lowest) lowest = sp;
        if (the.counts) count(avr);
        send_input(avr);
        state = avr_run(avr);
        if (the.lines && !the.open && avr->cycle - the.last > FREQUENCY) break;
    }
    if (the.lost) fputs("it did not take its input in time: a byte would have been lost\n", stderr);
    if (the.lost) return TROUBLE;
    fprintf(stderr, "lowest stack pointer 0x%X, %u bytes of stack\n", lowest, avr->ramend - lowest);
    if (the.lines && state != cpu_Crashed) return 0;
    return state == cpu_Done ? avr->data[GPIOR0] : TROUBLE;
}

int main(int argc, char **argv)
{
    elf_firmware_t firmware;
    avr_t *avr;
    parse(argc, argv);
    memset(&firmware, 0, sizeof firmware);
    avr_global_logger_set(quiet);
    if (elf_read_firmware(the.image, &firmware) != 0) return TROUBLE;
    avr = avr_make_mcu_by_name("atmega328p");
    if (avr == NULL || avr_init(avr) != 0) return TROUBLE;
    firmware.frequency = FREQUENCY;
    avr_load_firmware(avr, &firmware);
    connect_uart(avr);
    avr->log = LOG_ERROR;
    return run(avr);
}
