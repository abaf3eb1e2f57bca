// SPDX-License-Identifier: MIT
// From samples to structs and back: sesh infer makes a list from documents, and the generator makes
// C from the list. A program with all these types reads the same documents. The structs must hold
// what the documents have of the fields in the list. What is not in the list must be named in a
// comment. DIR is a working directory, BUILD that of the tools; CASES and SEED may be set.
import assert from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';

const { BUILD = 'build', CC = 'cc', JSMN_INCLUDE = '' } = process.env;
const DIR = process.env.DIR ?? `${BUILD}/infer`;
const CASES = Number(process.env.CASES ?? 500);
let state = Number(process.env.SEED ?? 1);

// Park and Miller's generator: an integer from 0 to n - 1.
function random(n) {
  state = state * 16807 % 2147483647;
  return state % n;
}

const chance = (percent) => random(100) < percent;
const pick = (list) => list[random(list.length)];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

// ---- documents ---------------------------------------------------------------------------

// A number that JavaScript cannot hold, as it is spelled.
class Big {
  constructor(text) { this.text = text; }
}

const NAMES = ['id', 'name', 'userName', 'userGUID', 'user_name', 'access_token', 'expiresIn', 'created_at', '1st', 'a-b',
  'a_b', 'a b', 'class', 'int', 'has', 'null', 'clipped', 'list', 'list_count', 'list_max', 'list_cap', 'fields', 'work',
  'h', 'link', 'link_1', 'größe', 'straße', '名前', '日本', 'key', 'Key', 'KEY', 'profile', 'profile_id', 'https://example.com/role',
  'a/b', 'a~b', '??/', 'quote"', 'back\\slash', '*/', '/*', 'new\nline', 'tab\t', 'n', 'n_length', 'signature', 'type', 'raw_', 'also', 'x'.repeat(80),
  'y'.repeat(254), 'z'.repeat(255), '', 'items', 'people', 'addresses', 'city', 'country', 'enum', 'template', 'field', '_', '__a', 'É'];

const WORDS = ['', 'a', 'active', 'closed', 'zoë', '日本語', 'with "quotes"', 'a\\b', 'line\nfeed', 'x'.repeat(40), 'y'.repeat(1000), '12', '-1.5'];

const BIGS = ['9223372036854775807', '9223372036854775808', '18446744073709551615', '18446744073709551616', '-9223372036854775808',
  '-9223372036854775809', '1e400', '12345678901234567890123'];

function randomDate() {
  const date = new Date((random(2 ** 31 - 1) - 2 ** 29) * 1000).toISOString();
  return pick([date, date.replace('.000', ''), date.replace('.000Z', '.125+02:00'), date.replace('T', 't')]);
}

// Makes values of one kind.
function randomMaker(depth) {
  const kinds = ['word', 'word', 'number', 'number', 'bool', 'date', 'fraction', 'big', 'status', 'quoted', 'key'];
  if (depth < 4) kinds.push('object', 'object', 'list', 'list', 'list', 'oneOrMany');
  const kind = pick(kinds);
  if (kind === 'object') return randomObject(depth + 1);
  if (kind === 'list') {
    const element = chance(3) ? () => pick([1, 'a', null, [1], {}]) : randomMaker(depth + 1);
    const most = pick([0, 1, 2, 3, 5, 20]);
    return () => times(random(most + 1), element);
  }
  if (kind === 'oneOrMany') {
    const element = chance(50) ? randomObject(depth + 1) : pick([() => pick(WORDS), () => random(100), () => chance(50)]);
    return () => (chance(50) ? element() : times(random(3), element));
  }
  return {
    quoted: () => pick([(n) => n, String])(pick([random(1000), -random(1000), chance(50)])),
    key: () => Buffer.from(times(pick([32, 33, 256]), () => random(256))).toString(pick(['base64', 'base64url'])),
    word: () => pick(WORDS),
    number: () => random(pick([10, 1000, 1000000000])) - pick([0, 0, 5]),
    bool: () => chance(50),
    date: () => randomDate(),
    fraction: () => pick([1.5, -0.25, 1700000000.75, 1e3, 12]),
    big: () => pick([1, 5, new Big(pick(BIGS))]),
    status: () => pick(['on', 'off']),
  }[kind];
}

