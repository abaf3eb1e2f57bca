// SPDX-License-Identifier: MIT
// The log-in at WebUntis: ours compared with that of the npm package `webuntis`, against one
// server.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { built, require, run } from './run.mjs';
import { start } from './server.mjs';
import { PASSWORD, PASSWORDS, SCHOOL, USER, sessionId, token, webuntis } from './services.mjs';

const { WebUntis, WebUntisSecretAuth } = require('webuntis');
const env = { WEBUNTIS_PASSWORD: PASSWORD };
const STEPS = ['authenticate', 'app/config', 'token/new', 'logout'];
const FIELDS = ['sessionId', 'personType', 'personId', 'klasseId', 'jwt_token'];

const login = (url, more = {}) => run(built('examples/webuntis_login'), [url, SCHOOL, USER], { env: { ...env, ...more } });
const steps = (server) => server.requests.map((request) => request.step);
const shown = (value) => (String(value).length > 40 ? `${String(value).slice(0, 37)}...` : String(value));

// The session fields that both have must be printed and equal.
function compare(t, theirs, ours) {
  const both = FIELDS.filter((field) => field in theirs && field in ours);
  for (const field of both) {
    t.diagnostic(`${field}: npm ${shown(theirs[field])}, sesh ${shown(ours[field])}`);
    assert.deepEqual(ours[field], theirs[field], field);
  }
  return both;
}

async function sessionOfOurs(url) {
  const { status, out, err } = await run(built('interop/login'), [url, SCHOOL, USER, PASSWORD]);
  assert.deepEqual({ status, err }, { status: 0, err: '' });
  return JSON.parse(out);
}

test('password log-in: the fields that npm webuntis fills are ours, too', async (t) => {
  const server = await start(webuntis(), { pieces: 'odd' });
  t.after(server.stop);
  const client = new WebUntis(SCHOOL, USER, PASSWORD, '127.0.0.1', 'sesh');
  client.axios.defaults.baseURL = server.url;
  await client.login();
  await client._getJWT(false);
  const theirs = { ...client.sessionInformation };
  await client.logout();
  const ours = await sessionOfOurs(server.url);
  assert.deepEqual(compare(t, theirs, ours), FIELDS);
});

test('log-in by secret: npm webuntis finds person and class in the configs, as we do', async (t) => {
  const server = await start(webuntis(), { pieces: 'odd' });
  t.after(server.stop);
  const client = new WebUntisSecretAuth(SCHOOL, USER, 'x', '127.0.0.1', 'sesh', { generate: () => '123456' });
  client.axios.defaults.baseURL = server.url;
  const theirs = await client.login();
  const ours = await sessionOfOurs(server.url);
  assert.deepEqual(compare(t, theirs, ours), ['sessionId', 'personType', 'personId', 'klasseId']);
});

// Each cookie by its name. The server's own quotation marks around the school, which we keep, and
// npm's percent-encoding mean the same.
const cookies = (header) => Object.fromEntries(header.split('; ').map((cookie) => {
  const [, name, value] = cookie.match(/^(\w+)="?([^"]*)"?$/);
  return [name, decodeURIComponent(value)];
}));

test('both send the same requests and the same cookies', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const client = new WebUntis(SCHOOL, USER, PASSWORD, '127.0.0.1', 'sesh');
  client.axios.defaults.baseURL = server.url;
  await client.login();
  await client._getJWT(false);
  const theirs = server.requests.splice(0);
  await login(server.url);
  const ours = server.requests.filter((request) => ['authenticate', 'token/new'].includes(request.step));
  for (const i of [0, 1]) {
    assert.equal(ours[i].method, theirs[i].method);
    assert.equal(ours[i].path, theirs[i].path);
    assert.equal(ours[i].query.get('school'), theirs[i].query.get('school'));
  }
  const call = (request) => ({ ...JSON.parse(request.body), id: null });
  assert.deepEqual(call(ours[0]), call(theirs[0]));
  const school = `_${Buffer.from(SCHOOL).toString('base64')}`;
  assert.equal(ours[1].headers.cookie, `JSESSIONID=${sessionId}; schoolname="${school}"`);
  assert.deepEqual(cookies(ours[1].headers.cookie), cookies(theirs[1].headers.cookie));
  t.diagnostic(`cookie: npm ${theirs[1].headers.cookie}, sesh ${ours[1].headers.cookie}`);
});

