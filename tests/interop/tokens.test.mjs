// SPDX-License-Identifier: MIT
// Access tokens: what @verdocs/js-sdk decodes and what sesh reads. And signatures that Node's
// crypto makes and the verifier checks.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { test } from 'node:test';

import { built, exists, generator, importText, run } from './run.mjs';
import { claims, publicKey, sample, sign, token, verdocsClaims } from './services.mjs';

const { decodeAccessTokenBody } = await importText('@verdocs/js-sdk/Utils/Token.js');
const TOKENS = 200;

const ours = (text) => run(built('interop/claims'), [], { input: text });
const body = (text) => text.split('.')[1];

// ---- what the struct keeps of the claims ----

const GROUP = { id: 1, name: 1, organization_id: 1, parent_id: 1 };
const ORGANIZATION = {
  id: 1, name: 1, address: 1, phone: 1, business_name: 1, is_business: 1, address2: 1, contact_email: 1, timezone: 1,
  envelope_responsible: 1,
};
const PROFILE = {
  id: 1, user_id: 1, organization_id: 1, first_name: 1, last_name: 1, email: 1, phone: 1, current: 1,
  organization: ORGANIZATION, permissions: 1, roles: 1, plans: 1, groups: GROUP,
};
const NAMED = { id: 1, name: 1 };
const SESSION = {
  sub: 1, email: 1, email_verified: 1, iat: 1, exp: 1, permissions: NAMED, roles: NAMED, profile: PROFILE,
  profile_id: 1, organization_id: 1, plans: 1,
};

function kept(value, shape) {
  if (Array.isArray(value)) return value.map((element) => kept(element, shape));
  if (typeof value === 'number') return Math.trunc(value);
  if (shape === 1 || value === null || typeof value !== 'object') return value;
  const names = Object.keys(shape).filter((name) => name in value);
  return Object.fromEntries(names.map((name) => [name, kept(value[name], shape[name])]));
}

// ---- tokens ----

const ASCII = ['a', 'Z', '0', ' ', '"', '\\', '/', '>', '?', '~', ':'];
const WIDE = [...ASCII, 'é', 'ß', '生', '🎓'];

function text(g, letters) {
  return Array.from({ length: 1 + g.below(9) }, () => g.pick(letters)).join('');
}

function list(g, make) {
  return Array.from({ length: g.below(5) }, make);
}

function profile(g, some) {
  return {
    id: some(), user_id: some(), organization_id: some(), first_name: some(), last_name: some(), email: some(),
    phone: g.pick([null, some()]), current: g.chance(0.5), created_at: some(),
    organization: {
      id: some(), name: some(), slug: some(), address: null, phone: g.pick([null, some()]), business_name: some(),
      is_business: g.chance(0.5), address2: null, contact_email: some(), timezone: null, envelope_responsible: true,
    },
    ...(g.chance(0.5) ? { groups: list(g, () => ({ id: some(), name: some(), organization_id: some(), parent_id: null,
      permissions: [some()] })) } : {}),
    ...(g.chance(0.5) ? { roles: list(g, some), permissions: list(g, some) } : {}),
  };
}

function session(g, letters) {
  const some = () => text(g, letters);
  const named = () => (g.chance(0.5) ? some() : { id: some(), name: some() });
  const prefix = g.chance(0.5) ? 'https://verdocs.com/' : '';
  const out = {
    iss: some(), sub: some(), email: some(), email_verified: g.chance(0.5), aud: list(g, some),
    iat: 1767139200 + g.below(1e6), exp: 1767225600 + g.below(1e6) / 4,
    [`${prefix}permissions`]: list(g, named), [`${prefix}roles`]: list(g, named),
    [`${prefix}profile`]: profile(g, some), [`${prefix}profile_id`]: some(), [`${prefix}organization_id`]: some(),
    ...(g.chance(0.5) ? { [`${prefix}plans`]: list(g, some) } : {}),
  };
  return out;
}

const hmac = { header: { alg: 'HS256', typ: 'JWT' }, key: Buffer.from('k') };

