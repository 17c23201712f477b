import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { swap } from './build.mjs';
import { headersFor, parseHeaders } from './headers.mjs';
import { alone } from './lock.mjs';
import { explainNpm, isHalfDone } from './machine-faults.mjs';
import { outOfStep } from './ready.mjs';
import { serve } from './serve.mjs';
import { isAtLeast } from './versions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('versions are compared number by number', () => {
  expect(isAtLeast('v22.22.3', '22.22.3')).toBe(true);
  expect(isAtLeast('v22.9.9', '22.22.3')).toBe(false);
  expect(isAtLeast('v23.0.0', '22.22.3')).toBe(true);
  expect(isAtLeast('v20.20.2', '22.22.3')).toBe(false);
});

it.each([
  ['npm error code ENOTFOUND', /cannot be reached/],
  ['npm error code ECONNREFUSED', /cannot be reached/],
  ['npm error nospc ENOSPC: no space left', /disk is full/],
  ['npm error code EUSAGE', /do not agree/],
  ['npm error code EACCES', /cannot be written/],
  ['npm error strange\nlast line', /Its last lines:\nnpm error strange\nlast line/],
])('“%s” is explained', (output, sentence) => {
  expect(explainNpm(output)).toMatch(sentence);
});

it('an install that lost files is not whole, though npm reports success', () => {
  expect(isHalfDone('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write')).toBe(true);
  expect(isHalfDone('added 639 packages in 18s')).toBe(false);
});

it('a package that the lockfile has in another version, or not at all, is named', () => {
  expect(
    outOfStep({ dependencies: { a: '1', b: '2' } }, { dependencies: { a: '1', b: '1' }, devDependencies: { c: '1' } }),
  ).toEqual(['b', 'c']);
  expect(outOfStep({ dependencies: { a: '1' } }, { dependencies: { a: '1' } })).toEqual([]);
});

describe('swap', () => {
  it('puts the new folder in place of the old', () => {
    const [fresh, place, aside] = ['fresh', 'place', 'aside'].map((name) => join(folder, name));
    for (const path of [fresh, place]) mkdirSync(path);
    writeFileSync(join(fresh, 'a'), 'new');
    writeFileSync(join(place, 'a'), 'old');
    swap(fresh, place, aside);
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('new');
    expect(existsSync(aside)).toBe(false);
  });
  it('puts the old one back when the new one is not there', () => {
    const place = join(folder, 'kept');
    mkdirSync(place);
    writeFileSync(join(place, 'a'), 'old');
    expect(() => swap(join(folder, 'missing'), place, join(folder, 'aside'))).toThrow();
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('old');
  });
});

describe('alone', () => {
  it('lets one piece of work wait for the other, and takes over a lock whose owner died', async () => {
    const lock = join(folder, 'lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), '999999999');
    expect(await alone(lock, async () => 'done')).toBe('done');
    expect(existsSync(lock)).toBe(false);
  });
});

it('headers: later rules win, and a rule can take a header away', () => {
  const rules = parseHeaders('/*\n  X-Frame-Options: DENY\n  A: 1\n\n/embed/*\n  ! X-Frame-Options\n  A: 2\n');
  expect(headersFor(rules, '/gist/')).toEqual({ 'X-Frame-Options': 'DENY', A: '1' });
  expect(headersFor(rules, '/embed/x/')).toEqual({ A: '2' });
});

describe('serve', () => {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'page'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'page/index.html'), 'page');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(folder, 'secret'), 'secret');

  it('serves files under a base, redirects folders, and answers 404 with the page for it', async () => {
    const { url, close } = await serve({ folder: site, base: '/atlas' });
    const get = (path) => fetch(new URL(path, url), { redirect: 'manual' });
    expect(await (await get('/atlas/')).text()).toBe('home');
    expect((await get('/atlas/page')).headers.get('location')).toBe('/atlas/page/');
    const lost = await get('/atlas/lost/');
    expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
    expect((await get('/')).status).toBe(404);
    const tag = (await get('/atlas/')).headers.get('etag');
    expect((await fetch(url, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    await close();
  });
  it('sends text as brotli to who takes it, and as it is to who does not', async () => {
    const { url, close } = await serve({ folder: site });
    const get = (accepted) => fetch(url, { headers: { 'Accept-Encoding': accepted } });
    const [taken, plain] = [await get('gzip, br'), await get('identity')];
    expect([taken.headers.get('content-encoding'), await taken.text()]).toEqual(['br', 'home']);
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'home']);
    expect(taken.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    await close();
  });
  it.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/page/..%2f..%2fsecret', '/%00'])(
    '%s leads to nothing',
    async (path) => {
      const { url, close } = await serve({ folder: site });
      expect((await fetch(new URL(url).origin + path)).status).toBe(404);
      await close();
    },
  );
  it('a taken port is told by its code', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    await expect(serve({ folder: site, port: other.address().port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});
