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
 * Types of person: personType, and type in persons. The first five have timetables. For
 * others, such as 15 and 16, the server has no timetable and returns an error.
 */
enum sesh_webuntis_person_type {
    SESH_WEBUNTIS_CLASS = 1,
    SESH_WEBUNTIS_TEACHER = 2,
    SESH_WEBUNTIS_SUBJECT = 3,
    SESH_WEBUNTIS_ROOM = 4,
    SESH_WEBUNTIS_STUDENT = 5,
    SESH_WEBUNTIS_GUARDIAN = 12
};

/* How many timetables the account has. */
enum sesh_webuntis_timetables {
    SESH_WEBUNTIS_NO_TIMETABLE,
    SESH_WEBUNTIS_ONE_TIMETABLE,
    SESH_WEBUNTIS_SEVERAL_TIMETABLES
};

/* The owner of a timetable, as a request for it names them. */
struct sesh_webuntis_person {
    int64_t type; /* enum sesh_webuntis_person_type */
    int64_t id;   /* personId, or id in persons */
    /* The person's names, in session->persons; NULL: the person is not there. */
    const struct sesh_webuntis_person_entry *entry;
};

/*
 * Finds the timetables that belong to the session's account.
 *
 * A person of a type that has timetables has their own: personType and personId. If personType
 * is absent or 0, it is taken from the first of persons whose id is personId. A guardian has no
 * timetable of their own, but has those of all others in persons, the children. The same holds
 * for an unknown person: personId is absent or not above 0 (-1 stands for nobody), or the type
 * is not known. Other types of person have none.
 *
 *     switch (sesh_webuntis_timetable(&session, &person)) {
 *     case SESH_WEBUNTIS_NO_TIMETABLE: puts("no timetable"); break;
 *     case SESH_WEBUNTIS_ONE_TIMETABLE: ask_for(person.type, person.id); break;
 *     case SESH_WEBUNTIS_SEVERAL_TIMETABLES:
 *         for (n = 0; sesh_webuntis_timetable_at(&session, n, &person); n++)
 *             offer(person.entry->display_name);
 *     }
 *
 * *person is filled if there is one timetable. Else it is all zero: nobody is chosen for
 * the user. Persons beyond SESH_WEBUNTIS_PERSONS_MAX, which options.clip cuts off, are
 * not found. No timetable if session or person is NULL.
 */
enum sesh_webuntis_timetables sesh_webuntis_timetable(const struct sesh_webuntis *session,
                                                      struct sesh_webuntis_person *person);

/*
 * Finds the timetable with the number n, counted from 0, in the order of session->persons.
 * False: there are not that many, and *person is all zero. A program can let the user choose,
 * and keep the type and id of the choice.
 */
bool sesh_webuntis_timetable_at(const struct sesh_webuntis *session, size_t n, struct sesh_webuntis_person *person);

/* ---- several replies in one session --------------------------------------- */

/*
 * A server that does not know the class sends null or 0 as klasseId. A reply that is read
 * with options.merge overwrites the former value. To keep a class that is known, put it
 * back after each such reply:
 *
 *     int64_t known = session.klasse_id;
 *     ... read the reply of daytimetable/config ...
 *     sesh_webuntis_keep_klasse(&session, known);
 *
 * If the session's klasseId is absent, null or 0, and klasse_id is not 0, klasse_id
 * replaces it. Otherwise, or if session is NULL, nothing changes. This rule is a separate
 * call because the reader treats a klasseId of 0 like any other value.
 */
void sesh_webuntis_keep_klasse(struct sesh_webuntis *session, int64_t klasse_id);

/*
 * Stores the reply of token/new, which is not JSON, as the session's jwt_token: the token
 * in `length` bytes at text, without what sesh_jwt_trim removes. text may be the member
 * session->jwt_token itself. The signature of the token is not checked.
 *
 * SESH_OK                 jwt_token and its bit in has are set
 * SESH_E_JWT_FORMAT       the text is not a token: three parts of base64url, none of them
 *                         empty, with a dot between each two
 * SESH_E_STRING_TOO_LONG  the token is longer than SESH_WEBUNTIS_JWT_TOKEN_CAP - 1
 * SESH_E_ARGUMENT         session is NULL, or text is NULL and length is not 0
 *
 * After an error the session is unchanged.
 */
int sesh_webuntis_take_token(struct sesh_webuntis *session, const char *text, size_t length) SESH_MUST_CHECK;

/* ---- the cookies ---------------------------------------------------------- */

/*
 * The buffer, in bytes and including the NUL, that sesh_webuntis_cookie needs for a school
 * name of up to `length` bytes: SESH_WEBUNTIS_COOKIE_SIZE(40).
 */
#define SESH_WEBUNTIS_COOKIE_SIZE(length)                                                                              \
    (sizeof "JSESSIONID=; schoolname=\"_\"" + SESH_WEBUNTIS_SESSION_ID_CAP - 1 + ((size_t)(length) + 2) / 3 * 4)

