/** The floor for stories: single link over TF-IDF cosines, with the threshold that suits the coded files best. */
import { bCubed } from '../../pipeline/stats/b-cubed.ts';
import type { Article } from '../../pipeline/types.ts';

/** Where dates are given: days beyond which articles are not linked, each tried. */
const MOST_DAYS = [1, 2, 3];
const STEP = 0.01;

/** The story of each article at the threshold (and days apart) with the highest B³ F1; of equals the lowest. */
export function tfIdfLink(
  articles: readonly Article[],
  gold: ReadonlyMap<string, string>,
  { dates }: { readonly dates: boolean },
): ReadonlyMap<string, string> {
  const all = linksOf(articles, dates);
  let best = new Map(articles.map(({ id }) => [id, id]));
  let highest = -1;
  for (const most of dates ? MOST_DAYS : [Infinity]) {
    const links = all.filter(({ days }) => !(days > most));
    for (let step = 1; step < 1 / STEP; step += 1) {
      const stories = joined(articles, links, step * STEP);
      const f1 = bCubed(gold, stories)?.f1 ?? -1;
      if (f1 > highest) [best, highest] = [stories, f1];
    }
  }
  return best;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** Between the two dates; NaN where one is not given. */
  readonly days: number;
}

/** Pairs of articles that share a word and, where dates count, appeared within the most days. */
function linksOf(articles: readonly Article[], dates: boolean): readonly Link[] {
  const vectors = tfIdf(articles.map(({ headline, body }) => `${headline} ${body}`));
  const days = articles.map(({ date }) =>
    dates && date !== undefined ? Date.parse(date) / 86_400_000 : NaN,
  );
  const links: Link[] = [];
  for (let a = 0; a < vectors.length; a += 1) {
    for (let b = a + 1; b < vectors.length; b += 1) {
      const apart = Math.abs(days[a]! - days[b]!);
      if (apart > Math.max(...MOST_DAYS)) continue;
      const cosine = dot(vectors[a]!, vectors[b]!);
      if (cosine > 0) links.push({ a, b, cosine, days: apart });
    }
  }
  return links;
}

/** Unit vectors of (1 + ln tf) · ln(N / df) over lower-case words of two letters and more. */
function tfIdf(texts: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,}/gu))
      words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const articles = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) articles.set(word, (articles.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weights = [...words].map(
      ([word, tf]) => [word, (1 + Math.log(tf)) * Math.log(texts.length / articles.get(word)!)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/** Articles that a chain of links of at least this cosine connects, named by the first of them. */
function joined(articles: readonly Article[], links: readonly Link[], least: number): Map<string, string> {
  const parent = articles.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (const { a, b, cosine } of links) {
    if (cosine < least) continue;
    const [x, y] = [rootOf(a), rootOf(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(articles.map(({ id }, i) => [id, articles[rootOf(i)]!.id]));
}
