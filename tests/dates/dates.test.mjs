// SPDX-License-Identifier: MIT
// RFC 3339 dates, read by sesh and by JavaScript's Date: random valid ones from the years 0000 to
// 9999, and each of them with one character changed. PROGRAM is built from main.c; DATES and SEED
// may be set.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const COUNT = Number(process.env.DATES ?? 100000);
let state = Number(process.env.SEED ?? 1);

// Park and Miller's generator: an integer from 0 to n - 1.
function random(n) {
  state = state * 16807 % 2147483647;
  return state % n;
}

const padded = (n, width) => String(n).padStart(width, '0');
const digits = () => Array.from({ length: 1 + random(9) }, () => random(10)).join('');

function randomDate() {
  const year = random(10000);
  const month = 1 + random(12);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  const time = [random(24), random(60), random(60)].map((n) => padded(n, 2)).join(':');
  const fraction = random(3) === 0 ? `.${digits()}` : '';
  const offset = random(3) === 0 ? 'Z' : `${random(2) === 0 ? '+' : '-'}${padded(random(24), 2)}:${padded(random(60), 2)}`;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(1 + random(days), 2)}T${time}${fraction}${offset}`;
}

// Date has only milliseconds, so it is asked without the fraction.
const secondsOf = (date) => Date.parse(date.replace(/\.\d+/, '')) / 1000;

const FIRST = Date.parse('0000-01-01T00:00:00Z') / 1000;
const LAST = Date.parse('9999-12-31T23:59:59Z') / 1000;
const written = (seconds) => new Date(Math.min(Math.max(seconds, FIRST), LAST) * 1000).toISOString().replace('.000', '');

function read(dates) {
  const run = spawnSync(process.env.PROGRAM, { input: `${dates.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.strictEqual(run.status, 0, run.stderr);
  return run.stdout.trimEnd().split('\n');
}

const dates = Array.from({ length: COUNT }, randomDate);

test(`${COUNT} valid dates`, () => {
  const answers = read(dates);
  assert.strictEqual(answers.length, COUNT);
  dates.forEach((date, i) => {
    const seconds = secondsOf(date);
    const lost = /\.\d*[1-9]/.test(date) ? 1 : 0;
    assert.strictEqual(answers[i], `${seconds} ${lost} {"answers":null,"date":"${written(seconds)}"}`, date);
  });
});

// Valid according to the grammar of RFC 3339 and the lengths of the months.
function isDate(text) {
  const form = /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  const parts = form.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1, 4).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

test('the same with a character changed', () => {
  const changed = dates.map((date) => {
    const at = random(date.length);
    const c = '0123456789-+:.TtZz /a'[random(21)];
    return date.slice(0, at) + c + date.slice(at + 1);
  });
  const answers = read(changed);
  let good = 0;
  changed.forEach((date, i) => {
    good += isDate(date);
    assert.strictEqual(answers[i] !== 'wrong-type', isDate(date), date);
  });
  assert.ok(good > COUNT / 10 && good < COUNT * 0.9, `${good} of ${COUNT} were dates`);
});
