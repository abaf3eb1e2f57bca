/* SPDX-License-Identifier: MIT */
/* Gives texts to a candidate. Prints a line "NAME WRONG" for each: 0 if the candidate refuses or
   reads the text as it should, otherwise 1. A program that defines the texts includes this file. */
#include "compare.h"

#include "../../port/baremetal/cortex-m/semihosting.h"

/* Abbreviations in a text: a string's bytes, an array's elements, or nested arrays. */
#define BYTES_4096 "\x01"
#define ELEMENTS_100 "\x02"
#define LEVELS_40 "\x03"

struct text {
    const char *name; /* with ~ for each blank */
    const char *text;
    const char *wanted; /* the argument of was_meant; NULL: the text must be refused */
};

/* Defined by the program: does the session hold what the text says? */
static bool was_meant(const struct COMPARE_STRUCT *session, const char *wanted);

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    return length;
}

static bool same(const char *a, const char *b)
{
    for (; *a != '\0' && *a == *b; a++)
        b++;
    return *a == *b;
}

/* Appends a byte `times` times. */
static char *put(char *to, char c, size_t times)
{
    while (times-- != 0)
        *to++ = c;
    return to;
}

/* Writes the text and expands the abbreviations. */
static size_t write_text(char *to, const char *text)
{
    char *end = to;
    size_t i;
    for (; *text != '\0'; text++) {
        if (*text == BYTES_4096[0]) {
            end = put(end, 'x', 4096);
        } else if (*text == LEVELS_40[0]) {
            end = put(put(end, '[', 40), ']', 40);
        } else if (*text == ELEMENTS_100[0]) {
            *end++ = '[';
            for (i = 0; i < 99; i++)
                end = put(put(end, '0', 1), ',', 1);
            end = put(put(end, '0', 1), ']', 1);
        } else {
            *end++ = *text;
        }
    }
    return (size_t)(end - to);
}

static bool is_right(const struct text *t)
{
    static struct COMPARE_STRUCT session;
    static char whole[8192];
    bool refused = compare_read(whole, write_text(whole, t->text), &session) != 0;
    if (t->wanted == NULL || refused) return t->wanted == NULL && refused;
    return was_meant(&session, t->wanted);
}

static void judge(const struct text *texts, size_t count)
{
    for (; count != 0; count--, texts++) {
        (void)semihosting_write(texts->name, length_of(texts->name));
        (void)semihosting_write(is_right(texts) ? " 0\n" : " 1\n", 3);
    }
}
