// SPDX-License-Identifier: MIT
// The playground in a headless Chromium, opened as a file, compared with the host tool.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const BUILD = process.env.SESH_BUILD ?? path.resolve('build');
const OUT = path.join(BUILD, 'playground-test');
const PAGE = pathToFileURL(path.join(BUILD, 'playground', 'index.html')).href;
const { chromium } = createRequire(path.join(OUT, 'package.json'))('playwright-core');

const requests = [];
const faults = []; // what the page wrote to its console, and its exceptions
let browser;
let page;

async function open(options) {
  const opened = await browser.newPage(options);
  opened.setDefaultTimeout(60000);
  opened.on('request', (request) => requests.push(request.url()));
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (message) => faults.push(message.text()));
  await opened.goto(PAGE);
  await opened.waitForSelector('body[data-ready=yes]');
  return opened;
}

before(async () => {
  const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  page = await open({ viewport: { width: 1440, height: 900 } });
});

after(() => browser?.close());

// ---- the page and the tool -------------------------------------------------

const CHECKS = { clip: '--clip', 'last-wins': '--last-wins', 'reject-unknown': '--reject-unknown', secrets: '--show-secrets' };

// Sets the controls as one input: how is { type, at, work, chunk, depth, clip: true, ... }.
async function read(text, how = {}) {
  await page.evaluate(([text, how, checks]) => {
    const by = (id) => document.getElementById(id);
    by('document').value = text;
    by('type').value = how.type ?? 'auto';
    for (const id of ['at', 'work', 'chunk', 'depth']) by(id).value = how[id] ?? '';
    for (const id of checks) by(id).checked = how[id] === true;
    by('document').dispatchEvent(new Event('input', { bubbles: true }));
  }, [text, how, Object.keys(CHECKS)]);
  return shown();
}

// What the page shows.
function shown() {
  return page.evaluate(() => {
    const text = (selector) => document.querySelector(selector)?.textContent ?? '';
    const all = (selector, take) => [...document.querySelectorAll(selector)].map(take);
    return {
      status: text('#verdict strong'),
      offset: Number(text('#offset').replace('byte ', '')),
      path: text('#path'),
      verdict: text('#verdict'),
      json: text('#json pre'),
      bytes: Object.fromEntries(all('#legend li', (li) => [li.dataset.mark, Number(li.querySelector('b').dataset.bytes)])),
      dropped: all('#dropped tbody tr[data-from]', (tr) => [Number(tr.dataset.from), Number(tr.dataset.to), tr.lastChild.textContent]),
      wrong: text('#painted .wrong'),
      painted: text('#painted'),
      fields: all('#fields tr[data-path]', (tr) => [tr.dataset.path, tr.cells[1].textContent, tr.cells[2].textContent]),
      masks: text('#fields .masks'),
      tokens: all('#tokens [data-offset]', (code) => [Number(code.dataset.offset), code.textContent]),
      memory: text('#memory'),
    };
  });
}

// The same with the host tool, whose output is a line of JSON or of an error.
function tool(text, how = {}) {
  const args = ['read', '--format', 'json', '--type', how.type ?? 'auto'];
  if (how.at) args.push('--at', how.at);
  for (const [id, option] of Object.entries(CHECKS)) if (how[id]) args.push(option);
  const ran = spawnSync(path.join(BUILD, 'sesh'), args, { input: text, encoding: 'utf8' });
  if (ran.status === 0) return { status: 'ok', json: ran.stdout.replace(/\n$/, '') };
  const [, offset, status, where] = /^stdin:(\d+): ([a-z0-9-]+): .*?(?: \(at (.*)\))?\n/.exec(ran.stderr);
  return { status, offset: Number(offset), path: where ?? '' };
}

// Refusals are not compared.
const samples = fs
  .readdirSync('tests/samples')
  .filter((name) => name.endsWith('.json') && !/refused|error/.test(name))
  .map((name) => [name, fs.readFileSync(path.join('tests/samples', name), 'utf8')]);

// ---- good documents --------------------------------------------------------

