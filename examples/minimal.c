/* SPDX-License-Identifier: MIT */
/*
 * The smallest program: a reply that is compiled in, three fields, no input and no
 * output. The exit status is 0 if everything went well; otherwise it is 1, even if the
 * server only refused the log-in.
 *
 * On a host:  cc -Iinclude examples/minimal.c build/libsesh.a && ./a.out
 */
#include <sesh/ask_webuntis.h>

static const char reply[] = "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":"
                            "{\"sessionId\":\"3F2A9C71\",\"personType\":5,\"personId\":1234}}";

static struct sesh_webuntis_reply answer;

int main(void)
{
    const struct sesh_webuntis *session = &answer.result;
    if (sesh_webuntis_answer(&answer, reply, sizeof reply - 1, NULL) != SESH_OK) return 1;
    if (session->session_id[0] != '3') return 1;
    if (!SESH_HAS(session, SESH_WEBUNTIS_PERSON_ID) || session->person_id != 1234) return 1;
    return SESH_HAS(session, SESH_WEBUNTIS_KLASSE_ID) ? 1 : 0;
}
