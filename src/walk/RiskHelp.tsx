/** Offers the calculator at the question that asks for its result, and takes the result as the answer. */
interface Props {
  /** The calculator's own page. */
  readonly address: string;
  readonly take: (answer: string) => void;
}

export function RiskHelp({ address, take }: Props) {
  const open = async (button: HTMLButtonElement) => {
    const place = button.nextElementSibling as HTMLElement;
    try {
      await import('../calculator/in-place.ts').then((calculator) => calculator.openInPlace(place, address, take));
      button.hidden = true;
    } catch {
      place.textContent = 'The tables could not be opened. Please try again.';
    }
  };
  return (
    <div class="risk-help">
      <p>You have the lab report? See what published tables say. Your doctor may judge it in another way.</p>
      <button type="button" class="button" data-open-risk onClick={(event) => open(event.currentTarget)}>
        Open the tables here
      </button>
      <div />
    </div>
  );
}
