/** Moves cuts of an alignment to where an editor would make them. */

/** Words [a0, a1) of the one stand where words [b0, b1) of the other stand. */
export interface Step {
  readonly isSame: boolean;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/**
 * Where words are missing on one side, several places are as good: "the talks, but [the] lines" or "[the talks,
 * but] the lines". The place with the fewest cuts is taken: at the beginning, at the end, or beside another cut.
 */
export function slid(steps: readonly Step[], a: readonly string[], b: readonly string[]): readonly Step[] {
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
