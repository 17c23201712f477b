/** The sheets that clinics and homes print on. */
export const papers = {
  A4: { css: 'A4', ending: '' },
  Letter: { css: 'letter', ending: '.letter' },
} as const;

export type Paper = keyof typeof papers;
