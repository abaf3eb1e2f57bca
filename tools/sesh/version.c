/* SPDX-License-Identifier: MIT */
#include "version.h"

#include <stdio.h>
#include <string.h>

#include <sesh/sesh.h>

#ifdef SESH_PSA
#include <mbedtls/version.h>
#endif

/* The linker name that everything depending on a limit refers to; it contains the limits that
   are not the default. */
#define LIMITS SESH_LINK_STATUS_TEXT(SESH_LINK(limits))
#define SPELL(name) SPELLING(name)
#define SPELLING(name) #name

/* Prints limits__MAX_DEPTH_8__TRACE_0 as SESH_MAX_DEPTH=8 SESH_TRACE=0. */
static void print_limits(void)
{
    static const char name_of_all[] = SPELL(LIMITS);
    const char *at = name_of_all + strlen("limits");
    if (*at == '\0') fputs(" default", stdout);
    while (*at != '\0') {
        const char *name = at + strlen("__");
        size_t length = strcspn(name, "0123456789");
        size_t digits = strspn(name + length, "0123456789");
        printf(" SESH_%.*s=%.*s", (int)length - 1, name, (int)digits, name + length);
        at = name + length + digits;
    }
    putchar('\n');
}

void print_version(void)
{
    puts("sesh " SESH_VERSION);
#ifdef SESH_COMMIT
    puts("commit:  " SESH_COMMIT);
#endif
    fputs("limits: ", stdout);
    print_limits();
#ifdef SESH_JSMN
    puts("jsmn:    " SESH_JSMN);
#endif
#ifdef SESH_PSA
    puts("mbedTLS: " MBEDTLS_VERSION_STRING);
#else
    puts("mbedTLS: none, so read has no --key");
#endif
}
