/** Shows on screen what paper would show: gathers the print rules of the page and scopes them to the sheets. */

import type { Paper } from '../model/handout.ts';

const sheetScope = '.sheet';

/** What a rule for the whole page says of a sheet. */
const toSheet = (css: string) => css.replace(/(^|[\s,}])(?::root|html|body)(?![\w-])/g, '$1:scope');

/** The print rules within some rules, in their layers. */
function printRules(rules: CSSRuleList, layer: string, inPrint: boolean): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSLayerBlockRule) return printRules(rule.cssRules, rule.name, inPrint);
      if (rule instanceof CSSMediaRule) {
        const isPrint = /\bprint\b/.test(rule.conditionText);
        return isPrint || inPrint ? printRules(rule.cssRules, layer, inPrint || isPrint) : '';
      }
      if (rule instanceof CSSStyleRule && inPrint) {
        const scoped = `@scope (${sheetScope}) { ${toSheet(rule.cssText)} }`;
        return layer === '' ? scoped : `@layer ${layer} { ${scoped} }`;
      }
      return '';
    })
    .join('\n');
}

const pageSizes: Record<Paper, string> = { a4: 'A4', letter: 'letter' };
/** What the sheets wear now. */
const worn = new CSSStyleSheet();
const edges = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right'];

/**
 * Gives the sheets the print rules of every style sheet of the page, and the printer their paper; call again when one was added.
 * Each sheet has its own margins and foot, so the printer's page has none.
 */
export function wearPaper(paper: Paper): void {
  takeOffPaper();
  const css = [...document.styleSheets, ...document.adoptedStyleSheets]
    .map((sheet) => printRules(sheet.cssRules, '', false))
    .join('\n');
  const page = `@page { size: ${pageSizes[paper]}; margin: 0; ${edges.map((edge) => `@${edge} { content: none; }`).join(' ')} }`;
  worn.replaceSync(`${css}\n${page}`);
  document.adoptedStyleSheets.push(worn);
  document.documentElement.dataset.handoutPaper = paper;
}

/** Gives the page back its own paper. */
export function takeOffPaper(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== worn);
  delete document.documentElement.dataset.handoutPaper;
}
