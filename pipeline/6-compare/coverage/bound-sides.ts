/** Figures that lie on one side of their value: "more than 2,000" and "almost 2,000" are not the same. */
import type { Figure } from '../../types.ts';

const NOT_YET = /^(?:nearly|almost|close to|nearing|approaching|just under|just shy of|virtually)\b/i;

/** Those above the value and at it, or those below it and at it, whichever articles give more often; above it if that is equal. */
export function onOneSide<T extends { readonly figure: Figure }>(all: readonly T[]): readonly T[] {
  const above = all.filter(({ figure }) => figure.bound === 'at least');
  const below = all.filter(({ figure }) => isBelow(figure));
  if (above.length === 0 || below.length === 0) return all;
  const dropped = new Set(above.length >= below.length ? below : above);
  return all.filter((one) => !dropped.has(one));
}

function isBelow({ bound, text }: Figure): boolean {
  return bound === 'at most' || (bound === 'about' && NOT_YET.test(text));
}
