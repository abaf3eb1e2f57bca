// SPDX-License-Identifier: MIT
// The device flow of RFC 8628 against oidc-provider on loopback: discovery, codes, polls, the
// token, its claims, and its signature with the provider's key. openid-client receives the same
// replies: examples/device_flow must accept and refuse what it does.
import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { built, require, run } from './run.mjs';

const load = (name) => import(pathToFileURL(require.resolve(name)));
const jose = await load('jose');
const client = await load('openid-client');
const { default: Provider } = await load('oidc-provider');

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const USER = { sub: 'zoe', name: 'Zoë Łukasz', given_name: 'Zoë' };

const newKey = async (kid, alg) => {
  const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
  return { alg, sign: privateKey, jwk: { ...await jose.exportJWK(privateKey), kid, alg, use: 'sig' },
    pub: { ...await jose.exportJWK(publicKey), kid, alg, use: 'sig' } };
};
const rsa = await newKey('now', 'RS256');
const ec = await newKey('curve', 'ES256');
const stranger = await newKey('now', 'RS256');

const signed = (claims, { key = rsa.sign, alg = 'RS256', kid = 'now' } = {}) =>
  new jose.SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(key);
const seconds = () => Math.floor(Date.now() / 1000);
const flip = (token, part) => {
  const parts = token.split('.');
  const bytes = Buffer.from(parts[part], 'base64url');
  bytes[bytes.length >> 1] ^= 1;
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
};

// How the ID token is changed on its way, and the expected verdict; undefined: it is good. The last
// entry says why sesh refuses it if openid-client accepts it.
const WAYS = {
  'as it came': [(token) => token],
  'good, signed by the test': [(token, claims) => signed(claims)],
  'several audiences, and the client is the party': [(token, claims) => signed({ ...claims, aud: [claims.aud, 'b'], azp: claims.aud })],
  'signed by a stranger': [(token, claims) => signed(claims, { key: stranger.sign }), /ID token: .*signature/],
  'of a key that nobody has': [(token, claims) => signed(claims, { kid: 'gone' }), /keys: none is for this ID token/],
  'not signed': [(token, claims) => new jose.UnsecuredJWT(claims).encode(), /ID token: /],
  'a code by the public key': [async (token, claims) => signed(claims,
    { key: new TextEncoder().encode(await jose.exportSPKI(await jose.importJWK(rsa.pub, 'RS256'))), alg: 'HS256' }), /ID token: .*algorithm/],
  'of another algorithm': [(token, claims) => signed(claims, { key: ec.sign, alg: 'ES256', kid: 'curve' }), /keys: none is for this ID token/],
  'a bit of its claims changed': [(token) => flip(token, 1), /ID token: /],
  'a bit of its signature changed': [(token) => flip(token, 2), /ID token: .*signature/],
  'of another issuer': [(token, claims) => signed({ ...claims, iss: 'https://other.example' }), /ID token: another issuer/],
  'for another client': [(token, claims) => signed({ ...claims, aud: 'other' }), /ID token: meant for another client/],
  'of another party': [(token, claims) => signed({ ...claims, azp: 'other' }), /ID token: issued to another client/,
    'OpenID Connect Core, 3.1.3.7, 5: an azp that is there should be the client, however many audiences there are'],
  'expired': [(token, claims) => signed({ ...claims, exp: seconds() - 3600 }), /ID token: .*expired/],
  'without an end': [(token, { exp, ...claims }) => signed(claims), /ID token: .*expired/],
  'without a beginning': [(token, { iat, ...claims }) => signed(claims), /ID token: /],
  'good from tomorrow on': [(token, claims) => signed({ ...claims, nbf: seconds() + 86400 }), /ID token: /],
  'without a user': [(token, { sub, ...claims }) => signed(claims), /ID token: /],
  'with a nonce that nobody sent': [(token, claims) => signed({ ...claims, nonce: 'n' }), /ID token: another nonce/,
    'OpenID Connect Core, 2: a nonce comes from the request, and the device sent none; openid-client asks for that in other flows'],
  'no token at all': [() => undefined, /ID token: /],
};
const ids = Object.keys(WAYS).map((name, i) => [`way-${i}`, name]);
const special = ['denied', 'expired', 'slow'];

// ---- the provider ----

async function startProvider() {
  const server = http.createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [...ids.map(([id]) => id), ...special].map((id) => ({ client_id: id, token_endpoint_auth_method: 'none',
      grant_types: [GRANT], response_types: [], redirect_uris: [] })),
    features: { deviceFlow: { enabled: true }, devInteractions: { enabled: false } },
    findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ ...USER, sub }) }),
    claims: { openid: ['sub'], profile: ['name', 'given_name'] },
    jwks: { keys: [ec.jwk, rsa.jwk] },
    cookies: { keys: ['a key of the test'] },
    ttl: { DeviceCode: 600, AccessToken: 600, IdToken: 600, Grant: 600 },
  });
  const polls = new Map(); // by device code
  const passed = new Map(); // the last ID token of each client
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === '/device/auth' && ctx.status === 200) ctx.body = { ...ctx.body, interval: 1 };
    if (ctx.path === '/token') await poll(ctx);
  });

  // The user decides after the first poll.
  async function poll(ctx) {
    const id = ctx.oidc.client.clientId;
    const times = [...polls.get(ctx.oidc.params.device_code)?.times ?? [], Date.now()];
    polls.set(ctx.oidc.params.device_code, { id, times });
    if (times.length === 1 && ctx.body.error === 'authorization_pending') {
      const code = await provider.DeviceCode.find(ctx.oidc.params.device_code);
      const grant = new provider.Grant({ accountId: USER.sub, clientId: id });
      grant.addOIDCScope('openid profile');
      Object.assign(code, { authTime: seconds(), scope: 'openid profile', accountId: USER.sub, grantId: await grant.save() });
      if (id === 'denied') Object.assign(code, { error: 'access_denied', errorDescription: 'no' });
      if (id === 'expired') Object.assign(code, { accountId: undefined, exp: seconds() - 1 });
      await code.save(600);
      if (id === 'slow') ctx.body = { error: 'slow_down' };
    }
    const way = ids.find(([name]) => name === id);
    if (way && ctx.body.id_token) {
      const token = await WAYS[way[1]][0](ctx.body.id_token, jose.decodeJwt(ctx.body.id_token));
      ctx.body = { ...ctx.body, id_token: token };
      passed.set(id, token);
    }
  }

  server.on('request', provider.callback());
  const stop = () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
  const pollsOf = (id) => [...polls.values()].filter((entry) => entry.id === id).map(({ times }) => times);
  return { issuer, pollsOf, passed, stop };
}

