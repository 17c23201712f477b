/** Brings the calculators of a page to life. */
import { bringToLife } from './bring-to-life.tsx';

for (const section of document.querySelectorAll<HTMLElement>('[data-calculator]'))
  bringToLife(section, { ownsAddress: true, level: 3 });
