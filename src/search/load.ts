/** Loads the search once, however often it is reached for; a failure may be tried again. */
import { SearchEngine } from './engine.ts';

let loading: Promise<SearchEngine> | undefined;

/** The search of this site. @param base the base path, without a slash at its end */
export function loadSearch(base: string): Promise<SearchEngine> {
  loading ??= SearchEngine.load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
