// SPDX-License-Identifier: MIT
// The expected result of reading a document, from JSON.parse: whether it is JSON, and every string.
// A walk over the accepted text finds what JSON.parse ignores (see known.md).
'use strict';

const MAX_DEPTH = 64;
const MAX_NUMBER = 64;
const MAX_DATE = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// ---- the walk: a tree that keeps names, offsets and the spelling of numbers

class Walk {
  constructor(bytes) {
    this.text = bytes.toString('latin1'); // one character per byte
    this.at = 0;
    this.deep = -1; // offset of the first bracket beyond MAX_DEPTH
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

// What JSON.parse would make of the tree: this checks the walk, too.
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

// The exact value; null: it has too many digits for any kind.
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

// An RFC 3339 date (section 5.6) as milliseconds since 1970; null: it is not a date.
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

// RFC 4648, sections 4 and 5: one alphabet, complete padding or none, unused bits zero. null: it is
// not base64.
function bytesOf(text) {
  const [, characters, padding] = /^([A-Za-z\d+/]*|[-A-Za-z\d_]*)(={0,2})$/.exec(text) ?? [null, null, ''];
  if (characters === null || (padding !== '' && text.length % 4 !== 0)) return null;
  const bytes = Buffer.from(characters, 'base64');
  const again = bytes.toString('base64url');
  return again === characters.replaceAll('+', '-').replaceAll('/', '_') ? bytes : null;
}

// The date as sesh writes it, limited to the years 0000 to 9999.
function dateText(milliseconds) {
  const least = Date.parse('0000-01-01T00:00:00Z');
  const most = Date.parse('9999-12-31T23:59:59Z');
  return new Date(Math.min(most, Math.max(least, milliseconds))).toISOString().replace('.000Z', 'Z');
}

// Errors that concern a single value: an EACH's element is passed over, and with `lenient` the
// value is left out.
const OF_VALUES = ['wrong-type', 'out-of-range', 'string-too-long', 'array-too-long', 'missing', 'nul-in-string', 'lone-surrogate'];

// The tool collects the parts of a STREAM, and \n is the only short escape with which it writes
// them.
function streamText(text) {
  const hex = (c) => c.charCodeAt(0).toString(16).padStart(4, '0');
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replace(/[\x00-\x1f]/g, (c) => `\\u${hex(c)}`)}"`;
}

function lacks({ presence }, text) {
  return presence !== 'OPTIONAL' && (text === undefined || (presence === 'REQUIRED' && text === 'null'));
}

// AWS refused if the code is not Success, or if there is a message and no credentials.
function refusesAsAws(type, line) {
  if (type.tag !== 'aws_credentials') return false;
  const session = JSON.parse(line);
  const granted = ['accessKeyId', 'secretAccessKey', 'sessionToken'].every((name) => session[name]);
  if (!session.code && !session.message) return false;
  return !granted || ![null, undefined, 'Success'].includes(session.code);
}

class Projection {
  constructor(options, length, strict) {
    this.options = options;
    this.length = length;
    this.strict = strict; // counts what JSON.parse would have ignored
    this.passedOver = 0; // elements of an EACH that do not fit
    this.first = {}; // status and offset of the first of them
    this.handedOut = false; // was anything in the last object handed out?
  }

  refuse(status, offset, rule) {
    if (rule !== undefined) this.strict[rule] = (this.strict[rule] ?? 0) + 1;
    throw new Refusal(status, offset);
  }

