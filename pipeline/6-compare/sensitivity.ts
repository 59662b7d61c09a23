/**
 * Do the differences between outlets hold? Rates of marks per 100 words are compared as reported, without the
 * arguable marks, with quotations counted in, and with each category left out.
 */
import { rateRatio } from '../stats/rate-ratio.ts';
import { round6 } from '../stats/round6.ts';
import {
  type Analysis,
  CATEGORIES,
  type Category,
  type SensitivityRow,
  type SensitivityScenario,
  type SensitivityVerdict,
} from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { thresholds } from './thresholds.ts';

/** Marks of one outlet, and the words they stand in. */
interface Tally {
  readonly counts: ReadonlyMap<Category, number>;
  readonly words: number;
}

/** How marks are counted in one scenario. */
interface Counting {
  readonly scenario: SensitivityScenario;
  readonly leastStrength: 1 | 2;
  readonly withQuotations: boolean;
  readonly without?: Category;
}

/** Name of the side that is all the other outlets. */
const OTHERS = 'the others';
/** Two-sided p up to which a difference counts as clear. */
const ALPHA = 0.05;

/**
 * Each outlet against the others, or the first against the second of two; per category, and for all together.
 * Empty with fewer than two outlets. Sides below 120 words are left out.
 */
export function sensitivity(analyses: readonly Analysis[]): readonly SensitivityRow[] {
  const outlets = byOutlet(analyses);
  if (outlets.length < 2) return [];
  const targets = outlets.length === 2 ? outlets.slice(0, 1) : outlets;
  const categories = CATEGORIES.filter((category) =>
    outlets.some(({ analyses: own }) => own.some(({ rates }) => rates[category] !== undefined)),
  );
  return targets.flatMap((target) => {
    const others = outlets.filter((outlet) => outlet !== target);
    const sides = {
      target: target.name,
      reference: outlets.length === 2 ? others[0]!.name : OTHERS,
      own: target.analyses,
      rest: others.flatMap((outlet) => outlet.analyses),
    };
    return [...categories, 'all' as const].flatMap((feature) => rowsOf(sides, feature, categories));
  });
}

/** The articles of each named outlet, in order of name by code unit. */
function byOutlet(
  analyses: readonly Analysis[],
): { readonly name: string; readonly analyses: readonly Analysis[] }[] {
  const found = new Map<string, Analysis[]>(); // a Map, since an outlet may be called "__proto__"
  for (const analysis of analyses) {
    const { outlet } = analysis;
    if (outlet === undefined || outlet === '') continue;
    const known = found.get(outlet);
    if (known === undefined) found.set(outlet, [analysis]);
    else known.push(analysis);
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, own]) => ({ name, analyses: own }));
}

interface Sides {
  readonly target: string;
  readonly reference: string;
  readonly own: readonly Analysis[];
  readonly rest: readonly Analysis[];
}

function rowsOf(sides: Sides, feature: Category | 'all', categories: readonly Category[]): SensitivityRow[] {
  const countings = countingsOf(feature, categories);
  const rows = countings.map((counting) => rowOf(sides, feature, counting));
  const [base] = rows;
  if (base === undefined || base.countTarget + base.countReference === 0) return [];
  if (Math.min(base.totalTarget, base.totalReference) < thresholds.rateTokens) return [];
  return rows.map((row, i) => ({ ...row, verdict: i === 0 ? 'as reported' : verdictOf(base, row) }));
}

function countingsOf(feature: Category | 'all', categories: readonly Category[]): readonly Counting[] {
  const three: Counting[] = [
    { scenario: 'as reported', leastStrength: 1, withQuotations: false },
    { scenario: 'without arguable marks', leastStrength: 2, withQuotations: false },
    { scenario: 'with quotations', leastStrength: 1, withQuotations: true },
  ];
  if (feature !== 'all') return three;
  return [
    ...three,
    ...categories.map(
      (without): Counting => ({
        scenario: `without ${without}`,
        leastStrength: 1,
        withQuotations: false,
        without,
      }),
    ),
  ];
}

function rowOf(sides: Sides, feature: Category | 'all', counting: Counting): SensitivityRow {
  const { target, reference, own, rest } = sides;
  const [a, b] = [tally(own, counting), tally(rest, counting)];
  const contrast = {
    countTarget: countOf(a, feature, counting),
    totalTarget: a.words,
    countReference: countOf(b, feature, counting),
    totalReference: b.words,
  };
  const { countTarget, totalTarget, countReference, totalReference } = contrast;
  const difference = countTarget * totalReference - countReference * totalTarget;
  const ratio = rateRatio(contrast);
  return {
    target,
    reference,
    feature,
    scenario: counting.scenario,
    moreIn: difference === 0 ? 'neither' : difference > 0 ? target : reference,
    ...contrast,
    ...(totalTarget > 0 && { rateTarget: round6((100 * countTarget) / totalTarget) }),
    ...(totalReference > 0 && { rateReference: round6((100 * countReference) / totalReference) }),
    ...(ratio?.ratio !== undefined && { ratio: round6(ratio.ratio) }),
    ...(ratio !== undefined && { low: round6(ratio.low), p: round6(ratio.p) }),
    ...(ratio?.high !== undefined && { high: round6(ratio.high) }),
    clear: ratio !== undefined && ratio.p < ALPHA,
    verdict: 'as reported',
  };
}

/** Marks of the bodies by category; headlines are never part of a rate. */
function tally(analyses: readonly Analysis[], { leastStrength, withQuotations }: Counting): Tally {
  const counts = new Map<Category, number>();
  let words = 0;
  for (const { tokens, cues } of analyses) {
    const { own, quoted, indirect } = tokens;
    words += withQuotations ? own + quoted + indirect : own;
    for (const { passage, voice, strength, category } of cues) {
      if (passage !== 'body' || strength < leastStrength) continue;
      if (withQuotations || voice === 'outlet') counts.set(category, (counts.get(category) ?? 0) + 1);
    }
  }
  return { counts, words };
}

function countOf({ counts }: Tally, feature: Category | 'all', { without }: Counting): number {
  if (feature !== 'all') return counts.get(feature) ?? 0;
  let sum = 0;
  for (const [category, count] of counts) if (category !== without) sum += count;
  return sum;
}

function verdictOf(base: SensitivityRow, row: SensitivityRow): SensitivityVerdict {
  if (!base.clear) return row.clear ? 'becomes clear' : 'never clear';
  if (row.moreIn !== base.moreIn && row.moreIn !== 'neither') return 'turns round';
  return row.clear ? 'survives' : 'no longer clear';
}
