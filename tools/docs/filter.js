// SPDX-License-Identifier: MIT
// Doxygen's input filter for this project's headers: node filter.js FUNCTIONS HEADER
//
// - A comment right above a declaration becomes its documentation. Above several
//   declarations without an empty line between them, it becomes the documentation of each,
//   until one has its own. A comment after code documents the member or enumerator on its line.
// - In such a comment, lines that begin with a parameter's name or a status and
//   two spaces become lists of parameters and of return values.
// - Rules ("---- types ----"), licence lines, and names that exist only for the linker
//   are left out, as are the members of the library's own structs.
//
// FUNCTIONS is a file with the names of all functions, one per line; they become links.
'use strict';
const { readFileSync } = require('node:fs');

const isFunction = new Set(readFileSync(process.argv[2], 'utf8').split('\n'));
const text = readFileSync(process.argv[3], 'utf8').replace(/\n$/, '').split('\n');
// In these structs, only members with a comment above them are for users.
const OWN = /^(struct|union) sesh_(scan|level|place|value|kind_(in_parts|quoted|shape|names)|reader|jwt|jwt_psa) \{$/;
const STATUSES = /^SESH_(OK|E_[A-Z0-9_]+)(, SESH_E_[A-Z0-9_]+)*$/;
// Names that exist only for the linker or for sizes.
const HIDDEN = [/^#define (sesh_|SESH_([A-Z0-9_]+_)?LINK|SESH_MUST_CHECK|SESH_[A-Z0-9_]*_H$)/,
  /^#define SESH_(PLAIN_DECIMAL|SPELLING|DIGITS)\(/, /^SESH_PLAIN_DECIMAL\(/];
const print = console.log;
let parameters = [];
let comment = null; // the lines of the comment above
let depth = 0; // 1: in a struct or an enum

// ---- a comment's text ---------------------------------------------------------

// Returns the text of a line without the comment's marks.
const bare = (line) => line.replace(/^[ \t]*\/\* ?/, '').replace(/[ \t]*\*\/[ \t]*$/, '').replace(/^[ \t]*\*( |$)/, '');

// Escapes what Doxygen would take for markup, except in `...`. Functions get (), which makes them
// links.
function plain(words) {
  const escaped = words.replace(/`[^`]*`|[\\<>#*@&%]/g, (one) => (one[0] === '`' ? one : `\\${one}`));
  return escaped.replace(/[a-z_][a-z0-9_]*/g, (name, at) =>
    (isFunction.has(name) && !/^[(`]/.test(escaped.slice(at + name.length)) ? `${name}()` : name));
}

const areParameters = (names) => names.split(/, */).every((name) => parameters.includes(name));

// Returns [head, rest] if the line begins a list item. In a list of statuses, the longest one is
// followed by one space.
function item(line, list) {
  const [, name, colon] = /^([a-z_, ]+): (.*)/.exec(line) ?? [];
  const [, head, rest] = list === '@retval' && /^(SESH_E_[A-Z0-9_]+) ([^ ].*)/.exec(line) ||
    /^([A-Za-z0-9_>][A-Za-z0-9_>, -]*?)  +([^ ].*)/.exec(line) || (name !== undefined && areParameters(name) && [line, name, colon]) ||
    /^(SESH_[A-Z0-9_]+)()$/.exec(line) || [];
  if (head === undefined) return null;
  if (STATUSES.test(head)) return ['@retval', head.split(/, */), rest];
  if (areParameters(head)) return ['@param', [head.split(/, */).join(', ')], rest];
  return rest === '' ? null : ['-', [`**${head}**`], rest];
}

// A list item ends where the indentation ends.
function printComment(lines, opening) {
  let list = '';
  print(opening);
  for (const line of lines) {
    if (/^ /.test(line) && list !== '') {
      print(` * ${plain(line.replace(/^ +/, '  '))}`);
    } else if (/^ {4}/.test(line)) {
      print(` * ${line}`);
    } else {
      const [mark, heads, rest] = item(line, list) ?? [''];
      if (mark !== '') for (const head of heads) print(` * ${mark} ${head} ${plain(rest)}`);
      else print(list !== '' && line !== '' ? ` *\n * ${plain(line)}` : ` * ${plain(line)}`);
      list = mark;
    }
  }
  print(' */');
}

// ---- code -----------------------------------------------------------------------

// The first line from i on that matches the pattern.
function find(pattern, i) {
  while (i < text.length && !pattern.test(text[i])) i++;
  return i;
}

const commentEnd = (i) => find(/\*\//, i);

function commentLines(i) {
  const lines = text.slice(i, commentEnd(i) + 1).map(bare);
  if (lines[0] === '') lines.shift();
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

// Where the declaration that begins on line i ends: with ";", "{" or an enumerator.
function declarationEnd(i) {
  if (/^#/.test(text[i])) return find(/(^|[^\\])$/, i);
  for (; i < text.length - 1; i++) {
    const line = text[i].replace(/[ \t]*\/\*.*/, '');
    if (/[;{}]$/.test(line)) return i;
    if (depth > 0 && ((/,$/.test(line) && !line.includes('(')) || /^}/.test(text[i + 1]))) return i;
  }
  return i;
}

// The end of the #if on line i.
function blockEnd(i) {
  for (let open = 0; i < text.length; i++) {
    if (/^#if/.test(text[i])) open++;
    if (/^#endif/.test(text[i]) && --open === 0) return i;
  }
  return i;
}

function takeParameters(declaration) {
  const inside = declaration.replace(/^.*typedef [^(]*\(\*[a-z_]+\)/, '').replace(/\)[^)]*$/, '').replace(/^[^(]*\(/, '');
  parameters = declaration.includes('(') ? inside.split(',').map((one) => /(\w*)\W*$/.exec(one)[1]) : [];
}

function printCode(line) {
  print((/^#/.test(line) ? line : line.replaceAll('SESH_ROM ', '')).replace(/ (SESH_MUST_CHECK|__attribute__\(\(noreturn\)\))/g, ''));
}

// Prints a line of code; a comment after the code becomes the member's.
function printMember(i) {
  if (!/[^ \t].*\/\*/.test(text[i])) {
    printCode(text[i]);
    return i;
  }
  printCode(text[i].replace('/*', '/**<'));
  while (!text[i].includes('*/')) print(text[++i]);
  return i;
}

// Prints one of the library's own structs without the members that have no comment above them.
function printOwn(i) {
  const end = find(/^}/, i);
  printCode(text[i]);
  for (let documented = false, k = i + 1; k < end; k++) {
    if (/^ *\/\*/.test(text[k])) {
      printComment(commentLines(k), '/**');
      documented = true;
      k = commentEnd(k);
    } else {
      if (documented) printCode(text[k]);
      else if (text[k].includes('/*')) k = commentEnd(k);
      documented = false;
    }
  }
  print(text[end]);
  return end;
}

// Prints several members on one line, each after its comment.
function printEach(line) {
  const [, type, names] = /^( *[a-z0-9_]+ )(.*);$/.exec(line);
  names.split(', ').forEach((name, i) => {
    if (i > 0 && comment) printComment(comment, '/**');
    print(`${type}${name};`);
  });
}

// The last line of a part that is not for readers; -1: the line is for readers.
function hiddenEnd(i) {
  if (/^#ifdef __cplusplus/.test(text[i])) return blockEnd(i);
  if (/^#if /.test(text[i]) && /^#(error |define SESH_([A-Z0-9_]+_)?LINK)/.test(text[i + 1])) return blockEnd(i);
  if (HIDDEN.some((pattern) => pattern.test(text[i]))) return /^#/.test(text[i]) ? declarationEnd(i) : i;
  return /^union sesh_[a-z0-9_]*_longest \{/.test(text[i]) ? find(/^}/, i) : -1;
}

// Prints line i and what belongs to it, with the comment above it if it declares something. Returns
// the last line printed.
function printNext(i) {
  const line = text[i];
  if (/^#(?!define)/.test(line)) {
    print(line);
    return i;
  }
  const end = declarationEnd(i);
  if (comment && (depth === 0 || !/\/\*|^}/.test(line))) {
    takeParameters(text.slice(i, end + 1).join(' '));
    printComment(comment, '/**');
  }
  if (OWN.test(line)) return printOwn(i);
  if (depth > 0 && /^ *[a-z0-9_]+ [a-z_]+(, [a-z_]+)+;$/.test(line)) {
    printEach(line);
    return i;
  }
  if (/^(typedef )?(struct|union|enum).*\{$/.test(line)) {
    depth = 1;
    comment = null;
  }
  if (/^}/.test(line)) depth = 0;
  for (; i < end; i++) printCode(text[i]);
  return printMember(i);
}

// ---- the file -------------------------------------------------------------------

let begun = false; // has the file's own comment been printed?
for (let i = 0; i < text.length; i++) {
  if (hiddenEnd(i) >= 0) {
    i = hiddenEnd(i);
  } else if (/^[ \t]*\/\*/.test(text[i])) {
    comment = null;
    const lines = commentLines(i);
    if (/Generated from src\/schema/.test(text[i])) {
      print(`/** @file\n * A session type. ${lines[0].replace(/ by make gen.*/, '')}.\n */`);
      begun = true;
    } else if (!/SPDX-License|\/\* ----/.test(text[i])) {
      if (begun) comment = lines;
      else printComment(lines, '/** @file');
      begun = true;
    }
    i = commentEnd(i);
  } else if (/^[ \t]*$/.test(text[i])) {
    comment = null;
    print('');
  } else {
    i = printNext(i);
  }
}
