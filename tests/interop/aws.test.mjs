// SPDX-License-Identifier: MIT
// examples/aws_credentials: credentials in both spellings of AWS, refusals, and broken replies. All
// of its output is compared, so it contains no secret.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

import { built, run } from './run.mjs';

const example = (input) => run(built('examples/aws_credentials'), [], { input });
const sample = (name) => fs.readFileSync(`tests/samples/aws_credentials-${name}.json`, 'utf8');

const SAMPLES = [
  ['iot', (reply) => [reply.credentials.accessKeyId, reply.credentials.expiration]],
  ['instance', (reply) => [reply.AccessKeyId, reply.Expiration]],
];

for (const [name, of] of SAMPLES) {
  test(`examples/aws_credentials says whose credentials and until when: ${name}`, async () => {
    const reply = sample(name);
    const [key, expiration] = of(JSON.parse(reply));
    const { status, out, err } = await example(reply);
    assert.deepEqual({ status, err }, { status: 0, err: '' });
    assert.equal(out, `credentials of ${key}, good until second ${Date.parse(expiration) / 1000}\n`);
  });

  test(`examples/aws_credentials says where a reply ends too early: ${name}`, async () => {
    const reply = sample(name).trimEnd();
    for (const length of [0, 1, reply.length >> 1, reply.length - 1]) {
      const { status, out } = await example(reply.slice(0, length));
      assert.equal(status, 1, `${length} bytes`);
      assert.match(out, /^aws_credentials: broken at byte \d+ \([\w/]*\): the text ends before the document does\n$/);
    }
  });
}

const REFUSALS = [
  [{ message: 'Access Denied' }, 'Access Denied'],
  [{ code: 'AssumeRoleUnauthorizedAccess', message: 'no such role' }, 'no such role'],
  [{ Code: 'AssumeRoleUnauthorizedAccess' }, 'AssumeRoleUnauthorizedAccess'],
  [{ code: 'x', message: '\u001b[31mred\nline' }, 'the reason is no plain text'],
];

test('examples/aws_credentials says why AWS refuses, in one line of plain text', async () => {
  for (const [reply, reason] of REFUSALS) {
    const { status, out } = await example(JSON.stringify(reply));
    assert.deepEqual({ status, out }, { status: 1, out: `aws_credentials: refused: ${reason}\n` });
  }
});

const BROKEN = [
  ['<html>', 0, '', 'not a JSON text at this byte'],
  ['{"accessKeyId":5,"secretAccessKey":"hidden"}', 15, '/accessKeyId', 'the value does not have the type of the field'],
];

test('examples/aws_credentials says what is broken, and where', async () => {
  for (const [reply, byte, path, what] of BROKEN) {
    const { status, out } = await example(reply);
    assert.deepEqual({ status, out }, { status: 1, out: `aws_credentials: broken at byte ${byte} (${path}): ${what}\n` });
  }
});

test('examples/aws_credentials says that a reply is too long', async () => {
  const { status, out } = await example(`{"accessKeyId":"${' '.repeat(8)}","x":"${'y'.repeat(8192)}"}`);
  assert.deepEqual({ status, out }, { status: 1, out: 'aws_credentials: broken: the reply is too long\n' });
});
