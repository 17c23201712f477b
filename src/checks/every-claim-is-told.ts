import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { placesTelling } from '../model/telling.ts';
import { diseaseFile } from './places.ts';

/** What the source says, some page tells. */
export function everyClaimIsTold(disease: Disease): Diagnostic[] {
  const told = placesTelling(disease);
  return Object.entries(disease.claims)
    .filter(([id]) => !told.has(id))
    .map(([id, { says }]) => ({
      rule: 'every-claim-is-told',
      file: diseaseFile(disease, 'claims.ts'),
      at: id,
      message: `No page tells this claim, so readers would miss it: “${says}”`,
      hint: `Tell it in a step (\`cites: ['${id}']\`) or in prose (\`<Cite claims="${id}">…</Cite>\`).`,
    }));
}
