/** Tells a reader's own path as a part of a handout: the steps, what is still open, what to ask. */
import { hubSlug, pageAddress } from '../model/anchors.ts';
import { type Journey, journey } from '../model/journey.ts';
import { type Leg, readFragment } from '../model/path-link.ts';
import type { Pathway } from '../model/pathway.ts';
import { readOutline } from '../walk/outline-pathway.ts';
import { openPlaces, questionsToAsk, toldSteps } from '../walk/told-steps.ts';
import { pageAt } from './fetch-parts.ts';

/** Makes an element with words and children. */
function make(tag: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const list = (tag: 'ul' | 'ol', items: readonly HTMLElement[]) => make(tag, 'path-list', ...items);

/** Every place the path may have come to, and what decides between them. */
const endElements = (pathway: Pathway, where: Journey): readonly HTMLElement[] => [
  make('h4', '', where.places.length + where.rounds.length > 1 ? 'Places that are possible' : 'Where your path leads'),
  list(
    'ul',
    openPlaces(pathway, where).map(({ number, label, deciders }) =>
      make(
        'li',
        '',
        `${number} ${label}`,
        ...deciders.map(({ number: at, question, answers }) =>
          make(
            'p',
            '',
            `What decides it: step ${at}, ${question} This is the place if the answer is “${answers.join('” or “')}”.`,
          ),
        ),
      ),
    ),
  ),
  ...toldSteps(pathway, where)
    .filter(({ step }) => where.rounds.includes(step))
    .map(({ number, label }) => make('p', '', `Until it is decided, your path may come back to step ${number}, ${label}.`)),
];

/** One chart of the path. @throws where the chart is not on this site */
async function legElements({ pathway: name, decisions }: Leg, base: string): Promise<readonly HTMLElement[]> {
  const [disease = '', scenario = hubSlug] = name.split('/');
  const page = await pageAt(base + pageAddress(disease, scenario));
  const outline = page.querySelector<HTMLElement>(`[data-outline="${name}"]`);
  if (!outline) throw new Error(`There is no chart ${name} on this site.`);
  const { pathway } = readOutline(outline);
  const where = journey(pathway, decisions);
  // A question that came round is asked once.
  const asked = [...new Set(questionsToAsk(pathway, where).map(({ question }) => question))];
  return [
    make('h3', '', pathway.title),
    list(
      'ul',
      toldSteps(pathway, where).map(({ number, label, answer, isOpen }) =>
        make(
          'li',
          '',
          make('strong', '', `${number} `),
          `${isOpen ? 'Maybe: ' : ''}${label}`,
          ...(answer ? [' ', make('strong', '', `Your answer: ${answer}`)] : []),
        ),
      ),
    ),
    ...(where.at === undefined
      ? endElements(pathway, where)
      : [make('p', '', 'Your path stops at a question that is still open.')]),
    ...(asked.length > 0
      ? [
          make('h4', '', 'Questions to take with you'),
          list(
            'ul',
            asked.map((question) => make('li', 'to-answer', `“${question}”`)),
          ),
        ]
      : []),
    make('p', '', 'This shows a place in a chart, not what will happen to you. Only your care team can say what fits you.'),
  ];
}

/**
 * The reader's own path as elements for paper.
 * @param fragment the path as `path-link` writes it
 * @param base the site's base path without its last slash
 * @throws where the path cannot be read or names a chart that is not here
 */
export async function pathElements(fragment: string, base: string): Promise<readonly Element[]> {
  const path = readFragment(fragment);
  if (!path || path === 'unreadable') throw new Error('The path in this link cannot be read.');
  const legs = await Promise.all(path.map((leg) => legElements(leg, base)));
  return [make('h2', '', 'My path'), ...legs.flat()];
}
