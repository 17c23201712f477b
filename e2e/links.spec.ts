import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { deadLinks } from './dead-links.ts';
import { filesOf, site } from './site.ts';

test('no link and no fragment is dead, in pages and in saved figures', () => {
  expect(deadLinks(site, new URL(process.env.SITE ?? 'http://localhost:4321').origin)).toEqual([]);
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
  for (const file of filesOf(site.folder).filter((name) => name.endsWith('.html'))) {
    const report = await validator.validateFile(`dist${file}`);
    for (const result of report.results)
      for (const { line, ruleId, message } of result.messages) faults.push(`${file}:${line} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
