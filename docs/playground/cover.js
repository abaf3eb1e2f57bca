/* SPDX-License-Identifier: MIT */
/*
 * cover: what became of every byte of a document. The core says what is in the
 * struct (the masks, the counts) and how far it read; the values that are there
 * are looked up in the document, and what leads to none of them was dropped.
 */
'use strict';

const PLAIN = 0; /* brackets, commas, colons and blanks around what was kept */
const NAME = 1; /* the name of a member that was kept */
const KEPT = 2; /* its value */
const DROPPED = 3;
const UNREAD = 4; /* behind an error */
const FAULT = 5; /* why an element was passed over */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANKS = ' \t\n\r';

/* ---- the document's tokens ---------------------------------------------- */

/*
 * Parses bytes[0..limit), which the core has found to be JSON so far. A node is
 * { from, to, whole } and, of a container, `members` (with a name: { from, to,
 * text }) or `elements`. What the limit cuts is not whole.
 */
class Parser {
  constructor(bytes, limit) {
    this.bytes = bytes;
    this.limit = limit;
    this.at = 0;
  }

  peek() {
    while (this.at < this.limit && BLANKS.includes(String.fromCharCode(this.bytes[this.at]))) this.at++;
    return this.at < this.limit ? String.fromCharCode(this.bytes[this.at]) : '';
  }

  /* The end of the string that begins here; `limit` when it has none. */
  string() {
    const from = this.at++;
    while (this.at < this.limit && this.bytes[this.at] !== QUOTE) this.at += this.bytes[this.at] === BACKSLASH ? 2 : 1;
    const whole = this.at < this.limit;
    this.at = whole ? this.at + 1 : this.limit;
    return { from, to: this.at, whole };
  }

  /* A number, true, false or null; whether it is whole shows in what follows. */
  word() {
    const from = this.at;
    while (this.at < this.limit && !',]} \t\n\r'.includes(String.fromCharCode(this.bytes[this.at]))) this.at++;
    return { from, to: this.at, whole: true };
  }

  /* The value that begins here, or null at the limit. */
  value() {
    const first = this.peek();
    if (first === '') return null;
    if (first === '"') return this.string();
    if (first !== '{' && first !== '[') return this.word();
    const node = { from: this.at++, to: 0, whole: false };
    const items = [];
    node[first === '{' ? 'members' : 'elements'] = items;
    for (let next = this.peek(); next !== '' && !node.whole; next = this.peek()) {
      if (next === '}' || next === ']') {
        this.at++;
        node.whole = true;
        break;
      }
      if (next === ',') this.at++;
      const item = first === '{' ? this.member() : this.value();
      if (item === null) break;
      items.push(item);
    }
    node.to = this.at;
    return node;
  }

  member() {
    if (this.peek() === '') return null;
    const name = this.string();
    name.text = name.whole ? JSON.parse(decoder.decode(this.bytes.subarray(name.from, name.to))) : null;
    if (this.peek() === ':') this.at++;
    return { from: name.from, name, value: this.value(), to: this.at };
  }
}

/* Where the characters of a string end that fill `room` bytes when decoded. */
function cutAt(bytes, node, room) {
  let at = node.from + 1;
  for (let left = room; left > 0; ) {
    let length = 1;
    if (bytes[at] !== BACKSLASH) {
      left -= 1;
    } else {
      const pair = /^\\u[dD][89abAB]..\\u[dD][c-fC-F]../.test(decoder.decode(bytes.subarray(at, at + 12)));
      length = bytes[at + 1] !== 0x75 ? 2 : pair ? 12 : 6;
      left -= utf8.encode(JSON.parse(`"${decoder.decode(bytes.subarray(at, at + length))}"`)).length;
    }
    at += length;
  }
  return at;
}

/* The names and indices in a JSON Pointer. */
const stepsOf = (pointer) => pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/* The node of the value at a JSON Pointer; undefined: there is none. */
function nodeAt(root, pointer) {
  const inside = (node, step) => (node?.members ? node.members.find(({ name }) => name.text === step)?.value : node?.elements?.[step]);
  return stepsOf(pointer).reduce(inside, root);
}

/* ---- what became of them ------------------------------------------------ */

/* result: Engine.read's. pieces: what was dropped; places: of each field that was
   kept, by its path, where. */
class Cover {
  constructor(bytes, result) {
    this.bytes = bytes;
    this.limit = result.good ? bytes.length : Math.min(result.offset, bytes.length);
    this.kinds = new Uint8Array(bytes.length).fill(UNREAD, this.limit);
    this.pieces = [];
    this.places = new Map();
    const root = new Parser(bytes, this.limit).value();
    if (root !== null) this.wayTo(root, '', stepsOf(result.at), result.session);
  }

  /* Bytes of each kind. */
  get sums() {
    const sums = [0, 0, 0, 0, 0, 0];
    for (const kind of this.kinds) sums[kind]++;
    return sums;
  }

  /* Does the page light this place? It is that of a value that was kept, or of a fault. */
  isLit({ from }) {
    return this.kinds[from] === KEPT || this.kinds[from] === FAULT;
  }

  paint(node, kind) {
    this.kinds.fill(kind, node.from, node.to);
  }

  drop(node, path, why) {
    if (node === null || node.from === node.to) return;
    this.paint(node, DROPPED);
    this.pieces.push({ from: node.from, to: node.to, path, why });
  }

  keep(node, place, path) {
    this.paint(node, KEPT);
    this.places.set(place, { from: node.from, to: node.to, path });
  }

