// SPDX-License-Identifier: MIT
// node run.js TOOL N SEED LIST...: reads documents of the lists' types with JSON.parse and with
// sesh.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const { readSchema } = require('./schema.js');
const { Random } = require('./random.js');
const { Generator } = require('./generate.js');
const { expect } = require('./oracle.js');

const LEFT_OUT = { webuntis_reply: 'of it the tool has more to say than the reader' };
const NO_JSON = ['syntax', 'utf8', 'bom', 'incomplete', 'trailing', 'too-deep'];
const BATCH = 100; // documents of one type, read with the same options
const SHOWN = 20;

function drawOptions(r) {
  return { at: r.chance(0.25) ? '/result' : '', clip: r.chance(0.3), lastWins: r.chance(0.3), lenient: r.chance(0.3),
    rejectUnknown: r.chance(0.2), chunk: r.pick([65536, 65536, 1, 7, 64]) };
}

function argumentsOf(type, o) {
  const list = ['read', '--lines', '--type', type, '--show-secrets', '--chunk', String(o.chunk)];
  if (o.at !== '') list.push('--at', o.at);
  if (o.clip) list.push('--clip');
  if (o.lastWins) list.push('--last-wins');
  if (o.lenient) list.push('--lenient');
  if (o.rejectUnknown) list.push('--reject-unknown');
  return list;
}

// Parses a line of standard error. passedOver: the number of elements, of which the line describes
// the first; 0: it describes the document, which is refused.
function complaintOf(text) {
  const parts = /^stdin:(\d+): ([-\w]+): (.*) in line (\d+)$/.exec(text);
  if (parts === null) throw new Error(`not understood: ${text}`);
  const others = /; the element was passed over(?:, with (\d+) more)?(?: \(at .*\))?$/.exec(parts[3]);
  const passedOver = others === null ? 0 : 1 + Number(others[1] ?? 0);
  return { document: Number(parts[4]) - 1, status: parts[2], offset: Number(parts[1]), passedOver };
}

// The tool's results, one per document, in the form of expect in oracle.js.
function ask(tool, args, documents) {
  const input = Buffer.concat(documents.flatMap((d) => [d, Buffer.from('\n')]));
  const run = spawnSync(tool, args, { input, maxBuffer: 1 << 30 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${tool} ${args.join(' ')}: ${run.signal ?? run.status}\n${run.stderr}`);
  const lines = run.stdout.toString('utf8').split('\n');
  const answers = documents.map(() => ({ passedOver: 0 }));
  for (const text of run.stderr.toString('utf8').split('\n').filter(Boolean)) {
    const { document, ...complaint } = complaintOf(text);
    answers[document] = complaint;
  }
  let next = 0;
  let begin = 0;
  documents.forEach((document, i) => {
    const answer = answers[i];
    if (answer.status === undefined || answer.passedOver !== 0) answer.line = lines[next++];
    if (answer.status !== undefined) answer.offset -= begin;
    begin += document.length + 1;
  });
  if (next !== lines.length - 1) throw new Error(`${lines.length - 1} answers, ${next} documents`);
  return answers;
}

function agrees(wanted, got) {
  if (wanted.status === 'no-json') return got.line === undefined;
  return ['line', 'passedOver', 'status', 'offset'].every((what) => got[what] === wanted[what]);
}

function show({ line, passedOver, status, offset }) {
  const fault = `${status} at ${offset}`;
  if (line === undefined) return fault;
  return `accepted ${line.slice(0, 400)}${passedOver === 0 ? '' : `, ${passedOver} passed over, the first for ${fault}`}`;
}

class Report {
  constructor() {
    this.documents = 0;
    this.accepted = 0;
    this.refused = {};
    this.noJson = 0;
    this.passedOver = 0;
    this.earlier = 0; // not JSON, but refused for an earlier reason
    this.strict = {};
    this.disagreements = 0;
  }

  take(args, document, wanted, got) {
    this.documents++;
    this.passedOver += got.passedOver;
    if (got.line !== undefined) this.accepted++;
    else this.refused[got.status] = (this.refused[got.status] ?? 0) + 1;
    if (wanted.status === 'no-json') {
      this.noJson++;
      if (!NO_JSON.includes(got.status)) this.earlier++;
    }
    if (agrees(wanted, got)) return;
    if (++this.disagreements > SHOWN) return;
    console.error(`sesh ${args.join(' ')}\n  document ${JSON.stringify(document.toString('latin1'))} (latin1)`);
    console.error(`  JSON.parse: ${show(wanted)}\n  sesh:       ${show(got)}`);
  }

  print(types, seed, seconds) {
    const row = (what, n) => console.log(`${what.padEnd(36)}${String(n).padStart(10)}`);
    row('types', types.length);
    for (const [type, why] of Object.entries(LEFT_OUT)) console.log(`  left out: ${type}, as ${why}`);
    row('documents', this.documents);
    row('accepted by both, the same line', this.accepted);
    row('  elements passed over in them', this.passedOver);
    for (const status of Object.keys(this.refused).sort()) row(`refused: ${status}`, this.refused[status]);
    row('no JSON by JSON.parse', this.noJson);
    row('  refused for what stands before', this.earlier);
    for (const rule of Object.keys(this.strict).sort()) row(`known difference: ${rule}`, this.strict[rule]);
    row('disagreements', this.disagreements);
    console.log(`seed ${seed}, ${seconds.toFixed(0)} s; the known differences are explained in tests/differential/known.md`);
  }
}

function batch(tool, type, random, size, report) {
  const options = drawOptions(random);
  const generator = new Generator(random);
  const args = argumentsOf(type.tag, options);
  const documents = [];
  for (let i = 0; i < size; i++) documents.push(Buffer.from(generator.document(type, options.at), 'latin1'));
  ask(tool, args, documents).forEach((got, i) => {
    report.take(args, documents[i], expect(type, documents[i], options, report.strict), got);
  });
}

function main([tool, n, seed, ...lists]) {
  const types = Object.values(readSchema(lists)).filter((type) => type.isSession && !(type.tag in LEFT_OUT));
  const random = new Random(Number(seed));
  const report = new Report();
  const start = Date.now();
  for (let done = 0, i = 0; done < Number(n); done += BATCH, i++) {
    batch(tool, types[i % types.length], random, Math.min(BATCH, Number(n) - done), report);
  }
  report.print(types, seed, (Date.now() - start) / 1000);
  const known = fs.readFileSync(path.join(__dirname, 'known.md'), 'utf8');
  const unlisted = Object.keys(report.strict).filter((rule) => !known.includes(`\`${rule}\``));
  if (unlisted.length !== 0) console.error(`not in known.md: ${unlisted.join(', ')}`);
  process.exitCode = report.disagreements !== 0 || unlisted.length !== 0 ? 1 : 0;
}

main(process.argv.slice(2));
