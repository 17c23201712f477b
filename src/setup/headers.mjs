// @ts-check
/** Reads a `_headers` file and says which headers an address gets. */

/** @typedef {{ pattern: RegExp, set: readonly (readonly [string, string])[], drop: readonly string[] }} Rule */

/**
 * The rules of a `_headers` file: a path per block, `*` for anything, `! Name` to take a header away.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trim().split('\n'))
    .filter(([path]) => path?.startsWith('/'))
    .map(([path = '', ...lines]) => ({
      pattern: new RegExp(
        `^${path
          .trim()
          .split('*')
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
      ),
      drop: lines
        .map((line) => line.trim())
        .filter((line) => line.startsWith('! '))
        .map((line) => line.slice(2).trim()),
      set: lines
        .map((line) => /^\s*([\w-]+):\s*(.+)$/.exec(line))
        .flatMap((match) => (match?.[1] && match[2] ? [/** @type {const} */ ([match[1], match[2].trim()])] : [])),
    }));
}

/**
 * The headers of an address, later rules over earlier ones.
 * @param {readonly Rule[]} rules @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const { pattern, set, drop } of rules) {
    if (!pattern.test(path)) continue;
    for (const name of drop) delete headers[name];
    for (const [name, value] of set) headers[name] = value;
  }
  return headers;
}
