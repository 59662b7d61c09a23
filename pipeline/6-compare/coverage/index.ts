/**
 * What at least two articles of a story carry and another has not: quotations, figures, sources, names,
 * statements. "Not found in this text" is all that is said: the text may be an excerpt, or say it in words that
 * were not recognised.
 */
import type { Copy, Coverage, Variant } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import type { StoryActor } from '../story-actors.ts';
import { figuresCarried } from './figures.ts';
import { articleWords } from './found-in.ts';
import { withoutSharedSurnames } from './listed-names.ts';
import { missing } from './missing.ts';
import { namesCarried } from './names.ts';
import { quotationsCarried } from './quotations.ts';
import { sourcesCarried } from './sources.ts';
import { statementsCarried } from './statements.ts';

export interface CoverageParts {
  readonly variants: readonly Variant[];
  readonly copies: readonly Copy[];
  readonly actors: readonly StoryActor[];
}

/** Kinds in a fixed order; within a kind what most articles carry comes first, then by place. */
export function coverageOf(story: StoryText, { variants, copies, actors }: CoverageParts): Coverage[] {
  if (story.articles.length < 3) return [];
  const words = articleWords(story);
  const known = withoutSharedSurnames(actors);
  const kinds = [
    quotationsCarried(story, words, variants),
    figuresCarried(story, words),
    sourcesCarried(story, known, variants),
    namesCarried(story, words, known),
    statementsCarried(story, words, { copies, variants }),
  ];
  return kinds.flatMap((carried) =>
    carried
      .map((one) => missing(one, story.articles, story.id))
      .filter((row) => row !== undefined)
      .sort((a, b) => b.in.length - a.in.length),
  );
}
