/* SPDX-License-Identifier: MIT */
/*
 * Checks what sesh_curl_text promises: SESH_CURL_TEXT bytes suffice for every result, every code of
 * libcurl and every status, and a smaller buffer cuts the line. If that is not so, prints the line,
 * with exit status 1.
 */
#include <stdio.h>
#include <string.h>

#include "../../port/curl/sesh_curl.h"

static struct sesh_curl transfer;
static struct sesh_error error;

static int check(enum sesh_curl_result result)
{
    char whole[2 * SESH_CURL_TEXT], cut[2 * SESH_CURL_TEXT];
    size_t size, length;
    sesh_curl_text(&transfer, result, &error, whole, sizeof whole);
    length = strlen(whole);
    for (size = 1; size < sizeof cut; size++) {
        size_t wanted = length < size ? length : size - 1;
        memset(cut, 'x', sizeof cut);
        sesh_curl_text(&transfer, result, &error, cut, size);
        if (strlen(cut) != wanted || memcmp(cut, whole, wanted) != 0 || cut[size] != 'x') break;
    }
    if (size == sizeof cut && length < SESH_CURL_TEXT && strchr(whole, '\n') == NULL) return 0;
    printf("%s\n", whole);
    return 1;
}

int main(void)
{
    struct sesh_reader reader;
    int failed = 0, code, status;
    memset(error.path, 'p', sizeof error.path - 1);
    error.offset = (sesh_offset)-1;
    for (code = 0; code < (int)CURL_LAST; code++) {
        transfer.code = (CURLcode)code;
        transfer.http = code * 7L;
        failed |= check(SESH_CURL_FAILED) | check(SESH_CURL_TIMEOUT) | check(SESH_CURL_CUT) | check(SESH_CURL_HTTP) |
                  check(SESH_CURL_HTML) | check(SESH_CURL_TOO_LONG) | check(SESH_CURL_DOCUMENT);
    }
    transfer.reader = &reader;
    for (status = -60; status < 0; status++) {
        error.status = status;
        failed |= check(SESH_CURL_DOCUMENT) | check(SESH_CURL_OK);
    }
    return failed;
}
