// SPDX-License-Identifier: MIT
// What reading a document has to give, by JSON.parse: whether it is JSON, and
// every string. What JSON.parse passes over (see known.md) is found by a walk
// over a text that it has accepted.
'use strict';

const MAX_DEPTH = 64;
const MAX_NUMBER = 64;
const MAX_DATE = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// ---- the walk: a tree that keeps names, offsets and the spelling of numbers

class Walk {
  constructor(bytes) {
    this.text = bytes.toString('latin1'); // one character a byte
    this.at = 0;
    this.deep = -1; // the bracket that is beyond MAX_DEPTH
  }

  blank() {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  string() {
    const begin = this.at++;
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1;
    this.at++;
    return JSON.parse(Buffer.from(this.text.slice(begin, this.at), 'latin1').toString('utf8'));
  }

  container(node, close, depth) {
    if (depth > MAX_DEPTH && this.deep < 0) this.deep = this.at;
    this.at++;
    for (this.blank(); this.text[this.at] !== close; this.blank()) {
      if (this.text[this.at] === ',') this.at++;
      this.blank();
      const item = { offset: this.at };
      if (close === '}') {
        item.name = this.string();
        this.blank();
        this.at++;
        this.blank();
      }
      item.value = this.value(depth);
      node.items.push(item);
    }
    node.end = this.at++;
    return node;
  }

  value(depth) {
    const offset = this.at;
    const c = this.text[offset];
    if (c === '{') return this.container({ kind: 'object', offset, items: [] }, '}', depth + 1);
    if (c === '[') return this.container({ kind: 'array', offset, items: [] }, ']', depth + 1);
    if (c === '"') return { kind: 'string', offset, value: this.string() };
    while (/[-+.\w]/.test(this.text[this.at] ?? ' ')) this.at++;
    const spelling = this.text.slice(offset, this.at);
    if (c === 't' || c === 'f') return { kind: 'bool', offset, value: c === 't' };
    return c === 'n' ? { kind: 'null', offset } : { kind: 'number', offset, spelling };
  }

  document() {
    this.blank();
    return this.value(0);
  }
}

// What JSON.parse would have made of the tree: the walk is checked, too.
function collapse(node) {
  if (node.kind === 'array') return node.items.map((item) => collapse(item.value));
  if (node.kind === 'number') return Number(node.spelling);
  if (node.kind === 'null') return null;
  if (node.kind !== 'object') return node.value;
  const object = {};
  for (const item of node.items) {
    Object.defineProperty(object, item.name, { value: collapse(item.value), writable: true, enumerable: true, configurable: true });
  }
  return object;
}

// ---- projection by the schema

class Refusal extends Error {
  constructor(status, offset) {
    super(status);
    this.status = status;
    this.offset = offset;
  }
}

const RANGES = {
  INT: [-(2n ** 63n), 2n ** 63n - 1n],
  TIME: [-(2n ** 63n), 2n ** 63n - 1n],
  INT32: [-(2n ** 31n), 2n ** 31n - 1n],
  UINT: [0n, 2n ** 64n - 1n],
};

// Exactly; null: it has too many digits for any kind.
function integerOf(spelling) {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(spelling);
  const digits = whole + fraction;
  const point = whole.length + Math.max(-9999, Math.min(9999, Number(exponent)));
  const zero = /^0*$/.test(digits);
  if (!zero && point > 9000) return null;
  const before = point > 0 && !zero ? digits.slice(0, point).padEnd(point, '0') : '0';
  const rest = point > 0 ? digits.slice(point) : digits;
  const value = BigInt(sign + before);
  return { value, fraction: /[1-9]/.test(rest) };
}

function isWellFormed(text) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

// RFC 3339, section 5.6, as milliseconds since 1970; null: it is none.
function momentOf(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([-+])(\d\d):(\d\d))$/.exec(text);
  if (parts === null || text.length > MAX_DATE) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const [hours, minutes] = parts[7] === undefined ? [0, 0] : parts.slice(8).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59) return null;
  const ahead = (hours * 60 + minutes) * (parts[7] === '-' ? -1 : 1);
  return date.getTime() + ((hour * 60 + minute - ahead) * 60 + second) * 1000;
}

// As sesh writes it: of the years 0000 to 9999.
function dateText(milliseconds) {
  const least = Date.parse('0000-01-01T00:00:00Z');
  const most = Date.parse('9999-12-31T23:59:59Z');
  return new Date(Math.min(most, Math.max(least, milliseconds))).toISOString().replace('.000Z', 'Z');
}

