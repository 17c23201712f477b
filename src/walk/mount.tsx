/** Brings the walks of a page to life over their outlines. */
import { render } from 'preact';
import { hubSlug, pageAddress } from '../model/anchors.ts';
import { type Decision, journey, withDecision } from '../model/journey.ts';
import type { Leg, Path } from '../model/path-link.ts';
import { keepFragment } from '../site/keep-fragment.ts';
import { type EarlierChart, earlierChart, tellChart } from './earlier-charts.ts';
import { markPath } from './mark-path.ts';
import { readOutline } from './outline-pathway.ts';
import { Panel } from './Panel.tsx';
import { readAddress, withPath, writeAddress } from './path-in-address.ts';
import { printPath } from './print-path.ts';
import { sayDecision } from './told-steps.ts';
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
function chartOf({ pathway, decisions }: Leg): EarlierChart | undefined {
  const here = walks.find(({ name }) => name === pathway);
  return here ? tellChart(here.pathway, decisions) : earlierChart(`${base}/${pathway}.json`, decisions, draw);
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

/** The link to another chart at a place of a walk. */
const linkOnward = ({ items }: Walk, place: string) => items.get(place)?.querySelector<HTMLAnchorElement>('a[data-leads-to]');

function actsOf(walk: Walk, { journey: now, before, after }: Standing) {
  const { name, pathway } = walk;
  const used = now?.used ?? [];
  const [next] = after;
  const leads = (steps: readonly string[]) => steps.some((step) => linkOnward(walk, step)?.dataset.leadsTo === next?.pathway);
  /** The path with other decisions here. Charts after this one stay, unless this one leads to them at some ends, and not at these. */
  const decide = (decisions: readonly Decision[], words: string) => {
    const { at, places } = journey(pathway, decisions);
    const isLeft = next && !at && !leads(places) && leads([...walk.items.keys()]);
    goTo(
      [...before, { pathway: name, decisions }, ...(isLeft ? [] : after)],
      walk,
      isLeft ? `${words} What came after it is left out.` : words,
    );
  };
  return {
    start: () => decide([], ''),
    choose: (decision: Decision, place: number) => {
      if (!now) return;
      const step = pathway.steps[decision.question];
      const help =
        decision.answers === 'unsure' && step?.kind === 'question'
          ? ` Where to look: ${step.unsure.where} What to ask: “${step.unsure.ask}” All answers stay open.`
          : '';
      decide(withDecision(now, place, decision), `You said: ${sayDecision(pathway, decision)}.${help}`);
    },
    change: (place: number | undefined) => {
      changing = place === undefined ? undefined : { name, place };
      said = undefined;
      draw();
      focusHeading(walk);
    },
    back: () => {
      const previous = before.at(-1);
      if (changing) keepAnswer(walk);
      else if (used.length > 0) decide(used.slice(0, -1), 'One step back.');
      else if (previous && after.length === 0) location.assign(withPath(pageOf(previous.pathway), before));
      else goTo([...before, ...after], walk, '');
    },
    again: () => goTo([], walk, 'Your whole path is cleared.'),
    copy: async () => {
      tell(walk, '');
      try {
        await navigator.clipboard.writeText(location.href);
        tell(walk, 'Link copied.');
      } catch {
        tell(walk, 'Link not copied. Your path is in the address of this page.');
      }
    },
    print: () => printPath(walk.panel),
  };
}

/** Says beside the tools what they did. */
function tell({ panel }: Walk, words: string) {
  (panel.querySelector('[data-told]') as Element).textContent = words;
}

function draw(some: readonly Walk[] = walks) {
  const states = standings(walks, readAddress());
  walks.forEach((walk, index) => {
    const standing = states[index];
    if (!standing || !some.includes(walk)) return;
    const { journey, before, after } = standing;
    const { name, panel } = walk;
    const place = changing?.name === name ? changing.place : undefined;
    const at = place === undefined ? (journey?.at ?? journey?.places[0]) : journey?.used[place]?.question;
    if (at === undefined) delete panel.dataset.at;
    else panel.dataset.at = at;
    tell(walk, '');
    const acts = actsOf(walk, standing);
    for (const tool of ['back', 'again', 'copy', 'print'] as const)
      (panel.querySelector(`[data-${tool}]`) as HTMLElement).onclick = acts[tool];
    render(
      <Panel
        walk={walk}
        standing={standing}
        acts={acts}
        changing={place}
        said={said?.name === name ? said.words : ''}
        earlier={(journey ? before : []).map((leg, length) => ({
          href: withPath(pageOf(leg.pathway), before.slice(0, length + 1)),
          chart: chartOf(leg),
        }))}
        onward={(step) => {
          const link = linkOnward(walk, step);
          const next = link?.dataset.leadsTo;
          if (!next) return undefined;
          // A chart stands once in a path; what was answered there is kept.
          const others = [...before, { pathway: name, decisions: journey?.used ?? [] }, ...after];
          const then = others.find(({ pathway }) => pathway === next) ?? { pathway: next, decisions: [] };
          return {
            label: link.textContent?.trim() ?? '',
            href: withPath(pageOf(next), [...others.filter((leg) => leg !== then), then]),
          };
        }}
      />,
      panel.querySelector('[data-walk-view]') as Element,
    );
    (panel.querySelector('[data-to-handout]') as HTMLAnchorElement).hash = location.hash;
    const figure = document.querySelector(`figure[data-pathway="${name}"]`);
    if (figure) markPath(figure, walk.pathway, journey);
  });
}

/** Follows the address: after Back, Forward, a pasted link, or a link that goes on to another chart. */
function follow() {
  changing = undefined;
  said = undefined;
  draw();
  const states = standings(walks, readAddress());
  const active =
    walks.findLast((_, index) => states[index]?.journey && states[index].after.length === 0) ??
    walks.find((_, index) => states[index]?.note);
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
if (location.hash) setTimeout(follow);
addEventListener('hashchange', follow);
keepFragment(() => readAddress().path.length > 0);
