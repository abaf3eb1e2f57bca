/* SPDX-License-Identifier: MIT */
/*
 * engine: sesh as WebAssembly (playground.c), with objects of JavaScript around it.
 * It knows nothing of the page.
 */
'use strict';

const utf8 = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/* The flags of a row: see sesh/sesh.h. */
const OBJECT = 0x01;
const PREFIX = 0x84;
const REQUIRED = 0x10;
const NULLABLE = 0x20;
const SECRET = 0x40;

/* enum sesh_kind_form, what a scalar is in C; and enum sesh_token_type. */
const FORMS = ['int', 'bool', 'str', 'uint', 'int32', 'date', 'enum', 'bytes', 'set'];
const TOKENS = ['string', 'number', 'true', 'false', 'null'];

/* Elements of an EACH that are kept for the page. */
const MOST_ELEMENTS = 1000;

/* enum sesh_answer. */
const NEXT = 0;
const STOP = 1;

const FLAGS = { clip: 1, lastWins: 2, rejectUnknown: 4, trace: 8 };

/* Where the services put a session; of those that fit equally well the first one counts.
   A third word is the one field that is distinctive there, and enough. */
const PLACES = [
  ['webuntis', '/result'],
  ['webuntis', '/data/loginServiceConfig/user'],
  ['webuntis', '/data', 'klasseId'],
  ['verdocs', ''],
  ['verdocs_token', ''],
  ['verdocs_login', ''],
  ['thoughtspot', ''],
  ['thoughtspot', '/info'],
  ['thoughtspot_v2_user', ''],
  ['thoughtspot_v2_token', ''],
  ['webuntis', ''],
];

/* Types of protocols, whose names services use, too: they count where none of a service fits.
   The words behind a place are the fields that have to be there, and another one. A pointer is
   that of a value that has to be there, and is enough. */
const PROTOCOLS = [
  ['oauth_token', '', 'access_token'],
  ['oauth_device', '', 'device_code', 'user_code'],
  ['oidc_claims', '', 'iss', 'sub'],
  ['oidc_provider', '', 'issuer'],
  ['jwks', '', '/keys/0/kty'],
  ['aws_credentials', '/credentials', 'accessKeyId'],
  ['aws_credentials', '', 'accessKeyId'],
];

/* Names that anybody has, those of OAuth 2.0, JWT and OpenID among them: they decide nothing.
   As in the host tool (tools/sesh/recognise.c). */
const EVERYDAY = new Set(
  ('access_token aud code email email_verified exp expires_in iat id id_token iss jti locale name permissions ' +
    'privileges profile roles refresh_token state sub timezone token').split(' '),
);

const serviceOf = (type) => type.split('_')[0];

/* Of two types of a service the one fits better that lacks nothing; and if both do, the one
   that wants more. Of two services it is the one with more distinctive fields. */
function fitsBetter(a, b) {
  if (a.type === b.type || serviceOf(a.type) !== serviceOf(b.type)) return a.distinctive > b.distinctive;
  if (a.lacks !== b.lacks) return b.lacks;
  return a.there !== b.there ? a.there > b.there : a.distinctive > b.distinctive;
}

/* A name in a JSON Pointer. */
const escaped = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/* Seconds since 1970 as a date of RFC 3339. */
const dateText = (seconds) => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');

class Engine {
  constructor(instance) {
    this.calls = instance.exports;
    this.types = new Map();
    for (let i = 0; i < this.calls.type_count(); i++) {
      const at = this.calls.type_at(i);
      const name = this.text(this.calls.type_name(i));
      this.types.set(name, { name, number: i, at, work: this.calls.type_work(i), size: this.calls.type_size(at) });
    }
  }

  /* The module's bytes -> an engine. */
  static async start(bytes) {
    let engine = null;
    const page = {
      step: (name, element) => {
        engine.way += `/${escaped(engine.text(name))}${element < 0 ? '' : `/${element}`}`;
      },
      token: (text, length, type, secret, offset) => {
        const token = { text: engine.written(text, length), length, type: TOKENS[type], secret: secret !== 0 };
        engine.tokens.push({ ...token, offset: offset >>> 0, path: engine.endOfWay() });
      },
      element: (type, field, at, status, offset, error) => engine.take(type, field, at, status, offset >>> 0, error),
      text: (text, length) => engine.pieces.push(engine.bytes(text, length).slice()),
    };
    engine = new Engine((await WebAssembly.instantiate(bytes, { page })).instance);
    return engine;
  }

