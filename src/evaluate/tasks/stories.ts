/** Task stories: which articles tell the same event. The tool is not told the event. */
import type { Analysed, Article } from '../../../pipeline/types.ts';
import type { StoriesGold } from '../gold.ts';
import type { Row } from '../outcome.ts';
import { storyOf } from '../predicted/story-of.ts';
import { scoreClusters } from '../score/clusters.ts';
import { tfIdfLink } from '../tf-idf-link.ts';
import type { Tool } from '../tool.ts';
import type { SeedFor } from './seed-for.ts';

const BY = 'newsframe';
const BASELINE = 'TF-IDF, single link, best threshold';

export interface StoriesOptions {
  /** Whether the articles' dates are given to the tool. */
  readonly dates: boolean;
  readonly seedFor: SeedFor;
}

export function evaluateStories(
  gold: StoriesGold,
  tool: Tool,
  { dates, seedFor }: StoriesOptions,
): readonly Row[] {
  const asked = dates ? 'stories, dates given' : 'stories, dates removed';
  const pairs = gold.articles.map(({ article }) => pairOf(article, tool, dates));
  const found = storyOf(tool.compare(pairs), gold.stories.keys());
  const articles = gold.articles.map(({ article }) => article);
  const floor = tfIdfLink(articles, gold.stories, { dates });
  return [
    {
      asked,
      answers: [{ by: BY, outcome: scoreClusters(gold.stories, found, seedFor(asked, BY)) }],
      baseline: { by: BASELINE, outcome: scoreClusters(gold.stories, floor, seedFor(asked, BASELINE)) },
    },
  ];
}

function pairOf(article: Article, tool: Tool, dates: boolean): Analysed {
  const { event: _event, date, ...rest } = article;
  return tool.analyze({ ...rest, ...(dates && date !== undefined ? { date } : {}) });
}
