/** Offers the calculator at the question that asks for its result, and takes the result as the answer. */
import type { TargetedEvent } from 'preact';

interface Props {
  /** The words and the button, which wait in the outline; after the button, the place for the calculator. */
  readonly waiting: HTMLTemplateElement;
  /** The calculator's own page. */
  readonly address: string;
  readonly take: (answer: string) => void;
}

export function RiskHelp({ waiting, address, take }: Props) {
  const open = async ({ currentTarget, target }: TargetedEvent<HTMLElement>) => {
    const [, button, place] = currentTarget.children as unknown as HTMLElement[];
    if (!place || target !== button) return;
    try {
      await import('../calculator/in-place.ts').then((calculator) => calculator.openInPlace(place, address, take));
      button.hidden = true;
    } catch {
      place.textContent = 'The tables could not be opened. Please try again.';
    }
  };
  return <div class="risk-help" onClick={open} dangerouslySetInnerHTML={{ __html: waiting.innerHTML }} />;
}
