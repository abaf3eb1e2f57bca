/* SPDX-License-Identifier: MIT */
#include "infer_words.h"

#include <stdio.h>
#include <string.h>

#include "text.h"

static bool is_small(int c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_capital(int c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_digit(int c)
{
    return c >= '0' && c <= '9';
}

/* ---- words ------------------------------------------------------------------ */

/* U+00C0 to U+00FF as ASCII letters, two for each character; a blank fills up a single letter. */
static const char latin[] = "A A A A AeA AeC E E E E I I I I D N O O O O Oe  O U U U UeY Thss"
                            "a a a a aea aec e e e e i i i i d n o o o o oe  o u u u uey thy ";

/* The ASCII letters for the character at `text`, and the character's length. */
static size_t letters_of(const char *text, size_t left, char letters[3])
{
    unsigned char c = (unsigned char)text[0], next = left > 1 ? (unsigned char)text[1] : 0;
    const char *pair = latin + 2 * (size_t)(next & 63u);
    size_t i;
    letters[0] = letters[1] = letters[2] = '\0';
    if (is_small(c) || is_capital(c) || is_digit(c)) {
        letters[0] = (char)c;
        return 1;
    }
    if (c != 0xC3 || (next & 0xC0) != 0x80) return 1;
    for (i = 0; i < 2 && pair[i] != ' '; i++)
        letters[i] = pair[i];
    return 2;
}

/* The name in ASCII letters and digits; _ replaces every other character. */
static char *in_ascii(const char *name, size_t length)
{
    char *out = (char *)keep(2 * length + 1);
    char letters[3];
    size_t i, k, n = 0;
    for (i = 0; i < length;) {
        i += letters_of(name + i, length - i, letters);
        if (letters[0] == '\0') letters[0] = '_';
        for (k = 0; letters[k] != '\0'; k++)
            out[n++] = letters[k];
    }
    return out;
}

/* If a name is an address, such as https://example.com/role, only its last part remains. */
static void leave_address(const char **name, size_t *length)
{
    const char *scheme = *length > 8 ? strstr(*name, "://") : NULL;
    size_t i = *length;
    if (scheme == NULL) return;
    while (i > 0 && (*name)[i - 1] != '/' && (*name)[i - 1] != '#')
        i--;
    if (i == *length) return;
    *name += i;
    *length -= i;
}

/* Does a word begin at p, as in userName or userGUIDs? p is not the first character. */
static bool begins_word(const char *p)
{
    if (!is_capital(p[0])) return false;
    if (is_small(p[-1]) || is_digit(p[-1])) return true;
    return is_capital(p[-1]) && is_small(p[1]) && !(p[1] == 's' && !is_small(p[2]));
}

char *words_of(const char *name, size_t length)
{
    const char *p;
    char *words = (char *)keep(WORDS_LENGTH + 8);
    size_t n = 0;
    leave_address(&name, &length);
    name = in_ascii(name, length);
    for (p = name; *p != '\0' && n < WORDS_LENGTH - 2; p++) {
        if (p != name && begins_word(p) && n != 0 && words[n - 1] != '_') words[n++] = '_';
        if (n == 0 && is_digit(*p)) n = (size_t)sprintf(words, "n_");
        if (*p != '_') words[n++] = (char)(is_capital(*p) ? *p - 'A' + 'a' : *p);
        else if (n != 0 && words[n - 1] != '_') words[n++] = '_';
    }
    while (n != 0 && words[n - 1] == '_')
        n--;
    words[n] = '\0';
    return n != 0 ? words : text_of("field");
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), n = strlen(end);
    return length >= n && strcmp(text + length - n, end) == 0;
}

char *words_singular(const char *words)
{
    size_t length = strlen(words), less = 1;
    if (length < 4 || !ends_with(words, "s") || ends_with(words, "ss") || ends_with(words, "us") ||
        ends_with(words, "is"))
        return text_of("%s", words);
    if (ends_with(words, "ies")) return text_of("%.*sy", (int)(length - 3), words);
    if (ends_with(words, "sses") || ends_with(words, "xes") || ends_with(words, "ches") || ends_with(words, "shes"))
        less = 2;
    return text_of("%.*s", (int)(length - less), words);
}

/* ---- hints ------------------------------------------------------------------- */

static bool has_word(const char *text, const char *words)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "_");
        if (is_among(text_of("%.*s", (int)length, text), words)) return true;
        text += length + (text[length] == '_');
    }
    return false;
}

static const char *last_word(const char *words)
{
    const char *last = strrchr(words, '_');
    return last != NULL ? last + 1 : words;
}

bool words_are_made(const char *name)
{
    size_t length = strlen(name), digits = 0, i;
    for (i = 0; i < length; i++)
        digits += name[i] >= '0' && name[i] <= '9';
    if (length == 0) return false;
    if (strchr(name + 1, '@') != NULL || digits == length) return true;
    return digits > 1 && (digits * 3 >= length || length >= 16);
}

/* Does one of the words end in key, such as clientkey? Everyday words and public keys do not count. */
static bool has_joined_key(const char *words)
{
    while (*words != '\0') {
        size_t length = strcspn(words, "_");
        if (length > 3 && strncmp(words + length - 3, "key", 3) == 0 &&
            !is_among(text_of("%.*s", (int)length, words),
                      " monkey donkey turkey hockey jockey whiskey hotkey pubkey publickey "))
            return true;
        words += length + (words[length] == '_');
    }
    return false;
}

bool words_hint_at_secret(const char *words)
{
    static const char *const parts[] = {"token",         "secret", "passw",      "passphrase", "pwd",
                                        "sessionid",     "apikey", "accesskey",  "secretkey",  "privatekey",
                                        "authorization", "jwt",    "credential", "cookie"};
    char joined[WORDS_LENGTH + 8];
    const char *last = last_word(words);
    size_t i, n = 0;
    /* Words that describe a secret are not secret themselves. */
    if (is_among(last, " type types endpoint uri url expires exp expiry at in alg algs algorithm algorithms supported "
                       "method methods name hint count length policy required issuer kind format "))
        return false;
    if (has_word(words, " public pub ")) return false;
    for (i = 0; words[i] != '\0' && n < sizeof joined - 1; i++) {
        if (words[i] != '_') joined[n++] = words[i];
    }
    joined[n] = '\0';
    for (i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (strstr(joined, parts[i]) != NULL) return true;
    }
    return has_word(words, " key psk session sid pin otp assertion ") || has_joined_key(words) ||
           strcmp(words, "device_code") == 0;
}

bool words_hint_at_bytes(const char *words)
{
    return is_among(words, " n x y d p q dp dq qi ") ||
           has_word(words, " signature thumbprint fingerprint modulus digest ciphertext ");
}

bool words_hint_at_time(const char *words)
{
    const char *last = last_word(words);
    return has_word(words, " time timestamp date exp iat nbf expiry expiration created updated modified ") ||
           is_among(last, " at since until expires after before ");
}
