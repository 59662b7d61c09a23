/** Names that the data give to events: followed where they are of events, not where they are of subjects. */
import { describe, expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import type { Article } from '../../../pipeline/types.ts';

const random = seededRandom('named events');
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const SYLLABLES = 'bra ted mol vis kur nal pes tor gim lun dar fen sol rik wam het jor zul'.split(' ');
const words = (count: number): readonly string[] =>
  Array.from({ length: count }, () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join(''));
const article = (id: string, nouns: readonly string[], event: string): Article => ({
  id,
  headline: `The ${nouns[0]!}`,
  body: nouns.map((noun) => `The ${noun} was seen by the ${noun}.`).join(' '),
  event,
});

/** Articles of `names` names, `each` of them; those of a name share some of their words. */
function named(names: number, each: number, shared: number): Article[] {
  return Array.from({ length: names }, (_, n) => {
    const common = words(shared);
    return Array.from({ length: each }, (_, i) =>
      article(`n${n}-${i}`, [...common, ...words(30 - shared)], `name ${n}`),
    );
  }).flat();
}

const newsframe = createNewsframe();
const compared = (articles: readonly Article[]) =>
  newsframe.compare(articles.map((one) => newsframe.analyze(one)));
const withoutNames = (articles: readonly Article[]) => articles.map(({ event: _, ...rest }) => rest);
const isOfNames = (text: string) => text.includes('The data name events');

const events = named(8, 4, 20);
const subjects = named(4, 10, 2);
const few = named(3, 2, 0);

describe('names of events', () => {
  test.each<[what: string, articles: readonly Article[], stories: number]>([
    ['eight events told by four each', events, 8],
    ['three events told by two each, in other words: too few pairs to doubt the names', few, 3],
    ['one event told by four in other words', named(1, 4, 0), 1],
  ])('%s: followed', (_, articles, count) => {
    const { stories, cautions } = compared(articles);
    expect(stories.length).toBe(count);
    expect(new Set(stories.map(({ event }) => event))).toEqual(new Set(articles.map(({ event }) => event)));
    expect(cautions.filter(isOfNames)).toEqual([]);
  });

  test.each<[what: string, articles: readonly Article[]]>([
    ['four subjects of ten articles each', subjects],
    ['one subject of forty articles', subjects.map((one) => ({ ...one, event: 'elections' }))],
    ['subjects among which two articles tell one event', [...subjects, ...named(1, 2, 28)]],
  ])('%s: stories are found as without names', (_, articles) => {
    const { stories, cautions } = compared(articles);
    expect(stories).toEqual(compared(withoutNames(articles)).stories);
    expect(cautions.filter(isOfNames)).toHaveLength(1);
  });

  test('the caution names them', () => {
    expect(compared(subjects).cautions.find(isOfNames)).toBe(
      'The data name events (“name 0”, “name 1”, “name 2”, “name 3”), but articles of one name are too unlike for one event: the names are taken for subjects, and stories are found by what the articles tell.',
    );
  });

  test('the order of the articles changes nothing', () => {
    for (const articles of [events, subjects]) {
      const { stories, cautions } = compared(articles);
      expect(compared(articles.toReversed())).toMatchObject({ stories, cautions });
    }
  });
});
