// SPDX-License-Identifier: MIT
// The services on loopback, to try the examples by hand:
//   node tests/interop/serve.mjs [whole|odd|byte] [chunked|length|close]
import { start } from './server.mjs';
import { PASSWORD, SCHOOL, USER, thoughtspot, webuntis } from './services.mjs';

const [pieces, framing] = process.argv.slice(2);
const school = webuntis();
const insight = thoughtspot();
const answer = (request) => (request.path.startsWith('/WebUntis/') ? school(request) : insight(request));
const server = await start(answer, { pieces, framing });

const quoted = PASSWORD.replace(/[\\']/g, '\\$&').replace('\t', '\\t');
console.log(`WEBUNTIS_PASSWORD=$'${quoted}' build/examples/webuntis_login --base ${server.url} ${SCHOOL} ${USER}`);
console.log(`build/examples/thoughtspot_info ${server.url}`);
console.log('Ctrl-C ends it.');
