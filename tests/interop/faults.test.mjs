// SPDX-License-Identifier: MIT
// Everything that fails on the way gives exit status 1 and one line. It says whether the server
// refused, the reply is broken, or there was no connection. A session that was opened is closed
// again, and no secret is in any output.
import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';

import { built, run } from './run.mjs';
import { start } from './server.mjs';
import { PASSWORD, SCHOOL, USER, rpcError, sessionId, token, webuntis } from './services.mjs';

const GETS = ['app/config', 'token/new'];
const CALLS = ['authenticate', 'logout'];
const JSONS = ['authenticate', 'app/config', 'logout'];
const ALL = ['authenticate', ...GETS, 'logout'];

const page = '<!DOCTYPE html><html><body>Wartungsarbeiten</body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const result = (value) => (id) => ({ body: JSON.stringify({ jsonrpc: '2.0', id, result: value }) });
const body = (text) => () => ({ body: text });
const always = (reply) => () => reply;
const session = { sessionId, personType: 5, personId: 4719 };
const user = (json) => body(`{"data":{"loginServiceConfig":{"user":${json}}}}`);

// Where in the reply it breaks off: before it, in the head (2), in the body (2).
const breaks = (fault, framing) =>
  [0, 9, 60, -30, -8].map((after) => (_, good) => ({ ...good, fault, framing, after }));
const statuses = (list) => list.map((status) => always({ status, body: page, headers: html }));

const SILENT = /: no connection: no answer in time$/m;
const CUT = /: broken: the reply ended too early$/m;
const NO_COOKIE = /: broken: the sessionId cannot be a cookie$/m;

