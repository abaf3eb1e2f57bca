// SPDX-License-Identifier: MIT
/*
 * Prints session id, person and class of replies to a WebUntis log-in: first of
 * one in flash, then of each line that arrives on Serial (115200 baud, line
 * ending "New Line"). Each byte is read when it comes; nothing holds the reply.
 * Send a line when the last one was answered: what comes while this prints is lost
 * after 64 bytes. Fits an Uno.
 */
#include <sesh.h>

static const char reply[] PROGMEM =
    "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{\"sessionId\":\"3F2A9C71\","
    "\"personType\":5,\"personId\":1234,\"klasseId\":71}}\n";

static struct sesh_webuntis session;
static struct sesh_reader reader;
static unsigned char work[SESH_WEBUNTIS_WORK];
static bool reading;

static void begin() {
    struct sesh_options options = {};
    options.at = "/result";
    options.clip = true;
    // An error here comes again at the end.
    (void)sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, &options);
    reading = true;
}

static void printNumber(const __FlashStringHelper *name, bool there, int64_t number) {
    Serial.print(name);
    char text[SESH_INT_TEXT];
    sesh_int_text(number, text);
    if (there) Serial.println(text);
    else Serial.println(F("none"));
}

static void printSession() {
    // Half a session id is of no use.
    if (!SESH_HAS(&session, SESH_WEBUNTIS_SESSION_ID) || SESH_IS_CLIPPED(&session, SESH_WEBUNTIS_SESSION_ID)) {
        Serial.println(F("no session id, or one that is too long"));
        return;
    }
    Serial.print(F("session "));
    Serial.println(session.session_id);
    printNumber(F("person  "), SESH_HAS(&session, SESH_WEBUNTIS_PERSON_ID), session.person_id);
    printNumber(F("class   "), SESH_HAS(&session, SESH_WEBUNTIS_KLASSE_ID), session.klasse_id);
}

static void end() {
    struct sesh_error error;
    reading = false;
    if (sesh_end(&reader, &error) == SESH_OK) {
        printSession();
        return;
    }
    if (error.status == SESH_E_NOT_FOUND) {
        Serial.println(F("refused: there is no \"result\""));
        return;
    }
    Serial.print(F("broken: status "));
    Serial.print(error.status);
    Serial.print(F(" at byte "));
    Serial.print((unsigned long)error.offset);
    Serial.print(' ');
    Serial.println(error.path);
}

// One byte of a reply; the end of the line is the end of the reply.
static void take(char c) {
    if (!reading && (c == '\n' || c == '\r')) return;
    if (!reading) begin();
    if (c == '\n') end();
    else (void)sesh_feed(&reader, &c, 1);
}

void setup() {
    Serial.begin(115200);
    for (const char *p = reply; pgm_read_byte(p) != 0; p++) take((char)pgm_read_byte(p));
    Serial.println(F("ready"));
}

void loop() {
    while (Serial.available() > 0) take((char)Serial.read());
}
