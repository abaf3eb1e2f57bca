// SPDX-License-Identifier: MIT
// Runs programs of the build and npm packages for the tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const BUILD = process.env.SESH_BUILD ?? path.resolve('build');
export const require = createRequire(path.join(BUILD, 'interop', 'package.json'));
export const built = (name) => path.join(BUILD, name);
export const exists = (name) => fs.existsSync(built(name));

// Runs a program to its end: { status, out, err, seconds }.
export function run(program, args, { input = '', env = {}, limit = 30 } = {}) {
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: process.env.PATH, ...env } });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    const out = [];
    const err = [];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const text = (parts) => Buffer.concat(parts).toString();
      const seconds = (Date.now() - began) / 1000;
      resolve({ status: status ?? signal, out: text(out), err: text(err), seconds });
    });
    child.stdin.end(input);
  });
}

// Imports the text of an npm module that is written for a bundler.
export async function importText(name) {
  const file = path.join(BUILD, 'interop', 'node_modules', name);
  const text = fs.readFileSync(file).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}

// Pseudo-random numbers, the same in every run (mulberry32).
export function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  return { next, below, pick, chance: (p) => next() < p };
}
