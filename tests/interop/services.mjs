// SPDX-License-Identifier: MIT
// The replies of the services; those of the three session services are the documents in
// tests/samples.
import crypto from 'node:crypto';
import fs from 'node:fs';

const samples = new URL('../samples/', import.meta.url);
export const sample = (name) => fs.readFileSync(new URL(name, samples), 'utf8');

export const PASSWORD = 'p"ä\\ss\tword-8c1f';
// Passwords may hold these characters: each must arrive unchanged.
export const PASSWORDS = [
  PASSWORD, '"', '\\', '\\" \\\\ \\n \\u0041', 'a&b=c&', '+ + +', '100%25 %zz %', 'Grüße, naïve Łódź', '密码🔑\u{10FFFF}',
  'line\nend\r\n', '\r', '\t\v\f\b', ' blanks ', '\u0001\u001f\u007f\u0080\u2028', '{"user":"x"}', '***', "'$(id)`;#?/:@",
  '"'.repeat(255), '\u0001'.repeat(255), '🔑'.repeat(63),
];
export const USER = 'anouk.lemaire';
export const SCHOOL = 'schwanensee';

const keys = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
export const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' });

// A compact JWS (RFC 7515) with these claims; the algorithm is RS256, ES256 or HS256.
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

function authenticate(call, wanted) {
  const { user, password } = call.params;
  if (user !== USER || password !== wanted) return rpcError(-8504, `bad credentials for ${user}, ${password}`)(call.id);
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

// An `answer` for server.mjs. `faults`: step -> (id, good reply) => reply, which replaces the good
// one. `password` is the right one.
export function webuntis(faults = {}, password = PASSWORD) {
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
    const good = steps[step](call, password);
    return faults[step] ? faults[step](call.id, good) : good;
  };
}

export function thoughtspot(body = sample('thoughtspot-session.json')) {
  return (request) => {
    if (request.path !== '/callosum/v1/tspublic/v1/session/info') return { status: 404, body: '' };
    return typeof body === 'string' ? { body } : body;
  };
}

// A token endpoint (RFC 6749, section 4.4.2) for the client USER with this secret.
export const ACCESS_TOKEN = 'at.6f0e-8c1f~+/=';
export function tokenEndpoint(secret = PASSWORD, fault = (good) => good) {
  return ({ method, path, headers, body }) => {
    if (method !== 'POST' || path !== '/token') return { status: 404, body: '' };
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return { status: 415, body: '' };
    const form = new URLSearchParams(body);
    if (form.get('grant_type') !== 'client_credentials') return { status: 400, ...json({ error: 'unsupported_grant_type' }) };
    if (form.get('client_id') !== USER || form.get('client_secret') !== secret) {
      return { status: 401, ...json({ error: 'invalid_client', error_description: `not ${form.get('client_secret')}` }) };
    }
    const scope = form.get('scope');
    return fault(json({ access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 3600, ...(scope ? { scope } : {}) }));
  };
}

// Verdocs' log-in reply and its access token, with namespaced claims.
export const verdocsClaims = JSON.parse(sample('verdocs-claims-namespaced.json'));
export function verdocs() {
  return () => json({ accessToken: sign(verdocsClaims), idToken: sign({ sub: verdocsClaims.sub }), refreshToken: 'v1.r' });
}