test('every sample that the tool reads has the same JSON, with secrets and without', async (t) => {
  assert.ok(samples.length >= 9);
  for (const [name, text] of samples) {
    for (const secrets of [false, true]) {
      const ours = await read(text, { secrets });
      const theirs = tool(text, { secrets });
      assert.equal(theirs.status, 'ok', name);
      assert.deepEqual({ status: ours.status, json: ours.json }, theirs, name);
    }
  }
  t.diagnostic(`${samples.length} samples`);
});

test('the samples in the page are chosen and read', async (t) => {
  const options = await page.$$eval('#sample option', (all) => all.map((option) => option.value).filter(Boolean));
  const files = fs.readFileSync('docs/playground/samples/list', 'utf8').trim().split('\n');
  assert.equal(options.length, files.length);
  for (const [i, option] of options.entries()) {
    await page.selectOption('#sample', option);
    const text = fs.readFileSync(files[i].split(/[ :]/)[0], 'utf8');
    assert.equal(await page.inputValue('#document'), text);
    assert.match(await page.textContent('#verdict strong'), /^(ok|string-too-long|duplicate|incomplete)$/, files[i]);
  }
  t.diagnostic(`${options.length} samples`);
});

test('the bytes shown as kept are those that jsmn saw, and no others', async (t) => {
  let values = 0;
  for (const [name, text] of samples) {
    const { tokens, bytes, painted } = await read(text);
    assert.equal(painted, `${text}\n`, name);
    assert.equal(Object.values(bytes).reduce((a, b) => a + b), Buffer.byteLength(text), name);
    const kept = await page.evaluate(() => {
      let at = 0;
      const spans = [];
      for (const span of document.querySelectorAll('#painted span')) {
        if (span.className === 'kept') spans.push([at, span.textContent]);
        at += new TextEncoder().encode(span.textContent).length;
      }
      return spans;
    });
    assert.deepEqual(tokens.map(([offset]) => offset), kept.map(([offset]) => offset), name);
    values += kept.length;
  }
  assert.ok(values > 100);
  t.diagnostic(`${values} values`);
});

// ---- refused documents -----------------------------------------------------

const session = (members) => `{"sessionId":"a",${members}}`;
const REFUSED = [
  ['syntax', session('"id":01')],
  ['syntax', '{"persons":[{"id":1,]}'],
  ['bom', '\ufeff{"id":1}'],
  ['too-deep', session(`"x":${'['.repeat(70)}`)],
  ['incomplete', '{"sessionId":"a", "name":"bé'],
  ['incomplete', '{"sessionId":'],
  ['trailing', '{"id":1} x'],
  ['wrong-type', session('"id":"7"')],
  ['wrong-type', session('"id":1.5,"name":"later"')],
  ['wrong-type', session('"persons":[{"id":1,"type":2,"displayName":"","longName":"é","foreName":[]}]')],
  ['out-of-range', session('"id":9223372036854775808')],
  ['string-too-long', session(`"name":"${'é'.repeat(32)}"`)],
  ['array-too-long', `{"sub":"x","permissions":[${Array(33).fill('"p"')}]}`, { type: 'verdocs' }],
  ['duplicate', session('"id":1,"é":2,"i\\u0064":2')],
  ['missing', session('"persons":[{"id":1}]')],
  ['unknown-member', session('"a/b~c":1'), { 'reject-unknown': true }],
  ['not-found', '{"a":{"b":[1]}}', { type: 'webuntis', at: '/a/b/1' }],
  ['nul-in-string', session('"name":"a\\u0000"')],
  ['lone-surrogate', session('"name":"\\ud800"')],
  ['wrong-type', '[]', { type: 'thoughtspot' }],
  ['wrong-type', '{"result":{"id":true}}', { at: '/result', type: 'webuntis' }],
];

