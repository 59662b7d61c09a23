/** Compounds with a hyphen, each part of which is a token: "oft-repeated". */
import { normAt, type TextView } from '../text-view.ts';

/** A hyphen, or a word right beside one: all of "oft-repeated" in "her oft-repeated pledge". */
export function isInCompound(view: TextView, i: number): boolean {
  return isHyphen(view, i) || isHyphen(view, i + 1) || isHyphen(view, i - 1);
}

function isHyphen(view: TextView, i: number): boolean {
  const { end, length, start } = view.passage;
  return i > 0 && i + 1 < length && normAt(view, i) === '-' && start[i] === end[i - 1];
}
