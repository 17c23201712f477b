/** Turns blocks of text into how hard they are to read. */

/** How hard some text is. */
export interface ReadingGrade {
  readonly words: number;
  readonly sentences: number;
  /** Words of three or more syllables, exempt ones left out. */
  readonly hardWords: number;
  /** US school grade by Flesch and Kincaid. */
  readonly fleschKincaid: number;
  /** US school grade by SMOG; unsteady under 30 sentences. */
  readonly smog: number;
  /** The sentence with the highest grade by Flesch and Kincaid, of those with five words or more. */
  readonly hardest: string;
}

/** The words of a sentence. */
export const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];

function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  const spoken = word
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=[^aeiouy])e$/, '');
  return Math.max(1, spoken.match(/[aeiouyàâäéèêëîïôöùûü]+/g)?.length ?? 0);
}

// A site has few words, and says each of them many times.
const counted = new Map<string, number>();

/** Syllables of a word: groups of vowels, a silent e at the end left out; a number has one. */
export function syllables(word: string): number {
  const count = counted.get(word) ?? countSyllables(word);
  counted.set(word, count);
  return count;
}

const sentenceEnd = /(?<=[.!?][”"]?)\s+(?=[“"]?\p{Lu})/u;
/** A block's sentences with their words: it ends one, and so do `.`, `!` and `?` before a space and a capital. */
const sentencesOf = (block: string) =>
  block
    .split(sentenceEnd)
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);

/** The sentence of a block that holds the sign at an index, and where it starts. */
export function sentenceAround(block: string, index: number): { sentence: string; start: number } {
  const ends = [...block.matchAll(new RegExp(sentenceEnd, 'gu'))].map((end) => end.index);
  const start = ends.findLast((end) => end < index) ?? 0;
  return {
    sentence: block.slice(
      start,
      ends.find((end) => end >= index),
    ),
    start,
  };
}

/** The sentences of some blocks, each with its number of words. */
export function sentences(blocks: readonly string[]): { sentence: string; words: number }[] {
  return blocks.flatMap(sentencesOf).map(({ sentence, words }) => ({ sentence, words: words.length }));
}

/**
 * The grade of some text.
 * @param blocks headings, bullets, cells and paragraphs, each ending a sentence
 * @param exempt words in lower case, such as names of drugs, that the reader has to meet; each counts as one easy word
 */
export function readingGrade(blocks: readonly string[], exempt: ReadonlySet<string>): ReadingGrade {
  const weigh = (word: string) => (exempt.has(word.toLowerCase()) ? 1 : syllables(word));
  const gradeOf = (words: number, sentences: number, beats: number) =>
    0.39 * (words / sentences) + 11.8 * (beats / words) - 15.59;
  const measured = blocks.flatMap(sentencesOf).map(({ sentence, words }) => {
    const weights = words.map(weigh);
    const beats = weights.reduce((total, weight) => total + weight, 0);
    return {
      sentence,
      words: words.length,
      beats,
      hard: weights.filter((weight) => weight >= 3).length,
      grade: gradeOf(words.length, 1, beats),
    };
  });
  const sum = (key: 'words' | 'beats' | 'hard') => measured.reduce((total, part) => total + part[key], 0);
  const [words, count] = [Math.max(1, sum('words')), Math.max(1, measured.length)];
  const byGrade = measured.filter((part) => part.words >= 5).toSorted((a, b) => b.grade - a.grade)[0];
  return {
    words,
    sentences: count,
    hardWords: sum('hard'),
    fleschKincaid: gradeOf(words, count, sum('beats')),
    smog: 3.1291 + 1.043 * Math.sqrt((30 * sum('hard')) / count),
    hardest: byGrade?.sentence ?? '',
  };
}
