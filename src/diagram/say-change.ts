/** Says in plain words what changed between two revisions of a pathway. */
import type { Change, Place, Way } from '../model/changes.ts';

const step = ({ number, label }: Place) => `step ${number}, “${label}”`;
const answer = ({ label }: Way) => (label ? ` for “${label}”` : '');

const spoken = (verb: string, words: string) => `${verb} ${words ? `“${words}”` : 'nothing'}.`;

/** One change as a sentence; what an older sheet says comes first. */
export function sayChange(change: Change): string {
  switch (change.what) {
    case 'title':
      return `The title was “${change.was}”. Now it is “${change.is}”.`;
    case 'subtitle':
      return `The line under the title was “${change.was}”. Now it is “${change.is}”.`;
    case 'start':
      return `The chart began at ${step(change.was)}. Now it begins at ${step(change.is)}.`;
    case 'step-added':
      return `New: ${step(change.step)}.`;
    case 'step-removed':
      return `Removed: the old ${step(change.step)}.`;
    case 'step-reworded':
      return `Reworded: it said “${change.was}”. Now it is ${step(change.step)}.`;
    case 'step-kind':
      return `The kind of box changed at ${step(change.step)}.`;
    case 'step-explained':
      return `The words under the box changed at ${step(change.step)}.`;
    case 'step-sources':
      return `The statements of the source behind it changed at ${step(change.step)}.`;
    case 'arrow-added':
      return `New arrow${answer(change.way)}: from ${step(change.way.from)} to ${step(change.way.to)}.`;
    case 'arrow-removed':
      return `Removed arrow${answer(change.way)}: from the old ${step(change.way.from)} to ${step(change.way.to)}.`;
    case 'arrow-reworded':
      return `The words on an arrow changed: from ${step(change.way.from)} to ${step(change.way.to)}. ${spoken('It said', change.was)} ${spoken('Now it says', change.is)}`;
    case 'order':
      return 'The order of the steps or answers changed.';
  }
}
