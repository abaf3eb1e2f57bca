// SPDX-License-Identifier: MIT
// node mutants.js FILE ...: would the tests notice a small fault? tools/make/coverage.mk sets the
// variables in `process.env` below.
//
// The tree is copied into DIR/tree, and the FILEs in it get their mutants (mutate.js). The tree's
// own Makefile builds the tests once for each form, which is a set of compiler flags. Then
// mutants.c runs them. Mutants that survive the quick tests and do not change the optimised object
// code are the same program, and do not count.
'use strict';
const fs = require('fs');
const path = require('path');
const { execFile, execFileSync, spawnSync } = require('child_process');
const { promisify } = require('util');
const { find, withMutants, withOne } = require('./mutate.js');

const { DIR, CC, INCLUDES, MOST, SEED, JOBS, WHOLE, MAKE_FLAGS = '' } = process.env;
const LIST = 'tools/trust/mutants-equivalent.txt';
const TREE = `${DIR}/tree`;
// Test durations in seconds.
const QUICK = 0.1;
const MIDDLE = 0.3;
const ALL = 1e9;
const SANITIZE = '-O1 -fsanitize=address,undefined -fno-sanitize-recover=all';
const includes = INCLUDES.split(' ').filter(Boolean);

// `only`: the files with branches for the form; `to`: the longest test, in seconds.
const FORMS = [
  { name: 'plain', flags: '-O1', define: [], to: ALL, scale: 1 },
  { name: 'word', flags: '-O1 -DSESH_RUN_STEP=8', define: ['-DSESH_RUN_STEP=8'], only: /SESH_RUN_STEP/, to: ALL, scale: 1 },
  { name: 'sanitize', flags: SANITIZE, define: [], to: MIDDLE, scale: 20, record: 'plain' },
];

const execFileLater = promisify(execFile);
const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const say = (text) => console.log(`${seconds().padStart(7)}  ${text}`);
const plain = (text) => text.replace(/\s+/g, ' ').trim();
// The folder is not part of the key.
const keyOf = (m) => [path.basename(m.file), m.fn, m.before, m.after].join('\t');

// ---- which mutants are tried -------------------------------------------------

// Fisher-Yates shuffle with Park and Miller's generator.
function pick(mutants, most, seed) {
  let state = (parseInt(String(seed).slice(0, 12), 16) || 0) % 2147483646 + 1;
  const all = [...mutants];
  for (let i = 0; i < most && i < all.length; i++) {
    state = state * 16807 % 2147483647;
    const j = i + state % (all.length - i);
    [all[i], all[j]] = [all[j], all[i]];
  }
  return most > 0 ? all.slice(0, most) : all;
}

