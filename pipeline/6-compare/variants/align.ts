/** Aligns two rows of words by their longest common subsequence (Myers 1986, as the `diff` package does it). */
import { diffArrays } from 'diff';
import type { QuoteWord } from './quote-words.ts';

/** Words [a0, a1) of the one stand where words [b0, b1) of the other stand. */
export interface Step {
  readonly isSame: boolean;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** Words in common, function words included. */
  readonly common: number;
  /** Distinct content words in common. */
  readonly content: number;
  /** 2 · common ÷ words of both, 0…1. */
  readonly similarity: number;
}

/** Which of two rows comes first does not matter: the other way round the result is mirrored. */
export function align(a: readonly QuoteWord[], b: readonly QuoteWord[]): Alignment {
  const keysA = a.map((word) => word.key);
  const keysB = b.map((word) => word.key);
  const isSwapped = keysA.join(' ') > keysB.join(' ');
  const steps = isSwapped
    ? slid(stepsOf(keysB, keysA), keysB, keysA).map(mirrored)
    : slid(stepsOf(keysA, keysB), keysA, keysB);
  let common = 0;
  const content = new Set<string>();
  for (const { isSame, a0, a1 } of steps) {
    if (!isSame) continue;
    common += a1 - a0;
    for (let i = a0; i < a1; i += 1) if (a[i]!.isContent) content.add(a[i]!.key);
  }
  const words = a.length + b.length;
  return { steps, common, content: content.size, similarity: words === 0 ? 0 : (2 * common) / words };
}

function stepsOf(a: readonly string[], b: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let i = 0;
  let k = 0;
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    const a1 = added ? i : i + count;
    const b1 = removed ? k : k + count;
    const last = steps.at(-1);
    const isSame = !added && !removed;
    if (!isSame && last?.isSame === false) steps[steps.length - 1] = { ...last, a1, b1 };
    else steps.push({ isSame, a0: i, a1, b0: k, b1 });
    i = a1;
    k = b1;
  }
  return steps;
}

/**
 * Where words are missing on one side, several places are as good: "the talks, but [the] lines" or "[the talks,
 * but] the lines". The place with the fewest cuts is taken: at the beginning, at the end, or beside another cut.
 */
function slid(steps: readonly Step[], a: readonly string[], b: readonly string[]): readonly Step[] {
  const moved = [...steps];
  for (let i = 0; i + 1 < moved.length; i += 1) {
    const merged = slidRight(moved, i, a, b) ?? slidLeft(moved, i, a, b);
    if (merged === undefined) continue;
    moved.splice(merged.from, merged.count, ...merged.steps);
    i = Math.max(-1, merged.from - 2);
  }
  return moved;
}

interface Slide {
  readonly from: number;
  readonly count: number;
  readonly steps: readonly Step[];
}

/** [cut] run [cut that ends in the run]: the run moves behind both cuts. */
function slidRight(
  steps: readonly Step[],
  i: number,
  a: readonly string[],
  b: readonly string[],
): Slide | undefined {
  const run = steps[i]!;
  const cut = steps[i + 1];
  const before = steps[i - 1];
  if (!run.isSame || cut === undefined || !isOneSided(cut)) return undefined;
  if (before !== undefined && !isSameSide(before, cut)) return undefined;
  const size = run.a1 - run.a0;
  const [keys, start, end] = cut.b0 === cut.b1 ? [a, cut.a0, cut.a1] : [b, cut.b0, cut.b1];
  if (end - start < size || !isEqual(keys, start - size, end - size, size)) return undefined;
  const first = before ?? { a0: run.a0, b0: run.b0 };
  const joined = { isSame: false, a0: first.a0, a1: cut.a1 - size, b0: first.b0, b1: cut.b1 - size };
  const next = steps[i + 2];
  const kept = {
    isSame: true,
    a0: cut.a1 - size,
    a1: next?.isSame ? next.a1 : cut.a1,
    b0: cut.b1 - size,
    b1: next?.isSame ? next.b1 : cut.b1,
  };
  const isOnA = cut.b0 === cut.b1;
  const clean = isOnA ? { ...joined, b1: joined.b0 } : { ...joined, a1: joined.a0 };
  const keptClean = isOnA ? { ...kept, b0: clean.b1 } : { ...kept, a0: clean.a1 };
  return {
    from: before === undefined ? i : i - 1,
    count: (before === undefined ? 2 : 3) + (next?.isSame ? 1 : 0),
    steps: [clean, keptClean],
  };
}

/** [cut that begins with the run] run [cut or end]: the run moves before both cuts. */
function slidLeft(
  steps: readonly Step[],
  i: number,
  a: readonly string[],
  b: readonly string[],
): Slide | undefined {
  const cut = steps[i]!;
  const run = steps[i + 1];
  const after = steps[i + 2];
  const before = steps[i - 1];
  if (cut.isSame || !isOneSided(cut) || !run?.isSame) return undefined;
  if (after !== undefined && !isSameSide(after, cut)) return undefined;
  if (before === undefined) return undefined;
  const size = run.a1 - run.a0;
  const isOnA = cut.b0 === cut.b1;
  const [keys, start, end] = isOnA ? [a, cut.a0, cut.a1] : [b, cut.b0, cut.b1];
  if (end - start < size || !isEqual(keys, start, end, size)) return undefined;
  const kept = { ...before, a1: before.a1 + size, b1: before.b1 + size };
  const last = after ?? run;
  const joined = {
    isSame: false,
    a0: kept.a1,
    a1: isOnA ? last.a1 : kept.a1,
    b0: kept.b1,
    b1: isOnA ? kept.b1 : last.b1,
  };
  return { from: i - 1, count: after === undefined ? 3 : 4, steps: [kept, joined] };
}

function isEqual(keys: readonly string[], from: number, other: number, size: number): boolean {
  for (let i = 0; i < size; i += 1) if (keys[from + i] !== keys[other + i]) return false;
  return true;
}

function isOneSided({ isSame, a0, a1, b0, b1 }: Step): boolean {
  return !isSame && (a0 === a1) !== (b0 === b1);
}

/** Both cuts take words from the same side only. */
function isSameSide(one: Step, other: Step): boolean {
  return isOneSided(one) && (one.a0 === one.a1) === (other.a0 === other.a1);
}

function mirrored({ isSame, a0, a1, b0, b1 }: Step): Step {
  return { isSame, a0: b0, a1: b1, b0: a0, b1: a1 };
}

/** The alignment of longer rows that share only what was aligned: `before` and `behind` words stand alone. */
export function widened(
  core: Alignment,
  a: { readonly before: number; readonly length: number },
  b: { readonly before: number; readonly length: number },
): Alignment {
  const steps = core.steps.map(({ isSame, a0, a1, b0, b1 }) => ({
    isSame,
    a0: a0 + a.before,
    a1: a1 + a.before,
    b0: b0 + b.before,
    b1: b1 + b.before,
  }));
  const last = steps.at(-1)!;
  const first = { isSame: false, a0: 0, a1: a.before, b0: 0, b1: b.before };
  const rest = { isSame: false, a0: last.a1, a1: a.length, b0: last.b1, b1: b.length };
  const isSomething = (step: Step) => step.a1 > step.a0 || step.b1 > step.b0;
  return {
    ...core,
    steps: [...[first].filter(isSomething), ...steps, ...[rest].filter(isSomething)],
    similarity: (2 * core.common) / (a.length + b.length),
  };
}
