/** An answer as the reader sees it: what was understood, the walk from where they are, the results by page, or what helps instead. */
import type { Answer, Hit, SearchEngine } from './engine.ts';
import { type Marks, toExcerpt, toPieces } from './excerpt.ts';
import { handOn, receive } from './handed-marks.ts';
import { byPage } from './hits.ts';
import { kindTitles } from './kinds.ts';
import type { SituationOffer } from './vocabulary.ts';

interface Props {
  readonly base: string;
  readonly engine: SearchEngine;
  readonly text: string;
  readonly answer: Answer;
  readonly mostOfPage: number;
  /** Asks something else. */
  readonly onAsk: (text: string) => void;
  /** Shows more results. */
  readonly onMore: () => void;
}

const mostSituations = 2;

function Marked({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  return (
    <>
      {toPieces(text, marks).map(({ text: piece, isMarked }, index) =>
        isMarked ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
      )}
    </>
  );
}

/** Opens a hit in this tab, and lets the page mark the words. */
function follow(event: MouseEvent, hit: Hit) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const target = new URL(hit.href, location.href);
  const staysHere = target.pathname === location.pathname;
  (event.currentTarget as HTMLElement).closest('dialog')?.close();
  handOn(hit.marks);
  location.assign(target);
  // Where the page stays, none opens that would ask for the words.
  if (staysHere) setTimeout(receive);
}

function HitItem({ hit }: { readonly hit: Hit }) {
  return (
    <li data-result>
      <a href={hit.href} onClick={(event) => follow(event, hit)}>
        <Marked text={hit.title} marks={hit.marks} />
      </a>
      <p>
        <Marked text={toExcerpt(hit.text, hit.marks)} marks={hit.marks} />
      </p>
    </li>
  );
}

function Situation({ base, offer }: { readonly base: string; readonly offer: SituationOffer }) {
  return (
    <section class="search-situation" data-situation>
      <p>
        <strong>Are you here now?</strong> {offer.label}
      </p>
      <ul>
        {offer.steps.map(({ label, address, walk }) => (
          <li key={address} data-result>
            <a href={base + address}>{offer.steps.length > 1 ? label : 'Go to this step'}</a>{' '}
            <a class="button" href={base + walk}>
              Walk on from here<span class="for-ears">: {label}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">The walk shows the answers that lead to this step. Change any that do not fit you.</p>
    </section>
  );
}

function Nothing({ base, engine, text, answer: { query }, onAsk }: Props) {
  const near = engine.nearest(query.unknown, 3);
  return (
    <section class="search-nothing">
      <p>
        <strong>Nothing on this site answers “{text.slice(0, 80)}”.</strong> That does not mean there is no answer. Ask your care
        team.
      </p>
      {near.length > 0 && (
        <p>
          Words here that are spelt much like it:{' '}
          {near.map((word) => (
            <button key={word} type="button" class="button" onClick={() => onAsk(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      <p>These pages may help:</p>
      <ul>
        {engine.vocabulary.helpPages.map(({ label, address }) => (
          <li key={address}>
            <a href={base + address}>{label}</a>
          </li>
        ))}
        <li>
          <a href={`${base}/search/#a-to-z`}>All words and pages from A to Z</a>
        </li>
      </ul>
    </section>
  );
}

export function AnswerView(props: Props) {
  const { base, text, answer, mostOfPage, onAsk, onMore } = props;
  const { query, hits, missing, count, situations } = answer;
  return (
    <div class="search-answer" data-answers={text}>
      {query.mended && (
        <p class="search-mended">
          Did you mean{' '}
          <button type="button" class="link-like" onClick={() => onAsk(query.mended ?? '')}>
            {query.mended}
          </button>
          ?
        </p>
      )}
      {situations.slice(0, mostSituations).map((offer) => (
        <Situation key={offer.label} base={base} offer={offer} />
      ))}
      {count === 0 && situations.length === 0 && <Nothing {...props} />}
      {count > 0 && <p class="quiet search-count">{count === 1 ? '1 result' : `${count} results`}</p>}
      {missing > 0 && (
        <p>
          <strong>{missing === 1 ? '1 result cannot be shown' : `${missing} results cannot be shown`}.</strong> You may have no
          connection. What you have opened before can still be read.
        </p>
      )}
      <ol class="search-groups">
        {byPage(hits, mostOfPage).map(({ page, href, hits: [first, ...more] }) => (
          <li key={href}>
            <p class="search-page">
              {page} {first && kindTitles[first.kind] !== page && <span class="quiet">{kindTitles[first.kind]}</span>}
            </p>
            <ul>{first && [first, ...more].map((hit) => <HitItem key={hit.href} hit={hit} />)}</ul>
          </li>
        ))}
      </ol>
      {count > hits.length + missing && (
        <p>
          <button type="button" class="button" onClick={onMore}>
            Show more results
          </button>
        </p>
      )}
    </div>
  );
}
