/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_time.h: is it over? None of these calls has a clock: `now` is handed in,
 * in seconds since 1970-01-01 UTC like all times here. A device that does not know
 * the time must not ask; with a clock that stands at 0 nothing ever expires.
 */
#ifndef SESH_ASK_TIME_H
#define SESH_ASK_TIME_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

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
 * section 4.1.5), all three in seconds: for nbf.
 *
 *     if (SESH_HAS(&claims, SESH_OIDC_CLAIMS_NBF) && sesh_time_not_yet(claims.nbf, now, 60)) wait();
 *
 * Asked of iat it says that somebody's clock is wrong, no more: iat says when a
 * token was made, not from when it is good (section 4.1.6). That is why there is no
 * such call for a Verdocs session, which has iat but no nbf.
 */
bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway);

#ifdef __cplusplus
}
#endif

#endif