test('refused documents: status, offset and path are the tool\'s, and the place is marked', async (t) => {
  for (const [status, text, how = {}] of REFUSED) {
    const asked = { type: 'webuntis', ...how };
    const { status: got, offset, path: where, wrong, painted, bytes } = await read(text, asked);
    const theirs = tool(text, asked);
    assert.equal(theirs.status, status, text);
    assert.deepEqual({ status: got, offset, path: where }, theirs, text);
    const there = Buffer.from(text).subarray(offset).toString();
    assert.ok(there === '' ? wrong === ' ' : there.startsWith(wrong) && wrong !== '', `${text}: ${wrong}`);
    assert.equal(painted.replace(/ ?\n$/, ''), text);
    assert.equal(bytes.unread ?? 0, Buffer.byteLength(text) - offset, text);
  }
  t.diagnostic(`${REFUSED.length} documents, ${new Set(REFUSED.map(([status]) => status)).size} statuses`);
});

test('what an error leaves in the struct is shown, and what came after it is not', async () => {
  const { fields, json, bytes } = await read(session('"id":7,"persons":[{"id":1}]'), { type: 'webuntis' });
  const of = (name) => fields.find(([where]) => where === name)?.slice(1);
  assert.deepEqual(of('/id'), ['7', 'present']);
  assert.deepEqual(of('/sessionId'), ['***', 'present']);
  assert.deepEqual(of('/persons'), ['', 'absent']);
  assert.equal(json, '{"sessionId":"***","id":7}');
  assert.equal(bytes.kept, '"a"7'.length);
});

// ---- work and chunk --------------------------------------------------------

test('work size and chunk size do not change the answer, but for work-too-small', async (t) => {
  const text = samples.find(([name]) => name === 'webuntis-session.json')[1];
  const broken = text.replace('"foreName": "花子"', '"foreName": 1');
  const seen = { ok: 0, 'wrong-type': 0, 'work-too-small': 0 };
  for (const document of [text, broken]) {
    const whole = await read(document);
    for (const work of [69, 160, 300, 832, 833, 1060, 2053, 65536]) {
      for (const chunk of [1, 7, 1460]) {
        const got = await read(document, { work, chunk });
        seen[got.status]++;
        if (got.status === 'work-too-small') {
          assert.ok(work < 833, String(work));
          assert.equal(got.path, '/jwt_token');
          continue;
        }
        for (const key of ['status', 'offset', 'path', 'json', 'bytes', 'fields', 'masks', 'dropped']) {
          assert.deepEqual(got[key], whole[key], `${key}, work ${work}, chunk ${chunk}`);
        }
      }
    }
  }
  assert.ok(seen.ok > 5 && seen['wrong-type'] > 5 && seen['work-too-small'] > 5, JSON.stringify(seen));
  t.diagnostic(JSON.stringify(seen));
});

test('a work buffer that sesh_begin refuses, and numbers that are none', async () => {
  assert.equal((await read('{"id":1}', { type: 'webuntis', work: 20 })).status, 'argument');
  assert.equal((await read('{"id":1}', { type: 'webuntis', at: 'id' })).status, 'argument');
  assert.equal((await read('{"id":[[1]]}', { type: 'webuntis', depth: 2 })).status, 'wrong-type');
  assert.equal((await read('{"x":[[1]]}', { type: 'webuntis', depth: 2 })).status, 'too-deep');
  for (const how of [{ work: 65537 }, { chunk: 0 }, { work: 1.5 }, { depth: -1 }]) {
    assert.match((await read('{"id":1}', { type: 'webuntis', ...how })).verdict, /whole number/, JSON.stringify(how));
  }
});

// ---- dropped bytes ---------------------------------------------------------

test('the table of dropped bytes, counted by hand', async () => {
  //            0         1         2         3         4         5
  //            0123456789012345678901234567890123456789012345678901234
  const text = '{"id":7, "x":[1,{"id":8}],"name":"\u00e9","y":null,"code":null}';
  const { bytes, dropped, tokens, fields, masks } = await read(text, { type: 'webuntis' });
  assert.deepEqual(dropped, [
    [9, 25, 'not in the type'], // "x":[1,{"id":8}]
    [38, 46, 'not in the type'], // "y":null, after the letter's two bytes
  ]);
  assert.deepEqual(bytes, { kept: 1 + 4 + 4, name: 4 + 6 + 6, plain: 2 + 4 + 1 + 3, gone: 16 + 8 });
  assert.deepEqual(tokens, [[6, '7'], [33, '"\u00e9"'], [54, 'null']]);
  assert.deepEqual(fields.filter(([, , state]) => state !== 'absent'), [
    ['/name', '\u00e9', 'present'],
    ['/id', '7', 'present'],
    ['/code', '', 'null'],
  ]);
  assert.equal(masks, 'has 0x0060  null 0x1000  clipped 0x0000');
});

