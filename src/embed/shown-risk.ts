/** Turns a disease's risk schemes into what can stand in other people's pages. */
import { lettersOf, toTable } from '../calculator/scheme-table.ts';
import { riskAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { PlacedScheme, Risk } from '../model/risk.ts';
import { asSentence, standingWords } from '../model/risk-words.ts';
import { escapeXml } from '../render/xml.ts';
import { sayReview } from '../site/frame.ts';
import { plain } from './markdown.ts';
import type { AddressOf, Shown } from './snippets.ts';

// How tall the tables are depends on the reader's answers; where no script of ours measures them, they scroll in a frame.
const frameHeight = 1000;

/** A part of the text: a paragraph with its first words in bold, a list, or a table. */
type Block =
  | { readonly bold?: string; readonly says: string }
  | { readonly items: readonly string[] }
  | { readonly head: readonly string[]; readonly lines: readonly (readonly string[])[] };

function schemeBlocks(disease: Disease, scheme: PlacedScheme): readonly Block[] {
  const { asked, results, lines, beside } = toTable(scheme);
  const letters = lettersOf(scheme);
  const authors = scheme.references.map((key) => disease.references[key]?.authors?.split(',')[0] ?? key);
  return [
    { bold: `${scheme.name} (${scheme.from}).`, says: scheme.predicts },
    {
      head: [...asked.map((head) => head || 'Row'), ...results],
      lines: lines.map(({ asks, results: cells }) => [
        ...asks,
        ...cells.flatMap(({ label, span, letters: marks }) =>
          // Not every editor keeps cells that span columns.
          Array.from({ length: span }, () => (marks.length > 0 ? `${label} (${marks.join(', ')})` : label)),
        ),
      ]),
    },
    ...beside.map(({ where, label }) => ({ bold: `Elsewhere (${where}):`, says: label })),
    {
      items: [
        ...Object.entries(scheme.notes).map(
          ([id, { says, standing }]) => `${letters[id] ? `(${letters[id]}) ` : ''}${says} ${standingWords[standing]}`,
        ),
        ...scheme.readings.map(
          ({ where, printed, weTake, because, standing }) =>
            `${where}. ${printed} ${weTake} ${because} ${standingWords[standing]}`,
        ),
      ],
    },
    { says: `To be confirmed against the original before clinical use. Sources: ${authors.join('; ')}.` },
  ];
}

/** All that the page says without a script, but for the numbers, which it shows on request. */
function toBlocks(disease: Disease, risk: Risk): readonly Block[] {
  return [
    { bold: risk.question, says: risk.mainMessage },
    { bold: 'This is for you if', says: risk.forWhom },
    { says: 'The tables are not for you if one of these is true:' },
    { items: Object.values(risk.exclusions).map(({ label, says }) => `${label} ${says}`) },
    { says: 'To find a tumor in a table, go step by step:' },
    { items: Object.values(risk.inputs).map(({ label, help }) => `${asSentence(label)} ${help.join(' ')}`) },
    {
      says: 'Then look for the row in which all of it is so. “Up to 5” includes 5 itself. “Over 5” does not.',
    },
    ...risk.schemes.flatMap((scheme) => schemeBlocks(disease, scheme)),
    { items: risk.always },
    { bold: 'What does it mean for treatment?', says: risk.join.caution.says },
    {
      bold: 'Information, not medical advice.',
      says: `${sayReview(disease)}. Words: Pathway Atlas, CC BY 4.0. The page has the numbers, every source and what is newer.`,
    },
  ];
}

const cells = (start: string, line: readonly string[], end: string) =>
  line.map((words) => `${start}${escapeXml(words)}${end}`).join('');

function toHtml(block: Block): string {
  if ('items' in block) return `<ul>\n${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}\n</ul>`;
  if ('lines' in block) {
    const rows = block.lines.map((line) => `<tr>${cells('<td>', line, '</td>')}</tr>`).join('\n');
    // Without a rule between them rows run into one another in letters; editors keep no style.
    return `<table border="1">\n<thead>\n<tr>${cells('<th scope="col">', block.head, '</th>')}</tr>\n</thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
  }
  return `<p>${block.bold ? `<strong>${escapeXml(block.bold)}</strong> ` : ''}${escapeXml(block.says)}</p>`;
}

function toMarkdown(block: Block): string {
  const row = (line: readonly string[]) => `| ${line.map(plain).join(' | ')} |`;
  if ('items' in block) return block.items.map((item) => `- ${plain(item)}`).join('\n');
  if ('lines' in block) return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.lines.map(row)].join('\n');
  return `${block.bold ? `**${plain(block.bold)}** ` : ''}${plain(block.says)}`;
}

/** The risk schemes of a disease for other people's pages. */
export function toShownRisk(disease: Disease, risk: Risk): Shown {
  const home = riskAddress(disease.slug);
  const blocks = toBlocks(disease, risk);
  const link = (addressOf: AddressOf) => escapeXml(addressOf(home));
  return {
    name: `${disease.slug}/risk`,
    title: risk.question,
    frameTitle: `${risk.question} Published tables, from Pathway Atlas`,
    home,
    height: frameHeight,
    toText: (addressOf) => [...blocks.map(toHtml), `<p><a href="${link(addressOf)}">${link(addressOf)}</a></p>`].join('\n'),
    toMarkdown: (addressOf) => [...blocks.map(toMarkdown), `[${addressOf(home)}](${addressOf(home)})`].join('\n\n'),
  };
}