  get limits() {
    const { calls } = this;
    return {
      reader: calls.reader_size(),
      workLeast: calls.work_least(),
      workMost: calls.work_most(),
      depthMost: calls.depth_most(),
    };
  }

  /* ---- memory ------------------------------------------------------------ */

  bytes(at, length) {
    return new Uint8Array(this.calls.memory.buffer, at, length);
  }

  slice(at, length) {
    return decoder.decode(this.bytes(at, length));
  }

  /* A token's text, its quotation marks and backslashes as JSON has them. */
  written(at, length) {
    const bytes = [...this.bytes(at, length)];
    const spelled = bytes.flatMap((byte) => (byte === 0xff ? [0x5c, 0x22] : byte === 0xfe ? [0x5c, 0x5c] : [byte]));
    return decoder.decode(new Uint8Array(spelled));
  }

  /* The text at an address, up to its NUL. */
  text(at) {
    const memory = new Uint8Array(this.calls.memory.buffer);
    return decoder.decode(memory.subarray(at, memory.indexOf(0, at)));
  }

  /* Puts the pointer and the document into memory: where they are, or null when
     there is no room. */
  place(json, at) {
    const pointer = utf8.encode(at);
    const room = this.calls.room(pointer.length + 1 + json.length);
    if (room === 0) return null;
    const memory = this.bytes(room, pointer.length + 1 + json.length);
    memory.set(pointer);
    memory[pointer.length] = 0;
    memory.set(json, pointer.length + 1);
    return { pointer: room, json: room + pointer.length + 1 };
  }

  /* ---- reading ----------------------------------------------------------- */

  /*
   * Reads the document (UTF-8 bytes). how: type (a name), at, and if wanted
   * work, chunk, depth, clip, lastWins, rejectUnknown, secrets.
   */
  read(json, how) {
    const type = this.types.get(how.type);
    const placed = this.place(json, how.at);
    if (placed === null) throw new RangeError('There is no memory for a document of this size.');
    const flags = Object.keys(FLAGS).reduce((sum, name) => sum + (how[name] ? FLAGS[name] : 0), 0);
    const work = how.work ?? type.work;
    this.way = '';
    this.tokens = [];
    this.handedOut = new Map();
    this.taken = 0;
    this.passedOver = 0;
    this.secrets = how.secrets === true;
    this.calls.set_options(placed.pointer, how.depth ?? 0, flags);
    const status = this.calls.read(type.number, placed.json, json.length, how.chunk ?? json.length, work);
    const session = this.struct(type.at, this.calls.session_at(), '');
    return {
      type,
      at: how.at,
      length: json.length,
      ...this.outcome(status, this.calls.error_at()),
      work: { size: work, used: this.calls.work_used() },
      session,
      passedOver: this.passedOver,
      tokens: this.tokens,
      json: this.json(type.at, this.calls.session_at(), session),
    };
  }

  /* A status, and the offset and the path of a struct sesh_error. */
  outcome(status, error) {
    return {
      status: this.text(this.calls.status_name(status)),
      statusText: this.text(this.calls.status_text(status)),
      good: status === 0,
      offset: this.calls.error_offset(error) >>> 0,
      path: this.text(this.calls.error_path(error)),
    };
  }

  /* ---- what is handed out ------------------------------------------------ */

  /* The steps so far; the next one begins a way. */
  endOfWay() {
    const { way } = this;
    this.way = '';
    return way;
  }

  /* Keeps an element of an EACH, which begins at the offset, or why it does not fit. It is at the
     address `at` in this call alone. It is an object: no type here hands out anything else. */
  take(type, i, at, status, offset, error) {
    const path = this.endOfWay();
    const list = path.slice(0, path.lastIndexOf('/'));
    if (++this.taken > MOST_ELEMENTS) return STOP;
    if (!this.handedOut.has(list)) this.handedOut.set(list, []);
    const elements = this.handedOut.get(list);
    if (status === 0) {
      const inner = this.calls.field_type(type, i);
      const value = this.struct(inner, at, path);
      elements.push({ value, json: this.json(inner, at, value) });
    } else {
      while (this.tokens.at(-1)?.offset >= offset) this.tokens.pop();
      this.passedOver++;
      elements.push({ value: null, fault: this.outcome(status, error) });
    }
    return NEXT;
  }

