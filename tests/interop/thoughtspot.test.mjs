// SPDX-License-Identifier: MIT
// @apimatic/schema, the validator of ThoughtSpot's SDK, and sesh read the same replies: they must
// give the same verdict and the same values.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { built, generator, require, run } from './run.mjs';
import { start } from './server.mjs';
import { sample, thoughtspot } from './services.mjs';

const S = require('@apimatic/schema');
const maybe = (schema) => S.optional(S.nullable(schema));
const REPLIES = 600;

// Name in JSON -> kind, from the type's page.
const KINDS = {
  userName: 'string', userDisplayName: 'string', userEmail: 'string', userCreatedTime: 'time', userGUID: 'string',
  canChangePassword: 'boolean', isSystemUser: 'boolean', userGroupMask: 'int', privileges: 'strings',
  expirationTime: 'int', authToken: 'string', locale: 'string', timezone: 'string', dateFormat: 'format',
  timeFormat: 'format', dateTimeFormat: 'format', partialJSessionGUID: 'string', isFirstLogin: 'boolean',
  firstLoginDate: 'time', userProperties: 'properties', state: 'string',
};
const CAPACITY = { userGUID: 39, privileges: 39, locale: 15, timezone: 47, state: 15, formatPattern: 47, persona: 31 };
const NESTED = { format: ['formatPattern'], properties: ['persona', 'mail'] };

const object = (names) => S.object(Object.fromEntries(names.map((name) => [name, [name, maybe(S.string())]])));
const SCHEMAS = {
  string: S.string(), boolean: S.boolean(), int: S.number(), time: S.number(), strings: S.array(S.string()),
  format: object(NESTED.format), properties: object(NESTED.properties),
};
const SCHEMA = S.object(
  Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, [name, maybe(SCHEMAS[kind])]])));

// ---- replies ----

const LETTERS = ['a', 'Z', '0', ' ', '"', '\\', '/', '\n', '\u007f', 'é', 'ß', '生', '🎓', '\u2028'];

function text(g, name) {
  const most = CAPACITY[name] ?? 63;
  let out = '';
  for (let n = g.below(most); n > 0; n--) {
    const letter = g.pick(LETTERS);
    if (Buffer.byteLength(out + letter) > most) break;
    out += letter;
  }
  return out;
}

const makers = {
  string: text,
  boolean: (g) => g.chance(0.5),
  int: (g) => g.pick([0, -1, 14, 4099, 1767225600, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, g.below(1e9)]),
  time: (g) => g.pick([0, 1354006445722, -1, 1.5e12 + g.below(1e9), g.below(1e9) / 8]),
  strings: (g) => Array.from({ length: g.below(49) }, () => text(g, 'privileges')),
  format: (g) => (g.chance(0.2) ? {} : { formatPattern: g.chance(0.2) ? null : text(g, 'formatPattern'), name: 'x' }),
  properties: (g) => ({ persona: text(g, 'persona'), mail: g.chance(0.3) ? null : text(g, 'mail') }),
};

// A value that both refuse for this kind. Values that only the oracle accepts, such as "12" for a
// number, have a test of their own below.
const OTHERS = [[], {}, ['a'], true, 'x', 7];
const FITS = {
  string: ['x'], boolean: [true], int: [7], time: [7], strings: [[], ['a']], format: [{}], properties: [{}],
};
const wrong = (g, kind) => g.pick(OTHERS.filter((value) => !FITS[kind].some((fit) => same(fit, value))));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function spoil(g, value, kind) {
  if (kind === 'strings' && g.chance(0.6)) return ['ADMINISTRATION', g.pick([null, 1, {}, []])];
  if (NESTED[kind] && g.chance(0.6)) return { ...value, [NESTED[kind][0]]: g.pick([1, false, {}, []]) };
  return wrong(g, kind);
}

// Members that the type does not have, with names of the type inside.
const unwanted = (g) => ({
  configInfo: { authToken: g.pick(['no', 5, null]), clusters: [[{ userName: g.below(9) }], { state: [] }] },
  clientState: g.pick([null, {}, { locale: { id: 'x' } }]),
  userExpirationTime: g.pick([null, 'never', 1.5]),
});

