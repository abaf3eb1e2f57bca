# SPDX-License-Identifier: MIT
"""Checks assembled packages by the published rules of their ecosystems:

    check.py KIND FOLDER VERSION       arduino, platformio, esp-idf or zephyr
    check.py sources FOLDER            what PlatformIO would compile, and where it
                                       looks for headers: one line each
    check.py mistakes FOLDER VERSION   FOLDER has them all; each mistake in
                                       mistakes.txt is planted in a copy, and has
                                       to be refused for the reason given there"""
import fnmatch
import json
import os
import re
import shutil
import sys
import tempfile

import jsonschema
import kconfiglib
import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = (".c", ".cpp", ".cc", ".S")
# What compilers have themselves, <string.h> only where sesh.c is compiled as C++, and
# what ESP-IDF writes.
HEADERS = {"emmintrin.h", "limits.h", "stdbool.h", "stddef.h", "stdint.h", "string.h", "sesh.h", "sdkconfig.h"}


class Refused(Exception):
    pass


def need(condition, text):
    if not condition:
        raise Refused(text)


def read(folder, name):
    path = os.path.join(folder, name)
    need(os.path.isfile(path), "there is no " + name)
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_schema(kind, name, manifest):
    with open(os.path.join(HERE, "schema", kind + ".json"), encoding="utf-8") as file:
        validator = jsonschema.Draft7Validator(json.load(file))
    for error in sorted(validator.iter_errors(manifest), key=str):
        where = "/".join(str(step) for step in error.absolute_path)
        raise Refused("{}: {}: {}".format(name, where or "the whole", error.message))


# ---- manifests ----------------------------------------------------------------


def load_properties(text):
    manifest = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, equals, value = line.partition("=")
        need(equals, "library.properties: no = in the line " + line)
        need(name not in manifest, "library.properties: {} stands twice".format(name))
        manifest[name] = value
    return manifest


def load_json(text):
    def once(pairs):
        names = [name for name, _ in pairs]
        for name in names:
            need(names.count(name) == 1, "library.json: {} stands twice".format(name))
        return dict(pairs)

    try:
        return json.loads(text, object_pairs_hook=once)
    except ValueError as error:
        raise Refused("library.json: not JSON: {}".format(error)) from error


def load_yaml(name, text):
    class Once(yaml.SafeLoader):
        def construct_mapping(self, node, deep=False):
            names = [self.construct_object(key) for key, _ in node.value]
            for key in names:
                need(names.count(key) == 1, "{}: {} stands twice".format(name, key))
            return super().construct_mapping(node, deep)

    try:
        return yaml.load(text, Once)
    except yaml.YAMLError as error:
        raise Refused("{}: not YAML: {}".format(name, error)) from error


# ---- what all packages have -----------------------------------------------------


def check_files(folder):
    for base, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(base, name)
            need(not os.path.islink(path), name + " is a link")
            need(os.path.isdir(path) or os.path.getsize(path) > 0, name + " is empty")
    need("MIT License" in read(folder, "LICENSE"), "LICENSE is not the MIT one")
    read(folder, "README.md")


def check_library(folder, header, source, version):
    """The two files and sesh_config.h, whole and without need of others."""
    text, code = read(folder, header), read(folder, source)
    config = read(folder, os.path.join(os.path.dirname(header), "sesh_config.h"))
    need('#define SESH_VERSION "{}"'.format(version) in text, "sesh.h is of another version than " + version)
    need('#define SESH_CONFIG_FILE "sesh_config.h"' in text, "sesh.h does not name sesh_config.h")
    need(code.count("Permission is hereby granted") == 2, "sesh.c lacks a licence: its own or that of jsmn")
    for name, lines in (("sesh.h", text), ("sesh.c", code), ("sesh_config.h", config)):
        need("\n#line " not in lines, name + " has #line")
        for include in re.findall(r'^#include ["<]([^">]+)[">]', lines, re.M):
            need(include in HEADERS, "{} needs {}, which is not in the package".format(name, include))


