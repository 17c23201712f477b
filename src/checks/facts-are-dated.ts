import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { placesBesidePathways } from '../model/telling.ts';
import { diseaseFile } from './places.ts';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const unfinished = /descriptive title|to be (?:completed|confirmed)|not stated here/;

/** Every fact has a source that is named in full or can be opened, dated where its date is known, and looked at on a day; each is told. */
export function factsAreDated(disease: Disease): Diagnostic[] {
  const rule = 'facts-are-dated';
  const file = diseaseFile(disease, 'references.ts');
  const sources = Object.entries(disease.references).flatMap(([key, reference]) => {
    const report = (at: string, message: string, hint: string): Diagnostic => ({ rule, file, at: `${key}.${at}`, message, hint });
    const faults: Diagnostic[] = [];
    if (!day.test(reference.checkedOn))
      faults.push(report('checkedOn', `Expected a day such as 2026-11-23; got “${reference.checkedOn}”.`, 'Write the day.'));
    if (reference.dated !== null && !date.test(reference.dated))
      faults.push(
        report(
          'dated',
          `Expected 2020-05-18, 2020-05 or 2020; got “${reference.dated}”.`,
          'Write the date, or null if it is not known.',
        ),
      );
    for (const at of ['authors', 'title', 'publisher'] as const) {
      const known = reference[at];
      if (known !== null && (known.trim() === '' || unfinished.test(known)))
        faults.push(
          report(
            at,
            `“${known}” is not what the source itself says.`,
            'Look it up in the source, or write null if it cannot be.',
          ),
        );
      if (known === null && reference.url === null && reference.doi === null)
        faults.push(
          report(at, 'Neither a name nor an address leads to this source.', 'Add its url or its DOI, or do not use it.'),
        );
    }
    return faults;
  });
  const facts = Object.entries(disease.facts);
  const unsourced = facts
    .filter(([, { references }]) => (references as readonly string[]).length === 0)
    .map(([id]) => ({
      rule,
      file: diseaseFile(disease, 'facts.ts'),
      at: `${id}.references`,
      message: 'Nothing says where this fact comes from.',
      hint: 'Name the reference, or remove the fact.',
    }));
  const told = placesBesidePathways(disease);
  const untold = facts
    .filter(([id]) => !told.has(id))
    .map(([id, { says }]) => ({
      rule,
      file: diseaseFile(disease, 'facts.ts'),
      at: id,
      message: `No page tells this fact, so nobody would see it grow old: “${says}”`,
      hint: `Tell it on a card or a decision page (\`{ fact: '${id}' }\`), or remove it.`,
    }));
  return [...sources, ...unsourced, ...untold];
}