function reply(g) {
  const members = Object.entries(KINDS).filter(() => g.chance(0.8));
  const bad = g.chance(0.4) && members.length ? g.pick(members)[0] : null;
  let out = members.map(([name, kind]) => {
    const value = g.chance(0.15) ? null : makers[kind](g, name);
    return [name, name === bad ? spoil(g, value, kind) : value];
  });
  if (g.chance(0.7)) out.push(...Object.entries(unwanted(g)));
  out = out.map((member) => [g.next(), member]).sort((a, b) => a[0] - b[0]).map(([, member]) => member);
  return Object.fromEntries(out);
}

// ---- verdicts ----

// The part of their values that the struct keeps: the type's members, and times without a fraction.
function kept(value) {
  const out = {};
  for (const [name, kind] of Object.entries(KINDS)) {
    if (!(name in value)) continue;
    const v = value[name];
    if (v === null) out[name] = null;
    else if (kind === 'time') out[name] = Math.trunc(v);
    else if (NESTED[kind]) out[name] = Object.fromEntries(NESTED[kind].filter((n) => n in v).map((n) => [n, v[n]]));
    else out[name] = v;
  }
  return out;
}

function theirs(document) {
  const { errors, result } = S.validateAndMap(JSON.parse(document), SCHEMA);
  return errors ? null : kept(result);
}

// Reads all documents in one run, one per line. The error's line identifies a refused one.
async function ours(documents, more = []) {
  const args = ['read', '--type', 'thoughtspot', '--lines', '--show-secrets', ...more];
  const { out, err } = await run(built('sesh'), args, { input: documents.join('\n') });
  const refused = new Map(err.trim().split('\n').filter(Boolean).map((line) => [Number(line.match(/ in line (\d+)$/)[1]), line]));
  const read = out.trim().split('\n').filter(Boolean);
  const verdicts = documents.map((_, i) => (refused.has(i + 1) ? null : JSON.parse(read.shift())));
  assert.equal(read.length, 0);
  return { verdicts, refused: [...refused.values()] };
}

for (const more of [[], ['--chunk', '1']]) {
  test(`${REPLIES} replies ${more.join(' ')}: the same verdict, the same values`, async (t) => {
    const g = generator(20251);
    const documents = Array.from({ length: REPLIES }, () => JSON.stringify(reply(g)));
    const { verdicts, refused } = await ours(documents, more);
    let accepted = 0;
    documents.forEach((document, i) => {
      const expected = theirs(document);
      assert.deepEqual(verdicts[i], expected, document);
      if (expected) accepted++;
    });
    t.diagnostic(`both accept ${accepted}, both refuse ${REPLIES - accepted}`);
    assert.ok(accepted > REPLIES / 3 && REPLIES - accepted > REPLIES / 5);
    for (const line of refused) assert.match(line, /: wrong-type: /);
  });
}

test('the samples: the same values', async () => {
  for (const name of ['thoughtspot-session.json', 'thoughtspot-session-small.json', 'thoughtspot-nulls.json']) {
    const document = JSON.stringify(JSON.parse(sample(name)));
    assert.deepEqual((await ours([document])).verdicts[0], theirs(document), name);
  }
});

// Where the two must differ: the oracle validates values that JSON.parse made from the text, and
// accepts some strings for the values that they spell.
const DIFFER = [
  ['a number in quotation marks', '{"userGroupMask":"12"}', true, 'wrong-type'],
  ['a bool in quotation marks', '{"isFirstLogin":"true"}', true, 'wrong-type'],
  ['a fraction in an int', '{"userGroupMask":1.5}', true, 'wrong-type'],
  ['an int beyond 64 bits', '{"userGroupMask":1e400}', true, 'out-of-range'],
  ['a name twice', '{"locale":"a","locale":"b"}', true, 'duplicate'],
  ['a string longer than its member', '{"locale":"0123456789abcdef"}', true, 'string-too-long'],
  ['half a surrogate pair', '{"locale":"\\ud83c"}', true, 'lone-surrogate'],
  ['U+0000', '{"locale":"\\u0000"}', true, 'nul-in-string'],
];

