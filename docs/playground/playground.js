/* SPDX-License-Identifier: MIT */
/*
 * playground: the page. What comes from the document is only ever set as text,
 * never as markup.
 */
'use strict';

const MOST = 4 * 1024 * 1024; /* bytes of a document that the page reads at each key */
const by = (id) => document.getElementById(id);
const plural = (n, what) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;

/* An element with attributes, of text and elements. */
function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/* What the bytes of a document became: see cover.js. */
const BECAME = [
  { kind: KEPT, mark: 'kept', label: 'kept' },
  { kind: NAME, mark: 'name', label: 'their names' },
  { kind: PLAIN, mark: 'plain', label: 'punctuation' },
  { kind: DROPPED, mark: 'gone', label: 'dropped' },
  { kind: FAULT, mark: 'fault', label: 'at fault' },
  { kind: UNREAD, mark: 'unread', label: 'not read' },
];
const MARKS = Object.fromEntries(BECAME.map(({ kind, mark }) => [kind, mark]));

const MASKED = '***';

/* Control characters as JSON spells them, so that a value stays on its line. */
const printable = (text) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/* ---- what is asked ------------------------------------------------------ */

const numberOf = (id) => (by(id).value === '' ? undefined : Number(by(id).value));

/* The controls, or null where one of them holds no number that can be used. */
function asked(limits) {
  const numbers = { work: numberOf('work'), chunk: numberOf('chunk'), depth: numberOf('depth') };
  const most = { work: limits.workMost, chunk: 2 ** 31 - 1, depth: 255 };
  const least = { work: 0, chunk: 1, depth: 0 };
  const wrong = Object.keys(numbers).filter(
    (id) => numbers[id] !== undefined && !(Number.isInteger(numbers[id]) && numbers[id] >= least[id] && numbers[id] <= most[id]),
  );
  for (const id of Object.keys(numbers)) by(id).setAttribute('aria-invalid', String(wrong.includes(id)));
  if (wrong.length !== 0) return { wrong: `${wrong[0]} is a whole number from ${least[wrong[0]]} to ${most[wrong[0]]}.` };
  return {
    ...numbers,
    type: by('type').value,
    at: by('at').value,
    clip: by('clip').checked,
    lastWins: by('last-wins').checked,
    rejectUnknown: by('reject-unknown').checked,
    secrets: by('secrets').checked,
    trace: true,
  };
}

/* The host tool's command that reads the same way. */
function command(how, found) {
  const words = ['build/sesh read --format json', `--type ${found.type}`];
  if (found.at !== '') words.push(`--at '${found.at.replaceAll("'", "'\\''")}'`);
  if (how.clip) words.push('--clip');
  if (how.lastWins) words.push('--last-wins');
  if (how.rejectUnknown) words.push('--reject-unknown');
  if (how.secrets) words.push('--show-secrets');
  if (how.chunk !== undefined) words.push(`--chunk ${how.chunk}`);
  return `${words.join(' ')} FILE`;
}

/* ---- the document ------------------------------------------------------- */

/* The runs of bytes that look alike: [from, to, kind]. */
function* runs(kinds, cuts) {
  let from = 0;
  for (let at = 1; at <= kinds.length; at++) {
    if (at < kinds.length && kinds[at] === kinds[from] && !cuts.has(at)) continue;
    yield [from, at, kinds[from]];
    from = at;
  }
}

/* Writes the document again under the text field, coloured. */
function paint(bytes, cover, error) {
  const painted = document.createDocumentFragment();
  const starts = new Map([...cover.places].filter(([, place]) => cover.isLit(place)).map(([path, place]) => [place.from, path]));
  const cuts = new Set([...starts.keys(), ...(error ? [error.from, error.to] : [])]);
  for (const [from, to, kind] of runs(cover.kinds, cuts)) {
    const wrong = error !== null && from >= error.from && to <= error.to;
    const span = make('span', { class: wrong ? 'wrong' : MARKS[kind] }, decoder.decode(bytes.subarray(from, to)));
    if (starts.has(from)) span.dataset.path = starts.get(from);
    painted.append(span);
  }
  if (error !== null && error.from === bytes.length) painted.append(make('span', { class: 'wrong end' }, ' '));
  /* A last line that is empty has its height only with something behind it. */
  painted.append('\n');
  by('painted').replaceChildren(painted);
}

