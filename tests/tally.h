/* SPDX-License-Identifier: MIT */
/* The sum to which each test module adds its results. */
#ifndef SESH_TESTS_TALLY_H
#define SESH_TESTS_TALLY_H

struct tally {
    unsigned long passed, failed;
};

void test_rows(struct tally *tally);
void test_samples(struct tally *tally);
void test_api(struct tally *tally);
void test_grammar(struct tally *tally);
void test_jwt(struct tally *tally);
void test_psa(struct tally *tally);
void test_ask(struct tally *tally);
void test_protocols(struct tally *tally);
void test_types(struct tally *tally);
void test_text(struct tally *tally);
void test_run(struct tally *tally);
void test_port(struct tally *tally);
void test_token(struct tally *tally);
void test_shapes(struct tally *tally);
void test_short_path(struct tally *tally);

#endif
