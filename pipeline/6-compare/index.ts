import { type Analysed, COMPARISON_SCHEMA, type Comparison } from '../types.ts';
import { cautions } from './cautions.ts';
import { articleGroups, outletGroups } from './groups.ts';
import { keyness } from './keyness.ts';
import { profile } from './profile.ts';

export { emptySummary, mergeSummaries } from './merge.ts';
export { summarise } from './summarise.ts';

/**
 * Sets articles side by side: a row per outlet, a row per article, the words in which they differ, and what
 * must be borne in mind. The order of `pairs` changes nothing: outlets stand in order of name by code unit
 * ("(no outlet)" last), articles in order of id. Ids are taken to be unique and copies to be removed.
 */
export function compare(pairs: readonly Analysed[]): Comparison {
  const articles = articleGroups(pairs);
  const outlets = outletGroups(articles);
  return {
    schema: COMPARISON_SCHEMA,
    articles: articles.length,
    outlets: outlets.map(({ name, summary }) => profile(name, summary)),
    profiles: articles.map(({ name, summary }) => profile(name, summary)),
    keyness: keyness(articles, outlets),
    cautions: cautions(articles, outlets),
  };
}
