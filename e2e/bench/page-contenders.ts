/** Turns a built page into what it is held against: the same page bare, and the same page with Mermaid in the reader's browser. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mermaidConfig } from '../../src/render/mermaid-config.ts';
import { escapeXml } from '../../src/render/xml.ts';

const drawingPattern = /<svg [^>]*class="figure-drawing".*?<\/svg>/gs;

/** The least style with which the drawing is a drawing: without it every shape and arrow is a black area. */
const leastStyle =
  '.shape,.ground{fill:#fff}.shape,.edge{stroke:#000}.edge{fill:none}.repeats{stroke-dasharray:4}figure{margin:0;overflow:auto}';

/** The page's text and drawings and nothing else: no sheets, no faces, no classes outside the drawings. */
function toBare(html: string): string {
  const drawings = html.match(drawingPattern) ?? [];
  let next = 0;
  const title = /<title>.*?<\/title>/s.exec(html)?.[0] ?? '';
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  const marked = body.replace(drawingPattern, '<drawing>');
  const bare = marked
    .replace(/<svg\b.*?<\/svg>/gs, '')
    .replace(/ (?:class|data-[\w-]+|aria-[\w-]+|role|tabindex)(?:="[^"]*")?(?=[^<]*>)/g, '')
    .replace(/<drawing>/g, () => drawings[next++] ?? '');
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}<meta name="viewport" content="width=device-width, ` +
    `initial-scale=1"><link rel="icon" href="/favicon.svg"><style>${leastStyle}</style></head><body>${bare}</body></html>`
  );
}

/** The page as it is, but each drawing is Mermaid text that a script of the page draws. */
function toClientDrawn(html: string, folder: string): string {
  const texts = [...html.matchAll(/href="([^"]+\.mmd)"/g)].map((match) => readFileSync(join(folder, match[1] ?? ''), 'utf8'));
  let next = 0;
  const script =
    `<script type="module">import mermaid from '/mermaid/mermaid.esm.min.mjs';` +
    `mermaid.initialize(${JSON.stringify(mermaidConfig)});await mermaid.run();</script>`;
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(drawingPattern, () => `<pre class="mermaid">${escapeXml(texts[next++] ?? '')}</pre>`)
    .replace('</body>', () => `${script}</body>`);
}

/** A folder to serve that holds the site and both contenders of one of its pages; the caller removes it. */
export function prepareContenders(page: string): { folder: string; addresses: { site: string; bare: string; client: string } } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  cpSync('dist', folder, { recursive: true });
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const contenders = { bare: toBare(html), client: toClientDrawn(html, folder) };
  for (const [name, text] of Object.entries(contenders)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), text);
  }
  const mermaid = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('mermaid/dist/mermaid.esm.min.mjs'));
  for (const part of ['mermaid.esm.min.mjs', 'chunks/mermaid.esm.min'])
    cpSync(join(mermaid, part), join(folder, 'mermaid', part), { recursive: true });
  return { folder, addresses: { site: page, bare: '/bare/', client: '/client/' } };
}