  // Calls take. If the field is optional, a value that does not fit is left out. Returns whether it
  // fits.
  leniently(field, take) {
    try {
      take();
      return true;
    } catch (refusal) {
      if (!this.options.lenient || field.presence !== 'OPTIONAL' || !OF_VALUES.includes(refusal.status)) throw refusal;
      return false;
    }
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

  // The first bytes of a string, at most `most`. A longer string is refused with the status
  // `beyond`, if given. The fault that is first in the text counts: the length, or a character that
  // cannot be kept.
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

  // The list's name that the string matches; undefined: none.
  nameIn({ names, anyCase }, node) {
    const small = (text) => (anyCase ? text.replace(/[A-Z]/g, (c) => c.toLowerCase()) : text);
    const text = small(this.text(node, Infinity));
    return names.find((name) => small(name) === text);
  }

  // A string with more characters than this many bytes need, with padding, is too long, whatever it
  // contains.
  bytes(field, node) {
    const bytes = bytesOf(this.text(node, 4 * Math.ceil(field.capacity / 3), 'string-too-long'));
    if (bytes === null) this.refuse('wrong-type', node.offset);
    if (bytes.length > field.capacity) this.refuse('string-too-long', node.offset);
    return JSON.stringify(bytes.toString('base64url'));
  }

  // The value in quotation marks, as if it had none.
  unquoted(node) {
    const text = this.text(node, MAX_NUMBER, 'wrong-type');
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return { kind: 'number', offset: node.offset, spelling: text };
    return text === 'true' || text === 'false' ? { kind: 'bool', offset: node.offset, value: text === 'true' } : node;
  }

  scalar(field, node) {
    switch (field.kind) {
      case 'STR': return this.string(field, node);
      case 'ENUM': return JSON.stringify(this.nameIn(field.enum, node) ?? '');
      case 'DATE_TIME': return this.date(node);
      case 'BYTES': return this.bytes(field, node);
      case 'STREAM': return streamText(this.text(node, Infinity));
      default: return this.numberOrBool(field, node);
    }
  }

  numberOrBool(field, node) {
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

  elements(node) {
    if (node.kind !== 'array') this.refuse('wrong-type', node.offset);
    return node.items.map((item) => item.value);
  }

  list(field, node) {
    const kept = [];
    const take = (element) => {
      if (kept.length < field.elements) kept.push(this.element(field, element));
      else if (!this.options.clip) this.refuse('array-too-long', element.offset);
    };
    this.elements(node).forEach((element) => this.leniently(field, () => take(element)));
    return `[${kept.join(',')}]`;
  }

  // The names that occurred, in list order.
  set(field, node) {
    const came = new Set();
    const take = (element) => came.add(this.nameIn(field.enum, element));
    if (field.oneOrMany && node.kind !== 'array') take(node);
    else this.elements(node).forEach((element) => this.leniently(field, () => take(element)));
    return JSON.stringify(field.enum.names.filter((name) => came.has(name)));
  }

  // The tool continues after an element that does not fit.
  each(field, node) {
    const kept = [];
    for (const element of this.elements(node)) {
      try {
        kept.push(this.element(field, element));
      } catch (refusal) {
        if (!OF_VALUES.includes(refusal.status)) throw refusal;
        if (this.passedOver++ === 0) this.first = { status: refusal.status, offset: refusal.offset };
      }
    }
    return `[${kept.join(',')}]`;
  }

  value(field, node) {
    if (node.kind === 'null') return 'null';
    switch (field.shape) {
      case 'LIST': return field.oneOrMany && node.kind !== 'array' ? `[${this.element(field, node)}]` : this.list(field, node);
      case 'SET': return this.set(field, node);
      case 'EACH': return this.each(field, node);
      default: return field.kind === 'OBJECT' ? this.object(field.type, node) : this.scalar(field, node);
    }
  }

  // Does an array or object of the field begin here? In a list, a string may replace an object.
  begins(field, node) {
    const isObject = node.kind === 'object' || (node.kind === 'string' && field.shape === 'LIST' && field.type?.bareMember);
    if (field.shape !== 'ONE') return node.kind === 'array' || (field.oneOrMany && field.kind === 'OBJECT' && isObject);
    return field.kind === 'OBJECT' && isObject;
  }

  // Replaces the member's previous value. A value that does not fit keeps a previous scalar.
  store(kept, field, node) {
    const fits = this.leniently(field, () => kept.set(field, this.value(field, node)));
    if (!fits && this.begins(field, node)) kept.delete(field);
  }

  // The field that a name means, and whether it is the field's own name.
  fieldNamed(type, name) {
    const field = type.fields.find((f) => f.name === name);
    if (field !== undefined) return { field, own: true };
    const other = type.fields.find((f) => f.also.includes(name));
    if (other !== undefined || type.prefix === null || !name.startsWith(type.prefix)) return { field: other, own: false };
    return { field: type.fields.find((f) => f.name === name.slice(type.prefix.length)), own: false };
  }

  // The fields that occurred, and their values that are kept.
  members(type, node) {
    const kept = new Map();
    const came = new Set();
    const owned = new Set(); // fields that occurred under their own names, which take precedence
    if (node.kind !== 'object') this.refuse('wrong-type', node.offset);
    for (const item of node.items) {
      const { field, own } = this.fieldNamed(type, item.name);
      if (field === undefined) {
        if (this.options.rejectUnknown) this.refuse('unknown-member', item.offset);
        continue;
      }
      if (owned.has(field) && !own) continue;
      const again = came.has(field) && (field.handsOut || owned.has(field) === own);
      if (again && (field.handsOut || !this.options.lastWins)) this.refuse('duplicate', item.offset, 'duplicate');
      if (own && !owned.has(field)) kept.delete(field);
      if (own) owned.add(field);
      came.add(field);
      this.store(kept, field, item.value);
    }
    return { came, kept };
  }

  object(type, node) {
    const { came, kept } = this.members(type, node);
    const there = type.fields.filter((f) => kept.has(f));
    const line = `{${there.map((f) => `${JSON.stringify(f.name)}:${kept.get(f)}`).join(',')}}`;
    if (type.fields.some((f) => lacks(f, kept.get(f)))) {
      if (refusesAsAws(type, line)) this.refuse('server', node.end, 'reply');
      this.refuse('missing', node.end);
    }
    this.handedOut = [...came].some((field) => field.handsOut);
    return line;
  }

  // WebUntis refused if there is a code instead of a session. The tool reports that, and also a
  // document in which no member of the type occurs.
  refused(type, line) {
    if (line === '{}') this.refuse('not-found', this.length, 'empty');
    if (refusesAsAws(type, line)) this.refuse('server', this.length, 'reply');
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
      if (found !== undefined && (!this.options.lastWins || this.handedOut)) this.refuse('duplicate', item.offset, 'duplicate');
      found = this.object(type, item.value);
    }
    return found ?? this.refuse('not-found', this.length);
  }
}

// Escapes what a terminal would obey.
function printable(line) {
  return line.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Does the document have an error, or a JSON-RPC reply a code in its result?
function isRefusal(members) {
  const error = members.findLast((m) => m.name === 'error')?.value;
  const isCode = (m) => m.name === 'code' && m.value.kind === 'number';
  if (error?.kind === 'object' || (error?.kind === 'string' && error.value !== '')) return true;
  if (!members.some((m) => m.name === 'jsonrpc')) return false;
  return members.some((m) => m.name === 'result' && m.value.kind === 'object' && m.value.items.some(isCode));
}

// If a member or the session is missing and the document is a refusal, the tool says that the
// server refused.
function asTold({ status, offset }, root, strict) {
  const members = root.kind === 'object' ? root.items : [];
  const isNoObject = status === 'wrong-type' && members.some((m) => m.name === 'result' && m.value.offset === offset);
  const isMissing = isNoObject || status === 'missing' || status === 'not-found';
  if (!isMissing || !isRefusal(members)) return { passedOver: 0, status, offset };
  strict.reply = (strict.reply ?? 0) + 1;
  return { passedOver: 0, status: 'server', offset };
}

// line: the result for a document that must be accepted; passedOver: the number of its elements
// that do not fit. status and offset: the error of the document, or of the first of these elements;
// "no-json" stands for any error.
function expect(type, bytes, options, strict) {
  let parsed;
  try {
    parsed = JSON.parse(decoder.decode(bytes));
  } catch {
    return { passedOver: 0, status: 'no-json' };
  }
  const walk = new Walk(bytes);
  const root = walk.document();
  if (JSON.stringify(collapse(root)) !== JSON.stringify(parsed)) throw new Error(`the walk is wrong: ${bytes}`);
  try {
    const projection = new Projection(options, bytes.length + 1, strict);
    const line = projection.session(type, root);
    if (walk.deep < 0) {
      return { line: printable(projection.refused(type, line)), passedOver: projection.passedOver, ...projection.first };
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (walk.deep < 0 || refusal.offset < walk.deep) return asTold(refusal, root, strict);
  }
  strict['too-deep'] = (strict['too-deep'] ?? 0) + 1;
  return { passedOver: 0, status: 'too-deep', offset: walk.deep };
}

module.exports = { expect };
