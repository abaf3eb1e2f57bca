/* SPDX-License-Identifier: MIT */
/*
 * DATE_TIME: int64_t, seconds since 1970-01-01T00:00:00Z; a string of RFC 3339, section 5.6:
 *
 *     2026-11-29T14:00:00Z     2026-11-29T15:30:00.25+01:30
 *
 * Days are counted in years that begin in March, so that a leap day is the last day of its
 * year. No 64-bit number is multiplied or divided.
 */
#include <sesh/kinds.h>

#include "../mem.h"
#include "date_time.h"
#include "kind.h"
#include "number.h"

#define LONGEST 64 /* characters that a date may have */

/* The time from 1 March of the year -400 to 1970-01-01, in days and in seconds. No date that can
   be written is earlier than that March. */
#define DAYS_BEFORE_1970 (719468 + 146097)
#define SECONDS_BEFORE_1970 (INT64_C(86400) * DAYS_BEFORE_1970)

/* ---- text to date ------------------------------------------------------------- */

/* The unread rest of the text. */
struct date_text {
    const char *at, *end;
};

/* Reads `digits` digits. False: there is something else. */
static bool take_digits(struct date_text *t, unsigned digits, unsigned *number)
{
    *number = 0;
    if ((size_t)(t->end - t->at) < digits) return false;
    for (; digits != 0; digits--) {
        unsigned digit = (unsigned)*t->at++ - (unsigned)'0';
        if (digit > 9) return false;
        *number = *number * 10 + digit;
    }
    return true;
}

/* Reads a number of two digits, from `least` to `most`. False: there is something else. */
static bool take_number(struct date_text *t, unsigned least, unsigned most, unsigned *number)
{
    return take_digits(t, 2, number) && *number >= least && *number <= most;
}

/* Reads the character c; if it is a letter, it may also be in lower case. */
static bool take_char(struct date_text *t, char c)
{
    if (t->at == t->end) return false;
    if (*t->at != c && (c < 'A' || *t->at != c + ('a' - 'A'))) return false;
    t->at++;
    return true;
}

/* Returns the days from 1 March of the year -400 to the first of a month. Month 13 is the next
   January. */
static uint32_t days_before(unsigned year, unsigned month)
{
    uint32_t years = year + 400u;
    uint32_t centuries;
    if (month < 3) {
        years--;
        month += 12;
    }
    centuries = years * 5243u >> 19; /* years / 100, up to 10,399 */
    return years * 365 + (years >> 2) - centuries + (centuries >> 2) + ((979u * month - 2919u) >> 5);
}

/* full-date */
static bool take_date(struct date_text *t, uint32_t *days)
{
    unsigned year, month, day;
    uint32_t before;
    if (!take_digits(t, 4, &year) || !take_char(t, '-')) return false;
    if (!take_number(t, 1, 12, &month) || !take_char(t, '-')) return false;
    before = days_before(year, month);
    if (!take_number(t, 1, (unsigned)(days_before(year, month + 1) - before), &day)) return false;
    *days = before + day - 1;
    return true;
}

/* Reads hours and minutes, and sets *seconds to their sum in seconds. */
static bool take_minutes(struct date_text *t, uint32_t *seconds)
{
    unsigned hours, minutes;
    if (!take_number(t, 0, 23, &hours) || !take_char(t, ':') || !take_number(t, 0, 59, &minutes)) return false;
    *seconds = (uint32_t)hours * 3600u + (uint32_t)minutes * 60u;
    return true;
}

/* partial-time. Sets *lost if a fraction is not 0. Second 60 is the first of the next minute. */
static bool take_time(struct date_text *t, uint32_t *seconds, bool *lost)
{
    const char *first;
    unsigned second;
    if (!take_minutes(t, seconds) || !take_char(t, ':') || !take_number(t, 0, 60, &second)) return false;
    *seconds += second;
    if (!take_char(t, '.')) return true;
    first = t->at;
    for (; t->at != t->end && (unsigned)*t->at - (unsigned)'0' < 10u; t->at++)
        if (*t->at != '0') *lost = true;
    return t->at != first;
}

