/** Kinds of marks, side against side: the verdict first, the numbers with their doubt, the direction in words. */
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { PermutationTest } from '../stats/permutation-test.ts';
import { seededRandom } from '../stats/random.ts';
import { rateRatio } from '../stats/rate-ratio.ts';
import { round6 } from '../stats/round6.ts';
import { CATEGORIES, type Category, type ContrastVerdict, type RateContrast } from '../types.ts';
import { contrastInWords } from './contrast-in-words.ts';
import { contrastedGroups, type Group } from './groups.ts';
import { permutedRates } from './permuted-rates.ts';
import { thresholds } from './thresholds.ts';

export interface ContrastOptions {
  readonly seed: string;
  /** The story whose articles these are; all articles are compared without it. */
  readonly story?: string;
}

/**
 * Each outlet against the other outlets or, without two outlets, each of at most 12 articles against the others;
 * one row for each kind of mark that is there. Targets in order of their names, kinds in that of `CATEGORIES`.
 */
export function rateContrasts(
  articles: readonly Group[],
  outlets: readonly Group[],
  { seed, story }: ContrastOptions,
): RateContrast[] {
  const sides = contrastedGroups(articles, outlets);
  const rows = sides.flatMap((target, i) => {
    const others = sides.filter((side) => side !== target);
    if (others.length === 0) return [];
    const reference = others.length === 1 ? others[0]!.name : 'the others';
    const contrasts = CATEGORIES.map((category) => ({
      category,
      ...contrastOf(target, others, category),
    })).filter(({ countTarget, countReference }) => countTarget + countReference > 0);
    // With two sides, one draw serves both directions: swapping them changes the direction and nothing else.
    const names = sides.length === 2 ? sides.map(({ name }) => name).join(' | ') : target.name;
    const tests = permutedRates(target, others, {
      categories: contrasts.map(({ category }) => category),
      random: seededRandom([seed, 'contrast', story ?? '', names].join('/')),
      isMirrored: sides.length === 2 && i === 1,
    });
    return contrasts.map((contrast, k) => ({
      ...(story === undefined ? {} : { story }),
      target: target.name,
      reference,
      ...contrast,
      test: tests[k],
    }));
  });
  return adjusted(rows).map(rowOf);
}

interface Counted {
  readonly countTarget: number;
  readonly countReference: number;
  readonly tokensTarget: number;
  readonly tokensReference: number;
  readonly articlesTarget: number;
  readonly articlesReference: number;
}

interface Contrasted extends Counted {
  readonly story?: string;
  readonly target: string;
  readonly reference: string;
  readonly category: Category;
  readonly test: PermutationTest | undefined;
}

function contrastOf(target: Group, others: readonly Group[], category: Category): Counted {
  const sum = (value: (group: Group) => number) => others.reduce((all, other) => all + value(other), 0);
  const count = ({ summary }: Group) => summary.cues[category]?.own ?? 0;
  return {
    countTarget: count(target),
    countReference: sum(count),
    tokensTarget: target.summary.tokens.own,
    tokensReference: sum(({ summary }) => summary.tokens.own),
    articlesTarget: target.members.length,
    articlesReference: sum(({ members }) => members.length),
  };
}

interface Adjusted extends Contrasted {
  readonly pAdjusted?: number;
}

/** All rows of a table are one family. */
function adjusted(rows: readonly Contrasted[]): Adjusted[] {
  const tested = rows.filter(({ test }) => test !== undefined);
  const ps = benjaminiHochberg(tested.map(({ test }) => test!.p));
  const byRow = new Map(tested.map((row, i) => [row, ps[i]!]));
  return rows.map((row) => {
    const pAdjusted = byRow.get(row);
    return pAdjusted === undefined ? row : { ...row, pAdjusted };
  });
}

function rowOf(row: Adjusted): RateContrast {
  const { countTarget, countReference, tokensTarget, tokensReference, articlesTarget, articlesReference } =
    row;
  const { story, target, reference, category, test, pAdjusted } = row;
  const counts = {
    countTarget,
    countReference,
    tokensTarget,
    tokensReference,
    articlesTarget,
    articlesReference,
  };
  const isEnough = Math.min(tokensTarget, tokensReference) >= thresholds.rateTokens;
  const ratio = isEnough
    ? rateRatio({ countTarget, totalTarget: tokensTarget, countReference, totalReference: tokensReference })
    : undefined;
  const verdict = verdictOf(isEnough, ratio, pAdjusted);
  const found = {
    ...(story === undefined ? { scope: 'corpus' as const } : { scope: 'story' as const, story }),
    target,
    reference,
    category,
    verdict,
    ...(isEnough && { moreIn: moreIn(row) }),
    ...counts,
    ...(isEnough && {
      per100Target: round6((100 * countTarget) / tokensTarget),
      per100Reference: round6((100 * countReference) / tokensReference),
    }),
    ...(ratio !== undefined && {
      ...(ratio.ratio !== undefined && { ratio: round6(ratio.ratio) }),
      low: round6(ratio.low),
      ...(ratio.high !== undefined && { high: round6(ratio.high) }),
    }),
    ...(test !== undefined &&
      isEnough && { p: round6(test.p), pAdjusted: round6(pAdjusted!), smallestP: round6(test.smallest) }),
  };
  return { ...found, inWords: contrastInWords(found) };
}

/**
 * With several articles on both sides the permutation test decides, after adjustment; with one article on a side
 * only the interval of the ratio can, and it speaks of these texts alone.
 */
function verdictOf(
  isEnough: boolean,
  ratio: ReturnType<typeof rateRatio>,
  pAdjusted: number | undefined,
): ContrastVerdict {
  if (!isEnough || ratio === undefined) return 'not enough text';
  if (pAdjusted !== undefined)
    return pAdjusted <= thresholds.falseDiscoveries ? 'differs' : 'no difference shown';
  const isApart = ratio.low > 1 || (ratio.high !== undefined && ratio.high < 1);
  return isApart ? 'differs' : 'no difference shown';
}

function moreIn({
  target,
  reference,
  countTarget,
  countReference,
  tokensTarget,
  tokensReference,
}: Contrasted) {
  const here = countTarget * tokensReference;
  const there = countReference * tokensTarget;
  return here === there ? 'neither' : here > there ? target : reference;
}
