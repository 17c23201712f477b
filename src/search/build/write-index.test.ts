import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow } from '../../setup/fingerprint.mjs';
import { writeIndex } from './write-index.ts';

const record = (words: string) => ({
  url: '/lamps/',
  content: `<html lang="en"><head><meta data-pagefind-meta="title[content]" content="Lamps"></head><body><p>${words}</p></body></html>`,
});
const dim = [record('A lamp glows in the dark.')];
const bright = [record('A lantern shines in the dark.')];

let folder = '';
beforeEach(() => {
  // Beside what is kept: a file has no two names on two disks.
  mkdirSync('node_modules/.cache/pathway-atlas', { recursive: true });
  folder = mkdtempSync('node_modules/.cache/pathway-atlas/index-test-');
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytesIn = (place: string) =>
  new Map(filesBelow(place).map((file) => [relative(place, file), readFileSync(file, 'latin1')]));
/** Two names of one file on the disk. */
const isOneFile = (a: string, b: string) => statSync(a).ino === statSync(b).ino;
const at = (name: string) => join(folder, name);

it('makes an index once of the same records, and again of others', async () => {
  const first = await writeIndex(dim, at('first'));
  expect(existsSync(at(`first/pagefind.${first}.pf_meta`))).toBe(true);
  expect(await writeIndex(dim, at('second'))).toBe(first);
  expect(bytesIn(at('second'))).toEqual(bytesIn(at('first')));
  expect(isOneFile(at('first/pagefind-entry.json'), at('second/pagefind-entry.json'))).toBe(true);
  expect(await writeIndex(bright, at('third'))).not.toBe(first);
  expect(isOneFile(at('first/pagefind-entry.json'), at('third/pagefind-entry.json'))).toBe(false);
});

it('does not lend again what somebody has written into', async () => {
  await writeIndex(dim, at('first'));
  const whole = readFileSync(at('first/pagefind.js'), 'utf8');
  writeFileSync(at('first/pagefind.js'), 'broken');
  await writeIndex(dim, at('second'));
  expect(readFileSync(at('second/pagefind.js'), 'utf8')).toBe(whole);
  expect(readFileSync(at('first/pagefind.js'), 'utf8')).toBe('broken');
});

it('writes over nothing', async () => {
  await writeIndex(dim, at('first'));
  await expect(writeIndex(dim, at('first'))).rejects.toThrow('EEXIST');
});
