// SPDX-License-Identifier: MIT
// Everything that goes wrong on the way gives one line and a status of its own;
// a session that was opened is closed again, and no secret is in any output.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import { test } from 'node:test';

import { built, run } from './run.mjs';
import { start } from './server.mjs';
import { PASSWORD, SCHOOL, USER, rpcError, sessionId, token, webuntis } from './services.mjs';

const END = {
  refused: 1, usage: 2, io: 3, failed: 4, timeout: 5, cut: 6, http: 7, html: 8, document: 9, tooLong: 10,
  code: 11, token: 12,
};
const GETS = ['app/config', 'daytimetable/config', 'token/new'];
const CALLS = ['authenticate', 'logout'];
const JSONS = ['authenticate', 'app/config', 'daytimetable/config', 'logout'];
const ALL = ['authenticate', ...GETS, 'logout'];

const page = '<!DOCTYPE html><html><body>Wartungsarbeiten</body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const result = (value) => (id) => ({ body: JSON.stringify({ jsonrpc: '2.0', id, result: value }) });
const body = (text) => () => ({ body: text });
const always = (reply) => () => reply;
const session = { sessionId, personType: 5, personId: 4719 };
const user = (value) => body(JSON.stringify({ data: { loginServiceConfig: { user: value } } }));

// Where in the reply it breaks off: before it, in the head (2), in the body (2).
const breaks = (fault, framing) =>
  [0, 9, 60, -30, -8].map((after) => (_, good) => ({ ...good, fault, framing, after }));

// [name, steps, faults, status, line]
const FAULTS = [
  ['silence', ALL, [always({ fault: 'silence' })], END.timeout, /no answer within 1 s/m],
  ['a stalled reply', ['app/config'], breaks('stall', 'chunked'), END.timeout, /no answer/],
  ['cut, chunked', ALL, breaks('fin', 'chunked'), END.cut, /ended too early/],
  ['cut, with a length', ALL, breaks('fin', 'length'), END.cut, /ended too early/],
  ['reset', ALL, breaks('rst', 'chunked').slice(0, 2), END.cut, /ended too early/],
  ['cut, up to the end of the connection', JSONS.slice(1, 3), breaks('fin', 'close').slice(3), END.cut,
    /ended too early/],
  ['an empty reply', ALL, [body('')], END.cut, /ended too early/],
  ['HTTP 500, 502, 404 and 401', ALL, [500, 502, 404, 401].map((status) => always({ status, body: page, headers: html })),
    END.http, /HTTP status (500|502|404|401)$/m],
  ['HTTP 503 without a body', ALL, [always({ status: 503, framing: 'length' })], END.http, /HTTP status 503/],
  ['HTTP 403 with a good reply', ALL, [(_, good) => ({ ...good, status: 403 })], END.http, /HTTP status 403/],
  ['a redirection', ALL, [always({ status: 302, headers: { Location: 'http://127.0.0.1:9/' } })], END.http,
    /HTTP status 302/],
  ['a web page', ALL, [always({ headers: html, body: page }), always({ headers: html, framing: 'length' })], END.html,
    /a web page in place of JSON/],
  ['a web page that is said to be JSON', JSONS, [body(page)], END.document, /byte 0: not a JSON text/],
  ['bad credentials', CALLS, [rpcError(-8504, 'bad credentials')], END.refused, /error -8504, bad credentials/],
  ['an expired session', CALLS, [rpcError(-8520, 'not authenticated')], END.refused, /error -8520, not logged in/],
  ['no right', CALLS, [rpcError(-8509, 'no right')], END.refused, /error -8509/],
  ['an invalid school', CALLS, [rpcError(-8500, 'invalid schoolname')], END.refused, /error -8500, no such school/],
  ['an error nobody knows', CALLS, [rpcError(-1, 'x')], END.refused, /error -1, refused/],
  ['an error under another id', CALLS, ['error', null].map((id) => () => rpcError(-8500, 'x')(id)), END.refused,
    /error -8500/],
  ['an error with a message that is too long', CALLS, [rpcError(-8504, 'x'.repeat(3000))], END.refused,
    /error -8504, bad credentials/],
  ['an error without a code, beside a null, of another type', CALLS, ['{"error":{"message":"x"},"result":null}',
    '{"error":{"message":null,"data":{"code":1}}}', '{"error":"x"}', '{"error":{"code":"x"}}'].map(body), END.refused,
    /: the server refused$/m],
  ['a code in place of a session', ['authenticate'], [result({ code: 4010 })], END.code, /code 4010/],
  ['no sessionId', ['authenticate'], [result({ personId: 1 }), result(null), result({})], END.document,
    /no sessionId/],
  ['a sessionId that is null or empty', ['authenticate'], [result({ ...session, sessionId: null }),
    result({ ...session, sessionId: '' })], END.document, /no sessionId/],
  ['a sessionId that would be a header', ['authenticate'], [result({ ...session, sessionId: 'a\r\nX: y' }),
    result({ ...session, sessionId: 'a; b=c' })], END.document, /cannot be a cookie/],
  ['a sessionId that is too long', ['authenticate'], [result({ ...session, sessionId: 'A'.repeat(64) }),
    result({ ...session, sessionId: 'A'.repeat(100000) })], END.tooLong, /the sessionId is too long/],
  ['a name that is too long', ['app/config'], [user({ name: 'ä'.repeat(32) })], END.tooLong,
    /at \/data\/loginServiceConfig\/user\/name/],
  ['too many persons', ['app/config'], [user({ persons: Array.from({ length: 9 }, (_, id) => (
    { id, type: 5, displayName: '', longName: '', foreName: '' })) })], END.tooLong, /persons/],
  ['a wrong type', ['app/config'], [user({ id: '1' }), user({ id: 1.5 }), user({ persons: {} }), user([])],
    END.document, /of another type/],
  ['no user', ['app/config'], [body('{"data":{}}'), body('[]')], END.document, /nothing at the pointer/],
  ['a person without a type', ['app/config'], [user({ persons: [{ id: 1 }] })], END.document, /required/],
  ['bytes that are not UTF-8', ['app/config'], [body(Buffer.from('{"data":"\xff"}', 'latin1'))], END.document,
    /not UTF-8/],
  ['a member twice', ['daytimetable/config'], [body('{"data":{"klasseId":1,"klasseId":2}}')], END.document, /twice/],
  ['more after the end', ['daytimetable/config'], [body('{"data":{}} {}')], END.document, /after the end/],
  ['a depth of 100000', ['daytimetable/config'], [body('['.repeat(100000))], END.document, /deeper/],
  ['a token that is none', ['token/new'], ['null', '"a.b.c', 'a.b', 'a.b.c.d', 'a.b.', 'a.b. c', 'a.b.c\r\nX: y',
    page].map((text) => always({ body: text, headers: { 'Content-Type': 'text/plain' } })), END.token, /no token/],
  ['a token with a zero byte', ['token/new'], [body('a.b.c\0d')], END.token, /no token/],
  ['a token that is too long', ['token/new'], [body(`a.b.${'c'.repeat(2044)}`), body('c'.repeat(1e6))], END.tooLong,
    /too long/],
];