function showShares(bytes, cover) {
  const { sums } = cover;
  const shown = BECAME.filter(({ kind }) => sums[kind] !== 0);
  by('bar').replaceChildren(
    ...shown.map(({ kind, mark }) => {
      const part = make('span', { class: mark });
      part.style.flexGrow = sums[kind];
      return part;
    }),
  );
  const text = ({ kind, label }) => `${sums[kind].toLocaleString('en')} ${label}`;
  by('bar').setAttribute('aria-label', `Bytes of the document: ${shown.map(text).join(', ')}`);
  by('legend').replaceChildren(
    ...shown.map((part) => {
      const figure = make('b', {}, sums[part.kind].toLocaleString('en'));
      figure.dataset.bytes = sums[part.kind];
      return make('li', { 'data-mark': part.mark }, make('i', { class: part.mark }), figure, ` ${part.label}`);
    }),
  );
  by('shares').textContent = plural(bytes.length, 'byte');
}

function showDropped(bytes, cover) {
  const rows = cover.pieces.slice(0, 200).map(({ from, to, path, why }) => {
    const text = decoder.decode(bytes.subarray(from, Math.min(to, from + 120)));
    const row = make(
      'tr',
      {},
      make('td', { class: 'number' }, String(from)),
      make('td', { class: 'number' }, String(to - from)),
      make('td', { class: 'piece', title: path }, printable(text.replace(/\s+/g, ' '))),
      make('td', { class: 'why' }, why),
    );
    Object.assign(row.dataset, { from, to, path });
    return row;
  });
  if (cover.pieces.length > rows.length) {
    const rest = `and ${plural(cover.pieces.length - rows.length, 'more piece')}`;
    rows.push(make('tr', {}, make('td', { colspan: 4 }, rest)));
  }
  if (rows.length === 0) rows.push(make('tr', {}, make('td', { colspan: 4 }, 'nothing')));
  by('dropped').querySelector('tbody').replaceChildren(...rows);
  by('dropped').querySelector('.figure').textContent =
    `${plural(cover.pieces.length, 'piece')}, ${plural(cover.sums[DROPPED], 'byte')}`;
}

/* ---- how it went -------------------------------------------------------- */

/* Line and column of a byte, from 1. */
function lineOf(bytes, offset) {
  const before = decoder.decode(bytes.subarray(0, offset)).split('\n');
  return [before.length, [...before.at(-1)].length + 1];
}

/* Some characters around the error, the place itself marked. */
function excerpt(bytes, error) {
  const before = decoder.decode(bytes.subarray(Math.max(0, error.from - 160), error.from)).replace(/^[^]*\n/, '');
  const after = decoder.decode(bytes.subarray(error.to, error.to + 160)).replace(/\n[^]*$/, '');
  const more = error.to > error.from + 80;
  const place = decoder.decode(bytes.subarray(error.from, more ? error.from + 80 : error.to)) + (more ? '\u2026' : '');
  const head = [...before].slice(-36).join('');
  const mark = make('mark', {}, error.from === bytes.length ? '\u2423' : printable(place));
  return make('pre', { class: 'excerpt' }, head, mark, [...after].slice(0, 36).join(''));
}

