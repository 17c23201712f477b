import { defineCases } from '../../../src/model/case.ts';
import pathway from './lantern.pathway.ts';

export default defineCases(pathway, [{ who: 'Luna, 30, invented', given: {}, expects: ['lantern', 'not-clear'] }]);
