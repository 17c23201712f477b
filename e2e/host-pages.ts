/** Serves the pages of hosts/ from origins of their own, with the snippets of a kit in them as their authors would paste them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { cleanOembed, cleanText } from './cleaned.ts';
import { filesOf, htmlOf, site } from './site.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** Every figure that can be embedded, `gist/small/after-surgery`, by its kit. */
export const embedded = filesOf(site.folder)
  .flatMap((file) => /^\/embed\/(.+\/.+\/.+)\/kit\/index\.html$/.exec(file)?.[1] ?? [])
  .sort();

/** Every calculator that can be embedded, `gist/risk`, by its kit. */
export const embeddedCalculators = filesOf(site.folder)
  .flatMap((file) => /^\/embed\/([^/]+\/[^/]+)\/kit\/index\.html$/.exec(file)?.[1] ?? [])
  .sort();

const toWords = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The snippets of a figure as they stand in its kit, by the name of their kind. */
export function snippetsOf(name: string): Record<string, string> {
  const kit = htmlOf(`/embed/${name}/kit/`);
  return Object.fromEntries(
    [...kit.matchAll(/<code data-snippet="(\w+)"[^>]*>(.*?)<\/code>/gs)].map(([, kind = '', text = '']) => [kind, toWords(text)]),
  );
}

/** The addresses that a build writes into snippets, and the ones of the server of this run. */
const toRun = (text: string) =>
  text.replaceAll(
    new URL(process.env.BASE ?? '/', process.env.SITE ?? 'http://localhost:4321').href,
    new URL(process.env.SITE_URL ?? '').href,
  );

/** What the marks in the pages of hosts/ stand for. */
function fillings(name: string, other: string): Record<string, string> {
  const snippets = snippetsOf(name);
  const { html } = JSON.parse(site.read(`/oembed/${name}.json`)) as { html: string };
  const all = {
    ...snippets,
    'frame without script': snippets.frame?.replace(/<script.*<\/script>/, '') ?? '',
    'cleaned oembed': cleanOembed(html),
    'cleaned text': cleanText(snippets.text ?? ''),
  };
  return {
    ...Object.fromEntries(Object.entries(all).map(([kind, text]) => [kind, toRun(text)])),
    origin: new URL(process.env.SITE_URL ?? '').origin,
    other,
    name,
  };
}

/** Starts a host. @param other the origin of a second one, for pages with neighbours */
export async function serveHosts(name: string, other = ''): Promise<{ origin: string; close: () => void }> {
  const marks = fillings(name, other);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path === '/copy-of/pathway-figure.js' ? 'dist/embed/pathway-figure.js' : `e2e/hosts${path}`;
    if (!/^[\w/.-]+$/.test(path) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(file, 'utf8').replace(/\{\{([\w ]+)\}\}/g, (_, mark: string) => {
      const filling = marks[mark];
      if (filling === undefined) throw new Error(`${file} has the mark “${mark}”; there are: ${Object.keys(marks).join(', ')}.`);
      return filling;
    });
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}
