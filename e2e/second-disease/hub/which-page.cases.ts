import { defineCases } from '../../../src/model/case.ts';
import pathway from './which-page.pathway.ts';

export default defineCases(pathway, [{ who: 'Luna, 30, invented', given: {}, expects: ['you-have-one', 'page-early'] }]);