class Projection {
  constructor(options, length, strict) {
    this.options = options;
    this.length = length;
    this.strict = strict; // counts what JSON.parse would have passed over
  }

  refuse(status, offset, rule) {
    if (rule !== undefined) this.strict[rule] = (this.strict[rule] ?? 0) + 1;
    throw new Refusal(status, offset);
  }

  number(field, node) {
    if (node.kind !== 'number') this.refuse('wrong-type', node.offset);
    if (node.spelling.length > MAX_NUMBER) this.refuse('out-of-range', node.offset, 'long-number');
    const number = integerOf(node.spelling);
    const [least, most] = RANGES[field.kind];
    if (number === null || number.value < least || number.value > most) this.refuse('out-of-range', node.offset);
    if (number.fraction && field.kind !== 'TIME') this.refuse('wrong-type', node.offset);
    if (number.value > 9007199254740991n || number.value < -9007199254740991n) {
      this.strict['big-number'] = (this.strict['big-number'] ?? 0) + 1;
    }
    return number.value.toString();
  }

  // The first so many bytes of a string; what has no room is refused with the status, if there is
  // one. What comes first in the text counts: that, or what cannot be kept.
  text(node, most, beyond) {
    if (node.kind !== 'string') this.refuse('wrong-type', node.offset);
    let bytes = 0;
    let kept = '';
    for (const c of node.value) {
      if (c === '\0') this.refuse('nul-in-string', node.offset, 'nul');
      if (!isWellFormed(c)) this.refuse('lone-surrogate', node.offset, 'lone-surrogate');
      bytes += Buffer.byteLength(c);
      if (bytes <= most) kept += c;
      else if (beyond !== undefined) this.refuse(beyond, node.offset);
    }
    return kept;
  }

  string(field, node) {
    return JSON.stringify(this.text(node, field.capacity - 1, this.options.clip ? undefined : 'string-too-long'));
  }

  date(node) {
    const moment = momentOf(this.text(node, MAX_DATE, 'wrong-type'));
    if (moment === null) this.refuse('wrong-type', node.offset);
    return JSON.stringify(dateText(moment));
  }

  enum({ names, anyCase }, node) {
    const small = (text) => (anyCase ? text.replace(/[A-Z]/g, (c) => c.toLowerCase()) : text);
    const text = small(this.text(node, Infinity));
    return JSON.stringify(names.find((name) => small(name) === text) ?? '');
  }

  // What is in quotation marks, as if it stood there without them.
  unquoted(node) {
    const text = this.text(node, MAX_NUMBER, 'wrong-type');
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return { kind: 'number', offset: node.offset, spelling: text };
    return text === 'true' || text === 'false' ? { kind: 'bool', offset: node.offset, value: text === 'true' } : node;
  }

  scalar(field, node) {
    if (field.kind === 'STR') return this.string(field, node);
    if (field.kind === 'ENUM') return this.enum(field.enum, node);
    if (field.kind === 'DATE_TIME') return this.date(node);
    const value = field.quoted && node.kind === 'string' ? this.unquoted(node) : node;
    if (field.kind !== 'BOOL') return this.number(field, value);
    if (value.kind !== 'bool') this.refuse('wrong-type', node.offset);
    return String(value.value);
  }

  element(field, node) {
    if (field.kind !== 'OBJECT') return this.scalar(field, node);
    if (node.kind === 'string' && field.type.bareMember !== null) {
      return `{${JSON.stringify(field.type.bare.name)}:${this.string(field.type.bare, node)}}`;
    }
    return this.object(field.type, node);
  }

  array(field, node) {
    const kept = [];
    if (node.kind !== 'array') this.refuse('wrong-type', node.offset);
    for (const item of node.items) {
      if (kept.length < field.elements) kept.push(this.element(field, item.value));
      else if (!this.options.clip) this.refuse('array-too-long', item.value.offset);
    }
    return `[${kept.join(',')}]`;
  }

  value(field, node) {
    if (node.kind === 'null') return 'null';
    if (field.oneOrMany && node.kind !== 'array') return `[${this.element(field, node)}]`;
    if (field.array) return this.array(field, node);
    return field.kind === 'OBJECT' ? this.object(field.type, node) : this.scalar(field, node);
  }

