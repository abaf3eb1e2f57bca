/* SPDX-License-Identifier: MIT */
#include "usage.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/sesh.h>

#include "exit.h"
#include "text.h"

static const char *command;

void usage_command(const char *name)
{
    command = name;
}

int usage_error(const char *format, ...)
{
    char text[1024];
    char *printable;
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    printable = text_printable(text);
    fprintf(stderr, "sesh: %s (see sesh %s%s--help)\n", printable, command == NULL ? "" : command,
            command == NULL ? "" : " ");
    free(printable);
    return EXIT_USAGE;
}

/* Does the word give a value, --name=value, to the option whose code is `option`? */
static bool is_with_value(const char *word, const struct option *longs, int option)
{
    size_t length = strcspn(word, "=");
    while (longs->name != NULL && longs->val != option)
        longs++;
    return longs->name != NULL && length > 2 && word[length] == '=' && strncmp(word, "--", 2) == 0 &&
           strncmp(word + 2, longs->name, length - 2) == 0;
}

int next_option(int argc, char **argv, const struct option *longs, const char *help, int *status)
{
    const char *word;
    int option;
    opterr = optopt = 0;
    option = getopt_long(argc, argv, ":h", longs, NULL);
    word = argv[optind - 1];
    *status = EXIT_GOOD;
    /* If an option takes no value but gets one, some getopt_long return ? and others return :. */
    if (option == 'h') fputs(help, stdout);
    else if (option != '?' && option != ':') return option;
    else if (option == ':' ? strchr(word, '=') != NULL : is_with_value(word, longs, optopt))
        *status = usage_error("%s: the option takes no value", word);
    else if (option == ':') *status = usage_error("%s needs a value", word);
    else if (optopt != 0) *status = usage_error("unknown option -%c", optopt);
    else *status = usage_error("unknown option %s", word);
    return 0;
}

bool option_number(const char *option, const char *text, unsigned long least, unsigned long most, size_t *value)
{
    char *end;
    unsigned long number;
    errno = 0;
    number = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || errno != 0 || number < least || number > most) {
        usage_error("--%s is a number from %lu to %lu, not \"%s\"", option, least, most, text);
        return false;
    }
    *value = number;
    return true;
}

bool option_pointer(const char *at)
{
    struct sesh_options options;
    struct sesh_reader reader;
    memset(&options, 0, sizeof options);
    options.at = at;
    if (sesh_begin(&reader, NULL, NULL, NULL, 0, &options) == SESH_OK) return true;
    (void)usage_error(
        "--at \"%s\" is not a JSON Pointer: it must be empty or begin with /, and 0 or 1 must follow each ~", at);
    return false;
}