function randomObject(depth) {
  const names = [...new Set(times(random(depth === 0 && chance(5) ? 90 : 9), () => (chance(80) ? pick(NAMES) : `n${random(100)}`)))];
  const members = names.map((name) => ({ name, make: randomMaker(depth), absent: chance(20), empty: chance(20), other: chance(4) }));
  return () => {
    const object = new Map();
    for (const m of members) {
      if (m.absent && chance(30)) continue;
      const value = m.empty && chance(30) ? null : m.other && chance(20) ? pick([1, 'a', true]) : m.make();
      object.set(m.name, value);
    }
    return object;
  };
}

// Adds spaces in some places.
function write(value) {
  const gap = chance(10) ? ' ' : '';
  if (value instanceof Big) return value.text;
  if (Array.isArray(value)) return `[${gap}${value.map(write).join(',')}]`;
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${gap}${JSON.stringify(k)}:${write(v)}`).join(',')}${gap}}`;
  if (value !== null && typeof value === 'object') return '{}';
  return JSON.stringify(value);
}

// Parses a document: objects become Maps, long numbers keep their spelling.
function asMaps(value) {
  if (Array.isArray(value)) return value.map(asMaps);
  if (value !== null && typeof value === 'object') return new Map(Object.entries(value).map(([k, v]) => [k, asMaps(v)]));
  return value;
}

// ---- lists ---------------------------------------------------------------------------------

const literal = (text) => JSON.parse(`"${text.replace(/\\([0-7]{3})/g, (_, o) => `\\u00${parseInt(o, 8).toString(16).padStart(2, '0')}`).replace(/\\\?/g, '?')}"`);

function parseList(text) {
  const structs = new Map();
  let open;
  for (const line of text.replace(/^\/\*[^]*?\*\/$/gm, (c) => c.replace(/[^\n]/g, '')).split('\n')) {
    const begin = /^(SESSION|STRUCT|STRUCT_OR_STRING)\((\w+), (?:(\w+), )?"/.exec(line);
    const row = /^FIELD\((\w+), "((?:[^"\\]|\\.)*)", (.+?), ((?:REQUIRED|NULLABLE|OPTIONAL)(?: \| (?:SECRET|QUOTED|ONE_OR_MANY))*), "/.exec(line);
    if (begin) structs.set(begin[2], open = { tag: begin[2], bare: begin[3], fields: [] });
    if (!row) continue;
    const list = /^LIST\((.*), (\d+)\)$/.exec(row[3]);
    const kind = /^(\w+)(?:\((\w+)\))?$/.exec(list ? list[1] : row[3]);
    open.fields.push({ member: row[1], wire: literal(row[2]), kind: kind[1], of: kind[2], most: list ? Number(list[2]) : 0, flags: row[4] });
  }
  return { structs, root: open };
}

// ---- the expected result of a document ----------------------------------------------------------

const seconds = (text) => Math.floor(Date.parse(text.toUpperCase()) / 1000);

// The value as the struct holds it, in the form that is compared.
function expected(list, field, value, element = false) {
  if (value === null) return null;
  if (field.most !== 0 && !element) return [value].flat().map((v) => expected(list, field, v, true));
  switch (field.kind) {
    case 'OBJECT': {
      const of = list.structs.get(field.of);
      if (value instanceof Map) return project(list, of, value);
      return { [of.fields.find((f) => f.member === of.bare).wire]: value };
    }
    case 'DATE_TIME': return seconds(value);
    case 'TIME': return value instanceof Big ? `big ${value.text}` : Math.trunc(value);
    case 'INT': case 'UINT': return value instanceof Big ? `big ${value.text}` : Number(value);
    case 'BOOL': return value === true || value === 'true';
    case 'BYTES': return Buffer.from(value, 'base64').toString('base64url');
    default: return value;
  }
}

function project(list, struct, object) {
  const out = {};
  for (const field of struct.fields) {
    if (object.has(field.wire)) out[field.wire] = expected(list, field, object.get(field.wire));
  }
  return out;
}

