// SPDX-License-Identifier: MIT
// Checks that what the pages name exists:
//
//     node names.js [--own FOLDER] PAGE ...
//
// Links: the file and, if there is an anchor, the heading (as GitHub names it). In code, which is
// `...`, indented lines and blocks: files in the folders of the tree, "make TARGET", and words that
// begin with sesh_ or SESH_, in the tree or in FOLDER. Words with NAME, TAG, TYPE or MEMBER in them
// are placeholders.
//
// SECURITY.md and docs/MISRA.md are checked more strictly: also files without their folder, all
// identifiers (after `FILE`: a `WORD` must be in that file), and fuzz targets. Each invariant of
// SECURITY.md must say what fails without it, and the fuzz targets that it names must assert it.
'use strict';
const { execSync } = require('node:child_process');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const args = process.argv.slice(2);
const own = args[0] === '--own' ? args.splice(0, 2)[1] : '';
const files = execSync("find . -path '*/node_modules' -prune -o -path ./build -prune -o -path ./.git -prune -o -print", { encoding: 'utf8' })
  .split('\n').map((name) => name.slice(2));
const is = new Set(files);
const read = (name) => readFileSync(name, 'latin1');
const wordsOf = (names, pattern) => new Set(names.flatMap((name) => read(name).match(pattern) ?? []));
const matching = (pattern) => files.filter((name) => pattern.test(name));
const known = wordsOf(matching(
  /^(include\/sesh\/.*\.h|port\/.*\.h|src\/.*\.[ch]|examples\/[^/]+\.[ch]|examples\/own_type\/.*|tests\/[^/]+\.[ch]|tools\/sesh\/.*\.c|tools\/make\/.*)$/)
  .concat(own === '' ? [] : readdirSync(own).map((name) => path.join(own, name))), /(sesh|SESH)_\w+/g);
const targets = new Set(matching(/^(Makefile|tools\/make\/.*)$/)
  .flatMap((name) => read(name).replaceAll('\\\n', ' ').match(/^\.PHONY:.*/gm) ?? []).join(' ').split(/\s+/));
let anywhere;
let bad = 0;
const checked = { links: 0, paths: 0, targets: 0, words: 0, invariants: 0 };
let page, line;

// Reports `fault` unless the condition is true, and counts the check under its sort.
function check(sort, truth, text) {
  checked[sort]++;
  if (truth) return;
  console.log(`${page}:${line}: ${text}`);
  bad++;
}

