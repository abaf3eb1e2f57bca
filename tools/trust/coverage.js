// SPDX-License-Identifier: MIT
// Checks the results of gcovr: node coverage.js EXCLUSIONS COVERAGE.json
//
// Prints the lines and branches of each file, and every line that was never run or has a branch
// that was never taken. Fails if one of these is not excluded, or if an exclusion is no longer
// needed.
'use strict';
const { readFileSync } = require('node:fs');

const [exclusions, coverage] = process.argv.slice(2);
const plain = (text) => text.trim().replace(/[ \t]+/g, ' ');

// Blocks of "FILE FUNCTION", the source line, and how many of its branches are never taken.
const allowed = new Map();
for (const block of readFileSync(exclusions, 'utf8').replace(/^#.*/gm, '').split(/\n\n+/)) {
  const [place, text, reason] = block.trim().split('\n');
  const [, number] = /^(\d+): ./.exec((reason ?? '').trim()) ?? [];
  if (number !== undefined) allowed.set(`${place} ${plain(text)}`, { missed: Number(number), used: false });
}

// The function that each line belongs to, in code formatted by clang-format.
function functionsOf(lines) {
  let name = '-';
  return lines.map((line) => {
    if (/^[A-Za-z_].*\(/.test(line) && !line.endsWith(';')) name = line.replace(/\(.*/, '').replace(/.*[ *]/, '');
    const now = name;
    if (line.startsWith('}')) name = '-';
    return now;
  });
}

const missing = [];
const row = (name, cells) => console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join(''));
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// Counts lines, lines that were run, branches, branches that were taken, and exclusions.
function judge({ file, lines }) {
  const source = readFileSync(file, 'latin1').split('\n');
  const functions = functionsOf(source);
  let excluded = 0;
  const code = lines.filter((line) => !line['gcovr/noncode']);
  const missed = (line) => line.branches.filter((branch) => branch.count === 0).length;
  for (const line of code.filter((one) => one.count === 0 || missed(one) !== 0)) {
    const place = `${file} ${functions[line.line_number - 1]} ${plain(source[line.line_number - 1])}`;
    const known = allowed.get(place);
    if (known?.missed === missed(line)) {
      known.used = true;
      excluded += missed(line);
    } else {
      const what = line.count === 0 ? 'never run' : `${missed(line)} of ${line.branches.length} branches never taken`;
      missing.push(`${file}:${line.line_number}: ${what}: ${plain(source[line.line_number - 1])}`);
    }
  }
  const branches = sum(code.map((line) => line.branches.length));
  return [code.length, code.filter((line) => line.count !== 0).length, branches, branches - sum(code.map(missed)), excluded];
}

row('file', ['lines', 'run', 'branches', 'taken', 'excluded']);
const rows = JSON.parse(readFileSync(coverage, 'utf8')).files.map((file) => {
  const cells = judge(file);
  if (cells[0] !== 0) row(file.file, cells);
  return cells;
});
const all = [0, 1, 2, 3, 4].map((column) => sum(rows.map((cells) => cells[column])));
row('all', all);
missing.forEach((text) => console.log(text));
const stale = [...allowed].filter(([, { used }]) => !used);
for (const [place] of stale) console.log(`${exclusions}: matches no line with so many branches never taken: ${place}`);
const ok = missing.length + stale.length === 0 && all[2] !== 0;
console.log(`coverage: ${all[3]} of ${all[2]} branches, ${all[4]} excluded, ${missing.length} lines with something missing, ` +
  `${stale.length} exclusions of no use: ${ok ? 'ok' : 'failed'}`);
process.exitCode = ok ? 0 : 1;
