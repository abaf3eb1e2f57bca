/* SPDX-License-Identifier: MIT */
/* sesh/ask_verdocs.h: questions about a Verdocs session; see sesh/ask.h. */
#ifndef SESH_ASK_VERDOCS_H
#define SESH_ASK_VERDOCS_H

#include <sesh/ask_time.h>
#include <sesh/verdocs.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_verdocs_expired SESH_VERDOCS_LINK(sesh_verdocs_expired)
#define sesh_verdocs_has_permission SESH_VERDOCS_LINK(sesh_verdocs_has_permission)
#define sesh_verdocs_has_role SESH_VERDOCS_LINK(sesh_verdocs_has_role)
#define sesh_verdocs_has_plan SESH_VERDOCS_LINK(sesh_verdocs_has_plan)

/* sesh_time_expired of exp; a session without exp is over, and so is NULL. */
bool sesh_verdocs_expired(const struct sesh_verdocs *session, int64_t now, int64_t leeway);

/*
 * Is there one of that name, "org:view", "owner", "env:essential", among the
 * session's permissions, roles, plans? Not among the profile's, and not by id.
 * NULL and "" are no name. When the array did not come, or not to its end, or
 * session is NULL: no.
 */
bool sesh_verdocs_has_permission(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_role(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_plan(const struct sesh_verdocs *session, const char *name);

#ifdef __cplusplus
}
#endif

#endif
