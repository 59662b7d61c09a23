/** What an article without a date is grouped with: in an archive of years its words must say more. */
import { describe, expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import type { Article } from '../../../pipeline/types.ts';

const random = seededRandom('undated');
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const coined = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');
const SYLLABLES = 'bra ted mol vis kur nal pes tor gim lun dar fen sol rik wam het jor zul'.split(' ');

/** A text of nouns of its own. */
const words = (count: number): readonly string[] => Array.from({ length: count }, coined);
const text = (nouns: readonly string[]) =>
  nouns.map((noun) => `The ${noun} was seen by the ${noun}.`).join(' ');
const article = (id: string, nouns: readonly string[], date?: string): Article => ({
  id,
  headline: `The ${nouns[0]!}`,
  body: text(nouns),
  ...(date === undefined ? {} : { date }),
});

const dayOfYear = (i: number) => `${2010 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`;
/** 60 articles, each on something else. */
const archive = (date: (i: number) => string) =>
  Array.from({ length: 60 }, (_, i) => article(`x${i}`, words(30), date(i)));
/** The same, each event told by two. */
const pairs = (date: (i: number) => string) =>
  Array.from({ length: 30 }, () => words(30)).flatMap((nouns, i) => [
    article(`p${i}`, nouns, date(i)),
    article(`q${i}`, nouns, date(i)),
  ]);

const shared = words(13);
const told = article('told', [...shared, ...words(17)], '2014-05-12');
const alike = article('alike', [...shared, ...words(17)]);
const same = { ...told, id: 'same', date: undefined } as unknown as Article;

function areTogether(set: readonly Article[], a: string, b: string): boolean {
  const newsframe = createNewsframe();
  const { stories } = newsframe.compare(set.map((one) => newsframe.analyze(one)));
  return stories.some(({ articles }) => articles.includes(a) && articles.includes(b));
}

describe('an article without a date, and one it shares words with', () => {
  test.each<[name: string, set: readonly Article[], together: boolean]>([
    ['with nothing beside them', [], true],
    ['among articles of one day', archive(() => '2014-05-12'), true],
    ['in an archive of ten years', archive(dayOfYear), false],
    ['in an archive of ten years where every event is told by two', pairs(dayOfYear), true],
  ])('%s', (_, set, together) => {
    expect(areTogether([told, alike, ...set], 'told', 'alike')).toBe(together);
  });

  test('the same text is of the same event anywhere', () => {
    expect(areTogether([told, same, ...archive(dayOfYear)], 'told', 'same')).toBe(true);
  });
});
