import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { library } from '../library.ts';
import { pagesOf } from '../model/disease.ts';
import { type DiseaseDocument, fromPathwayData, type SchemaName, toDiseaseDocument, toPathwayDocument } from './documents.ts';
import { toSchemas } from './schemas.ts';

const absolute = (address: string) => `https://example.org${address}`;
const documents = library.map((disease) => ({ disease, document: toDiseaseDocument(disease, absolute) }));
const ajv = new Ajv2020({ allErrors: true, strictTuples: false, allowUnionTypes: true });
const faults = (name: SchemaName, value: unknown) => {
  const isValid = ajv.getSchema(absolute(`/schema/${name}.json`));
  isValid?.(value);
  return (isValid?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
beforeAll(async () => {
  for (const schema of Object.values(await toSchemas((name) => absolute(`/schema/${name}.json`)))) ajv.addSchema(schema);
});

describe.each(documents)('the document of $disease.slug', ({ disease, document }) => {
  it('obeys its schema after a journey through JSON', () => {
    expect(faults('disease', JSON.parse(JSON.stringify(document)))).toEqual([]);
  });

  it('gives back the model, field by field and in its order', () => {
    const { $schema, notice, licence, hub, scenarios, revisions, ...own } = JSON.parse(
      JSON.stringify(document),
    ) as DiseaseDocument;
    const { hub: _hub, scenarios: _scenarios, revisions: recorded, ...model } = disease;
    expect(JSON.stringify(own)).toBe(JSON.stringify(model));
    expect(recorded).toMatchObject(revisions);
    for (const [index, { pathways, ...scenario }] of [hub, ...scenarios].entries()) {
      const { pathways: placed, ...modelled } = pagesOf(disease)[index] ?? disease.hub;
      expect(scenario).toEqual(modelled);
      const back = pathways.map((pathway) => ({ ...fromPathwayData(pathway), slug: pathway.slug, cases: pathway.cases }));
      expect(back).toEqual(placed);
      expect(back.map(({ steps }) => Object.keys(steps))).toEqual(placed.map(({ steps }) => Object.keys(steps)));
    }
  });

  it('and each of its pathways obeys its own schema', () => {
    for (const scenario of pagesOf(disease))
      for (const pathway of scenario.pathways)
        expect(
          faults('pathway', JSON.parse(JSON.stringify(toPathwayDocument({ disease, scenario, pathway }, absolute)))),
        ).toEqual([]);
  });

  it('a word of another kind, a missing field and an unknown field are refused', () => {
    const { name: _name, ...nameless } = document;
    expect(faults('disease', nameless)).toEqual([" must have required property 'name'"]);
    expect(faults('disease', { ...document, checkedOn: 2026 })).toEqual(['/checkedOn must be string']);
    expect(faults('disease', { ...document, mood: 'good' })).toEqual([' must NOT have additional properties']);
  });
});
