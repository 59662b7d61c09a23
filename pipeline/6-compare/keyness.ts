import type { KeynessRow } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { contrastedGroups, type Group } from './groups.ts';
import { type ContrastedWord, contrastedWord, keynessRow } from './keyness-row.ts';
import { thresholds } from './thresholds.ts';
import { sumTallies, sumWordCounts, type WordCounts } from './word-counts.ts';

export interface KeynessOptions {
  /** Words by their number in the tallies. */
  readonly words: readonly string[];
  /** The story whose articles these are; all articles are compared without it. */
  readonly story?: string;
}

/**
 * The own words in which each side differs most from the rest: each outlet against the other outlets or,
 * with fewer than two outlets and at most 12 articles, each article against the other articles. Articles
 * without an outlet take no part between outlets.
 *
 * A word needs 3 occurrences in all and, among more than 5 articles, 2 articles that use it. Per target at
 * most 50 words that are more frequent there, 50 that are less and 50 that are equal; in a story 10, and none that
 * are equal. Targets stand in order of their names, the words of a target by |logOddsZ| downwards, then by code
 * unit.
 */
export function keyness(
  articles: readonly Group[],
  outlets: readonly Group[],
  { words, story }: KeynessOptions,
): KeynessRow[] {
  const sides = contrastedGroups(articles, outlets).map(({ name, members }) => ({
    name,
    counts: sumTallies(members.map((member) => member.words)),
  }));
  const whole = sumWordCounts(sides.map((side) => side.counts));
  const candidates = frequentWords(whole, articles.length);
  return sides.flatMap(({ name, counts }, i) => {
    if (counts.total === 0 || counts.total === whole.total) return [];
    const reference = sides.length === 2 ? sides[1 - i]!.name : 'the others';
    const contrasted = candidates.map((id) => {
      const countTarget = counts.occurrences.get(id) ?? 0;
      return contrastedWord(words[id]!, whole.articles.get(id)!, {
        countTarget,
        totalTarget: counts.total,
        countReference: whole.occurrences.get(id)! - countTarget,
        totalReference: whole.total - counts.total,
      });
    });
    const sidesInWords = { target: name, reference, ...(story !== undefined && { story }) };
    return strongest(contrasted, story === undefined ? corpusRows : storyRows).map((word) =>
      keynessRow(sidesInWords, word),
    );
  });
}

function frequentWords(whole: WordCounts, articles: number): number[] {
  const range = articles > thresholds.fewArticles ? thresholds.range : 1;
  return [...whole.occurrences]
    .filter(([id, count]) => count >= thresholds.occurrences && whole.articles.get(id)! >= range)
    .map(([id]) => id);
}

/** Rows at most by direction. */
type Most = Readonly<Record<'-1' | '0' | '1', number>>;
const { rowsPerDirection, storyRowsPerDirection } = thresholds;
const corpusRows: Most = { '-1': rowsPerDirection, '0': rowsPerDirection, '1': rowsPerDirection };
const storyRows: Most = { '-1': storyRowsPerDirection, '0': 0, '1': storyRowsPerDirection };

function strongest(words: readonly ContrastedWord[], most: Most): ContrastedWord[] {
  const sorted = words.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z) || byCodeUnit(a.feature, b.feature));
  const taken = { '-1': 0, '0': 0, '1': 0 };
  return sorted.filter(({ direction }) => taken[direction]++ < most[direction]);
}