const device = (issuer, id) => run(built('examples/device_flow'), [issuer, id]);

// The same with openid-client, which checks signatures: { claims, tokens } or { refused }.
async function other(issuer, id) {
  const config = await client.discovery(new URL(issuer), id, { id_token_signed_response_alg: 'RS256' }, client.None(),
    { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] });
  try {
    const codes = await client.initiateDeviceAuthorization(config, { scope: 'openid profile' });
    const tokens = await client.pollDeviceAuthorizationGrant(config, codes);
    return { config, tokens, claims: tokens.claims() };
  } catch (error) {
    return { refused: error.error ?? error.cause?.message ?? error.message };
  }
}

const byJose = (token, issuer, audience) => jose.jwtVerify(token ?? '', jose.createLocalJWKSet({ keys: [ec.pub, rsa.pub] }),
  { issuer, audience, algorithms: ['RS256'], requiredClaims: ['sub', 'exp', 'iat'] }).then(() => true, () => false);

// ---- tests ----

test('the device flow', async (t) => {
  const { issuer, pollsOf, passed, stop } = await startProvider();
  t.after(stop);

  await t.test('what openid-client and jose accept and refuse of an ID token, the example does', async () => {
    await Promise.all(ids.map(async ([id, name]) => {
      const [mine, theirs] = await Promise.all([device(issuer, id), other(issuer, id)]);
      const [, says, stricter] = WAYS[name];
      t.diagnostic(`${name}: ${mine.err.trim() || mine.out.trim().split('\n').at(-1)} | ${theirs.refused ?? theirs.claims?.sub ?? 'no ID token'}`);
      if (says === undefined) {
        assert.equal(mine.status, 0, `${name}: ${mine.err}`);
        assert.match(mine.out, /^Open http:\/\/127\.0\.0\.1:\d+\/device and type in [A-Z]{4}-[A-Z]{4}\nLogged in: zoe\n$/, name);
        assert.equal(theirs.claims?.sub, USER.sub, name);
        assert.equal(pollsOf(id).every((times) => times.length === 2), true, name);
      } else {
        assert.equal(mine.status, 1, name);
        assert.match(mine.err, /^device_flow: [^\n]+\n$/, name);
        assert.match(mine.err, says, name);
        assert.equal(theirs.claims !== undefined, stricter !== undefined, `${name}: what openid-client says`);
      }
      assert.equal(await byJose(passed.get(id), issuer, id), says === undefined || stricter !== undefined, `${name}: what jose says`);
    }));
  });

  await t.test('the user says no, the codes are over, the provider wants fewer polls', async () => {
    const [denied, expired, slow] = await Promise.all(['denied', 'expired', 'slow'].map((id) => device(issuer, id)));
    assert.deepEqual([denied.status, denied.err], [1, 'device_flow: refused: access_denied\n']);
    assert.deepEqual([expired.status, expired.err], [1, 'device_flow: refused: expired_token\n']);
    assert.equal(slow.status, 0, slow.err);
    const [[first, second]] = pollsOf('slow');
    assert.ok(second - first >= 5900, `slow_down adds five seconds: ${second - first} ms`);
  });

  await t.test('a client that nobody knows, and another issuer', async () => {
    const unknown = await device(issuer, 'nobody');
    assert.deepEqual([unknown.status, unknown.err], [1, 'device_flow: refused: invalid_client\n']);
    const elsewhere = await device(issuer.replace('127.0.0.1', 'localhost'), ids[0][0]);
    assert.deepEqual([elsewhere.status, elsewhere.err], [1, 'device_flow: discovery: broken: it is of another issuer\n']);
  });

  await t.test('UserInfo, codes and the token are read as openid-client reads them', async () => {
    const { config, tokens } = await other(issuer, ids[0][0]);
    const info = await client.fetchUserInfo(config, tokens.access_token, USER.sub);
    const read = async (type, value) => {
      const got = await run(built('sesh'), ['read', '--type', type, '--show-secrets'], { input: JSON.stringify(value) });
      assert.equal(got.status, 0, got.err);
      return JSON.parse(got.out);
    };
    assert.deepEqual(await read('oidc_claims', info), USER);
    const reply = await read('oauth_token', tokens);
    for (const name of ['access_token', 'id_token', 'expires_in', 'scope']) assert.equal(reply[name], tokens[name], name);
    assert.equal(reply.token_type, 'Bearer');
    const claims = await read('oidc_claims', tokens.claims());
    for (const name of ['iss', 'sub', 'exp', 'iat']) assert.equal(claims[name], tokens.claims()[name], name);
    assert.deepEqual(claims.aud, [ids[0][0]]);
  });
});
