// SPDX-License-Identifier: MIT
// The services on loopback, for trying the examples by hand:
//   node tests/interop/serve.mjs [whole|odd|byte] [chunked|length|close]
import { start } from './server.mjs';
import { PASSWORD, SCHOOL, USER, thoughtspot, tokenEndpoint, webuntis } from './services.mjs';

const [pieces, framing] = process.argv.slice(2);
const school = webuntis();
const insight = thoughtspot();
const tokens = tokenEndpoint();
const answer = (request) => {
  if (request.path.startsWith('/WebUntis/')) return school(request);
  return request.path === '/token' ? tokens(request) : insight(request);
};
const server = await start(answer, { pieces, framing });

const quoted = PASSWORD.replace(/[\\']/g, '\\$&').replace('\t', '\\t');
console.log(`WEBUNTIS_PASSWORD=$'${quoted}' build/examples/webuntis_login ${server.url} ${SCHOOL} ${USER}`);
console.log(`CLIENT_SECRET=$'${quoted}' build/examples/oauth2_token ${server.url}/token ${USER}`);
console.log(`THOUGHTSPOT_TOKEN=any build/examples/thoughtspot_info ${server.url}`);
console.log('Ctrl-C ends it.');
