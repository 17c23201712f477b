import { expect, it } from 'vitest';
import { reportLink, toContact } from './contact.ts';

const subject = { page: 'https://example.org/a/', charts: ['Watch or operate, revision 1a2b3c4'] };

it('a mail names page, chart and revision, and asks what is wrong', () => {
  const link = new URL(reportLink(toContact('us@example.org'), subject) ?? '');
  expect(link.pathname).toBe('us@example.org');
  expect(link.searchParams.get('subject')).toBe('Mistake on https://example.org/a/');
  expect(link.searchParams.get('body')?.split('\n')).toEqual([
    'Page: https://example.org/a/',
    'Chart: Watch or operate, revision 1a2b3c4',
    'Step (its number):',
    'What it says:',
    'What it should say:',
    'Where I know this from:',
  ]);
});

it('a link at a step names it, and the day of the page', () => {
  const about = { ...subject, page: 'https://example.org/a/#step-watch', step: '3, Watch it', comparedOn: '23 November 2026' };
  const body = new URL(reportLink(toContact('us@example.org'), about) ?? '').searchParams.get('body')?.split('\n');
  expect(body?.slice(0, 4)).toEqual([
    'Page: https://example.org/a/#step-watch',
    'Chart: Watch or operate, revision 1a2b3c4',
    'Step: 3, Watch it',
    'Compared with its source on: 23 November 2026',
  ]);
});

it('a form keeps its own settings and takes the same words; a page without charts asks for no step', () => {
  const link = new URL(reportLink(toContact('https://example.org/new?labels=mistake'), { ...subject, charts: [] }) ?? '');
  expect(link.searchParams.get('labels')).toBe('mistake');
  expect(link.searchParams.get('title')).toBe('Mistake on https://example.org/a/');
  expect(link.searchParams.get('body')).not.toContain('Step');
});

it('no setting is no contact, and a wrong one is refused with its mend', () => {
  expect(reportLink(toContact(undefined), subject)).toBeUndefined();
  expect(reportLink(toContact(''), subject)).toBeUndefined();
  for (const wrong of ['somebody', 'http://example.org/new', 'a@b', 'javascript:alert(1)'])
    expect(() => toContact(wrong)).toThrow(
      `CONTACT: expected an e-mail address or the https address of a form for new issues; got “${wrong}”.`,
    );
});
