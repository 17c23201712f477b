/** Keeps what was drawn for as long as it would show the same. */
import type { VNode } from 'preact';

/** Gives the node drawn before under a name, where it shows the same; Preact leaves a node that is the same alone. */
export type Keep = (name: string, shows: string, draw: () => VNode) => VNode;

/** A keeper of its own for each calculator. */
export function keeper(): Keep {
  const kept = new Map<string, { readonly shows: string; readonly node: VNode }>();
  return (name, shows, draw) => {
    const before = kept.get(name);
    if (before?.shows === shows) return before.node;
    const node = draw();
    kept.set(name, { shows, node });
    return node;
  };
}
