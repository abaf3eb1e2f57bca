#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests the source for a UART in docs/porting.md: no byte is lost or read twice, whenever the
# interrupt occurs, and no byte before the end is left behind. Its registers are variables here. The
# interrupt occurs in turn at each place where the source accesses the shared variables. The last
# line is the sum.
. tests/count.sh
CC=${CC:-cc}
what='docs/porting.md, a UART with an interrupt: '

{
    cat <<'END'
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#define RING 64u
static uint8_t UART_DATA, UART_READY = 1;
static uint8_t ring[RING], written_value, taken_value;
static bool lost_value, ended_value;
static void look(void);
#define bytes (look(), ring)
#define written (*(look(), &written_value))
#define taken (*(look(), &taken_value))
#define lost (*(look(), &lost_value))
#define ended (*(look(), &ended_value))
END
    awk '/^```c/ { text = ""; inside = 1; next } /^```/ { if (text ~ /uart_received/) printf "%s", text; inside = 0 }
        inside && !/^#define (UART|RING)|^static volatile/ { text = text $0 "\n" }' docs/porting.md
    cat <<'END'
static unsigned looks, when, count;      /* at which look `count` bytes come */
static bool serving, closes;             /* and then the connection is closed */
static uint8_t sent;
static void receive(unsigned n)
{
    serving = true;
    for (; n != 0; n--) {
        UART_DATA = sent++;
        uart_received();
    }
    serving = false;
}
static void look(void)
{
    if (serving || looks++ != when) {
        if (looks > 1000000) exit(printf("it waits for ever\n"));
        return;
    }
    receive(count);
    serving = true;
    if (closes) connection_closed();
    serving = false;
}
/* Bytes that are read until the end, each the one that follows; -1: another one came. */
static int drain(size_t size)
{
    uint8_t chunk[RING];
    uint8_t next = 0;
    int got = 0;
    size_t i, n;
    while ((n = sesh_port_read(chunk, size)) != 0) {
        for (i = 0; i < n; i++)
            if (chunk[i] != next++) return -1;
        got += (int)n;
    }
    return got;
}
/* With `before` bytes in the ring, `count` come at each place in turn. */
static int check(unsigned before, unsigned n, size_t size, int wanted)
{
    for (when = 0; when < 400; when++) {
        int got;
        count = n, closes = true, sent = 0, looks = 0;
        written_value = taken_value = 0, lost_value = ended_value = false;
        receive(before);
        got = drain(size);
        if (got == wanted) continue;
        printf("%u and %u bytes, at look %u: %d were read\n", before, n, when, got);
        return 1;
    }
    return 0;
}
int main(void)
{
    int failed = check(0, 1, 16, 1) | check(5, 3, 4, 8) | check(0, 64, 64, 64) | check(63, 1, 16, 64);
    /* One that is lost: the bytes behind it are not read, though there is room for them later. */
    count = 0, sent = 0, when = (unsigned)-1;
    written_value = taken_value = 0, lost_value = ended_value = false;
    receive(RING + 1);
    { uint8_t some[8]; if (sesh_port_read(some, sizeof some) != 8 || some[7] != 7) failed = printf("not the first 8\n"); }
    receive(4);
    {
        uint8_t rest[RING];
        size_t n = sesh_port_read(rest, sizeof rest);
        if (n != RING - 8 || rest[n - 1] != RING - 1) failed = printf("%u bytes behind a hole\n", (unsigned)n);
        if (sesh_port_read(rest, sizeof rest) != 0) failed = printf("no end at a hole\n");
        /* The next reply has nothing of this one. */
        receive(2);
        request_begins();
        sent = 100;
        receive(3);
        n = sesh_port_read(rest, sizeof rest);
        if (n != 3 || rest[0] != 100) failed = printf("the next reply has %u bytes\n", (unsigned)n);
        receive(3);
        request_begins();
        sent = 200;
        receive(1);
        n = sesh_port_read(rest, sizeof rest);
        if (n != 1 || rest[0] != 200) failed = printf("bytes of the last reply came first\n");
    }
    return failed != 0;
}
END
} >"$dir/uart.c"
$CC -std=c99 -Iport -o "$dir/uart" "$dir/uart.c" >"$dir/log" 2>&1 && "$dir/uart" >"$dir/log" 2>&1
result "$(cat "$dir/log")"
sum
