/** Turns text into the words that search compares: the same way for pages and for what a reader types. */
import { stemmer } from 'stemmer';

/** How British words begin, and how this site writes them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(tum|col|fav|behavi)our/, '$1or'],
  [/^(an|leuk|bacter)aem/, '$1em'],
  [/^haem/, 'hem'],
  [/^(p|gyn)ae(?=[dc])/, '$1e'],
  [/^oe(soph|dem|strog)/, 'e$1'],
  [/^diarrhoea/, 'diarrhea'],
  [/^(cent|fib|lit)re(?=s?$)/, '$1er'],
  [/^(counsel|cancel|travel)l(?=[ei])/, '$1'],
  [/^(embol|random|local|hospital|stabil|recogn|character)is(?=e|ing|ation)/, '$1iz'],
];
const mayBeBritish = /our|[ao]e|re|ll|is/;
const toAmerican = (word: string) =>
  mayBeBritish.test(word) ? spellings.reduce((spelt, [british, american]) => spelt.replace(british, american), word) : word;

/** The words of a text in order: lower case, no accents, no signs, spelt as in America; “D842V” and “400” are words. */
export function wordsIn(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’](?=s\b)/g, ' ')
    .replace(/['’]/g, '')
    .match(/[\p{L}\d]+/gu);
  return (words ?? []).map(toAmerican);
}

/** By word: a text has few words and says them often. */
const stems = new Map<string, string>();

/** What a word has in common with its other forms: “operated” and “operations” meet. */
export function stemOf(word: string): string {
  const stem = stems.get(word) ?? stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** Words that carry no subject of their own. What they add to a phrase (“came back”) is kept by the concepts, which look first. */
const idle = new Set(
  `a about after again all also am an and any anyone are as at be because been before being both but by can cannot cant come could did do does doesnt doing
  dont during each ever everyone for from get gets getting give given go goes going got had has have having he help helps her here hers him his how i
  id if im in into is isnt it its ive just know let like ll long look may me mean means meaning definition define might mine more most much must my need needs never no not now of off
  often ok on once one only or other our out over own people person please put really s same say says see she should show so some someone something
  still such take taking tell than that the their them then there these they thing things think this those though through to too try under until
  up us use used using very want was way website we well went were what whats when where whether which while who whom whose why will with without wont
  would yes yet you your yours`.split(/\s+/),
);

/** Whether a word carries no subject of its own. */
export const isIdle = (word: string): boolean => idle.has(word);
