import { bCubed } from '../../../pipeline/stats/b-cubed.ts';
import type { Outcome } from '../outcome.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';

/**
 * Compares stories: B³ precision, recall and F1 over articles; the maps name the story of each article. The
 * interval draws whole gold stories, each article keeping its own precision and recall.
 */
export function scoreClusters(
  gold: ReadonlyMap<string, string>,
  predicted: ReadonlyMap<string, string>,
  seed: string,
): Outcome {
  const found = bCubed(gold, predicted);
  const shares = sharesOf(gold, predicted);
  const byStory = new Map<string, Tally>();
  for (const { story, precision, recall } of shares) {
    byStory.set(story, summed([[precision, recall, 1], byStory.get(story) ?? [0, 0, 0]]));
  }
  const interval = countInterval(byStory.values(), f1Of, seed);
  return {
    measure: 'B³ F1',
    ...(found === undefined ? {} : { value: found.f1 }),
    ...(interval === undefined ? {} : { interval }),
    n: shares.length,
    unit: 'articles',
    also: [
      { name: 'B³ precision', ...(found === undefined ? {} : { value: found.precision }) },
      { name: 'B³ recall', ...(found === undefined ? {} : { value: found.recall }) },
      { name: 'stories in the coding', value: new Set(gold.values()).size },
      { name: 'stories found', value: new Set(predicted.values()).size },
    ],
    categories: [],
    confusions: shares
      .filter(({ precision, recall }) => precision < 1 || recall < 1)
      .map(({ article, story }) => ({
        article,
        passage: 'headline' as const,
        start: 0,
        end: 0,
        gold: story,
        predicted: predicted.get(article) ?? 'none',
      })),
  };
}

interface Share {
  readonly article: string;
  readonly story: string;
  readonly precision: number;
  readonly recall: number;
}

/** Each article's own precision and recall: the share of its predicted, and of its gold, story that is in both. */
function sharesOf(
  gold: ReadonlyMap<string, string>,
  predicted: ReadonlyMap<string, string>,
): readonly Share[] {
  const articles = [...gold.keys()].filter((article) => predicted.has(article));
  const count = (keyOf: (article: string) => string) => {
    const counts = new Map<string, number>();
    for (const article of articles) counts.set(keyOf(article), (counts.get(keyOf(article)) ?? 0) + 1);
    return (article: string) => counts.get(keyOf(article))!;
  };
  const inGold = count((article) => gold.get(article)!);
  const inPredicted = count((article) => predicted.get(article)!);
  const inBoth = count((article) => JSON.stringify([gold.get(article), predicted.get(article)]));
  return articles.map((article) => ({
    article,
    story: gold.get(article)!,
    precision: inBoth(article) / inPredicted(article),
    recall: inBoth(article) / inGold(article),
  }));
}

/** F1 of the sums of precision and recall over n articles. */
function f1Of([precision = 0, recall = 0, n = 0]: Tally): number | undefined {
  return n === 0 ? undefined : (2 * precision * recall) / (precision + recall) / n;
}
