// SPDX-License-Identifier: MIT
// node run.js TOOL SCHEMA N SEED: documents through JSON.parse and through sesh.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const { readSchema } = require('./schema.js');
const { Random } = require('./random.js');
const { Generator } = require('./generate.js');
const { expect } = require('./oracle.js');

// Not webuntis_reply: of that the tool has more to say than the reader.
const TYPES = ['webuntis', 'verdocs', 'thoughtspot', 'verdocs_token', 'verdocs_login', 'thoughtspot_v2_user', 'thoughtspot_v2_token',
  'oauth_token', 'oauth_device', 'oidc_claims', 'aws_credentials'];
const NO_JSON = ['syntax', 'utf8', 'bom', 'incomplete', 'trailing', 'too-deep'];
const BATCH = 1000;
const SHOWN = 20;

function drawOptions(r) {
  return { at: r.chance(0.25) ? '/result' : '', clip: r.chance(0.3), lastWins: r.chance(0.3),
    rejectUnknown: r.chance(0.2), chunk: r.pick([65536, 65536, 1, 7, 64]) };
}

function argumentsOf(type, o) {
  const list = ['read', '--lines', '--type', type, '--show-secrets', '--chunk', String(o.chunk)];
  if (o.at !== '') list.push('--at', o.at);
  if (o.clip) list.push('--clip');
  if (o.lastWins) list.push('--last-wins');
  if (o.rejectUnknown) list.push('--reject-unknown');
  return list;
}

// The tool's answers, one a document: { line } or { status, offset }.
function ask(tool, args, documents) {
  const input = Buffer.concat(documents.flatMap((d) => [d, Buffer.from('\n')]));
  const run = spawnSync(tool, args, { input, maxBuffer: 1 << 30 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${tool} ${args.join(' ')}: ${run.signal ?? run.status}\n${run.stderr}`);
  const lines = run.stdout.toString('utf8').split('\n');
  const answers = new Array(documents.length);
  for (const text of run.stderr.toString('utf8').split('\n')) {
    const error = /^stdin:(\d+): ([-\w]+): .* in line (\d+)$/.exec(text);
    if (error === null && text !== '') throw new Error(`not understood: ${text}`);
    if (error !== null) answers[error[3] - 1] = { status: error[2], offset: Number(error[1]) };
  }
  let next = 0;
  let begin = 0;
  documents.forEach((d, i) => {
    if (answers[i] === undefined) answers[i] = { line: lines[next++] };
    else answers[i].offset -= begin;
    begin += d.length + 1;
  });
  if (next !== lines.length - 1) throw new Error(`${lines.length - 1} answers, ${next} documents`);
  return answers;
}

function agrees(wanted, got) {
  if (wanted.status === 'no-json') return got.status !== undefined;
  if (wanted.line !== undefined) return got.line === wanted.line;
  return got.status === wanted.status && got.offset === wanted.offset;
}

/* Where a JSON-RPC reply is no session of WebUntis and has a code in its result, the tool says
   that the service refuses: see "reply" in known.md. */
function isReply(args, wanted, got) {
  return args.includes('webuntis') && args.includes('/result') && got.status === 'server' &&
    got.offset === wanted.offset && ['missing', 'wrong-type'].includes(wanted.status);
}

function show(answer) {
  return answer.line !== undefined ? `accepted ${answer.line.slice(0, 400)}` : `${answer.status} at ${answer.offset}`;
}

class Report {
  constructor() {
    this.documents = 0;
    this.accepted = 0;
    this.refused = {};
    this.noJson = 0;
    this.earlier = 0; // no JSON, but refused for something before that
    this.strict = {};
    this.disagreements = 0;
  }

  take(args, document, wanted, got) {
    this.documents++;
    if (got.line !== undefined) this.accepted++;
    else this.refused[got.status] = (this.refused[got.status] ?? 0) + 1;
    if (wanted.status === 'no-json') {
      this.noJson++;
      if (!NO_JSON.includes(got.status)) this.earlier++;
    }
    if (agrees(wanted, got)) return;
    if (isReply(args, wanted, got)) {
      this.strict.reply = (this.strict.reply ?? 0) + 1;
      return;
    }
    if (++this.disagreements > SHOWN) return;
    console.error(`sesh ${args.join(' ')}\n  document ${JSON.stringify(document.toString('latin1'))} (latin1)`);
    console.error(`  JSON.parse: ${show(wanted)}\n  sesh:       ${show(got)}`);
  }

  print(seed, seconds) {
    const row = (what, n) => console.log(`${what.padEnd(36)}${String(n).padStart(10)}`);
    row('documents', this.documents);
    row('accepted by both, the same line', this.accepted);
    for (const status of Object.keys(this.refused).sort()) row(`refused: ${status}`, this.refused[status]);
    row('no JSON by JSON.parse', this.noJson);
    row('  refused for what stands before', this.earlier);
    for (const rule of Object.keys(this.strict).sort()) row(`known difference: ${rule}`, this.strict[rule]);
    row('disagreements', this.disagreements);
    console.log(`seed ${seed}, ${seconds.toFixed(0)} s; the known differences are explained in tests/differential/known.md`);
  }
}

function batch(tool, schema, random, size, report) {
  const type = random.pick(TYPES);
  const options = drawOptions(random);
  const generator = new Generator(random);
  const args = argumentsOf(type, options);
  const documents = [];
  for (let i = 0; i < size; i++) documents.push(Buffer.from(generator.document(schema[type], options.at), 'latin1'));
  ask(tool, args, documents).forEach((got, i) => {
    report.take(args, documents[i], expect(schema[type], documents[i], options, report.strict), got);
  });
}

function main([tool, directory, n, seed]) {
  const schema = readSchema(directory);
  const random = new Random(Number(seed));
  const report = new Report();
  const start = Date.now();
  for (let left = Number(n); left > 0; left -= BATCH) batch(tool, schema, random, Math.min(left, BATCH), report);
  report.print(seed, (Date.now() - start) / 1000);
  const known = fs.readFileSync(path.join(__dirname, 'known.md'), 'utf8');
  const unlisted = Object.keys(report.strict).filter((rule) => !known.includes(`\`${rule}\``));
  if (unlisted.length !== 0) console.error(`not in known.md: ${unlisted.join(', ')}`);
  process.exitCode = report.disagreements !== 0 || unlisted.length !== 0 ? 1 : 0;
}

main(process.argv.slice(2));
