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
#define sesh_webuntis_refused SESH_WEBUNTIS_LINK(SESH_LINK(sesh_webuntis_refused))

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
 * Was the log-in refused? WebUntis says so with HTTP status 200, in a reply that
 * is read like a good one. Ask after sesh_webuntis_reply_read has answered
 * SESH_OK. Read with options.clip, so that an error whose message is longer than
 * the field is one too; a session id that was cut sesh_webuntis_cookie refuses.
 * id is that of the request; error may be NULL.
 *
 * SESH_OK            the reply holds a session: result.sessionId is there
 * SESH_E_SERVER      refused: there is an error (its code and message are in
 *                    reply->error; path "/error"), or the result has no sessionId,
 *                    or an empty one (a code may be in reply->result.code; path
 *                    "/result/sessionId")
 * SESH_E_WRONG_TYPE  this is the answer to something else: the echoed id is not
 *                    exactly that of the request, or not there (path "/id"). Of
 *                    an error the id does not matter: a server that could not
 *                    read the request knows none (JSON-RPC 2.0, section 5), and
 *                    some write "error" there.
 * SESH_E_MISSING     neither an error nor a result (path "/result")
 * SESH_E_ARGUMENT    reply or id is NULL (path "")
 *
 * error is filled in each case; its offset is 0, as the document is gone.
 */
int sesh_webuntis_refused(const struct sesh_webuntis_reply *reply, const char *id,
                          struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
