import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../src/setup/serve.mjs';
import { buildIn, copyProject, hashesOf } from './copy-of-project.ts';

test('a second disease and a base path: one more folder in content, and all of it is there', async ({ page }) => {
  const copy = copyProject();
  const before = hashesOf(join(copy, 'src'));
  cpSync('e2e/second-disease', join(copy, 'content/second-disease'), { recursive: true });
  const { code, output } = buildIn(copy, { SITE: 'https://example.org', BASE: '/atlas/', CONTACT: 'mistakes@example.org' });
  expect(code, output).toBe(0);
  expect(hashesOf(join(copy, 'src'))).toEqual(before);

  const dist = join(copy, 'dist');
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  for (const path of [
    '',
    'early/',
    'treatments/',
    'treatments/lantern/',
    'decisions/',
    'decisions/watch-or-lantern/',
    'updates/',
    'risk/',
    'words/',
    'sources/',
  ])
    expect(existsSync(join(dist, 'second-disease', path, 'index.html')), path).toBe(true);
  expect(read('sitemap-0.xml')).toContain('https://example.org/atlas/second-disease/early/');
  expect(read('second-disease/early/index.html')).toContain(
    'rel="canonical" href="https://example.org/atlas/second-disease/early/"',
  );
  for (const claim of ['Z01', 'Z02', 'Z03', 'Z04', 'Z05'])
    expect(read('second-disease/sources/index.html')).toContain(`data-claim="${claim}"`);
  expect(read('second-disease/sources/index.html')).toContain('data-fact="Y01"');
  expect(read('second-disease/early/index.html')).toContain('href="/atlas/second-disease/treatments/lantern/"');
  expect(read('second-disease/early/index.html')).toContain('href="/atlas/second-disease/updates/#X01"');
  expect(read('second-disease/early/index.html')).toContain('href="/atlas/second-disease/decisions/watch-or-lantern/"');
  expect(read('second-disease/treatments/lantern/index.html')).toContain(
    'href="/atlas/second-disease/decisions/watch-or-lantern/"',
  );
  const glow = JSON.parse(read('second-disease/early/glow.json'));
  expect(glow.steps.map(({ label }: { label: string }) => label)).toEqual([
    'Is it > 5\u00a0mm & does it glow?',
    'Watch it',
    'Go on to: the lantern',
  ]);
  const report = decodeURIComponent(
    /class="report".*?href="(mailto:[^"]*)"/s.exec(read('second-disease/early/index.html'))?.[1] ?? '',
  );
  expect(report).toContain('mailto:mistakes@example.org?subject=Mistake on https://example.org/atlas/second-disease/early/');
  expect(report).toContain('Compared with its source on: 23 November 2026');
  const steps = [...read('second-disease/early/index.html').matchAll(/class="source-link report-step"[^>]*href="([^"]*)"/g)];
  expect(steps).not.toEqual([]);
  const [, ofStep = ''] = steps.map(([, link = '']) => decodeURIComponent(link));
  expect(ofStep).toContain('Page: https://example.org/atlas/second-disease/early/#glow-step-watch');
  expect(ofStep).toContain('Step: 2, Watch it');
  expect(ofStep).toContain(`revision\u00a0${glow.revision}`);
  expect(report).toContain(`revision\u00a0${glow.revision}`);
  expect(read('second-disease.json')).toContain('"$schema":"https://example.org/atlas/schema/disease.json"');
  expect(read('second-disease/early/glow.svg')).toContain('https://example.org/atlas/second-disease/early/#glow-step-watch');
  expect(read('second-disease/early/glow.mmd')).toContain('-.->|"`At the next full moon`"|');

  const revisions = JSON.parse(readFileSync('e2e/second-disease/revisions.json', 'utf8'));
  const newsOf = (name: string, index: number) => read(`r/${revisions[name][index].revision}/index.html`);
  expect(newsOf('early/glow', 0)).toContain('Your chart has changed');
  for (const words of ['Removed: the old step 4', 'Reworded: it said “Look at it”', 'It said “At the full moon”'])
    expect(newsOf('early/glow', 0)).toContain(words);
  expect(newsOf('early/glow', 1)).toContain('Your chart is the current one');
  expect(newsOf('early/candle', 0)).toContain('Your chart is no longer on this site');

  // Embeds: the newest, one that stays on an older revision, and one whose chart is gone.
  const embed = (name: string) => read(`embed/second-disease/early/${name}/index.html`);
  expect(embed('glow')).toContain('data-pathway="second-disease/early/glow"');
  expect(embed('glow')).not.toContain('<div data-superseded');
  const [older, newest] = JSON.parse(readFileSync('e2e/second-disease/revisions.json', 'utf8'))['early/glow'];
  expect(embed(`glow@${newest.revision}`)).not.toContain('<div data-superseded');
  const kept = embed(`glow@${older.revision}`);
  for (const part of ['<div data-superseded', 'data-change', `href="/atlas/r/${older.revision}/"`]) expect(kept).toContain(part);
  for (const step of Object.keys(older.pathway.steps)) expect(kept).toContain(`data-step="${step}"`);
  const [gone] = JSON.parse(readFileSync('e2e/second-disease/revisions.json', 'utf8'))['early/candle'];
  expect(embed(`candle@${gone.revision}`)).toContain('was taken off Pathway Atlas');
  for (const name of [`glow@${older.revision}`, `candle@${gone.revision}`]) {
    const answer = JSON.parse(read(`oembed/second-disease/early/${name}.json`));
    expect(answer.html).toContain(`src="https://example.org/atlas/embed/second-disease/early/${name}/"`);
    expect(answer.thumbnail_url).toBe(`https://example.org/atlas/embed/second-disease/early/${name}.png`);
    expect(existsSync(join(dist, `embed/second-disease/early/${name}.png`))).toBe(true);
  }
  // The picture of the newest revision is that of the chart; an older one is its own.
  const picture = (path: string) => readFileSync(join(dist, path));
  expect(picture(`embed/second-disease/early/glow@${newest.revision}.png`)).toEqual(picture('second-disease/early/glow.png'));
  expect(picture(`embed/second-disease/early/glow@${older.revision}.png`)).not.toEqual(picture('second-disease/early/glow.png'));
  expect(read('oembed/second-disease/risk.json')).toContain('https://example.org/atlas/embed/second-disease/risk/');
  expect(read('oembed/second-disease/early/glow.json')).toContain('https://example.org/atlas/embed/second-disease/early/glow/');

  const { url, close } = await serve({ folder: dist, base: '/atlas/' });
  try {
    const lost: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) lost.push(response.url());
    });
    await page.goto(url);
    await page.locator('main').getByRole('link', { name: 'Early' }).click();
    await expect(page.locator('h1')).toHaveText('What if my moon freckle is new?');
    await expect(page.locator('figure[data-pathway="second-disease/early/glow"] [data-step="size"] text')).toHaveText(
      '1 Is it > 5 mm & does it glow?',
    );
    await page.locator('[data-step="go-on"]').getByRole('link', { name: 'The lantern' }).click();
    await expect(page).toHaveURL(/second-disease\/early\/#lantern$/);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click();
    await expect(page.locator('[data-claim="Z04"]')).toContainText('some; may');
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect(href).toMatch(/^\/atlas\//);
    }
    await page.goto(`${url}search/?q=lantern`);
    const hit = page.locator('[data-result] a').first();
    await expect(hit).toHaveAttribute('href', /^\/atlas\/second-disease\/(?:treatments\/lantern|words)\//);
    await hit.click();
    await expect(page.locator('[data-search-mark]').first()).toHaveText(/lantern/i);
    expect(lost).toEqual([]);
  } finally {
    await close();
    rmSync(copy, { recursive: true });
  }
});
