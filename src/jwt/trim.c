/* SPDX-License-Identifier: MIT */
#include <sesh/jwt.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

#define BEARER 6 /* bytes of the name of the scheme */

/* Are the BEARER + 1 bytes at text the name of the scheme and white space? */
static bool is_bearer(const char *text)
{
    static const char name[BEARER + 1] = "bearer";
    size_t i;
    for (i = 0; i < BEARER; i++) {
        /* This bit is the difference between lower and upper case in ASCII. */
        if ((text[i] | 0x20) != name[i]) return false;
    }
    return is_blank(text[BEARER]);
}

/* Each turn removes the outermost character, pair of quotation marks, or name of the scheme. */
const char *sesh_jwt_trim(const char *text, size_t *length)
{
    size_t n = *length;
    for (;;) {
        if (n > BEARER && is_bearer(text)) {
            text += BEARER;
            n -= BEARER;
        } else if (n != 0 && is_blank(text[n - 1])) {
            n--;
        } else if (n != 0 && is_blank(text[0])) {
            text++;
            n--;
        } else if (n >= 2 && text[0] == '"' && text[n - 1] == '"') {
            text++;
            n -= 2;
        } else {
            break;
        }
    }
    *length = n;
    return text;
}
