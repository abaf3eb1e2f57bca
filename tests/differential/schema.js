// SPDX-License-Identifier: MIT
// Reads the rows of src/schema/*.def: no table is shared with the library.
'use strict';
const fs = require('fs');
const path = require('path');

// A name, a number, a string, or one character.
const TOKEN = /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|\w+|[^\s]/g;

function* tokensOf(text) {
  for (const [token] of text.matchAll(TOKEN)) if (!/^\/[*/]/.test(token)) yield token;
}

// NAME(a, KIND(b, 2), C | D): the argument is a string, a word, or an array that begins
// with its word; flags are an array that begins with "|".
function argument(tokens) {
  const token = tokens.shift();
  if (token[0] === '"') return JSON.parse(token);
  let value = token;
  if (tokens[0] === '(') value = [token, ...argumentsOf(tokens)];
  if (tokens[0] !== '|') return value;
  const flags = ['|', value];
  while (tokens[0] === '|') {
    tokens.shift();
    flags.push(tokens.shift());
  }
  return flags;
}

function argumentsOf(tokens) {
  const all = [];
  do {
    tokens.shift();
    all.push(argument(tokens));
  } while (tokens[0] === ',');
  tokens.shift();
  return all;
}

function fieldOf(types, enums, [member, wire, kind, flags]) {
  const array = kind[0] === 'LIST';
  const [base, of] = [].concat(array ? kind[1] : kind);
  return {
    member,
    name: wire,
    kind: base,
    array,
    capacity: base === 'STR' ? Number(of) : 0,
    type: base === 'OBJECT' ? types[of] : null,
    enum: base === 'ENUM' ? enums[of] : null,
    elements: array ? Number(kind[2]) : 0,
    quoted: flags.includes('QUOTED'),
    oneOrMany: flags.includes('ONE_OR_MANY'),
    presence: [].concat(flags).find((f) => /^(REQUIRED|NULLABLE)$/.test(f)) || 'OPTIONAL',
    also: [],
  };
}

function addRow(types, enums, open, word, a) {
  if (word === 'FIELD') open.fields.push(fieldOf(types, enums, a));
  else if (word === 'ENUM' || word === 'ENUM_ANY_CASE') return (enums[a[0]] = { names: [], anyCase: word !== 'ENUM' });
  else if (word === 'NAME') open.names.push(a[1]);
  else if (word === 'ALSO') open.fields.at(-1).also.push(a[0]);
  else if (word === 'PREFIX') open.prefix = a[0];
  else if (word === 'END') open.bare = open.fields?.find((f) => f.member === open.bareMember);
  else {
    const [tag, bareMember] = word === 'STRUCT_OR_STRING' ? a : [a[0], null];
    types[tag] = { tag, fields: [], prefix: null, bareMember };
    return types[tag];
  }
  return open;
}

function addList(types, text) {
  const tokens = [...tokensOf(text)];
  const enums = {}; // a list of names stands before the structs that use it
  let open = null;
  while (tokens.length > 0) {
    const word = tokens.shift();
    open = addRow(types, enums, open, word, tokens[0] === '(' ? argumentsOf(tokens) : []);
  }
}

function readSchema(directory) {
  const types = {};
  for (const file of fs.readdirSync(directory).filter((f) => f.endsWith('.def')).sort()) {
    addList(types, fs.readFileSync(path.join(directory, file), 'utf8'));
  }
  return types;
}

module.exports = { readSchema };
