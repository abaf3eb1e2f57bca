// SPDX-License-Identifier: MIT
// What the three services answer, from the documents in tests/samples.
import crypto from 'node:crypto';
import fs from 'node:fs';

const samples = new URL('../samples/', import.meta.url);
export const sample = (name) => fs.readFileSync(new URL(name, samples), 'utf8');

export const PASSWORD = 'p"ä\\ss\tword-8c1f';
export const USER = 'anouk.lemaire';
export const SCHOOL = 'schwanensee';

const keys = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
export const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' });

// A compact JWS (RFC 7515) of these claims; algorithm RS256, ES256 or HS256.
export function sign(claims, { header = { alg: 'RS256' }, key = keys.privateKey } = {}) {
  const part = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(claims)}`;
  const how = header.alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key;
  const signature =
    header.alg === 'HS256'
      ? crypto.createHmac('sha256', key).update(input).digest()
      : crypto.sign('sha256', Buffer.from(input), how);
  return `${input}.${signature.toString('base64url')}`;
}

const now = 1767139200;
export const claims = {
  tenant_id: '7730200', sub: USER, roles: 'STUDENT', iss: SCHOOL, locale: 'de', user_type: 'USER',
  route: 'schwanensee.example', user_id: 2218, host: 'schwanensee.example', scopes: 'tt:r,msg:r',
  exp: now + 900, per: ['tt:r'], iat: now, username: USER, person_id: 4719,
};
export const token = sign(claims, { header: { kid: 'k-2025-09', alg: 'RS256' } });

const json = (value) => ({ body: typeof value === 'string' ? value : JSON.stringify(value) });
export const rpcError = (code, message) => (id) => json({ jsonrpc: '2.0', id, error: { message, code } });

function authenticate(call) {
  const { user, password } = call.params;
  if (user !== USER || password !== PASSWORD) return rpcError(-8504, `bad credentials for ${user}, ${password}`)(call.id);
  const reply = JSON.parse(sample('webuntis-authenticate.json'));
  return json({ ...reply, id: call.id });
}

export const sessionId = JSON.parse(sample('webuntis-authenticate.json')).result.sessionId;

// The steps of a WebUntis log-in, by name.
const steps = {
  authenticate,
  logout: (call) => json({ jsonrpc: '2.0', id: call.id, result: null }),
  getLatestImportTime: (call) => json({ jsonrpc: '2.0', id: call.id, result: 1763449200000 }),
  getUserData2017: (call) => ({
    ...json({ jsonrpc: '2.0', id: call.id, result: { userData: {} } }),
    headers: { 'Set-Cookie': `JSESSIONID=${sessionId}; Path=/WebUntis; HttpOnly` },
  }),
  'app/config': () => json(sample('webuntis-app-config.json')),
  'daytimetable/config': () => json(sample('webuntis-daytimetable-config.json')),
  'token/new': () => ({ body: token, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } }),
};

const open = new Set(['authenticate', 'getUserData2017']);

// An `answer` for server.mjs. `faults`: step -> (id, good reply) => reply, in
// place of the good one.
export function webuntis(faults = {}) {
  return (request) => {
    const rpc = request.path.startsWith('/WebUntis/jsonrpc');
    const call = rpc ? JSON.parse(request.body) : { id: null };
    const step = rpc ? call.method : request.path.replace('/WebUntis/api/', '');
    request.step = step;
    if (!steps[step]) return { status: 404, body: '' };
    const cookies = (request.headers.cookie ?? '').split('; ');
    if (!open.has(step) && !cookies.includes(`JSESSIONID=${sessionId}`)) {
      return rpc ? rpcError(-8520, 'not authenticated')(call.id) : { status: 401, body: '' };
    }
    const good = steps[step](call);
    return faults[step] ? faults[step](call.id, good) : good;
  };
}

export function thoughtspot(body = sample('thoughtspot-session.json')) {
  return (request) => {
    if (request.path !== '/callosum/v1/tspublic/v1/session/info') return { status: 404, body: '' };
    return typeof body === 'string' ? { body } : body;
  };
}

// Verdocs' log-in reply and its access token, with namespaced claims.
export const verdocsClaims = JSON.parse(sample('verdocs-claims-namespaced.json'));
export function verdocs() {
  return () => json({ accessToken: sign(verdocsClaims), idToken: sign({ sub: verdocsClaims.sub }), refreshToken: 'v1.r' });
}
