/** Shows the chosen parts in their order; each can be moved by buttons as well as dragged. */
import { useRef } from 'preact/hooks';
import type { HandoutPart } from '../model/handout.ts';

interface Props {
  readonly parts: readonly HandoutPart[];
  readonly labelOf: (id: string) => string;
  readonly move: (from: number, to: number) => void;
  /** Begins a part on a new page, or no longer. */
  readonly turn: (id: string) => void;
  readonly remove: (id: string) => void;
}

export function OrderList({ parts, labelOf, move, turn, remove }: Props) {
  const dragged = useRef(-1);
  return (
    <ol class="order">
      {parts.map(({ id, newPage }, index) => {
        const label = labelOf(id);
        const forEars = <span class="for-ears">: {label}</span>;
        return (
          <li
            key={id}
            data-part-chosen={id}
            draggable
            onDragStart={() => {
              dragged.current = index;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current >= 0) move(dragged.current, index);
            }}
          >
            <span class="order-label">{label}</span>
            <span class="order-tools">
              <button type="button" class="button" data-up disabled={index === 0} onClick={() => move(index, index - 1)}>
                Up{forEars}
              </button>
              <button
                type="button"
                class="button"
                data-down
                disabled={index === parts.length - 1}
                onClick={() => move(index, index + 1)}
              >
                Down{forEars}
              </button>
              <button type="button" class="button" data-new-page aria-pressed={newPage} onClick={() => turn(id)}>
                New page{forEars}
              </button>
              <button type="button" class="button" data-remove onClick={() => remove(id)}>
                Remove{forEars}
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
