/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_rest.h: why has a REST service refused? Ask when the call that reads its answer
 * (sesh/ask_thoughtspot.h, sesh/ask_verdocs.h) says SESH_E_SERVER:
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
 * Looks for the reason in the document of `length` bytes at json, and keeps in refusal
 * what is known of it. Texts that are too long are cut, members of another type are left
 * out. What is not known is zero. False: nothing is known, or refusal is NULL.
 *
 * Verdocs says {"status":"ERROR","error":"..."} (the reference of its REST API at
 * developers.verdocs.com) or {"error":"mfa_required","error_description":"..."} (the types
 * of the npm package @verdocs/js-sdk). ThoughtSpot says
 * {"code":10002,"incident_id_guid":"...","debug":"..."} in version 1 of its REST API (as
 * its own cs_tools read it), and in version 2 the same members inside
 * {"error":{"message":{"debug":{...}}}} (bodies in public reports; its SDK on npm leaves
 * open what `error` is).
 *
 * A device that takes a document as it arrives reads it with sesh_ask_refusal_type, when
 * the HTTP status is 400 or more.
 */
bool sesh_ask_refusal_find(struct sesh_ask_refusal *refusal, const void *json, size_t length);

#ifdef __cplusplus
}
#endif

#endif