function showVerdict(bytes, result, error, kept) {
  const verdict = by('verdict');
  verdict.className = result.good ? 'good' : 'bad';
  const found = `${result.type.name}${result.at === '' ? '' : ` at ${printable(result.at)}`}`;
  if (result.good) {
    const share = ` ${found}: ${kept.toLocaleString('en')} of ${plural(bytes.length, 'byte')} kept`;
    const rest = result.passedOver === 0 ? '' : `, ${plural(result.passedOver, 'element')} passed over`;
    verdict.replaceChildren(make('strong', {}, 'ok'), share, rest);
    return;
  }
  const [line, column] = lineOf(bytes, error.from);
  const link = make('button', { type: 'button', id: 'offset' }, `byte ${result.offset}`);
  link.addEventListener('click', () => reveal(by('painted').querySelector('.wrong')));
  const fact = (name, ...value) => make('div', {}, make('dt', {}, name), make('dd', {}, ...value));
  const facts = [fact('place', link, ` (line ${line}, column ${column})`)];
  if (result.path !== '') facts.push(fact('path', make('code', { id: 'path' }, printable(result.path))));
  facts.push(fact('reading', found));
  verdict.replaceChildren(
    make('strong', {}, result.status),
    ` ${result.statusText}`,
    make('dl', {}, ...facts),
    excerpt(bytes, error),
  );
}

/* A sentence in place of a result. */
function showNote(text) {
  by('verdict').className = 'note';
  by('verdict').replaceChildren(text);
  document.body.classList.add('nothing');
  by('shares').textContent = '';
}

function showMemory(result, limits) {
  const { used, size } = result.work;
  const meter = make('meter', { min: 0, max: Math.max(size, 1), value: used, 'aria-label': 'Work buffer used' });
  const part = (name, bytes, ...note) =>
    make('div', {}, make('dt', {}, name), make('dd', {}, make('b', {}, bytes.toLocaleString('en')), make('span', {}, ...note)));
  by('memory').replaceChildren(
    part('struct', result.type.size, 'the result'),
    part('reader', limits.reader, 'while reading'),
    part('work', used, `of ${size.toLocaleString('en')} used`, meter),
    part('document', result.length, 'never stored'),
  );
}

/* ---- the struct --------------------------------------------------------- */

const hex = (mask, digits) => `0x${mask.toString(16).padStart(digits, '0')}`;

function maskText(struct) {
  const names = ['has', 'null', 'clipped', 'also'];
  return struct.masks.map((mask, i) => `${names[i]} ${hex(mask, struct.digits)}`).join('  ');
}

function fieldRow(name, value, state, { path, level, secret, kind }) {
  const title = make('th', { scope: 'row' }, make('span', {}, name));
  title.style.setProperty('--level', level);
  const mark = state.replaceAll(' ', '-');
  const row = make('tr', { class: mark, 'data-path': path }, title, make('td', { class: kind }, value));
  row.append(make('td', {}, ...(state === '' ? [] : [make('span', { class: `state ${mark}` }, state)])));
  if (secret) title.append(make('span', { class: 'secret', title: 'secret' }, 'secret'));
  return row;
}

/* An element that was passed over. */
function faultRow(name, fault, how) {
  const row = fieldRow(name, `${fault.status} at ${printable(fault.path)}`, 'did not fit', { ...how, kind: 'fault' });
  row.firstChild.title = `byte ${fault.offset}: ${fault.statusText}`;
  return row;
}

/* How much a field can hold, for its title. */
function describe(field) {
  const room = field.kind === 'str' ? `, up to ${field.size - 1} bytes` : '';
  const many = field.each ? 'any number of' : `up to ${field.capacity}`;
  const list = field.array ? `, ${many} elements` : '';
  return `${field.kind}${list}${room}, ${field.presence}${field.also ? ', came under another name' : ''}`;
}

/* How many elements an array has. */
function arraySummary({ each, elements, capacity }) {
  const fit = elements.filter((element) => element !== null).length;
  if (!each) return `${fit} of ${capacity}`;
  return fit === elements.length ? `${fit}` : `${fit}, and ${elements.length - fit} that did not fit`;
}

/* Rows of a struct's fields, with those of nested ones and of elements, which have
   no state of their own: no mask has a bit for them. */
