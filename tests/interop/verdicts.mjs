// SPDX-License-Identifier: MIT
// Tokens that jose signs with every algorithm of port/psa: good ones, and others with the wrong
// key, with the wrong audience, expired, cut, or with one bit changed. sesh must accept and refuse
// what jose does. TOKENS and SEED may be set. Keys and signatures are new in each run, so a failure
// prints the token and the key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { built, generator, require, run } from './run.mjs';

const jose = await import(pathToFileURL(require.resolve('jose')));

const TOKENS = Number(process.env.TOKENS ?? 2000);
const SEED = Number(process.env.SEED ?? Date.now() % 1000000);
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'ES384', 'HS256', 'RS384', 'RS512', 'PS384', 'PS512', 'ES512', 'HS384',
  'HS512'];
const AUDIENCE = 'https://device.example/';
const NOW = 1767225600;
const g = generator(SEED);

// ---- keys ----

async function newKey(alg) {
  if (alg.startsWith('HS')) {
    const secret = await jose.generateSecret(alg, { extractable: true });
    return { sign: secret, jwk: await jose.exportJWK(secret) };
  }
  const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
  return { sign: privateKey, jwk: await jose.exportJWK(publicKey) };
}

const keys = [];
for (const alg of ALGORITHMS) {
  const key = await newKey(alg);
  keys.push({ ...key, alg, jwk: { ...key.jwk, kid: `key-of-${alg}`, alg } });
}
const strangers = new Map();
for (const alg of ALGORITHMS) strangers.set(alg, await newKey(alg));

const hex = (base64url) => Buffer.from(base64url ?? '', 'base64url').toString('hex') || '-';
const lineOfKey = ({ alg, jwk }) => `key ${jwk.kid} ${alg} ${hex(jwk.n ?? jwk.x ?? jwk.k)} ${hex(jwk.e ?? jwk.y)}`;

// ---- tokens ----

const LETTERS = ['a', 'Z', '0', ' ', '"', '\\', '/', '\n', 'é', '生', '🎓', '\u0001'];
const text = () => Array.from({ length: g.below(40) }, () => g.pick(LETTERS)).join('');
const others = [() => text(), () => null, () => g.below(1e9) - 5e8, () => g.chance(0.5), () => [text(), { a: [text()] }]];

function claims() {
  const out = { iss: text(), aud: AUDIENCE, exp: NOW + 1 + g.below(100000) };
  for (let i = g.below(6); i > 0; i--) out[`claim ${i} ${text()}`] = g.pick(others)();
  return out;
}

const signed = (payload, key, header) => new jose.CompactSign(Buffer.from(JSON.stringify(payload)))
  .setProtectedHeader(header).sign(key);
const headerOf = ({ alg, jwk }) => ({ alg, typ: 'JWT', kid: jwk.kid });
const good = (key) => signed(claims(), key.sign, headerOf(key));

function flipped(token) {
  const bytes = Buffer.from(token, 'latin1');
  bytes[g.below(bytes.length)] ^= 1 << g.below(8);
  return bytes.toString('latin1');
}

// Flips a bit of one part's bytes; the part remains base64url.
function flippedInside(token) {
  const parts = token.split('.');
  const which = g.below(3);
  const bytes = Buffer.from(parts[which], 'base64url');
  bytes[g.below(bytes.length)] ^= 1 << g.below(8);
  parts[which] = bytes.toString('base64url');
  return parts.join('.');
}

// The last character of a part may have unused bits. jose ignores them; sesh requires them to be
// zero (RFC 4648, section 3.5).
const again = (part) => Buffer.from(part, 'base64url').toString('base64url');
const hasStrayBits = (token) => token.split('.').some((part) => /^[-\w]+$/.test(part) && again(part) !== part);

function withStrayBits(token) {
  const last = token.length - 1;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const stray = token.slice(0, last) + letters[letters.indexOf(token[last]) ^ 1];
  return hasStrayBits(stray) ? stray : token;
}

