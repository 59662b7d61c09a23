/** What the grammar finds: who says what, and by which word. */
import type { Phrase } from '../phrases/phrase.ts';
import { isMark, isPlain, normAt, type TextView } from '../text-view.ts';

/** Token ranges [first, end), flattened in pairs. */
export type Ranges = readonly number[];

export interface Attribution {
  /** Token of the verb or noun that attributes. */
  readonly cue: number;
  /** Who speaks; undefined if the construction does not say. */
  readonly phrase: Phrase | undefined;
  readonly content: Ranges;
  /** before: the content stands left of the cue · after · around */
  readonly side: Side;
  /** Name of the construction, shown to the reader. */
  readonly rule: string;
  readonly sentence: number;
}

type Side = 'before' | 'after' | 'around';

/** A sentence while it is read. */
export interface Sentence {
  readonly view: TextView;
  /** Tokens [first, end). */
  readonly first: number;
  readonly end: number;
  readonly index: number;
  readonly found: Attribution[];
  /** Subject of the latest cue: who goes on speaking in ", adding that …" and "and called it …". */
  subject: Phrase | undefined;
  /** The same of the latest cue outside a relative clause: who goes on in "… the crews who left, and questioned it". */
  outer: Phrase | undefined;
}

/** Keeps an attribution whose content is found, or is still to come in marks. */
export function keep({ found, index }: Sentence, one: Omit<Attribution, 'sentence'>): void {
  const { cue, phrase, content, side, rule } = one;
  found.push({ cue, phrase, content, side, rule, sentence: index });
}

/** Keeps an attribution unless it has no content. */
export function keepFilled(sentence: Sentence, one: Omit<Attribution, 'sentence'>): void {
  if (one.content.length > 0) keep(sentence, one);
}

/** Commas, marks and stops at both ends left out; empty if nothing else is there. */
export function trimmed(view: TextView, from: number, to: number): Ranges {
  const { word } = view.passage;
  let first = from;
  let end = to;
  while (first < end && !word[first]) first += 1;
  while (end > first && (!word[end - 1] || isLeftOver(view, end - 1))) end -= 1;
  end = withClosingMark(view, end, to);
  return first < end ? [first, end] : NOTHING;
}

const NOTHING: Ranges = [];

/** The "and" of "condemned the sale and | yet has stayed"; not before quoted words, which are said, too. */
function isLeftOver(view: TextView, last: number): boolean {
  if (!JOINS.has(normAt(view, last)) || !isPlain(view, last)) return false;
  const next = last + 1;
  return next < view.passage.length && isPlain(view, next) && !isMark(view, next);
}

const JOINS = new Set(['and', 'or', 'but']);

/** Quoted words at the end keep their stop and closing mark. */
function withClosingMark(view: TextView, end: number, to: number): number {
  if (end === 0 || isPlain(view, end - 1)) return end;
  for (let i = end; i < Math.min(to + 2, end + 3, view.passage.length); i += 1) {
    if (view.passage.word[i]) return end;
    if (isMark(view, i)) return i + 1;
  }
  return end;
}
