import { defineClaims } from '../../src/model/claim.ts';
import references from './references.ts';

export default defineClaims(references, {
  Z01: {
    says: 'Moon freckles are invented; the almanac says they come in two kinds.',
    hedge: 'plain statement, no hedge',
    reference: 'almanac-1999',
    about: ['kinds'],
  },
  Z02: {
    says: 'A freckle wider than 5 mm might glow.',
    hedge: 'might',
    reference: 'almanac-1999',
    about: ['size'],
    number: 'more than 5 mm',
  },
  Z03: {
    says: 'A freckle that does not glow is watched.',
    hedge: 'plain statement, no hedge',
    reference: 'almanac-1999',
    about: ['watching'],
  },
  Z04: {
    says: 'Some dreamers may try a lantern for a freckle that glows.',
    hedge: 'some; may',
    reference: 'almanac-1999',
    about: ['lantern'],
  },
  Z05: {
    says: 'It is not yet clear whether the lantern helps.',
    hedge: 'not yet clear',
    reference: 'almanac-1999',
    about: ['lantern'],
  },
});
