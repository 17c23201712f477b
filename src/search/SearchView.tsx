/** The search as the reader meets it, in the dialog and on its own page: field, what was understood, results. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { AnswerView } from './AnswerView.tsx';
import type { Answer, Narrowing, SearchEngine } from './engine.ts';
import { keepOffline } from './keep-offline.ts';
import { NarrowingFields } from './NarrowingFields.tsx';

interface Props {
  /** The base path, without a slash at its end. */
  readonly base: string;
  /** Begins to load the search. */
  readonly load: () => Promise<SearchEngine>;
  readonly query: string;
  /** How many results are shown at first, and how many more each time. */
  readonly mostAtOnce: number;
  /** How many results of one page are shown. */
  readonly mostOfPage: number;
  readonly canNarrow?: boolean;
  /** Told of every query that was answered. */
  readonly onAnswered?: (query: string) => void;
}

type State =
  { readonly is: 'idle' | 'loading' | 'failed' } | { readonly is: 'answered'; readonly text: string; readonly answer: Answer };

/** A screen reader tells the letters first; the count waits until the reader has stopped typing. */
const pause = 700;

const say = (state: State) => {
  if (state.is === 'loading') return 'Searching …';
  if (state.is !== 'answered' || state.text.trim() === '') return '';
  const { count, query } = state.answer;
  const found = count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`;
  return query.mended ? `Did you mean ${query.mended}? ${found}.` : `${found}.`;
};

/** Moves the focus among field and links, as a list does. */
function moveFocus(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const root = event.currentTarget;
  if (step === undefined || !(root instanceof HTMLElement) || event.target instanceof HTMLSelectElement) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input, [data-result] a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  event.preventDefault();
  next?.focus();
}

export function SearchView({ base, load, query, mostAtOnce, mostOfPage, canNarrow = false, onAnswered }: Props) {
  const id = useId();
  const [text, setText] = useState(query);
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const [state, setState] = useState<State>({ is: 'idle' });
  const [said, setSaid] = useState('');
  const [engine, setEngine] = useState<SearchEngine>();
  const [most, setMost] = useState(mostAtOnce);
  const latest = useRef(0);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const turn = ++latest.current;
    if (text.trim() === '' && !engine) return;
    if (!engine) setState({ is: 'loading' });
    load()
      .then(async (ready) => {
        setEngine(ready);
        const answer = await ready.search(text, narrowing, most);
        // An answer that was overtaken by a later keystroke is not shown.
        if (turn !== latest.current) return;
        setState({ is: 'answered', text, answer });
        onAnswered?.(text);
        await keepOffline(base);
      })
      .catch((error: unknown) => {
        console.error(error);
        if (turn === latest.current) setState({ is: 'failed' });
      });
  }, [text, narrowing, most]);

  useEffect(() => {
    const timer = setTimeout(() => setSaid(say(state)), pause);
    return () => clearTimeout(timer);
  }, [state]);

  const ask = (asked: string) => {
    setMost(mostAtOnce);
    setText(asked);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      // On a phone the key says “search”: it puts the keyboard away and leaves the choice to the reader.
      const first = (event.currentTarget as HTMLElement).querySelector<HTMLAnchorElement>('[data-result] a');
      if (matchMedia('(hover: none)').matches) field.current?.blur();
      else if (state.is === 'answered' && state.text === text) first?.click();
    } else moveFocus(event);
  };

  return (
    <div class="search-view" onKeyDown={onKeyDown}>
      <label for={id}>What are you looking for?</label>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={300}
        value={text}
        onInput={({ currentTarget }) => ask(currentTarget.value)}
        aria-describedby={`${id}-hint`}
      />
      <p class="quiet search-hint" id={`${id}-hint`}>
        Use your own words. A drug’s brand name will do. Nothing you type here is stored.
      </p>
      {canNarrow && engine && <NarrowingFields engine={engine} narrowing={narrowing} onChange={setNarrowing} />}
      <p role="status" class="for-ears">
        {said}
      </p>
      {state.is === 'loading' && <p class="quiet">Searching …</p>}
      {state.is === 'failed' && (
        <p>
          The search could not be loaded. Check your connection and try again, or use the{' '}
          <a href={`${base}/search/`}>list of all words and pages</a>.
        </p>
      )}
      {state.is === 'answered' && engine && state.text.trim() !== '' && (
        <AnswerView
          base={base}
          engine={engine}
          text={state.text}
          answer={state.answer}
          mostOfPage={mostOfPage}
          onAsk={ask}
          onMore={() => setMost(most + mostAtOnce)}
        />
      )}
    </div>
  );
}
