import { NO_OUTLET, type Summary } from '../types.ts';
import type { ArticleDigest, CountedArticle } from './article-digest.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { emptySummary, mergeSummaries } from './merge.ts';
import { thresholds } from './thresholds.ts';

/** An article with its counts, all of its words or without wire copy. */
export interface Member extends CountedArticle {
  readonly id: string;
  readonly outlet?: string;
}

/** Articles that are one row of the comparison: an outlet's, or a single one. */
export interface Group {
  readonly name: string;
  readonly members: readonly Member[];
  readonly summary: Summary;
}

/** Articles in order of id by code unit; of one id, of their text's hash. */
export function inOrderOfId(digests: readonly ArticleDigest[]): number[] {
  const order = (a: ArticleDigest, b: ArticleDigest) =>
    byCodeUnit(a.id, b.id) || byCodeUnit(a.story.input, b.story.input);
  return Array.from(digests.keys()).sort((a, b) => order(digests[a]!, digests[b]!));
}

/** One group per article, named by its id, in the order given. */
export function articleGroups(members: readonly Member[]): Group[] {
  return members.map((member) => ({ name: member.id, members: [member], summary: member.summary }));
}

/** One group per outlet, in order of name by code unit, articles without an outlet last. */
export function outletGroups(members: readonly Member[]): Group[] {
  const byName = new Map<string, Member[]>(); // a Map, since an outlet may be called "__proto__"
  for (const member of members) {
    const name = member.outlet ?? NO_OUTLET;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [member]);
    else known.push(member);
  }
  const isUnnamed = (name: string) => (name === NO_OUTLET ? 1 : 0);
  return [...byName]
    .sort(([a], [b]) => isUnnamed(a) - isUnnamed(b) || byCodeUnit(a, b))
    .map(([name, own]) => ({
      name,
      members: own,
      summary: own.map((member) => member.summary).reduce(mergeSummaries, emptySummary()),
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
