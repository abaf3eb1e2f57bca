// SPDX-License-Identifier: MIT
// A server on loopback whose replies are controlled down to the packet: HTTP/1.1 over
// node:net, so that every reply can be cut, stalled and split anywhere.
//
//   const server = await start(answer, { pieces: 'odd' });
//   server.url, server.requests, server.connections, await server.stop()
//
// `answer(request)` gives { status, headers, body, ... } for a request
// { method, path, query, headers, body }; see `send` for its other members.
import net from 'node:net';

const MOST_REQUESTS = 5000;

// Where a text is cut: 'whole', 'odd' (sizes 1, 2, 3, 5, 8, ... of a fixed sequence) or 'byte'.
export function cut(bytes, pieces) {
  if (pieces === 'whole') return bytes.length ? [bytes] : [];
  const sizes = pieces === 'byte' ? [1] : [1, 2, 3, 5, 8, 13, 1460, 1, 7, 64, 4096, 1, 511];
  const out = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    out.push(bytes.subarray(at, at + size));
    at += size;
  }
  return out;
}

function head(reply, body, framing) {
  const lines = [`HTTP/1.1 ${reply.status ?? 200} ${reply.status ?? 200}`];
  const headers = { 'Content-Type': 'application/json;charset=UTF-8', ...reply.headers };
  if (framing === 'chunked') headers['Transfer-Encoding'] = 'chunked';
  if (framing === 'length') headers['Content-Length'] = String(body.length);
  headers.Connection = framing === 'close' ? 'close' : 'keep-alive';
  for (const [name, value] of Object.entries(headers)) {
    if (value !== null) lines.push(`${name}: ${value}`);
  }
  return Buffer.from(lines.join('\r\n') + '\r\n\r\n');
}

function chunk(piece) {
  return Buffer.concat([Buffer.from(piece.length.toString(16) + '\r\n'), piece, Buffer.from('\r\n')]);
}

// The reply as it is sent, in the pieces in which it is written.
function wire(reply, options) {
  const body = Buffer.from(reply.body ?? '');
  const framing = reply.framing ?? options.framing ?? 'chunked';
  const pieces = cut(body, options.pieces ?? 'whole');
  const all = [head(reply, body, framing)];
  if (framing === 'chunked') all.push(...pieces.map(chunk), Buffer.from('0\r\n\r\n'));
  else all.push(...pieces);
  // With one byte per packet, the head and chunk sizes are split too.
  return options.pieces === 'byte' ? cut(Buffer.concat(all), 'byte') : all;
}

// Faults, in `reply.fault`:
//   'silence'     nothing is ever sent
//   'stall'       after `reply.after` bytes nothing more is sent
//   'fin', 'rst'  after `reply.after` bytes the connection is closed, or reset
// A negative `reply.after` counts from the end.
function send(socket, reply, options, done) {
  if (reply.fault === 'silence') return;
  let pieces = wire(reply, options);
  if (reply.fault) pieces = [Buffer.concat(pieces).subarray(0, reply.after)];
  const framing = reply.framing ?? options.framing;
  let i = 0;
  const next = () => {
    if (socket.destroyed) return;
    if (i < pieces.length) {
      socket.write(pieces[i++]);
      setImmediate(next);
    } else if (reply.fault === 'fin' || framing === 'close') {
      socket.end();
    } else if (reply.fault === 'rst') {
      socket.resetAndDestroy();
    } else if (!reply.fault) {
      done();
    }
  };
  next();
}

// The first request in the bytes, or null until it is complete.
function parse(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first, ...rest] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [method, target] = first.split(' ');
  const headers = {};
  for (const line of rest) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const length = Number(headers['content-length'] ?? 0);
  if (bytes.length < end + 4 + length) return null;
  const url = new URL(target, 'http://127.0.0.1');
  const body = bytes.subarray(end + 4, end + 4 + length).toString();
  const request = { method, path: url.pathname, query: url.searchParams, headers, body };
  return { request, rest: bytes.subarray(end + 4 + length) };
}

function serve(socket, server, answer, options) {
  let bytes = Buffer.alloc(0);
  let busy = false;
  const take = () => {
    const parsed = busy ? null : parse(bytes);
    if (!parsed) return;
    bytes = parsed.rest;
    busy = true;
    server.requests.push(parsed.request);
    if (server.requests.length > MOST_REQUESTS) {
      socket.destroy();
      return;
    }
    send(socket, answer(parsed.request), options, () => {
      busy = false;
      take();
    });
  };
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (data) => {
    bytes = Buffer.concat([bytes, data]);
    take();
  });
}

// options.pieces, options.framing ('chunked', 'length', 'close').
export async function start(answer, options = {}) {
  const sockets = new Set();
  const server = { requests: [], connections: 0 };
  const listener = net.createServer((socket) => {
    server.connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, server, answer, options);
  });
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  server.url = `http://127.0.0.1:${listener.address().port}`;
  server.stop = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => listener.close(resolve));
  };
  return server;
}
