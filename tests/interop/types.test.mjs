// SPDX-License-Identifier: MIT
// Types that the services' own packages declare, compared with sesh's lists. A later version of a
// package fails here if its type has changed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import differential from '../differential/schema.js';
import { BUILD, built, generator, run } from './run.mjs';

const files = fs.readdirSync('src/schema').filter((name) => name.endsWith('.def'));
const lists = differential.readSchema(files.map((name) => path.join('src/schema', name)));
const NAMESPACE = 'https://verdocs.com/';
const DOCUMENTS = 50;

const known = new Map();

// Name -> { type, optional } of an interface or a class in a file of declarations.
function declared(file, name) {
  const key = `${file} ${name}`;
  if (!known.has(key)) known.set(key, parsed(file, name));
  return known.get(key);
}

function parsed(file, name) {
  const text = fs.readFileSync(path.join(BUILD, 'interop/node_modules', file), 'utf8');
  const [, body] = new RegExp(`^(?:declare class|interface) ${name} \\{$([^]*?)^\\}`, 'm').exec(text);
  const members = body.replace(/\/\*[^]*?\*\//g, '').matchAll(/^ {4}\[?'?([\w:/.]+)'?\]?(\?)?: ([^;(]+);$/gm);
  return Object.fromEntries(Array.from(members, ([, member, mark, type]) => [member, { type, optional: mark === '?' }]));
}

const VERDOCS = 'verdocs-js-sdk-now/dist/index.d.ts';
const THOUGHTSPOT = '@thoughtspot/rest-api-sdk/dist/index.d.ts';

// sesh's list, the package's type, and the members that sesh does not keep.
const PAIRS = [
  ['verdocs_token', VERDOCS, 'IUserSession', ['sid']],
  ['verdocs_token', VERDOCS, 'ISigningSession', ['key_type']],
  ['verdocs_login', VERDOCS, 'IAuthenticateResponse', []],
  ['thoughtspot_v2_user', THOUGHTSPOT, 'User', [
    'visibility', 'author_id', 'complete_detail', 'deleted', 'deprecated', 'external', 'favorite_metadata',
    'first_login_time_in_millis', 'group_mask', 'hidden', 'home_liveboard', 'incomplete_details', 'is_first_login',
    'modification_time_in_millis', 'modifier_id', 'notify_on_share', 'onboarding_experience_completed', 'orgs',
    'owner_id', 'parent_type', 'show_onboarding_experience', 'super_user', 'system_user', 'tags', 'tenant_id',
    'user_inherited_groups', 'welcome_email_sent', 'org_privileges', 'preferred_locale', 'use_browser_language',
    'extended_properties', 'extended_preferences', 'user_parameters', 'access_control_properties', 'variable_values',
  ]],
  ['thoughtspot_v2_org', THOUGHTSPOT, 'Org', []],
  ['thoughtspot_v2_group', THOUGHTSPOT, 'ObjectIDAndName', []],
  ['thoughtspot_v2_token', THOUGHTSPOT, 'GetTokenResponse', []],
];

// The declared types that are allowed, by the kind of the row.
const FITS = {
  STR: /^(string|'\w+'|TAccessKeyType|UserAccountTypeEnum|UserAccountStatusEnum)$/,
  INT: /^number$/,
  TIME: /^number$/,
  BOOL: /^boolean$/,
  OBJECT: /^(Org|ObjectIDAndName)$/,
};

const plain = (member) => member.replace(NAMESPACE, '');

// The row of a member, or undefined; inside a namespace only if the list has it.
function rowOf(list, member) {
  const name = list.prefix === NAMESPACE ? plain(member) : member;
  return list.fields.find((field) => field.name === name || field.also.includes(name));
}

function elementOf(type) {
  const [, element] = /^Array<(.*)>$/.exec(type) ?? [null, type];
  return element;
}

for (const [tag, file, name, passedOver] of PAIRS) {
  test(`${name} is what ${tag} says`, (t) => {
    const list = lists[tag];
    const members = declared(file, name);
    const left = Object.keys(members).filter((member) => rowOf(list, member) === undefined);
    assert.deepEqual(left, passedOver);
    for (const [member, { type, optional }] of Object.entries(members)) {
      const row = rowOf(list, member);
      if (row === undefined) continue;
      const [kind, mayBeNull] = [type.replace(/ \| null$/, ''), / \| null$/.test(type)];
      assert.equal(/^Array</.test(kind), row.shape === 'LIST', member);
      assert.match(elementOf(kind), FITS[row.kind], member);
      assert.ok(row.presence === 'OPTIONAL' || !(optional || mayBeNull), `${member} is required`);
    }
    for (const row of list.fields) {
      const there = Object.keys(members).some((member) => rowOf(list, member) === row);
      assert.ok(there || row.presence === 'OPTIONAL', `${row.name} is required, and the package has it not`);
    }
    t.diagnostic(`${Object.keys(members).length} members, ${left.length} of them passed over`);
  });
}

// ---- documents of these types ------------------------------------------------

function valueOf(g, type, file) {
  const one = type.replace(/ \| null$/, '');
  const [, element] = /^Array<(.*)>$/.exec(one) ?? [];
  if (element) return Array.from({ length: g.below(4) }, () => valueOf(g, element, file));
  if (one === 'boolean') return g.chance(0.5);
  if (one === 'number') return g.below(2 ** 31);
  if (one === 'any') return { id: g.below(9), name: ['x', null] };
  if (/^'/.test(one)) return one.slice(1, -1);
  if (/^(Org|ObjectIDAndName|FavoriteMetadataItem)$/.test(one)) return document(g, file, one);
  return g.pick(['', 'a', 'Zoë "Z"', 'ACTIVE', '日本\n']);
}

function document(g, file, name) {
  const members = Object.entries(declared(file, name)).filter(([, { optional }]) => !optional || g.chance(0.6));
  const value = (type) => (/ \| null$/.test(type) && g.chance(0.2) ? null : valueOf(g, type, file));
  return Object.fromEntries(members.map(([member, { type }]) => [member, value(type)]));
}

// What sesh must keep of the document, in list order.
function kept(list, from) {
  const out = {};
  for (const row of list.fields) {
    const names = [row.name, ...row.also, ...(list.prefix ? [list.prefix + row.name] : [])];
    const name = names.find((one) => one in from);
    if (name === undefined) continue;
    const inner = (value) => (row.type !== null && value !== null ? kept(row.type, value) : value);
    out[row.name] = row.shape === 'LIST' && from[name] !== null ? from[name].map(inner) : inner(from[name]);
  }
  return out;
}

for (const [tag, file, name] of PAIRS.filter(([tag]) => !/_org$|_group$/.test(tag))) {
  test(`documents of ${name} are read as ${tag}`, async (t) => {
    const g = generator(name.length);
    const documents = Array.from({ length: DOCUMENTS }, () => document(g, file, name));
    const input = documents.map((one) => `${JSON.stringify(one)}\n`).join('');
    const got = await run(built('sesh'), ['read', '--type', tag, '--lines', '--show-secrets'], { input });
    assert.deepEqual({ status: got.status, err: got.err }, { status: 0, err: '' });
    const lines = got.out.trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(lines, documents.map((one) => kept(lists[tag], one)));
    t.diagnostic(`${lines.length} documents`);
  });
}