test('where the oracle is laxer, sesh says why it refuses', async (t) => {
  for (const [name, document, accepted, status] of DIFFER) {
    const { verdicts, refused } = await ours([document]);
    assert.equal(theirs(document) !== null, accepted, `${name}: the oracle has changed`);
    assert.equal(verdicts[0], null, name);
    assert.match(refused[0], new RegExp(`: ${status}: `), name);
    t.diagnostic(`${name}: the oracle accepts, sesh: ${status}`);
  }
});

// ---- the example ----

const info = (url, env = { THOUGHTSPOT_TOKEN: 'bearer-8c1f' }) => run(built('examples/thoughtspot_info'), [url], { env });

test('examples/thoughtspot_info shows the session, however it arrives', async (t) => {
  const { authToken } = JSON.parse(sample('thoughtspot-session.json'));
  const outs = [];
  for (const pieces of ['whole', 'odd', 'byte']) {
    const server = await start(thoughtspot(), { pieces });
    t.after(server.stop);
    const got = await info(server.url);
    assert.deepEqual({ status: got.status, err: got.err }, { status: 0, err: '' });
    assert.equal(server.requests[0].headers.authorization, 'Bearer bearer-8c1f');
    outs.push(got.out);
  }
  assert.match(outs[0], /^user +zoe\.lukasz$/m);
  assert.ok(!outs[0].includes(authToken));
  assert.deepEqual(outs.slice(1), [outs[0], outs[0]]);
});

test('examples/thoughtspot_info reads a session with a member that does not fit', async (t) => {
  const server = await start(thoughtspot('{"userName":"x","userGroupMask":"12"}'));
  t.after(server.stop);
  const { status, out } = await info(server.url);
  assert.equal(status, 0);
  assert.match(out, /^user +x$/m);
});

const html = { 'Content-Type': 'text/html' };
const refusal = (status, body) => ({ status, body: JSON.stringify(body) });
const REFUSED = [
  [{ status: 401, body: '' }, /: refused: HTTP status 401$/m],
  [refusal(401, { code: 10002, incident_id_guid: 'x', debug: 'no' }), /: refused: HTTP status 401, code 10002$/m],
  [refusal(403, { code: '10002', type: 'x' }), /: refused: HTTP status 403$/m],
  [{ status: 502, body: '<html>', headers: html }, /: broken: HTTP status 502$/m],
  [refusal(400, []), /: refused: HTTP status 400$/m],
  [{ body: '<html>', headers: html }, /: broken: a web page in place of the document$/m],
  [{ body: '{"userName":"x"' }, /: broken: the reply ended too early$/m],
  [{ body: '{"userName":x}' }, /: broken at byte 12 \(\/userName\): /],
  [{ body: '{}' }, /: refused: there is no session in the reply$/m],
  [{ body: '{"code":10002}' }, /: refused: there is no session in the reply$/m],
];

test('examples/thoughtspot_info says in one line what went wrong', async (t) => {
  for (const [answer, line] of REFUSED) {
    const server = await start(thoughtspot(answer));
    const got = await info(server.url);
    await server.stop();
    t.diagnostic(got.err.trim());
    assert.deepEqual({ status: got.status, out: got.out }, { status: 1, out: '' });
    assert.match(got.err, line);
    assert.match(got.err, /^thoughtspot_info: [^\n]+\n$/);
  }
  assert.match((await info('http://127.0.0.1:9')).err, /^thoughtspot_info: no connection: /);
});

test('examples/thoughtspot_info asks this machine without a proxy', async (t) => {
  const server = await start(thoughtspot());
  t.after(server.stop);
  assert.equal((await info(server.url, { THOUGHTSPOT_TOKEN: 'x', http_proxy: 'http://127.0.0.1:9' })).status, 0);
});

test('examples/thoughtspot_info sends no token that would break the header, and none over the network', async (t) => {
  const server = await start(thoughtspot());
  t.after(server.stop);
  for (const token of ['a\r\nX-More: 1', 'a\nb', 'ä', ' a', 'x'.repeat(5000)]) {
    assert.equal((await info(server.url, { THOUGHTSPOT_TOKEN: token })).status, 2, JSON.stringify(token));
  }
  assert.equal((await info(server.url, {})).status, 2);
  assert.equal((await info('http://insight.example')).status, 2);
  assert.equal(server.requests.length, 0);
});
