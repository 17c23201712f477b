import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { revisionOf, seenOf } from '../model/revision.ts';
import { diseaseFile, pathwaysOf } from './places.ts';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A copy that somebody printed can always be told from what the site shows now. */
export function everyRevisionIsRecorded(disease: Disease): Diagnostic[] {
  const rule = 'every-revision-is-recorded';
  const file = diseaseFile(disease, 'revisions.json');
  const hint = 'Run `npm run revise`, and keep the file together with the change.';
  const unrecorded = pathwaysOf(disease).flatMap(({ scenario, pathway, file: pathwayFile }): Diagnostic[] => {
    const name = `${scenario.slug}/${pathway.slug}`;
    const newest = disease.revisions[name]?.at(-1);
    const current = revisionOf(`${disease.slug}/${name}`, pathway);
    if (newest?.revision === current) return [];
    const got = newest ? `the newest one recorded is ${newest.revision} of ${newest.date}` : 'none is recorded';
    const message = `This pathway is revision ${current}, but ${got}; nobody could tell an old printed copy from the new one.`;
    return [{ rule, file: pathwayFile, at: 'the whole pathway', message, hint }];
  });
  const marks = new Map<string, string>();
  const unsound = Object.entries(disease.revisions).flatMap(([name, all]) =>
    all.flatMap(({ revision, date, pathway }): Diagnostic[] => {
      const report = (message: string, mend: string) => [{ rule, file, at: `${name}, ${revision}`, message, hint: mend }];
      const mark = revisionOf(`${disease.slug}/${name}`, pathway);
      const restore = 'Take the file back as it was before this edit; a published revision never changes.';
      if (mark !== revision)
        return report(`What is recorded here has the mark ${mark}, not ${revision}; it was changed by hand.`, restore);
      if (!day.test(date)) return report(`Expected a day such as 2026-11-24; got “${date}”.`, restore);
      const content = JSON.stringify([name, seenOf(pathway)]);
      const other = marks.get(revision);
      marks.set(revision, content);
      return other === undefined || other === content
        ? []
        : report(
            'Two different contents have this mark, so its page could not say which is meant.',
            'Change a word of the newer one.',
          );
    }),
  );
  return [...unrecorded, ...unsound];
}
