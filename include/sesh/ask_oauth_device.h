/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_oauth_device.h: questions about the reply of an OAuth 2.0 device authorization
 * endpoint; see sesh/ask.h. For the replies of the token endpoint see sesh/ask_oauth.h.
 */
#ifndef SESH_ASK_OAUTH_DEVICE_H
#define SESH_ASK_OAUTH_DEVICE_H

#include <sesh/oauth_device.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_oauth_device_refused SESH_OAUTH_DEVICE_LINK(sesh_oauth_device_refused)
#define sesh_oauth_device_answer SESH_OAUTH_DEVICE_LINK(sesh_oauth_device_answer)
#define sesh_oauth_device_interval SESH_OAUTH_DEVICE_LINK(sesh_oauth_device_interval)

/* Seconds between two polls when the server does not say (RFC 8628, section 3.2). */
#define SESH_OAUTH_DEVICE_POLL 5

/*
 * Did the server send codes to show, or did it refuse? Call this after each reply of the device
 * authorization endpoint that was read with sesh_oauth_device_type. A reply without codes counts
 * as a refusal, whatever its HTTP status.
 *
 * status  the result of the reading: of sesh_end or sesh_oauth_device_read
 * error   the error that the reading has filled; it is filled again here. May be NULL
 *
 * SESH_OK          device_code, user_code and verification_uri are present and not empty
 * SESH_E_SERVER    refused: there is an error, even one that does not fit (path "/error"), or
 *                  one of the three is absent or empty (path "/device_code"); device->error
 *                  and error_description say why, if they are in `has`
 * SESH_E_STRING_TOO_LONG  one of the three was cut when it was read (options.clip); `clipped`
 *                  says which (path "")
 * SESH_E_ARGUMENT  device is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or a
 * value does not fit. error is left as it is.
 *
 * In the other cases error->offset is 0.
 */
int sesh_oauth_device_refused(const struct sesh_oauth_device *device, int status,
                              struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is complete in memory, `length` bytes at json, and tells whether it grants
 * codes: sesh_oauth_device_read with options.lenient, then sesh_oauth_device_refused. What device
 * holds and all errors are those of sesh_oauth_device_refused. error may be NULL.
 */
int sesh_oauth_device_answer(struct sesh_oauth_device *device, const void *json, size_t length,
                             struct sesh_error *error) SESH_MUST_CHECK;

/* Returns the seconds to wait before each poll: `interval`, or SESH_OAUTH_DEVICE_POLL if it is
   absent or below 1, or if device is NULL. */
int64_t sesh_oauth_device_interval(const struct sesh_oauth_device *device);

#ifdef __cplusplus
}
#endif

#endif
