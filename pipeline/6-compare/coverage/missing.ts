import type { Analysed, Coverage, CoverageKind, Place } from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { dayOf } from '../stories/date-evidence.ts';

/** Something that articles of a story carry, each at one place. */
export interface Carried {
  readonly kind: CoverageKind;
  readonly item: string;
  /** Articles by their place in the story, each with the sentence that has the item. */
  readonly at: ReadonlyMap<number, Place>;
  /** Whether another article of the story has it, perhaps in other words. */
  readonly isIn: (article: number) => boolean;
}

/** In a story of many articles, what only two of them have is no omission of the others: a quarter must have it. */
const SHARE = 1 / 4;
const FEWEST = 2;

/**
 * The coverage row of something carried by enough articles and not found in at least one that appeared no
 * earlier than the first of them; undefined if there is no such article.
 */
export function missing(
  { kind, item, at, isIn }: Carried,
  articles: readonly Analysed[],
  story: string,
): Coverage | undefined {
  if (at.size < Math.max(FEWEST, Math.ceil(SHARE * articles.length))) return undefined;
  const first = Math.min(...[...at.keys()].map((i) => dayOf(articles[i]!.analysis.date) ?? -Infinity));
  const notIn = articles.flatMap(({ analysis }, i) => {
    const day = dayOf(analysis.date);
    const isEarlier = day !== undefined && day < first;
    return at.has(i) || isEarlier || isIn(i) ? [] : [analysis.id];
  });
  if (notIn.length === 0) return undefined;
  const places = [...at].sort(([a], [b]) => a - b).map(([, place]) => place);
  const ids = places.map(({ id }) => id);
  return { story, kind, item, in: ids.sort(byCodeUnit), notIn: notIn.sort(byCodeUnit), places };
}
