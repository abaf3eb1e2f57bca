// SPDX-License-Identifier: MIT
// A page in Markdown as Doxygen wants it, Doxygen's input filter:
// node pages.js ROOT "README.md docs/jwt.md ..." PAGE
//
// Headings get identifiers of their own, made of the page's path and of what
// GitHub calls the heading. Links to pages, headings and headers are made to
// point there; of links to other files the text is left, as they are no pages.
// Pictures that Mermaid draws are drawn by dot.
'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [root, pages, name] = process.argv.slice(2);
const page = path.relative(root, path.resolve(name));
const isPage = new Set(pages.split(' '));

// What GitHub makes of a heading.
const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9_ -]/g, '').replaceAll(' ', '-');

function identifier(of, anchor) {
  if (of === 'README.md' && anchor === '') return 'mainpage';
  return `page_${of.replace(/\.md$/, '').replace(/[^A-Za-z0-9]/g, '_')}${anchor !== '' ? `_${anchor}` : ''}`;
}

function link(words, target) {
  if (/^[a-z]+:/.test(target)) return `[${words}](${target})`;
  const [file, anchor = ''] = target.split('#');
  const to = file === '' ? page : path.join(path.dirname(page), file).replace(/\/$/, '');
  // The table of the pages makes them its chapters.
  const chapter = page === 'docs/README.md' && anchor === '' && to !== 'README.md';
  if (isPage.has(to)) return `[${words}](${chapter ? '@subpage' : '@ref'} ${identifier(to, anchor)})`;
  if (/^(include|port)\/.*\.h$/.test(to)) return `[${words}](@ref ${path.basename(to)})`;
  const bare = words.replaceAll('`', '');
  return bare === to ? `\`${bare}\`` : `${bare} (\`${to}\`)`;
}

function text(line) {
  const linked = line.replace(/(!?)\[([^\]]*)\]\(([^)]*)\)/g, (_, picture, words, target) =>
    (picture ? `![${words}](${path.basename(target)})` : link(words, target)));
  // A backslash outside of code would begin a command.
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
