/** 200 generated stories: which quotations and figures of two articles belong together. */
import { describe, expect, it } from 'vitest';
import { figureGroupsOf } from '../../../pipeline/6-compare/figures/index.ts';
import { variantsOf } from '../../../pipeline/6-compare/variants/index.ts';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { FigureGroup, FigurePlace, StoryArticles, Variant } from '../../../pipeline/types.ts';
import { type GeneratedStory, generatedStory, type Planted } from './generated-stories.ts';

const STORIES = 200;
const newsframe = createNewsframe();

interface Tally {
  hits: number;
  predicted: number;
  gold: number;
}

const f1 = ({ hits, predicted, gold }: Tally): number => (2 * hits) / (predicted + gold);

const stories = Array.from({ length: STORIES }, (_, seed) => {
  const made = generatedStory(seed);
  const story: StoryArticles = { id: 's', articles: made.articles.map((a) => newsframe.analyze(a)) };
  return { made, variants: variantsOf(story), groups: figureGroupsOf(story) };
});

/** Letters only: attributions and marks in the middle of a quotation do not count. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function isOf(place: Variant['a'], said: string, body: string): boolean {
  const words = place.pieces.map(({ start, end }) => body.slice(start, end)).join(' ');
  return bare(words) === bare(said);
}

function bodyOf(made: GeneratedStory, id: string): string {
  return made.articles.find((article) => article.id === id)!.body;
}

describe('200 generated stories', () => {
  it('quotations: F1 of the pairs at least 0.95, altered ones told from verbatim ones', () => {
    const tally: Tally = { hits: 0, predicted: 0, gold: 0 };
    let right = 0;
    for (const { made, variants } of stories) {
      tally.predicted += variants.length;
      tally.gold += made.quotations.length;
      for (const { a, b, isAltered } of made.quotations) {
        const found = variants.find(
          (v) => isOf(v.a, a, bodyOf(made, v.a.id)) && isOf(v.b, b, bodyOf(made, v.b.id)),
        );
        if (found === undefined) continue;
        tally.hits += 1;
        if ((found.verdict === 'verbatim') !== isAltered) right += 1;
      }
    }
    expect(tally.gold).toBeGreaterThan(400);
    expect(f1(tally)).toBeGreaterThanOrEqual(0.95);
    expect(right / tally.hits).toBeGreaterThanOrEqual(0.95);
  });

  it('figures: F1 of the pairs at least 0.95', () => {
    const tally: Tally = { hits: 0, predicted: 0, gold: 0 };
    for (const { made, groups } of stories) {
      const pairs = groups.flatMap(pairsOf);
      tally.predicted += pairs.length;
      tally.gold += made.figures.length;
      for (const planted of made.figures)
        if (pairs.some((pair) => isPair(pair, planted, made))) tally.hits += 1;
    }
    expect(tally.gold).toBeGreaterThan(600);
    expect(f1(tally)).toBeGreaterThanOrEqual(0.95);
  });
});

/** Pairs of places of the two articles in one group. */
function pairsOf({ values }: FigureGroup): readonly (readonly [FigurePlace, FigurePlace])[] {
  const [a, b] = ['a', 'b'].map((id) => values.filter((value) => value.id === id)) as [
    FigurePlace[],
    FigurePlace[],
  ];
  return a.flatMap((left) => b.map((right) => [left, right] as const));
}

function isPair(
  [a, b]: readonly [FigurePlace, FigurePlace],
  planted: Planted,
  made: GeneratedStory,
): boolean {
  const isIn = (place: FigurePlace, sentence: string): boolean => {
    const from = bodyOf(made, place.id).indexOf(sentence);
    return from >= 0 && place.start >= from && place.end <= from + sentence.length;
  };
  return isIn(a, planted.a) && isIn(b, planted.b);
}
