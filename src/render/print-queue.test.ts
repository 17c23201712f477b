import { expect, it } from 'vitest';
import { PrintQueue } from './print-queue.ts';
import type { PrintJob } from './print-request.ts';

const job = (name: string, isLarge = false): PrintJob => ({
  name,
  isLarge,
  toRequest: () => {
    throw new Error('The queue makes nothing.');
  },
});

it('jobs come in their order, but no large one while another runs; then it comes first', () => {
  const [first, second] = [job('first guide', true), job('second guide', true)];
  const queue = new PrintQueue([first, second, job('chart'), job('picture')]);
  expect([queue.take()?.name, queue.take()?.name]).toEqual(['first guide', 'chart']);
  queue.end(first);
  expect([queue.take()?.name, queue.take()?.name, queue.take()]).toEqual(['second guide', 'picture', undefined]);
});

it('where only large ones wait, they are left to the page that prints one', () => {
  const [first, second] = [job('first guide', true), job('second guide', true)];
  const queue = new PrintQueue([first, second]);
  expect([queue.take()?.name, queue.take()]).toEqual(['first guide', undefined]);
  queue.end(first);
  expect(queue.take()?.name).toBe('second guide');
});
