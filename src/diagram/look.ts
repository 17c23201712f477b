import type { Kind, Step } from '../model/pathway.ts';

/** How one kind of step is drawn and named. */
export interface Look {
  /** The shape's name in Mermaid. */
  readonly shape: 'hex' | 'rounded' | 'rect' | 'stadium';
  /** What the legend and the outline call it. */
  readonly word: string;
  readonly className: string;
}

// Clinical algorithms have had these shapes since 1992 (Med Decis Making 12:149–54).
const looks: Readonly<Record<Kind | 'hand-over', Look>> = {
  state: { shape: 'rounded', word: 'where you are', className: 'state' },
  question: { shape: 'hex', word: 'question', className: 'question' },
  action: { shape: 'rect', word: 'test or treatment', className: 'action' },
  outcome: { shape: 'stadium', word: 'ends here', className: 'outcome' },
  'hand-over': { shape: 'stadium', word: 'goes on in another chart', className: 'outcome leads-on' },
};

/** The look of a step; an outcome that hands over has one of its own. */
export function lookOf(step: Step): Look {
  return looks[step.kind === 'outcome' && step.leadsTo ? 'hand-over' : step.kind];
}

/** The looks used by some steps, each once, in the order a legend shows them. */
export function looksUsed(steps: readonly Step[]): readonly Look[] {
  const used = new Set(steps.map(lookOf));
  return Object.values(looks).filter((look) => used.has(look));
}