  /* ---- JSON -------------------------------------------------------------- */

  /* What sesh_write writes of the fields of a struct from the number `from` up to that before `to`. */
  members(type, base, from, to) {
    this.pieces = [];
    this.calls.write(type, base, from, to, this.secrets ? 1 : 0);
    const bytes = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    this.pieces.reduce((end, piece) => (bytes.set(piece, end), end + piece.length), 0);
    return decoder.decode(bytes).slice(1, -1);
  }

  /* The JSON of a struct. Each array that was handed out stands between what sesh_write writes. */
  json(type, base, { fields }) {
    const members = [];
    let from = 0;
    for (const [i, { name, each, state, handedOut }] of fields.entries()) {
      if (!each || (state !== 'present' && state !== 'clipped')) continue;
      const elements = handedOut.filter(({ value }) => value !== null).map(({ json }) => json);
      members.push(this.members(type, base, from, i), `${JSON.stringify(name)}:[${elements.join()}]`);
      from = i + 1;
    }
    members.push(this.members(type, base, from, fields.length));
    return `{${members.filter((text) => text !== '').join()}}`;
  }

  /* The names of a type's members, other names too. */
  namesOf({ at }) {
    const rows = Array.from({ length: this.calls.type_rows(at) }, (_, row) => row);
    return rows.filter((row) => (this.calls.row_flags(at, row) & PREFIX) !== PREFIX).map((row) => this.text(this.calls.row_name(at, row)));
  }

  /* Has no other service a member of that name, and is it no everyday name? */
  isDistinctive(type, name) {
    const isProtocol = ({ name: of }) => PROTOCOLS.some(([protocol]) => protocol === of);
    const others = [...this.types.values()].filter((other) => serviceOf(other.name) !== serviceOf(type) && !isProtocol(other));
    return !EVERYDAY.has(name) && !others.some((other) => this.namesOf(other).includes(name));
  }

  /* How well the document fits a type at a place; null: its fields are not distinctive. */
  fit(json, type, at, only) {
    const { session } = this.read(json, { type, at, clip: true, lastWins: true });
    const found = session.fields.filter((field) => field.state !== 'absent');
    const isOne = (field) =>
      only ? field.name === only : field.also ? session.prefix !== '' : this.isDistinctive(type, field.name);
    const distinctive = found.filter(isOne).length;
    const required = session.fields.filter((field) => field.presence !== 'optional');
    const there = required.filter((field) => field.state !== 'absent').length;
    return distinctive < (only ? 1 : 2) ? null : { type, at, distinctive, there, lacks: there < required.length };
  }

  /* Does the document have what it needs to be of a protocol's type? */
  fitsProtocol(json, type, at, needs) {
    const { session, good, offset } = this.read(json, { type, at, clip: true, lastWins: true });
    const found = session.fields.filter((field) => field.state !== 'absent').map((field) => field.name);
    const isPointer = (need) => need.startsWith('/');
    const root = () => new Parser(json, good ? json.length : Math.min(offset, json.length)).value();
    const came = (need) => (isPointer(need) ? nodeAt(root(), at + need) !== undefined : found.includes(need));
    return needs.every(came) && (needs.some(isPointer) || found.length > needs.length);
  }

  /*
   * Which session it is, and where: the type and place that fit best, or null. at: the only
   * place to look, or null.
   */
  recognise(json, at) {
    const places = at === null ? PLACES : [...new Set(PLACES.map(([type]) => type))].map((type) => [type, at]);
    const protocols = at === null ? PROTOCOLS : PROTOCOLS.map(([type, , ...needs]) => [type, at, ...needs]);
    let best = null;
    for (const [type, place, only] of places) {
      const fit = this.fit(json, type, place, only);
      if (fit !== null && (best === null || fitsBetter(fit, best))) best = fit;
    }
    if (best !== null) return best;
    const found = protocols.find(([type, place, ...needs]) => this.fitsProtocol(json, type, place, needs));
    return found === undefined ? null : { type: found[0], at: found[1] };
  }

