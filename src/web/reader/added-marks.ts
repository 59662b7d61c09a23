import { MARK_KINDS } from '../../../pipeline/7-report/formats/html/mark-kinds.ts';
import type { Change } from './changes.ts';
import { all, element } from './element.ts';

/** Removes the readers' marks from an article; its text is as it was. */
export function unmark(article: HTMLElement): void {
  for (const mark of all(article, '.m.added')) {
    const parent = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Puts a reader's mark around the words; a mark that crosses elements comes in pieces. */
export function mark(article: HTMLElement, change: Change): void {
  const passage = article.querySelector<HTMLElement>(`[data-passage="${change.passage}"]`);
  if (passage === null || passage.textContent.slice(change.start, change.end) !== change.text) return;
  let at = 0;
  const pieces: Range[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const start = Math.max(change.start - at, 0);
    const end = Math.min(change.end - at, node.length);
    if (start < end && /\S/.test(node.data.slice(start, end))) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      pieces.push(range);
    }
    at += node.length;
  }
  pieces.forEach((range, i) => {
    const { family, tag } = MARK_KINDS[change.category];
    range.surroundContents(
      element('span', {
        class: `m added f-${family} s${change.strength} v-${change.voice}`,
        'data-c': change.category,
        'data-s': change.strength,
        'data-tag': i === 0 ? `${tag} (yours)` : undefined,
        title: `Added by a reader: ${change.reason}`,
      }),
    );
  });
}

/** The words selected in an article's text, with their place; undefined if nothing is selected there. */
export function selectedWords(
  article: HTMLElement,
): Pick<Change, 'passage' | 'start' | 'end' | 'text' | 'voice'> | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const passage = all(article, '[data-passage]').find((one) => one.contains(range.commonAncestorContainer));
  if (passage === undefined) return undefined;
  const before = document.createRange();
  before.selectNodeContents(passage);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const start = before.toString().length + (raw.length - raw.trimStart().length);
  return placeOf(passage, start, raw.trim());
}

/** Where words stand in an article, the first place counts. */
export function foundWords(article: HTMLElement, words: string): ReturnType<typeof selectedWords> {
  for (const passage of all(article, '[data-passage]')) {
    const start = passage.textContent.indexOf(words);
    if (start >= 0) return placeOf(passage, start, words);
  }
  return undefined;
}

function placeOf(passage: HTMLElement, start: number, text: string): ReturnType<typeof selectedWords> {
  if (text === '') return undefined;
  return {
    passage: passage.dataset.passage === 'headline' ? 'headline' : 'body',
    start,
    end: start + text.length,
    text,
    voice: voiceAt(passage, start),
  };
}

function voiceAt(passage: HTMLElement, offset: number): Change['voice'] {
  let at = 0;
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    at += node.length;
    if (at <= offset) continue;
    const voice = node.parentElement?.closest('.voice');
    return voice == null ? 'outlet' : voice.classList.contains('quote') ? 'quote' : 'indirect';
  }
  return 'outlet';
}
