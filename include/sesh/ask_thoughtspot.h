/* SPDX-License-Identifier: MIT */
/* sesh/ask_thoughtspot.h: questions about a ThoughtSpot session; see sesh/ask.h. */
#ifndef SESH_ASK_THOUGHTSPOT_H
#define SESH_ASK_THOUGHTSPOT_H

#include <sesh/ask_time.h>
#include <sesh/thoughtspot.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_thoughtspot_expired SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_expired)
#define sesh_thoughtspot_has_privilege SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_has_privilege)
#define sesh_thoughtspot_refused SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_refused)
#define sesh_thoughtspot_answer SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_answer)

/*
 * Is there a session in the document, or did the server send something else? All members
 * of the session are optional, so {} and every refusal is read like a session. Ask after
 * each document that sesh_thoughtspot_type has read:
 *
 *     status = sesh_thoughtspot_refused(&session, sesh_end(&reader, &error), &error);
 *
 * status  what the reading answered: sesh_end, or sesh_thoughtspot_read
 * error   what the reading has filled; it is filled anew. NULL: nobody wants to know
 *
 * SESH_OK          some member of the session came
 * SESH_E_SERVER    none did, not even a null: refused, or no session/info (path "").
 *                  sesh/ask_rest.h finds the reason
 * SESH_E_ARGUMENT  session is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the document is broken,
 * and error stays as it is.
 *
 * The offset is 0.
 */
int sesh_thoughtspot_refused(const struct sesh_thoughtspot *session, int status,
                             struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a document that is there as a whole, `length` bytes at json, and says what it is:
 * sesh_thoughtspot_read with options.lenient, then sesh_thoughtspot_refused. What session
 * holds and all errors are those of sesh_thoughtspot_refused. error may be NULL.
 */
int sesh_thoughtspot_answer(struct sesh_thoughtspot *session, const void *json, size_t length,
                            struct sesh_error *error) SESH_MUST_CHECK;

/*
 * sesh_time_expired of expirationTime, which is in seconds; a session without it
 * is over, and so is NULL. (userCreatedTime and firstLoginDate are in milliseconds: divide them
 * by 1000 before they meet a time from here.)
 */
bool sesh_thoughtspot_expired(const struct sesh_thoughtspot *session, int64_t now, int64_t leeway);

/*
 * Is there a privilege of that name in the session? NULL and "" are no name. When
 * the array did not come, or not to its end, or session is NULL: no. None implies
 * another here.
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

#ifdef __cplusplus
}
#endif

#endif
