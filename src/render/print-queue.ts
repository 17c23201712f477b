/** Hands out what waits to be printed. */
import type { PrintJob } from './print-request.ts';

/** Jobs in their order; of large ones, no two at once. */
export class PrintQueue {
  readonly #waiting: PrintJob[];
  #isLargeRunning = false;

  constructor(jobs: readonly PrintJob[]) {
    this.#waiting = [...jobs];
  }

  /** The next job that may begin; undefined when there is none, or only large ones, which the page comes to that prints one now. */
  take(): PrintJob | undefined {
    const index = this.#waiting.findIndex(({ isLarge }) => !isLarge || !this.#isLargeRunning);
    const [job] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (job?.isLarge) this.#isLargeRunning = true;
    return job;
  }

  /** Says that a job has ended. */
  end(job: PrintJob): void {
    if (job.isLarge) this.#isLargeRunning = false;
  }
}
