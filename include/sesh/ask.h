/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask.h: questions that a device asks about a session that it has read. Has it
 * expired, what may the user do, whose timetable is it, was the log-in refused?
 *
 *     if (sesh_verdocs_expired(&session, now, 60)) log_in_again();
 *     if (sesh_verdocs_has_permission(&session, "envelope:create")) show_button();
 *
 * Each service has a header of its own for its questions; this one includes all of
 * them.
 *
 * Only members that are present by the masks count. Names are compared as a whole, byte
 * by byte. A name that was cut when it was read (sesh_options.clip) never equals another
 * name; a token that was cut is SESH_E_STRING_TOO_LONG.
 */
#ifndef SESH_ASK_H
#define SESH_ASK_H

#include <sesh/ask_aws.h>
#include <sesh/ask_jwks.h>
#include <sesh/ask_oauth.h>
#include <sesh/ask_oauth_device.h>
#include <sesh/ask_oidc.h>
#include <sesh/ask_oidc_provider.h>
#include <sesh/ask_rest.h>
#include <sesh/ask_thoughtspot.h>
#include <sesh/ask_time.h>
#include <sesh/ask_verdocs.h>
#include <sesh/ask_verdocs_login.h>
#include <sesh/ask_webuntis.h>

#endif
