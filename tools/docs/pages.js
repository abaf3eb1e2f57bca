// SPDX-License-Identifier: MIT
// Doxygen's input filter for Markdown pages:
// node pages.js ROOT "README.md docs/jwt.md ..." PAGE
//
// Headings get unique identifiers, made of the page's path and GitHub's name of the heading. Links
// to pages, headings and headers are changed to point there. Of links to other files only the text
// remains, because they are not pages. Mermaid diagrams are drawn by dot.
'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [root, pages, name] = process.argv.slice(2);
const page = path.relative(root, path.resolve(name));
const isPage = new Set(pages.split(' '));

// GitHub's name for a heading.
const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9_ -]/g, '').replaceAll(' ', '-');

function identifier(of, anchor) {
  if (of === 'README.md' && anchor === '') return 'mainpage';
  return `page_${of.replace(/\.md$/, '').replace(/[^A-Za-z0-9]/g, '_')}${anchor !== '' ? `_${anchor}` : ''}`;
}

function link(words, target) {
  if (/^[a-z]+:/.test(target)) return `[${words}](${target})`;
  const [file, anchor = ''] = target.split('#');
  const to = file === '' ? page : path.join(path.dirname(page), file).replace(/\/$/, '');
  // The table of pages makes them the chapters.
  const chapter = page === 'docs/README.md' && anchor === '' && to !== 'README.md';
  if (isPage.has(to)) return `[${words}](${chapter ? '@subpage' : '@ref'} ${identifier(to, anchor)})`;
  if (/^(include|port)\/.*\.h$/.test(to)) return `[${words}](@ref ${path.basename(to)})`;
  const bare = words.replaceAll('`', '');
  return bare === to ? `\`${bare}\`` : `${bare} (\`${to}\`)`;
}

function text(line) {
  const linked = line.replace(/(!?)\[([^\]]*)\]\(([^)]*)\)/g, (_, picture, words, target) =>
    (picture ? `![${words}](${path.basename(target)})` : link(words, target)));
  // A backslash outside code would begin a command.
  return linked.split('`').map((part, i) => (i % 2 ? part : part.replace(/\\[a-z]/g, '\\$&'))).join('`');
}

const headings = new Map();

function heading(line) {
  const words = line.replace(/^#+ /, '');
  if (line.startsWith('# ')) return `${line.replaceAll('`', '')} {#${identifier(page, '')}}`;
  const anchor = slug(words);
  const before = headings.get(anchor) ?? 0;
  headings.set(anchor, before + 1);
  return `${line} {#${identifier(page, before ? `${anchor}-${before}` : anchor)}}`;
}

let fence = false, drawing = false;
readFileSync(name, 'utf8').replace(/\n$/, '').split('\n').forEach((line, i) => {
  if (i === 0 && line.startsWith('<!--')) return;
  if (line.startsWith('```mermaid')) {
    drawing = true;
    console.log('\\dot\ndigraph {\n    node [shape=box fontname=sans fontsize=11 style=filled fillcolor="#e3effb"]');
  } else if (drawing) {
    const [from, , to] = line.trim().split(/\s+/);
    if (to !== undefined) console.log(`    "${from}" -> "${to}"`);
    drawing = !line.startsWith('```');
    if (!drawing) console.log('}\n\\enddot');
  } else {
    if (line.startsWith('```')) fence = !fence;
    if (fence || /^(```| {4})/.test(line)) console.log(line);
    else console.log(/^#+ /.test(line) ? heading(line) : text(line));
  }
});
