import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeWhole } from './write-whole.mjs';

const folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('many writers of one file at once leave one whole file and nothing else', async () => {
  const texts = Array.from({ length: 50 }, (_, index) => `${index} `.repeat(10_000));
  await Promise.all(texts.map((text) => writeWhole(join(folder, 'one'), text)));
  expect(readdirSync(folder)).toEqual(['one']);
  expect(texts).toContain(readFileSync(join(folder, 'one'), 'utf8'));
});
