/**
 * What a reader fetches who reaches for the search or comes from it, in one file: on a slow line each file that another asks for first costs a fifth
 * of a second.
 */
export { openSearch } from './dialog.tsx';
export { markWords } from './mark-words.ts';
export { showSearch } from './page.tsx';
