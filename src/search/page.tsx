/** The search on its own page: its query stands in the address, so that it can be linked. */
import { render } from 'preact';
import { loadSearch } from './load.ts';
import { SearchView } from './SearchView.tsx';
import './style.ts';

const mostOfPage = 5;
const place = document.querySelector<HTMLElement>('[data-search-view]');
if (place) {
  const base = place.dataset.base ?? '';
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const keep = (text: string) => {
    const address = text.trim() === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: text })}`;
    history.replaceState(history.state, '', address + location.hash);
  };
  render(
    <SearchView base={base} load={() => loadSearch(base)} query={query} mostOfPage={mostOfPage} canNarrow onAnswered={keep} />,
    place,
  );
}