async function compareAll(t, seed, letters, repair) {
  const g = generator(seed);
  let compared = 0;
  let unknown = 0;
  for (let i = 0; i < TOKENS; i++) {
    // Only a few letters, so that some tokens contain no - and _.
    const value = session(g, [g.pick(letters), g.pick(letters), g.pick(letters)]);
    const jwt = sign(value, hmac);
    const got = await ours(jwt);
    assert.equal(got.status, 0, `${got.err}\n${JSON.stringify(value)}`);
    const theirs = decodeAccessTokenBody(jwt);
    if (theirs === null) {
      assert.match(body(jwt), /[-_]/);
      unknown++;
    } else {
      assert.deepEqual(JSON.parse(got.out), kept(repair(theirs), SESSION));
      compared++;
    }
  }
  t.diagnostic(`${compared} tokens: the same; ${unknown} have - or _ and only sesh can read them`);
  assert.ok(compared > TOKENS / 10);
}

test('verdocs/js-sdk and sesh read the same claims (ASCII)', (t) => compareAll(t, 7, ASCII, (value) => value));

// The oracle takes each byte as a character of Latin-1; its result is corrected right before the
// comparison.
const utf8 = (value) => JSON.parse(Buffer.from(JSON.stringify(value), 'latin1').toString('utf8'));
test('the same beyond ASCII, where the oracle shows each byte as a character', (t) => compareAll(t, 8, WIDE, utf8));

test('the samples as tokens', async (t) => {
  for (const name of ['verdocs-session.json', 'verdocs-claims-namespaced.json']) {
    const value = JSON.parse(sample(name));
    const got = await ours(sign(value));
    const plain = Object.fromEntries(
      Object.entries(value).map(([key, v]) => [key.replace('https://verdocs.com/', ''), v]));
    assert.deepEqual(JSON.parse(got.out), kept(plain, SESSION), name);
    t.diagnostic(`${name}: the oracle answers ${decodeAccessTokenBody(sign(value)) === null ? 'null' : 'a session'}`);
  }
});

// A text that is not a token is refused here; the oracle accepts some.
const good = sign(verdocsClaims, hmac);
const [head, , signature] = good.split('.');
const without = ({ sub, ...rest }) => rest;
const REFUSED = [
  ['nothing', '', /jwt-format|incomplete/],
  ['an opaque token', 'v1.MRqsa', /jwt-format/],
  ['two parts', good.split('.').slice(0, 2).join('.'), /jwt-format/],
  ['five parts', `${good}.a.b`, /jwt-format/],
  ['an empty signature', `${head}.${body(good)}.`, /jwt-format/],
  ['claims that are cut', `${head}.${body(good).slice(0, -8)}.${signature}`, /incomplete|base64/],
  ['a length that no base64 has', `${head}.${body(good)}${'A'.repeat((5 - (body(good).length % 4)) % 4)}.${signature}`,
    /base64|trailing/],
  ['the alphabet with + and /', `${head}.${Buffer.from('{"sub":"???>>>"}').toString('base64')}.${signature}`, /base64/],
  ['a line end inside', `${head}.${body(good).slice(0, 8)}\n${body(good).slice(8)}.${signature}`, /base64/],
  ['no sub', sign(without(verdocsClaims), hmac), /missing/],
  ['a claim of another type', sign({ ...verdocsClaims, exp: 'soon' }, hmac), /wrong-type/],
  ['a claim twice', sign(`{"sub":"a",${JSON.stringify(verdocsClaims).slice(1)}`, hmac), /duplicate/],
  ['claims that are no object', sign('[]', hmac), /wrong-type/],
];
test('what is no token of this kind is refused, with its reason', async (t) => {
  for (const [name, text, status] of REFUSED) {
    const got = await ours(text);
    t.diagnostic(`${name}: ${got.err.trim()}`);
    assert.equal(got.status, 1, name);
    assert.match(got.err, status, name);
  }
});

// ---- the example ----

const example = (args, input) => run(built('examples/verdocs_token'), args, { input });

