/* SPDX-License-Identifier: MIT */
/* sesh/ask_webuntis.h: questions about a WebUntis session; see sesh/ask.h. */
#ifndef SESH_ASK_WEBUNTIS_H
#define SESH_ASK_WEBUNTIS_H

#include <sesh/webuntis.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_webuntis_timetable SESH_WEBUNTIS_LINK(sesh_webuntis_timetable)
#define sesh_webuntis_cookie SESH_WEBUNTIS_LINK(sesh_webuntis_cookie)
#define sesh_webuntis_refused SESH_WEBUNTIS_LINK(sesh_webuntis_refused)
#define sesh_webuntis_answer SESH_WEBUNTIS_LINK(sesh_webuntis_answer)

/* Kinds of person: personType, and type in persons. */
enum sesh_webuntis_person_type {
    SESH_WEBUNTIS_CLASS = 1,
    SESH_WEBUNTIS_TEACHER = 2,
    SESH_WEBUNTIS_SUBJECT = 3,
    SESH_WEBUNTIS_ROOM = 4,
    SESH_WEBUNTIS_STUDENT = 5,
    SESH_WEBUNTIS_GUARDIAN = 12
};

/*
 * Whose timetable does the session's account look at? That of personType and
 * personId; when one of them is not there, or the id is not above 0 (-1 stands
 * for nobody), or the person is a guardian, who has no timetable of their own:
 * that of the first of persons, unless that is such a one too.
 *
 * True: *type and *id are set. False: nobody's, and they are untouched.
 */
bool sesh_webuntis_timetable(const struct sesh_webuntis *session, int64_t *type, int64_t *id);

/* Bytes that suffice for sesh_webuntis_cookie. */
#define SESH_WEBUNTIS_COOKIE_SIZE (sizeof "JSESSIONID=" - 1 + SESH_WEBUNTIS_SESSION_ID_CAP)

/*
 * Writes what follows "Cookie: " in the next request, JSESSIONID=3F2A9C71, with
 * a NUL after it into `size` bytes at buffer; *length is its length without the
 * NUL. length may be NULL. It is a secret: sesh_wipe it.
 *
 * SESH_OK
 * SESH_E_MISSING          there is no sessionId, or it is empty
 * SESH_E_STRING_TOO_LONG  it was cut when it was read, and opens nothing
 * SESH_E_WRONG_TYPE       it holds a character that may not stand in the value of
 *                         a cookie (RFC 6265, section 4.1.1): control characters,
 *                         white space, '"', ',', ';', '\', all that is not ASCII.
 *                         Such a value could add headers to the request.
 * SESH_E_WORK_TOO_SMALL   it does not fit the buffer
 * SESH_E_ARGUMENT         session or buffer is NULL
 *
 * After an error the buffer holds "", if it has a byte, and *length is 0.
 */
int sesh_webuntis_cookie(const struct sesh_webuntis *session, char *buffer, size_t size,
                         size_t *length) SESH_MUST_CHECK;

/*
 * What a refusal may have as its code: reply.error.code, or reply.result.code. The
 * server sends other codes, too; docs/types/webuntis.md says what to do at each.
 */
enum sesh_webuntis_code {
    SESH_WEBUNTIS_BAD_CREDENTIALS = -8504,
    SESH_WEBUNTIS_NOT_AUTHENTICATED = -8520, /* the session has expired, or there was none */
    SESH_WEBUNTIS_NO_RIGHT = -8509,
    SESH_WEBUNTIS_NO_SUCH_SCHOOL = -8500,
    SESH_WEBUNTIS_SECOND_FACTOR = -8519, /* a second factor is wanted; so does -8511 */
    SESH_WEBUNTIS_LOCKED = -8522,        /* the account is locked; so does -8521 */
    SESH_WEBUNTIS_CLOCK_WRONG = -8524,   /* the clock of the device is wrong */
    SESH_WEBUNTIS_NO_TIMETABLE = -7001,  /* a timetable of a type of person that has none */
    SESH_WEBUNTIS_SERVER_FAULT = -8998,
    SESH_WEBUNTIS_NO_SUCH_METHOD = -32601
};

/*
 * Did the log-in succeed, or did the server refuse it, and why? WebUntis refuses with
 * HTTP status 200, in a reply that is read like a good one, so ask after each reply:
 *
 *     switch (sesh_webuntis_refused(&reply, sesh_end(&reader, &error), &error)) {
 *     case SESH_OK: use(&reply.result); break;
 *     case SESH_E_SERVER: show(reply.error.code, reply.error.message); break;
 *     default: report(error.status, error.offset, error.path);
 *     }
 *
 * reply   as sesh_webuntis_reply_type was read, whether the reading succeeded or not
 * status  what the reading answered: sesh_end, or sesh_webuntis_reply_read
 * error   what the reading has filled; it is filled anew. NULL: nobody wants to know;
 *         then an error that ends the reading at the name "error" is not seen as one.
 *
 * Read with options.clip, and a message that is too long is cut: without it the
 * reading ends there, and a code behind the message is not known. (sesh_webuntis_cookie
 * does not take a session id that was cut.)
 *
 * SESH_OK          the reply holds a session: result.sessionId is there
 * SESH_E_SERVER    refused. What is known is in reply->error: code and message, each
 *                  0 or "" when its bit in has is not set. Path "/error": there is an
 *                  error, be it an object, be it something that does not fit one. Path
 *                  "/result/sessionId": the result has none, or an empty one; a code
 *                  may be in reply->result.code.
 * SESH_E_MISSING   neither an error nor a result: not the reply to a log-in (path
 *                  "/result")
 * SESH_E_ARGUMENT  reply is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken,
 * and error stays as it is.
 *
 * The offset is that of the reading, of the value that does not fit; 0 when the
 * reading succeeded. The id that the server echoes does not matter: it may be a number,
 * text, null, or "error", and the connection says whose reply this is.
 */
int sesh_webuntis_refused(const struct sesh_webuntis_reply *reply, int status,
                          struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is there as a whole, `length` bytes at json, and says what it is:
 * sesh_webuntis_reply_read with options.clip, then sesh_webuntis_refused. It takes as much
 * from the stack as that. What reply holds and all errors are those of
 * sesh_webuntis_refused. error may be NULL.
 */
int sesh_webuntis_answer(struct sesh_webuntis_reply *reply, const void *json, size_t length,
                         struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
