/** Shows the choices of a handout: parts, their order, paper, type, and the clinic's own lines. */
import { type Handout, moved, papers } from '../model/handout.ts';
import { handoutFrame } from '../model/handout-text.ts';
import type { Choice } from './fetch-parts.ts';
import { OrderList } from './OrderList.tsx';
import type { Clinic } from './sheets.ts';

interface Props {
  readonly choices: readonly Choice[];
  readonly handout: Handout;
  readonly clinic: Clinic;
  /** What has just changed, for everybody. */
  readonly said: string;
  /** What was wrong with the link, or could not be had. */
  readonly notes: readonly string[];
  readonly change: (handout: Handout) => void;
  readonly type: (clinic: Clinic) => void;
  readonly print: () => void;
  readonly copyLink: () => void;
  readonly again: () => void;
}

const paperNames = { a4: 'A4', letter: 'US Letter' } as const;

export function Form({ choices, handout, clinic, said, notes, change, type, print, copyLink, again }: Props) {
  const { parts } = handout;
  const toggle = (id: string, isChosen: boolean) =>
    change({ ...handout, parts: isChosen ? [...parts, { id, newPage: false }] : parts.filter((part) => part.id !== id) });
  const groups = [...new Set(choices.map(({ group }) => group))];
  const labelOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? (id === 'path' ? 'My path' : id);
  const check = (id: string, label: string) => (
    <label class="choice" key={id}>
      <input
        type="checkbox"
        name={id}
        checked={parts.some((part) => part.id === id)}
        onChange={(event) => toggle(id, event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
  const line = (key: keyof Clinic, label: string) => (
    <label class="line">
      {label}
      <input
        type={key === 'phone' ? 'tel' : 'text'}
        dir="auto"
        autocomplete="off"
        value={clinic[key]}
        onInput={(event) => type({ ...clinic, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="handout-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{handoutFrame.parts}</h2>
      {handout.walk !== undefined && check('path', 'My path')}
      {groups.map((group) => {
        const own = choices.filter((choice) => choice.group === group);
        const chosen = own.filter(({ id }) => parts.some((part) => part.id === id)).length;
        return (
          <details class="group" key={group}>
            <summary>
              {group}
              {chosen > 0 && <span class="quiet"> ({chosen} chosen)</span>}
            </summary>
            {own.map(({ id, label }) => check(id, label))}
          </details>
        );
      })}
      <h2>{handoutFrame.order}</h2>
      {parts.length === 0 ? (
        <p class="quiet">{handoutFrame.nothing}</p>
      ) : (
        <OrderList
          parts={parts}
          labelOf={labelOf}
          move={(from, to) => change({ ...handout, parts: moved(parts, from, to) })}
          turn={(id) =>
            change({ ...handout, parts: parts.map((part) => (part.id === id ? { ...part, newPage: !part.newPage } : part)) })
          }
          remove={(id) => toggle(id, false)}
        />
      )}
      <h2>{handoutFrame.paper}</h2>
      <fieldset>
        <legend>Paper</legend>
        {papers.map((paper) => (
          <label class="choice" key={paper}>
            <input type="radio" name="paper" checked={handout.paper === paper} onChange={() => change({ ...handout, paper })} />{' '}
            {paperNames[paper]}
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          name="large"
          checked={handout.largeType}
          onChange={(event) => change({ ...handout, largeType: event.currentTarget.checked })}
        />{' '}
        Large type
      </label>
      <h2>{handoutFrame.clinic}</h2>
      <p class="quiet">{handoutFrame.kept}</p>
      {line('name', 'Name')}
      {line('phone', 'Phone')}
      <label class="line">
        Notes
        <textarea
          dir="auto"
          rows={3}
          value={clinic.notes}
          onInput={(event) => type({ ...clinic, notes: event.currentTarget.value })}
        />
      </label>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      <p role="status" class="said">
        {said}
      </p>
      <p class="tools">
        <button type="button" class="button main" data-print disabled={parts.length === 0} onClick={print}>
          Print or save as PDF
        </button>
        <button type="button" class="button" data-copy onClick={copyLink}>
          Copy link
        </button>
        <button type="button" class="button" data-again onClick={again}>
          Start again
        </button>
      </p>
    </form>
  );
}