/*
 * Writes the text that follows "Cookie: " in the next request, with a NUL at its end, to
 * buffer, which has `size` bytes:
 *
 *     JSESSIONID=3F2A9C71; schoolname="_ZGVtby1zY2hvb2w="
 *
 * school is the name that was used for the log-in, in UTF-8. A server with many schools
 * needs it, in base64 (RFC 4648, section 4). NULL or "": only the first cookie is written.
 * *length becomes the length without the NUL. length may be NULL. The text is a secret:
 * erase it with sesh_wipe.
 *
 * SESH_OK
 * SESH_E_MISSING          there is no sessionId, or it is empty
 * SESH_E_STRING_TOO_LONG  the sessionId was cut when it was read, so it is useless
 * SESH_E_WRONG_TYPE       the sessionId has a character that the value of a cookie may not
 *                         have (RFC 6265, section 4.1.1): control characters, white space,
 *                         '"', ',', ';', '\', and all that is not ASCII. Such a value
 *                         could add headers to the request. (The school's name may have
 *                         any byte: in base64 it is harmless.)
 * SESH_E_WORK_TOO_SMALL   the text does not fit the buffer
 * SESH_E_ARGUMENT         session or buffer is NULL
 *
 * After an error the buffer holds "", if it has a byte, and *length is 0.
 */
int sesh_webuntis_cookie(const struct sesh_webuntis *session, const char *school, char *buffer, size_t size,
                         size_t *length) SESH_MUST_CHECK;

/* ---- refusals ------------------------------------------------------------- */

/*
 * Codes of refusals: reply.error.code, or reply.result.code. The server also sends
 * other codes; docs/types/webuntis.md says what to do for each.
 */
enum sesh_webuntis_code {
    SESH_WEBUNTIS_BAD_CREDENTIALS = -8504,
    SESH_WEBUNTIS_NOT_AUTHENTICATED = -8520, /* the session has expired, or there was none */
    SESH_WEBUNTIS_NO_RIGHT = -8509,
    SESH_WEBUNTIS_NO_SUCH_SCHOOL = -8500,
    SESH_WEBUNTIS_SECOND_FACTOR = -8519, /* a second factor is required; -8511 means the same */
    SESH_WEBUNTIS_LOCKED = -8522,        /* the account is locked; -8521 means the same */
    SESH_WEBUNTIS_CLOCK_WRONG = -8524,   /* the clock of the device is wrong */
    SESH_WEBUNTIS_NO_SUCH_TYPE = -7001,  /* this type of person has no timetable */
    SESH_WEBUNTIS_SERVER_FAULT = -8998,
    SESH_WEBUNTIS_NO_SUCH_METHOD = -32601
};

/*
 * Did the log-in succeed, or did the server refuse it, and why? WebUntis refuses with HTTP
 * status 200, in a reply that is read like a good one, so call this after each reply:
 *
 *     switch (sesh_webuntis_refused(&reply, sesh_end(&reader, &error), &error)) {
 *     case SESH_OK: use(&reply.result); break;
 *     case SESH_E_SERVER: show(reply.error.code, reply.error.message); break;
 *     default: report(error.status, error.offset, error.path);
 *     }
 *
 * reply   the reply, read with sesh_webuntis_reply_type, whether the reading succeeded or not
 * status  the result of the reading: of sesh_end or sesh_webuntis_reply_read
 * error   the error that the reading has filled; it is filled again here. May be NULL. Then
 *         an error that ended the reading at the name "error" is not recognised as a refusal.
 *
 * Read the reply with options.clip and options.lenient: a message that is too long is cut, and
 * values that do not fit are left out. Without them the reading ends there, and a code after
 * it is not read. (sesh_webuntis_cookie refuses a session id that was cut.)
 *
 * SESH_OK            the reply holds a session: result.sessionId is there
 * SESH_E_SERVER      refused. reply->error has code and message, as far as they are known;
 *                    each is 0 or "" if its bit in has is not set. Path "/error": there is an
 *                    error, either an object or a value that does not fit one. Path
 *                    "/result/sessionId": the sessionId of the result is absent or empty; a
 *                    code may be in reply->result.code.
 * SESH_E_MISSING     neither an error nor a result: not the reply to a log-in (path
 *                    "/result")
 * SESH_E_WRONG_TYPE  the result is not an object, and was left out: not the reply to a log-in
 *                    (path "/result")
 * SESH_E_ARGUMENT    reply is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken.
 * error is left as it is.
 *
 * error->offset is that of the reading, at the value that does not fit, or 0 if the reading
 * succeeded. The id that the server echoes is ignored: it may be a number, text, null, or
 * "error", and the connection already tells which request the reply belongs to.
 */
int sesh_webuntis_refused(const struct sesh_webuntis_reply *reply, int status,
                          struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is complete in memory, `length` bytes at json, and tells whether the log-in
 * succeeded: sesh_webuntis_reply_read with options.clip and options.lenient, then
 * sesh_webuntis_refused. On a Cortex-M0 it takes about 220 bytes more of stack than the reading
 * alone. What reply holds and all errors are those of sesh_webuntis_refused. error may be NULL.
 */
int sesh_webuntis_answer(struct sesh_webuntis_reply *reply, const void *json, size_t length,
                         struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