def check_kconfig(folder, name, header):
    """Its defaults are those of sesh.h, and each limit reaches it."""
    try:
        conf = kconfiglib.Kconfig(os.path.join(folder, name), warn_to_stderr=False)
    except kconfiglib.KconfigError as error:
        raise Refused("{}: {}".format(name, error)) from error
    need(not conf.warnings, "{}: {}".format(name, " ".join(conf.warnings)))
    if "SESH" in conf.syms:
        conf.syms["SESH"].set_value("y")
    text = read(folder, header)
    config = read(folder, os.path.join(os.path.dirname(header), "sesh_config.h"))
    limits = dict(re.findall(r"^#ifndef (SESH_\w+)\n#define \1 (\d+)$", text, re.M))
    for symbol in conf.unique_defined_syms:
        if symbol.name == "SESH":
            continue
        need(symbol.nodes[0].help, "{}: {} has no help".format(name, symbol.name))
        need("CONFIG_" + symbol.name + "\n" in config, "sesh_config.h does not know CONFIG_" + symbol.name)
        if symbol.orig_type == kconfiglib.INT:
            need(symbol.name in limits, "{}: sesh.h has no {}".format(name, symbol.name))
            need(symbol.str_value == limits[symbol.name], "{}: the default of {} is {}, in sesh.h {}".format(
                name, symbol.name, symbol.str_value, limits[symbol.name]))
    for limit in limits:
        if limit.endswith(("_CAP", "_MAX")):
            need(limit in conf.syms, "{}: {} is missing".format(name, limit))


# ---- one of them ----------------------------------------------------------------


def check_arduino(folder, version):
    manifest = load_properties(read(folder, "library.properties"))
    check_schema("arduino", "library.properties", manifest)
    need(manifest["version"] == version, "library.properties: version is {}, not {}".format(manifest["version"], version))
    need(manifest["name"] == os.path.basename(folder), "library.properties: name is not that of the folder")
    for header in manifest.get("includes", "").replace(" ", "").split(","):
        need(not header or os.path.isfile(os.path.join(folder, "src", header)), "library.properties: no src/" + header)
    sketches = os.listdir(os.path.join(folder, "examples"))
    for name in sketches:
        read(folder, os.path.join("examples", name, name + ".ino"))
    need(sketches, "there is no example")
    check_library(folder, "src/sesh.h", "src/sesh.c", version)


def filtered(folder, build):
    """The sources that srcFilter leaves, as PlatformIO applies it."""
    base = os.path.join(folder, build.get("srcDir", "src"))
    need(os.path.isdir(base), "library.json: there is no folder srcDir")
    everything = [os.path.relpath(os.path.join(at, name), base) for at, _, files in os.walk(base) for name in files]
    rules = build.get("srcFilter", "+<*>")
    rules = " ".join(rules) if isinstance(rules, list) else rules
    chosen = set()
    for sign, pattern in re.findall(r"([+-])<([^<>]*)>", rules):
        matches = {name for name in everything if fnmatch.fnmatch(name, pattern) or name.startswith(pattern.rstrip("/") + "/")}
        chosen = chosen | matches if sign == "+" else chosen - matches
    return [os.path.join(base, name) for name in sorted(chosen) if name.endswith(SOURCE)]


def include_folders(folder, build):
    places = [build.get("includeDir", "include"), build.get("srcDir", "src")]
    return [path for path in dict.fromkeys(os.path.join(folder, place) for place in places) if os.path.isdir(path)]


def check_platformio(folder, version):
    manifest = load_json(read(folder, "library.json"))
    check_schema("platformio", "library.json", manifest)
    need(manifest["version"] == version, "library.json: version is {}, not {}".format(manifest["version"], version))
    build = manifest.get("build", {})
    need([os.path.basename(path) for path in filtered(folder, build)] == ["sesh.c"], "library.json: srcFilter does not leave sesh.c alone")
    places = include_folders(folder, build)
    headers = manifest.get("headers", [])
    for header in [headers] if isinstance(headers, str) else headers:
        need(any(os.path.isfile(os.path.join(place, header)) for place in places), "library.json: no header " + header)
    for example in manifest.get("examples", []):
        for name in example["files"]:
            read(folder, os.path.join(example["base"], name))
    check_library(folder, "src/sesh.h", "src/sesh.c", version)


