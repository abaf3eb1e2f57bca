/* SPDX-License-Identifier: MIT */
/*
 * The example's log-in, as it stands, but the whole session is printed as JSON,
 * secrets included: for a comparison with what another client holds.
 */
#define main example_main
#include "../../examples/webuntis_login.c"
#undef main

#include <sesh/write.h>

static int to_stdout(void *context, const char *text, size_t length)
{
    (void)context;
    return fwrite(text, 1, length, stdout) == length ? 0 : END_IO;
}

int main(int argc, char **argv)
{
    static struct login l;
    int end;
    l.timeout = 20;
    end = arguments(&l, argc, argv);
    if (end < 0) end = get_password(&l);
    if (end == END_GOOD) end = start_curl(&l) ? log_in(&l) : END_IO;
    if (end == END_GOOD) end = sesh_write(&sesh_webuntis_type, &l.reply.result, SESH_WRITE_SECRETS, to_stdout, NULL);
    if (end == END_GOOD) end = log_out(&l);
    stop_curl(&l);
    return end;
}
