import { expect, it } from 'vitest';
import { pageLaws } from '../checks/page-laws.ts';
import { aboutSlugs, aboutText } from './gather-about.ts';

it.each(aboutSlugs)('the page “%s” about the site keeps every law on words', (slug) => {
  expect(pageLaws.flatMap(({ law }) => law(aboutText(slug)))).toEqual([]);
});
