import { type Analysed, NO_OUTLET, type Summary } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { emptySummary, mergeSummaries } from './merge.ts';
import { summarise } from './summarise.ts';
import { thresholds } from './thresholds.ts';

/** Articles that are one row of the comparison: an outlet's, or a single one. */
export interface Group {
  readonly name: string;
  readonly pairs: readonly Analysed[];
  readonly summary: Summary;
}

/** One group per article, named by its id, in order of id by code unit (same id: of the text's hash). */
export function articleGroups(pairs: readonly Analysed[]): Group[] {
  return pairs
    .map((pair) => ({ name: pair.analysis.id, pairs: [pair], summary: summarise(pair) }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(inputHash(a), inputHash(b)));
}

/** One group per outlet, in order of name by code unit, articles without an outlet last. */
export function outletGroups(articles: readonly Group[]): Group[] {
  const byName = new Map<string, Group[]>(); // a Map, since an outlet may be called "__proto__"
  for (const article of articles) {
    const name = article.pairs[0]?.analysis.outlet || NO_OUTLET;
    const members = byName.get(name);
    if (members === undefined) byName.set(name, [article]);
    else members.push(article);
  }
  const isUnnamed = (name: string) => (name === NO_OUTLET ? 1 : 0);
  return [...byName]
    .sort(([a], [b]) => isUnnamed(a) - isUnnamed(b) || byCodeUnit(a, b))
    .map(([name, members]) => ({
      name,
      pairs: members.flatMap((member) => member.pairs),
      summary: members.map((member) => member.summary).reduce(mergeSummaries, emptySummary()),
    }));
}

/** The groups that are real outlets. */
export function namedOutlets(outlets: readonly Group[]): Group[] {
  return outlets.filter((outlet) => outlet.name !== NO_OUTLET);
}

/** The groups whose words are contrasted: outlets if there are two, else up to 12 articles, else none. */
export function contrastedGroups(articles: readonly Group[], outlets: readonly Group[]): readonly Group[] {
  const named = namedOutlets(outlets);
  if (named.length >= 2) return named;
  return articles.length <= thresholds.contrastedArticles ? articles : [];
}

function inputHash(group: Group): string {
  return group.pairs[0]?.analysis.stamp.input ?? '';
}
