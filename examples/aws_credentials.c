/* SPDX-License-Identifier: MIT */
/*
 * A device has asked for temporary AWS credentials, and the whole reply is in memory. The program
 * says what the reply is: credentials and until when, a refusal and why, or broken. The reply may
 * be that of AWS IoT Core's credentials provider, or of the metadata of an instance or a container.
 * It is read from standard input, or on a board from the port's byte source. See
 * examples/README.md.
 */
#include <sesh/ask_aws.h>
#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../port/sesh_port.h"

static struct sesh_aws_credentials credentials;
static char reply[6144];

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
    (void)sesh_port_write(NULL, digits, sesh_int_text(number, digits));
}

/* Takes the reply until it ends, and no more than there is room for. */
static size_t receive(void)
{
    size_t length = 0, more;
    while (length < sizeof reply && (more = sesh_port_read(reply + length, sizeof reply - length)) != 0)
        length += more;
    return length;
}

/* What a message of others says, in plain text. */
static void put_message(void)
{
    const char *text = credentials.message[0] != '\0' ? credentials.message : credentials.code;
    put("aws_credentials: refused: ");
    put(text[0] == '\0' ? "no reason is given" : sesh_header_value(text) ? text : "the reason is no plain text");
    put("\n");
}

static void put_error(const struct sesh_error *error)
{
    put("aws_credentials: broken at byte ");
    put_number((int64_t)error->offset);
    put(" (");
    put(error->path);
    put("): ");
    put(sesh_status_text(error->status));
    put("\n");
}

static void use_credentials(void)
{
    /* Here the program signs its requests, with session_token in each of them, and asks
       sesh_aws_credentials_expired before each. */
    put("credentials of ");
    put(sesh_header_value(credentials.access_key_id) ? credentials.access_key_id : "?");
    put(", good until second ");
    put_number(credentials.expiration);
    put("\n");
}

int main(void)
{
    struct sesh_error error;
    size_t length = receive();
    int status = sesh_aws_credentials_answer(&credentials, reply, length, &error);
    if (status == SESH_OK) use_credentials();
    else if (status == SESH_E_SERVER) put_message();
    else if (status == SESH_E_INCOMPLETE && length == sizeof reply)
        put("aws_credentials: broken: the reply is too long\n");
    else put_error(&error);
    sesh_wipe(reply, sizeof reply);
    sesh_wipe(&credentials, sizeof credentials); /* after an error it may hold some of them */
    return status == SESH_OK ? 0 : 1;
}
