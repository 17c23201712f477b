/** Chooses the words of a result that are shown, and marks in them what was asked. */
import { stemOf, wordsIn } from './words.ts';

/** A piece of text; marked where it is what was asked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What is to be marked: phrases as lists of stems, the longest first. */
export type Marks = readonly (readonly string[])[];

/** A word of a text with its place. */
interface Placed {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const longest = 190;

/** The phrases to mark for the words that were asked. */
export function toMarks(shown: readonly string[]): Marks {
  const phrases = new Map(shown.map((phrase) => wordsIn(phrase).map(stemOf)).map((stems) => [stems.join(' '), stems]));
  phrases.delete('');
  return [...phrases.values()].sort((a, b) => b.length - a.length);
}

function place(text: string): Placed[] {
  return [...text.matchAll(/[\p{L}\d][\p{L}\p{M}\d’']*/gu)].flatMap((match) =>
    wordsIn(match[0])
      .slice(0, 1)
      .map((word) => ({ stem: stemOf(word), start: match.index, end: match.index + match[0].length })),
  );
}

/** The places in a text that are to be marked, from the left, none inside another. */
export function markedIn(text: string, marks: Marks): { start: number; end: number }[] {
  const words = place(text);
  const found: { start: number; end: number }[] = [];
  for (let index = 0; index < words.length; index++) {
    const phrase = marks.find((stems) => stems.every((stem, offset) => words[index + offset]?.stem === stem));
    const [first, last] = [words[index], words[index + (phrase?.length ?? 1) - 1]];
    if (!phrase || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    index += phrase.length - 1;
  }
  return found;
}

/** A text in pieces. */
export function toPieces(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { start, end } of markedIn(text, marks)) {
    if (start > last) pieces.push({ text: text.slice(last, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isMarked: false });
  return pieces;
}

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.match(/[^.?!]+(?:[.?!]+["”’]?|$)(?:\s|$)*|[.?!]+/g) ?? [];

/** The sentences with the most of what was asked, as many as fit, with “…” where the text goes on. */
export function toExcerpt(text: string, marks: Marks): string {
  const sentences = sentencesOf(text);
  const counts = sentences.map(
    (sentence) => new Set(markedIn(sentence, marks).map(({ start, end }) => sentence.slice(start, end))).size,
  );
  const best = Math.max(0, counts.indexOf(Math.max(...counts, 0)));
  let excerpt = '';
  let next = best;
  for (; next < sentences.length && (excerpt === '' || excerpt.length + (sentences[next]?.length ?? 0) <= longest); next++)
    excerpt += sentences[next];
  const whole = excerpt.trim();
  const cut = whole.length > longest * 1.5 ? `${whole.slice(0, longest).replace(/\s\S*$/, '')} …` : whole;
  return `${best > 0 ? '… ' : ''}${cut}${cut === whole && next < sentences.length ? ' …' : ''}`;
}
