/* SPDX-License-Identifier: MIT */
/* The limits of sesh, from the project's configuration (menuconfig). sesh.h includes this file,
   so the library and the program use the same limits. */
#ifndef SESH_CONFIG_FROM_KCONFIG_H
#define SESH_CONFIG_FROM_KCONFIG_H

#ifdef ESP_PLATFORM
#include "sdkconfig.h"
#endif

#ifndef CONFIG_SESH_MAX_DEPTH
#error "sesh is not configured: CONFIG_SESH=y in prj.conf (Zephyr), or idf.py reconfigure (ESP-IDF)"
#endif

#define SESH_MAX_DEPTH CONFIG_SESH_MAX_DEPTH
#define SESH_MAX_NUMBER CONFIG_SESH_MAX_NUMBER
#define SESH_PATH_SIZE CONFIG_SESH_PATH_SIZE

#ifdef CONFIG_SESH_STATUS_TEXT
#define SESH_STATUS_TEXT 1
#else
#define SESH_STATUS_TEXT 0
#endif
#ifdef CONFIG_SESH_TRACE
#define SESH_TRACE 1
#else
#define SESH_TRACE 0
#endif

/* @CAPACITIES@ */

#endif
