// SPDX-License-Identifier: MIT
// A form is sent to a token endpoint. Its values must arrive unchanged, and the replies are
// distinguished: a token, a refusal with its reason, or a broken reply.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { built, run } from './run.mjs';
import { start } from './server.mjs';
import { ACCESS_TOKEN, PASSWORD, PASSWORDS, USER, tokenEndpoint } from './services.mjs';

const ask = (url, { id = USER, secret = PASSWORD, scope = [], more = {} } = {}) =>
  run(built('examples/oauth2_token'), [`${url}/token`, id, ...scope], { env: { CLIENT_SECRET: secret, ...more } });
const good = { status: 0, out: `a token of ${ACCESS_TOKEN.length} characters, good for 3600 s\n`, err: '' };

for (const pieces of ['whole', 'odd', 'byte']) {
  test(`a token, its reply ${pieces}`, async (t) => {
    const server = await start(tokenEndpoint(), { pieces });
    t.after(server.stop);
    const got = await ask(server.url);
    assert.deepEqual(got, { ...good, seconds: got.seconds });
    assert.equal(new URLSearchParams(server.requests[0].body).has('scope'), false);
  });
}

test('one member that does not fit keeps nobody out', async (t) => {
  const value = { access_token: 'abc', token_type: 'Bearer', expires_in: '3600', scope: ['x'], refresh_token: null };
  const server = await start(tokenEndpoint(PASSWORD, () => ({ body: JSON.stringify(value) })));
  t.after(server.stop);
  const { status, out } = await ask(server.url);
  assert.deepEqual({ status, out }, { status: 0, out: 'a token of 3 characters\n' });
});

test('each secret arrives as it is', async (t) => {
  for (const secret of PASSWORDS) {
    const server = await start(tokenEndpoint(secret));
    const got = await ask(server.url, { secret });
    await server.stop();
    assert.deepEqual(got, { ...good, seconds: got.seconds }, JSON.stringify(secret));
    const names = [...new URLSearchParams(server.requests[0].body).keys()];
    assert.deepEqual(names, ['grant_type', 'client_id', 'client_secret']);
  }
  t.diagnostic(`${PASSWORDS.length} secrets`);
});

test('so do client and scope', async (t) => {
  const server = await start(tokenEndpoint());
  t.after(server.stop);
  for (const text of ['read write', 'a&client_secret=b', 'ä+%2B"\\', 'https://api.example/all?x=1#y']) {
    await ask(server.url, { id: text, scope: [text] });
    const form = new URLSearchParams(server.requests.at(-1).body);
    assert.deepEqual(form.getAll('client_id'), [text]);
    assert.deepEqual(form.getAll('client_secret'), [PASSWORD]);
    assert.deepEqual(form.getAll('scope'), [text]);
  }
});

const reply = (value, more = {}) => () => ({ body: typeof value === 'string' ? value : JSON.stringify(value), ...more });
const token = { access_token: 'a', token_type: 'Bearer' };
const FAULTS = [
  ['an error', reply({ error: 'invalid_scope' }, { status: 400 }), /: refused: invalid_scope$/m],
  ['an error without a name', reply({}, { status: 401 }), /: refused: HTTP status 401$/m],
  ['an error with controls in its name', reply({ error: 'a\u001b[2Jb' }, { status: 400 }), /: refused: HTTP status 400$/m],
  ['a page of a proxy', reply('<html>', { status: 502 }), /: broken: HTTP status 502$/m],
  ['no token', reply({ token_type: 'Bearer' }), /: broken at byte \d+ \(\/access_token\): .*required/],
  ['a token of another type', reply({ ...token, access_token: 7 }), /: broken at byte 16 \(\/access_token\): /],
  ['a token that would break a header', reply({ ...token, access_token: 'a\r\nX: y' }), /: broken: .*cannot stand in a header$/m],
  ['a token that is too long', reply({ ...token, access_token: 'a'.repeat(2048) }), /: broken at byte 16 .*does not fit/],
  ['half a reply', reply('{"access_token":"a'), /: broken: the reply ended too early$/m],
];
test('what is no token is told in one line', async (t) => {
  for (const [name, fault, line] of FAULTS) {
    const server = await start(tokenEndpoint(PASSWORD, fault));
    const got = await ask(server.url);
    await server.stop();
    t.diagnostic(`${name}: ${got.err.trim()}`);
    assert.deepEqual({ status: got.status, out: got.out }, { status: 1, out: '' }, name);
    assert.match(got.err, line, name);
    assert.match(got.err, /^oauth2_token: [^\n]+\n$/, name);
  }
});

test('a wrong secret is a refusal, and is not shown', async (t) => {
  const server = await start(tokenEndpoint());
  t.after(server.stop);
  const { status, err } = await ask(server.url, { secret: 'wrong-8c1f' });
  assert.deepEqual({ status, err }, { status: 1, err: 'oauth2_token: refused: invalid_client\n' });
});

test('a page in place of a reason is not waited for', async (t) => {
  const server = await start(tokenEndpoint(PASSWORD, reply('<html></html>', { status: 502, fault: 'stall', after: -9 })));
  t.after(server.stop);
  const { err, seconds } = await ask(server.url);
  assert.equal(err, 'oauth2_token: broken: HTTP status 502\n');
  assert.ok(seconds < 10);
});

test('to this machine no request goes through a proxy', async (t) => {
  const server = await start(tokenEndpoint());
  t.after(server.stop);
  const got = await ask(server.url, { more: { http_proxy: 'http://127.0.0.1:9' } });
  assert.deepEqual(got, { ...good, seconds: got.seconds });
});

test('a line that says how a transfer ended has room, and is cut where it has none', async () => {
  const { status, out } = await run(built('interop/curl_text'), []);
  assert.deepEqual({ status, out }, { status: 0, out: '' });
});

test('each reply, and each end of a transfer, has its result', async () => {
  const { status, out } = await run(built('interop/curl_body'), []);
  assert.deepEqual({ status, out }, { status: 0, out: '' });
});

test('a secret that is too long, or goes over the network in clear: status 2', async () => {
  assert.equal((await ask('http://127.0.0.1:9', { secret: 'x'.repeat(256) })).status, 2);
  assert.equal((await ask('http://token.example')).status, 2);
  assert.equal((await run(built('examples/oauth2_token'), [])).status, 2);
});
