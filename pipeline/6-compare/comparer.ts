/** Compares any number of articles in two passes: a digest of each, then the stories one by one. */
import { type Analysed, COMPARISON_SCHEMA, type Comparison, type WithoutWire } from '../types.ts';
import { type ArticleDigest, articleDigest } from './article-digest.ts';
import { cautions } from './cautions.ts';
import { withClusteredRates } from './clustered-rates.ts';
import { type ComparedStories, compareStories } from './compare-stories.ts';
import { articleGroups, type Group, inOrderOfId, type Member, outletGroups } from './groups.ts';
import { keyness } from './keyness.ts';
import { mergeLabels } from './labels/labels.ts';
import { profile } from './profile.ts';
import { rateContrasts } from './rate-contrasts.ts';
import { termTable } from './stories/term-table.ts';
import { wordDistances } from './word-distances.ts';
import { wordIndex } from './word-index.ts';

export interface Comparer {
  /** Takes what is needed of an article; nothing of `pair` is kept. Ids are taken to be unique. */
  add(pair: Analysed): void;
  /**
   * The comparison of all articles added. `load` gives the i-th article added once more, since only articles that
   * share a story or a storyline with others are looked at closely; at most once for each.
   */
  finish(load: (i: number) => Analysed): Comparison;
}

export interface CompareOptions {
  /** Seeds what is drawn at random: intervals and tests by resampling. "1" unless given. */
  readonly seed?: string;
}

/** The order in which articles are added changes nothing in the result. */
export function createComparer({ seed = '1' }: CompareOptions = {}): Comparer {
  const tables = { words: wordIndex(), terms: termTable() };
  const digests: ArticleDigest[] = [];
  return {
    add: (pair) => {
      digests.push(articleDigest(pair, tables));
    },
    finish: (load) => {
      const order = inOrderOfId(digests);
      const sorted = order.map((i) => digests[i]!);
      const compared = compareStories(sorted, { load: (i) => load(order[i]!), tables });
      return comparison(sorted, compared, { words: tables.words.words, seed });
    },
  };
}

interface Context {
  readonly words: readonly string[];
  readonly seed: string;
}

function comparison(
  digests: readonly ArticleDigest[],
  { stories, parts, figures, wire, subjects }: ComparedStories,
  { words, seed }: Context,
): Comparison {
  const all = sidesOf(digests);
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  const several = stories
    .filter(({ articles }) => articles.length > 1)
    .map(({ id, articles }) => ({ story: id, ...sidesOf(articles.map((article) => byId.get(article)!)) }));
  return {
    schema: COMPARISON_SCHEMA,
    articles: digests.length,
    outlets: outletProfiles(all.outlets, seed),
    profiles: all.articles.map(({ name, summary }) => profile(name, summary)),
    contrasts: [
      ...rateContrasts(all.articles, all.outlets, { seed }),
      ...several.flatMap(({ story, articles, outlets }) => rateContrasts(articles, outlets, { seed, story })),
    ],
    keyness: [
      ...keyness(all.articles, all.outlets, { words }),
      ...several.flatMap(({ story, articles, outlets }) => keyness(articles, outlets, { words, story })),
    ],
    distances: wordDistances(all.articles, all.outlets, { words: words.length, seed }),
    stories,
    variants: parts.flatMap(({ variants }) => variants),
    figures,
    copies: parts.flatMap(({ copies }) => copies),
    coverage: parts.flatMap(({ coverage }) => coverage),
    labels: mergeLabels(parts.flatMap(({ labels }) => labels)),
    ...(wire.size > 0 && { withoutWire: withoutWire(digests, wire, { words, seed }) }),
    cautions: cautions(all.articles, all.outlets, subjects),
  };
}

interface SidesOfStory {
  readonly articles: readonly Group[];
  readonly outlets: readonly Group[];
}

function sidesOf(members: readonly Member[]): SidesOfStory {
  return { articles: articleGroups(members), outlets: outletGroups(members) };
}

function outletProfiles(outlets: readonly Group[], seed: string) {
  return outlets.map((group) => withClusteredRates(profile(group.name, group.summary), group, seed));
}

/** The same tables once more, agency copy and shared sentences set aside. */
function withoutWire(
  digests: readonly ArticleDigest[],
  wire: ComparedStories['wire'],
  { words, seed }: Context,
): WithoutWire {
  const rest = sidesOf(digests.map((digest, i) => ({ ...digest, ...wire.get(i)?.rest })));
  return {
    articles: [...wire].sort(([a], [b]) => a - b).map(([, { article }]) => article),
    outlets: outletProfiles(rest.outlets, seed),
    contrasts: rateContrasts(rest.articles, rest.outlets, { seed }),
    keyness: keyness(rest.articles, rest.outlets, { words }),
  };
}