  // The field that a name stands for, and whether it is the field's own name.
  fieldNamed(type, name) {
    const field = type.fields.find((f) => f.name === name);
    if (field !== undefined) return { field, own: true };
    const other = type.fields.find((f) => f.also.includes(name));
    if (other !== undefined || type.prefix === null || !name.startsWith(type.prefix)) return { field: other, own: false };
    return { field: type.fields.find((f) => f.name === name.slice(type.prefix.length)), own: false };
  }

  object(type, node) {
    const kept = new Map();
    const owned = new Set(); // fields that came under their own names, which count before others
    if (node.kind !== 'object') this.refuse('wrong-type', node.offset);
    for (const item of node.items) {
      const { field, own } = this.fieldNamed(type, item.name);
      if (field === undefined) {
        if (this.options.rejectUnknown) this.refuse('unknown-member', item.offset);
        continue;
      }
      if (owned.has(field) && !own) continue;
      const again = kept.has(field) && owned.has(field) === own;
      if (again && !this.options.lastWins) this.refuse('duplicate', item.offset, 'duplicate');
      if (own) owned.add(field);
      kept.set(field, this.value(field, item.value));
    }
    this.reply(type, kept, node.end);
    for (const field of type.fields) {
      const text = kept.get(field);
      if (field.presence !== 'OPTIONAL' && text === undefined) this.refuse('missing', node.end);
      if (field.presence === 'REQUIRED' && text === 'null') this.refuse('missing', node.end);
    }
    const there = type.fields.filter((f) => kept.has(f));
    return `{${there.map((f) => `${JSON.stringify(f.name)}:${kept.get(f)}`).join(',')}}`;
  }

  // Where something is missing and there is an error, the tool says that the server refuses.
  // AWS refuses with a code that is not Success, or with a message and no credentials.
  reply(type, kept, end) {
    const value = (name) => JSON.parse(kept.get(type.fields.find((f) => f.name === name)) ?? 'null');
    const isMissing = type.fields.some((f) => f.presence === 'REQUIRED' && (kept.get(f) ?? 'null') === 'null');
    if (isMissing && this.options.at === '' && value('error')) this.refuse('server', end, 'reply');
    if (type.tag !== 'aws_credentials' || !(value('code') || value('message'))) return;
    const failed = value('code') !== null && value('code') !== 'Success';
    const granted = ['accessKeyId', 'secretAccessKey', 'sessionToken'].every(value);
    if (failed || !granted) this.refuse('server', isMissing ? end : this.length, 'reply');
  }

  // WebUntis refuses with a code where the session would be. The tool says so, and it says
  // when no member of the type is there.
  refused(type, line) {
    if (line === '{}') this.refuse('not-found', this.length, 'empty');
    if (type.tag !== 'webuntis') return line;
    const session = JSON.parse(line);
    if ((session.code ?? null) === null || (session.sessionId ?? null) !== null) return line;
    return this.refuse('server', this.length, 'server');
  }

  // The session, at "" or "/result".
  session(type, root) {
    let found;
    if (this.options.at === '') return this.object(type, root);
    for (const item of root.kind === 'object' ? root.items : []) {
      if (item.name !== 'result') continue;
      if (found !== undefined && !this.options.lastWins) this.refuse('duplicate', item.offset, 'duplicate');
      found = this.object(type, item.value);
    }
    return found ?? this.refuse('not-found', this.length);
  }
}

// What a terminal would obey is escaped.
function printable(line) {
  return line.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// { line } when it is to be accepted; { status, offset }; { status: 'no-json' }.
function expect(type, bytes, options, strict) {
  let parsed;
  try {
    parsed = JSON.parse(decoder.decode(bytes));
  } catch {
    return { status: 'no-json' };
  }
  const walk = new Walk(bytes);
  const root = walk.document();
  if (JSON.stringify(collapse(root)) !== JSON.stringify(parsed)) throw new Error(`the walk is wrong: ${bytes}`);
  try {
    const projection = new Projection(options, bytes.length + 1, strict);
    const line = projection.session(type, root);
    if (walk.deep < 0) return { line: printable(projection.refused(type, line)) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (walk.deep < 0 || refusal.offset < walk.deep) return refusal;
  }
  strict['too-deep'] = (strict['too-deep'] ?? 0) + 1;
  return { status: 'too-deep', offset: walk.deep };
}

module.exports = { expect };
