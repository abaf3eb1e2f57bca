// SPDX-License-Identifier: MIT
// The documentation as HTML, build/docs/html: it has no dead links, and contains what a reader
// looks for.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const packages = createRequire(process.env.SESH_PACKAGES + '/');
const docs = process.env.SESH_DOCS;

// External links are not followed, so nothing here uses the network.
test('each link leads to a page', async (t) => {
  const { LinkChecker } = packages('linkinator');
  const { links } = await new LinkChecker().check({
    path: docs,
    recurse: true,
    linksToSkip: async (link) => !link.startsWith('http://localhost'),
  });
  // "https://" on its own, as in a sentence about addresses, is not a link.
  const broken = links.filter(({ state, url }) => state === 'BROKEN' && !/^https?:\/\/$/.test(url));
  assert.deepEqual(broken.map(({ url, parent }) => `${parent}: ${url}`), []);
  t.diagnostic(`${links.length} links`);
});

test('the search knows every function', () => {
  const index = readdirSync(docs + '/search').filter((name) => /^functions_.*\.js$/.test(name));
  const known = index.map((name) => readFileSync(`${docs}/search/${name}`, 'utf8')).join('');
  const functions = readFileSync(docs + '/../functions', 'utf8').trim().split('\n');
  const missing = functions.filter((name) => !known.includes(`'${name}'`));
  assert.deepEqual(missing, []);
});

test('each page can be dark, and the pictures are drawn', () => {
  assert.match(readFileSync(docs + '/page_docs_errors.html', 'utf8'), /DarkModeToggle\.init/);
  assert.match(readFileSync(docs + '/page_docs_design.html', 'utf8'), /dot_inline_dotgraph_2\.svg/);
});