  /* A container outside the session: only what the pointer names is entered. */
  wayTo(node, path, steps, session) {
    if (steps.length === 0) {
      if (node.members) this.struct(node, path, session);
      else this.drop(node, path, 'no session');
      return;
    }
    const items = node.members ?? node.elements;
    if (!items) {
      this.drop(node, path, 'no session');
      return;
    }
    const names = items.map((item, i) => (node.members ? item.name.text : String(i)));
    const chosen = names.lastIndexOf(steps[0]);
    items.forEach((item, i) => {
      const to = names[i] === null ? path : `${path}/${escaped(names[i])}`;
      const value = node.members ? item.value : item;
      if (i !== chosen || value === null) {
        this.drop(item, to, names[i] === steps[0] ? 'the last one counts' : 'not at the pointer');
        return;
      }
      if (node.members) this.paint(item.name, NAME);
      this.wayTo(value, to, steps.slice(1), session);
    });
  }

  /* An object that a struct was filled from. */
  struct(node, path, struct) {
    const fields = new Map(struct.fields.map((field) => [field.name, field]));
    const fieldOf = ({ text }) => {
      if (text === null) return undefined;
      const prefixed = struct.prefix !== '' && text.startsWith(struct.prefix);
      const other = struct.others.get(text) ?? (prefixed ? fields.get(text.slice(struct.prefix.length)) : undefined);
      return fields.get(text) ?? other;
    };
    /* Of a field that comes under several names the mask `also` says which one counts. */
    const counts = (name, field) => field !== undefined && (name.text !== field.name) === field.also;
    const last = new Map();
    for (const member of node.members) {
      const usable = member.value !== null && (member.value.whole || member.value.elements || member.value.members);
      const field = fieldOf(member.name);
      if (usable && counts(member.name, field)) last.set(field, member);
    }
    for (const member of node.members) {
      const to = member.name.text === null ? path : `${path}/${escaped(member.name.text)}`;
      const field = fieldOf(member.name);
      if (field === undefined) this.drop(member, to, 'not in the type');
      else if (last.has(field) && last.get(field) !== member) {
        this.drop(member, to, counts(member.name, field) ? 'the last one counts' : 'its own name counts');
      }
      else if (field.state === 'absent' || member.value === null) this.drop(member, to, 'not stored');
      else {
        this.paint(member.name, NAME);
        this.field(member.value, to, field);
      }
    }
  }

  field(node, path, field) {
    if (field.state === 'null') this.keep(node, field.path, path);
    else if (field.array) this.array(node, path, field);
    else if (field.kind === 'set' && node.elements) this.set(node, path, field);
    else this.value(node, path, field, field.value, field.path);
  }

  array(node, path, field) {
    this.places.set(field.path, { from: node.from, to: node.to, path });
    if (!node.elements) {
      /* The one element, which stands for the array. */
      this.value(node, path, field, field.elements[0], `${field.path}/0`);
      return;
    }
    node.elements.forEach((element, i) => {
      const to = `${path}/${i}`;
      const fault = field.handedOut?.[i]?.fault;
      if (fault) this.passOver(element, to, fault, `${field.path}/${i}`);
      else if (i < field.elements.length) this.value(element, to, field, field.elements[i], `${field.path}/${i}`);
      else this.drop(element, to, i < field.capacity ? 'not stored' : 'no room');
    });
  }

  /* An element that did not fit: its place is that of the fault. */
  passOver(node, path, fault, place) {
    const { from, to } = errorPlace(this.bytes, fault);
    this.drop(node, path, 'did not fit');
    this.paint({ from, to }, FAULT);
    this.places.set(place, { from, to, path });
  }

  /* Names, of which the struct has a bit each. */
  set(node, path, field) {
    this.places.set(field.path, { from: node.from, to: node.to, path });
    for (const element of node.elements) this.paint(element, KEPT);
  }

  /* place: the field, or the element, whose value it is. */
  value(node, path, field, value, place) {
    if (field.kind === 'object' && node.members) {
      this.places.set(place, { from: node.from, to: node.to, path });
      this.struct(node, path, value);
      return;
    }
    this.keep(node, place, path);
    /* A string of another kind, such as a date or a number in quotation marks, is never cut. */
    if (this.bytes[node.from] !== QUOTE || !['str', 'object'].includes(field.kind)) return;
    /* A string may stand for a whole object: it is the one member that there is. */
    const text = typeof value === 'string' ? value : value.fields.find((inner) => inner.state !== 'absent').value;
    const cut = cutAt(this.bytes, node, utf8.encode(text).length);
    this.drop({ from: cut, to: node.to - 1 }, path, 'no room');
  }
}

/* The place of an error: the whole value where it is one's, else one character;
   at the end of the document nothing. */
function errorPlace(bytes, result) {
  const from = Math.min(result.offset, bytes.length);
  const parser = new Parser(bytes, bytes.length);
  const ofText = ['syntax', 'utf8', 'bom', 'trailing', 'incomplete', 'too-deep'].includes(result.status);
  parser.at = from;
  if (!ofText && from < bytes.length) {
    if (bytes[from] === QUOTE) parser.string();
    else if (!'{['.includes(String.fromCharCode(bytes[from]))) parser.word();
  }
  if (parser.at === from && from < bytes.length) {
    do parser.at++;
    while (parser.at < bytes.length && (bytes[parser.at] & 0xc0) === 0x80);
  }
  return { from, to: Math.min(parser.at, bytes.length) };
}
