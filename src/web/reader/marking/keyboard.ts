import type { WordSelection } from './selection.ts';
import type { Word } from './words.ts';

/** Arrows go by word and by line, with Ctrl or Home and End to the ends; Shift chooses; Enter asks for the mark. */
export function startKeyboard(
  place: HTMLElement,
  { words, selection, enter }: { words: readonly Word[]; selection: WordSelection; enter: () => void },
): void {
  place.addEventListener('keydown', (event) => {
    if (event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (selection.chosen === undefined) selection.choose(selection.caret);
      enter();
    } else if (event.key === 'Escape') selection.move(selection.caret);
    else {
      const target = targetOf(event, words, selection.caret);
      if (target === undefined) return;
      if (event.shiftKey) selection.extend(target);
      else selection.move(target);
      words[selection.caret]?.element.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  });
}

function targetOf(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  words: readonly Word[],
  caret: number,
): number | undefined {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowRight':
      return caret + 1;
    case 'ArrowLeft':
      return caret - 1;
    case 'ArrowDown':
      return lineAway(words, caret, 1);
    case 'ArrowUp':
      return lineAway(words, caret, -1);
    case 'Home':
      return far ? 0 : lineEnd(words, caret, -1);
    case 'End':
      return far ? words.length - 1 : lineEnd(words, caret, 1);
    default:
      return undefined;
  }
}

/** The word of the next line, down or up, that stands nearest below or above. */
function lineAway(words: readonly Word[], caret: number, step: 1 | -1): number {
  const { top, left } = boxOf(words, caret);
  let best = caret;
  let line: number | undefined;
  for (let i = caret + step; i >= 0 && i < words.length; i += step) {
    const box = boxOf(words, i);
    if (Math.abs(box.top - top) < box.height / 2) continue;
    if (line === undefined) line = box.top;
    else if (Math.abs(box.top - line) > box.height / 2) break;
    if (best === caret || Math.abs(box.left - left) < Math.abs(boxOf(words, best).left - left)) best = i;
  }
  return best;
}

function lineEnd(words: readonly Word[], caret: number, step: 1 | -1): number {
  const { top, height } = boxOf(words, caret);
  let at = caret;
  for (let i = caret + step; i >= 0 && i < words.length; i += step) {
    if (Math.abs(boxOf(words, i).top - top) > height / 2) break;
    at = i;
  }
  return at;
}

function boxOf(words: readonly Word[], i: number): DOMRect {
  return words[i]!.element.getBoundingClientRect();
}
