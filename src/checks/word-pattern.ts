const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]');

/** Turns words into a pattern that finds each of them: the word itself, its beginning before `*`, or a sign such as `%`. */
export function wordPattern(words: readonly string[]): RegExp {
  const one = (word: string) => (word.endsWith('*') ? `${literal(word.slice(0, -1))}\\p{L}*` : literal(word));
  const isSign = (word: string) => !/[\p{L}\d]/u.test(word);
  const named = words.filter((word) => !isSign(word)).map(one);
  const signs = words.filter(isSign).map(literal);
  return new RegExp(
    [...(named.length > 0 ? [`(?<![\\p{L}-])(?:${named.join('|')})(?![\\p{L}\\d])`] : []), ...signs].join('|'),
    'giu',
  );
}