def check_esp_idf(folder, version):
    manifest = load_yaml("idf_component.yml", read(folder, "idf_component.yml"))
    check_schema("esp-idf", "idf_component.yml", manifest)
    need(manifest["version"] == version, "idf_component.yml: version is {}, not {}".format(manifest["version"], version))
    need("idf" in manifest.get("dependencies", {}), "idf_component.yml: no dependency on idf")
    need("idf_component_register(" in read(folder, "CMakeLists.txt"), "CMakeLists.txt registers no component")
    for name in os.listdir(os.path.join(folder, "examples")):
        read(folder, os.path.join("examples", name, "CMakeLists.txt"))
        read(folder, os.path.join("examples", name, "main", "CMakeLists.txt"))
    check_library(folder, "include/sesh.h", "sesh.c", version)
    check_kconfig(folder, "Kconfig", "include/sesh.h")


def check_zephyr(folder, version):
    manifest = load_yaml("zephyr/module.yml", read(folder, "zephyr/module.yml"))
    check_schema("zephyr", "zephyr/module.yml", manifest)
    read(folder, os.path.join(manifest["build"]["cmake"], "CMakeLists.txt"))
    read(folder, manifest["build"]["kconfig"])
    references = manifest["security"]["external-references"]
    need("pkg:generic/sesh@" + version in references, "zephyr/module.yml: no reference to version " + version)
    need(any(name.startswith("cpe:2.3:a:sesh:sesh:{}:".format(version)) for name in references),
         "zephyr/module.yml: no CPE of version " + version)
    for place in manifest.get("samples", []):
        need(os.path.isdir(os.path.join(folder, place)), "zephyr/module.yml: there is no folder " + place)
        for name in os.listdir(os.path.join(folder, place)):
            sample = load_yaml("sample.yaml", read(folder, os.path.join(place, name, "sample.yaml")))
            need(sample.get("sample", {}).get("name") and sample.get("tests"), "sample.yaml lacks a name or tests")
    check_library(folder, "include/sesh.h", "src/sesh.c", version)
    check_kconfig(folder, manifest["build"]["kconfig"], "include/sesh.h")


CHECKS = {"arduino": check_arduino, "platformio": check_platformio, "esp-idf": check_esp_idf, "zephyr": check_zephyr}


def check(kind, folder, version):
    check_files(folder)
    CHECKS[kind](folder, version)


# ---- mistakes -------------------------------------------------------------------


def plant(folder, name, old, new):
    path = os.path.join(folder, name)
    if old == "(delete)":
        os.remove(path)
        return
    with open(path, encoding="utf-8") as file:
        text = file.read()
    need(text.count(old) > 0, "mistakes.txt: {} does not have {}".format(name, old))
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new, 1))


def refusal(kind, folder, version):
    try:
        check(kind, folder, version)
    except Refused as refused:
        return str(refused)
    return None


def check_mistakes(packages, version):
    count = 0
    with open(os.path.join(HERE, "mistakes.txt"), encoding="utf-8") as file:
        rows = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    for row in rows:
        kind, name, old, new, reason = [part.strip() for part in row.split(" | ")]
        with tempfile.TemporaryDirectory() as tmp:
            folder = os.path.join(tmp, "sesh")
            shutil.copytree(os.path.join(packages, kind, "sesh"), folder)
            plant(folder, name, old, new.replace("(nothing)", ""))
            answer = refusal(kind, folder, version)
        need(answer is not None, "accepted, though it should not be: " + row)
        need(reason in answer, "refused for another reason: {}\n    {}".format(row, answer))
        count += 1
    print("{} mistakes planted, {} refused".format(len(rows), count))


def main(kind, folder, version=None):
    folder = os.path.abspath(folder)
    if kind == "mistakes":
        check_mistakes(folder, version)
    elif kind == "sources":
        build = load_json(read(folder, "library.json")).get("build", {})
        print("\n".join(filtered(folder, build) + ["-I" + path for path in include_folders(folder, build)]))
    else:
        check(kind, folder, version)


try:
    main(*sys.argv[1:])
except Refused as refused:
    sys.exit("refused: {}".format(refused))
