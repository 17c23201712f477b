import { defineTreatments } from '../../src/model/treatment-card.ts';
import lantern from './treatments/lantern.ts';
import watching from './treatments/watching.ts';

export default defineTreatments({ watching, lantern });