// The list of mutants that change nothing: blocks of "FILE FUNCTION", "- before", "+ after" and
// indented lines with the reason, which may apply to several pairs.
function readList() {
  const known = new Map();
  let place = [];
  let before = '';
  let entries = [];
  fs.readFileSync(LIST, 'utf8').split('\n').forEach((line, i) => {
    if (/^(#|\s*$)/.test(line)) return;
    if (line.startsWith('- ')) before = plain(line.slice(2));
    else if (line.startsWith('+ ')) {
      if (entries.some((entry) => entry.reason)) entries = [];
      entries.push({ line: i + 1, file: place[0], reason: '', mutants: [] });
      known.set([...place, before, plain(line.slice(2))].join('\t'), entries[entries.length - 1]);
    } else if (/^\s/.test(line)) entries.forEach((entry) => { entry.reason += plain(line); });
    else place = line.split(' ');
  });
  return known;
}

// ---- building ---------------------------------------------------------------

function copy(names, to) {
  fs.rmSync(to, { recursive: true, force: true });
  for (const name of names) {
    fs.cpSync(name, `${to}/${name}`, { recursive: true, filter: (from) => path.basename(from) !== 'node_modules' });
  }
}

// Writes the tree's files, including those with mutants.
function writeTree(files, mutants) {
  const functions = [];
  copy(['Makefile', 'src', 'include', 'port', 'tests', 'tools'], TREE);
  for (const file of files) {
    fs.writeFileSync(`${TREE}/${file}`, withMutants(file, mutants.filter((m) => m.file === file), functions), 'latin1');
  }
  for (const name of ['mutants.c', 'mutants.h']) fs.copyFileSync(`tools/trust/${name}`, `${TREE}/tests/${name}`);
}

function build(form) {
  const flags = `${form.flags} -w -include tests/mutants.h -Dmain=tests_main -Wl,--wrap=_cmocka_run_group_tests`;
  const out = spawnSync('make', ['-s', '-C', TREE, '-j', JOBS, `CC=${CC}`, 'STRICT=', `BUILD=out/${form.name}`,
    `CFLAGS=${flags}`, ...MAKE_FLAGS.split(' ').filter(Boolean), `out/${form.name}/tests/run`],
    { encoding: 'utf8', env: { ...process.env, MAKEFLAGS: '' } });
  if (out.status !== 0) throw new Error(`the tests cannot be built, form ${form.name}:\n${out.stderr.slice(0, 3000)}`);
}

// ---- running ----------------------------------------------------------------

// Runs the mutants and returns the survivors. Number 0 is a run without a mutant.
function run(form, mutants, from, to) {
  if (mutants.length === 0) return [];
  const record = `${DIR}/record-${form.record || form.name}`;
  const env = { ...process.env, ASAN_OPTIONS: 'detect_leaks=0', CMOCKA_MESSAGE_OUTPUT: 'STDOUT' };
  const input = mutants.map((m) => `${m.number} ${m.functionNumber}`).join('\n');
  const out = spawnSync(`${TREE}/out/${form.name}/tests/run`, [record, from, to, form.scale, JOBS].map(String),
    { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], env });
  const ends = new Map(out.stdout.trim().split('\n').map((line) => line.split('\t')));
  if (ends.get('0') !== 'survived') throw new Error(`the tests fail without a mutant, form ${form.name}`);
  for (const m of mutants) {
    const end = ends.get(`${m.number}`);
    if (end === undefined) throw new Error(`no result of mutant ${m.number}, form ${form.name}`);
    if (end === 'time') m.time = true;
    if (form.name !== 'sanitize') m.unreached = end === 'unreached' && m.unreached !== false;
    if (end === 'killed' || end === 'time') m.killed = form.name;
  }
  const left = mutants.filter((m) => !m.killed);
  const tests = to === ALL ? 'all tests' : `tests of at most ${to} s`;
  say(`${form.name}, ${tests}: ${mutants.length} tried, ${left.length} left`);
  return left;
}

// ---- the same program? ------------------------------------------------------

async function objectOf(dir, unit, define) {
  const flags = ['-std=c99', '-w', '-O2', ...define, ...includes, '-Isrc', '-c', '-o', 'object.o'];
  await execFileLater(CC, [...flags, unit], { cwd: dir });
  return fs.readFileSync(`${dir}/object.o`);
}

const hasBranches = (form, m) => !form.only || form.only.test(fs.readFileSync(m.file, 'latin1'));
const originals = new Map();

async function isSame(mutant, dir) {
  const forms = FORMS.filter((form) => form.name !== 'sanitize' && hasBranches(form, mutant));
  let same = true;
  for (const { define } of forms) {
    for (const unit of mutant.units) {
      const key = `${unit} ${define}`;
      if (!same) break;
      if (!originals.has(key)) originals.set(key, await objectOf(dir, unit, define));
      fs.writeFileSync(`${dir}/${mutant.file}`, withOne(mutant), 'latin1');
      same = (await objectOf(dir, unit, define)).equals(originals.get(key));
      fs.copyFileSync(mutant.file, `${dir}/${mutant.file}`);
    }
  }
  return same;
}

// Leaves out mutants that are the same program.
async function withoutSame(mutants) {
  const waiting = [...mutants];
  const worker = async (dir) => {
    copy(['src', 'include'], dir);
    for (let m = waiting.shift(); m !== undefined; m = waiting.shift()) m.same = await isSame(m, dir);
  };
  await Promise.all([...Array(Number(JOBS)).keys()].map((job) => worker(`${DIR}/one-${job}`)));
  const left = mutants.filter((m) => !m.same);
  say(`${left.length} left that are not the same program`);
  return left;
}

// ---- the whole --------------------------------------------------------------

const shown = (m) => `${m.file}:${m.line}: ${m.fn}${m.unreached ? ': no test comes here' : ''}\n    - ${m.before}\n    + ${m.after}\n`;

async function tryAll(mutants, known) {
  const [first, ...others] = FORMS;
  FORMS.forEach((form) => { fs.rmSync(`${DIR}/record-${form.name}`, { force: true }); });
  build(first);
  say('built');
  let left = run(first, mutants, -1, QUICK);
  left = await withoutSame(left);
  // Mutants on the list are not tried with the slow tests.
  const listed = left.filter((m) => known.has(keyOf(m)));
  run(first, listed, QUICK, MIDDLE);
  left = run(first, left.filter((m) => !known.has(keyOf(m))), QUICK, ALL);
  for (const form of others) {
    const here = left.filter((m) => hasBranches(form, m));
    if (here.length === 0) continue;
    build(form);
    const survived = new Set(run(form, here, -1, form.to));
    left = left.filter((m) => survived.has(m) || !here.includes(m));
  }
}

// The errors in the list: entries without a reason, and entries whose mutants do not exist or are
// all noticed.
function mistakes(known, files) {
  return [...known].flatMap(([key, entry]) => {
    const whole = MOST === '0' && (WHOLE || files.some((file) => path.basename(file) === entry.file));
    const at = `${LIST}:${entry.line}: `;
    if (entry.reason === '') return [`${at}no reason is given`];
    if (entry.mutants.length === 0) return whole ? [`${at}there is no such mutant`] : [];
    if (entry.mutants.every((m) => m.killed)) return [`${at}a test notices it: ${key.split('\t')[3]}`];
    return entry.mutants.every((m) => m.same) ? [`${at}it is the same program: no entry is needed`] : [];
  });
}

function report(files, mutants, known, leftOut) {
  const columns = ['same', 'killed', 'known', 'survived'];
  const count = (of) => Object.fromEntries(columns.map((state) => [state, of.filter((m) => m[state]).length]));
  const row = (name, cells) => console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join(''));
  console.log();
  row('file', ['mutants', ...columns]);
  for (const file of [...files, '']) {
    const of = mutants.filter((m) => file === '' || m.file === file);
    if (of.length !== 0) row(file || 'all', [of.length, ...Object.values(count(of))]);
  }
  const sum = count(mutants);
  const survivors = mutants.filter((m) => m.survived);
  if (survivors.length !== 0) console.log('\nNo test notices:');
  process.stdout.write(survivors.map(shown).join(''));
  const wrong = mistakes(known, files);
  if (wrong.length !== 0) console.log(`\n${wrong.join('\n')}`);
  const ok = sum.survived === 0 && wrong.length === 0 && mutants.length !== 0;
  const tried = mutants.length - sum.same;
  const score = (100 * (tried - sum.survived) / Math.max(tried, 1)).toFixed(1);
  const slow = mutants.filter((m) => m.time).length;
  console.log(`\n${leftOut} constants of tables and labels were not tried. ${slow} mutants ran too long.`);
  const part = WHOLE ? 'all of src/' : 'a sample';
  const line = `${sum.killed} of ${tried} (${part}), ${sum.known} known, ${sum.survived} survived`;
  console.log(`mutants killed: ${line}; score ${score} %; ${seconds()}`);
  return ok;
}

