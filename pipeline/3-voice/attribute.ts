/** Gives every quotation its attribution: the first rule that fits decides, and its name is kept. */
import type { Attribution } from './attributions.ts';
import type { MarkedWords } from './marked-words.ts';
import { flagsAt, isComma, isMark, isPlain, normAt, type TextView } from './text-view.ts';
import { LexemeFlag } from '../types.ts';

export interface Attributed {
  /** The name before a colon, as an index into `Doc.mentions`; −1 where an attribution says who it is. */
  readonly mention?: number;
  /** Index of the attribution, −1 without one. */
  readonly attribution: number;
  readonly rule: string;
}

const NOBODY: Attributed = { attribution: -1, rule: 'speaker not found' };

/** In the order of `quotes`. */
export function attribute(
  view: TextView,
  quotes: readonly MarkedWords[],
  attributions: readonly Attribution[],
): readonly Attributed[] {
  const result: Attributed[] = [];
  for (const [q, quote] of quotes.entries()) {
    result.push(
      inside(view, quote, attributions) ??
        continued(quote, result) ??
        interrupted(view, quotes, q, result) ??
        introduced(view, quote, attributions) ??
        named(view, quote) ??
        floating(view, quotes, q, result) ??
        NOBODY,
    );
  }
  return result;
}

/** The cue whose content it lies in; of several the nearest. */
function inside(view: TextView, quote: MarkedWords, attributions: readonly Attribution[]): Attributed | undefined {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let a = firstNear(attributions, quote.first); a < attributions.length; a += 1) {
    const one = attributions[a]!;
    if (one.cue > quote.end + 60) break;
    if (!reaches(view, one, quote)) continue;
    const away = one.cue < quote.first ? quote.first - one.cue : one.cue - quote.end;
    // A cue right behind the closing mark is nearer than any before the opening one.
    if (away < distance) [best, distance] = [a, away];
  }
  if (best < 0) return undefined;
  return { attribution: best, rule: attributions[best]!.rule };
}

function firstNear(attributions: readonly Attribution[], at: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.cue < at - 80) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reaches(view: TextView, { content, side, cue }: Attribution, quote: MarkedWords): boolean {
  for (let i = 0; i < content.length; i += 2) {
    const [from = 0, to = 0] = [content[i], content[i + 1]];
    if (side === 'before') {
      // The quotation may have begun in an earlier sentence; what counts is that it ends here.
      if (quote.end > from && quote.end <= cue && quote.end <= to + 2) return quote.end > from;
    } else if (quote.first >= from && quote.first < to) return true;
  }
  return side === 'before' && quote.end <= cue && endsRightBefore(view, quote, cue);
}

/** Only a comma and marks stand between the quotation and the phrase that speaks. */
function endsRightBefore(view: TextView, quote: MarkedWords, cue: number): boolean {
  let i = quote.end;
  while (i < cue && (isMark(view, i) || isComma(view, i))) i += 1;
  return i - quote.end <= 3 && i > quote.end && cue - i <= 12 && view.passage.sentence[i] === view.passage.sentence[cue];
}

function continued(quote: MarkedWords, before: readonly Attributed[]): Attributed | undefined {
  const from = quote.continues === undefined ? undefined : before[quote.continues];
  return from === undefined || from.attribution < 0 ? undefined : { ...from, rule: 'goes on in the next paragraph' };
}

/** “A,” she said. “B”: B follows in the same paragraph. */
function interrupted(
  view: TextView,
  quotes: readonly MarkedWords[],
  q: number,
  before: readonly Attributed[],
): Attributed | undefined {
  const quote = quotes[q]!;
  for (let p = q - 1; p >= 0; p -= 1) {
    const earlier = quotes[p]!;
    if (earlier.depth !== quote.depth) continue;
    const found = before[p]!;
    if (found.attribution < 0) return undefined;
    const { paragraph, sentence } = view.passage;
    if (paragraph[earlier.end - 1] !== paragraph[quote.first]) return undefined;
    const gap = sentence[quote.first]! - sentence[earlier.end - 1]!;
    return gap <= 1 && isOnlyCue(view, earlier.end, quote.first) ? { ...found, rule: 'interrupted quotation' } : undefined;
  }
  return undefined;
}

/** At most one short attribution stands between two quotations. */
function isOnlyCue(view: TextView, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i += 1) words += view.passage.word[i]!;
  return words <= 25;
}

/** The sentence before ends in a colon. */
function introduced(view: TextView, quote: MarkedWords, attributions: readonly Attribution[]): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && (isMark(view, i) || flagsAt(view, i) & LexemeFlag.newline)) i -= 1;
  while (i >= 0 && !isPlain(view, i)) i -= 1;
  if (i < 0 || normAt(view, i) !== ':') return undefined;
  const sentence = view.passage.sentence[i]!;
  for (let a = attributions.length - 1; a >= 0; a -= 1) {
    const one = attributions[a]!;
    if (one.cue < i && view.passage.sentence[one.cue] === sentence) return { attribution: a, rule: 'introduced by a colon' };
  }
  return undefined;
}

/** "Korran: ‘…’": a name and a colon open the line. */
function named(view: TextView, quote: MarkedWords): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || normAt(view, i) !== ':') return undefined;
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0) return undefined;
  return { attribution: -1, mention, rule: 'name and colon' };
}

/** A paragraph that is one quotation goes on from the quotation before. */
function floating(
  view: TextView,
  quotes: readonly MarkedWords[],
  q: number,
  before: readonly Attributed[],
): Attributed | undefined {
  const quote = quotes[q]!;
  const { paragraph } = view.passage;
  if (!isWholeParagraph(view, quote)) return undefined;
  for (let p = q - 1; p >= 0; p -= 1) {
    const earlier = quotes[p]!;
    if (earlier.depth !== 0) continue;
    const found = before[p]!;
    if (found.attribution < 0 || paragraph[quote.first]! - paragraph[earlier.end - 1]! > 1) return undefined;
    return { ...found, rule: 'paragraph of quoted words after a quotation' };
  }
  return undefined;
}

function isWholeParagraph(view: TextView, quote: MarkedWords): boolean {
  const { paragraph, word, length } = view.passage;
  const p = paragraph[quote.first];
  for (let i = quote.first - 1; i >= 0 && paragraph[i] === p; i -= 1) if (word[i] && isPlain(view, i)) return false;
  for (let i = quote.end; i < length && paragraph[i] === p; i += 1) if (word[i] && isPlain(view, i)) return false;
  return true;
}
