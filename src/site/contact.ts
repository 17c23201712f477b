/** Turns the setting CONTACT into the way to report a mistake: an e-mail address, or the address of a form for new issues. */

/** Where reports go; a copy of the site that names nobody says so. */
export type Contact =
  { readonly kind: 'mail'; readonly to: string } | { readonly kind: 'issue'; readonly form: string } | { readonly kind: 'none' };

/** What a report is about. */
export interface Subject {
  /** The full address of the page. */
  readonly page: string;
  /** The charts on it: "Watch or operate, revision 1a2b3c4". */
  readonly charts: readonly string[];
  /** The step it is about: "3, Watch it with regular checks". */
  readonly step?: string;
  /** The day the page was last compared with its source: "23 November 2026". */
  readonly comparedOn?: string;
}

/** Said where a copy of the site names no contact. */
export const noContact = 'This copy of the site names no contact. Write to whoever gave it to you.';

/**
 * The contact that a setting names.
 * @throws when it is neither an e-mail address nor an https address
 */
export function toContact(setting: string | undefined): Contact {
  if (setting === undefined || setting === '') return { kind: 'none' };
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(setting)) return { kind: 'mail', to: setting };
  if (URL.canParse(setting) && new URL(setting).protocol === 'https:') return { kind: 'issue', form: setting };
  throw new Error(
    `CONTACT: expected an e-mail address or the https address of a form for new issues; got “${setting}”. Correct it, or leave CONTACT unset.`,
  );
}

/** The link that opens a report with the page, its charts and the questions already in it; undefined where there is no contact. */
export function reportLink(contact: Contact, { page, charts, step, comparedOn }: Subject): string | undefined {
  const title = `Mistake on ${page}`;
  const body = [
    `Page: ${page}`,
    ...charts.map((chart) => `Chart: ${chart}`),
    ...(step ? [`Step: ${step}`] : charts.length > 0 ? ['Step (its number):'] : []),
    ...(comparedOn ? [`Compared with its source on: ${comparedOn}`] : []),
    'What it says:',
    'What it should say:',
    'Where I know this from:',
  ].join('\n');
  switch (contact.kind) {
    case 'none':
      return undefined;
    case 'mail':
      return `mailto:${contact.to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
    case 'issue': {
      const form = new URL(contact.form);
      form.searchParams.set('title', title);
      form.searchParams.set('body', body);
      return form.href;
    }
  }
}
