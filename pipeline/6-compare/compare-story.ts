/** Everything that is found by setting the articles of one story side by side. */
import type { Analysed, Copy, Coverage, FigureGroup, Label, StoryArticles, Variant } from '../types.ts';
import { copiesOf } from './copies/copies.ts';
import { storyText } from './copies/story-text.ts';
import { coverageOf } from './coverage/index.ts';
import { figureGroupsOf } from './figures/index.ts';
import { labelsOf } from './labels/labels.ts';
import { storyActors } from './story-actors.ts';
import { storyReasons } from './story-reasons.ts';
import { variantsOf } from './variants/index.ts';

export interface ComparedStory {
  readonly variants: readonly Variant[];
  readonly figures: readonly FigureGroup[];
  readonly copies: readonly Copy[];
  readonly coverage: readonly Coverage[];
  readonly labels: readonly Label[];
  readonly why: readonly string[];
}

/** `articles` stand in order of id; at least two. */
export function compareStory(story: StoryArticles, event: string | undefined): ComparedStory {
  const text = storyText(story);
  const actors = storyActors(story.articles);
  const variants = variantsOf(story);
  const copies = copiesOf(text);
  return {
    variants,
    copies,
    figures: figureGroupsOf(story),
    coverage: coverageOf(text, { variants, copies, actors }),
    labels: labelsOf(story.articles, actors),
    why: storyReasons(text, { event, actors, variants, copies }),
  };
}

/** How long something took, the how-manieth it was, the share of a vote: each is told of one occasion. */
const OF_AN_OCCASION: ReadonlySet<string> = new Set(['seconds', 'ordinal', 'percent', 'percentage points']);

/**
 * Figures that articles on several events of one storyline give of what seems to be one thing, such as the soldiers
 * at a border from month to month. `storyOf` names the story of an article.
 */
export function storylineFigures(
  id: string,
  articles: readonly Analysed[],
  storyOf: (article: string) => string,
): FigureGroup[] {
  return figureGroupsOf({ id, articles }).filter(
    ({ unit, values }) =>
      !OF_AN_OCCASION.has(unit) && new Set(values.map((value) => storyOf(value.id))).size > 1,
  );
}
