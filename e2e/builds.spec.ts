import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildIn, copyProject, hashesOf, runIn } from './copy-of-project.ts';

/** Replaces words in a file of a copy; words that are not there are a fault of the test. */
function edit(copy: string, file: string, from: string, to: string) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
  writeFileSync(path, text.replace(from, to));
}

test('two builds give the same bytes', () => {
  const copy = copyProject();
  // The search index of the first build would be lent to the second.
  rmSync(join(copy, 'node_modules/.cache/pathway-atlas/search-index/kept.json'));
  expect(buildIn(copy, { OUT_DIR: 'again' }).code).toBe(0);
  expect(hashesOf(join(copy, 'again'))).toEqual(hashesOf('dist'));
  rmSync(copy, { recursive: true });
});

test('content faults of every kind are printed at once, with file, place and mend, and dist/ stays', () => {
  const copy = copyProject();
  const folder = 'content/second-disease';
  cpSync('e2e/second-disease', join(copy, folder), { recursive: true });
  cpSync('dist', join(copy, 'dist'), { recursive: true });
  const before = hashesOf(join(copy, 'dist'));
  edit(copy, `${folder}/early/glow.pathway.ts`, "do: 'Watch it'", "do: 'Watch [it]'");
  edit(copy, `${folder}/early/glow.pathway.ts`, "next: { goTo: 'size', repeats: 'At the next full moon' }", "next: 'size'");
  edit(copy, `${folder}/early/glow.pathway.ts`, "leadsTo: 'early/lantern'", "leadsTo: 'early/lamp'");
  edit(copy, `${folder}/early/glow.cases.ts`, "['no', 'yes']", "'yes'");
  edit(copy, `${folder}/early/prose.mdx`, 'claims="Z03"', 'claims="Z99"');
  edit(copy, `${folder}/disease.ts`, "next: '2027-05-23'", "next: '2020-05-23'");
  const { code, output } = runIn(copy, ['src/setup/run.mjs', 'build']);
  expect(code).toBe(1);
  for (const [file, rule, mend] of [
    ['early/glow.pathway.ts', 'labels-fit', 'Say it shorter here'],
    ['early/glow.pathway.ts', 'loops-say-how-they-repeat', '`repeats: '],
    ['early/glow.pathway.ts', 'hand-overs-resolve', 'Name one of: '],
    ['early/glow.cases.ts', 'cases-agree', 'Correct the answers or the trail'],
    ['early/glow.cases.ts', 'cases-walk-every-edge', 'Add a case'],
    ['early/prose.mdx', 'citations-resolve', 'claims.ts'],
    ['disease.ts', 'review-state-is-present', 'Set the day'],
  ] as const) {
    const group = output.slice(output.indexOf(`${folder}/${file}\n`)).split('\n\ncontent/')[0] ?? '';
    expect(group, `${file} ${rule}`).toContain(rule);
    expect(group, `${file} ${rule}`).toContain(mend);
  }
  expect(hashesOf(join(copy, 'dist'))).toEqual(before);
  rmSync(copy, { recursive: true });
});

test('a misspelt step stops the build with the compiler’s own hint, and dist/ stays', () => {
  const copy = copyProject();
  cpSync('e2e/second-disease', join(copy, 'content/second-disease'), { recursive: true });
  cpSync('dist', join(copy, 'dist'), { recursive: true });
  const before = hashesOf(join(copy, 'dist'));
  edit(copy, 'content/second-disease/early/glow.pathway.ts', "goTo: 'watch'", "goTo: 'wacth'");
  const { code, output } = runIn(copy, ['src/setup/run.mjs', 'build']);
  expect(code).toBe(1);
  expect(output).toMatch(/content\/second-disease\/early\/glow\.pathway\.ts\(\d+,\d+\): error TS\d+: Type '"wacth"'/);
  expect(hashesOf(join(copy, 'dist'))).toEqual(before);
  rmSync(copy, { recursive: true });
});
