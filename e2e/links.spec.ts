import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { filesOf, htmlOf, pages } from './site.ts';

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
const files = new Set(filesOf('dist'));

test('no link and no fragment is dead', () => {
  const dead = pages.flatMap((page) =>
    [...htmlOf(page).matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g)].flatMap((match) => {
      const href = (match[1] ?? '').replaceAll('&amp;', '&');
      const url = new URL(href, `http://site${page}`);
      if (url.host !== 'site')
        return url.protocol === 'https:' || href.startsWith('http://localhost:4321/') ? [] : [`${page}: ${href}`];
      const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (!files.has(file)) return [`${page}: ${href} leads to no file`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment && !idsOf(readFileSync(`dist${file}`, 'utf8')).has(fragment)
        ? [`${page}: ${href} leads to no such place`]
        : [];
    }),
  );
  expect(dead).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes void elements and attributes its own way; what they mean is checked, not how they are spelt.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // A frame that scrolls must take focus, and its role gives it a name.
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
      'doctype-style': 'off',
      'no-raw-characters': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const faults: string[] = [];
  for (const file of [...files].filter((name) => name.endsWith('.html'))) {
    const report = await validator.validateFile(`dist${file}`);
    for (const result of report.results)
      for (const { line, ruleId, message } of result.messages) faults.push(`${file}:${line} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
