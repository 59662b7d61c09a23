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
  /** Those that are as near to the hint as the place taken, itself included. */
  readonly alike: number;
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
 * Where words stand in a text. Capitals, kinds of quotation marks, dashes and blanks do not matter; a single word
 * is never found inside another. Of several places the one on the line of the hint is taken, or the nearest to it;
 * without a line the nearest to `start`, or the first. `undefined` if the words do not stand in the text.
 */
export function findWords(text: ClassText, words: string, hint: Hint = {}): Found | undefined {
  const exact = exactPlace(text, words, hint);
  if (exact !== undefined) return { place: exact, places: 1, alike: 1 };
  const places = placesIn(text, words);
  const [first] = places;
  if (first === undefined) return undefined;
  const far = (place: Place) => distance(text, place, hint);
  const place = places.reduce((best, one) => (far(one) < far(best) ? one : best), first);
  const alike = places.filter((one) => far(one) === far(place)).length;
  const line = lineOf(text, place);
  const isOther = hint.line !== undefined && line !== undefined && !isOn(text, place, hint.line);
  return { place, places: places.length, alike, ...(isOther && { otherLine: line }) };
}

function exactPlace(text: ClassText, words: string, { passage, start }: Hint): Place | undefined {
  if (start === undefined || (passage !== 'headline' && passage !== 'body')) return undefined;
  const end = start + words.length;
  return text[passage].slice(start, end) === words ? { passage, start, end } : undefined;
}

/** Whole words first; of several words that begin or end inside one, as a mouse may draw them, the places as they are. */
function placesIn(text: ClassText, words: string): readonly Place[] {
  const pattern = patternOf(words);
  if (pattern === undefined) return [];
  const places = (['headline', 'body'] as const).flatMap((passage) =>
    Array.from(text[passage].matchAll(pattern), ({ index, 0: found }): Place => {
      return { passage, start: index, end: index + found.length };
    }),
  );
  const whole = places.filter((place) => isWhole(text, place));
  return whole.length === 0 && /\S\s+\S/.test(words) ? places : whole;
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: ClassText, { passage, start, end }: Place): boolean {
  const source = text[passage];
  return !LETTER.test(source.charAt(start - 1)) && !LETTER.test(source.charAt(end));
}

function patternOf(words: string): RegExp | undefined {
  const trimmed = words.replace(/^[\s"“”„‟«»….,;:–—-]+|[\s"“”„‟«»….,;:–—-]+$/g, '');
  if (!LETTER.test(trimmed)) return undefined;
  const source = Array.from(trimmed.replace(/\s+/g, ' '), (character) => {
    if (character === ' ') return '\\s+';
    return (
      FOLDS.find(([fold]) => fold.test(character))?.[1] ?? character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
    );
  }).join('');
  return new RegExp(source, 'giu');
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