// The program's output, in that form.
function comparable(list, struct, object) {
  const out = {};
  for (const field of struct.fields) {
    if (!(field.wire in object)) continue;
    const one = (v) => (v === null ? null : field.kind === 'OBJECT' ? comparable(list, list.structs.get(field.of), v)
      : field.kind === 'DATE_TIME' ? seconds(v) : v);
    const value = object[field.wire];
    out[field.wire] = field.most !== 0 && value !== null ? value.map(one) : one(value);
  }
  return out;
}

// ---- the expected list
// -----------------------------------------------------------------------------

const INT_LEAST = -(2n ** 63n), INT_MOST = 2n ** 63n - 1n, UINT_MOST = 2n ** 64n - 1n;

const asInteger = (v) => (v instanceof Big ? (/^-?\d+$/.test(v.text) ? BigInt(v.text) : null) : Number.isInteger(v) ? BigInt(v) : null);
const isDate = (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\dt/i.test(v);

// The kind that a list has for these values, none of which is null; null: none, or it is not
// decided here.
function kindOf(values) {
  if (values.every((v) => typeof v === 'boolean')) return 'BOOL';
  if (values.every(isDate)) return 'DATE_TIME';
  if (values.every((v) => typeof v === 'string')) return 'STR';
  if (values.every((v) => ['true', 'false'].includes(String(v)))) return 'BOOL';
  values = values.map((v) => (typeof v === 'string' && /^-?(0|[1-9]\d*)$/.test(v) ? Number(v) : v));
  const integers = values.map((v) => (typeof v === 'number' || v instanceof Big ? asInteger(v) : null));
  if (integers.includes(null)) return null;
  if (integers.every((n) => n >= INT_LEAST && n <= INT_MOST)) return 'INT';
  return integers.every((n) => n >= 0n && n <= UINT_MOST) ? 'UINT' : null;
}

function powerOfTwo(least, number) {
  while (least < number) least *= 2;
  return least;
}

const bytes = (text) => Buffer.byteLength(text);

function checkStruct(list, struct, objects, text, loose) {
  const names = new Set(objects.flatMap((o) => [...o.keys()]));
  for (const name of names) {
    const field = struct.fields.find((f) => f.wire === name);
    const all = objects.filter((o) => o.has(name)).map((o) => o.get(name));
    const values = all.filter((v) => v !== null);
    const kind = values.length !== 0 ? kindOf(values) : null;
    if (field === undefined) {
      assert(text.includes('is left out:') || text.includes('64 fields'), `${name} is not listed, and nothing is said`);
      if (kind !== null && name !== '' && bytes(name) <= 254 && !text.includes('may have 64 fields')) assert.fail(`${name} could be listed`);
      continue;
    }
    // A struct that is used in several places is less strict than each single place.
    if (loose) continue;
    const presence = objects.length < 2 || all.length < objects.length ? 'OPTIONAL' : values.length < all.length ? 'NULLABLE' : 'REQUIRED';
    assert.equal(field.flags.split(' ')[0], presence, name);
    if (field.most === 0 && kind !== null) assert(field.kind === kind || field.kind === 'TIME' || (kind === 'STR' && field.kind === 'BYTES'), `${name} is ${field.kind}, not ${kind}`);
    if (text.includes('exactly what was seen')) continue;
    const longest = Math.max(0, ...values.map((v) => (typeof v === 'string' ? bytes(v) : 0)));
    if (field.kind === 'STR' && field.most === 0) assert.equal(Number(field.of), powerOfTwo(16, longest + Math.ceil(longest / 2) + 1), name);
    if (field.most !== 0) {
      const most = Math.max(1, ...values.map((v) => (Array.isArray(v) ? v.length : 1)));
      assert.equal(field.most, powerOfTwo(4, most + Math.ceil(most / 2)), name);
    }
  }
}

// ---- the cases -------------------------------------------------------------------------------------

function cases() {
  const all = [];
  const add = (name, documents, files, at = '-') => all.push({ name, documents, files, at });
  for (const [place, prefix] of [['tests/samples', 's'], ['tests/samples/expected', 'x'], ['examples/own_type', 'o'], ['examples/infer', 'i'],
    ['docs/playground/samples', 'p'], ['tools/bench/docs', 'b']]) { // where in the repository there are documents
    for (const base of readdirSync(place).filter((n) => n.endsWith('.json')).sort()) {
      const file = `${place}/${base}`;
      if (['cut-off.json', 'twice.json'].includes(base)) continue;
      add(`${prefix}_${base.replace('.json', '').replace(/\W/g, '_').toLowerCase()}`, [asMaps(JSON.parse(readFileSync(file)))], [file]);
    }
  }
  for (let i = 0; i < CASES; i++) {
    const make = randomObject(0);
    const documents = times(1 + random(4), make);
    const files = documents.map((d, k) => {
      writeFileSync(`${DIR}/r${i}_${k}.json`, write(d));
      return `${DIR}/r${i}_${k}.json`;
    });
    add(`r${i}`, documents, files);
  }
  return all;
}

const infer = (...args) => spawnSync(`${BUILD}/sesh`, ['infer', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });

test('lists of samples read the samples', () => {
  rmSync(DIR, { recursive: true, force: true });
  mkdirSync(DIR, { recursive: true });
  const good = [];
  for (const one of cases()) {
    const made = infer('--name', one.name, ...one.files);
    if (one.documents.every((d) => d.size === 0)) {
      assert.equal(made.status, 1, `${one.name}: nothing to list`);
      continue;
    }
    one.text = made.stdout;
    if (made.status === 1 && made.stderr.includes('nothing that a list can hold')) continue;
    assert.equal(made.status, 0, `${one.name}: ${made.stderr}`);
    writeFileSync(`${DIR}/${one.name}.def`, made.stdout);
    const type = spawnSync(`${BUILD}/gen/type`, ['--hpp', DIR, `${DIR}/${one.name}.def`], { encoding: 'utf8' });
    assert.equal(type.status, 0, `${one.name}: ${type.stderr}`);
    one.list = parseList(made.stdout);
    try {
      checkStruct(one.list, one.list.root, one.documents, made.stdout, false);
    } catch (error) {
      error.message = `${one.name}: ${error.message}`;
      throw error;
    }
    good.push(one);
  }
  assert(good.length > CASES / 2);

  writeFileSync(`${DIR}/types.c`, good.map((g) => `#include "${g.name}.c"\n`).join(''));
  writeFileSync(`${DIR}/types.inc`, good.map((g) => `TYPE(${g.name})\n`).join(''));
  const library = execFileSync('sh', ['-c', 'ls src/*.c src/kind/*.c src/write/*.c'], { encoding: 'utf8' }).trim().split('\n');
  execFileSync(CC, ['-std=c99', '-O0', '-Wall', '-Wextra', '-Werror', '-DSESH_MAX_FIELDS=64', '-DSESH_MAX_NEST=32', '-DTYPES_C="types.c"',
    '-DTYPES="types.inc"', '-Iinclude', '-Isrc', `-I${DIR}`, ...(JSMN_INCLUDE ? ['-isystem', JSMN_INCLUDE] : []), '-o', `${DIR}/main`,
    'tests/infer/main.c', `${BUILD}/gen/read.c`, ...library], { stdio: 'inherit' });

  const input = good.flatMap((g) => g.files.map((f) => `${g.name}\t${g.at}\t${f}\n`)).join('');
  const lines = execFileSync(`${DIR}/main`, { input, encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n');
  let n = 0;
  for (const one of good) {
    for (const document of one.documents) {
      const [, size, line] = /^(\d+) ([^]*)$/.exec(lines[n++]) ?? assert.fail(`${one.name}: ${lines[n - 1]}`);
      assert(line.startsWith('{'), `${one.name}: ${line}`);
      assert(one.text.includes(`takes ${size} bytes`), `${one.name}: it takes ${size} bytes`);
      const got = JSON.parse(line.replace(/([:,[])(-?\d{16,})(?=[,\]}])/g, '$1"big $2"'));
      assert.deepEqual(comparable(one.list, one.list.root, got), project(one.list, one.list.root, document), one.name);
    }
  }
  console.log(`${good.length} types, ${n} documents`);
});
