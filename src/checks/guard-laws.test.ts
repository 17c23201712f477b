import { expect, it } from 'vitest';
import { diseaseWith } from './fixture.ts';
import { scenariosKeepToTheirSource } from './scenarios-keep-to-their-source.ts';
import { wordPattern } from './word-pattern.ts';

it.each([
  ['mg', '400mg a day', ['mg']],
  ['mg', '400 mg a day', ['mg']],
  ['mg', 'mgr', []],
  ['ruptur*', 'It ruptured. A rupture.', ['ruptured', 'rupture']],
  ['%', '66 % of them', ['%']],
  ['wild type', 'wild-type', ['wild-type']],
])('the pattern of “%s” in “%s”', (word, text, found) => {
  expect([...text.matchAll(wordPattern([word]))].map(([match]) => match)).toEqual(found);
});

it('scenarios-keep-to-their-source: a dose on a scenario page and a word of another scenario are reported', () => {
  const guard = { never: [{ what: 'doses', words: ['mg'] as const }], only: { lamp: ['hub'], scan: ['hub', 'small'] } };
  const faults = scenariosKeepToTheirSource(diseaseWith({ prose: 'Take 5 mg. A lamp. A scan.', disease: { guard } }));
  expect(faults.map(({ file, at, message }) => `${file} ${at} ${message}`)).toMatchInlineSnapshot(`
    [
      "content/test/hub/ “mg” Scenario pages hold no doses, for their source has none; this one says: “Take 5 mg. A lamp. A scan.”",
      "content/test/small/ “mg” Scenario pages hold no doses, for their source has none; this one says: “Take 5 mg. A lamp. A scan.”",
      "content/test/small/ “lamp” The source has this word only for hub; this page says: “Take 5 mg. A lamp. A scan.”",
    ]
  `);
  expect(scenariosKeepToTheirSource(diseaseWith({ disease: { guard } }))).toEqual([]);
});
