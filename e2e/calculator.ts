/** Reads what a calculator asks from its page, and answers it. */

/** What a page holds of a calculator. */
export interface CalculatorData {
  readonly question: string;
  readonly inputs: Readonly<Record<string, { kind: 'number' | 'choice'; label: string; options?: Record<string, unknown> }>>;
  readonly schemes: readonly { readonly name: string }[];
}

/** The data in the HTML of a page with a calculator. */
export const dataOnPage = (html: string): CalculatorData =>
  JSON.parse(/<script[^>]*\bdata-risk\b[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '');

/** An answer to every input; “no” where that is one. */
export const answersTo = (inputs: CalculatorData['inputs']) =>
  Object.entries(inputs).map(([key, { options }]): [string, string] => {
    const ids = Object.keys(options ?? {});
    return [key, options ? (ids.find((id) => id === 'no') ?? ids[0] ?? '') : '3'];
  });
