/* SPDX-License-Identifier: MIT */
/* port/posix: how it handles everything that read() and standard output can return. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <sesh/webuntis.h>

#include "tally.h"

/* ---- read() and the standard output, by a script ---------------------------- */

static ssize_t scripted_read(int file, void *to, size_t size);
static FILE *output;

#define read scripted_read
#undef stdout
#define stdout output
#include "../port/posix/port.c"
#undef read
#undef stdout

/* The result of a read() call: a number of bytes; 0 for the end; or -1 with an errno. */
struct answer {
    int length;
    int error;
};

static struct {
    const struct answer *answers;
    const char *text; /* the text that has not been read */
    size_t size;      /* that the last call asked for */
    unsigned calls;
} script;

static void begin_script(const struct answer *answers, const char *text)
{
    memset(&script, 0, sizeof script);
    script.answers = answers;
    script.text = text;
}

static ssize_t scripted_read(int file, void *to, size_t size)
{
    const struct answer *answer = &script.answers[script.calls++];
    assert_int_equal(file, STDIN_FILENO);
    script.size = size;
    if (answer->length < 0) {
        errno = answer->error;
        return -1;
    }
    assert_true((size_t)answer->length <= size);
    memcpy(to, script.text, (size_t)answer->length);
    script.text += answer->length;
    return answer->length;
}

/* ---- a call ------------------------------------------------------------------- */

static void test_read(void **state)
{
    static const struct {
        const char *what;
        struct answer answers[4];
        size_t length;
        unsigned calls;
    } rows[] = {
        {"all that was asked for", {{8, 0}}, 8, 1},
        {"less: no more is waited for", {{3, 0}, {5, 0}}, 3, 1},
        {"a signal before the bytes", {{-1, EINTR}, {-1, EINTR}, {5, 0}}, 5, 3},
        {"a signal before the end", {{-1, EINTR}, {0, 0}}, 0, 2},
        {"the end", {{0, 0}, {5, 0}}, 0, 1},
        {"an error is an end", {{-1, EIO}, {5, 0}}, 0, 1},
        {"an error after a signal", {{-1, EINTR}, {-1, EBADF}, {5, 0}}, 0, 2},
    };
    char to[8];
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length;
        begin_script(rows[i].answers, "12345678");
        errno = EINTR; /* left over from an earlier call */
        length = sesh_port_read(to, sizeof to);
        if (length == rows[i].length && script.calls == rows[i].calls && script.size == sizeof to &&
            memcmp(to, "12345678", length) == 0)
            continue;
        fail_msg("%s: %u bytes after %u calls", rows[i].what, (unsigned)length, script.calls);
    }
}

/* ---- a document ----------------------------------------------------------------- */

#define REPLY "{\"personId\":1234,\"klasseId\":71}"
#define REPLY_LENGTH (sizeof REPLY - 1)

/* The loop in sesh_port.h. */
static int read_session(struct sesh_webuntis *session, struct sesh_error *error)
{
    static unsigned char work[SESH_WEBUNTIS_WORK];
    unsigned char chunk[16];
    struct sesh_reader reader;
    size_t n;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, session, work, sizeof work, NULL), SESH_OK);
    while ((n = sesh_port_read(chunk, sizeof chunk)) != 0 && sesh_feed(&reader, chunk, n) == SESH_OK) {
    }
    return sesh_end(&reader, error);
}

/* Each byte arrives on its own, after a signal. */
static void test_byte_by_byte(void **state)
{
    static struct sesh_webuntis session;
    struct answer answers[2 * REPLY_LENGTH + 1];
    struct sesh_error error;
    size_t i;
    (void)state;
    memset(answers, 0, sizeof answers);
    for (i = 0; i < REPLY_LENGTH; i++) {
        answers[2 * i].length = -1;
        answers[2 * i].error = EINTR;
        answers[2 * i + 1].length = 1;
    }
    begin_script(answers, REPLY);
    assert_int_equal(read_session(&session, &error), SESH_OK);
    assert_int_equal(error.offset, REPLY_LENGTH);
    assert_int_equal(session.person_id, 1234);
    assert_int_equal(session.klasse_id, 71);
    assert_int_equal(script.calls, sizeof answers / sizeof *answers);
}

/* An error before the end: the document is incomplete, and what was read before it is there. */
static void test_lost_connection(void **state)
{
    static const struct answer answers[] = {{16, 0}, {7, 0}, {-1, EIO}, {8, 0}};
    static struct sesh_webuntis session;
    struct sesh_error error;
    (void)state;
    begin_script(answers, REPLY);
    assert_int_equal(read_session(&session, &error), SESH_E_INCOMPLETE);
    assert_int_equal(error.offset, 23);
    assert_true(SESH_HAS(&session, SESH_WEBUNTIS_PERSON_ID));
    assert_false(SESH_HAS(&session, SESH_WEBUNTIS_KLASSE_ID));
    assert_int_equal(script.calls, 3);
}

/* Once the document is refused, no more input is awaited. */
static void test_refused(void **state)
{
    static const struct answer answers[] = {{6, 0}, {0, 0}};
    static struct sesh_webuntis session;
    struct sesh_error error;
    (void)state;
    begin_script(answers, "<html>");
    assert_int_equal(read_session(&session, &error), SESH_E_SYNTAX);
    assert_int_equal(error.offset, 0);
    assert_int_equal(script.calls, 1);
}

/* ---- output ----------------------------------------------------------------------- */

/* What was written is in the file before it is closed, even zero bytes. */
static void test_write(void **state)
{
    static const char text[] = "a\0b\n";
    char got[8] = {0};
    (void)state;
    output = tmpfile();
    assert_non_null(output);
    assert_int_equal(sesh_port_write(NULL, text, 4), 0);
    assert_int_equal(sesh_port_write(NULL, text, 0), 0);
    assert_int_equal(pread(fileno(output), got, sizeof got, 0), 4);
    assert_memory_equal(got, text, 4);
    fclose(output);
}

static void test_write_fails(void **state)
{
    (void)state;
    /* A file that cannot be written to. */
    output = fopen("tests/test_port.c", "rb");
    assert_non_null(output);
    assert_int_equal(sesh_port_write(NULL, "text", 4), -1);
    fclose(output);
    /* A file that accepts the text, but has no space for it when it is flushed. */
    output = fopen("/dev/full", "wb");
    if (output == NULL) return;
    assert_int_equal(sesh_port_write(NULL, "text", 4), -1);
    fclose(output);
}

/* ---- the clock ----------------------------------------------------------------------- */

static void test_now(void **state)
{
    int64_t before = (int64_t)time(NULL);
    int64_t now = sesh_port_now();
    (void)state;
    assert_true(now >= before && now <= (int64_t)time(NULL));
}

void test_port(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),    cmocka_unit_test(test_byte_by_byte), cmocka_unit_test(test_lost_connection),
        cmocka_unit_test(test_refused), cmocka_unit_test(test_write),        cmocka_unit_test(test_write_fails),
        cmocka_unit_test(test_now),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("port", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