function* fieldRows(struct, level, secrets) {
  const shown = (field, value) => (field.secret && !secrets ? MASKED : printable(String(value)));
  for (const field of struct.fields) {
    const there = field.state !== 'absent' && field.state !== 'null';
    const how = { path: field.path, level, secret: field.secret, kind: field.kind };
    let value = '';
    if (there && field.array) value = arraySummary(field);
    else if (there && field.kind === 'object') value = maskText(field.value);
    else if (there) value = shown(field, field.value);
    const kind = field.array ? 'count' : field.kind;
    const row = fieldRow(field.name, value, field.state, { ...how, kind });
    row.firstChild.title = describe(field);
    yield row;
    if (!there) continue;
    if (!field.array && field.kind === 'object') yield* fieldRows(field.value, level + 1, secrets);
    for (const [i, element] of (field.array ? field.elements : []).entries()) {
      const inner = { ...how, path: `${field.path}/${i}`, level: level + 1, secret: false };
      const isObject = field.kind === 'object';
      if (element === null) {
        yield faultRow(`[${i}]`, field.handedOut[i].fault, inner);
        continue;
      }
      yield fieldRow(`[${i}]`, isObject ? maskText(element) : shown(field, element), '', inner);
      if (isObject) yield* fieldRows(element, level + 2, secrets);
    }
  }
}

function showFields(result, cover, secrets) {
  const masks = make('tr', { class: 'masks' }, make('td', { colspan: 3 }, maskText(result.session)));
  const rows = [...fieldRows(result.session, 0, secrets)];
  for (const row of rows) {
    if (!cover.places.has(row.dataset.path)) continue;
    const name = row.querySelector('th span');
    name.replaceWith(make('button', { type: 'button' }, name.textContent));
  }
  by('fields').tBodies[0].replaceChildren(masks, ...rows);
}

/* ---- tokens and JSON ---------------------------------------------------- */

/* A token as it is written in JSON. */
function tokenText(token, secrets) {
  const text = token.secret && !secrets ? MASKED : printable(token.text);
  return token.type === 'string' || text === MASKED ? `"${text}"` : text;
}

function showTokens(result, secrets) {
  const items = result.tokens.slice(0, 500).map((token) => {
    const text = make('code', {}, tokenText(token, secrets));
    text.dataset.offset = token.offset;
    const where = `${token.type} of ${plural(token.length, 'byte')} at ${token.offset}: ${token.path}`;
    return make('li', {}, make('small', {}, where), text);
  });
  by('tokens').querySelector('ol').replaceChildren(...items);
  by('tokens').querySelector('.figure').textContent = plural(result.tokens.length, 'token');
}

/* ---- a field and its place ---------------------------------------------- */

const marked = (path) => [...document.querySelectorAll('#painted [data-path], #fields tr')].filter((e) => e.dataset.path === path);

/* Lights a field and its place in the document. */
function light(path) {
  for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
  if (path !== undefined) for (const element of marked(path)) element.classList.add('lit');
}

/* Scrolls the document, and the page where the document is out of sight. */
function reveal(element) {
  if (!element) return;
  const paper = by('paper');
  const place = element.getBoundingClientRect();
  const frame = paper.getBoundingClientRect();
  paper.scrollTop += place.top - frame.top - paper.clientHeight / 3;
  if (frame.bottom < 80 || frame.top > window.innerHeight - 80) paper.scrollIntoView({ block: 'center' });
}

/* ---- one reading -------------------------------------------------------- */

const showing = { cover: null, bytes: null };

/* The work buffer's slider goes up to what always suffices. */
function showWork(type, limits) {
  const slider = by('work-slider');
  Object.assign(slider, { min: limits.workLeast, max: type.work });
  slider.value = by('work').value === '' ? type.work : by('work').value;
  by('work').placeholder = type.work;
}

