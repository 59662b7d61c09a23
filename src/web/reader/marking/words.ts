import type { PassageName } from '../../../../pipeline/types.ts';
import { element } from '../element.ts';

/** A text to be marked, as the worker gives it. */
export interface TextToMark {
  readonly id: string;
  readonly hash: string;
  readonly headline: string;
  readonly body: string;
  readonly outlet?: string;
}

/** A word on the page, and the blank or punctuation between it and the next. */
export interface Word {
  readonly passage: PassageName;
  readonly start: number;
  readonly end: number;
  readonly element: HTMLElement;
  /** Undefined behind the last word of a paragraph. */
  gap?: HTMLElement;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,\-‑–][\p{L}\p{N}]+)*/gu;

/** The text as plain paragraphs in `place`, every word an element of its own; nothing of the text is markup. */
export function layOut({ headline, body }: TextToMark, place: HTMLElement): readonly Word[] {
  const words: Word[] = [];
  const title = element('p', { class: 'mark-headline' });
  fill(title, { text: headline, passage: 'headline', from: 0 }, words);
  const paragraphs = Array.from(body.matchAll(/\S(?:[^\n\r]*\S)?/g), ({ index, 0: text }) => {
    const paragraph = element('p', {});
    fill(paragraph, { text, passage: 'body', from: index }, words);
    return paragraph;
  });
  place.replaceChildren(title, ...paragraphs);
  return words;
}

interface Piece {
  readonly text: string;
  readonly passage: PassageName;
  /** Where the text begins in its passage. */
  readonly from: number;
}

function fill(paragraph: HTMLElement, { text, passage, from }: Piece, words: Word[]): void {
  let at = 0;
  let last: Word | undefined;
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const between = text.slice(at, index);
    if (last === undefined) paragraph.append(between);
    else {
      last.gap = element('span', {}, between);
      paragraph.append(last.gap);
    }
    at = index + found.length;
    last = {
      passage,
      start: from + index,
      end: from + at,
      element: element('span', { class: 'word', 'data-word': words.length }, found),
    };
    paragraph.append(last.element);
    words.push(last);
  }
  paragraph.append(text.slice(at));
}

/** The number of the word at a place of the page; undefined if there is none. */
export function wordAt(target: EventTarget | Element | null): number | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  return found === null ? undefined : Number(found.dataset.word);
}
