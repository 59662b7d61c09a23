import { expect, it } from 'vitest';
import { createNewsframe } from '../../../pipeline/pipeline.ts';
import type { Article } from '../../../pipeline/types.ts';

const article = (id: string, outlet: string, noun: string): Article => ({
  id,
  outlet,
  headline: `Meeting on ${noun}`,
  body: `The members talked of the ${noun} again. `.repeat(40),
});
const ARTICLES = [
  article('a', 'First Sheet', 'ferry'),
  article('b', 'Second Sheet', 'orchard'),
  article('c', 'Third Sheet', 'lantern'),
];

it('counts words that no earlier article had, whether articles are compared as they are read or all at the end', () => {
  const newsframe = createNewsframe();
  const byTheWay = newsframe.comparer();
  for (const one of ARTICLES) byTheWay.add(newsframe.analyze(one));
  const early = byTheWay.finish((i) => newsframe.analyze(ARTICLES[i]!));
  const late = newsframe.compare(ARTICLES.map((one) => newsframe.analyze(one)));
  expect(early.keyness).toEqual(late.keyness);
  const said = new Set(early.keyness.map(({ feature }) => feature));
  expect(['ferry', 'orchard', 'lantern'].filter((noun) => !said.has(noun))).toEqual([]);
});
