/** Labels between the captions of a picture gallery: "Hide Caption 2 of 16 Photos: Boats – ". The captions stay. */
import type { Furniture } from '../types.ts';

const SIGN = 'Hide Caption ';
const LABEL = /Hide Caption \d+ of \d+(?: Photos:(?: [^–\n.]{1,80} –(?= ))?)?/g;

/** In text order. */
export function captionLabelsIn(text: string): readonly Furniture[] {
  if (!text.includes(SIGN)) return [];
  return Array.from(text.matchAll(LABEL), ({ 0: label, index }): Furniture => {
    return { start: index, end: index + label.length, text: label, kind: 'related' };
  });
}
