/* SPDX-License-Identifier: MIT */
/*
 * The log-in of the example, except that it waits for one second only and prints the whole session
 * as JSON, including secrets. The output is compared with the session of another client.
 *
 *     login SERVER SCHOOL USER PASSWORD
 */
#define main example_main
#include "../../examples/webuntis_login.c"
#undef main

static int to_stdout(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stdout) == length ? 0 : 1;
}

int main(int argc, char **argv)
{
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    if (argc != 5) return 2;
    server = argv[1];
    request.params = (struct sesh_webuntis_params){.has = ALL(WEBUNTIS_PARAMS), .client = "sesh"};
    strcpy(query.school, argv[2]);
    strcpy(request.params.user, argv[3]);
    strcpy(request.params.password, argv[4]);
    curl = curl_easy_init();
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 1L);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    if (call("authenticate", true)) {
        if (read_account(&reply.result) &&
            sesh_write(&sesh_webuntis_type, &reply.result, SESH_WRITE_SECRETS, to_stdout, NULL) != SESH_OK) {
            failed = true;
        }
        (void)call("logout", false);
    }
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
    return failed;
}
