/** `--fail-on 'CATEGORY[:STRENGTH]>=N'`: a limit on the cues in an article's own words. */
import { type Analysis, CATEGORIES, type Category } from '../../pipeline/types.ts';
import { UsageError } from './exit-code.ts';
import { nearest } from './nearest.ts';

export interface Limit {
  readonly category: Category | 'any';
  /** Cues below this strength are not counted. */
  readonly strength: number;
  readonly count: number;
  readonly given: string;
}

export function parseLimit(given: string): Limit {
  const [, name, strength = '1', count] = /^\s*([a-z-]+)(?::([1-3]))?\s*>=\s*(\d+)\s*$/.exec(given) ?? [];
  if (name === undefined || count === undefined) {
    throw new UsageError(`--fail-on ${given} is not understood; write CATEGORY>=N or CATEGORY:STRENGTH>=N, e.g. 'emotive:2>=3'`);
  }
  if (name !== 'any' && !(CATEGORIES as readonly string[]).includes(name)) {
    throw new UsageError(`--fail-on ${given}: there is no category ${name}; did you mean ${nearest(name, ['any', ...CATEGORIES])}?`);
  }
  return { category: name as Limit['category'], strength: Number(strength), count: Number(count), given };
}

/** Own words, headline included. */
export function exceeds(analysis: Analysis, limit: Limit): boolean {
  const counted = analysis.cues.filter(
    (cue) =>
      cue.voice === 'outlet' &&
      cue.strength >= limit.strength &&
      (limit.category === 'any' || cue.category === limit.category),
  );
  return counted.length >= limit.count;
}