/* time-offset: how far the local time is ahead of UTC, in seconds. */
static bool take_offset(struct date_text *t, int32_t *ahead)
{
    uint32_t seconds;
    bool minus;
    *ahead = 0;
    if (take_char(t, 'Z')) return true;
    minus = take_char(t, '-');
    if (!minus && !take_char(t, '+')) return false;
    if (!take_minutes(t, &seconds)) return false;
    *ahead = minus ? -(int32_t)seconds : (int32_t)seconds;
    return true;
}

static int date_time_check(struct sesh_value *value)
{
    struct date_text t;
    uint32_t days, seconds;
    int32_t ahead;
    t.at = value->token->text;
    t.end = t.at + value->token->length;
    if (!take_date(&t, &days) || !take_char(&t, 'T')) return SESH_E_WRONG_TYPE;
    if (!take_time(&t, &seconds, &value->clipped)) return SESH_E_WRONG_TYPE;
    if (!take_offset(&t, &ahead) || t.at != t.end) return SESH_E_WRONG_TYPE;
    /* 86400 is 675 * 128; 675 times the days of 10,400 years is below 2^32. */
    value->number = (uint64_t)(days * 675u) << 7;
    value->number += (uint64_t)((int64_t)seconds - ahead - SECONDS_BEFORE_1970);
    return SESH_OK;
}

const SESH_ROM struct sesh_kind sesh_kind_date_time = {
    .tokens = SESH_TAKES(STRING),
    .form = SESH_FORM_DATE,
    .text = LONGEST,
    .beyond = SESH_E_WRONG_TYPE,
    .check = date_time_check,
    .store = sesh_number_store,
};

/* ---- date to text ------------------------------------------------------------- */

/* The first and the last second that a date with a year of four digits can have. */
#define FIRST_SECOND (INT64_C(-62167219200))
#define LAST_SECOND INT64_C(253402300799)

/* The periods into which a time since 1 March of the year -400 is split, the longest first: 400,
   100, 4 years and one year; March to July, which is as long as August to December; a month of 31
   days and one of 30; a month of 31 days; a day; an hour; a minute. Each has its length in minutes,
   and how often it fits the previous period at most. */
#define DAYS(days) (UINT32_C(1440) * (days))
static const SESH_ROM struct period {
    uint32_t minutes;
    uint8_t most;
} periods[] = {{DAYS(146097), 26}, {DAYS(36524), 3}, {DAYS(1461), 24}, {DAYS(365), 3}, {DAYS(153), 2},
               {DAYS(61), 2},      {DAYS(31), 1},    {DAYS(1), 30},    {60, 23},       {1, 59}};

#define PERIODS (sizeof periods / sizeof periods[0])

/* Subtracts the period from the time as often as it fits. Returns how often. */
static unsigned take_period(uint64_t *seconds, const SESH_ROM struct period *period)
{
    uint64_t length = (uint64_t)(period->minutes * 15u) << 2;
    unsigned count = 0;
    for (; count < period->most && *seconds >= length; count++)
        *seconds -= length;
    return count;
}

/* Writes a character and two digits. */
static char *put_two(char *to, char before, unsigned number)
{
    (void)sesh_uint_text(100 + number, to);
    *to = before;
    return to + 3;
}

static void put_year(char *to, unsigned year)
{
    char digits[SESH_INT_TEXT];
    (void)sesh_uint_text(10000 + year, digits);
    memcpy(to, digits + 1, 4);
}

size_t sesh_date_time_text(int64_t value, char *text)
{
    unsigned count[PERIODS];
    unsigned year, month;
    uint64_t seconds;
    size_t i;
    char *to = text + 4;
    if (value < FIRST_SECOND) value = FIRST_SECOND;
    if (value > LAST_SECOND) value = LAST_SECOND;
    seconds = (uint64_t)(value + SECONDS_BEFORE_1970);
    for (i = 0; i < PERIODS; i++)
        count[i] = take_period(&seconds, &periods[i]);
    year = count[0] * 400 + count[1] * 100 + count[2] * 4 + count[3];
    month = count[4] * 5 + count[5] * 2 + count[6] + 3;
    if (month > 12) {
        month -= 12;
        year++;
    }
    to = put_two(to, '-', month);
    to = put_two(to, '-', count[7] + 1);
    to = put_two(to, 'T', count[8]);
    to = put_two(to, ':', count[9]);
    to = put_two(to, ':', (unsigned)seconds);
    *to++ = 'Z';
    put_year(text, year - 400);
    return (size_t)(to - text);
}
