import type { PassageName, Span } from '../../types.ts';
import { type ClassText, lineOf } from '../class-text.ts';

/** Where to look first. */
export interface Hint {
  readonly passage?: string;
  readonly start?: number;
  readonly line?: number;
}

interface Place extends Span {
  readonly passage: PassageName;
}

export interface Found {
  readonly place: Place;
  /** Places the words stand at. */
  readonly places: number;
  /** The line they begin on, if it is not the line of the hint. */
  readonly otherLine?: number;
}

/** Characters that are typed in more than one way, as a pattern for each. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/["“”„‟«»]/, '["“”„‟«»]'],
  [/['’‘‛`]/, "['’‘‛`]"],
  [/[-‐‑–—−]/, '[-‐‑–—−]'],
];

/**
 * Where words stand in a text. Capitals, kinds of quotation marks, dashes and blanks do not matter; a word is
 * never found inside another. Of several places the one on the line of the hint is taken, or the nearest to it;
 * without a line the nearest to `start`, or the first. `undefined` if the words do not stand in the text.
 */
export function findWords(text: ClassText, words: string, hint: Hint = {}): Found | undefined {
  const exact = exactPlace(text, words, hint);
  if (exact !== undefined) return { place: exact, places: 1 };
  const places = (['headline', 'body'] as const).flatMap((passage) => placesIn(text, passage, words));
  const [first] = places;
  if (first === undefined) return undefined;
  const far = (place: Place) => distance(text, place, hint);
  const place = places.reduce((best, one) => (far(one) < far(best) ? one : best), first);
  const line = lineOf(text, place);
  const isOther = hint.line !== undefined && line !== undefined && !isOn(text, place, hint.line);
  return { place, places: places.length, ...(isOther && { otherLine: line }) };
}

function exactPlace(text: ClassText, words: string, { passage, start }: Hint): Place | undefined {
  if (start === undefined || (passage !== 'headline' && passage !== 'body')) return undefined;
  const end = start + words.length;
  return text[passage].slice(start, end) === words ? { passage, start, end } : undefined;
}

function placesIn(text: ClassText, passage: PassageName, words: string): readonly Place[] {
  const pattern = patternOf(words);
  if (pattern === undefined) return [];
  return Array.from(text[passage].matchAll(pattern), ({ index, 0: found }) => {
    return { passage, start: index, end: index + found.length };
  });
}

function patternOf(words: string): RegExp | undefined {
  const trimmed = words.replace(/^[\s"“”„‟«»….,;:–—-]+|[\s"“”„‟«»….,;:–—-]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return undefined;
  const source = Array.from(trimmed.replace(/\s+/g, ' '), (character) => {
    if (character === ' ') return '\\s+';
    return (
      FOLDS.find(([fold]) => fold.test(character))?.[1] ?? character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
    );
  }).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Lines off, or characters off where no line is given; the passage of the hint comes first. */
function distance(text: ClassText, place: Place, { passage, start, line }: Hint): number {
  if (line !== undefined) {
    if (isOn(text, place, line)) return 0;
    return Math.abs((lineOf(text, place) ?? 0) - line);
  }
  const away = passage === 'headline' || passage === 'body' ? Number(place.passage !== passage) : 0;
  return away * 1e9 + Math.abs(place.start - (start ?? 0));
}

function isOn(text: ClassText, { passage, start, end }: Place, number: number): boolean {
  return text.lines.some(
    (line) => line.number === number && line.passage === passage && start < line.end && line.start < end,
  );
}
