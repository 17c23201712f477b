// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { withPlaces } from './src/model/prose.ts';
import { fontFolder, prepareFonts } from './src/render/fonts.ts';
import { searchIndex } from './src/search/build/index-site.ts';

await prepareFonts();

/** Writes each told passage's place into the prose, before MDX compiles it. */
const placesInProse = {
  name: 'places-in-prose',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) => (id.endsWith('/prose.mdx') ? { code: withPlaces(code), map: null } : undefined),
};

/** Puts the order of the layers before every sheet: whichever is loaded first, the order is the same. */
const layerOrder = {
  name: 'layer-order',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    /(?:\.css|lang\.css)$/.test(id) ? { code: `@layer tokens, base, parts, print;\n${code}`, map: null } : undefined,
};

/**
 * Makes elements with Preact's own `h`: its calls are shorter than those of the JSX runtime, and need no second factory on a page.
 * Vite's own setting for this writes the import into every module.
 */
const ownFactory = {
  name: 'own-factory',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    id.endsWith('.tsx') ? { code: `import { Fragment, h } from 'preact';${code}`, map: null } : undefined,
};

/**
 * Lets a script that is fetched on demand fetch its own parts: the helper and the lists that would name them ahead weigh more on
 * every page than all else the page loads for the search.
 */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: /** @type {const} */ ('post'),
  /** @param {string} _code @param {string} id */
  transform: (_code, id) =>
    id.includes('vite/preload-helper') ? { code: 'export const __vitePreload = (load) => load();', map: null } : undefined,
  generateBundle: {
    order: /** @type {const} */ ('post'),
    /** @param {unknown} _options @param {Record<string, { type: string, code?: string }>} bundle */
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.code?.includes('__vite__mapDeps'))
          chunk.code = chunk.code
            .replace(/const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);\n?/s, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

/** What is always loaded together, in one file: each further file costs a request, and more bytes than its few lines. */
const smallFiles = [
  { name: 'frame', test: /preload-helper|handed-marks/ },
  // What every island with an address of its own loads, and the search.
  { name: 'island', test: /preact\/dist\/|keep-fragment|search.beside/ },
  // What the walk and the handout share.
  { name: 'path', test: /model\/(anchors|graph|journey|path-link)|told-steps|outline-pathway|print-part/ },
];

/** Pages that say again what others say, that only a printed address leads to, or that stand in other people's pages: in no sitemap. */
const unlisted = /\/(?:r\/[0-9a-f]+|guide|embed\/.+)\/$/;

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The formatter moves line breaks as in JSX, so they must mean what they mean in JSX: nothing.
  compressHTML: 'jsx',
  // A sheet of its own is a trip more before anything is seen; what a page needs is 10 KB.
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), sitemap({ filter: (page) => !unlisted.test(page) }), searchIndex()],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        // The service worker of the search.
        "worker-src 'self'",
      ],
      // Pagefind is loaded when it is reached for, and is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [placesInProse, layerOrder, ownFactory, noPreloadHelper],
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: smallFiles } } } } },
    },
    resolve: { alias: { '@fonts': fontFolder } },
  },
});