const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9_ -]/g, '').replaceAll(' ', '-');
const anchors = (name) => read(name).replace(/^```[^]*?^```/gm, '').match(/^#+ .*/gm).map((h) => slug(h.replace(/^#+ /, '')))
  .map((one, i, all) => { const before = all.slice(0, i).filter((h) => h === one).length; return before ? `${one}-${before}` : one; });

function checkLink(target) {
  const [file, anchor] = target.split('#');
  const name = file === '' ? page : path.join(path.dirname(page), file).replace(/\/$/, '');
  check('links', is.has(name), `there is no ${name}`);
  if (anchor && is.has(name)) check('links', anchors(name).includes(anchor), `there is no heading #${anchor} in ${name}`);
}

// Pages about changes name what no longer exists.
const isGone = (word) => /^(CHANGELOG|docs\/migration)\.md$/.test(page) &&
  /^(SESH_(SMALL|NO_SSE2|JWT_MBEDTLS_SIGNATURE)|sesh_jwt_mbedtls(_[a-z0-9]+)?|port\/mbedtls)$/.test(word);

function checkCode(code) {
  for (let [, name] of code.matchAll(/(?<![\w./<-])((?:src|include|port|tests|tools|examples|docs|cmake)\/[\w./*-]*)/g)) {
    name = name.replace(/[./]$/, '');
    if (/NAME|\.\.\./.test(name) || name === 'docs/html') continue;
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    check('paths', is.has(name) || isGone(name) || (name.includes('*') && files.some((f) => pattern.test(f))), `there is no file ${name}`);
  }
  for (const [, name] of code.matchAll(/(?<![a-z-])make(?: -s)? ([a-z][a-z/.-]*)/g)) {
    if (!name.startsWith('build/')) check('targets', targets.has(name.replace(/\.$/, '')), `make has no target ${name}`);
  }
  for (const [, word] of code.matchAll(/((?:sesh|SESH)_\w+)(?!\*)/g)) {
    if (!/NAME|TAG|TYPE|MEMBER|_$/.test(word)) check('words', known.has(word) || isGone(word), `${word} is not a known name`);
  }
}

// Does the word occur in the files that are kept, or in that file? SESH_NAME_X stands for all such
// names.
function isWord(word, file) {
  const pattern = new RegExp(`^${word.replace('NAME_', '[A-Za-z_]*_')}$`);
  anywhere ??= wordsOf(matching(/^(src|include|tests|tools|port)\/.*\.\w+$/).filter((name) => name !== 'tools/docs/names.js'), /\w+/g);
  const set = file && existsSync(file) ? wordsOf([file], /\w+/g) : anywhere;
  return [...set].some((one) => pattern.test(one));
}

// Checks what SECURITY.md or docs/MISRA.md has in backquotes, and returns the fuzz targets.
function checkStrictly(text) {
  const fuzz = [];
  let after = '', file = '', end = 0;
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    const [before, token] = [text.slice(end, match.index), match[1]];
    end = match.index + match[0].length;
    if (/fuzz $/.test(before)) after = 'fuzz';
    else if (before !== ', ' && !(before === ': ' && after === 'file')) after = '';
    if (/^[\w/-]+\.(txt|c|h|md|sh|js|def)$/.test(token)) {
      after = 'file';
      file = token;
      check('paths', files.some((name) => path.basename(name) === path.basename(token)), `there is no ${token}`);
    } else if (after === 'fuzz') {
      fuzz.push(token);
      check('paths', is.has(`tests/fuzz/${token}.c`), `there is no fuzz target ${token}`);
    } else if (/^[A-Za-z]\w*$/.test(token) && /_|^[a-z]+$/.test(token)) {
      const where = after === 'file' ? file : '';
      check('words', isWord(token, where), `there is no ${token} in ${where || 'the tree'}`);
    }
  }
  return fuzz;
}

function checkInvariant(name, what, fails) {
  check('invariants', name === `I${++invariants}`, `${name} comes where I${invariants} should`);
  const asserts = (target) => read(`tests/fuzz/${target}.c`).includes(`"${name}"`);
  checkStrictly(what);
  const fuzz = checkStrictly(fails);
  check('invariants', /`|every fuzz target/.test(fails), `${name} names nothing that would fail without it`);
  if (/every fuzz target/.test(fails)) check('invariants', asserts('common'), `no fuzz_fail of ${name} for all targets`);
  for (const target of fuzz.filter((t) => is.has(`tests/fuzz/${t}.c`))) {
    check('invariants', asserts('common') || asserts(target), `no fuzz_fail of ${name} in tests/fuzz/${target}.c`);
  }
}

let invariants = 0;
for (page of args) {
  const strict = /^(SECURITY|docs\/MISRA)\.md$/.test(page);
  let fence = false;
  line = 0;
  for (const text of read(page).split('\n')) {
    line++;
    if (text.startsWith('```')) fence = !fence;
    else if (fence || /^    /.test(text)) checkCode(text);
    else {
      const invariant = text.match(/^\| \*\*(I\d+)\*\* \| (.*?) \| (.*)/);
      for (const [, target] of text.matchAll(/\]\(([^)]+)\)/g)) if (!/^[a-z]+:/.test(target)) checkLink(target);
      checkCode(text.split('`').filter((_, i) => i % 2).join(' '));
      if (invariant) checkInvariant(...invariant.slice(1));
      else if (strict) checkStrictly(text);
    }
  }
}
if (args.includes('SECURITY.md')) check('invariants', invariants > 0, 'no invariant was found');
console.log(`checked: ${Object.entries(checked).map(([sort, n]) => `${n} ${sort}`).join(', ')}; ${bad} wrong`);
process.exit(bad > 0 ? 1 : 0);
