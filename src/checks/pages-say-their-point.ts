import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';
import { sentences } from '../model/reading.ts';

const most = { sentences: 5, words: 45 };

/** Every page asks one question in its heading, and right under it says the answer in a few lines. */
export function pagesSayTheirPoint({ question, mainMessage, file }: PageText): Diagnostic[] {
  const rule = 'pages-say-their-point';
  const said = sentences([mainMessage]);
  const words = said.reduce((total, sentence) => total + sentence.words, 0);
  const faults: Diagnostic[] = [];
  if (question.trim() === '')
    faults.push({
      rule,
      file,
      at: 'the heading',
      message: 'The page has no heading, so no reader knows what it is about.',
      hint: 'Ask in it what the reader asks.',
    });
  if (said.length === 0 || said.length > most.sentences || words > most.words)
    faults.push({
      rule,
      file,
      at: 'the main message',
      message: `Expected the answer in 1 to ${most.sentences} sentences and at most ${most.words} words; got ${said.length} with ${words} words.`,
      hint: 'Say the one thing a reader must take away; the rest has its place below.',
    });
  return faults;
}
