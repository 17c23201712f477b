/** What a person who tests would call broken: what axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules whose findings change with the colors; all others read what stays when a page goes dark. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** Which part of the page is tested, and by which rules. */
interface Scope {
  /** Selectors of parts; the whole page where none is given. */
  readonly within?: readonly string[];
  /** Selectors of parts that are left out. */
  readonly except?: readonly string[];
  /** Asks the color rules alone: where nothing but the colors has changed since all rules were asked. */
  readonly colorsOnly?: boolean;
  /** Rules that do not hold here. */
  readonly without?: readonly string[];
}

/** Every finding as a sentence; none is as it should be. */
export async function violations(
  page: Page,
  { within = [], except = [], colorsOnly = false, without = [] }: Scope = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  for (const part of within) builder.include(part);
  for (const part of except) builder.exclude(part);
  // axe would describe every part that passed, which takes longer than to test it.
  builder.options({
    resultTypes: ['violations'],
    runOnly: colorsOnly ? { type: 'rule', values: colorRules } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  });
  const found = (await builder.analyze()).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
