import type { Disease } from '../model/disease.ts';
import type { Frame } from '../site/frame.ts';
import { guideAddress } from './guide.ts';

/** The frame of the page that shows the whole guide. */
export function toGuideFrame(diseases: readonly Disease[], disease: Disease): Frame {
  return {
    title: `The whole guide – ${disease.shortName} – Pathway Atlas`,
    description: `Every chart of ${disease.shortName} with its steps in words, on one page to print.`,
    address: guideAddress(disease.slug),
    diseases,
    disease,
    // It says again what other pages say; who searches should find those.
    isUnlisted: true,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'The whole guide',
  };
}
