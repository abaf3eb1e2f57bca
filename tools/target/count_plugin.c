/* SPDX-License-Identifier: MIT */
/*
 * A plugin for QEMU's TCG that counts the instructions between two addresses:
 *
 *     qemu-system-arm ... -plugin ./count_plugin.so,begin=0x1234,end=0x1250
 *
 * prints a line on standard error for each time that the instruction at `begin`
 * and then the one at `end` is executed: the number of instructions between the two,
 * without these two. QEMU executes them one after another, so the number is always
 * the same.
 *
 * Debian's QEMU supports plugins but has no qemu-plugin.h, so the parts used here
 * are declared here. See docs/devel/tcg-plugins.rst of QEMU 7.2, plugin API 1.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_info_t;
enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS };
typedef void (*qemu_plugin_vcpu_tb_trans_cb_t)(qemu_plugin_id_t id, struct qemu_plugin_tb *tb);
typedef void (*qemu_plugin_vcpu_udata_cb_t)(unsigned vcpu, void *context);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, qemu_plugin_vcpu_tb_trans_cb_t callback);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, qemu_plugin_vcpu_udata_cb_t callback,
                                            enum qemu_plugin_cb_flags flags, void *context);

/* The symbols that QEMU looks for in a plugin. */
extern int qemu_plugin_version;
int qemu_plugin_version = 1;
int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info_t *info, int argc, char **argv);

static struct {
    uint64_t begin, end;
    uint64_t count;
    int counting;
} the;

static void on_begin(unsigned vcpu, void *context)
{
    (void)vcpu;
    (void)context;
    the.counting = 1;
    the.count = 0;
}

static void on_end(unsigned vcpu, void *context)
{
    (void)vcpu;
    (void)context;
    if (the.counting) fprintf(stderr, "%" PRIu64 "\n", the.count);
    the.counting = 0;
}

static void on_other(unsigned vcpu, void *context)
{
    (void)vcpu;
    (void)context;
    if (the.counting) the.count++;
}

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
    size_t i;
    (void)id;
    for (i = 0; i < qemu_plugin_tb_n_insns(tb); i++) {
        struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
        uint64_t address = qemu_plugin_insn_vaddr(insn);
        qemu_plugin_vcpu_udata_cb_t callback = on_other;
        if (address == the.begin) callback = on_begin;
        if (address == the.end) callback = on_end;
        qemu_plugin_register_vcpu_insn_exec_cb(insn, callback, QEMU_PLUGIN_CB_NO_REGS, NULL);
    }
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info_t *info, int argc, char **argv)
{
    int i;
    (void)info;
    for (i = 0; i < argc; i++) {
        if (strncmp(argv[i], "begin=", 6) == 0) the.begin = strtoull(argv[i] + 6, NULL, 0);
        else if (strncmp(argv[i], "end=", 4) == 0) the.end = strtoull(argv[i] + 4, NULL, 0);
        else return -1;
    }
    if (the.begin == 0 || the.end == 0) return -1;
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
    return 0;
}
