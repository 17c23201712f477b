import { defineTreatments } from '../../src/model/treatment-card.ts';
import ablation from './treatments/ablation.ts';
import avapritinib from './treatments/avapritinib.ts';
import chemotherapy from './treatments/chemotherapy.ts';
import clinicalTrials from './treatments/clinical-trials.ts';
import dasatinib from './treatments/dasatinib.ts';
import embolization from './treatments/embolization.ts';
import imatinib from './treatments/imatinib.ts';
import nilotinib from './treatments/nilotinib.ts';
import pazopanib from './treatments/pazopanib.ts';
import radiation from './treatments/radiation.ts';
import regorafenib from './treatments/regorafenib.ts';
import ripretinib from './treatments/ripretinib.ts';
import sorafenib from './treatments/sorafenib.ts';
import sunitinib from './treatments/sunitinib.ts';
import surgery from './treatments/surgery.ts';
import watchfulWaiting from './treatments/watchful-waiting.ts';

export default defineTreatments({
  'watchful-waiting': watchfulWaiting,
  surgery,
  imatinib,
  sunitinib,
  regorafenib,
  ripretinib,
  avapritinib,
  sorafenib,
  dasatinib,
  nilotinib,
  pazopanib,
  ablation,
  embolization,
  radiation,
  chemotherapy,
  'clinical-trials': clinicalTrials,
});
