/** Brings the walks of a page to life over their outlines. */
import { render } from 'preact';
import { hubSlug, pageAddress } from '../model/anchors.ts';
import { type Decision, withDecision } from '../model/journey.ts';
import type { Leg, Path } from '../model/path-link.ts';
import { keepFragment } from '../site/keep-fragment.ts';
import { type EarlierChart, earlierChart } from './earlier-charts.ts';
import { markPath } from './mark-path.ts';
import { readOutline } from './outline-pathway.ts';
import { Panel } from './Panel.tsx';
import { readAddress, withPath, writeAddress } from './path-in-address.ts';
import { printPath } from './print-path.ts';
import { sayDecision, toldSteps } from './told-steps.ts';
import { type Standing, standings, type Walk } from './walk.ts';

const walks = [...document.querySelectorAll<HTMLElement>('[data-walk]')].flatMap((panel): Walk[] => {
  const list = document.querySelector<HTMLElement>(`[data-outline="${panel.dataset.walk}"]`);
  return list ? [{ ...readOutline(list), panel }] : [];
});
const base = walks[0]?.panel.dataset.base ?? '';

/** The walk whose answer is being changed, and which. */
let changing: { name: string; place: number } | undefined;
/** What has just happened, by walk. */
let said: { name: string; words: string } | undefined;

/** The address of the page a chart is on. */
function pageOf(pathway: string): string {
  const [disease = '', scenario = hubSlug] = pathway.split('/');
  return base + pageAddress(disease, scenario);
}

/** A chart walked before, in words: from this page, or from its data file. */
function chartOf({ pathway, decisions }: Leg): EarlierChart | 'failed' | undefined {
  const here = walks.find(({ name }) => name === pathway);
  const state = here && standings([here], { path: [{ pathway, decisions }] })[0]?.journey;
  if (here && state) return { title: here.pathway.title, steps: toldSteps(here.pathway, state) };
  return earlierChart(`${base}/${pathway}.json`, decisions, draw);
}

/** Goes to a path; focus follows to the heading of what is new. */
function goTo(path: Path, walk: Walk, words: string) {
  changing = undefined;
  said = { name: walk.name, words };
  writeAddress(path);
  draw();
  focusHeading(walk);
}

/** Leaves an answer as it was. */
function keepAnswer(walk: Walk) {
  changing = undefined;
  draw();
  focusHeading(walk);
}

function focusHeading({ panel }: Walk) {
  panel.querySelector<HTMLElement>('[data-heading], [data-start]')?.focus();
}

function actsOf(walk: Walk, { journey, before }: Standing) {
  const { name, pathway } = walk;
  const leg = (decisions: readonly Decision[]): Path => [...before, { pathway: name, decisions }];
  return {
    start: () => goTo(leg([]), walk, ''),
    choose: (decision: Decision, place: number) => {
      if (!journey) return;
      const step = pathway.steps[decision.question];
      const help =
        decision.answers === 'unsure' && step?.kind === 'question'
          ? ` Where to look: ${step.unsure.where} What to ask: “${step.unsure.ask}” All answers stay open.`
          : '';
      goTo(leg(withDecision(journey, place, decision)), walk, `You said: ${sayDecision(pathway, decision)}.${help}`);
    },
    change: (place: number | undefined) => {
      changing = place === undefined ? undefined : { name, place };
      said = undefined;
      draw();
      focusHeading(walk);
    },
    back: () => {
      if (changing) keepAnswer(walk);
      else if (journey && journey.used.length > 0) goTo(leg(journey.used.slice(0, -1)), walk, 'One step back.');
      else if (before.length > 0) {
        const previous = before.at(-1) as Leg;
        location.assign(withPath(pageOf(previous.pathway), before));
      } else goTo([], walk, '');
    },
    again: () => goTo([], walk, 'Your path is cleared.'),
    copyLink: () =>
      navigator.clipboard.writeText(location.href).then(
        () => tell(walk, 'The link is copied.'),
        () => tell(walk, 'The link is not copied. Your path is in the address of this page.'),
      ),
    print: () => printPath(walk.panel),
  };
}

function tell({ name }: Walk, words: string) {
  said = { name, words };
  draw();
}

function draw(some: readonly Walk[] = walks) {
  const states = standings(walks, readAddress());
  walks.forEach((walk, index) => {
    const standing = states[index];
    if (!standing || !some.includes(walk)) return;
    const { journey, before } = standing;
    const place = changing?.name === walk.name ? changing.place : undefined;
    const at = place === undefined ? (journey?.at ?? journey?.places[0]) : journey?.used[place]?.question;
    if (at === undefined) delete walk.panel.dataset.at;
    else walk.panel.dataset.at = at;
    render(
      <Panel
        walk={walk}
        standing={standing}
        acts={actsOf(walk, standing)}
        changing={place}
        said={said?.name === walk.name ? said.words : ''}
        earlier={before.map((leg, length) => ({
          href: withPath(pageOf(leg.pathway), before.slice(0, length + 1)),
          chart: chartOf(leg),
        }))}
        onward={(step) => {
          const link = walk.items.get(step)?.querySelector<HTMLAnchorElement>('a[data-leads-to]');
          const next = link?.dataset.leadsTo;
          const decisions = journey?.used ?? [];
          return link && next
            ? {
                label: link.textContent?.trim() ?? '',
                href: withPath(pageOf(next), [...before, { pathway: walk.name, decisions }, { pathway: next, decisions: [] }]),
              }
            : undefined;
        }}
      />,
      walk.panel.querySelector('[data-walk-view]') as Element,
    );
    (walk.panel.querySelector('[data-to-handout]') as HTMLAnchorElement).hash = location.hash;
    const figure = document.querySelector(`figure[data-pathway="${walk.name}"]`);
    if (figure) markPath(figure, walk.pathway, journey);
  });
}

/** Follows the address: after Back, Forward, a pasted link, or a link that goes on to another chart. */
function follow() {
  changing = undefined;
  said = undefined;
  draw();
  const active = walks.find((_, index) => standings(walks, readAddress())[index]?.isLast);
  active?.panel.scrollIntoView();
  if (active) focusHeading(active);
}

for (const walk of walks) {
  walk.panel.querySelector('[data-walk-view]')?.replaceChildren();
  walk.panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && changing) keepAnswer(walk);
  });
}
// Each in a task of its own: what the page already shows is painted and answers a tap first.
for (const walk of walks) setTimeout(draw, 0, [walk]);
if (readAddress().path.length > 0) setTimeout(follow);
addEventListener('hashchange', follow);
keepFragment(() => readAddress().path.length > 0);
