/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask.h: what a device wants to know of a session that it has read: is it
 * over, what may the user do, whose timetable is it, was the log-in refused?
 *
 *     if (sesh_verdocs_expired(&session, now, 60)) log_in_again();
 *     if (sesh_verdocs_has_permission(&session, "envelope:create")) show_button();
 *
 * None of these calls has a clock: `now` is handed in, in seconds since
 * 1970-01-01 UTC like all times here. A device that does not know the time must
 * not ask; with a clock that stands at 0 nothing ever expires.
 *
 * Only what the masks say is there counts, and names are compared as a whole,
 * byte by byte. What was cut off when it was read (sesh_options.clip) is never
 * taken for the name that it looks like.
 */
#ifndef SESH_ASK_H
#define SESH_ASK_H

#include <sesh/sesh.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- time --------------------------------------------------------------- */

/*
 * Is it over? When `now` is at `expires` plus `leeway`, or after (RFC 7519,
 * section 4.1.4); all three in seconds. A leeway of some 60 makes up for clocks
 * that differ; one below 0 answers yes that much earlier, which is how to renew
 * in time. A sum beyond int64_t counts as what it is: later, or earlier, than
 * any time.
 */
bool sesh_time_expired(int64_t expires, int64_t now, int64_t leeway);

/*
 * Is it still to come? When `now` is before `begins` minus `leeway` (RFC 7519,
 * section 4.1.5), all three in seconds: for nbf. Asked of iat it says that
 * somebody's clock is wrong, no more: iat says when a token was made, not from
 * when it is good (section 4.1.6). That is why there is no such call for a
 * Verdocs session, which has iat but no nbf.
 */
bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway);

/* ---- Verdocs ------------------------------------------------------------ */

#define sesh_verdocs_expired SESH_VERDOCS_LINK(sesh_verdocs_expired)
#define sesh_verdocs_has_permission SESH_VERDOCS_LINK(sesh_verdocs_has_permission)
#define sesh_verdocs_has_role SESH_VERDOCS_LINK(sesh_verdocs_has_role)
#define sesh_verdocs_has_plan SESH_VERDOCS_LINK(sesh_verdocs_has_plan)

/* sesh_time_expired of exp; a session without exp is over. */
bool sesh_verdocs_expired(const struct sesh_verdocs *session, int64_t now, int64_t leeway);

/*
 * Is there one of that name, "org:view", "owner", "env:essential", among the
 * session's permissions, roles, plans? Not among the profile's, and not by id.
 * NULL and "" are no name. When the array did not come, or not to its end: no.
 */
bool sesh_verdocs_has_permission(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_role(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_plan(const struct sesh_verdocs *session, const char *name);

/* ---- ThoughtSpot -------------------------------------------------------- */

#define sesh_thoughtspot_expired SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_expired)
#define sesh_thoughtspot_has_privilege SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_has_privilege)

/*
 * sesh_time_expired of expirationTime, which is in seconds; a session without it
 * is over. (userCreatedTime and firstLoginDate are in milliseconds: divide them
 * by 1000 before they meet a time from here.)
 */
bool sesh_thoughtspot_expired(const struct sesh_thoughtspot *session, int64_t now, int64_t leeway);

/*
 * Is there a privilege of that name in the session? As sesh_verdocs_has_permission
 * of a permission. None implies another here.
 */
bool sesh_thoughtspot_has_privilege(const struct sesh_thoughtspot *session, const char *name);

/* Names of privileges. */
#define SESH_THOUGHTSPOT_ADMINISTRATION "ADMINISTRATION"         /* everything */
#define SESH_THOUGHTSPOT_DEVELOPER "DEVELOPER"                   /* embed and customise */
#define SESH_THOUGHTSPOT_DATA_DOWNLOADING "DATADOWNLOADING"      /* take data out */
#define SESH_THOUGHTSPOT_USER_DATA_UPLOADING "USERDATAUPLOADING" /* bring data in */
#define SESH_THOUGHTSPOT_DATA_MANAGEMENT "DATAMANAGEMENT"        /* make worksheets and views */
#define SESH_THOUGHTSPOT_SHARE_WITH_ALL "SHAREWITHALL"           /* share with every user */
#define SESH_THOUGHTSPOT_JOB_SCHEDULING "JOBSCHEDULING"          /* schedule */
#define SESH_THOUGHTSPOT_A3_ANALYSIS "A3ANALYSIS"                /* SpotIQ */
#define SESH_THOUGHTSPOT_BYPASS_RLS "BYPASSRLS"                  /* see all rows */

/* ---- WebUntis ----------------------------------------------------------- */

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
 * SESH_OK. id is that of the request; error may be NULL.
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
