/* SPDX-License-Identifier: MIT */
/* sesh/ask_webuntis.h: questions about a WebUntis session; see sesh/ask.h. */
#ifndef SESH_ASK_WEBUNTIS_H
#define SESH_ASK_WEBUNTIS_H

#include <sesh/webuntis.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_webuntis_timetable SESH_WEBUNTIS_LINK(sesh_webuntis_timetable)
#define sesh_webuntis_timetable_at SESH_WEBUNTIS_LINK(sesh_webuntis_timetable_at)
#define sesh_webuntis_cookie SESH_WEBUNTIS_LINK(sesh_webuntis_cookie)
#define sesh_webuntis_take_token SESH_WEBUNTIS_LINK(sesh_webuntis_take_token)
#define sesh_webuntis_keep_klasse SESH_WEBUNTIS_LINK(sesh_webuntis_keep_klasse)
#define sesh_webuntis_refused SESH_WEBUNTIS_LINK(sesh_webuntis_refused)
#define sesh_webuntis_answer SESH_WEBUNTIS_LINK(sesh_webuntis_answer)

/* ---- whose timetable ------------------------------------------------------ */

/*
 * Kinds of person: personType, and type in persons. The first five have timetables;
 * for others, 15 and 16 among them, the server has none and answers an error.
 */
enum sesh_webuntis_person_type {
    SESH_WEBUNTIS_CLASS = 1,
    SESH_WEBUNTIS_TEACHER = 2,
    SESH_WEBUNTIS_SUBJECT = 3,
    SESH_WEBUNTIS_ROOM = 4,
    SESH_WEBUNTIS_STUDENT = 5,
    SESH_WEBUNTIS_GUARDIAN = 12
};

/* How many timetables the account looks at. */
enum sesh_webuntis_timetables {
    SESH_WEBUNTIS_NO_TIMETABLE,
    SESH_WEBUNTIS_ONE_TIMETABLE,
    SESH_WEBUNTIS_SEVERAL_TIMETABLES
};

/* Whose timetable it is, as a request for it names them. */
struct sesh_webuntis_person {
    int64_t type; /* enum sesh_webuntis_person_type */
    int64_t id;   /* personId, or id in persons */
    /* The names, in session->persons; NULL: the person does not stand there. */
    const struct sesh_webuntis_person_entry *entry;
};

/*
 * Whose timetables does the session's account look at?
 *
 * A person of a type that has timetables looks at their own: personType and personId. When
 * personType has not come or is 0, it is the first of persons whose id is personId. A guardian
 * has none and looks at those of all others in persons: of the children. So does who is
 * not known: personId has not come or is not above 0 (-1 stands for nobody), or nothing
 * says of which type it is. Other types of person look at none.
 *
 *     switch (sesh_webuntis_timetable(&session, &person)) {
 *     case SESH_WEBUNTIS_NO_TIMETABLE: puts("no timetable"); break;
 *     case SESH_WEBUNTIS_ONE_TIMETABLE: ask_for(person.type, person.id); break;
 *     case SESH_WEBUNTIS_SEVERAL_TIMETABLES:
 *         for (n = 0; sesh_webuntis_timetable_at(&session, n, &person); n++)
 *             offer(person.entry->display_name);
 *     }
 *
 * *person is filled when there is one timetable; else it is all zero: nobody is chosen
 * for the user. Persons beyond SESH_WEBUNTIS_PERSONS_MAX, cut off by options.clip, are
 * not known. A session or a person of NULL: no timetable.
 */
enum sesh_webuntis_timetables sesh_webuntis_timetable(const struct sesh_webuntis *session,
                                                      struct sesh_webuntis_person *person);

/*
 * The n-th of these timetables, counted from 0, in the order of session->persons. False:
 * there are not so many, and *person is all zero. A program may let the user choose, and
 * keep type and id of the choice.
 */
bool sesh_webuntis_timetable_at(const struct sesh_webuntis *session, size_t n, struct sesh_webuntis_person *person);

/* ---- several replies in one session --------------------------------------- */

/*
 * A server that does not know the class sends a klasseId of null or 0, and a reply that
 * is read with options.merge is written over what was known. To keep a class that is
 * known, put it back after each such reply:
 *
 *     int64_t known = session.klasse_id;
 *     ... read the reply of daytimetable/config ...
 *     sesh_webuntis_keep_klasse(&session, known);
 *
 * If the session's klasseId is not there, null or 0, and klasse_id is not 0, klasse_id
 * takes its place. Else nothing changes, nor when session is NULL. The rule is a call of its own, since to the
 * reader a klasseId of 0 is a value like others.
 */
void sesh_webuntis_keep_klasse(struct sesh_webuntis *session, int64_t klasse_id);

