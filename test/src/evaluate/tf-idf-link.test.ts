import { expect, test } from 'vitest';
import { tfIdfLink } from '../../../src/evaluate/tf-idf-link.ts';
import { shuffled } from './shuffled.ts';

const article = (id: string, date: string, body: string) => ({ id, date, headline: '', body });
const ARTICLES = [
  article('a1', '2024-03-01', 'The ferry burned off Castrel and the crew was saved.'),
  article('a2', '2024-03-02', 'Off Castrel a ferry burned; its crew is safe.'),
  article('b1', '2024-03-01', 'The council raised the harbour tax in Drennmouth.'),
  article('b2', '2024-03-02', 'In Drennmouth the harbour tax goes up, the council says.'),
  article('c1', '2024-05-20', 'Another ferry burned off Castrel, and a crew was saved.'),
];
const GOLD = new Map(ARTICLES.map(({ id }) => [id, id.charAt(0)]));

/** Ids of the articles of each story. */
const stories = (dates: boolean, articles = ARTICLES) => {
  const byName = new Map<string, string[]>();
  for (const [id, name] of tfIdfLink(articles, GOLD, { dates }))
    byName.set(name, [...(byName.get(name) ?? []), id]);
  return [...byName.values()].map((ids) => ids.sort().join(' ')).sort();
};

test('links the articles that share rare words, as near in time as suits best', () => {
  expect(stories(true)).toEqual(['a1 a2', 'b1 b2', 'c1']);
});

test('without dates the like event of another month is linked, too, or the two are torn apart', () => {
  expect(stories(false)).not.toEqual(['a1 a2', 'b1 b2', 'c1']);
});

test('the order of the articles changes nothing', () => {
  expect(stories(true, shuffled(ARTICLES))).toEqual(stories(true));
});
