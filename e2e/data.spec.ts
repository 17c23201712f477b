import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { filesOf, site } from './site.ts';

const origin = process.env.SITE ?? 'http://localhost:4321';
// The search reads files of its own, and oEmbed has a specification of its own, which its own test holds.
const documents = filesOf(site.folder)
  .filter((path) => path.endsWith('.json') && !/^\/(?:pagefind|search|oembed)\//.test(path))
  .map((path) => ({ path, document: JSON.parse(site.read(path)) }));
const [schemas, data] = [true, false].map((isSchema) =>
  documents.filter(({ path }) => path.startsWith('/schema/') === isSchema),
) as [typeof documents, typeof documents];
const pathways = data.filter(({ document }) => document.$schema.endsWith('/schema/pathway.json'));
const diseases = data.filter(({ document }) => document.$schema.endsWith('/schema/disease.json'));

test('every document the site serves as data obeys the schema it names', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTuples: false, allowUnionTypes: true });
  for (const { path, document } of schemas) {
    expect(new URL(document.$id).href, path).toBe(new URL(site.base.slice(0, -1) + path, origin).href);
    ajv.addSchema(document);
  }
  expect(schemas.length).toBeGreaterThan(0);
  expect(pathways.length).toBeGreaterThan(0);
  for (const { path, document } of data) {
    const isValid = ajv.getSchema(document.$schema);
    expect(isValid, `${path} names ${document.$schema}`).toBeDefined();
    isValid?.(document);
    expect(isValid?.errors ?? [], path).toEqual([]);
  }
});

test('a pathway says the same alone and within its disease, and no pathway is left out', () => {
  const within = diseases.flatMap(({ document: { hub, scenarios } }) =>
    [hub, ...scenarios].flatMap((scenario) => scenario.pathways),
  );
  expect(pathways.map(({ document }) => document.pathway).sort()).toEqual(within.map(({ pathway }) => pathway).sort());
  for (const { slug: _slug, cases: _cases, ...pathway } of within) {
    const { $schema: _schema, notice: _notice, licence: _licence, ...alone } = JSON.parse(site.read(`/${pathway.pathway}.json`));
    expect(alone).toEqual(pathway);
  }
});
