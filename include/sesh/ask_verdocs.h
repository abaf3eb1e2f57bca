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

/* Has the session expired? sesh_time_expired for exp. True if the session has none, or is NULL. */
bool sesh_verdocs_expired(const struct sesh_verdocs *session, int64_t now, int64_t leeway);

/*
 * Does the session have the permission, role or plan `name`, such as "org:view", "owner" or
 * "env:essential"? Those of the profile do not count, and ids are not compared. False if name
 * is NULL or "", if the array is absent or was not read to its end, and if session is NULL.
 */
bool sesh_verdocs_has_permission(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_role(const struct sesh_verdocs *session, const char *name);
bool sesh_verdocs_has_plan(const struct sesh_verdocs *session, const char *name);

#ifdef __cplusplus
}
#endif

#endif
