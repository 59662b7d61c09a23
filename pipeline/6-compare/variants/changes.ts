/** Turns an alignment into changes a reader can check: what is printed here, what there, and of which kind. */
import type { Passage, QuoteChange, Span } from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { Alignment } from './align.ts';
import { changeKind, isPair } from './change-kinds.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Step } from './slide.ts';

/** A row of words with the passage they stand in. */
export interface Printed {
  readonly passage: Passage;
  readonly words: readonly QuoteWord[];
}

export function changesOf(a: Printed, b: Printed, { steps }: Alignment): readonly QuoteChange[] {
  return steps
    .filter((step) => !step.isSame)
    .flatMap((step) => takenApart(a.words, b.words, step))
    .filter((step) => !isNothing(a.words, b.words, step))
    .map((step) => changeAt(a, b, step));
}

function changeAt(a: Printed, b: Printed, { a0, a1, b0, b1 }: Step): QuoteChange {
  const kind = changeKind(a.words.slice(a0, a1), b.words.slice(b0, b1));
  const [left, right] = [placeOf(a.words, a0, a1), placeOf(b.words, b0, b1)];
  return { from: printed(a, a0, a1), to: printed(b, b0, b1), kind, a: left, b: right };
}

/** "will severely harm" → "would hurt badly": the pairs one can see stand alone. */
function takenApart(a: readonly QuoteWord[], b: readonly QuoteWord[], step: Step): readonly Step[] {
  const { a0, a1, b0, b1 } = step;
  if (a0 === a1 || b0 === b1 || (a1 - a0 === 1 && b1 - b0 === 1)) return [step];
  const whole = changeKind(a.slice(a0, a1), b.slice(b0, b1));
  if (whole !== 'wording' && whole !== 'number') return [step];
  const pair = firstPair(a, b, step);
  if (pair === undefined) return [step];
  const [i, k] = pair;
  return [
    ...parts(a, b, { isSame: false, a0, a1: i, b0, b1: k }),
    { isSame: false, a0: i, a1: i + 1, b0: k, b1: k + 1 },
    ...parts(a, b, { isSame: false, a0: i + 1, a1, b0: k + 1, b1 }),
  ];
}

/** The pair that stands furthest in front on both sides together; which side is which does not matter. */
function firstPair(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  { a0, a1, b0, b1 }: Step,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let rank = '';
  for (let sum = 0; sum <= a1 - a0 + (b1 - b0) - 2 && best === undefined; sum += 1) {
    for (let x = Math.max(0, sum - (b1 - b0 - 1)); x <= sum && x < a1 - a0; x += 1) {
      const [i, k] = [a0 + x, b0 + sum - x];
      if (!isPair(a[i]!, b[k]!)) continue;
      const words = [a[i]!.key, b[k]!.key].sort(byCodeUnit).join(' ');
      if (best !== undefined && words >= rank) continue;
      best = [i, k];
      rank = words;
    }
  }
  return best;
}

function parts(a: readonly QuoteWord[], b: readonly QuoteWord[], step: Step): readonly Step[] {
  return step.a0 === step.a1 && step.b0 === step.b1 ? [] : takenApart(a, b, step);
}

/** "the" for "a" is a change; a word beside itself after taking apart is none. */
function isNothing(a: readonly QuoteWord[], b: readonly QuoteWord[], { a0, a1, b0, b1 }: Step): boolean {
  return a1 - a0 === b1 - b0 && a.slice(a0, a1).every((word, i) => word.key === b[b0 + i]!.key);
}

/** Where the words stand; an empty span behind the word before, where none stand. */
function placeOf(words: readonly QuoteWord[], first: number, end: number): Span {
  if (first < end) return { start: words[first]!.start, end: words[end - 1]!.end };
  const at = first > 0 ? words[first - 1]!.end : (words[0]?.start ?? 0);
  return { start: at, end: at };
}

/** As printed; without the attribution, where the words stand on both sides of one. */
function printed({ passage, words }: Printed, first: number, end: number): string {
  if (first === end) return '';
  let text = '';
  for (let i = first; i < end; i += 1) {
    const word = words[i]!;
    const before = words[i - 1];
    if (i > first && before !== undefined) {
      const gap = passage.text.slice(before.end, word.start);
      if (before.start === word.start) continue;
      text += /["“”«»\n]/.test(gap) ? ' ' : gap;
    }
    text += passage.text.slice(word.start, word.end);
  }
  return text;
}
