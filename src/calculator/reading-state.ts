/** Turns what a reader entered into what the page shows: what was understood, what was refused, what each scheme says. */
import { type Assessment, assess, inputsOf } from '../model/assess.ts';
import type { Entered } from '../model/findings-link.ts';
import { numberOf } from '../model/interval.ts';
import { type ReadNumber, readNumber } from '../model/read-number.ts';
import type { Exclusion, PlacedScheme, Risk } from '../model/risk.ts';
import type { Findings, NumberInput } from '../model/risk-input.ts';

/** A field that was refused, and why. */
export interface Fault {
  readonly key: string;
  readonly fault: string;
}

/** A scheme with what it says, or with why it says nothing. */
export interface SchemeState {
  readonly scheme: PlacedScheme;
  readonly assessment: Assessment;
  /** The exclusions that keep it from being shown. */
  readonly blockedBy: readonly (Exclusion & { readonly id: string })[];
}

/** Whether there is a result, or why there is none. */
export type Standing = 'shown' | 'refused' | 'excluded' | 'none';

/** What the page shows. */
export interface ReadingState {
  readonly standing: Standing;
  readonly findings: Findings;
  /** By input, how a number was understood. */
  readonly read: Readonly<Record<string, ReadNumber>>;
  readonly faults: readonly Fault[];
  readonly schemes: readonly SchemeState[];
  /** The ids of the exclusions that are true, those that an input says among them. */
  readonly excluded: readonly string[];
  /** Inputs that decide some row and are not known. */
  readonly missing: readonly string[];
}

/** Two areas named for one count: the words behind it, and the choice. */
function areaFault(risk: Risk, key: string, input: NumberInput, behind: string | undefined, chosen: string | undefined) {
  const other = input.writtenBehind && risk.inputs[input.writtenBehind.input];
  if (!behind || !chosen || behind === chosen || other?.kind !== 'choice') return undefined;
  const [written, picked] = [other.options[behind]?.label, other.options[chosen]?.label];
  return {
    key,
    fault: `You wrote “${written?.toLowerCase()}”, but chose “${picked?.toLowerCase()}” below. Correct one of them.`,
  };
}

const unreadFault = 'The link gave an answer here that we cannot read. Enter it here, or leave it as not known.';

/**
 * What the page shows for what was entered.
 * @param unread inputs for which a link told something that cannot be read
 */
export function toReadingState(risk: Risk, { entries, excluded: checked }: Entered, unread: readonly string[]): ReadingState {
  const findings: Record<string, Findings[string]> = {};
  const read: Record<string, ReadNumber> = {};
  const faults: Fault[] = unread.map((key) => ({ key, fault: unreadFault }));
  for (const [key, input] of Object.entries(risk.inputs)) {
    const entry = entries[key]?.trim() ?? '';
    if (entry === '') continue;
    if (input.kind === 'choice') findings[key] = entry;
    else {
      const answer = readNumber(entry, input);
      if ('fault' in answer) faults.push({ key, fault: answer.fault });
      else {
        read[key] = answer;
        findings[key] = answer.found;
        const fault = areaFault(risk, key, input, answer.behind, entries[input.writtenBehind?.input ?? '']);
        if (fault) faults.push(fault);
        else if (answer.behind && input.writtenBehind) findings[input.writtenBehind.input] = answer.behind;
      }
    }
  }
  const excluded = Object.entries(risk.exclusions)
    .filter(([id, { sameAs }]) => (sameAs ? findings[sameAs.input] === sameAs.option : checked.includes(id)))
    .map(([id]) => id);
  const schemes = risk.schemes.map((scheme) => ({
    scheme,
    assessment: assess(scheme, findings),
    blockedBy: excluded.flatMap((id) => {
      const exclusion = risk.exclusions[id];
      return exclusion && !exclusion.stillShows?.includes(scheme.slug) ? [{ ...exclusion, id }] : [];
    }),
  }));
  const deciding = [...new Set(risk.schemes.flatMap(inputsOf))];
  const isAsked = deciding.some((key) => findings[key] !== undefined);
  const isOpen = excluded.length === 0 || (isAsked && schemes.some(({ blockedBy }) => blockedBy.length === 0));
  return {
    standing: faults.length > 0 ? 'refused' : !isOpen ? 'excluded' : isAsked ? 'shown' : 'none',
    findings,
    read,
    faults,
    schemes,
    excluded,
    missing: deciding.filter((key) => findings[key] === undefined),
  };
}

/** A size or a count that is one exact number, with its input; these can be asked "what if it were more". */
export function exactNumbers({ inputs }: Risk, findings: Findings) {
  return Object.entries(inputs).flatMap(([key, input]) => {
    const found = findings[key];
    const value = input.kind === 'number' && typeof found === 'object' ? numberOf(found) : undefined;
    return input.kind === 'number' && value !== undefined ? [{ key, input, value }] : [];
  });
}

/**
 * The answers of the pathway's question that come nearest to some results, each with the schemes that say so.
 * A scheme with several possible results can stand at several answers.
 */
export function nearestAnswers({ join }: Risk, schemes: readonly SchemeState[]) {
  return Object.entries(join.answers).flatMap(([id, answer]) => {
    const saying = schemes.filter(
      ({ scheme, assessment, blockedBy }) =>
        blockedBy.length === 0 && assessment.results.some((result) => answer.results[scheme.slug]?.includes(result)),
    );
    return saying.length > 0 ? [{ id, answer, schemes: saying.map(({ scheme }) => scheme) }] : [];
  });
}