/*
 * Takes the reply of token/new, which is no JSON, as the session's jwt_token: the token
 * in `length` bytes at text, without what sesh_jwt_trim takes off. text may be the member
 * session->jwt_token itself. Nothing vouches for the token: its signature is not checked.
 *
 * SESH_OK                 jwt_token and its bit in has are set
 * SESH_E_JWT_FORMAT       the text is no token: not three parts of base64url with two
 *                         dots between, none of them empty
 * SESH_E_STRING_TOO_LONG  the token is longer than SESH_WEBUNTIS_JWT_TOKEN_CAP - 1
 * SESH_E_ARGUMENT         session is NULL, or text is NULL and length is not 0
 *
 * After an error the session is as it was.
 */
int sesh_webuntis_take_token(struct sesh_webuntis *session, const char *text, size_t length) SESH_MUST_CHECK;

/* ---- the cookies ---------------------------------------------------------- */

/*
 * Bytes that suffice for sesh_webuntis_cookie, the NUL included, when the school's name
 * has up to `length` bytes: SESH_WEBUNTIS_COOKIE_SIZE(40).
 */
#define SESH_WEBUNTIS_COOKIE_SIZE(length)                                                                              \
    (sizeof "JSESSIONID=; schoolname=\"_\"" + SESH_WEBUNTIS_SESSION_ID_CAP - 1 + ((size_t)(length) + 2) / 3 * 4)

/*
 * Writes what follows "Cookie: " in the next request, with a NUL after it, into `size`
 * bytes at buffer:
 *
 *     JSESSIONID=3F2A9C71; schoolname="_ZGVtby1zY2hvb2w="
 *
 * school is the name that the log-in was made with, in UTF-8: a server with many schools
 * wants to know it, in base64 (RFC 4648, section 4). NULL or "": the first cookie alone.
 * *length is the length without the NUL. length may be NULL. The text is a secret:
 * sesh_wipe it.
 *
 * SESH_OK
 * SESH_E_MISSING          there is no sessionId, or it is empty
 * SESH_E_STRING_TOO_LONG  the sessionId was cut when it was read, and opens nothing
 * SESH_E_WRONG_TYPE       the sessionId holds a character that may not stand in the value
 *                         of a cookie (RFC 6265, section 4.1.1): control characters,
 *                         white space, '"', ',', ';', '\', all that is not ASCII. Such a
 *                         value could add headers to the request. (Of the school's name
 *                         any byte may stand there: in base64 it is harmless.)
 * SESH_E_WORK_TOO_SMALL   the text does not fit the buffer
 * SESH_E_ARGUMENT         session or buffer is NULL
 *
 * After an error the buffer holds "", if it has a byte, and *length is 0.
 */
int sesh_webuntis_cookie(const struct sesh_webuntis *session, const char *school, char *buffer, size_t size,
                         size_t *length) SESH_MUST_CHECK;

/* ---- refusals ------------------------------------------------------------- */

/*
 * What a refusal may have as its code: reply.error.code, or reply.result.code. The
 * server sends other codes, too; docs/types/webuntis.md says what to do at each.
 */
enum sesh_webuntis_code {
    SESH_WEBUNTIS_BAD_CREDENTIALS = -8504,
    SESH_WEBUNTIS_NOT_AUTHENTICATED = -8520, /* the session has expired, or there was none */
    SESH_WEBUNTIS_NO_RIGHT = -8509,
    SESH_WEBUNTIS_NO_SUCH_SCHOOL = -8500,
    SESH_WEBUNTIS_SECOND_FACTOR = -8519, /* a second factor is wanted; -8511 says the same */
    SESH_WEBUNTIS_LOCKED = -8522,        /* the account is locked; -8521 says the same */
    SESH_WEBUNTIS_CLOCK_WRONG = -8524,   /* the clock of the device is wrong */
    SESH_WEBUNTIS_NO_SUCH_TYPE = -7001,  /* a timetable was asked of a type of person that has none */
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
 * Read with options.clip and options.lenient: a message that is too long is cut, and what
 * does not fit is left out. Without them the reading ends there, and a code behind it is
 * not known. (sesh_webuntis_cookie does not take a session id that was cut.)
 *
 * SESH_OK            the reply holds a session: result.sessionId is there
 * SESH_E_SERVER      refused. What is known is in reply->error: code and message, each
 *                    0 or "" when its bit in has is not set. Path "/error": there is an
 *                    error, be it an object, be it something that does not fit one. Path
 *                    "/result/sessionId": the result has none, or an empty one; a code
 *                    may be in reply->result.code.
 * SESH_E_MISSING     neither an error nor a result: not the reply to a log-in (path
 *                    "/result")
 * SESH_E_WRONG_TYPE  the result is no object, and was left out: not the reply to a log-in
 *                    (path "/result")
 * SESH_E_ARGUMENT    reply is NULL (path "")
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
 * sesh_webuntis_reply_read with options.clip and options.lenient, then
 * sesh_webuntis_refused. It takes some 220 bytes more from the stack than the reading does,
 * on a Cortex-M0. What reply holds and all errors are those of sesh_webuntis_refused. error
 * may be NULL.
 */
int sesh_webuntis_answer(struct sesh_webuntis_reply *reply, const void *json, size_t length,
                         struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
