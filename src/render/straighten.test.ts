import { expect, it } from 'vitest';
import { straighten } from './straighten.ts';

it.each([
  [
    'at the end of the way down',
    'M101.8,464.4L101.8,516.4L101.8,546.2Q101.8,548.4 104,548.4L104,548.4Q106.2,548.4 106.2,550.6L106.2,564.4',
    'M101.8,464.4L101.8,564.4',
  ],
  [
    'at its beginning',
    'M100.2,304.8L100.2,323.6Q100.2,324.8 99,324.8L99,324.8Q97.9,324.8 97.9,326L97.9,404.8',
    'M97.9,304.8L97.9,404.8',
  ],
  [
    'on the way up',
    'M106.2,564.4L106.2,550.6Q106.2,548.4 104,548.4L104,548.4Q101.8,548.4 101.8,546.2L101.8,516.4L101.8,464.4',
    'M101.8,564.4L101.8,464.4',
  ],
])('a small sidestep %s is left out, on the line of the longer part', (_, path, straight) => {
  expect(straighten(path)).toBe(straight);
});

it.each([
  ['goes round something', 'M274.4,154.2L274.4,167.1Q274.4,174.2 267.4,174.2L242.1,174.2Q235,174.2 235,181.3L235,254.2'],
  ['is straight', 'M141.6,615L141.6,715'],
  [
    'steps aside twice',
    'M177.1,568.4L177.1,555.5Q177.1,548.4 184.1,548.4L189.1,548.4Q196.1,548.4 196.1,541.3L196.1,491.5Q196.1,484.4 189.1,484.4L188.6,484.4Q181.5,484.4 181.5,477.3L181.5,468.4',
  ],
])('an arrow that %s stays as it is', (_, path) => {
  expect(straighten(path)).toBe(path);
});
