import type { WordSelection } from './selection.ts';
import { wordAt } from './words.ts';

/**
 * A mouse chooses by drawing over words, or with shift; a finger by a tap on the first word and one on the last,
 * so that it can still scroll.
 */
export function startPointer(place: HTMLElement, selection: WordSelection, done: () => void): void {
  let kind = 'mouse';
  let isDrawing = false;
  /** A finger has chosen the first word and not yet the last. */
  let isOpen = false;
  place.addEventListener('pointerdown', (event) => {
    kind = event.pointerType;
    const word = wordAt(event.target);
    if (kind !== 'mouse' || event.button !== 0 || word === undefined) return;
    if (event.shiftKey) selection.extend(word);
    else selection.choose(word);
    isDrawing = true;
  });
  place.addEventListener('pointerover', (event) => {
    const word = wordAt(event.target);
    if (isDrawing && word !== undefined) selection.extend(word);
  });
  addEventListener('pointerup', () => {
    if (isDrawing) done();
    isDrawing = false;
  });
  place.addEventListener('click', (event) => {
    const word = wordAt(event.target);
    if (kind === 'mouse' || word === undefined) return;
    const isLast = isOpen && selection.chosen !== undefined;
    if (isLast) selection.extend(word);
    else selection.choose(word);
    isOpen = !isLast;
    done();
  });
}