function check(t, got, step, status, line) {
  t.diagnostic(`${got.status}: ${got.err.trim()}`);
  assert.equal(got.status, status, got.err);
  assert.match(got.err, line);
  assert.match(got.err, new RegExp(`^webuntis_login: ${step}: [^\n]+\n$`), 'one line');
  for (const secret of [PASSWORD, 'word-8c1f', sessionId, token]) {
    assert.ok(!got.out.includes(secret) && !got.err.includes(secret), 'a secret in the output');
  }
}

async function fails(t, step, fault, status, line) {
  const server = await start(webuntis({ [step]: fault }));
  const args = ['--base', server.url, '--timeout', status === END.timeout ? '1' : '20', SCHOOL, USER];
  const got = await run(built('examples/webuntis_login'), args, { env: { WEBUNTIS_PASSWORD: PASSWORD } });
  await server.stop();
  check(t, got, step, status, line);
  if (step !== 'logout') assert.equal(got.out, '', 'half a session is not shown');
  // libcurl asks again when a kept connection ends without an answer.
  const seen = server.requests.map((request) => request.step).filter((name, i, all) => name !== all[i - 1]);
  const opened = step !== 'authenticate';
  assert.deepEqual(seen, [...ALL.slice(0, ALL.indexOf(step) + 1), ...(opened && step !== 'logout' ? ['logout'] : [])]);
}

for (const [name, steps, faults, status, line] of FAULTS) {
  test(`${name}: status ${status}`, { concurrency: true }, async (t) => {
    const all = steps.flatMap((step) => faults.map((fault, i) => ({ step, fault, i })));
    await Promise.all(all.map(({ step, fault, i }) =>
      t.test(`${step} ${i + 1}`, (tt) => fails(tt, step, fault, status, line))));
  });
}

// ---- before and beside the server ----

const command = (args, env = { WEBUNTIS_PASSWORD: PASSWORD }) => run(built('examples/webuntis_login'), args, { env });

test('nobody listens: status 4', async (t) => {
  const listener = net.createServer();
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  check(t, await command(['--base', `http://127.0.0.1:${port}`, SCHOOL, USER]), 'authenticate', END.failed, /connect/);
});

test('a server that does not speak HTTP: status 4', async (t) => {
  const listener = net.createServer((socket) => socket.end('SSH-2.0-x\r\n'));
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.after(() => listener.close());
  const got = await command(['--base', `http://127.0.0.1:${listener.address().port}`, SCHOOL, USER]);
  check(t, got, 'authenticate', END.failed, /./);
});

