/* SPDX-License-Identifier: MIT */
/*
 * Reads the replies of docs/infer.md as they arrive, 64 bytes at a time, on a host or on a
 * board. It prints which meter the session is for and when it ends, or what is wrong with
 * the reply, and where.
 */
#include "meter_login.h"
#include "sesh_port.h"

static struct sesh_meter_login session;
/* Room for the longest string that the type holds. */
static unsigned char work[SESH_METER_LOGIN_WORK];

static void print(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)sesh_port_write(NULL, text, length);
}

static int read_session(struct sesh_error *error)
{
    static unsigned char buffer[64];
    struct sesh_reader reader;
    size_t length;
    int status = sesh_begin(&reader, &sesh_meter_login_type, &session, work, sizeof work, NULL);
    while (status == SESH_OK && (length = sesh_port_read(buffer, sizeof buffer)) > 0)
        status = sesh_feed(&reader, buffer, length);
    return sesh_end(&reader, error);
}

int main(void)
{
    char seconds[SESH_INT_TEXT];
    struct sesh_error error;
    int status = read_session(&error);
    if (status != SESH_OK) {
        print(sesh_status_name(status));
        print(" at \"");
        print(error.path);
        print("\"\n");
        return 1;
    }
    print("meter ");
    print(session.device.id);
    print(", until ");
    sesh_int_text(session.expires_at, seconds);
    print(seconds);
    print(SESH_HAS(&session, SESH_METER_LOGIN_NOTICE) ? ", with a notice\n" : "\n");
    return 0;
}