const elsewhere = (key) => g.pick(keys.filter((other) => other !== key));
// The kind of token, and sesh's verdict; undefined: it depends on where it was changed.
const WAYS = [
  ['good', good, 'good'],
  ['good, at its last second', (key) => signed({ ...claims(), exp: NOW + 1 }, key.sign, headerOf(key)), 'good'],
  ['over', (key) => signed({ ...claims(), exp: NOW - g.below(3) }, key.sign, headerOf(key)), 'expired'],
  ['for somebody else', (key) => signed({ ...claims(), aud: AUDIENCE + text() + 'x' }, key.sign, headerOf(key)), undefined],
  ['a kid that nobody has', (key) => signed(claims(), key.sign, { ...headerOf(key), kid: 'key-of-RS' }), 'kid'],
  ['no kid', (key) => signed(claims(), key.sign, { alg: key.alg }), undefined],
  ["another key's kid", (key) => signed(claims(), key.sign, { ...headerOf(key), kid: elsewhere(key).jwk.kid }), 'jwt-algorithm'],
  ["a stranger's key", (key) => signed(claims(), strangers.get(key.alg).sign, headerOf(key)), 'jwt-signature'],
  ['a public key for a secret', (key) => signed(claims(), Buffer.from(key.jwk.n ?? key.jwk.x ?? key.jwk.k),
    { ...headerOf(key), alg: 'HS256' }), undefined],
  ['cut', async (key) => { const token = await good(key); return token.slice(0, g.below(token.length)); }, undefined],
  ['one bit of the text', async (key) => flipped(await good(key)), undefined],
  ['one bit of the bytes', async (key) => flippedInside(await good(key)), undefined],
  ['one bit that stands for nothing', async (key) => withStrayBits(await good(key)), undefined],
];
const OFTEN = [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10, 10, 11, 11, 11, 12];

// ---- verdicts ----

const keySet = jose.createLocalJWKSet({ keys: keys.filter(({ jwk }) => jwk.kty !== 'oct').map(({ jwk }) => jwk) });
const secretOf = new Map(keys.filter(({ jwk }) => jwk.kty === 'oct').map(({ jwk, sign }) => [jwk.kid, sign]));
const algorithmOf = new Map(keys.map(({ alg, jwk }) => [jwk.kid, alg]));

// jose as a careful program uses it: a kid belongs to one key and one algorithm.
async function josesVerdict(token) {
  try {
    const { kid } = jose.decodeProtectedHeader(token);
    if (kid === undefined || !algorithmOf.has(kid)) return 'kid';
    await jose.jwtVerify(token, secretOf.get(kid) ?? keySet, { algorithms: [algorithmOf.get(kid)], audience: AUDIENCE,
      currentDate: new Date(NOW * 1000), requiredClaims: ['exp'] });
    return 'good';
  } catch (error) {
    return error.code ?? error.name;
  }
}

test(`${TOKENS} tokens by jose, SEED=${SEED}`, async (t) => {
  const cases = [];
  for (let i = 0; i < TOKENS; i++) {
    const key = keys[i % keys.length];
    const [name, make, expected] = WAYS[g.pick(OFTEN)];
    cases.push({ name, key, expected, token: await make(key) });
  }
  const lines = [...keys.map(lineOfKey), ...cases.map(({ token }) =>
    `token ${AUDIENCE} ${NOW} ${Buffer.from(token, 'latin1').toString('hex') || '-'}`)];
  const { status, out, err } = await run(built('interop/verdicts'), [], { input: `${lines.join('\n')}\n` });
  assert.equal(status, 0, err);
  const verdicts = out.trimEnd().split('\n');
  assert.equal(verdicts.length, TOKENS);
  const tally = new Map();
  for (const [i, { name, key, expected, token }] of cases.entries()) {
    const theirs = await josesVerdict(token);
    const about = `${name}: sesh ${verdicts[i]}, jose ${theirs}\n${JSON.stringify(key.jwk)}\n${JSON.stringify(token)}`;
    if (expected !== undefined) assert.equal(verdicts[i], expected, about);
    const stray = theirs === 'good' && verdicts[i] === 'base64' && hasStrayBits(token);
    if (!stray) assert.equal(verdicts[i] === 'good', theirs === 'good', about);
    const line = `${name}: sesh ${verdicts[i]}, jose ${theirs}${stray ? ', which is known' : ''}`;
    tally.set(line, (tally.get(line) ?? 0) + 1);
  }
  for (const [line, count] of [...tally].sort()) t.diagnostic(`${count} ${line}`);
  assert.ok(verdicts.filter((verdict) => verdict === 'good').length > TOKENS / 10);
});
