// SPDX-License-Identifier: MIT
// Makes documents from a schema, as strings of bytes (latin1). They contain no line feeds, because
// each document is one line.
'use strict';

const CHARACTERS = ['a', 'Z', '0', ' ', '/', '"', '\\', '\x7f', '\u0080', 'ä', '\u07ff', '\u0800', '€', '\ud7ff', '\ue000',
  '\ufeff', '\uffff', '😀', '\u{10ffff}', '\b', '\t', '\n', '\f', '\r', '\x01', '\x1f'];
const SHORT = { '"': '\\"', '\\': '\\\\', '/': '\\/', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const INTEGERS = ['0', '-0', '1', '-1', '5', '71', '1234', '1700000000', '9007199254740991', '9007199254740993',
  '-9007199254740993', '9223372036854775807', '-9223372036854775808', '1e3', '12.0', '1E+2', '120e-1', '0e5', '0.0',
  '9.223372036854775807e18', '92233720368547758070e-1', '1e18', '0.000001e6', '-0.0e-3', '1000000000000000000000e-3'];
const FRACTIONS = ['0.5', '-1.75', '1354006445722.25', '1e-3', '9223372036854775807.5', '-9223372036854775808.999',
  '123456e-5', '1e-400', '-0.1'];
const BEYOND = ['9223372036854775808', '-9223372036854775809', '1e19', '1e400', '-1e99', '99999999999999999999999',
  '1' + '0'.repeat(62) + 'e0', '0.' + '0'.repeat(63), '1' + '0'.repeat(70), '1.' + '0'.repeat(100), '1e' + '0'.repeat(61) + '1',
  '1e' + '0'.repeat(62) + '1', '1e' + '0'.repeat(63) + '1', '0'.padEnd(1, '0') + '.' + '0'.repeat(61) + '1e62'];
const NO_DATES = ['2026-11-29', '2026-11-29 15:30:00Z', '2026-11-29T15:30:00', '2026-11-29T15:30Z', '2026-02-29T00:00:00Z', '1900-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z', '2026-00-01T00:00:00Z', '2026-11-31T00:00:00Z', '2026-11-29T24:00:00Z', '2026-11-29T15:60:00Z', '2026-11-29T15:30:61Z',
  '2026-11-29T15:30:00.Z', '2026-11-29T15:30:00+24:00', '2026-11-29T15:30:00+01:60', '2026-11-29T15:30:00+0100', '2026-11-29T15:30:00Zx', '',
  '26-11-29T15:30:00Z', '+2026-11-29T15:30:00Z', '2026-W48-7T15:30:00Z', `2026-11-29T15:30:00.${'1'.repeat(44)}Z`, `2026-11-29T15:30:00.${'1'.repeat(45)}Z`];
const NO_NUMBERS = ['', ' 1', '1 ', '01', '+1', '-', '.5', '1.', '1e', '0x1', 'True', 'null', '1,5', '1'.repeat(64), '1'.repeat(65), `1.${'0'.repeat(62)}`, 'x'.repeat(300)];
const UNKNOWN = ['x', '', 'userNamX', 'user', 'userNamee', 'Id', 'i', 'result', 'https://verdocs.com/', 'https://verdocs.com/x',
  'https://verdocs.com/https://verdocs.com/email', '__proto__', 'constructor', 'ä', 'a\u0000', '/', '~', 'a'.repeat(300)];

function utf8(text) {
  return Buffer.from(text, 'utf8').toString('latin1');
}

class Generator {
  // faults: the probability of each fault, at each place.
  constructor(random) {
    this.r = random;
    this.faults = 0;
    this.blanks = 0;
  }

  fault(weight = 1) {
    return this.r.chance(this.faults * weight);
  }

  ws() {
    let text = '';
    while (this.r.chance(this.blanks)) text += this.r.pick([' ', '\t', '\r', '  ', ' '.repeat(17)]);
    return text;
  }

  hex(unit) {
    const text = unit.toString(16).padStart(4, '0');
    return '\\u' + (this.r.chance(0.5) ? text : text.toUpperCase());
  }

  // One character as it is allowed in a string.
  character(c, escapes) {
    const must = c < ' ' || c === '"' || c === '\\';
    if (SHORT[c] !== undefined && (must || escapes) && this.r.chance(0.7)) return SHORT[c];
    if (!must && !this.r.chance(escapes)) return utf8(c);
    return [...Array(c.length).keys()].map((i) => this.hex(c.charCodeAt(i))).join('');
  }

  // A string token whose text has about `bytes` bytes in UTF-8.
  string(bytes) {
    const escapes = this.r.chance(0.3) ? this.r.next() : 0;
    const plain = this.r.chance(0.6);
    let text = '';
    for (let left = bytes; left > 0;) {
      const c = plain ? 'n' : this.r.pick(CHARACTERS);
      left -= Buffer.byteLength(c);
      if (left >= 0) text += this.character(c, escapes);
      else text += 'x';
      if (left < 0) break;
    }
    if (this.fault(0.3)) text += this.r.pick(['\\u0000', '\\ud83d', '\\ude00', '\\ud83d\\ud83d\\ude00', '\\uD800x', '\\udfff\\n']);
    return `"${text}"`;
  }

  name(text) {
    const escapes = this.r.chance(0.05) ? 0.5 : 0;
    return `"${[...text].map((c) => this.character(c, escapes)).join('')}"`;
  }

  stringFor(capacity) {
    if (this.fault()) return this.string(this.r.pick([capacity, capacity + 1, capacity + 2, capacity * 2, capacity + 500]));
    if (this.r.chance(0.2)) return this.string(this.r.between(Math.max(0, capacity - 5), capacity - 1));
    return this.string(this.r.below(Math.min(capacity, 24)));
  }

  number(kind) {
    if (this.fault()) return this.r.pick(BEYOND);
    if (kind === 'TIME' ? this.r.chance(0.3) : this.fault()) return this.r.pick(FRACTIONS);
    if (this.r.chance(0.5)) return this.r.pick(INTEGERS);
    return String(this.r.below(2 ** this.r.between(1, 31)));
  }

  date() {
    if (this.fault(3)) return this.r.pick(NO_DATES);
    const two = (n) => String(n).padStart(2, '0');
    const year = this.r.pick([this.r.below(10000), this.r.between(1970, 2037), this.r.pick([0, 1, 99, 100, 1900, 2000, 9999])]);
    const month = this.r.between(1, 12);
    const day = this.r.between(1, this.fault(3) ? 32 : this.r.pick([28, new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()]));
    const time = `${two(this.r.below(24))}:${two(this.r.below(60))}:${two(this.r.below(61))}`;
    const fraction = this.r.chance(0.3) ? `.${this.r.pick(['0', '5', '000', '999999', '0000000001'])}` : '';
    const zone = this.r.pick(['Z', 'z', '-00:00', '+00:00', '+01:30', '-23:59', '+23:59', `${this.r.pick('-+')}${two(this.r.below(24))}:${two(this.r.below(60))}`]);
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${this.r.pick('TTTt')}${time}${fraction}${zone}`;
  }

  // A number or bool in quotation marks, or something else in them.
  quote(value) {
    return this.name(this.fault(5) ? this.r.pick(NO_NUMBERS) : value);
  }

  enum(field) {
    const { names, anyCase } = field.enum;
    const name = this.r.pick(names);
    if (this.r.chance(0.2)) return this.string(this.r.below(2 * name.length));
    if (!anyCase && !this.r.chance(0.05)) return this.name(name);
    return this.name([...name].map((c) => (this.r.chance(0.3) ? c.toUpperCase() : this.r.chance(0.3) ? c.toLowerCase() : c)).join(''));
  }

  // base64 or base64url, with padding or without.
  bytes(capacity) {
    const count = this.fault(3) ? capacity + this.r.between(1, 3) : Math.min(capacity, this.r.pick([0, 1, 2, 3, capacity, this.r.below(capacity + 1)]));
    const alphabet = this.r.pick(['base64', 'base64url']);
    let text = Buffer.from(Array.from({ length: count }, () => this.r.pick([0, 251, 255, this.r.below(256)]))).toString(alphabet);
    const length = this.r.chance(0.5) ? 4 * Math.ceil(text.length / 4) : 0;
    text = text.replace(/=+$/, '').padEnd(length, '=');
    return this.name(this.fault(5) ? this.noBytes(text) : text);
  }

  // A base64 text that usually has a fault; a text without - and + is valid in both alphabets.
  noBytes(text) {
    const at = this.r.below(text.length + 1);
    const c = this.r.pick(['-', '_', '+', '/', '=', '==', 'A', 'B', ' ', '.', '\n', '"', '\\', 'é', '\u0000']);
    return text.slice(0, at) + c + text.slice(at + this.r.below(2));
  }

  // Names of a list, some of them twice, and other values.
  set(field) {
    const count = this.r.below(this.r.pick([1, 4, 4, 2 * field.enum.names.length]));
    return this.list('[', ']', count, () => (this.fault(0.3) ? this.any() : this.enum(field)));
  }

  stream() {
    return this.string(this.r.below(this.r.pick([2, 24, 80, 200, 200, 3000])));
  }

  // Any value, for members that are dropped and for wrong kinds.
  any(depth = 0) {
    const kind = this.r.below(depth > 3 ? 6 : 8);
    if (kind === 6) return this.list('[', ']', this.r.below(4), () => this.any(depth + 1));
    if (kind === 7) return this.list('{', '}', this.r.below(4), () => this.pair(this.r.pick(UNKNOWN.slice(0, 8)), this.any(depth + 1)));
    return [() => 'null', () => 'true', () => 'false', () => this.number('TIME'), () => this.r.pick(BEYOND),
      () => this.string(this.r.below(20))][kind]();
  }

  deep() {
    const levels = this.r.between(50, 70);
    return this.r.chance(0.5) ? '['.repeat(levels) + ']'.repeat(levels) : '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
  }

  pair(name, value) {
    return `${this.name(name)}${this.ws()}:${this.ws()}${value}`;
  }

  list(open, close, count, item) {
    const items = [];
    for (let i = 0; i < count; i++) items.push(this.ws() + item(i) + this.ws());
    return open + (count === 0 ? this.ws() : items.join(',')) + close;
  }

  element(field) {
    if (this.fault(0.3)) return this.any();
    if (field.kind === 'OBJECT' && field.type.bareMember !== null && this.r.chance(0.4)) return this.stringFor(field.type.bare.capacity);
    return this.one(field);
  }

  // A value of the field's kind.
  one(field) {
    const quoted = field.quoted && this.r.chance(0.4);
    switch (field.kind) {
      case 'STR': return this.stringFor(field.capacity);
      case 'OBJECT': return this.object(field.type);
      case 'ENUM': return this.enum(field);
      case 'SET': return this.enum(field);
      case 'DATE_TIME': return this.name(this.date());
      case 'BYTES': return this.bytes(field.capacity);
      case 'STREAM': return this.stream();
      default: break;
    }
    const value = field.kind === 'BOOL' ? this.r.pick(['true', 'false']) : this.number(field.kind);
    return quoted ? this.quote(value) : value;
  }

  array(field) {
    let count = this.r.chance(0.15) ? field.elements : this.r.below(Math.min(4, field.elements + 1));
    if (this.fault(4)) count = field.elements + this.r.between(1, 3);
    return this.list('[', ']', count, () => this.element(field));
  }

  each(field) {
    const count = this.r.below(this.r.pick([1, 3, 5, field.kind === 'OBJECT' ? 5 : 40]));
    return this.list('[', ']', count, () => (this.fault(4) ? this.any() : this.element(field)));
  }

  shaped(field) {
    switch (field.shape) {
      case 'LIST': return this.array(field);
      case 'SET': return this.set(field);
      case 'EACH': return this.each(field);
      default: return this.one(field);
    }
  }

  value(field) {
    if (this.fault()) return this.any();
    if (field.presence === 'OPTIONAL' ? this.r.chance(0.08) : field.presence === 'NULLABLE' ? this.r.chance(0.3) : this.fault()) return 'null';
    if (field.oneOrMany && this.r.chance(0.4)) return this.element(field);
    // Otherwise AWS refuses.
    if (field.name === 'code' && field.kind === 'STR' && this.r.chance(0.8)) return '"Success"';
    return this.shaped(field);
  }

  member(type, field) {
    const others = type.prefix === null ? field.also : [...field.also, type.prefix + field.name];
    const other = others.length !== 0 && this.r.chance(0.1);
    return this.pair(other ? this.r.pick(others) : field.name, this.value(field));
  }

  shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.r.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  // The same member again, or the field's own name with any value.
  again(type, field) {
    return this.r.chance(0.3) ? this.pair(field.name, this.any()) : this.member(type, field);
  }

  object(type) {
    const members = [];
    for (const field of type.fields) {
      const left = field.presence === 'OPTIONAL' ? 0.35 : this.faults * 0.3;
      if (this.r.chance(left)) continue;
      members.push(this.member(type, field));
      // Not a duplicate if one has another name, because the own name counts.
      const others = type.prefix !== null || field.also.length !== 0;
      if (this.fault(0.3) || this.r.chance(others ? 0.05 : 0.005)) members.push(this.again(type, field));
    }
    while (this.r.chance(0.25)) members.push(this.pair(this.r.pick(UNKNOWN), this.fault(2) ? this.deep() : this.any()));
    if (this.r.chance(0.4)) this.shuffle(members);
    return this.list('{', '}', members.length, (i) => members[i]);
  }

  mutate(text) {
    const at = this.r.below(text.length + 1);
    const end = Math.min(text.length, at + this.r.between(1, 8));
    const byte = () => String.fromCharCode(this.r.chance(0.5) ? this.r.below(256) : this.r.pick('"\\{}[]:,0e.-tfn \x80\xc3\xed\xff'.split('')).charCodeAt(0));
    switch (this.r.below(6)) {
      case 0: return text.slice(0, at) + byte() + text.slice(at);
      case 1: return text.slice(0, at) + byte() + text.slice(at + 1);
      case 2: return text.slice(0, at) + text.slice(end);
      case 3: return text.slice(0, end) + text.slice(at, end) + text.slice(end);
      case 4: return text.slice(0, at);
      default: return text + this.r.pick(['}', ' ', 'x', ',', '\xef\xbb\xbf', '{}']);
    }
  }

  // Complete documents; `at` is "/result" or "".
  document(type, at) {
    this.faults = this.r.pick([0, 0, 0, 0.002, 0.01, 0.06]);
    this.blanks = this.r.pick([0, 0, 0.1, 0.5]);
    let text = this.fault(0.5) ? this.any() : this.object(type);
    if (at !== '') {
      const result = () => this.pair('result', this.fault(5) ? this.any() : text);
      const members = [this.pair('jsonrpc', '"2.0"'), this.pair('id', this.any())];
      if (!this.fault(3)) members.push(result());
      if (this.r.chance(0.03)) members.push(result());
      this.shuffle(members);
      text = this.list('{', '}', members.length, (i) => members[i]);
    }
    text = this.ws() + text + this.ws();
    if (this.fault(0.2)) text = '\xef\xbb\xbf' + text;
    for (let n = this.r.chance(0.2) ? this.r.between(1, 3) : 0; n > 0; n--) text = this.mutate(text);
    text = text.replace(/\n/g, '\r');
    return /^[ \t\r]*$/.test(text) ? '{' : text; // blank lines are not documents
  }
}

module.exports = { Generator };
