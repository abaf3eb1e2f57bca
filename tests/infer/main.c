/* SPDX-License-Identifier: MIT */
/*
 * Reads documents with the types that sesh infer and the generator made from them. TYPES is a file
 * with lines TYPE(name). A line of standard input is the name of a type, a JSON Pointer and a file,
 * separated by tabs. The reply is the bytes of the struct and a line of JSON, or the error. See
 * infer.test.mjs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/write.h>

#include TYPES_C

static const struct {
    const char *name;
    const struct sesh_type *type;
    size_t size;
} types[] = {
#define TYPE(name) {#name, &sesh_##name##_type, sizeof(struct sesh_##name)},
#include TYPES
};

static int to_stdout(void *context, const char *text, size_t length)
{
    (void)context;
    return fwrite(text, 1, length, stdout) == length ? 0 : 1;
}

static char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *text = NULL;
    size_t n;
    *length = 0;
    if (file == NULL) exit(3);
    do {
        text = (char *)realloc(text, *length + 65536);
        if (text == NULL) exit(3);
        n = fread(text + *length, 1, 65536, file);
        *length += n;
    } while (n != 0);
    fclose(file);
    return text;
}

static void show(size_t i, const char *at, const char *name)
{
    static unsigned char work[65536];
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t length;
    char *text = read_file(name, &length);
    void *session = calloc(1, types[i].size);
    if (session == NULL) exit(3);
    options.at = at;
    printf("%lu ", (unsigned long)types[i].size);
    if (sesh_read(types[i].type, session, work, sizeof work, text, length, &options, &error) != SESH_OK)
        printf("%s at %lu (%s)", sesh_status_name(error.status), (unsigned long)error.offset, error.path);
    else if (sesh_write(types[i].type, session, SESH_WRITE_SECRETS | SESH_WRITE_OBJECTS, to_stdout, NULL) != 0) exit(3);
    putchar('\n');
    free(session);
    free(text);
}

int main(void)
{
    char line[4096];
    while (fgets(line, sizeof line, stdin) != NULL) {
        const char *name = strtok(line, "\t"), *at = strtok(NULL, "\t"), *file = strtok(NULL, "\n");
        size_t i;
        for (i = 0; i < sizeof types / sizeof *types; i++) {
            if (strcmp(types[i].name, name) == 0) show(i, strcmp(at, "-") == 0 ? NULL : at, file);
        }
    }
    return 0;
}
