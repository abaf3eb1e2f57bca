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
 * Is there a session in the document, or did the server send something else? All members of
 * the session are optional, so {} and every refusal can be read as a session. Call this
 * after each document that was read with sesh_thoughtspot_type:
 *
 *     status = sesh_thoughtspot_refused(&session, sesh_end(&reader, &error), &error);
 *
 * status  the result of the reading: of sesh_end or sesh_thoughtspot_read
 * error   the error that the reading has filled; it is filled again here. May be NULL
 *
 * SESH_OK          the document has a member of the session
 * SESH_E_SERVER    it has none, not even null: refused, or not a session/info reply (path
 *                  ""). sesh/ask_rest.h finds the reason
 * SESH_E_ARGUMENT  session is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the document is broken.
 * error is left as it is.
 *
 * In the other cases error->offset is 0.
 */
int sesh_thoughtspot_refused(const struct sesh_thoughtspot *session, int status,
                             struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a document that is complete in memory, `length` bytes at json, and tells whether it has
 * a session: sesh_thoughtspot_read with options.lenient, then sesh_thoughtspot_refused. What session
 * holds and all errors are those of sesh_thoughtspot_refused. error may be NULL.
 */
int sesh_thoughtspot_answer(struct sesh_thoughtspot *session, const void *json, size_t length,
                            struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Has the session expired? sesh_time_expired for expirationTime, which is in seconds. True if the
 * session has none, or is NULL. (userCreatedTime and firstLoginDate are in milliseconds: divide
 * them by 1000 before you compare them with a time in seconds.)
 */
bool sesh_thoughtspot_expired(const struct sesh_thoughtspot *session, int64_t now, int64_t leeway);

/*
 * Does the session have the privilege `name`? False if name is NULL or "", if the array is
 * absent or was not read to its end, and if session is NULL. No privilege implies another
 * one here.
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
