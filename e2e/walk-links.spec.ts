import { expect, type Page, test } from '@playwright/test';
import { type Edge, edges, numbers } from '../src/model/graph.ts';
import { type Decision, journey } from '../src/model/journey.ts';
import { type Leg, type Path, toFragment } from '../src/model/path-link.ts';
import { at } from './site.ts';
import { stateOf, type WalkedPathway, walkedPathways, walkOn } from './walked.ts';

/** The first pathway of which something is true. */
function find(what: string, fits: (walked: WalkedPathway) => boolean): WalkedPathway {
  const found = walkedPathways.find(fits);
  if (!found) throw new Error(`No pathway ${what}.`);
  return found;
}

/** Decisions that lead to an outcome, by the first answer each time, or by the last. */
function toTheEnd({ pathway }: WalkedPathway, end: 'first' | 'last', leadingTo?: (outcome: string) => boolean): Decision[] {
  const search = (decisions: Decision[]): Decision[] | undefined => {
    const state = journey(pathway, decisions);
    const question = state.at ? pathway.steps[state.at] : undefined;
    if (!state.at || question?.kind !== 'question') return !leadingTo || state.places.some(leadingTo) ? decisions : undefined;
    const asked = state.at;
    if (decisions.some((decision) => decision.question === asked)) return undefined;
    const answers = Object.entries(question.answers).filter(([, { repeats }]) => repeats === undefined);
    for (const [answer] of end === 'first' ? answers : answers.reverse()) {
      const found = search([...decisions, { question: asked, answers: [answer] }]);
      if (found) return found;
    }
    return undefined;
  };
  return search([]) ?? [];
}

const open = (page: Page, { page: address }: WalkedPathway, path: Path) => page.goto(at(`${address}#${toFragment(path)}`));
const long = () => find('asks twice', (walked) => toTheEnd(walked, 'first').length > 1);

