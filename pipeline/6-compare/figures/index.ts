/** Figure groups: amounts of several articles of a story that seem to count or measure one thing, side by side. */

import { round6 } from '../../stats/round6.ts';
import type { FigureGroup, FigurePlace, StoryArticles } from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { agree, ratioOf } from './amounts.ts';
import { type FigureNode, figureNodes } from './figure-nodes.ts';
import { groupsOf } from './grouping.ts';

const NOTES: Readonly<Record<FigureGroup['verdict'], string>> = {
  consistent: 'The articles give figures that fit each other.',
  differs:
    'The figures differ; they may describe different things. Compare what is counted, where, when and on whose word.',
};

/** Groups in order of their first figure; the order of the articles changes nothing. */
export function figureGroupsOf(story: StoryArticles): readonly FigureGroup[] {
  const articles = [...story.articles].sort((x, y) => byCodeUnit(x.analysis.id, y.analysis.id));
  const nodes = articles.flatMap((article, i) => figureNodes(article, i));
  return groupsOf(nodes).map((group) => groupAt(story.id, group, (i) => articles[i]!.analysis.id));
}

function groupAt(
  story: string,
  nodes: readonly FigureNode[],
  idOf: (article: number) => string,
): FigureGroup {
  const figures = nodes.map(({ figure }) => figure);
  const isConsistent = figures.every((figure) => figures.every((other) => agree(figure, other)));
  const isComparable = figures.every(({ unit }) => unit !== 'date' && isSameMeasure(unit, figures[0]!.unit));
  const ratio = isComparable ? ratioOf(figures) : undefined;
  return {
    story,
    unit: commonest(figures.map(({ unit }) => unit))!,
    ...optional('counts', commonest(figures.map(({ counts }) => counts))),
    ...optional('of', commonest(figures.map(({ of }) => of))),
    ...optional('where', commonest(figures.map(({ where }) => where))),
    values: nodes.map(({ article, figure }) => placeOf(figure, idOf(article))),
    ...(ratio === undefined ? {} : { ratio: round6(ratio) }),
    verdict: isConsistent ? 'consistent' : 'differs',
    note: NOTES[isConsistent ? 'consistent' : 'differs'],
  };
}

/** People are counted, too. */
function isSameMeasure(a: string, b: string): boolean {
  const isCounted = (unit: string) => unit === 'people' || unit === 'count';
  return a === b || (isCounted(a) && isCounted(b));
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

function placeOf(figure: FigureNode['figure'], id: string): FigurePlace {
  const { passage, start, end, text, value, low, high, unit, approximate, speaker, predicate } = figure;
  return {
    id,
    passage,
    start,
    end,
    text,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit,
    approximate,
    ...(speaker === undefined ? {} : { speaker }),
    ...(predicate === undefined ? {} : { predicate }),
  };
}

/** What most of them say; of two as common the one first by code unit. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]))[0]?.[0];
}
