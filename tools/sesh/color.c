/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include "color.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_wanted(void)
{
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    if (no_color != NULL && no_color[0] != '\0') return false;
    return isatty(STDOUT_FILENO) != 0 && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

void color_set(enum color color)
{
    /* Select Graphic Rendition of ECMA-48. */
    static const char *const codes[] = {"", "2", "36", "32", "1;31"};
    if (is_wanted()) printf("\033[%sm", codes[color]);
}