// [name, steps, faults, line]
const FAULTS = [
  ['silence', ALL, [always({ fault: 'silence' })], SILENT],
  ['a stalled reply', ['app/config'], breaks('stall', 'chunked'), SILENT],
  ['cut, chunked', ALL, breaks('fin', 'chunked'), CUT],
  ['cut, with a length', ALL, breaks('fin', 'length'), CUT],
  ['reset', ALL, breaks('rst', 'chunked').slice(0, 2), CUT],
  ['cut, up to the end of the connection', JSONS.slice(1, 2), breaks('fin', 'close').slice(3), CUT],
  ['an empty reply', ALL, [body('')], CUT],
  ['HTTP 404 and 401', ALL, statuses([404, 401]), /: refused: HTTP status (404|401)$/m],
  ['HTTP 500 and 502', ALL, statuses([500, 502]), /: broken: HTTP status (500|502)$/m],
  ['HTTP 503 without a body', ALL, [always({ status: 503, framing: 'length' })], /: broken: HTTP status 503$/m],
  ['HTTP 403 with a good reply', ALL, [(_, good) => ({ ...good, status: 403 })], /: refused: HTTP status 403$/m],
  ['a redirection', ALL, [always({ status: 302, headers: { Location: 'http://127.0.0.1:9/' } })],
    /: broken: HTTP status 302$/m],
  ['a web page', ALL, [always({ headers: html, body: page }), always({ headers: html, framing: 'length' })],
    /: broken: a web page in place of the document$/m],
  ['a web page that is said to be JSON', JSONS, [body(page)], /: broken at byte 0 \(the document\): not a JSON text/],
  ['bad credentials', CALLS, [rpcError(-8504, 'bad credentials')], /: refused: -8504, bad credentials$/m],
  ['an expired session', CALLS, [rpcError(-8520, 'not authenticated')], /: refused: -8520$/m],
  ['no right', CALLS, [rpcError(-8509, 'no right')], /: refused: -8509$/m],
  ['an error nobody knows', CALLS, [rpcError(-1, 'x')], /: refused: -1$/m],
  ['an error under another id', CALLS, ['error', null].map((id) => () => rpcError(-8500, 'x')(id)), /: refused: -8500$/m],
  ['an error with a message that is too long', CALLS, [rpcError(-8504, 'x'.repeat(3000))],
    /: refused: -8504, bad credentials$/m],
  ['an error without a code, beside a null, of another type', CALLS, ['{"error":{"message":"x"},"result":null}',
    '{"error":{"message":null,"data":{"code":1}}}', '{"error":"x"}', '{"error":{"code":"x"}}'].map(body),
    /: refused, and no reason is given$/m],
  ['a code in place of a session', ['authenticate'], [result({ code: 4010 })], /: refused: 4010$/m],
  ['no sessionId', ['authenticate'], [result({ personId: 1 }), result({}),
    result({ ...session, sessionId: null }), result({ ...session, sessionId: '' })], /: refused, and no reason is given$/m],
  ['neither an error nor a result', ['authenticate'], [body('{}'), body('{"id":1}'), result(null),
    result([])],
    /: broken at byte \d+ \(\/result\): /],
  ['a sessionId that would be a header', ['authenticate'], [result({ ...session, sessionId: 'a\r\nX: y' }),
    result({ ...session, sessionId: 'a; b=c' })], NO_COOKIE],
  ['a sessionId that is too long', ['authenticate'], [result({ ...session, sessionId: 'A'.repeat(64) }),
    result({ ...session, sessionId: 'A'.repeat(100000) })], NO_COOKIE],
  ['an account of another type', ['app/config'], [user('[]')], /: broken at byte \d+ \(\/data\/.*\): .*the type of the field/],
  ['no account', ['app/config'], [body('{"data":{}}'), body('[]')], /: broken at byte .*nothing at the pointer/],
  ['bytes that are not UTF-8', ['app/config'], [body(Buffer.from('{"data":"\xff"}', 'latin1'))],
    /: broken at byte 9 .*not UTF-8/],
  ['a member twice', ['app/config'], [user('{"klasseId":1,"klasseId":2}')], /: broken at byte .*\/klasseId\): .*twice/],
  ['more after the end', ['app/config'], [body('{"data":{"loginServiceConfig":{"user":{}}}} {}')], /: broken at byte .*after the end/],
  ['a depth of 100000', ['app/config'], [body('['.repeat(100000))], /: broken at byte .*deeper/],
  ['a token that is none', ['token/new'], ['null', '"a.b.c', 'a.b', 'a.b.c.d', 'a.b.', 'a.b. c', 'a.b.c\r\nX: y',
    page].map((text) => always({ body: text, headers: { 'Content-Type': 'text/plain' } })), /: broken: .* no token/],
  ['a token with a zero byte', ['token/new'], [body('a.b.c\0d')], /: broken: a zero byte in the text$/m],
  ['a token that is too long', ['token/new'], [body(`a.b.${'c'.repeat(2044)}`), body('c'.repeat(1e6))],
    /: broken: .*too long$/m],
];

function check(t, got, step, line) {
  t.diagnostic(got.err.trim());
  assert.equal(got.status, 1, got.err);
  assert.match(got.err, line);
  assert.match(got.err, new RegExp(`^webuntis_login: ${step}: [^\n]+\n$`), 'one line');
  for (const secret of [PASSWORD, 'word-8c1f', sessionId, token]) {
    assert.ok(!got.out.includes(secret) && !got.err.includes(secret), 'a secret in the output');
  }
}

const example = (url, user = USER, env = { WEBUNTIS_PASSWORD: PASSWORD }) =>
  run(built('examples/webuntis_login'), [url, SCHOOL, user], { env });
// The same, but it waits only one second.
const hasty = (url) => run(built('interop/login'), [url, SCHOOL, USER, PASSWORD]);

