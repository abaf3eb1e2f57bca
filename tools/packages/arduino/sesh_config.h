/* SPDX-License-Identifier: MIT */
/*
 * The limits of sesh; sesh.h explains each of them. sesh.h includes this file, so the library and
 * the program use the same limits. A build system that can define macros for all files (PlatformIO:
 * build_flags) sets them without a change here: -DSESH_WEBUNTIS_PERSONS_MAX=4
 */
#ifndef SESH_CONFIG_OF_PACKAGE_H
#define SESH_CONFIG_OF_PACKAGE_H

#ifndef SESH_TRACE
#define SESH_TRACE 0
#endif

/* An Uno has 2 KB of RAM. With these limits, a WebUntis session takes 250 bytes. A token or mail
   address that does not fit is cut if options.clip is set, and is an error otherwise. */
#if defined(__AVR__)

/* On AVR, texts would take RAM. */
#ifndef SESH_STATUS_TEXT
#define SESH_STATUS_TEXT 0
#endif
#ifndef SESH_MAX_DEPTH
#define SESH_MAX_DEPTH 32
#endif
#ifndef SESH_PATH_SIZE
#define SESH_PATH_SIZE 48
#endif
#ifndef SESH_WEBUNTIS_SESSION_ID_CAP
#define SESH_WEBUNTIS_SESSION_ID_CAP 40
#endif
#ifndef SESH_WEBUNTIS_NAME_CAP
#define SESH_WEBUNTIS_NAME_CAP 32
#endif
#ifndef SESH_WEBUNTIS_PERSONS_MAX
#define SESH_WEBUNTIS_PERSONS_MAX 1
#endif
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP 32
#endif
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP 24
#endif
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP 24
#endif
#ifndef SESH_WEBUNTIS_JWT_TOKEN_CAP
#define SESH_WEBUNTIS_JWT_TOKEN_CAP 2
#endif
#ifndef SESH_WEBUNTIS_EMAIL_CAP
#define SESH_WEBUNTIS_EMAIL_CAP 2
#endif

#endif

#endif