test('Back and Forward of the browser walk the steps', async ({ page }) => {
  const walked = long();
  const decisions = toTheEnd(walked, 'first');
  await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
  const walk = walkOn(page, walked.name);
  const states = [await stateOf(page, walked.name)];
  for (const { answers } of decisions) {
    await walk.locator(`button[data-answer="${answers[0]}"]`).click();
    states.push(await stateOf(page, walked.name));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await page.goBack();
    expect(await stateOf(page, walked.name)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    expect(await stateOf(page, walked.name)).toEqual(state);
  }
  await page.reload();
  expect(await stateOf(page, walked.name)).toEqual(states.at(-1));
  await walk.locator('button[data-back]').click();
  expect(await stateOf(page, walked.name)).toEqual(states.at(-2));
  await walk.locator('button[data-again]').click();
  await expect(walk.locator('[data-start]')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('an earlier answer is changed and later ones that still apply are kept', async ({ page }) => {
  // Two ways that meet: the answer after the meeting must stay.
  const walked = find('meets itself again', ({ pathway }) =>
    Object.keys(pathway.steps).some((id) => edges(pathway).filter(({ to, repeats }) => to === id && !repeats).length > 1),
  );
  const decisions = toTheEnd(walked, 'first');
  const first = decisions[0];
  const question = first ? walked.pathway.steps[first.question] : undefined;
  if (!first || question?.kind !== 'question') throw new Error('The pathway asks nothing.');
  const other = Object.keys(question.answers).find((answer) => answer !== first.answers[0]) as string;
  await open(page, walked, [{ pathway: walked.name, decisions }]);
  const walk = walkOn(page, walked.name);
  await walk.locator('button[data-change="0"]').click();
  await expect(walk).toHaveAttribute('data-at', first.question);
  await expect(walk.locator(`button[data-answer="${first.answers[0]}"]`)).toHaveAttribute('aria-pressed', 'true');
  await walk.locator(`button[data-answer="${other}"]`).click();
  const changed = journey(walked.pathway, [{ question: first.question, answers: [other] }, ...decisions.slice(1)]);
  const state = await stateOf(page, walked.name);
  expect(state.at).toBe(changed.at ?? changed.places[0]);
  expect(state.boxes.length).toBe(new Set(changed.trail.map(({ step }) => step)).size);
});

test('a question where several answers may apply takes several', async ({ page }) => {
  const walked = find('takes several answers', ({ pathway }) =>
    Object.values(pathway.steps).some((step) => step.kind === 'question' && step.severalMayApply),
  );
  const [id, step] =
    Object.entries(walked.pathway.steps).find(([, each]) => each.kind === 'question' && each.severalMayApply) ?? [];
  if (!id || step?.kind !== 'question') throw new Error('No such question.');
  const [first, second] = Object.keys(step.answers);
  await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
  const walk = walkOn(page, walked.name);
  await expect(walk).toHaveAttribute('data-at', id);
  await walk.locator(`button[data-answer="${first}"]`).click();
  await walk.getByRole('button', { name: 'Change or add' }).click();
  await expect(walk.locator('[data-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(walk).not.toHaveAttribute('data-at', id);
  await expect(walk.locator('[data-heading]')).toBeFocused();
  await walk.getByRole('button', { name: 'Change or add' }).click();
  await walk.locator(`button[data-answer="${second}"]`).click();
  expect(page.url()).toContain(`${id}=${first}+${second}`);
});

test('who comes round to a question again reads where they stay until then', async ({ page }) => {
  const comesRound = ({ pathway }: WalkedPathway) => edges(pathway).find(({ repeats }) => repeats !== undefined);
  for (const walked of walkedPathways.filter(comesRound)) {
    const { from, to, repeats = '' } = comesRound(walked) as Edge;
    const place = [from, to].find((id) => walked.pathway.steps[id]?.kind !== 'question') ?? '';
    await page.goto('about:blank');
    await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
    const walk = walkOn(page, walked.name);
    // The question that the arrow leads to is met on the way of the unsure.
    for (let next = walk.locator('.round'); (await next.count()) === 0;) await walk.locator('button[data-unsure]').click();
    const words = walk.locator('.round', { hasText: `step ${numbers(walked.pathway)[place]}: ` });
    await expect(words, walked.name).toBeVisible();
    await expect(words).toContainText(repeats.slice(1));
    await expect(page.locator(`[data-outline="${walked.name}"] .round`).first()).toBeHidden();
  }
});

test('a link to a place on the page leaves the path in the address', async ({ page }) => {
  for (const walked of walkedPathways) {
    await page.goto('about:blank');
    await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
    const walk = walkOn(page, walked.name);
    await expect(walk.locator('[data-heading]')).toBeFocused();
    const address = page.url();
    for (const link of await walk.locator('a[href*="#ask-"]').all()) {
      const question = page.locator(`#${(await link.getAttribute('href'))?.split('#')[1]}`);
      await link.click();
      await expect(question).toBeFocused();
      await expect(question).toBeInViewport();
      expect(page.url()).toBe(address);
    }
  }
});

test('a path goes on in the next chart, and spans both', async ({ page }) => {
  const leads = (walked: WalkedPathway) => (outcome: string) => {
    const step = walked.pathway.steps[outcome];
    return step?.kind === 'outcome' && step.leadsTo !== undefined;
  };
  const walked = find('hands over', (each) => toTheEnd(each, 'last', leads(each)).length > 0);
  await open(page, walked, [{ pathway: walked.name, decisions: toTheEnd(walked, 'last', leads(walked)) }]);
  await walkOn(page, walked.name).locator('[data-go-on]').first().click();
  const next = page.locator('[data-walk][data-at]').last();
  await expect(next.locator('[data-heading]')).toBeFocused();
  await expect(next.locator('.earlier')).toContainText(walked.pathway.title);
  const [step] = Object.values(walked.pathway.steps);
  await expect(next.locator('.earlier .trail li').first()).toContainText(
    step?.kind === 'question' ? step.ask : step && 'is' in step ? step.is : '',
  );
  expect(page.url()).toContain(`${walked.name}:`);
  expect(page.url()).toContain('&then=');
});

test('a link from another version says so and goes on from the last step that exists', async ({ page }) => {
  const walked = long();
  const [first] = toTheEnd(walked, 'first');
  if (!first) throw new Error('The pathway asks nothing.');
  const path = [
    { pathway: walked.name, decisions: [first, { question: 'no-longer-here', answers: ['yes'] as [string] }] },
  ] satisfies Path;
  await open(page, walked, path);
  const walk = walkOn(page, walked.name);
  await expect(walk.locator('.walk-note')).toContainText('another version of this chart');
  const { at: next, places } = journey(walked.pathway, [first]);
  await expect(walk).toHaveAttribute('data-at', next ?? places[0] ?? '');
});

const unreadable = 'The path in this link could not be read. You can start here instead.';
const nowhere = 'This link names a place that is not on this page.';
const elsewhere = 'This link names a chart that is not on this page. You can start here instead.';
for (const [fragment, note] of [
  ['walk=<img src=x onerror=alert(1)>', unreadable],
  ['walk=%3Cscript%3Ealert(1)%3C/script%3E', unreadable],
  ['walk=%E0%A4%A', unreadable],
  ['walk=a/b/c:__proto__=constructor', unreadable],
  [`walk=${'a'.repeat(6000)}`, unreadable],
  ['walk', unreadable],
  ['walk=nobody/knows/this:risk=high', elsewhere],
  ['nothing-of-this-name', nowhere],
  ['<b>bold</b>', nowhere],
] as const)
  test(`a link that ends in ${fragment.slice(0, 40)} is not followed, and nothing of it is shown`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    const [walked] = walkedPathways;
    if (!walked) throw new Error('No pathway.');
    const walk = walkOn(page, walked.name);
    const shown = () =>
      walk.locator('[data-walk-view] > :not([role="status"])').evaluateAll((all) => all.map((each) => each.outerHTML));
    await page.goto(at(walked.page));
    await expect(walk.locator('button[data-start]')).toBeVisible();
    const untouched = await shown();
    await page.goto('about:blank');
    await page.goto(at(`${walked.page}#${fragment}`));
    const first = page.locator('[data-walk]').first();
    await expect(first.locator('.walk-status')).toHaveText(note);
    await expect(first.locator('.walk-status')).toBeInViewport();
    expect(await shown()).toEqual(untouched);
    expect(faults).toEqual([]);
  });

test('no request leaves while walking', async ({ page }) => {
  const walked = long();
  await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const walk = walkOn(page, walked.name);
  for (const { answers } of toTheEnd(walked, 'first')) await walk.locator(`button[data-answer="${answers[0]}"]`).click();
  await expect(walk.locator('[data-end]')).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

/** The longest way of charts that hand over to each other and end in this one. */
function longestWayTo(walked: WalkedPathway, met: readonly WalkedPathway[] = []): readonly WalkedPathway[] {
  const before = walkedPathways.filter((each) => each.leadsTo.includes(walked.name) && ![walked, ...met].includes(each));
  const [longest = []] = before.map((each) => longestWayTo(each, [walked, ...met])).sort((a, b) => b.length - a.length);
  return [...longest, walked];
}

/** “I don’t know yet” to every question. */
function allUnsure({ name, pathway }: WalkedPathway): Leg {
  const decisions: Decision[] = [];
  for (let state = journey(pathway, []); state.at; state = journey(pathway, decisions))
    decisions.push({ question: state.at, answers: 'unsure' });
  return { pathway: name, decisions };
}

/** A page with two charts, and decisions at the start of both. */
function twoOnAPage(): readonly [WalkedPathway, WalkedPathway] {
  const first = find('shares its page', (walked) =>
    walkedPathways.some(({ page, name }) => page === walked.page && name !== walked.name),
  );
  return [first, find('is beside it', ({ page, name }) => page === first.page && name !== first.name)];
}

test('a second walk on the page leaves the first as it is', async ({ page }) => {
  const both = twoOnAPage();
  await page.goto(at(both[0].page));
  for (const { name } of both) {
    await walkOn(page, name).locator('button[data-start]').click();
    await walkOn(page, name).locator('button[data-unsure]').click();
  }
  const [first, second] = both.map(({ pathway }) => journey(pathway, []).at ?? '');
  const path = `#walk=${both[0].name}:${first}=unsure&then=${both[1].name}:${second}=unsure`;
  expect(new URL(page.url()).hash).toBe(path);
  await expect(walkOn(page, both[1].name).locator('.earlier')).toContainText(both[0].pathway.title);
  await walkOn(page, both[0].name).locator('button[data-back]').click();
  expect(new URL(page.url()).hash).toBe(`#walk=${both[0].name}&then=${both[1].name}:${second}=unsure`);
  await walkOn(page, both[0].name).locator('button[data-back]').click();
  expect(new URL(page.url()).hash).toBe(`#walk=${both[1].name}:${second}=unsure`);
  await walkOn(page, both[1].name).locator('button[data-again]').click();
  expect(new URL(page.url()).hash).toBe('');
});

/** Two charts of one page, of which the first can lead to the second. */
function twoThatFollow(): { walked: WalkedPathway; next: WalkedPathway } {
  const follows = (walked: WalkedPathway) => (each: WalkedPathway) =>
    walked.leadsTo.includes(each.name) && walked.page === each.page;
  const walked = find('leads on in its page', (each) => walkedPathways.some(follows(each)));
  return { walked, next: find('follows', follows(walked)) };
}

/** Whether an outcome of a chart hands over to another. */
const leadsTo = (walked: WalkedPathway, next: WalkedPathway) => (outcome: string) => {
  const step = walked.pathway.steps[outcome];
  return step?.kind === 'outcome' && `${walked.name.split('/')[0]}/${step.leadsTo}` === next.name;
};

test('another answer drops the charts it no longer leads to, and keeps those it does', async ({ page }) => {
  const { walked, next } = twoThatFollow();
  const leadsOn = leadsTo(walked, next);
  const staying = toTheEnd(walked, 'first', (outcome) => !leadsOn(outcome));
  const leading = toTheEnd(walked, 'first', leadsOn);
  const parting = leading.findIndex(({ answers }, index) => staying[index]?.answers.toString() !== answers.toString());
  await open(page, walked, [
    { pathway: walked.name, decisions: leading },
    { pathway: next.name, decisions: [] },
  ]);
  const change = async (answer: string) => {
    await walkOn(page, walked.name).locator(`button[data-change="${parting}"]`).click();
    await walkOn(page, walked.name).locator(answer).click();
  };
  await expect(walkOn(page, next.name)).toHaveAttribute('data-at');
  await change(`button[data-answer="${leading[parting]?.answers[0]}"]`);
  await expect(walkOn(page, next.name)).toHaveAttribute('data-at');
  await change('button[data-unsure]');
  await expect(walkOn(page, walked.name).locator('[data-go-on]').first()).toHaveAttribute('href', /&then=/);
  await expect(walkOn(page, next.name)).toHaveAttribute('data-at');
  await change(`button[data-answer="${staying[parting]?.answers[0]}"]`);
  await expect(walkOn(page, next.name)).not.toHaveAttribute('data-at');
  expect(page.url()).not.toContain('&then=');
  await expect(walkOn(page, walked.name).locator('.walk-status')).toContainText('What came after it is left out.');
});

test('a chart stands once in a path, with what was answered there', async ({ page }) => {
  const { walked, next } = twoThatFollow();
  const leading = toTheEnd(walked, 'first', leadsTo(walked, next));
  const later = { pathway: next.name, decisions: toTheEnd(next, 'first') };
  const goOn = walkOn(page, walked.name).locator('[data-go-on]').first();
  const expected = `#${toFragment([{ pathway: walked.name, decisions: leading }, later])}`;
  // The one that follows was walked first.
  await open(page, walked, [later, { pathway: walked.name, decisions: leading }]);
  await goOn.click();
  await expect.poll(() => new URL(page.url()).hash).toBe(expected);
  await expect(walkOn(page, next.name).locator('[data-heading]')).toBeFocused();
  // The path goes on there already.
  await goOn.click();
  await expect(walkOn(page, next.name).locator('[data-heading]')).toBeFocused();
  expect(new URL(page.url()).hash).toBe(expected);
  // Back in the first chart, the second waits to be led to again.
  await walkOn(page, walked.name).locator('button[data-back]').click();
  await walkOn(page, walked.name)
    .locator(`button[data-answer="${leading.at(-1)?.answers[0]}"]`)
    .click();
  expect(new URL(page.url()).hash).toBe(expected);
});

test('who may come round again is not told that one place is theirs', async ({ page }) => {
  for (const walked of walkedPathways) {
    const { rounds, places } = journey(walked.pathway, allUnsure(walked).decisions);
    if (rounds.length === 0) continue;
    await page.goto('about:blank');
    await open(page, walked, [allUnsure(walked)]);
    const walk = walkOn(page, walked.name);
    await expect(walk.locator('[data-heading]')).toHaveText(`${places.length + rounds.length} places are possible`);
    await expect(walk.locator('[data-end]')).toContainText(`step ${numbers(walked.pathway)[rounds[0] ?? '']},`);
    const tags = page.locator(`figure[data-pathway="${walked.name}"] [aria-current]`);
    await expect(tags).toHaveCount(places.length + rounds.length);
  }
});

test('where the browser may not copy, the walk says where the link is', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const walked = long();
  await open(page, walked, [{ pathway: walked.name, decisions: [] }]);
  await walkOn(page, walked.name).locator('button[data-copy]').click();
  const told = walkOn(page, walked.name).locator('.walk-tools [role="status"]');
  await expect(told).toHaveText('Link not copied. Your path is in the address of this page.');
  await expect(told).toBeInViewport();
});

test('until a question comes round again, the walk tells what to ask', async ({ page }) => {
  for (const walked of walkedPathways) {
    const loop = edges(walked.pathway).find(({ repeats }) => repeats !== undefined);
    if (!loop) continue;
    // The question that comes round, answered with the way back to it.
    const search = (decisions: Decision[]): Decision[] | undefined => {
      const { at: id, used } = journey(walked.pathway, decisions);
      const question = id ? walked.pathway.steps[id] : undefined;
      if (!id || question?.kind !== 'question' || used.length > 8) return undefined;
      if (used.some((decision) => decision.question === id)) return decisions;
      for (const answer of Object.keys(question.answers)) {
        const found = search([...decisions, { question: id, answers: [answer] }]);
        if (found) return found;
      }
      return undefined;
    };
    await page.goto('about:blank');
    await open(page, walked, [{ pathway: walked.name, decisions: search([]) ?? [] }]);
    const walk = walkOn(page, walked.name);
    await expect(walk.locator('.takeaway .to-ask li'), walked.name).not.toHaveCount(0);
    await expect(walk.locator('[data-to-handout]')).toBeVisible();
    await expect(walk.locator('button[data-unsure]')).toBeVisible();
  }
});

test('the end of a walk names the treatments of the path, each with its card', async ({ page }) => {
  const named: string[] = [];
  for (const walked of walkedPathways) {
    await page.goto('about:blank');
    await open(page, walked, [allUnsure(walked)]);
    const walk = walkOn(page, walked.name);
    await expect(walk.locator('.takeaway')).toBeVisible();
    const cards = await walk
      .locator('.takeaway .cards a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(cards.filter((card) => !card.includes('/treatments/'))).toEqual([]);
    expect(new Set(cards).size).toBe(cards.length);
    named.push(...cards);
  }
  expect(named).not.toEqual([]);
});

/** The words of a question, as far as no term in them is explained. */
const beginning = (question: string) => question.split(' ').slice(0, 4).join(' ');

test('my path on paper holds every open question, before its end too', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  for (const walked of walkedPathways) {
    const way = longestWayTo(walked).map(allUnsure);
    const whole = way.at(-1) as Leg;
    for (const decisions of [whole.decisions, whole.decisions.slice(0, 1)]) {
      await page.goto('about:blank');
      await open(page, walked, [...way.slice(0, -1), { ...whole, decisions }]);
      const walk = walkOn(page, walked.name);
      await expect(walk.locator('.earlier .trail')).toHaveCount(way.length - 1);
      await walk.locator('button[data-print]').click();
      await page.emulateMedia({ media: 'print' });
      for (const { pathway, decisions: given } of [...way.slice(0, -1), { ...whole, decisions }])
        for (const { question } of given) {
          const step = walkedPathways.find(({ name }) => name === pathway)?.pathway.steps[question];
          const ask = step?.kind === 'question' ? beginning(step.unsure.ask) : '';
          const asked = walk.locator('.to-ask li', { hasText: ask });
          await expect(asked.first(), `${walked.name}: ${ask}`).toBeVisible();
          await expect(asked.first().locator('.lines')).toBeVisible();
        }
      await page.emulateMedia({ media: 'screen' });
    }
  }
});

test('my path prints on two sides at most, with lines to write on', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  for (const walked of walkedPathways) {
    const way = longestWayTo(walked);
    await page.goto('about:blank');
    await open(page, walked, way.map(allUnsure));
    const walk = walkOn(page, walked.name);
    await expect(walk.locator('.earlier .trail')).toHaveCount(way.length - 1);
    for (const format of ['A4', 'Letter']) {
      // After each print the page is as it was.
      await walk.locator('button[data-print]').click();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      expect.soft(sides, `${walked.name} after ${way.length - 1} charts, on ${format}`).toBeLessThanOrEqual(2);
    }
  }
});
