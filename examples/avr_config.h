/* SPDX-License-Identifier: MIT */
/* The limits of examples/avr.c. Fields that it does not use are as small as possible;
   with options.clip, a longer value is not an error. */
#ifndef SESH_AVR_CONFIG_H
#define SESH_AVR_CONFIG_H

#define SESH_TRACE 0
#define SESH_STATUS_TEXT 0
#define SESH_MAX_DEPTH 16
#define SESH_MAX_NEST 3
#define SESH_MAX_FIELDS 16
#define SESH_PATH_SIZE 48

#define SESH_WEBUNTIS_SESSION_ID_CAP 40
#define SESH_WEBUNTIS_NAME_CAP 32
#define SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP 32
#define SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP 24
#define SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP 24
#define SESH_WEBUNTIS_PERSONS_MAX 6
#define SESH_WEBUNTIS_JWT_TOKEN_CAP 2
#define SESH_WEBUNTIS_EMAIL_CAP 2

#endif