for (const pieces of ['whole', 'odd', 'byte']) {
  for (const framing of ['chunked', 'length', 'close']) {
    test(`a log-in, replies ${pieces}, framed by ${framing}`, async (t) => {
      const server = await start(webuntis(), { pieces, framing });
      t.after(server.stop);
      const { status, out, err, seconds } = await login(server.url);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.deepEqual(steps(server), STEPS);
      assert.equal(server.connections, framing === 'close' ? STEPS.length : 1);
      assert.equal(out, `timetable of person 4719\ntoken of ${token.length} characters\n`);
      for (const secret of [PASSWORD, sessionId, token]) assert.ok(!out.includes(secret));
      t.diagnostic(`${seconds.toFixed(1)} s`);
    });
  }
}

const shownOf = async (t, faults) => {
  const server = await start(webuntis(faults));
  t.after(server.stop);
  const { status, out, err } = await login(server.url);
  assert.deepEqual({ status, err }, { status: 0, err: '' });
  return out;
};
const body = (text) => () => ({ body: text });

test('a token with blanks, quotation marks or a scheme around it is the token', async (t) => {
  for (const text of [`"${token}"`, `Bearer ${token}`, ` "Bearer ${token}"\r\n`, `${token}\n`]) {
    const out = await shownOf(t, { 'token/new': body(text) });
    assert.match(out, new RegExp(`^token of ${token.length} characters$`, 'm'), text.slice(0, 9));
  }
});

test('a guardian looks at the timetables of the children', async (t) => {
  const user = (value) => body(JSON.stringify({ data: { loginServiceConfig: { user: value } } }));
  const out = await shownOf(t, { 'app/config': user({ personId: 601, persons: [{ id: 601, type: 12 },
    { id: 71, type: 5 }, { id: 72, type: 5, displayName: 'Bo' }] }),
  authenticate: (id) => ({ body: JSON.stringify({ id, result: { sessionId, personType: 12, personId: 601 } }) }) });
  assert.match(out, /^timetable of person 71\ntimetable of person 72$/m);
});

test('an id of any kind comes back', async (t) => {
  for (const id of [7, null, 'x'.repeat(500)]) {
    const result = { sessionId, personType: 5, personId: 4719 };
    assert.match(await shownOf(t, { authenticate: body(JSON.stringify({ id, result })) }), /^timetable of person 4719$/m);
  }
});

test('one member that does not fit keeps nobody out', async (t) => {
  const members = [{ name: 'ä'.repeat(32) }, { id: '1' }, { id: 1.5 }, { persons: {} }, { departmentId: '7' },
    { persons: [{ id: 1 }] }, { persons: Array.from({ length: 9 }, (_, id) => ({ id, type: 5 })) }];
  for (const user of members) {
    const out = await shownOf(t, { 'app/config': body(JSON.stringify({ data: { loginServiceConfig: { user } } })) });
    assert.match(out, /^timetable of person 4719$/m, JSON.stringify(user));
  }
});

test('each password arrives as it is', async (t) => {
  for (const password of PASSWORDS) {
    const server = await start(webuntis({}, password));
    const got = await login(server.url, { WEBUNTIS_PASSWORD: password });
    await server.stop();
    assert.deepEqual({ status: got.status, err: got.err }, { status: 0, err: '' }, JSON.stringify(password));
    assert.equal(JSON.parse(server.requests[0].body).params.password, password);
    assert.deepEqual(JSON.parse(server.requests.at(-1).body).params, {});
  }
  t.diagnostic(`${PASSWORDS.length} passwords`);
});

test('so do school and user', async (t) => {
  const names = ['a b', 'a&school=b', 'ä+ö%20', '"\\\n'];
  for (const name of names) {
    const server = await start(webuntis());
    t.after(server.stop);
    await run(built('examples/webuntis_login'), [server.url, name, name], { env });
    assert.deepEqual(server.requests[0].query.getAll('school'), [name]);
    assert.equal(JSON.parse(server.requests[0].body).params.user, name);
  }
});

test('to this machine no request goes through a proxy', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const { status, err } = await login(server.url, { http_proxy: 'http://127.0.0.1:9', all_proxy: 'http://127.0.0.1:9' });
  assert.deepEqual({ status, err }, { status: 0, err: '' });
});
