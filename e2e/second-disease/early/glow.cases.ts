import { defineCases } from '../../../src/model/case.ts';
import pathway from './glow.pathway.ts';

export default defineCases(pathway, [
  {
    who: 'Luna, 30, whose freckle glows at the second moon',
    given: { size: ['no', 'yes'] },
    expects: ['size', 'watch', 'size', 'go-on'],
  },
]);
