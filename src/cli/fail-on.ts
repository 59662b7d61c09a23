/** `--fail-on 'CATEGORY[:STRENGTH]>=N'`: a limit on the cues in an article's own words. */
import { type Analysis, CATEGORIES, type Category } from '../../pipeline/types.ts';
import { UsageError } from './exit-code.ts';
import { suggestion } from './nearest.ts';

export interface Limit {
  readonly category: Category | 'any';
  /** Cues below this strength are not counted. */
  readonly strength: number;
  /** 1 or more. */
  readonly count: number;
  readonly given: string;
}

/** @throws UsageError with the nearest category, if there is none of that name */
export function parseLimit(given: string): Limit {
  const [, name, strength = '1', count] =
    /^\s*([a-z-]+)(?::([1-3]))?\s*>=\s*0*([1-9]\d*)\s*$/i.exec(given) ?? [];
  if (name === undefined || count === undefined) {
    throw new UsageError(
      `--fail-on ${given} is not understood; write 'CATEGORY>=N' or 'CATEGORY:STRENGTH>=N' in quotation marks, e.g. 'emotive:2>=3'`,
    );
  }
  const category = name.toLowerCase();
  if (category !== 'any' && !(CATEGORIES as readonly string[]).includes(category)) {
    throw new UsageError(
      `--fail-on ${given}: there is no category ${name}; ${suggestion(name, ['any', ...CATEGORIES])}`,
    );
  }
  return { category: category as Limit['category'], strength: Number(strength), count: Number(count), given };
}

/** Cues that count for the limit: own words, headline included. */
export function countedFor({ category, strength }: Limit, { cues }: Analysis): number {
  return cues.filter(
    (cue) =>
      cue.voice === 'outlet' && cue.strength >= strength && (category === 'any' || cue.category === category),
  ).length;
}
