/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_time.h: has it expired? None of these calls has a clock: the caller passes
 * `now`, in seconds since 1970-01-01 UTC like all times here. A device that does not know
 * the time must not ask: if its clock is at 0, nothing ever expires.
 */
#ifndef SESH_ASK_TIME_H
#define SESH_ASK_TIME_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Has it expired? True if `now` is at or after `expires` plus `leeway` (RFC 7519, section
 * 4.1.4); all three are in seconds. A leeway of about 60 allows for clocks that differ. With
 * a negative one the result is true that much earlier, so that you can renew in time. A sum
 * beyond int64_t is still compared correctly: it is later, or earlier, than any time.
 */
bool sesh_time_expired(int64_t expires, int64_t now, int64_t leeway);

/*
 * Is it not valid yet? True if `now` is before `begins` minus `leeway` (RFC 7519, section
 * 4.1.5); all three are in seconds. It is meant for nbf.
 *
 *     if (SESH_HAS(&claims, SESH_OIDC_CLAIMS_NBF) && sesh_time_not_yet(claims.nbf, now, 60)) wait();
 *
 * For iat a true result only means that a clock is wrong. iat is the time at which a token
 * was issued, not the time from which it is valid (section 4.1.6). A Verdocs session has iat
 * but no nbf, so there is no such call for it.
 */
bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway);

#ifdef __cplusplus
}
#endif

#endif
