/** The search on its own page: its query stands in the address, so that it can be linked. */
import { render } from 'preact';
import { loadSearch } from './load.ts';
import { SearchView } from './SearchView.tsx';
import './style.ts';

const mostAtOnce = 12;
const mostOfPage = 5;
/** Puts the search into the page that is made for it. @param place where it stands; `data-base` is the base path, without a slash at its end */
export function showSearch(place: HTMLElement): void {
  const base = place.dataset.base ?? '';
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const keep = (text: string) => {
    const address = text.trim() === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: text })}`;
    history.replaceState(history.state, '', address + location.hash);
  };
  render(
    <SearchView
      id="search-page"
      base={base}
      load={() => loadSearch(base)}
      query={query}
      mostAtOnce={mostAtOnce}
      mostOfPage={mostOfPage}
      canNarrow
      onAnswered={keep}
    />,
    place,
  );
}
