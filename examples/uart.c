/* SPDX-License-Identifier: MIT */
/*
 * Cortex-M3: a ThoughtSpot reply of 67 KB arrives from a modem by UART and is read
 * while it arrives. The interrupt puts the bytes into a ring of 32; the main loop
 * takes them out and feeds the reader. Everything except the struct takes less than
 * 1 KB of RAM, including the stack. For the MPS2 board with AN385; see examples/README.md.
 *
 * The modem uses the protocol of Espressif's AT commands: "+IPD,1460:" and that many
 * bytes of the reply, repeatedly, and "CLOSED" at the end.
 */
#include <sesh/ask_thoughtspot.h>

#include "../port/baremetal/cortex-m/cmsdk_uart.h"
#include "../port/baremetal/stack.h"
#include "../port/sesh_port.h"

#define RING_SIZE 32u /* a power of two */
#define RAM_LIMIT 1024u

static struct sesh_thoughtspot session;
static struct sesh_reader reader;
static unsigned char work[256];

/* ---- the ring: written by the interrupt, read by the main loop ----------- */

static struct {
    volatile uint8_t bytes[RING_SIZE];
    volatile uint8_t written, taken; /* counted on and on */
    volatile bool stopped;           /* the UART has to wait for room */
} ring;

void sesh_port_irq0(void);

void sesh_port_irq0(void)
{
    if ((uint8_t)(ring.written - ring.taken) == RING_SIZE) {
        ring.stopped = true;
        uart_stop();
        return;
    }
    ring.bytes[ring.written % RING_SIZE] = uart_take();
    ring.written++;
}

static uint8_t next_byte(void)
{
    uint8_t byte;
    uart_interrupts_off();
    while (ring.written == ring.taken) {
        uart_wait();
        /* The interrupt that ended the sleep is served here. */
        uart_interrupts_on();
        uart_interrupts_off();
    }
    byte = ring.bytes[ring.taken % RING_SIZE];
    ring.taken++;
    uart_interrupts_on();
    if (ring.stopped) {
        ring.stopped = false;
        uart_go_on();
    }
    return byte;
}

/* ---- the modem ---------------------------------------------------------- */

/* Waits for the next "+IPD,N:" and answers N; 0 after "CLOSED". A program of yours does not wait
   for ever: with a timer, the time that is over is an end, too. */
static unsigned long next_packet(void)
{
    unsigned long length = 0;
    uint8_t byte;
    do {
        byte = next_byte();
        if (byte == 'C') return 0;
    } while (byte != ',');
    while ((byte = next_byte()) != ':')
        length = length * 10 + (byte - '0');
    return length;
}

static void receive(void)
{
    unsigned long length;
    while ((length = next_packet()) != 0) {
        for (; length != 0; length--) {
            uint8_t byte = next_byte();
            /* After an error the rest is let through; sesh_end tells of it. */
            (void)sesh_feed(&reader, &byte, 1);
        }
    }
    if (uart_lost()) (void)sesh_feed(&reader, NULL, 1); /* a document with a hole may read well */
}

/* ---- what came of it ---------------------------------------------------- */

static void put(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)sesh_port_write(NULL, text, length);
}

static void put_number(size_t number)
{
    char digits[SESH_INT_TEXT];
    sesh_int_text((int64_t)number, digits);
    put(digits);
}

static int report(void)
{
    struct sesh_error error;
    int status = sesh_thoughtspot_refused(&session, sesh_end(&reader, &error), NULL);
    if (status != SESH_OK) {
        put(status == SESH_E_SERVER ? "refused: there is no session" : "broken: at byte ");
        if (status != SESH_E_SERVER) put_number(error.offset);
        put("\n");
        return 1;
    }
    put_number(error.offset);
    put(" bytes read\nuser       ");
    put(session.user_name);
    put("\ntime zone  ");
    put(session.timezone);
    put("\nprivileges ");
    put_number(session.privileges_count);
    put("\nfirst      ");
    put(session.privileges[0]);
    put("\n");
    return 0;
}

int main(void)
{
    size_t ram;
    int failed;
    (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, NULL);
    uart_begin();
    receive();
    failed = report();
    ram = sizeof reader + sizeof work + sizeof ring + sesh_stack_used();
    put("RAM beside the struct: ");
    put_number(ram);
    put(" bytes, of these stack ");
    put_number(sesh_stack_used());
    put("\n");
    return failed != 0 || ram >= RAM_LIMIT;
}
