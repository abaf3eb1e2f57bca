/* SPDX-License-Identifier: MIT */
/* sesh, the host tool: shows on a desktop machine what a device would read. */
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "exit.h"
#include "infer.h"
#include "layout.h"
#include "ram.h"
#include "read.h"
#include "usage.h"
#include "version.h"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

static const char help[] = "usage: sesh COMMAND [OPTION ...] [FILE ...]\n"
                           "\n"
                           "  sesh read    read session documents into structs and show them\n"
                           "  sesh check   judge JSON texts by RFC 8259\n"
                           "  sesh infer   print the list of a session type of your own, from samples\n"
                           "  sesh ram     show what memory each session type needs\n"
                           "  sesh layout  show where each byte of a struct belongs, here or on a device\n"
                           "\n"
                           "No FILE, or -, is standard input. sesh COMMAND --help tells more.\n"
                           "\n"
                           "exit status: 0 all good, 1 a document was refused, 2 usage, 3 input or output\n";

static const struct command {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"read", command_read}, {"check", command_check},   {"infer", command_infer},
    {"ram", command_ram},   {"layout", command_layout},
};

static int run_command(int argc, char **argv)
{
    const char *command = argc > 1 ? argv[1] : NULL;
    size_t i;
    if (command == NULL) {
        fputs(help, stderr);
        return EXIT_USAGE;
    }
    if (strcmp(command, "--help") == 0 || strcmp(command, "-h") == 0 || strcmp(command, "help") == 0) {
        fputs(help, stdout);
        return EXIT_GOOD;
    }
    if (strcmp(command, "--version") == 0) {
        print_version();
        return EXIT_GOOD;
    }
    for (i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(command, commands[i].name) != 0) continue;
        usage_command(command);
        return commands[i].run(argc - 1, argv + 1);
    }
    return usage_error("there is no command \"%s\"", command);
}

/* By default, Windows turns each line feed into two characters and ends a text at Ctrl-Z. The
   tool reads and writes bytes. */
static void use_bytes(void)
{
#ifdef _WIN32
    (void)_setmode(_fileno(stdin), _O_BINARY);
    (void)_setmode(_fileno(stdout), _O_BINARY);
    (void)_setmode(_fileno(stderr), _O_BINARY);
#endif
}

int main(int argc, char **argv)
{
    int status;
    use_bytes();
    /* Gives the widths of characters in tables; without this locale they are guesses. */
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) (void)setlocale(LC_CTYPE, "");
    status = run_command(argc, argv);
    if (ferror(stdout) || fflush(stdout) != 0) {
        perror("sesh: standard output");
        return EXIT_IO;
    }
    return status;
}
