/* SPDX-License-Identifier: MIT */
#include <sesh/jwt.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Bytes of the name of the scheme and the blank behind it; 0: they are not there. */
static size_t length_of_bearer(const char *text, size_t length)
{
    static const char name[] = "bearer";
    size_t i;
    if (length < sizeof name || !is_blank(text[sizeof name - 1])) return 0;
    for (i = 0; i < sizeof name - 1; i++) {
        /* Letters of ASCII differ from their capitals in this bit. */
        if ((text[i] | 0x20) != name[i]) return 0;
    }
    return sizeof name;
}

/* Each turn takes off what stands outermost. */
const char *sesh_jwt_trim(const char *text, size_t *length)
{
    size_t n = *length;
    for (;;) {
        size_t bearer = length_of_bearer(text, n);
        if (n != 0 && is_blank(text[n - 1])) {
            n--;
        } else if (n != 0 && is_blank(text[0])) {
            text++;
            n--;
        } else if (n >= 2 && text[0] == '"' && text[n - 1] == '"') {
            text++;
            n -= 2;
        } else if (bearer != 0) {
            text += bearer;
            n -= bearer;
        } else {
            break;
        }
    }
    *length = n;
    return text;
}
