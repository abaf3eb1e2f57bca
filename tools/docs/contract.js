// SPDX-License-Identifier: MIT
// Compares the comments of the public functions with what the functions are and do.
//
//     node contract.js check SEEN HEADER ...
//     node contract.js wrap HEADER ...
//     node contract.js names HEADER ...
//
// check  Every function must have a comment right above it, or above it and its neighbours.
//        The comment names each parameter, or refers to a function that has the same
//        parameter and names it. If a function returns int, its comment also lists the
//        statuses, or says that its errors are those of other functions. SEEN has lines
//        "FUNCTION STATUS", which the tests recorded. Each of these statuses must be in the
//        comment, and each status that the function's own comment lists must be in SEEN.
// wrap   Prints C code that records what each function returns (ld's --wrap).
// names  Prints the names of the functions that return int.
'use strict';
const { readFileSync } = require('node:fs');

const [mode, ...args] = process.argv.slice(2);
const seen = mode === 'check' ? args.shift() : '';

// ---- the functions ------------------------------------------------------------

// Matches a comment, an empty line (which ends what the comment covers), or a declaration.
const PARTS = /^\/\*[^]*?\*\/.*|^$|^(?!typedef)([a-z][^\n(]*?)([a-z0-9_]+)\(([^;]*)\)(?: SESH_MUST_CHECK)?;/gm;

function functionsOf(header) {
  const text = readFileSync(header, 'utf8');
  let about = '';
  return [...text.matchAll(PARTS)].flatMap(({ 0: part, 1: type, 2: name, 3: list, index }) => {
    if (name === undefined) about = part;
    if (name === undefined) return [];
    const declared = list.replace(/\s+/g, ' ');
    const parameters = declared === 'void' ? [] : declared.split(', ').map((one) => /\w+$/.exec(one)[0]);
    return [{ name, declared, parameters, about, returnsInt: type.trim() === 'int',
      place: `${header}:${text.slice(0, index + part.length).split('\n').length}` }];
  });
}

const functions = args.flatMap(functionsOf);
const answering = functions.filter((one) => one.returnsInt);

// ---- check --------------------------------------------------------------------

const hasWord = (text, word) => new RegExp(`\\b${word}\\b`).test(text);

// "sesh_jwt_begin_*" stands for all functions that begin so.
function refers(text, name) {
  const [, start] = /(sesh_[a-z_]+_)\*/.exec(text) ?? [];
  return hasWord(text, name) || (start !== undefined && name.startsWith(start));
}

// The function, and the functions whose errors its comment includes.
function closureOf(one) {
  const closure = new Set([one]);
  for (const member of closure) {
    if (!/errors? (of|are)|[eE]rrors(,| and)|refuses/.test(member.about)) continue;
    answering.filter((other) => refers(member.about, other.name)).forEach((other) => closure.add(other));
  }
  return [...closure];
}

function check() {
  const answers = new Set(readFileSync(seen, 'utf8').trim().split('\n'));
  const checked = { parameters: 0, statuses: 0 };
  const faults = [];
  const report = (one, text) => faults.push(`${one.place}: ${one.name}: ${text}`);

  function checkParameters(one) {
    const others = functions.filter((other) => refers(one.about, other.name));
    for (const name of one.parameters) {
      const named = hasWord(one.about, name) ||
        others.some((other) => other.parameters.includes(name) && hasWord(other.about, name));
      if (!named) report(one, `the comment does not name \`${name}\``);
      checked.parameters++;
    }
  }

  function checkStatuses(one) {
    const all = closureOf(one).map((other) => other.about).join('\n');
    if (/what sink answered/.test(all)) return;
    if (!/SESH_OK/.test(all)) report(one, 'the comment lists no status');
    for (const [name, status] of [...answers].map((answer) => answer.split(' '))) {
      if (name === one.name && !hasWord(all, status)) report(one, `can answer ${status}, says a test; the comment does not`);
    }
    for (const [, list] of one.about.matchAll(/\* ((?:SESH_E_[A-Z0-9_]+, )*SESH_E_[A-Z0-9_]+)[ \n]/g)) {
      for (const status of list.split(', ')) {
        if (!answers.has(`${one.name} ${status}`)) report(one, `no test has seen ${status}`);
        checked.statuses++;
      }
    }
  }

  if (answers.size === 1) throw new Error(`no answers in ${seen}`);
  for (const one of functions) {
    if (one.about === '') {
      report(one, 'no comment above it');
    } else {
      checkParameters(one);
      if (one.returnsInt) checkStatuses(one);
    }
  }
  faults.forEach((fault) => console.log(fault));
  console.log(`checked: ${functions.length} functions, ${checked.parameters} parameters, ${checked.statuses} statuses` +
    (faults.length !== 0 ? `, ${faults.length} faults` : ''));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

// ---- wrap ---------------------------------------------------------------------

const wrapper = ({ name, declared, parameters }, number) => `int __real_${name}(${declared});
int __wrap_${name}(${declared});
int __wrap_${name}(${declared})
{
    int answered = __real_${name}(${parameters.join(', ')});
    if (answered <= 0 && answered > -128) seen[${number}][-answered] = 1;
    return answered;
}
`;

const printer = ({ name }, number) => `    {
        const int function = ${number};
        const char *of = "${name}";
#include "status.def"
    }
`;

const wrap = () => console.log(`/* Printed by tools/docs/contract.js: notes what each call answers. */
#include <stdio.h>
#include <stdlib.h>
${args.map((header) => `#include <${header.replace(/^include\//, '')}>\n`).join('')}
static unsigned char seen[${answering.length}][128];

${answering.map(wrapper).join('\n')}
static void __attribute__((destructor)) print_seen(void)
{
    FILE *file = fopen(getenv("SESH_SEEN"), "a");
    if (file == NULL) abort();
#define STATUS(number, name, text, sentence) \\
    if (seen[function][-(number)] != 0) fprintf(file, "%s SESH_E_%s\\n", of, #name);
${answering.map(printer).join('')}    fclose(file);
}`);

if (mode === 'check') check();
else if (mode === 'wrap') wrap();
else answering.forEach((one) => console.log(one.name));
