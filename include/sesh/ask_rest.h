/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_rest.h: finds out why a REST service has refused. Ask when the call about its reply
 * (sesh/ask_thoughtspot.h, sesh/ask_verdocs_login.h) has returned SESH_E_SERVER:
 *
 *     struct sesh_ask_refusal refusal;
 *     if (sesh_ask_refusal_find(&refusal, json, length)) show(refusal.code, refusal.error);
 */
#ifndef SESH_ASK_REST_H
#define SESH_ASK_REST_H

#include <sesh/ask_refusal.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_ask_refusal_find SESH_ASK_REFUSAL_LINK(sesh_ask_refusal_find)

/*
 * Looks for the reason in the document of `length` bytes at json, and stores what it finds in
 * refusal. Texts that are too long are cut, and members of a wrong type are left out. Members
 * that are not found are zero. False: nothing was found, or refusal is NULL.
 *
 * Verdocs sends {"status":"ERROR","error":"..."} (the reference of its REST API at
 * developers.verdocs.com) or {"error":"mfa_required","error_description":"..."} (the types
 * of the npm package @verdocs/js-sdk). ThoughtSpot sends
 * {"code":10002,"incident_id_guid":"...","debug":"..."} in version 1 of its REST API (as
 * its own cs_tools read it). In version 2 it sends the same members inside
 * {"error":{"message":{"debug":{...}}}} (bodies in public reports; its SDK on npm does not
 * define what `error` is).
 *
 * A device that reads a document in chunks uses sesh_ask_refusal_type if the HTTP status is
 * 400 or more.
 */
bool sesh_ask_refusal_find(struct sesh_ask_refusal *refusal, const void *json, size_t length);

#ifdef __cplusplus
}
#endif

#endif
