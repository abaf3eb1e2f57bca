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
