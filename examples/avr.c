/* SPDX-License-Identifier: MIT */
/*
 * ATmega328P, 2 KB of RAM: the reply to a WebUntis log-in arrives by USART, at 9,600
 * baud, and is read byte by byte, including the persons of the account. Struct, reader, work
 * and stack together take less than 1.6 KB.
 *
 * The limits are those of avr_config.h: compile sesh and this file with
 * -DSESH_CONFIG_FILE='"avr_config.h"'. make test-targets builds and runs it.
 */
#include <sesh/webuntis.h>

#include "../port/baremetal/stack.h"
#include "../port/sesh_port.h"

#define RAM_LIMIT 1600u

static struct sesh_webuntis session;
static struct sesh_reader reader;
static unsigned char work[160];

/* ---- output ------------------------------------------------------------- */

/* Texts of the program stay in flash. */
static void put_rom(const SESH_ROM char *text)
{
    for (; *text != '\0'; text++) {
        char c = *text;
        (void)sesh_port_write(NULL, &c, 1);
    }
}

#define PUT(literal)                                                                                                   \
    do {                                                                                                               \
        static const SESH_ROM char text[] = literal;                                                                   \
        put_rom(text);                                                                                                 \
    } while (0)

static void put(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)sesh_port_write(NULL, text, length);
}

static void put_number(int64_t number)
{
    char digits[SESH_INT_TEXT];
    sesh_int_text(number, digits);
    put(digits);
}

/* ---- the log-in --------------------------------------------------------- */

static void receive(void)
{
    struct sesh_options options = {.at = "/result", .clip = true};
    unsigned char chunk[8];
    size_t length;
    int status = sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, &options);
    while (status == SESH_OK && (length = sesh_port_read(chunk, sizeof chunk)) != 0) {
        status = sesh_feed(&reader, chunk, length);
    }
}

/* Is there a session? A refusal has an error in place of the result, or a result without one. */
static bool ended_well(void)
{
    struct sesh_error error;
    int status = sesh_end(&reader, &error);
    if (status == SESH_OK && SESH_HAS(&session, SESH_WEBUNTIS_SESSION_ID)) return true;
    if (status == SESH_OK || status == SESH_E_NOT_FOUND) {
        PUT("refused: there is no session\n");
        return false;
    }
    PUT("broken: status ");
    put_number(status);
    PUT(" at byte ");
    put_number((int64_t)error.offset);
    PUT(" ");
    put(error.path);
    PUT("\n");
    return false;
}

static void print_session(void)
{
    uint16_t i;
    PUT("account ");
    put(session.name);
    PUT(", person ");
    put_number(session.person_id);
    PUT(", type ");
    put_number(session.person_type);
    PUT("\n");
    for (i = 0; i < session.persons_count; i++) {
        PUT("  ");
        put_number(session.persons[i].id);
        PUT(" ");
        put(session.persons[i].display_name);
        PUT("\n");
    }
}

int main(void)
{
    size_t ram;
    receive();
    if (!ended_well()) return 1;
    print_session();
    ram = sizeof session + sizeof reader + sizeof work + sesh_stack_used();
    PUT("RAM: ");
    put_number((int64_t)ram);
    PUT(" bytes, of these struct ");
    put_number(sizeof session);
    PUT(", reader ");
    put_number(sizeof reader);
    PUT(", work ");
    put_number(sizeof work);
    PUT(", stack ");
    put_number(sesh_stack_used());
    PUT("\n");
    return ram >= RAM_LIMIT;
}
