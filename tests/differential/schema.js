// SPDX-License-Identifier: MIT
// Reads the rows of lists, such as src/schema/*.def: it shares no tables with the library.
'use strict';
const fs = require('fs');

// The kinds that this reader knows; a list with any other kind is refused.
const KINDS = ['INT', 'INT32', 'UINT', 'TIME', 'DATE_TIME', 'BOOL', 'STR', 'BYTES', 'ENUM', 'SET', 'STREAM', 'OBJECT'];

// A name, a number, a string, or one character.
const TOKEN = /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|\w+|[^\s]/g;

function* tokensOf(text) {
  for (const [token] of text.matchAll(TOKEN)) if (!/^\/[*/]/.test(token)) yield token;
}

// A C string: like a JSON string, with octal escapes in addition.
function stringOf(token) {
  const hex = (octal) => parseInt(octal, 8).toString(16).padStart(4, '0');
  return JSON.parse(token.replace(/\\(?:([0-7]{3})|.)/g, (escape, octal) => (octal === undefined ? escape : `\\u${hex(octal)}`)));
}

// NAME(a, KIND(b, 2), C | D): the argument is a string, a word, or an array that begins
// with its word; flags are an array that begins with "|".
function argument(tokens) {
  const token = tokens.shift();
  if (token[0] === '"') return stringOf(token);
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

// shape: ONE, LIST, EACH or SET. handsOut: the field, or one inside it, is an EACH or a STREAM.
function fieldOf(types, enums, [member, wire, kind, flags]) {
  const shape = /^(LIST|EACH|SET)$/.test(kind[0]) ? kind[0] : 'ONE';
  const [base, of] = [].concat(shape === 'LIST' || shape === 'EACH' ? kind[1] : kind);
  const type = base === 'OBJECT' ? types[of] : null;
  if (!KINDS.includes(base)) throw new Error(`${wire}: the other reader does not know ${base}`);
  return {
    member,
    name: wire,
    kind: base,
    shape,
    capacity: base === 'STR' || base === 'BYTES' ? Number(of) : 0,
    type,
    enum: base === 'ENUM' || base === 'SET' ? enums[of] : null,
    elements: shape === 'LIST' ? Number(kind[2]) : 0,
    handsOut: shape === 'EACH' || base === 'STREAM' || (type !== null && type.fields.some((f) => f.handsOut)),
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
    types[tag] = { tag, isSession: word === 'SESSION', fields: [], prefix: null, bareMember };
    return types[tag];
  }
  return open;
}

function addList(types, text) {
  const tokens = [...tokensOf(text)];
  const enums = {}; // a list of names precedes the structs that use it
  let open = null;
  while (tokens.length > 0) {
    const word = tokens.shift();
    open = addRow(types, enums, open, word, tokens[0] === '(' ? argumentsOf(tokens) : []);
  }
}

function readSchema(files) {
  const types = {};
  for (const file of files) addList(types, fs.readFileSync(file, 'utf8'));
  return types;
}

module.exports = { readSchema };
