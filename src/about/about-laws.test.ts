import { expect, it } from 'vitest';
import { pageLaws } from '../checks/page-laws.ts';
import { library } from '../library.ts';
import { everyText } from './every-text.ts';

const texts = everyText(library).map((text) => [text.address, text] as const);

it.each(texts)('the page %s keeps every law on words', (_, text) => {
  expect(pageLaws.flatMap(({ law }) => law(text))).toEqual([]);
});

it('no two pages say their words under one address', () => {
  expect(texts.map(([address]) => address)).toEqual([...new Set(texts.map(([address]) => address))]);
});
