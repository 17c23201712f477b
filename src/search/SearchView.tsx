/** The search as the reader meets it, in the dialog and on its own page: field, what was understood, results. */
import { Component, createRef } from 'preact';
import { searchFrame } from '../model/search-text.ts';
import { AnswerView } from './AnswerView.tsx';
import type { Answer, Narrowing, SearchEngine } from './engine.ts';
import { keepOffline } from './keep-offline.ts';
import { NarrowingFields } from './NarrowingFields.tsx';

interface Props {
  /** Begins the ids of its fields. */
  readonly id: string;
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

type Stage =
  { readonly is: 'idle' | 'loading' | 'failed' } | { readonly is: 'answered'; readonly text: string; readonly answer: Answer };

interface State {
  readonly text: string;
  readonly narrowing: Narrowing;
  readonly most: number;
  readonly stage: Stage;
  /** What a screen reader is told. */
  readonly said: string;
  readonly engine?: SearchEngine;
}

/** A screen reader tells the letters first; the count waits until the reader has stopped typing. */
const pause = 700;

const say = (stage: Stage) => {
  if (stage.is === 'loading') return 'Searching …';
  if (stage.is !== 'answered' || stage.text.trim() === '') return '';
  const { count, query } = stage.answer;
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

/** A class, because hooks would be one more file to ask for before the search can begin. */
export class SearchView extends Component<Props, State> {
  override state: State = {
    text: this.props.query,
    narrowing: {},
    most: this.props.mostAtOnce,
    stage: { is: 'idle' },
    said: '',
  };
  readonly #field = createRef<HTMLInputElement>();
  #turn = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    if (this.state.text.trim() !== '') this.#search();
  }

  override componentWillUnmount() {
    clearTimeout(this.#telling);
  }

  readonly #ask = (text: string) => this.#change({ text, most: this.props.mostAtOnce });

  #change(asked: Partial<Pick<State, 'text' | 'narrowing' | 'most'>>) {
    this.setState(asked as State, () => this.#search());
  }

  #enter(stage: Stage) {
    this.setState({ stage });
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.setState({ said: say(stage) }), pause);
  }

  async #search() {
    const { base, load, onAnswered } = this.props;
    const { text, narrowing, most, engine } = this.state;
    const turn = ++this.#turn;
    if (text.trim() === '' && !engine) return;
    if (!engine) this.#enter({ is: 'loading' });
    try {
      const ready = await load();
      const answer = await ready.search(text, narrowing, most);
      // An answer that was overtaken by a later keystroke is not shown.
      if (turn !== this.#turn) return;
      this.setState({ engine: ready });
      this.#enter({ is: 'answered', text, answer });
      onAnswered?.(text);
      await keepOffline(base);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#enter({ is: 'failed' });
    }
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    const { stage, text } = this.state;
    if (event.key === 'Enter' && event.target === this.#field.current) {
      event.preventDefault();
      // On a phone the key says “search”: it puts the keyboard away and leaves the choice to the reader.
      const first = (event.currentTarget as HTMLElement).querySelector<HTMLAnchorElement>('[data-result] a');
      if (matchMedia('(hover: none)').matches) this.#field.current?.blur();
      else if (stage.is === 'answered' && stage.text === text) first?.click();
    } else moveFocus(event);
  };

  override render(
    { id, base, mostAtOnce, mostOfPage, canNarrow = false }: Props,
    { text, narrowing, most, stage, said, engine }: State,
  ) {
    return (
      <div class="search-view" onKeyDown={this.#onKeyDown}>
        <label for={id}>{searchFrame.label}</label>
        <input
          ref={this.#field}
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={300}
          value={text}
          onInput={({ currentTarget }) => this.#ask(currentTarget.value)}
          aria-describedby={`${id}-hint`}
        />
        <p class="quiet search-hint" id={`${id}-hint`}>
          {searchFrame.nextStep} {searchFrame.kept}
        </p>
        {canNarrow && engine && (
          <NarrowingFields id={id} engine={engine} narrowing={narrowing} onChange={(narrowing) => this.#change({ narrowing })} />
        )}
        <p role="status" class="for-ears">
          {said}
        </p>
        {stage.is === 'loading' && <p class="quiet">Searching …</p>}
        {stage.is === 'failed' && (
          <p>
            The search could not be loaded. Check your connection and try again, or use the{' '}
            <a href={`${base}/search/`}>list of all words and pages</a>.
          </p>
        )}
        {stage.is === 'answered' && engine && stage.text.trim() !== '' && (
          <AnswerView
            base={base}
            engine={engine}
            text={stage.text}
            answer={stage.answer}
            mostOfPage={mostOfPage}
            onAsk={this.#ask}
            onMore={() => this.#change({ most: most + mostAtOnce })}
          />
        )}
      </div>
    );
  }
}
