/** Brings the sheet of the search with its script, so that no page carries it that does not search. */
import css from './search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
