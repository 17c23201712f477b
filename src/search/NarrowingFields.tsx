/** Narrows a search to one kind of answer, or to one scenario. */
import type { Narrowing, SearchEngine } from './engine.ts';
import { kindTitles } from './kinds.ts';

interface Props {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly engine: SearchEngine;
  readonly narrowing: Narrowing;
  readonly onChange: (narrowing: Narrowing) => void;
}

export function NarrowingFields({ id, engine, narrowing, onChange }: Props) {
  const choices = {
    kind: { label: 'Kind of answer', options: Object.entries(kindTitles) },
    scenario: {
      label: 'Where you are',
      options: [...new Set(Object.values(engine.vocabulary.scenarios))].map((title) => [title, title] as const),
    },
  };
  return (
    <div class="search-narrow">
      {Object.entries(choices).map(([name, { label, options }]) => (
        <p key={name}>
          <label for={`${id}-${name}`}>{label}</label>
          <select
            id={`${id}-${name}`}
            value={narrowing[name as keyof Narrowing] ?? ''}
            onChange={({ currentTarget }) => onChange({ ...narrowing, [name]: currentTarget.value })}
          >
            <option value="">All</option>
            {options.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </p>
      ))}
    </div>
  );
}