test('a wrong password: the server\'s echo of it is not shown', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const got = await command(['--base', server.url, SCHOOL, USER], { WEBUNTIS_PASSWORD: `${PASSWORD}x` });
  check(t, got, 'authenticate', END.refused, /error -8504, bad credentials/);
});

const USAGES = [
  ['no arguments', []],
  ['a password among the arguments', [SCHOOL, USER, 'secret']],
  ['http over the network', ['--base', 'http://school.example', SCHOOL, USER]],
  ['a host that only begins like this machine', ['--base', 'http://127.0.0.1.example', SCHOOL, USER]],
  ['a host behind an @', ['--base', 'http://localhost:80@school.example', SCHOOL, USER]],
  ['another scheme', ['--base', 'ftp://127.0.0.1', SCHOOL, USER]],
  ['a school that is no host', ['a/b', USER]],
  ['a time-out of 0', ['--timeout', '0', SCHOOL, USER]],
  ['a time-out that is no number', ['--timeout', '5x', SCHOOL, USER]],
  ['a missing value', [SCHOOL, USER, '--base']],
  ['an unknown option', ['--password', 'x', SCHOOL, USER]],
];
for (const [name, args] of USAGES) {
  test(`${name}: status 2`, async (t) => check(t, await command(args), 'usage', END.usage, /./));
}

test('a user, a password, an address that are too long: status 2', async (t) => {
  const local = ['--base', 'http://127.0.0.1:9'];
  const long = 'x'.repeat(3000);
  check(t, await command([...local, SCHOOL, long]), 'authenticate', END.usage, /too long/);
  check(t, await command([...local, SCHOOL, USER], { WEBUNTIS_PASSWORD: long }), 'password', END.usage, /longer/);
  check(t, await command(['--base', `http://127.0.0.1:9/${long}`, SCHOOL, USER]), 'authenticate', END.usage, /address/);
});

test('no password and no terminal: status 3', async (t) => {
  const got = await run('setsid', ['-w', built('examples/webuntis_login'), '--base', 'http://127.0.0.1:9', SCHOOL, USER]);
  check(t, got, 'password', END.io, /no terminal/);
});

test('nowhere to print to: status 3', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const got = await run('sh', ['-c', '"$0" "$@" >/dev/full', built('examples/webuntis_login'), '--base', server.url,
    SCHOOL, USER], { env: { WEBUNTIS_PASSWORD: PASSWORD } });
  check(t, got, 'standard output', END.io, /No space/);
  assert.equal(server.requests.at(-1).step, 'logout');
});

test('the password is asked for without echo', async (t) => {
  const server = await start(webuntis(), {});
  t.after(server.stop);
  const login = `${built('examples/webuntis_login')} --base ${server.url} ${SCHOOL} ${USER}`;
  const got = await run('script', ['-qec', login, '/dev/null'], {
    answer: { to: 'Password of', text: 'typed-in-8c1f\n' }, env: { TERM: 'dumb' } });
  assert.equal(got.status, END.refused, got.out);
  assert.match(got.out, new RegExp(`Password of ${USER}: \r\n`));
  assert.ok(!got.out.includes('typed-in'));
  assert.equal(JSON.parse(server.requests[0].body).params.password, 'typed-in-8c1f');
});

test('Ctrl-C at the question leaves the terminal with its echo', async () => {
  const login = `trap : INT; ${built('examples/webuntis_login')} --base http://127.0.0.1:9 ${SCHOOL} ${USER}; echo "ended $?"; stty -a`;
  const got = await run('script', ['-qec', `sh -c '${login}'`, '/dev/null'], {
    answer: { to: 'Password of', text: '\x03' }, env: { TERM: 'dumb', SHELL: '/bin/sh' } });
  assert.match(got.out, /ended 130/);
  assert.match(got.out, / echo /);
});

test('the password is not left in the environment', { skip: process.platform !== 'linux' }, async (t) => {
  const server = await start(webuntis({ authenticate: always({ fault: 'silence' }) }));
  t.after(server.stop);
  let environment;
  const during = (pid) => {
    if (server.requests.length) environment ??= fs.readFileSync(`/proc/${pid}/environ`, 'latin1');
  };
  await run(built('examples/webuntis_login'), ['--base', server.url, '--timeout', '1', SCHOOL, USER], {
    env: { WEBUNTIS_PASSWORD: 'in-memory-8c1f' }, during });
  assert.match(environment, /WEBUNTIS_PASSWORD=/);
  assert.ok(!environment.includes('8c1f'));
});

test('--help names every status', async () => {
  const { status, out } = await command(['--help']);
  assert.equal(status, 0);
  for (const value of [0, ...Object.values(END)]) assert.match(out, new RegExp(`^ +${value}  `, 'm'));
});
