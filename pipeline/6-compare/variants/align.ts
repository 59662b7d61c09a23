/** Aligns two rows of words by their longest common subsequence (Myers 1986, as the `diff` package does it). */

import { diffArrays } from 'diff';
import type { QuoteWord } from './quote-words.ts';
import { type Step, slid } from './slide.ts';

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