test('a pointer, a name that comes twice, a string and an array that are cut', async () => {
  const at = await read('[{"id":1},{"id":2,"z":0}]', { type: 'webuntis', at: '/1' });
  assert.deepEqual(at.dropped, [[1, 9, 'not at the pointer'], [18, 23, 'not in the type']]);

  const twice = await read('{"id":1,"id":22}', { type: 'webuntis', 'last-wins': true });
  assert.deepEqual(twice.dropped, [[1, 7, 'the last one counts']]);
  assert.deepEqual(twice.tokens, [[6, '1'], [13, '22']]);

  // 63 bytes: 31 of the letters. The escape is cut as a whole.
  const cut = await read(`{"name":"${'é'.repeat(30)}\\u00e9\\u00e9x"}`, { type: 'webuntis', clip: true });
  assert.deepEqual(cut.dropped, [[75, 82, 'no room']]);
  assert.deepEqual(cut.fields.find(([where]) => where === '/name'), ['/name', 'é'.repeat(31), 'clipped']);

  const surplus = await read(`{"sub":"x","permissions":[${Array(34).fill('"p"')}]}`, { type: 'verdocs', clip: true });
  assert.deepEqual(surplus.dropped.map(([, , why]) => why), ['no room', 'no room']);
  assert.equal(surplus.fields.find(([where]) => where === '/permissions')[1], '32 of 32');
});

