import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { diseaseFile } from './places.ts';

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** An update is dated, not older than the source and not later than the last look; what only its maker says is told as that. */
export function updatesAreNewer(disease: Disease): Diagnostic[] {
  const rule = 'updates-are-newer';
  const file = diseaseFile(disease, 'updates.ts');
  const source = disease.references[disease.source]?.dated ?? '';
  return Object.entries(disease.updates).flatMap(([id, update]) => {
    const report = (at: string, message: string, hint: string): Diagnostic => ({ rule, file, at: `${id}.${at}`, message, hint });
    const faults: Diagnostic[] = [];
    const { length } = update.dated;
    if (!date.test(update.dated))
      faults.push(report('dated', `Expected 2024-09-03, 2024-09 or 2024; got “${update.dated}”.`, 'Write the date.'));
    else if (update.dated < source.slice(0, length) || update.dated > disease.checkedOn.slice(0, length))
      faults.push(
        report(
          'dated',
          `Expected a date from ${source} to ${disease.checkedOn}; got ${update.dated}. A reader would take it for news.`,
          'Correct the date, or tell it as a fact on a card.',
        ),
      );
    if (update.confidence === 'company' && !/\bthe maker\b/i.test(update.says))
      faults.push(
        report(
          'says',
          'Only the company reports this, and the words do not say so.',
          'Write “the maker says” in the same sentence.',
        ),
      );
    for (const at of ['title', 'says', 'evidence'] as const)
      if (update[at].trim() === '') faults.push(report(at, 'Nothing is said here; the reader is left to guess.', 'Say it.'));
    return faults;
  });
}
