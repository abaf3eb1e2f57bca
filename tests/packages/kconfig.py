# SPDX-License-Identifier: MIT
"""Configures with kconfiglib, as the build systems of Zephyr and ESP-IDF do:

    kconfig.py KCONFIG OUT.h OUT.cmake [FRAGMENT ...]

A warning is an error: an unknown option, a value out of its range."""
import os
import sys

import kconfiglib


def main(kconfig, header, cmake, *fragments):
    os.environ["KCONFIG_WARN_UNDEF"] = "y"
    conf = kconfiglib.Kconfig(kconfig, warn_to_stderr=False)
    # A later fragment may override an earlier one; all name what there is.
    conf.warn_assign_override = False
    conf.warn_assign_undef = True
    for fragment in fragments:
        conf.load_config(fragment, replace=False)
    conf.write_autoconf(header)
    with open(cmake, "w") as out:
        for symbol in conf.unique_defined_syms:
            value = symbol.str_value
            if symbol.config_string and value not in ("", "n"):
                out.write('set(CONFIG_{} "{}")\n'.format(symbol.name, value))
    for warning in conf.warnings:
        print(warning, file=sys.stderr)
    return 1 if conf.warnings else 0


try:
    sys.exit(main(*sys.argv[1:]))
except kconfiglib.KconfigError as error:
    sys.exit(str(error))