test('examples/verdocs_token says who, until when, and that nothing was proved', async () => {
  const { status, out, err } = await example([], `${sign(verdocsClaims)}\n`);
  assert.deepEqual({ status, err }, { status: 0, err: '' });
  assert.match(out, /tomas@lantern\.example/);
  assert.match(out, /2026-01-01 00:00:00 UTC/);
  assert.match(out, /signature was not checked/i);
  const tampered = sign(verdocsClaims).replace(/\.[^.]*$/, '.AAAA');
  assert.match((await example([], tampered)).out, /signature was not checked/i);
});

test('examples/verdocs_token refuses in one line, without the token', async () => {
  for (const [name, text] of REFUSED) {
    const { status, out, err } = await example([], text);
    assert.equal(status, 1, name);
    assert.equal(out, '');
    assert.match(err, /^verdocs_token: -: (broken: [^\n]+|too long for a token)\n$/);
    assert.ok(text === '' || !err.includes(text));
  }
  assert.equal((await example(['nowhere'])).status, 1);
  assert.equal((await example(['a', 'b'])).status, 2);
});

// ---- signatures ----

const verifier = exists('interop/verify') ? {} : { skip: 'there is no verifier yet' };
const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key) => key.export({ type: 'spki', format: 'pem' });

let files = 0;
async function verify(algorithm, key, jwt) {
  const file = built(`interop/key-${process.pid}-${files++}`);
  fs.writeFileSync(file, key);
  const got = await run(built('interop/verify'), [algorithm, file], { input: jwt });
  fs.unlinkSync(file);
  return got;
}

const secret = crypto.createHash('sha256').update('interop').digest();
const SIGNED = [
  ['RS256', publicKey, (value) => sign(value)],
  ['ES256', pem(ec.publicKey), (value) => sign(value, { header: { alg: 'ES256' }, key: ec.privateKey })],
  ['HS256', secret, (value) => sign(value, { header: { alg: 'HS256' }, key: secret })],
];

// The same bytes with one bit changed, which makes another signature or claim.
function flip(jwt, part, bit) {
  const parts = jwt.split('.');
  const bytes = Buffer.from(parts[part], 'base64url');
  bytes[bit >> 3] ^= 1 << (bit & 7);
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
}

for (const [algorithm, key, make] of SIGNED) {
  test(`${algorithm}: what Node signs verifies, what was tampered with does not`, verifier, async (t) => {
    const g = generator(algorithm.charCodeAt(0));
    const jwt = make(claims);
    const fine = await verify(algorithm, key, jwt);
    if (/not supported/.test(fine.err)) {
      t.skip(fine.err.trim());
      return;
    }
    assert.deepEqual({ status: fine.status, err: fine.err }, { status: 0, err: '' });
    const bits = Buffer.from(jwt.split('.')[2], 'base64url').length * 8;
    for (let i = 0; i < 24; i++) {
      assert.equal((await verify(algorithm, key, flip(jwt, 2, g.below(bits)))).status, 1);
    }
    const [h, , s] = jwt.split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, roles: 'ADMIN' })).toString('base64url');
    assert.equal((await verify(algorithm, key, `${h}.${forged}.${s}`)).status, 1, 'other claims');
    assert.equal((await verify(algorithm, key, `${h}.${body(jwt)}.`)).status, 1, 'no signature');
    for (const alg of ['none', 'None', 'HS256', 'RS256', 'ES256', 'RS512'].filter((a) => a !== algorithm)) {
      const header = Buffer.from(JSON.stringify({ alg })).toString('base64url');
      assert.equal((await verify(algorithm, key, `${header}.${body(jwt)}.${s}`)).status, 1, alg);
    }
  });
}

test('a public key is no HMAC secret', verifier, async () => {
  const jwt = sign(claims, { header: { alg: 'HS256' }, key: Buffer.from(publicKey) });
  assert.equal((await verify('RS256', publicKey, jwt)).status, 1);
});

test('another key', verifier, async () => {
  assert.equal((await verify('RS256', pem(other.publicKey), token)).status, 1);
});
