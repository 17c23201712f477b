/** Lends a page of the browser to one piece of work after another, and a fresh one in its place when it has done enough or refuses. */
import type { Page } from 'playwright-core';

/** A page keeps something of all it has shown; a fresh one now and then, and after all that is large, keeps memory flat. */
export const mostPerPage = 100;

/** Of some thousand pictures Chromium refuses one; on another page it takes it. More refusals in a row are a fault. */
const mostTries = 3;
const isRefusal = (error: unknown) => String(error).includes('Unable to capture screenshot');

export class LentPage {
  readonly #open: () => Promise<Page>;
  #page: Page | undefined;
  #done = 0;

  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  /**
   * Does some work on the page; a picture that the browser refuses is asked for again on a fresh one.
   * @param cost how much of what a page may do the work is; `mostPerPage` for all of it
   * @throws what the work throws
   */
  async use<Result>(cost: number, work: (page: Page) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      if (this.#done >= mostPerPage) await this.close();
      this.#page ??= await this.#open();
      this.#done += cost;
      try {
        return await work(this.#page);
      } catch (error) {
        if (!isRefusal(error) || tries === mostTries) throw error;
        this.#done = mostPerPage;
      }
    }
  }

  /** Closes the page, if there is one. */
  async close(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    this.#done = 0;
    await page?.close();
  }
}