async function fails(t, step, fault, line) {
  const server = await start(webuntis({ [step]: fault }));
  const got = await (line === SILENT ? hasty(server.url) : example(server.url));
  await server.stop();
  if (line === SILENT) got.out = '';
  check(t, got, step, line);
  if (step !== 'logout') assert.equal(got.out, '', 'half a session is not shown');
  // libcurl asks again if a kept-alive connection ends without a reply.
  const seen = server.requests.map((request) => request.step).filter((name, i, all) => name !== all[i - 1]);
  const opened = step !== 'authenticate' || line === NO_COOKIE;
  assert.deepEqual(seen, [...ALL.slice(0, ALL.indexOf(step) + 1), ...(opened && step !== 'logout' ? ['logout'] : [])]);
}

for (const [name, steps, faults, line] of FAULTS) {
  test(name, { concurrency: true }, async (t) => {
    const all = steps.flatMap((step) => faults.map((fault, i) => ({ step, fault, i })));
    await Promise.all(all.map(({ step, fault, i }) => t.test(`${step} ${i + 1}`, (tt) => fails(tt, step, fault, line))));
  });
}

// ---- without a server, and with others ----

async function listen(t, answer) {
  const listener = net.createServer(answer);
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.after(() => listener.close());
  return listener;
}

test('nobody listens', async (t) => {
  const listener = await listen(t);
  const { port } = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  check(t, await example(`http://127.0.0.1:${port}`), 'authenticate', /: no connection: .*connect/);
});

test('a server that does not speak HTTP', async (t) => {
  const listener = await listen(t, (socket) => socket.end('SSH-2.0-x\r\n'));
  check(t, await example(`http://127.0.0.1:${listener.address().port}`), 'authenticate', /: no connection: ./);
});

test('a wrong password: the server\'s echo of it is not shown', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const got = await example(server.url, USER, { WEBUNTIS_PASSWORD: `${PASSWORD}x` });
  check(t, got, 'authenticate', /: refused: -8504, bad credentials$/m);
});

test('a user that is not UTF-8 is not sent', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const got = await run('sh', ['-c', '"$0" "$1" "$2" "$(printf "\\\\344")"', built('examples/webuntis_login'), server.url,
    SCHOOL], { env: { WEBUNTIS_PASSWORD: PASSWORD } });
  check(t, got, 'authenticate', /not UTF-8$/m);
  assert.equal(server.requests.length, 0);
});

test('nowhere to print to', async (t) => {
  const server = await start(webuntis());
  t.after(server.stop);
  const got = await run('sh', ['-c', '"$0" "$@" >/dev/full', built('examples/webuntis_login'), server.url, SCHOOL, USER],
    { env: { WEBUNTIS_PASSWORD: PASSWORD } });
  check(t, got, 'standard output', /cannot be written$/m);
  assert.equal(server.requests.at(-1).step, 'logout');
});

const local = 'http://127.0.0.1:9';
const long = 'x'.repeat(3000);
const USAGES = [
  ['no arguments', []],
  ['a password among the arguments', [local, SCHOOL, USER, 'secret']],
  ['http over the network', ['http://school.example', SCHOOL, USER]],
  ['a host that only begins like this machine', ['http://127.0.0.1.example', SCHOOL, USER]],
  ['a host behind an @', ['http://localhost:80@school.example', SCHOOL, USER]],
  ['another scheme', ['ftp://127.0.0.1', SCHOOL, USER]],
  ['a user that is too long', [local, SCHOOL, long]],
  ['a school that is too long', [local, long, USER]],
  ['a password that is too long', [local, SCHOOL, USER], { WEBUNTIS_PASSWORD: long }],
  ['no password', [local, SCHOOL, USER], {}],
];
for (const [name, args, env = { WEBUNTIS_PASSWORD: PASSWORD }] of USAGES) {
  test(`${name}: status 2`, async () => {
    const { status, out, err } = await run(built('examples/webuntis_login'), args, { env });
    assert.deepEqual({ status, out }, { status: 2, out: '' });
    assert.match(err, /^usage: [^\n]+\n$/);
  });
}

test('an address that is too long is told', async (t) => {
  check(t, await example(`${local}/${'x'.repeat(5000)}`), 'authenticate', /the request is too long/);
});