function update(engine) {
  const bytes = utf8.encode(by('document').value);
  const { limits } = engine;
  const how = asked(limits);
  document.body.classList.remove('nothing');
  showing.cover = null;
  by('painted').replaceChildren(`${by('document').value}\n`);
  if (how.wrong) return showNote(how.wrong);
  if (bytes.length > MOST) return showNote('The page reads documents of up to 4 MiB. The library has no such limit.');
  if (bytes.length === 0) return showNote('Paste a document, or choose a sample.');
  const at = how.at === '' ? null : how.at;
  const found = how.type === 'auto' ? engine.recognise(bytes, at) : { type: how.type, at: how.at };
  const result = engine.read(bytes, { ...how, ...(found ?? { type: 'webuntis', at: how.at }) });
  if (result.status === 'stopped') {
    return showNote(`The page shows up to ${plural(MOST_ELEMENTS, 'element')} that are handed out. The library has no such limit.`);
  }
  const judged = found !== null || ['syntax', 'utf8', 'bom', 'incomplete', 'trailing', 'too-deep'].includes(result.status);
  if (!judged) return showNote('No session was recognised. Choose its type, and say with the pointer where it is.');
  const cover = new Cover(bytes, result);
  const error = result.good ? null : errorPlace(bytes, result);
  Object.assign(showing, { cover, bytes });
  paint(bytes, cover, error);
  showShares(bytes, cover);
  showDropped(bytes, cover);
  showVerdict(bytes, result, error, cover.sums[KEPT]);
  showMemory(result, limits);
  showFields(result, cover, how.secrets);
  showTokens(result, how.secrets);
  showWork(result.type, limits);
  by('json').querySelector('pre').textContent = result.json;
  by('command').textContent = command(how, { type: result.type.name, at: result.at });
  return undefined;
}

/* ---- the page ----------------------------------------------------------- */

const samples = () => [...document.querySelectorAll('script[data-sample]')];

function choose(sample) {
  const { type, at } = sample.dataset;
  by('document').value = sample.textContent;
  by('type').value = type ?? 'auto';
  by('at').value = at ?? '';
  by('work').value = '';
  by('paper').scrollTop = 0;
}

/* Which field's value the caret of the text field is in. */
function pathAtCaret() {
  if (showing.cover === null) return undefined;
  const at = utf8.encode(by('document').value.slice(0, by('document').selectionStart)).length;
  const inside = ([, place]) => place.from <= at && at < place.to && showing.cover.isLit(place);
  return [...showing.cover.places].find(inside)?.[0];
}

function listen(engine) {
  const again = () => update(engine);
  by('document').addEventListener('input', () => {
    by('sample').value = '';
    again();
  });
  by('sample').addEventListener('change', () => {
    const sample = by(by('sample').value);
    if (sample) choose(sample);
    again();
  });
  by('work-slider').addEventListener('input', () => {
    by('work').value = by('work-slider').value;
  });
  by('controls').addEventListener('input', (event) => {
    if (event.target !== by('sample')) again();
  });
  by('controls').addEventListener('submit', (event) => event.preventDefault());
  by('absent').addEventListener('change', () => by('fields').classList.toggle('brief', !by('absent').checked));
  by('document').addEventListener('click', () => light(pathAtCaret()));
  by('document').addEventListener('keyup', () => light(pathAtCaret()));
  by('fields').addEventListener('pointerover', (event) => light(event.target.closest('tr')?.dataset.path));
  by('fields').addEventListener('click', (event) => {
    if (event.target.tagName !== 'BUTTON') return;
    const { path } = event.target.closest('tr').dataset;
    light(path);
    revealField(path);
  });
}

/* A value's span, or of a container the first one in it. */
function revealField(path) {
  const spans = [...document.querySelectorAll('#painted [data-path]')];
  reveal(spans.find((e) => e.dataset.path === path) ?? spans.find((e) => e.dataset.path.startsWith(`${path}/`)));
}

async function start() {
  const bytes = Uint8Array.from(atob(by('wasm').textContent), (c) => c.charCodeAt(0));
  const engine = await Engine.start(bytes);
  by('wasm-size').textContent = `${plural(bytes.length, 'byte')} of WebAssembly`;
  by('depth').placeholder = engine.limits.depthMost;
  for (const name of engine.types.keys()) by('type').append(make('option', { value: name }, name));
  for (const sample of samples()) by('sample').append(make('option', { value: sample.id }, sample.dataset.sample));
  listen(engine);
  by('sample').value = samples()[0].id;
  choose(samples()[0]);
  update(engine);
  document.body.dataset.ready = 'yes';
}

start().catch((reason) => showNote(`The page cannot run the library: ${reason.message}`));
