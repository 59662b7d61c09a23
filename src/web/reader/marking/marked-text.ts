import { element } from '../element.ts';
import { startKeyboard } from './keyboard.ts';
import { markBox } from './mark-box.ts';
import { kindName, listMarks } from './mark-list.ts';
import type { OwnMark, OwnMarks } from './own-marks.ts';
import { startPointer } from './pointer.ts';
import { type Chosen, WordSelection } from './selection.ts';
import { layOut, type TextToMark, type Word } from './words.ts';

const HELP =
  'Mouse: draw over the words. Touch: tap the first word, then the last. Keyboard: arrow keys go from word to word, Shift chooses, Enter marks, Escape lets go.';

/** A text one can mark, with the box for a mark and the list of one's marks. */
export function markedText(text: TextToMark, marks: OwnMarks): HTMLElement {
  const place = element('div', {
    class: 'mark-text',
    role: 'application',
    tabindex: 0,
    'aria-label': 'The article, to be marked',
    'aria-describedby': 'mark-help',
  });
  const live = element('p', { class: 'unseen', role: 'status' });
  const count = element('h2', { tabindex: -1 });
  const list = element('ol', { class: 'mark-list' });
  const words = layOut(text, place);

  const show = () => {
    paint(words, marks.all);
    count.textContent = `Your marks: ${marks.all.length}`;
    listMarks(list, marks.all, (mark) => {
      marks.remove(mark);
      show();
      live.textContent = `“${mark.words}” is no longer marked.`;
      count.focus();
    });
  };
  const wordsOf = ({ first, last }: Chosen) => {
    const { passage, start } = words[first]!;
    const { end } = words[last]!;
    return { passage, start, end, words: text[passage].slice(start, end) };
  };
  const letGo = () => {
    selection.move(selection.caret);
    place.focus({ preventScroll: true });
  };
  const box = markBox((category, reason) => {
    if (selection.chosen === undefined) return;
    const mark = { ...wordsOf(selection.chosen), category, reason };
    marks.add(mark);
    show();
    letGo();
    live.textContent = `“${mark.words}” is marked as ${kindName(category)}.`;
  }, letGo);
  const selection = new WordSelection(words, () => {
    const { chosen, caret } = selection;
    box.show(chosen === undefined ? undefined : wordsOf(chosen).words.replace(/\s+/g, ' '));
    live.textContent =
      chosen === undefined ? said(words[caret], marks.all) : `Chosen: ${wordsOf(chosen).words}`;
  });
  if (words.length > 0) {
    startPointer(place, selection, () => place.focus({ preventScroll: true }));
    startKeyboard(place, { words, selection, enter: () => box.focus() });
  }
  show();
  return element(
    'div',
    { class: 'mark-columns' },
    element('div', {}, element('p', { id: 'mark-help', class: 'small' }, HELP), place, live, box.element),
    element('section', { 'aria-label': 'Your marks' }, count, list),
  );
}

/** What is read out at a word. */
function said(word: Word | undefined, marks: readonly OwnMark[]): string {
  if (word === undefined) return '';
  const own = marks.filter((mark) => isIn(word, mark)).map(({ category }) => kindName(category));
  return `${word.element.textContent}${own.length === 0 ? '' : `, marked as ${own.join(', ')}`}`;
}

function paint(words: readonly Word[], marks: readonly OwnMark[]): void {
  words.forEach((word, i) => {
    const own = marks.filter((mark) => isIn(word, mark));
    const next = words[i + 1];
    word.element.classList.toggle('own', own.length > 0);
    word.element.title = own
      .map(({ category, reason }) => `${kindName(category)}${reason === '' ? '' : `: ${reason}`}`)
      .join('; ');
    word.gap?.classList.toggle('own', next !== undefined && own.some((mark) => isIn(next, mark)));
  });
}

function isIn(word: Word, { passage, start, end }: OwnMark): boolean {
  return word.passage === passage && start < word.end && word.start < end;
}