test('other names: the mask also, and the own name counts in either order', async () => {
  const long = 'https://verdocs.com/plans';
  for (const order of [[`"${long}":["a"]`, '"plans":["b","c"]'], ['"plans":["b","c"]', `"${long}":["a"]`]]) {
    const text = `{"sub":"x",${order.join()}}`;
    const both = await read(text, { type: 'verdocs' });
    const from = text.indexOf(`"${long}`);
    assert.deepEqual(both.dropped, [[from, from + long.length + 8, 'its own name counts']]);
    assert.deepEqual(both.fields.filter(([where]) => /^\/plans\//.test(where)).map(([, value]) => value), ['b', 'c']);
    assert.match(both.masks, /  also 0x0+$/);
  }
  const alone = await read(`{"sub":"x","${long}":["a"]}`, { type: 'verdocs' });
  assert.deepEqual(alone.dropped, []);
  assert.deepEqual(alone.fields.find(([where]) => where === '/plans/0')[1], 'a');
  const [has, , , also] = alone.masks.match(/0x[0-9a-f]+/g).map(BigInt);
  assert.ok(also !== 0n && (has & also) === also && has !== also, alone.masks);
});

test('tokens: decoded, quotation marks and backslashes as JSON has them', async () => {
  const { tokens } = await read('{"name":"\\u0022a\\\\\\n","id":-1e0,"code":null}', { type: 'webuntis' });
  assert.deepEqual(tokens, [[8, '"\\"a\\\\\\u000a"'], [27, '-1e0'], [39, 'null']]);
});

// ---- a set of keys ---------------------------------------------------------

// The numbers in the host tool's picture of a document: { kept: bytes, ... }.
function map(text) {
  const { stdout } = spawnSync(path.join(BUILD, 'sesh'), ['read', '--map'], { input: text, encoding: 'utf8' });
  return Object.fromEntries([...stdout.matchAll(/^. ([a-z ]+): (\d+) bytes?$/gm)].map(([, what, bytes]) => [what, Number(bytes)]));
}

test('a set of keys: each key with its members, as the tool has them, and what it passes over', async () => {
  const text = samples.find(([name]) => name === 'jwks-keys.json')[1];
  const { verdict, fields, json, bytes, dropped } = await read(text);
  const keys = JSON.parse(text).keys;
  const of = (where) => fields.find(([path]) => path === where)?.slice(1);
  assert.match(verdict, /^ok jwks: /);
  assert.deepEqual(of('/keys'), ['4', 'present']);
  for (const [i, key] of keys.entries()) {
    for (const [name, value] of Object.entries(key)) {
      if (name === 'k' || name === 'pub') assert.equal(of(`/keys/${i}/${name}`), undefined);
      else assert.deepEqual(of(`/keys/${i}/${name}`), value === 'AKP' ? ['', 'clipped'] : [value, 'present'], `${i} ${name}`);
    }
  }
  assert.deepEqual(JSON.parse(json).keys[1], keys[1]);
  const piece = (name, value) => {
    const from = text.indexOf(`"${name}": "${value}`);
    return [from, text.indexOf('"', from + name.length + 6) + 1, 'not in the type'];
  };
  assert.deepEqual(dropped, [piece('k', keys[0].k), piece('pub', 'AA')]);
  const seen = map(text);
  assert.deepEqual([bytes.kept, bytes.name], [seen.kept, seen['names of what was kept']]);
});

test('a key that does not fit is shown as passed over, where, and why, for every chunk', async () => {
  //            0         1         2         3         4         5         6         7         8
  //            01234567890123456789012345678901234567890123456789012345678901234567890123456789012345
  const text = '{"keys":[{"kty":"EC","x":"AQ"},{"kty":"RSA","e":{"y":7}},{"kid":"n"},5,{"kty":"OKP"}]}';
  const whole = await read(text);
  assert.equal(whole.json, tool(text).json);
  assert.match(whole.verdict, /^ok jwks: 13 of 86 bytes kept, 3 elements passed over$/);
  assert.deepEqual(whole.fields.filter(([, , state]) => state !== 'absent'), [
    ['/keys', '2, and 3 that did not fit', 'clipped'],
    ['/keys/0', 'has 0x0081  null 0x0000  clipped 0x0000', ''],
    ['/keys/0/kty', 'EC', 'present'],
    ['/keys/0/x', 'AQ', 'present'],
    ['/keys/1', 'wrong-type at /keys/1/e', 'did not fit'],
    ['/keys/2', 'missing at /keys/2/kty', 'did not fit'],
    ['/keys/3', 'wrong-type at /keys/3', 'did not fit'],
    ['/keys/4', 'has 0x0001  null 0x0000  clipped 0x0000', ''],
    ['/keys/4/kty', 'OKP', 'present'],
  ]);
  assert.deepEqual(whole.dropped, [[31, 56, 'did not fit'], [57, 68, 'did not fit'], [69, 70, 'did not fit']]);
  assert.deepEqual(whole.tokens, [[16, '"EC"'], [25, '"AQ"'], [78, '"OKP"']]);
  const faults = await page.$$eval('#painted .fault', (all) => all.map((span) => [span.textContent, span.dataset.path]));
  assert.deepEqual(faults, [['{', '/keys/1'], ['}', '/keys/2'], ['5', '/keys/3']]);
  const seen = map(text);
  assert.deepEqual([whole.bytes.kept, whole.bytes.name, whole.bytes.fault], [seen.kept, seen['names of what was kept'], seen['at fault']]);
  for (const chunk of [1, 2, 7]) assert.deepEqual(await read(text, { chunk }), whole, `chunk ${chunk}`);

  await page.click('#fields tr[data-path="/keys/3"] button');
  assert.equal(await page.locator('#painted .lit').textContent(), '5');
});

test('a set of keys that is refused keeps the keys before the error', async () => {
  const cut = '{"keys":[{"kty":"EC"},{"kid":1},{"kty":"RSA","kid":"a"';
  const { status, offset, fields, json, bytes, tokens } = await read(cut);
  assert.deepEqual({ status, offset }, { status: 'incomplete', offset: cut.length });
  assert.deepEqual(fields.filter(([, , state]) => state !== 'absent'), [
    ['/keys', '1, and 1 that did not fit', 'unfinished'],
    ['/keys/0', 'has 0x0001  null 0x0000  clipped 0x0000', ''],
    ['/keys/0/kty', 'EC', 'present'],
    ['/keys/1', 'wrong-type at /keys/1/kid', 'did not fit'],
  ]);
  assert.deepEqual([json, bytes.kept, bytes.fault], ['{}', '"EC"'.length, '1'.length]);
  assert.deepEqual(tokens.map(([at]) => at), [16, 39, 51]);

  const twice = '{"keys":[{"kty":"EC"},{"kty":"RSA","kty":"EC"}]}';
  const refused = await read(twice);
  assert.deepEqual({ status: refused.status, offset: refused.offset, path: refused.path }, tool(twice));
});

test('which documents are taken for a set of keys, and how many keys the page shows', async () => {
  const set = (keys) => `{"keys":[${keys}]}`;
  for (const text of [set('{"kty":"RSA"}'), set('{"kid":5,"kty":7},{"kty":"EC"}'), set('{"kty":"new"}')]) {
    assert.match((await read(text)).verdict, /^ok jwks/, text);
    assert.equal(tool(text).status, 'ok', text);
  }
  for (const text of [set(''), set('{"kid":"a"}'), set('1'), '{"keys":{"kty":"RSA"}}']) {
    assert.match((await read(text)).verdict, /No session was recognised/, text);
  }
  assert.equal((await read(set(Array(1000).fill('{"kty":"EC"}')))).status, 'ok');
  assert.match((await read(set(Array(1001).fill('{"kty":"EC"}')))).verdict, /shows up to 1,000 elements/);
});

// ---- hostile text ----------------------------------------------------------

test('markup in a document is text: in values, names, paths, tokens and pieces', async () => {
  const bad = '<img src=x onerror=\\"window.broken=1\\"><script>window.broken=1</script>';
  const text = session(`"name":"${bad.slice(0, 62)}","${bad}":"${bad}","id":1`);
  const clean = async () => {
    const found = await page.evaluate(() => [
      window.broken,
      document.querySelectorAll('img, iframe, main script, #verdict script').length,
    ]);
    assert.deepEqual(found, [undefined, 0]);
  };
  const good = await read(text, { type: 'webuntis' });
  await clean();
  assert.equal(good.status, 'ok');
  assert.equal(good.fields.find(([where]) => where === '/name')[1], JSON.parse(`"${bad.slice(0, 62)}"`));
  assert.equal(good.dropped.length, 1);
  await read(`{"${bad}":{"id":"x"}}`, { type: 'webuntis', at: `/${JSON.parse(`"${bad}"`).replaceAll('/', '~1')}` });
  assert.match(await page.textContent('#path'), /^\/<img src=x onerror/);
  await clean();
  await read(`{"id":<script>}`, { type: 'webuntis' });
  await clean();
});

test('secrets are *** in the table, the tokens and the JSON, until they are asked for', async () => {
  const text = session('"jwt_token":"very-secret"');
  const outside = () => page.evaluate(() => document.querySelector('#output').textContent);
  await read(text, { type: 'webuntis' });
  assert.ok(!(await outside()).includes('very-secret'));
  const shown = await read(text, { type: 'webuntis', secrets: true });
  assert.equal(shown.fields.find(([where]) => where === '/jwt_token')[1], 'very-secret');
  assert.ok(shown.tokens.some(([, value]) => value === '"very-secret"'));
  assert.ok(shown.json.includes('very-secret'));
});

test('nothing to read, nothing recognised, too much', async () => {
  assert.match((await read('')).verdict, /Paste a document/);
  assert.match((await read('{"foo":1}')).verdict, /No session was recognised/);
  assert.match((await read('{"id":1,"name":"a","email":"e","roles":[]}')).verdict, /No session was recognised/);
  assert.match((await read('{"userName":"a"}')).verdict, /No session was recognised/);
  assert.equal((await read('{"foo":1')).status, 'incomplete');
  assert.equal((await read('\u0007')).status, 'syntax');
});

// ---- the page --------------------------------------------------------------

test('by hand: a document that is pasted, and each control', async () => {
  const text = '{"result":{"roleId":4,"personId":1,"personId":2,"x":0,"name":"a"}}';
  await page.evaluate((text) => {
    const field = document.querySelector('#document');
    field.value = text;
    field.select();
  }, text);
  await page.focus('#document');
  await page.keyboard.press('Control+X');
  assert.match((await shown()).verdict, /Paste a document/);
  await page.keyboard.press('Control+V');
  assert.equal((await shown()).status, 'duplicate');
  await page.check('#last-wins');
  assert.equal((await shown()).json, '{"personId":2,"name":"a","roleId":4}');
  await page.fill('#at', '/nothing');
  await page.selectOption('#type', 'webuntis');
  assert.equal((await shown()).status, 'not-found');
  await page.fill('#at', '/result');
  await page.check('#reject-unknown');
  assert.equal((await shown()).status, 'unknown-member');
  await page.uncheck('#reject-unknown');
  await page.fill('#depth', '1');
  assert.equal((await shown()).status, 'too-deep');
  await page.fill('#depth', '');
  await page.focus('#work-slider');
  await page.keyboard.press('Home');
  assert.equal(await page.inputValue('#work'), '69');
  assert.match((await shown()).memory, /of 69 used/);
  await page.uncheck('#absent');
  assert.equal(await page.locator('#fields tr.absent:visible').count(), 0);
  await page.check('#absent');
  assert.ok((await page.locator('#fields tr.absent:visible').count()) > 5);
});

test('a field leads to its place, and the caret to its field', async () => {
  await read(`{"x":[${Array(4000).fill('1')}],"id":77}`, { type: 'webuntis' });
  await page.click('#fields tr[data-path="/id"] button');
  const lit = page.locator('#painted .lit');
  assert.equal(await lit.textContent(), '77');
  assert.ok(await lit.evaluate((span) => {
    const frame = document.querySelector('#paper').getBoundingClientRect();
    const { top, bottom } = span.getBoundingClientRect();
    return top >= frame.top && bottom <= frame.bottom;
  }));
  await read('{"id":77,"name":"b"}', { type: 'webuntis' });
  await page.focus('#document');
  await page.evaluate(() => document.querySelector('#document').setSelectionRange(17, 17));
  await page.keyboard.press('Shift');
  assert.equal(await page.getAttribute('#fields tr.lit', 'data-path'), '/name');
});

test('wide and narrow, light and dark: nothing sticks out, the text lies on its colours, controls have names', async () => {
  for (const [name, width, height] of [['wide', 1440, 900], ['narrow', 360, 740]]) {
    for (const colorScheme of ['light', 'dark']) {
      const other = await open({ viewport: { width, height }, colorScheme });
      for (const sample of ['sample-1', 'sample-2', 'sample-5', 'sample-6', 'sample-8', 'sample-13']) {
        await other.selectOption('#sample', sample);
        const seen = await other.evaluate(() => {
          const of = (id) => document.querySelector(id);
          const shown = [...document.querySelectorAll('input, select, textarea')];
          const named = (e) => e.labels?.[0]?.control === e || e.hasAttribute('aria-label');
          return {
            out: document.documentElement.scrollWidth - window.innerWidth,
            off: of('#document').scrollHeight - Math.max(of('#painted').scrollHeight, of('#paper').clientHeight),
            unnamed: shown.filter((e) => !named(e)).map((e) => e.id),
            sideways: [...document.querySelectorAll('.scroll, .paper')].filter((e) => e.scrollWidth > e.clientWidth).length,
          };
        });
        assert.ok(seen.out <= 0, `${name} ${sample}: ${seen.out} pixels`);
        assert.equal(seen.off, 0, `${name} ${sample}: the text is that much higher than its colours`);
        assert.deepEqual([seen.unnamed, seen.sideways], [[], 0], `${name} ${sample}`);
        await other.screenshot({ path: path.join(OUT, `${name}-${colorScheme}-${sample}.png`) });
      }
      await other.close();
    }
  }
});

test('nothing leaves the page: no request, and the policy refuses one', async () => {
  assert.deepEqual([...new Set(requests.filter((url) => !url.startsWith('data:')))], [PAGE]);
  assert.deepEqual(faults, []);
  const refused = await page.evaluate(async () => {
    const told = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      setTimeout(() => resolve('no violation'), 2000);
    });
    return [await fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.name), await told];
  });
  assert.deepEqual(refused, ['TypeError', 'connect-src']);
});
