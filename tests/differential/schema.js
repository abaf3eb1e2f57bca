// SPDX-License-Identifier: MIT
// Reads the rows of src/schema/*.def: no table is shared with the library.
'use strict';
const fs = require('fs');
const path = require('path');

const KINDS = /^(STR|INT|TIME|BOOL|OBJECT)(_ARRAY)?$/;

// The arguments of one line of macro: NAME(a, b, "c, d").
function argumentsOf(line) {
  const inner = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'));
  return inner.match(/"(?:[^"\\]|\\.)*"|[^,\s][^,]*/g).map((a) => (a[0] === '"' ? JSON.parse(a) : a.trim()));
}

function addField(types, [tag, , wire, kind, of, elements, presence]) {
  const [, base, array] = KINDS.exec(kind);
  types[tag].fields.push({
    name: wire,
    kind: base,
    array: array !== undefined,
    capacity: base === 'STR' ? Number(of) : 0,
    type: base === 'OBJECT' ? types[of] : null,
    elements: Number(elements),
    presence,
  });
}

function addLine(types, line) {
  const macro = /^(\w+)\(/.exec(line);
  if (macro === null) return;
  const a = argumentsOf(line);
  if (macro[1] === 'FIELD') addField(types, a);
  else if (macro[1] === 'PREFIX') types[a[0]].prefix = a[1];
  else if (macro[1] === 'STRUCT_OR_STRING') types[a[0]] = { tag: a[0], fields: [], prefix: null, bareMember: a[1] };
  else if (macro[1] !== 'END') types[a[0]] = { tag: a[0], fields: [], prefix: null, bareMember: null };
}

// A bare string's member is named as in C; here its wire name is needed.
function resolveBare(types, text) {
  for (const type of Object.values(types)) {
    if (type.bareMember === null || type.bare !== undefined) continue;
    const row = new RegExp(`FIELD\\(${type.tag}, ${type.bareMember}, "([^"]*)"`).exec(text);
    type.bare = type.fields.find((f) => f.name === row[1]);
  }
}

function readSchema(directory) {
  const types = {};
  for (const file of fs.readdirSync(directory).filter((f) => f.endsWith('.def')).sort()) {
    const text = fs.readFileSync(path.join(directory, file), 'utf8');
    for (const line of text.split('\n')) addLine(types, line);
    resolveBare(types, text);
  }
  return types;
}

module.exports = { readSchema };