async function main(files) {
  const units = execFileSync('find', ['src', '-name', '*.c'], { encoding: 'utf8' }).trim().split('\n').sort();
  const forms = FORMS.slice(0, 2).map((form) => [...includes, '-Isrc', ...form.define]);
  const { mutants: all, leftOut } = find(files, units, forms);
  const mutants = pick(all, Number(MOST), SEED);
  mutants.sort((a, b) => a.number - b.number);
  if (mutants.length > 8191) throw new Error('more mutants than tools/trust/mutants.h has room for');
  mutants.forEach((m, i) => { m.number = i + 1; });
  say(`${mutants.length} of ${all.length} mutants in ${files.length} files, seed ${SEED}`);
  const known = readList();
  for (const m of mutants) if (known.has(keyOf(m))) known.get(keyOf(m)).mutants.push(m);
  writeTree(files, mutants);
  await tryAll(mutants, known);
  for (const m of mutants) {
    m.known = !m.killed && !m.same && known.has(keyOf(m));
    m.survived = !m.killed && !m.same && !m.known;
  }
  return report(files, mutants, known, leftOut);
}

main(process.argv.slice(2)).then((ok) => { process.exitCode = ok ? 0 : 1; }, (error) => {
  console.error(`mutants: ${error.message}`);
  process.exitCode = 2;
});