  /* ---- structs ----------------------------------------------------------- */

  /* What a struct holds: its masks and fields. path: the way to it in the session. */
  struct(type, base, path) {
    const masks = Array.from({ length: this.calls.type_masks(type) }, (_, which) =>
      BigInt.asUintN(64, this.calls.mask(type, base, which)),
    );
    const fields = [];
    for (let i = 0; i < this.calls.type_fields(type); i++) fields.push(this.field(type, base, i, masks, path));
    return {
      path,
      fields,
      masks,
      digits: 2 * this.calls.type_mask_size(type),
      ...this.otherNames(type, fields),
    };
  }

  /* What members may be called beside their fields' own names: other names, each with
     its field, and a prefix, or "". */
  otherNames(type, fields) {
    const others = new Map();
    let prefix = '';
    for (let i = fields.length; i < this.calls.type_rows(type); i++) {
      const name = this.text(this.calls.row_name(type, i));
      if ((this.calls.row_flags(type, i) & PREFIX) === PREFIX) prefix = name;
      else others.set(name, fields[this.calls.row_of(type, i)]);
    }
    return { others, prefix };
  }

  /* elements: the values of an array; handedOut: of an EACH what is known of each. */
  field(type, base, i, masks, path) {
    const flags = this.calls.row_flags(type, i);
    const [has, isNull, clipped, also] = masks.map((bits) => ((bits >> BigInt(i)) & 1n) === 1n);
    const field = {
      name: this.text(this.calls.row_name(type, i)),
      kind: (flags & OBJECT) !== 0 ? 'object' : FORMS[this.calls.field_form(type, i)],
      array: this.calls.field_is_list(type, i) !== 0,
      secret: (flags & SECRET) !== 0,
      presence: (flags & REQUIRED) !== 0 ? 'required' : (flags & NULLABLE) !== 0 ? 'nullable' : 'optional',
      also: also === true,
      size: this.calls.field_size(type, i),
      each: this.calls.field_elements(type, i) === 0,
      capacity: this.calls.field_elements(type, i) || Infinity,
      state: clipped && has ? 'clipped' : has ? 'present' : isNull ? 'null' : 'absent',
    };
    field.path = `${path}/${escaped(field.name)}`;
    const value = (element, to) => this.value(type, this.calls.member(type, base, i, element), i, field.kind, to);
    if (field.each) {
      field.handedOut = this.handedOut.get(field.path) ?? [];
      field.elements = field.handedOut.map((element) => element.value);
    } else if (field.array) {
      const count = this.calls.count(type, base, i);
      field.elements = Array.from({ length: count }, (_, n) => value(n, `${field.path}/${n}`));
    } else if (has || field.kind === 'object') {
      field.value = value(0, field.path);
    }
    /* What an error has cut short keeps what it got until then. */
    const begun = field.elements?.length > 0 || field.value?.fields?.some((inner) => inner.state !== 'absent');
    if (field.state === 'absent' && begun) field.state = 'unfinished';
    return field;
  }

  /* A length of 16 bits and so many bytes, as sesh_write writes them. */
  base64(at) {
    const [low, high] = this.bytes(at, 2);
    const text = btoa(String.fromCharCode(...this.bytes(at + 2, low + 256 * high)));
    return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  /* The names whose bits are set, the low byte first. */
  names(type, at, i) {
    const bits = [...this.bytes(at, this.calls.field_size(type, i))].flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((n) => (byte >> n) & 1));
    return bits.flatMap((bit, n) => (bit === 1 ? [this.text(this.calls.enum_name(type, i, n + 1))] : []));
  }

  value(type, at, i, kind, path) {
    if (kind === 'object') return this.struct(this.calls.field_type(type, i), at, path);
    if (kind === 'str') return this.text(at);
    if (kind === 'bool') return this.bytes(at, 1)[0] !== 0;
    if (kind === 'date') return dateText(this.calls.integer(at));
    if (kind === 'enum') return this.text(this.calls.enum_name(type, i, this.bytes(at, 1)[0]));
    if (kind === 'bytes') return this.base64(at);
    if (kind === 'set') return this.names(type, at, i).join(', ');
    if (kind === 'int32') return new DataView(this.bytes(at, 4).slice().buffer).getInt32(0, true);
    return this.calls.integer(at);
  }
}
